#!/usr/bin/env bash
# Installs what is missing, builds Halftone, and starts it with the demo workspace. Usage: installer/run.sh [ARGUMENT OF halftone...]
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

if [ "${1:-}" = --help ] || [ "${1:-}" = -h ]; then
    cat <<'END'
Usage: installer/run.sh [ARGUMENT...]

Installs what is missing (as root, or through sudo), builds Halftone (preset release) and starts `halftone --demo ARGUMENT...`:
a workspace of its own, connected to a sandbox on this computer. No account, keychain or internet is needed for it.

Arguments are those of halftone: --language en|fr, --theme light|dark|system, --open CANDIDATE.
Exit status: that of halftone; 1 the build failed, 3 packages are missing and cannot be installed, 4 there is no display.
END
    exit 0
fi

# Whether a window can be shown. A display that is named but that nobody serves does not count, where that can be told.
has_display() {
    local number socket
    [ -z "${QT_QPA_PLATFORM:-}" ] || return 0
    if [ -n "${WAYLAND_DISPLAY:-}" ]; then
        case $WAYLAND_DISPLAY in
        /*) socket=$WAYLAND_DISPLAY ;;
        *) socket=${XDG_RUNTIME_DIR:-/nowhere}/$WAYLAND_DISPLAY ;;
        esac
        [ ! -S "$socket" ] || return 0
    fi
    case ${DISPLAY:-} in
    '') return 1 ;;
    :* | unix:*)
        number=${DISPLAY#*:}
        number=${number%%.*}
        [ -S "/tmp/.X11-unix/X$number" ] || grep -qs "@/tmp/.X11-unix/X$number\$" /proc/net/unix
        ;;
    *) return 0 ;; # another computer's, or one forwarded by ssh
    esac
}

ensure_packages "$installer/packages.txt"
configure release
build release

program=$root/build/release/bin/halftone
if ! has_display; then
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        reason="Halftone is built, but nothing answers at the display ${DISPLAY:-$WAYLAND_DISPLAY}, so its window cannot be shown."
    else
        reason='Halftone is built, but there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so its window cannot be shown.'
    fi
    die "$EXIT_NO_DISPLAY" "$reason" \
        'Start it on a desktop, or on a display in memory (packages xvfb and xauth):' \
        "    xvfb-run -a \"$program\" --demo" \
        'or use it without a window:' \
        "    \"$root/build/release/bin/halftonectl\" --help"
fi
say "Starting halftone --demo${*:+ $*}"
exec "$program" --demo "$@"
