"""Every package that the installer installs is named in README.md with its use and licence, and every library that CMake
looks for is among them."""

import re

from tree import Tree, without_comments

# What CMake looks for → the package that has it.
_FOUND_IN = {
    "Qt6": "qt6-base-dev",
    "Qt6Keychain": "qtkeychain-qt6-dev",
    "PhoneNumber": "libphonenumber-dev",
    "Csv": "libcsv-dev",
    "CSV": "libcsv-dev",
    "LibCsv": "libcsv-dev",
    "PostgreSQL": "libpq-dev",
    "SQLite3": "libsqlite3-dev",
    "OpenSSL": "libssl-dev",
    "rapidcheck": "librapidcheck-dev",
    "Boost": "libboost-dev",
    "benchmark": "libbenchmark-dev",
    "Python3": "python3",
    "hunspell": "libhunspell-dev",
}
# Those that come with the compiler or with another package of the list.
_COMES_ALONG = {"Threads": "g++", "PkgConfig": "pkgconf"}
_FIND = re.compile(r"\b(?:find_package\(\s*(\w+)([^)]*)\)|pkg_check_modules\(\s*\w+\s+([^)]*)\))")
_MODIFIERS = {"REQUIRED", "QUIET", "IMPORTED_TARGET", "GLOBAL"}


def listed_packages(text: str) -> list[list[str]]:
    """The alternatives of each line."""
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return [[name.strip() for name in line.split("|")] for line in lines if line]


def _looked_for(tree: Tree) -> dict[str, str]:
    found = {}
    for path in tree.matching("CMakeLists.txt", "*/CMakeLists.txt", "cmake/*.cmake"):
        for package, options, modules in _FIND.findall(without_comments(tree.text(path))):
            if "QUIET" in options.split() and "REQUIRED" not in options.split():
                continue  # it does without
            for name in [package] if package else [word for word in modules.split() if word not in _MODIFIERS]:
                found.setdefault(re.split(r"[<>=]", name)[0], path)
    return found


def check(tree: Tree) -> list[str]:
    findings = []
    lists = tree.matching("installer/packages*.txt")
    if "installer/packages.txt" not in lists:
        return ["installer/packages.txt is missing"]
    listed = [(path, names) for path in lists for names in listed_packages(tree.text(path))]
    installed = {name for _, names in listed for name in names}
    for path in lists:
        for number, line in enumerate(tree.text(path).splitlines(), 1):
            if line.strip() and not line.startswith("#") and not line.partition("#")[2].strip():
                findings.append(f"{path}:{number}: what is it for?")

    rows = [line for line in tree.text("README.md").splitlines() if line.startswith("|")] if "README.md" in tree.files else []
    named: set[str] = set()
    for row in rows:
        cells = [cell.strip() for cell in row.strip("|").split("|")]
        packages = re.findall(r"`([^`]+)`", cells[0])
        if packages and len(cells) >= 3 and all(cells[1:3]):
            named.update(packages)
    for path, names in listed:
        if not named & set(names):
            findings.append(f"README.md: no row with use and licence for {names[0]} ({path})")

    for name, path in sorted(_looked_for(tree).items()):
        package = _FOUND_IN.get(name) or _COMES_ALONG.get(name)
        if package is None:
            findings.append(f"{path}: looks for {name}; say in tests/architecture/packages.py which package has it")
        elif package not in installed:
            findings.append(f"{path}: looks for {name}, but {package} is in no installer/packages*.txt")
    return findings
