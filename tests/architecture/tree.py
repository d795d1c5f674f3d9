"""The source tree as the checks see it: files, modules with their declared dependencies, and the listed exceptions."""

import fnmatch
import os
import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

_SKIPPED_FOLDERS = {".git", "build", ".cache", "__pycache__"}
_MODULE = re.compile(r"^\s*halftone_module\(\s*(?P<name>\w+)(?P<rest>[^)]*)\)", re.MULTILINE)
_KEYWORDS = ("LAYER", "DEPENDS", "USES", "QT", "LIBS")
# An ordinary target (a program) that links modules of ours.
_LINKED = re.compile(r"halftone::(\w+)")
_NOT_MODULES = {"options"}


@dataclass
class Module:
    """What one CMakeLists.txt of core, ui or app declares."""

    name: str
    folder: str  # such as core/storage
    layer: float | None = None  # programs have none: they are above all modules
    depends: list[str] = field(default_factory=list)
    uses: list[str] = field(default_factory=list)
    qt: list[str] = field(default_factory=list)
    libs: list[str] = field(default_factory=list)


def without_comments(cmake: str) -> str:
    return re.sub(r"#.*", "", cmake)


def parse_modules(folder: str, cmake: str) -> list[Module]:
    cmake = without_comments(cmake)
    found = []
    for match in _MODULE.finditer(cmake):
        values = {key: [] for key in _KEYWORDS}
        key = None
        for word in match["rest"].split():
            if word in values:
                key = word
            elif key:
                values[key].append(word)
        layer = float(values["LAYER"][0]) if values["LAYER"] else None
        found.append(Module(match["name"], folder, layer, values["DEPENDS"], values["USES"], values["QT"], values["LIBS"]))
    rest = _MODULE.sub("", cmake)
    if folder.startswith("app/") and "add_executable" in rest:
        linked = sorted(set(_LINKED.findall(rest)) - _NOT_MODULES)
        qt = sorted(set(re.findall(r"Qt6::([A-Z]\w+)", rest)))
        found.append(Module(f"the program of {folder}", folder, None, [], linked, qt))
    return found


class Exceptions:
    """Listed exceptions: lines `check  file pattern  what  # reason`. One that nothing needs is itself a finding."""

    def __init__(self, text: str):
        self._lines = []
        self.problems = []
        for number, line in enumerate(text.splitlines(), 1):
            rule, _, reason = line.partition("#")
            if not rule.strip():
                continue
            words = rule.split()
            if len(words) != 3 or not reason.strip():
                self.problems.append(f"exceptions.txt:{number}: expected `check  file pattern  what  # reason`")
                continue
            self._lines.append({"check": words[0], "pattern": words[1], "what": words[2], "line": number, "used": False})

    def allows(self, check: str, path: str, what: str) -> bool:
        allowed = False
        for line in self._lines:
            if line["check"] == check and line["what"] == what and fnmatch.fnmatch(path, line["pattern"]):
                line["used"] = allowed = True
        return allowed

    def unused(self, check: str) -> list[str]:
        return [
            f"exceptions.txt:{line['line']}: nothing needs this exception any more ({line['pattern']} {line['what']})"
            for line in self._lines
            if line["check"] == check and not line["used"]
        ]


class Tree:
    def __init__(self, root: Path):
        self.root = Path(root)

    @cached_property
    def files(self) -> list[str]:
        """All files, as paths relative to the root with forward slashes, sorted."""
        found = []
        for folder, folders, names in os.walk(self.root):
            folders[:] = sorted(name for name in folders if name not in _SKIPPED_FOLDERS)
            found += [(Path(folder) / name).relative_to(self.root).as_posix() for name in names]
        return sorted(found)

    def matching(self, *patterns: str) -> list[str]:
        return [path for path in self.files if any(fnmatch.fnmatch(path, pattern) for pattern in patterns)]

    def text(self, path: str) -> str:
        return (self.root / path).read_text(encoding="utf-8", errors="replace")

    def sources(self) -> list[str]:
        return self.matching("core/*.h", "core/*.cpp", "ui/*.h", "ui/*.cpp", "app/*.h", "app/*.cpp", "tests/*.h", "tests/*.cpp")

    @cached_property
    def modules(self) -> list[Module]:
        found = []
        for path in self.matching("core/*/CMakeLists.txt", "ui/*/CMakeLists.txt", "app/*/CMakeLists.txt"):
            if path.count("/") == 2:
                found += parse_modules(path.rpartition("/")[0], self.text(path))
        return found

    @cached_property
    def module(self) -> dict[str, Module]:
        return {module.name: module for module in self.modules}

    @cached_property
    def exceptions(self) -> Exceptions:
        path = "tests/architecture/exceptions.txt"
        return Exceptions(self.text(path) if path in self.files else "")

    def public_closure(self, names: list[str]) -> set[str]:
        """The modules whose headers are seen by who links these: they, and what they DEPEND on, and so on."""
        seen: set[str] = set()
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            if name not in seen and name in self.module:
                seen.add(name)
                waiting += self.module[name].depends
        return seen


_COMMENT_OR_STRING = re.compile(
    r"""
    (?P<comment> //[^\n]* | /\*.*?\*/ )
  | (?P<raw> R"(?P<delimiter>[^()\s\\]{0,16})\(.*?\)(?P=delimiter)" )
  | (?P<string> "(?:\\.|[^"\\\n])*" )
  | (?P<digits> [0-9a-fA-F]'[0-9a-fA-F] )
  | (?P<char> '(?:\\.|[^'\\\n])+' )
    """,
    re.VERBOSE | re.DOTALL,
)


def code_only(source: str) -> str:
    """C++ without its comments and the contents of its strings; lines keep their numbers."""

    def blank(match: re.Match) -> str:
        if match["digits"]:
            return match[0]
        lines = "\n" * match[0].count("\n")
        return lines if match["comment"] else '""' + lines

    return _COMMENT_OR_STRING.sub(blank, source)
