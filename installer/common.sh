# What run.sh and test.sh share; sourced by them, under `set -euo pipefail`.
# shellcheck shell=bash

# Exit statuses of both scripts; README.md lists them.
# shellcheck disable=SC2034 # the scripts that source this use the others
readonly EXIT_FAILED=1 EXIT_USAGE=2 EXIT_PACKAGES=3 EXIT_NO_DISPLAY=4

installer=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
root=$(dirname -- "$installer")
export DEBIAN_FRONTEND=noninteractive

say() { printf '==> %s\n' "$*"; }
note() { printf '    %s\n' "$*"; }

# die STATUS SENTENCE...: one sentence a line on standard error, then the end.
die() {
    local status=$1
    shift
    printf '\n%s: %s\n' "$(basename -- "$0")" "$1" >&2
    shift
    [ $# -eq 0 ] || printf '    %s\n' "$@" >&2
    exit "$status"
}

# timed WHAT COMMAND...: says what is done and, afterwards, how long it took.
timed() {
    local what=$1 started=$SECONDS status=0
    shift
    say "$what"
    "$@" || status=$?
    if [ "$status" -eq 0 ]; then
        note "$what: done in $((SECONDS - started)) s"
    else
        note "$what: failed after $((SECONDS - started)) s"
    fi
    return "$status"
}

# How many jobs: the processors, but not more than one per GB of memory (a Qt file takes half of that).
job_count() {
    local jobs memory
    jobs=$(nproc 2>/dev/null || echo 2)
    memory=$(awk '/^MemTotal:/ { print int($2 / 1000000) }' /proc/meminfo 2>/dev/null || echo 4)
    [ "$memory" -ge 1 ] || memory=1
    [ "$jobs" -le "$memory" ] || jobs=$memory
    echo "$jobs"
}

# Prints "names<TAB>reason" for each package of the lists; names are alternatives, separated by blanks.
read_packages() {
    sed -e '/^[[:space:]]*\(#\|$\)/d' -e 's/[[:space:]]*#[[:space:]]*/\t/' -e 's/[[:space:]]*|[[:space:]]*/ /g' -- "$@"
}

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null | head -n 1)" = installed ]
}

# Prints the lines of read_packages of which no alternative is installed.
missing_packages() {
    local names reason name
    read_packages "$@" | while IFS=$'\t' read -r names reason; do
        for name in $names; do
            if is_installed "$name"; then
                continue 2
            fi
        done
        printf '%s\t%s\n' "$names" "$reason"
    done
}

# as_root COMMAND...: as it is for root, through sudo for others. Asks for a password only on a terminal.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo -- env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo --non-interactive -- env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# `apt-get update`, waiting while another program holds the lists. Its failure is not ours yet: the lists may be good enough.
update_lists() {
    local log tries
    log=$(mktemp) || die "$EXIT_FAILED" "No temporary file can be made in ${TMPDIR:-/tmp}."
    for tries in {1..60}; do
        if as_root apt-get update -q -o Acquire::Retries=3 -o Acquire::http::Timeout=30 -o APT::Update::Error-Mode=any >"$log" 2>&1; then
            rm -f "$log"
            return 0
        fi
        grep -q 'Could not get lock' "$log" || break
        [ "$tries" -gt 1 ] || note 'Another program is using apt; waiting for it (at most 10 minutes).'
        sleep 10
    done
    sed 's/^/    | /' "$log" | tail -n 12
    rm -f "$log"
    return 1
}

# Of alternatives, the first that apt knows; else the first.
pick_package() {
    local name
    for name in "$@"; do
        if [ -n "$(apt-cache madison "$name" 2>/dev/null)" ]; then
            echo "$name"
            return
        fi
    done
    echo "$1"
}

# The tests start clusters of their own: Debian's package shall not also start one of the system's.
# Only where PostgreSQL is about to be installed by us; the setting is taken back afterwards.
no_system_cluster=/etc/postgresql-common/createcluster.d/halftone-installer.conf
hold_back_system_cluster() {
    as_root mkdir -p "$(dirname -- "$no_system_cluster")"
    printf 'create_main_cluster = false\n' | as_root tee "$no_system_cluster" >/dev/null
}

# apt_install PACKAGE...: apt's own messages are shown only where it fails.
apt_install() {
    local status=0 log
    log=$(mktemp) || die "$EXIT_FAILED" "No temporary file can be made in ${TMPDIR:-/tmp}."
    case " $* " in
    *' postgresql-'*) hold_back_system_cluster ;;
    esac
    as_root apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0 -o Acquire::Retries=3 "$@" \
        >"$log" 2>&1 </dev/null || status=$?
    case " $* " in
    *' postgresql-'*) as_root rm -f "$no_system_cluster" ;;
    esac
    [ "$status" -eq 0 ] || sed 's/^/    | /' "$log" | tail -n 12
    rm -f "$log"
    return "$status"
}

