# Sourced by the commands of this folder: starts an emulator that ends with the command, and sets
# `url` to its address, `bins` to where the programs are, and `folder` to where clients are installed.
# Programs that are built already are taken from the folder that COMPAT_BINS names.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
bins=${COMPAT_BINS:-${CARGO_TARGET_DIR:-target}/debug}
folder=$root/target/compat
mkdir -p "$folder"

start_emulator() {
    [ -n "${COMPAT_BINS:-}" ] || cargo build --quiet --package plaid-emulator --package plaid-tests --bins
    said="$folder/emulator.$$"
    "$bins/plaid-emulator" --port 0 --log-format off --dashboard-webhook https://example.com/hook >"$said" &
    emulator=$!
    trap 'kill "$emulator" 2>/dev/null; rm -f "$said"' EXIT
    for _ in $(seq 100); do
        url=$(grep -o 'http://[0-9.:]*' "$said" | head -n 1) && break
        sleep 0.1
    done
    [ -n "${url:-}" ]
}
