#!/usr/bin/env bash
# Replays every `$ command` (and the `> ` lines that continue it) in the console blocks of README.md, docs/GUIDE.md and
# docs/OPERATING.md, in that order, against its own server, and compares the output line by line. Names the
# file of each command whose output differs, and then fails. BINARY is the program to test; without it, it is
# built. Needs curl and jq.
set -euo pipefail
cd "$(dirname "$0")/.."
pages=(README.md docs/GUIDE.md docs/OPERATING.md)
for tool in curl jq; do
    command -v "$tool" >/dev/null || { echo "readme: $tool is missing; install it" >&2; exit 1; }
done

program=$(realpath -m "${BINARY:-target/release/tightrope}")
[ -n "${BINARY:-}" ] || cargo build --release --quiet
. tests/serve.sh
serve "$program"
port=${base##*:}

# One numbered file for each command, one for the output it should print, and one for the page it is from.
awk -v out="$folder" '
    FNR == 1         { inside = 0; blocks[FILENAME] = 0 }
    /^```console$/   { inside = 1; blocks[FILENAME]++; next }
    /^```$/          { inside = 0; open = 0; next }
    inside && /^\$ / {
        n++; print substr($0, 3) > (out "/" n ".cmd"); print FILENAME > (out "/" n ".page")
        open = /\\$/; printf "" > (out "/" n ".want"); next
    }
    inside && /^>( |$)/ { print substr($0, 3) > (out "/" n ".cmd"); next }
    inside && open   { print > (out "/" n ".cmd"); open = /\\$/; next }
    inside           { print > (out "/" n ".want") }
    END {
        for (page in blocks) if (!blocks[page]) { print "readme: " page " has no console block" > "/dev/stderr"; exit 1 }
        print n + 0 > (out "/count")
    }
' "${pages[@]}"

# Commands run in their own folder, so that they leave nothing in the checkout; `examples/` is there as in the root.
# `tightrope` is the program under test, and `tightrope.db` is the database of the server.
mkdir "$folder/place" "$folder/bin"
ln -s "$PWD/examples" "$folder/place/examples"
ln -s "$program" "$folder/bin/tightrope"
export PATH=$folder/bin:$PATH TIGHTROPE_DATABASE=$folder/t.db TIGHTROPE_LOG=error TIGHTROPE_LISTEN=127.0.0.1:$port
unset TIGHTROPE_TEXT TIGHTROPE_LOG_FORMAT TIGHTROPE_PUBLIC_URL TIGHTROPE_CONTACT \
    TIGHTROPE_REQUESTS_PER_MINUTE TIGHTROPE_TRUSTED_PROXIES
count=$(cat "$folder/count")
failed=0
for n in $(seq "$count"); do
    sed "s/localhost:8080/localhost:$port/g; s#\btightrope\.db\b#$folder/t.db#g" "$folder/$n.cmd" >"$folder/$n.run"
    (cd "$folder/place" && bash "$folder/$n.run") >"$folder/$n.got" 2>&1 || true
    sed -i "s#$folder/t\.db#tightrope.db#g" "$folder/$n.got"
    if ! diff -u "$folder/$n.want" "$folder/$n.got" >"$folder/$n.diff"; then
        echo "readme: $(cat "$folder/$n.page"): this command prints different output:"
        cat "$folder/$n.cmd" "$folder/$n.diff"
        failed=$((failed + 1))
    fi
done
echo "readme: $((count - failed)) of $count commands print what ${pages[*]} show"
[ "$failed" -eq 0 ]
