# Commands for contributors; `.ci/run` runs the same ones. `just` alone runs the usual checks.

default: fmt lint test

# After a small change: formatting, lints, project rules, unit tests. Under a minute on a built tree.
quick: fmt lint
    cargo test --lib --test house --test model --test query

# Formatting, as rustfmt does by default.
fmt:
    cargo fmt --check

# Lints, as Cargo.toml and clippy.toml say.
lint:
    cargo clippy --all-targets -- -D warnings

test:
    cargo test

# The documentation builds without a warning.
doc:
    RUSTDOCFLAGS="-D warnings" cargo doc --no-deps --document-private-items

# Licences, bans and sources of all dependencies, and unused dependencies (cargo-deny, cargo-machete).
deny:
    cargo deny check licenses bans sources
    cargo machete

# Check the data against the text: just verify path/to/essay.txt
verify text:
    cargo run -- verify --text "{{text}}" --strict

# Recompute the figures of docs/RELIABILITY.md from docs/reliability.csv (Python).
reliability:
    python3 -B tests/reliability.py --check

# Write openapi.yaml from Specs, formats, vocabularies and openapi/base.yaml; then read the diff.
openapi:
    cargo run -- openapi > target/openapi.yaml
    mv target/openapi.yaml openapi.yaml

# Check openapi.yaml with external tools: linters, generated clients, schemathesis (Python, Node).
contract:
    bash tests/contract/run

# Open every format with third-party readers (Python, Graphviz, R, Node).
formats:
    bash tests/formats/run

# Test the explorer in a real browser (Node, Java, Chromium).
browser:
    bash tests/browser/run

# Behind nginx under a prefix: every link leads to an answer (nginx, openssl, curl, Chromium, Python).
proxy:
    bash tests/proxy/run

# Replay every command of the README, the guide and the operating manual against a running server.
readme:
    bash tests/readme.sh

# Hostile and slow clients, overload, kills and failing disks; each starts its own servers on this machine.
hostile:
    bash tests/hostile/run
load:
    bash tests/load/run
faults:
    bash tests/faults/run

# The image and the unit (root, buildah, debootstrap, systemd-analyze).
container:
    bash tests/container/unit
    bash tests/container/run

# The slow checks: all of these in full, a history of a thousand steps, and a million random inputs for every query parser.
slow: hostile load faults container deny
    bash tests/kill-import.sh 200
    TIGHTROPE_STEPS=1000 cargo test --release --test api history::any_history
    PROPTEST_CASES=1000000 cargo test --release --lib query::
    PROPTEST_CASES=1000000 cargo test --release --test query --test model

# Compare how much a first build compiles with the recorded number.
units:
    bench/units

# Count the instructions of five requests (Python, valgrind).
instructions:
    cargo build --profile dist
    bench/instructions

# Measure what queries cost on an existing database, such as the one that bench/README.md creates.
bench database:
    cargo build --profile dist
    python3 bench/ask.py "{{database}}"
