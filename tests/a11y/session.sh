#!/bin/bash
# session.sh CMD…   runs CMD on a display, a D-Bus session and an accessibility bus of its own, with a fresh HOME.
# All that it starts ends with it; CMD's exit status is the result; 77 where something needed is not installed.
set -euo pipefail
for tool in Xvfb dbus-run-session gdbus; do
  command -v "$tool" >/dev/null || { echo "SKIPPED: $tool is not installed; the window was NOT tested from outside." >&2; exit 77; }
done
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null \
  || { echo "SKIPPED: gir1.2-atspi-2.0 and python3-gi are not installed; the window was NOT tested from outside." >&2; exit 77; }

folder=$(mktemp -d); xvfb=
cleanup() { if [ -n "$xvfb" ]; then kill "$xvfb" 2>/dev/null || true; wait "$xvfb" 2>/dev/null || true; fi; rm -rf "$folder"; }
trap cleanup EXIT
mkdir -p "$folder/home" "$folder/run"; chmod 700 "$folder/run"
export HOME="$folder/home" XDG_RUNTIME_DIR="$folder/run" XDG_CONFIG_HOME="$folder/home/.config" \
  XDG_DATA_HOME="$folder/home/.local/share" XDG_CACHE_HOME="$folder/home/.cache"
# The bridge looks at this when the program starts, and only on a real display.
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS QT_QPA_PLATFORM

mkfifo "$folder/number"; exec 9<>"$folder/number"
# Without -noreset the server begins anew whenever its last client leaves, and refuses whoever comes at that moment.
Xvfb -displayfd 9 -screen 0 1280x900x24 -nolisten tcp -noreset >"$folder/xvfb.log" 2>&1 & xvfb=$!
read -r -t 20 number <&9 || { echo "Xvfb did not start:"; cat "$folder/xvfb.log"; exit 1; }
exec 9>&-
export DISPLAY=":$number"
dbus-run-session -- bash -c '
  gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus --method org.a11y.Bus.GetAddress >/dev/null 2>&1
  "$@"' session "$@"
