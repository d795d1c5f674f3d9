"""Icons: each is of one colour and stands alone, each is in the resource file, and each that the code names exists."""

import re
import xml.etree.ElementTree as xml

from tree import Tree

_ICON = re.compile(r":/icons/([\w-]+\.svg)")
_COLOURS = {"none", "currentColor"}
# The program's own icon is the only one with colours.
_COLOURED = {"resources/icons/halftone.svg"}
_DRAWING = {"svg", "g", "path", "circle", "rect", "line", "polyline", "polygon", "ellipse", "title"}


def _svg_problems(tree: Tree, path: str) -> list[str]:
    try:
        picture = xml.fromstring(tree.text(path))
    except xml.ParseError as error:
        return [f"no XML: {error}"]
    problems = []
    if picture.get("viewBox") != "0 0 24 24" and path not in _COLOURED:
        problems.append("its viewBox is not 0 0 24 24")
    for element in picture.iter():
        name = element.tag.rpartition("}")[2]
        if name not in _DRAWING and path not in _COLOURED:
            problems.append(f"<{name}> is more than an icon needs")
        for attribute in ("fill", "stroke"):
            if element.get(attribute, "none") not in _COLOURS and path not in _COLOURED:
                problems.append(f"{attribute}={element.get(attribute)}: only currentColor")
        if any(key.endswith("href") for key in element.attrib):
            problems.append("it refers to something outside")
    return problems


def check(tree: Tree) -> list[str]:
    findings = []
    listed: set[str] = set()
    for path in tree.matching("resources/*.qrc"):
        for file in xml.fromstring(tree.text(path)).iter("file"):
            target = f"resources/{(file.text or '').strip()}"
            listed.add(target)
            if target not in tree.files:
                findings.append(f"{path}: {file.text} does not exist")
    pictures = tree.matching("resources/icons/*.svg")
    for path in pictures:
        if path not in listed:
            findings.append(f"{path}: in no resource file")
        findings += [f"{path}: {problem}" for problem in _svg_problems(tree, path)]
    for path in tree.sources():
        for name in _ICON.findall(tree.text(path)):
            if f"resources/icons/{name}" not in pictures:
                findings.append(f"{path}: :/icons/{name} does not exist")
    return findings
