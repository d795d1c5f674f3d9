"""Both languages are complete: every message has French, every plural is filled in both, and lupdate would change nothing."""

import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

from tree import Tree

_ARGUMENTS = re.compile(r"%(?:L?\d{1,2}|n)")
_FORMS = 2  # singular and plural, in English and in French


def _messages(text: str):
    """Yields (context, source, comment, message element)."""
    for context in xml.fromstring(text).iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            yield name, message.findtext("source", ""), message.findtext("comment", ""), message


def _keys(text: str) -> set[tuple]:
    return {(context, source, comment, message.get("numerus", "no")) for context, source, comment, message in _messages(text)}


def _arguments(text: str) -> set[str]:
    return {argument.replace("L", "") for argument in _ARGUMENTS.findall(text)}


def _translation_problem(source: str, message, is_source_language: bool) -> str | None:
    translation = message.find("translation")
    if translation is None:
        return "no translation"
    plural = message.get("numerus") == "yes"
    if is_source_language and not plural:
        return None  # the source text is the text
    if translation.get("type"):
        return translation.get("type")
    texts = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    if plural and len(texts) != _FORMS:
        return f"{len(texts)} plural forms instead of {_FORMS}"
    if not all(text.strip() for text in texts):
        return "empty"
    for text in texts:
        # The singular may do without its number ("one message", « un message »).
        if _arguments(text) - _arguments(source) or _arguments(source) - _arguments(text) - ({"%n"} if plural else set()):
            return "its arguments (%1, %n …) are not those of the source"
    return None


def check_files(tree: Tree) -> list[str]:
    findings = []
    for french in tree.matching("translations/*_fr.ts"):
        english = french.removesuffix("_fr.ts") + "_en.ts"
        if english not in tree.files:
            findings.append(f"{english} is missing: without it English has no plurals")
            continue
        for lacking in sorted(_keys(tree.text(french)) ^ _keys(tree.text(english))):
            findings.append(f"{french}, {english}: only one of them has '{lacking[1]}' ({lacking[0]})")
        for path in (french, english):
            for context, source, _, message in _messages(tree.text(path)):
                problem = _translation_problem(source, message, path == english)
                if problem:
                    findings.append(f"{path}: {context}: '{source}': {problem}")
    return findings


def _include_folders(sources: str) -> list[str]:
    """As CMake gives them to lupdate: without, it does not see the namespace of a class."""
    return sorted({"-I" + match[1] for match in re.finditer(r"^(.*/(?:core|ui|app)/\w+/(?:include|src))/", sources, re.MULTILINE)})


def check_up_to_date(tree: Tree, build: Path, lupdate: Path) -> list[str]:
    """Runs lupdate on copies, with the lists of sources that the build made, and compares which messages there are."""
    findings = []
    for sources in sorted(build.rglob("*_sources.lst")):
        area = sources.name.removesuffix("_sources.lst")
        includes = _include_folders(sources.read_text(encoding="utf-8"))
        for language in ("en", "fr"):
            path = f"translations/halftone_{area}_{language}.ts"
            if path not in tree.files:
                findings.append(f"{path} is missing: build update_translations_{area}")
                continue
            with tempfile.TemporaryDirectory() as folder:
                copy = Path(folder) / f"halftone_{area}_{language}.ts"
                shutil.copy(tree.root / path, copy)
                run = subprocess.run(
                    [lupdate, *includes, f"@{sources}", "-no-obsolete", "-locations", "none", "-silent", "-ts", copy],
                    capture_output=True, text=True, check=False,
                )
                if run.returncode != 0:
                    findings.append(f"{path}: lupdate failed: {run.stderr.strip()}")
                    continue
                now, then = _keys(copy.read_text(encoding="utf-8")), _keys(tree.text(path))
            for context, source, *_ in sorted(now - then):
                findings.append(f"{path}: lacks '{source}' ({context}): build update_translations_{area}")
            for context, source, *_ in sorted(then - now):
                findings.append(f"{path}: '{source}' ({context}) is in no source any more: build update_translations_{area}")
    return findings


def check(tree: Tree, build: Path | None = None, lupdate: Path | None = None) -> list[str]:
    findings = check_files(tree)
    if build and lupdate and lupdate.exists():
        findings += check_up_to_date(tree, build, lupdate)
    return findings
