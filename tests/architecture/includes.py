"""Every #include against what the module declares: the compiler cannot see relative paths, Debian's single include root of
Qt (<QtWidgets/QWidget> compiles anywhere), nor that a library belongs to one module."""

import re
from pathlib import Path

from tree import Module, Tree

_INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)

# Qt components by area. Two of them have one user in core.
_QT = {
    "core/storage": {"Core", "Sql"},
    "core/provider": {"Core", "Network"},
    "core": {"Core"},
    "ui": {"Core", "Gui", "Widgets", "Svg", "SvgWidgets", "DBus"},
    "app/desktop": {"Core", "Gui", "Widgets", "Svg", "DBus"},
    "app": {"Core"},
}
# A library's headers → the folders that own it.
_LIBRARIES = {
    "phonenumbers/": {"core/phone"},
    "unicode/": {"core/phone", "core/text"},
    "csv.h": {"core/csv"},
    "boost/": {"app/sandbox"},
    "qt6keychain/": {"core/secrets"},
    "sqlite3.h": {"core/storage"},
    "libpq-fe.h": {"core/storage"},
    "hunspell/": {"core/spelling"},
}
_SYSTEM = re.compile(r"^(sys/|linux/|arpa/|netinet/)?[a-z0-9_]+(\.h)?$")


def qt_components(qt_headers: Path) -> dict[str, set[str]]:
    """Header name → the Qt components that have it, from the installed headers (a folder per component)."""
    found: dict[str, set[str]] = {}
    for folder in sorted(qt_headers.glob("Qt*")):
        if folder.is_dir():
            for header in folder.iterdir():
                found.setdefault(header.name, set()).add(folder.name.removeprefix("Qt"))
    return found


def _allowed_qt(folder: str) -> set[str]:
    return _QT.get(folder) or _QT.get(folder.partition("/")[0], set())


class _Scan:
    def __init__(self, tree: Tree, qt: dict[str, set[str]]):
        self.tree, self.qt, self.findings = tree, qt, []
        self.files = set(tree.files)
        self.names = {module.name for module in tree.modules if module.layer is not None}

    def file(self, path: str, folder: str, modules: list[Module]) -> None:
        for bracket, name in _INCLUDE.findall(self.tree.text(path)):
            problem = self._problem(bracket, name, path, folder, modules)
            if problem:
                self.findings.append(f"{path}: #include {bracket}{name}{'>' if bracket == '<' else bracket}: {problem}")

    def _problem(self, bracket: str, name: str, path: str, folder: str, modules: list[Module]) -> str | None:
        if name.startswith(("../", "./", "/")) or "/../" in name:
            return "a path around the include roots"
        if bracket == "<":
            return self._outside(name, path, folder)
        if name.endswith(".moc") or name.startswith("ui_"):
            return None
        first = name.partition("/")[0]
        own = {module.name for module in modules}
        public = path.startswith(f"{folder}/include/")
        if "/" in name and first in self.names and first not in own:
            seen = self.tree.public_closure([other for module in modules for other in module.depends])
            if not public:
                seen |= self.tree.public_closure([other for module in modules for other in module.uses])
            return None if first in seen else f"{folder} does not name {first} in {'DEPENDS' if public else 'DEPENDS or USES'}"
        files = self.files
        if f"{folder}/include/{name}" in files or f"{folder}/src/{name}.in" in files:
            return None  # the latter is written by configure_file
        beside = f"{path.rpartition('/')[0]}/{name}"
        if f"{folder}/src/{name}" in files or beside in files or f"{folder}/{name}" in files:
            return "a public header may not need a private one" if public else None
        return "neither of this module nor of one that it names"

    def _outside(self, name: str, path: str, folder: str) -> str | None:
        for prefix, owners in _LIBRARIES.items():
            if name.startswith(prefix):
                return None if folder in owners else f"this library belongs to {', '.join(sorted(owners))}"
        if re.match(r"^Qt[A-Z]\w*/", name):
            return f"write <{name.partition('/')[2]}>: with the component's folder it compiles without being linked"
        components = self.qt.get(name)
        if components:
            if components & _allowed_qt(folder):
                return None
            for component in sorted(components):
                if self.tree.exceptions.allows("includes", path, component):
                    return None
            return f"Qt {' / '.join(sorted(components))} is not for {folder}"
        if name.startswith("Q") or name.startswith("q"):
            return "no header of the Qt that is installed"
        return None if _SYSTEM.match(name) else "an unknown library: list it in tests/architecture/includes.py with its owner"


def check(tree: Tree, qt_headers: Path) -> list[str]:
    qt = qt_components(qt_headers)
    if "QString" not in qt:
        return [f"no Qt headers in {qt_headers}"]
    scan = _Scan(tree, qt)
    folders: dict[str, list[Module]] = {}
    for module in tree.modules:
        folders.setdefault(module.folder, []).append(module)
    for path in tree.sources():
        area, _, rest = path.partition("/")
        folder = f"{area}/{rest.partition('/')[0]}"
        if area == "tests":
            continue
        if folder not in folders:
            scan.findings.append(f"{path}: {folder} declares no module")
            continue
        scan.file(path, folder, folders[folder])
    return scan.findings + tree.exceptions.unused("includes")
