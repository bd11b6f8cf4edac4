# The daily commands in one place. Each is a script or one line, so that just itself is a convenience.

# Show this list.
default:
    @just --list

# Build what changed and open the window.
run *arguments:
    ./run {{arguments}}

# Everything that must hold before a change is taken.
test:
    ./test

# The Rust tests without the window: seconds once built.
quick:
    cargo test -p waymark-core -p waymark-engine -p waymark-runner -p waymark -p waymark-tests

# The journey in the real window alone, with pictures in screenshots/.
window:
    WAYMARK_SCREENSHOTS=screenshots cargo test --features custom-protocol --test e2e

# From start to first paint, and memory, in release builds (the table of docs/MEASURED.md).
start:
    npm --prefix ui run build
    cargo build --release --features custom-protocol -p waymark-runner -p waymark
    cargo bench --features custom-protocol --bench start

# What reading, solving and planning cost, in release builds (the tables of docs/MEASURED.md).
bench *filter:
    cargo bench -p waymark-tests --bench week --bench planning --bench importer --bench reminders -- {{filter}}

# The importer under random bytes, without end (needs cargo-fuzz; stable Rust).
fuzz-importer:
    cargo fuzz run importer fuzz/corpus/importer fuzz/seeds tests/corpus/own -s none -- -max_len=20000

# The page in a browser with a stand-in for the engine, reloading as it is edited.
page:
    npm --prefix ui run dev

# Bring every file into shape.
format:
    cargo fmt --all
    npm --prefix ui run format

# Packages for Debian and Fedora families.
package:
    ./package

# Licences, sources and doubled crates of the dependencies (needs cargo-deny).
deny:
    cargo deny check bans licenses sources
