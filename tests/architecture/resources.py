"""Icons: each is of one colour and stands alone, and each that the code names exists."""

import re
import xml.etree.ElementTree as xml

from tree import Tree

_ICON = re.compile(r':/icons/([\w-]+)\.svg|\bicon\(\s*u?"([\w-]+)"')
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
    pictures = tree.matching("resources/icons/*.svg")
    findings = [f"{path}: {problem}" for path in pictures for problem in _svg_problems(tree, path)]
    for path in tree.sources():
        for by_path, by_name in _ICON.findall(tree.text(path)):
            if f"resources/icons/{by_path or by_name}.svg" not in pictures:
                findings.append(f"{path}: resources/icons/{by_path or by_name}.svg does not exist")
    return findings
