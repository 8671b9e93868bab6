#!/usr/bin/env bash
# Replays every `$ command` (and the `> ` lines that go on with it) of README.md's console blocks against a server of its own and compares
# the output, line for line. Needs curl and jq. A command that differs is shown and fails the script.
set -euo pipefail
cd "$(dirname "$0")/.."
for tool in curl jq; do
    command -v "$tool" >/dev/null || { echo "readme: $tool is missing; install it" >&2; exit 1; }
done

cargo build --release --quiet
. tests/serve.sh
serve target/release/tightrope
port=${base##*:}

# One numbered file for each command, and one for what it should print.
awk -v out="$folder" '
    /^```console$/ { inside = 1; next }
    /^```$/        { inside = 0; next }
    inside && /^\$ / { n++; print substr($0, 3) > (out "/" n ".cmd"); open = /\\$/; printf "" > (out "/" n ".want"); next }
    inside && /^>( |$)/ { print substr($0, 3) > (out "/" n ".cmd"); next }
    inside && open   { print > (out "/" n ".cmd"); open = /\\$/; next }
    inside           { print > (out "/" n ".want") }
    END { print n + 0 > (out "/count") }
' README.md

# Commands of the program work on the server's database, as they do beside it.
mkdir "$folder/place"
export PATH=$PWD/target/release:$PATH TIGHTROPE_DATABASE=$folder/t.db TIGHTROPE_LOG=error
unset TIGHTROPE_TEXT TIGHTROPE_LOG_FORMAT
count=$(cat "$folder/count")
[ "$count" -gt 0 ] || { echo "readme: README.md has no console block" >&2; exit 1; }
failed=0
for n in $(seq "$count"); do
    sed "s/localhost:8080/localhost:$port/g" "$folder/$n.cmd" >"$folder/$n.run"
    (cd "$folder/place" && bash "$folder/$n.run") >"$folder/$n.got" 2>&1 || true
    if ! diff -u "$folder/$n.want" "$folder/$n.got" >"$folder/$n.diff"; then
        echo "readme: this command answers otherwise:"; cat "$folder/$n.cmd" "$folder/$n.diff"; failed=$((failed + 1))
    fi
done
echo "readme: $((count - failed)) of $count commands answer as written"
[ "$failed" -eq 0 ]
