#!/usr/bin/env python3
"""Writes region_names.txt: the names of the ISO 3166-1 regions in English and French.

Source: Unicode CLDR, Copyright (C) 1991-2022 Unicode, Inc., Unicode License v3, as packaged by Debian 12 in libicu72.
Qt 6.4 names territories in English only (QLocale::territoryToString) or in their own language.

    apt-get install libicu72
    python3 generate_region_names.py > region_names.txt
"""
import ctypes
import ctypes.util
import re

PATH = ctypes.util.find_library("icuuc") or "libicuuc.so.72"
VERSION = re.search(r"\.so\.(\d+)", PATH).group(1)
ICU = ctypes.CDLL(PATH)
LENGTH = 200


def iso_regions() -> list[str]:
    call = ICU[f"uloc_getISOCountries_{VERSION}"]
    call.restype = ctypes.POINTER(ctypes.c_char_p)
    found, listed = [], call()
    while listed[len(found)] is not None:
        found.append(listed[len(found)].decode())
    # Regions of telephony that ISO 3166-1 does not have: Kosovo, Ascension, Tristan da Cunha.
    return sorted({*found, "XK", "AC", "TA"})


def name(region: str, language: str) -> str:
    units = (ctypes.c_uint16 * LENGTH)()
    status = ctypes.c_int(0)
    count = ICU[f"uloc_getDisplayCountry_{VERSION}"](
        f"und_{region}".encode(), language.encode(), units, LENGTH, ctypes.byref(status)
    )
    return bytes(units)[: 2 * count].decode("utf-16-le")


def main() -> None:
    print("# Region, its name in English, in French. Written by generate_region_names.py, which names source and licence; not edited by hand.")
    for region in iso_regions():
        english = name(region, "en")
        if english != region:
            print("\t".join((region, english, name(region, "fr"))))


if __name__ == "__main__":
    main()
