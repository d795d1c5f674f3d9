"""Shell scripts: they parse, stop at the first error, and can be started; shellcheck agrees where it is installed."""

import os
import shutil
import subprocess

from tree import Tree


def check(tree: Tree) -> list[str]:
    findings = []
    for path in tree.matching("*.sh", ".ci/run"):
        file, text = tree.root / path, tree.text(path)
        run = subprocess.run(["bash", "-n", file], capture_output=True, text=True, check=False)
        if run.returncode != 0:
            findings.append(f"{path}: {run.stderr.strip()}")
        if not text.startswith("#!"):
            continue  # sourced by others, under their settings
        if "set -euo pipefail" not in text:
            findings.append(f"{path}: without set -euo pipefail")
        if not os.access(file, os.X_OK):
            findings.append(f"{path}: not executable")
        if shutil.which("shellcheck"):
            run = subprocess.run(["shellcheck", "--external-sources", "--source-path=SCRIPTDIR", "--severity=warning", file],
                                 capture_output=True, text=True, check=False)
            if run.returncode != 0:
                findings.append(f"{path}: {run.stdout.strip()}")
    return findings
