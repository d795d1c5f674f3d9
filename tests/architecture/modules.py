"""The module graph: layers rise, there is no cycle, core is without windows, and each front end sees what it may see."""

from tree import Module, Tree

# Qt components that a module of core may name; everything else of Qt is for ui and app.
_CORE_QT = {"*": {"Core"}, "storage": {"Core", "Sql"}, "provider": {"Core", "Network"}}
# What a front end sees of core. Never storage, provider, outbox, sync: they are behind workspace.
_FRONT_END_SEES = {"base", "model", "phone", "text", "csv", "spelling", "rules", "words", "secrets", "workspace"}
# Sentences for people are made at the edge: no other module of core asks for them.
_ONLY_FOR_FRONT_ENDS = {"words"}


def _area(module: Module) -> str:
    return module.folder.partition("/")[0]


def _shown(module: Module) -> str:
    return "of a program" if module.layer is None else f"{module.layer:g}"


def _cycles(tree: Tree) -> list[str]:
    findings, done = [], set()

    def walk(name: str, path: list[str]) -> None:
        if name in path:
            findings.append("cycle: " + " → ".join(path[path.index(name) :] + [name]))
            return
        if name in done or name not in tree.module:
            return
        module = tree.module[name]
        for other in module.depends + module.uses:
            walk(other, path + [name])
        done.add(name)

    for name in tree.module:
        walk(name, [])
    return findings


def check(tree: Tree) -> list[str]:
    findings = _cycles(tree)
    if not tree.modules:
        return ["no module is declared at all"]
    for module in tree.modules:
        area, where = _area(module), f"{module.folder}/CMakeLists.txt"
        for other in module.depends + module.uses:
            known = tree.module.get(other)
            if known is None:
                findings.append(f"{where}: {other} is no module")
                continue
            if module.layer is not None and (known.layer is None or known.layer >= module.layer):
                findings.append(f"{where}: {module.name} (layer {module.layer:g}) may not use {other} (layer {_shown(known)})")
            other_area = _area(known)
            if area == "core" and other_area != "core":
                findings.append(f"{where}: core may not use {other} of {other_area}")
            if area == "core" and other in _ONLY_FOR_FRONT_ENDS:
                findings.append(f"{where}: {other} is for front ends, not for modules of core")
            if area in ("ui", "app") and other_area == "core" and other not in _FRONT_END_SEES:
                if not tree.exceptions.allows("modules", module.folder, other):
                    findings.append(f"{where}: {module.folder} may not use {other}: ask workspace for it")
            if area == "ui" and other_area == "app":
                findings.append(f"{where}: a page may not use the program {other}")
        if area == "core":
            allowed = _CORE_QT.get(module.name, _CORE_QT["*"])
            named = set(module.qt) | {lib.removeprefix("Qt6::") for lib in module.libs if lib.startswith("Qt6::")}
            for component in sorted(named - allowed):
                findings.append(f"{where}: {module.name} may not link Qt {component}")
    if "README.md" in tree.files:
        layout = tree.text("README.md")
        findings += [f"README.md: its layout does not name {folder}" for folder in sorted({module.folder for module in tree.modules})
                     if f"`{folder}`" not in layout]
    return findings + tree.exceptions.unused("modules")