# What the build cannot do without, looked for by name where the package manager is not one that we know.
check_tools() {
    local tool missing=()
    for tool in cmake ninja c++; do
        command -v "$tool" >/dev/null 2>&1 || missing+=("$tool")
    done
    [ ${#missing[@]} -eq 0 ] || die "$EXIT_PACKAGES" "These programs are missing: ${missing[*]}." \
        "Install them, and this system's packages of what $installer/packages*.txt lists, and start again."
}

# ensure_packages LIST...: installs what is missing of the lists, or says how and ends.
ensure_packages() {
    local id='' version='' name='this system'
    if [ -r /etc/os-release ]; then
        id=$(. /etc/os-release && echo "${ID:-}")
        version=$(. /etc/os-release && echo "${VERSION_ID:-}")
        name=$(. /etc/os-release && echo "${PRETTY_NAME:-this system}")
    fi
    case "$id-$version" in
    debian-12* | ubuntu-24.04) say "System: $name" ;;
    *)
        say "System: $name. The installer is made for Debian 12 and Ubuntu 24.04; elsewhere it is tried without promise."
        ;;
    esac
    if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-query >/dev/null 2>&1; then
        note 'There is no apt here. Needed are a C++20 compiler, CMake 3.25, Ninja, and the libraries below (by their names in Debian):'
        read_packages "$@" | awk -F '\t' '{ split($1, names, " "); printf "      %-24s %s\n", names[1], $2 }'
        check_tools
        note 'The tools are here; going on. CMake will name what it does not find.'
        return
    fi

    local missing
    missing=$(missing_packages "$@")
    if [ -z "$missing" ]; then
        note 'All packages that are needed are installed.'
        return
    fi
    say 'These packages are missing and will be installed:'
    printf '%s\n' "$missing" | awk -F '\t' '{ split($1, names, " "); printf "      %-24s %s\n", names[1], $2 }'

    local names reason chosen=() updated=yes
    if [ "$(id -u)" -ne 0 ] && ! may_sudo; then
        while IFS=$'\t' read -r names reason; do
            # shellcheck disable=SC2086 # alternatives are separate words
            chosen+=("$(pick_package $names)")
        done <<<"$missing"
        die "$EXIT_PACKAGES" 'Packages can only be installed by root, and sudo is not there or does not let you. Have root run this, then start again:' \
            "apt-get update && apt-get install -y --no-install-recommends ${chosen[*]}"
    fi
    timed 'Refreshing the package lists' update_lists || updated=no
    while IFS=$'\t' read -r names reason; do
        # shellcheck disable=SC2086 # alternatives are separate words
        chosen+=("$(pick_package $names)")
    done <<<"$missing"
    if ! timed "Installing ${#chosen[@]} packages and what they depend on" apt_install "${chosen[@]}"; then
        if [ "$updated" = no ]; then
            die "$EXIT_PACKAGES" 'The package servers could not be reached (is there a network, or is a proxy needed?).' \
                'Halftone itself needs no network once these are installed:' "${chosen[*]}"
        fi
        die "$EXIT_PACKAGES" 'apt-get could not install the packages; its reason stands above.' \
            'On Ubuntu, the component "universe" must be enabled: add-apt-repository universe'
    fi
}

may_sudo() {
    command -v sudo >/dev/null 2>&1 || return 1
    if [ -t 0 ]; then
        say 'Your password may be asked for by sudo.'
        sudo -v
    else
        sudo --non-interactive true 2>/dev/null
    fi
}

# configure PRESET [CMAKE ARGUMENT...]: the folder is build/PRESET. A folder that was made for another place is made afresh.
configure() {
    local preset=$1 build=$root/build/$1 extra=()
    shift
    if ! mkdir -p -- "$build" 2>/dev/null || [ ! -w "$build" ]; then
        die "$EXIT_FAILED" "$build cannot be written to by $(id -un): it may belong to an earlier run as root." "Remove it, or run as its owner."
    fi
    if [ -f "$build/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build/CMakeCache.txt"; then
        note "$build was made for another folder; it is made afresh."
        extra+=(--fresh)
    fi
    # A build that starts from nothing gains half its time by precompiled headers, which ccache cannot keep; one that is done
    # again and again gains more by ccache. Continuous integration always starts from nothing, and wants lines in its traces, no more.
    if [ "${CI:-}" = true ]; then
        extra+=(-DHALFTONE_PCH=ON -DHALFTONE_CCACHE= -DCMAKE_CXX_FLAGS_DEBUG=-g1)
    elif ! command -v ccache >/dev/null 2>&1; then
        extra+=(-DHALFTONE_PCH=ON)
    fi
    timed "Configuring (preset $preset)" cmake -S "$root" --preset "$preset" "${extra[@]}" "$@" \
        || die "$EXIT_FAILED" 'CMake could not configure the build; its reason stands above.'
}

# build PRESET [TARGET...]
build() {
    local preset=$1 jobs
    shift
    jobs=$(job_count)
    timed "Building (preset $preset, $jobs jobs)" cmake --build "$root/build/$preset" --parallel "$jobs" ${1:+--target "$@"} \
        || die "$EXIT_FAILED" 'The build failed; the compiler says why above.'
}
