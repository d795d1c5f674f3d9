"""A file that grows beyond these lengths has become two things, unless exceptions.txt says why it is one."""

from tree import Tree

LIMITS = {".cpp": 500, ".h": 250}


def check(tree: Tree) -> list[str]:
    findings = []
    for path in tree.sources():
        suffix = path[path.rindex(".") :]
        lines = len(tree.text(path).splitlines())
        if lines > LIMITS[suffix] and not tree.exceptions.allows("sizes", path, suffix):
            findings.append(f"{path}: {lines} lines, at most {LIMITS[suffix]} for {suffix}")
    return findings + tree.exceptions.unused("sizes")
