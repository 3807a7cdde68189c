# Sourced by the commands of this folder: starts an emulator that ends with the command, and sets
# `url` to its address and `folder` to where clients are installed.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
target=${CARGO_TARGET_DIR:-target}
folder=$root/target/compat
mkdir -p "$folder"

start_emulator() {
    cargo build --quiet --package plaid-emulator --package plaid-tests --bins
    said="$folder/emulator.$$"
    "$target/debug/plaid-emulator" --port 0 --log-format off --dashboard-webhook https://example.com/hook >"$said" &
    emulator=$!
    trap 'kill "$emulator" 2>/dev/null; rm -f "$said"' EXIT
    for _ in $(seq 100); do
        url=$(grep -o 'http://[0-9.:]*' "$said" | head -n 1) && break
        sleep 0.1
    done
    [ -n "${url:-}" ]
}
