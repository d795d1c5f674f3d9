"""The form of the code is clang-format's, version 14: other versions lay out some constructs otherwise."""

import re
import shutil
import subprocess

from tree import Tree

VERSION = "14"


class Skipped(Exception):
    """The check cannot be made here."""


def formatter() -> str:
    for name in (f"clang-format-{VERSION}", "clang-format"):
        program = shutil.which(name)
        if program:
            said = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
            if re.search(rf"version {VERSION}\.", said):
                return program
    raise Skipped(f"clang-format {VERSION} is not installed: the form of the code is NOT checked")


def check(tree: Tree) -> list[str]:
    program = formatter()
    findings = []
    sources = tree.sources()
    for start in range(0, len(sources), 50):
        batch = sources[start : start + 50]
        run = subprocess.run([program, "--dry-run", "--Werror", "--style=file", *batch], cwd=tree.root, capture_output=True, text=True, check=False)
        if run.returncode != 0:
            bad = sorted(set(re.findall(r"^([^\s:]+):\d+:\d+: error: code should be clang-formatted", run.stderr, re.MULTILINE)))
            findings += [f"{path}: not in the form of .clang-format (clang-format-{VERSION} -i {path})" for path in bad] or [run.stderr.strip()]
    return findings
