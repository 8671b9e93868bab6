# For scripts that need their own server: `serve PROGRAM [FLAG…]` starts one on any free port with a database in a new
# folder, and sets `folder`, `server` and `base` (http://127.0.0.1:PORT). An exit trap removes both.
serve() {
    folder=$(mktemp -d)
    # Created before the server writes to it, because it is read at once.
    : >"$folder/log"
    server=
    trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
    env -u TIGHTROPE_LOG -u TIGHTROPE_LOG_FORMAT -u TIGHTROPE_TEXT -u TIGHTROPE_PUBLIC_URL -u TIGHTROPE_CONTACT \
        -u TIGHTROPE_REQUESTS_PER_MINUTE -u TIGHTROPE_TRUSTED_PROXIES \
        "$@" --database "$folder/t.db" --listen 127.0.0.1:0 2>"$folder/log" &
    server=$!
    base=
    for _ in $(seq 100); do
        base=$(sed -n 's/.*listening on \(http:[^ ]*\).*/\1/p' "$folder/log")
        [ -n "$base" ] && return
        sleep 0.1
    done
    echo "the server did not start:" >&2
    cat "$folder/log" >&2
    exit 1
}

# Fails if the server logged an error or a panic.
served_well() {
    ! grep -E ' ERROR |panicked' "$folder/log" >&2 || { echo "the server logged an error" >&2; exit 1; }
}
