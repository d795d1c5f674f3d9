#!/usr/bin/env python3
"""Runs one check of the architecture on a source tree: check.py NAME --source DIR [...]. Prints the findings; 1 if there are any."""

import argparse
import sys
from pathlib import Path

import form
import includes
import modules
import packages
import programs
import resources
import scripts
import sizes
import translations
import words
from tree import Tree

_SKIPPED = 77  # what CTest is told to take for "skipped"


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("name")
    parser.add_argument("--source", type=Path, required=True)
    parser.add_argument("--build", type=Path)
    parser.add_argument("--qt-headers", type=Path)
    parser.add_argument("--lupdate", type=Path)
    given = parser.parse_args()
    checks = {
        "form": form.check,
        "includes": lambda tree: includes.check(tree, given.qt_headers),
        "modules": modules.check,
        "packages": packages.check,
        "programs": lambda tree: programs.check(tree, given.build),
        "resources": resources.check,
        "scripts": scripts.check,
        "sizes": sizes.check,
        "translations": lambda tree: translations.check(tree, given.build, given.lupdate),
        "words": words.check,
    }
    tree = Tree(given.source.resolve())
    try:
        findings = checks[given.name](tree) + tree.exceptions.problems
    except form.Skipped as reason:
        print(f"SKIPPED: {reason}")
        return _SKIPPED
    for finding in findings:
        print(finding)
    print(f"architecture/{given.name}: {len(findings)} finding(s)")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
