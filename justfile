# What a contributor runs; `.ci/run` runs the same words. `just` alone does the usual check.

default: fmt lint test

# After a small change: formatting, lints, the rules of the house, unit tests. Under a minute on a built tree.
quick: fmt lint
    cargo test --lib --test house --test model --test query

# Formatting, as rustfmt.toml says.
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

# Licences, bans and sources of everything we depend on, and nothing that is not used (cargo-deny, cargo-machete).
deny:
    cargo deny check licenses bans sources
    cargo machete

# Hold the data against the text: just verify path/to/essay.txt
verify text:
    cargo run -- verify --text "{{text}}"

# Write the examples of openapi.yaml anew from real answers; read the diff.
examples:
    UPDATE_EXAMPLES=1 cargo test --test api every_example

# Hold openapi.yaml with outside tools: linters, generated clients, schemathesis (Python, Node).
contract:
    bash tests/contract/run

# Open every format with readers that others wrote (Python, Graphviz, R, Node).
formats:
    bash tests/formats/run

# Try the explorer in a real browser (Node, Java, Chromium).
browser:
    bash tests/browser/run

# Replay every command of the README, the guide and the operating manual against a running server.
readme:
    bash tests/readme.sh

# Hostile and slow clients, more load than it can take, kills and failing disks: on servers of their own, here.
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

# What takes long: all of these in full, and a million tries of every reader of questions.
slow: hostile load faults container deny
    bash tests/kill-import.sh 200
    PROPTEST_CASES=1000000 cargo test --release --lib query::
    PROPTEST_CASES=1000000 cargo test --release --test query --test model

# How much a first build compiles, beside what is recorded.
units:
    bench/units

# What five answers cost, in instructions (Python, valgrind).
instructions:
    cargo build --profile dist
    bench/instructions

# What questions cost on a database that is there, such as bench/README.md makes.
bench database:
    cargo build --profile dist
    python3 bench/ask.py "{{database}}"
