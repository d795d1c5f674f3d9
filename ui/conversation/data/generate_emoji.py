#!/usr/bin/env python3
"""Writes emoji.txt: the emoji that the picker offers, each with its names in English and French, and the words it is found by.

Sources, as packaged by Debian 12: Unicode CLDR 41, annotations (unicode-cldr-core), and the order of emoji-test.txt of Unicode Emoji 15.0
(unicode-data). Copyright (C) 1991-2022 Unicode, Inc., Unicode License (https://www.unicode.org/license.txt).
Without skin tones, and without what Emoji 15.0 added: CLDR 41 has no names for it.

    apt-get install unicode-cldr-core unicode-data
    python3 generate_emoji.py > emoji.txt
"""
import re
import unicodedata
import xml.etree.ElementTree as xml

UNICODE = "/usr/share/unicode"
CLDR = UNICODE + "/cldr/common"
_LINE = re.compile(r"^([0-9A-F ]+?)\s*;\s*fully-qualified\s*#\s*\S+\s+E([\d.]+)\s")
_SKIN = {chr(code) for code in range(0x1F3FB, 0x1F400)}
_VARIATION = "\ufe0f"


def words(language: str) -> dict[str, tuple[str, list[str]]]:
    """Emoji without variation selectors → its name and keywords."""
    names: dict[str, str] = {}
    keywords: dict[str, list[str]] = {}
    for folder in ("annotations", "annotationsDerived"):
        for entry in xml.parse(f"{CLDR}/{folder}/{language}.xml").iter("annotation"):
            key, text = entry.get("cp", "").replace(_VARIATION, ""), entry.text or ""
            if entry.get("type") == "tts":
                names[key] = text
            else:
                keywords[key] = [word.strip() for word in text.split("|")]
    return {key: (name, keywords.get(key, [])) for key, name in names.items()}


def folded(texts: list[str]) -> str:
    """Words without accents and capitals, each once, as text::forSearch folds them; ligatures apart."""
    plain = unicodedata.normalize("NFKD", " ".join(texts)).casefold().replace("œ", "oe").replace("æ", "ae")
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(dict.fromkeys(re.findall(r"\w+", plain)))


def emoji() -> list[str]:
    found = []
    with open(UNICODE + "/emoji/emoji-test.txt", encoding="utf-8") as lines:
        for line in lines:
            match = _LINE.match(line)
            if not match or float(match.group(2)) >= 15:
                continue
            one = "".join(chr(int(code, 16)) for code in match.group(1).split())
            if not _SKIN & set(one):
                found.append(one)
    return found


def main() -> None:
    english, french = words("en"), words("fr")
    print("# Written by generate_emoji.py from Unicode CLDR 41 and Unicode Emoji 15.0. Copyright (C) 1991-2022 Unicode, Inc., Unicode License.")
    print("# emoji, English name, French name, words of both languages without accents")
    for one in emoji():
        key = one.replace(_VARIATION, "")
        if key in english and key in french:
            texts = [english[key][0], *english[key][1], french[key][0], *french[key][1]]
            print("\t".join([one, english[key][0], french[key][0], folded(texts)]))


if __name__ == "__main__":
    main()
