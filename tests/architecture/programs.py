"""The programs without a window load nothing of one."""

import re
import shutil
import subprocess
from pathlib import Path

from tree import Tree

_WITHOUT_WINDOW = ("halftonectl", "halftone-sandbox")
_WINDOW = re.compile(r"libQt6(Gui|Widgets|Svg)\b")


def check(_tree: Tree, build: Path) -> list[str]:
    findings = []
    for name in _WITHOUT_WINDOW:
        program = build / "bin" / name
        if not program.exists():
            findings.append(f"bin/{name} is not built")
            continue
        loaded = subprocess.run([shutil.which("ldd") or "ldd", program], capture_output=True, text=True, check=True).stdout
        findings += [f"bin/{name} loads libQt6{part}" for part in sorted(set(_WINDOW.findall(loaded)))]
    return findings
