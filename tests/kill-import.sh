#!/usr/bin/env bash
# Kills imports at random moments: tests/kill-import.sh [TIMES]. After each kill the file must hold
# either the complete old document or the complete new one, and a running server must have answered throughout.
# Needs curl and jq.
set -euo pipefail
cd "$(dirname "$0")/.."
times=${1:-200}
for tool in curl jq; do
    command -v "$tool" >/dev/null || { echo "kill-import: $tool is missing; install it" >&2; exit 1; }
done
cargo build --release --quiet
tightrope=$PWD/target/release/tightrope
unset TIGHTROPE_TEXT TIGHTROPE_LOG_FORMAT
folder=$(mktemp -d)
export TIGHTROPE_DATABASE=$folder/t.db TIGHTROPE_LOG=info
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT

# Two versions of the example, each as exported.
cp examples/tumen-note.json "$folder/a.json"
jq '.document.summary = "Another summary of the same text."' examples/tumen-note.json >"$folder/b.json"
export_to() { "$tightrope" export tumen-note >"$1" 2>/dev/null; }
began=$(date +%s%N)
"$tightrope" import "$folder/b.json" --create >/dev/null 2>&1
took=$((($(date +%s%N) - began) / 1000000))
export_to "$folder/b.want"
"$tightrope" import "$folder/a.json" >/dev/null 2>&1
export_to "$folder/a.want"

"$tightrope" --listen 127.0.0.1:0 2>"$folder/log" &
server=$!
port=
for _ in $(seq 100); do
    port=$(sed -n 's/.*listening on http:\/\/127.0.0.1:\([0-9]*\).*/\1/p' "$folder/log")
    [ -n "$port" ] && break
    sleep 0.1
done
[ -n "$port" ] || { echo "kill-import: the server did not start" >&2; cat "$folder/log" >&2; exit 1; }

# Sends requests continuously and logs every status.
(
    while [ ! -e "$folder/enough" ]; do
        curl -s -o /dev/null -w '%{http_code}\n' --max-time 5 "http://127.0.0.1:$port/v1/documents/tumen-note" || true
    done
) >"$folder/statuses" &
asking=$!

old=0 new=0
current=a
for _ in $(seq "$times"); do
    other=$([ "$current" = a ] && echo b || echo a)
    "$tightrope" import "$folder/$other.json" >/dev/null 2>&1 &
    importing=$!
    sleep "$(awk -v ms="$took" -v seed="$RANDOM$RANDOM" 'BEGIN { srand(seed); printf "%.3f", rand() * ms * 1.2 / 1000 }')"
    kill -9 "$importing" 2>/dev/null || true
    wait "$importing" 2>/dev/null || true
    export_to "$folder/is" || { echo "kill-import: the file cannot be read after a kill" >&2; exit 1; }
    if cmp -s "$folder/is" "$folder/$current.want"; then
        old=$((old + 1))
    elif cmp -s "$folder/is" "$folder/$other.want"; then
        new=$((new + 1))
        current=$other
    else
        echo "kill-import: after a kill the file holds neither the old document nor the new one" >&2
        exit 1
    fi
    # An import of the same document checks the whole file for damage and changes nothing.
    "$tightrope" import "$folder/$current.want" 2>/dev/null | grep -q 'exactly so' || {
        echo "kill-import: the file is damaged after a kill" >&2
        exit 1
    }
done
touch "$folder/enough"
wait "$asking"
asked=$(wc -l <"$folder/statuses")
bad=$(grep -cv '^200$' "$folder/statuses" || true)
left=$(find "$folder" -name '*.carried' | wc -l)
echo "kill-import: $times kills over $took ms each: $old left the old file, $new the new one; $asked requests, $bad not answered by 200"
[ "$bad" -eq 0 ] && [ "$asked" -gt "$times" ] && [ "$left" -eq 0 ] && [ "$old" -gt 0 ] && [ "$new" -gt 0 ]
