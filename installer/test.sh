#!/usr/bin/env bash
# Installs what is missing, builds Halftone with its tests, and runs them all. Usage: installer/test.sh [--asan|--coverage|--benchmarks]
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

usage() {
    cat <<'END'
Usage: installer/test.sh [--asan | --coverage | --benchmarks]

Installs what is missing (as root, or through sudo), builds Halftone with its tests and runs them. Ends with CTest's summary.

  (none)        preset debug: the whole suite
  --asan        the same under AddressSanitizer and UndefinedBehaviorSanitizer
  --coverage    the same with counters; prints the coverage of core/
  --benchmarks  builds optimised and prints the tables of tests/benchmarks instead

Exit status: 0 all passed; 1 a test or the build failed; 2 usage; 3 packages are missing and cannot be installed.
END
}

preset=debug
lists=("$installer/packages.txt" "$installer/packages-test.txt")
case "$#:${1:-}" in
0:) ;;
1:--asan) preset=asan ;;
1:--coverage)
    preset=coverage
    lists+=("$installer/packages-coverage.txt")
    ;;
1:--benchmarks) preset=benchmark ;;
1:--help | 1:-h)
    usage
    exit 0
    ;;
*)
    usage >&2
    exit "$EXIT_USAGE"
    ;;
esac

# What the caller has set up for Halftone is not the tests' business.
for name in $(compgen -e HALFTONE_ || true); do
    unset "$name"
done

ensure_packages "${lists[@]}"
configure "$preset"
build "$preset"

cd -- "$root"
if [ "$preset" = benchmark ]; then
    say 'Benchmarks'
    exec "$root/build/$preset/bin/halftone-benchmarks"
fi

jobs=$(job_count)
say "Testing (preset $preset, $jobs jobs)"
status=0
ctest --preset "$preset" --parallel "$jobs" --no-tests=error --output-on-failure || status=$?
if [ "$preset" = coverage ]; then
    say 'Coverage of core/'
    gcovr --root "$root" --filter 'core/' --exclude-throw-branches --exclude-unreachable-branches "$root/build/$preset" || status=1
fi
[ "$status" -eq 0 ] || exit "$EXIT_FAILED"
