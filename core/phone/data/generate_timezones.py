#!/usr/bin/env python3
"""Writes timezones.txt: the IANA time zones of telephone number prefixes.

Source: libphonenumber's time zone map (resources/timezones/map_data.txt), Copyright (C) 2011-2022 The Libphonenumber Authors,
Apache License 2.0, as packaged by Debian in python3-phonenumbers 8.12.57 (phonenumbers.tzdata, (C) David Drysdale, Apache 2.0).
The C++ port, libphonenumber-dev of the same version, has no time zone mapper.

    apt-get install python3-phonenumbers tzdata
    /usr/bin/python3 generate_timezones.py > timezones.txt

Two things are changed:
  - names that zone.tab no longer has are replaced by what they are links to: Ubuntu 24.04 has the old ones in a package of its
    own (tzdata-legacy), and QTimeZone would not know them;
  - a prefix whose zones are those of a shorter prefix is left out: the longest prefix wins, so nothing is lost.
"""
import pathlib

from phonenumbers.tzdata import TIMEZONE_DATA

ZONEINFO = pathlib.Path("/usr/share/zoneinfo")

# Of several zones the one that most people live in. First match in this list wins; what is not named here takes its first zone.
POPULOUS = """
Europe/London Europe/Paris Europe/Rome Europe/Madrid Europe/Lisbon Europe/Oslo Europe/Helsinki Europe/Moscow
America/Mexico_City America/New_York America/Chicago America/North_Dakota/Center America/Phoenix America/Los_Angeles
America/Anchorage America/St_Johns America/Toronto America/Sao_Paulo America/Santiago America/Guayaquil America/Curacao
America/Nuuk Asia/Almaty Asia/Jakarta Asia/Ulaanbaatar Africa/Kinshasa Indian/Reunion Australia/Sydney Pacific/Auckland
Pacific/Tarawa Pacific/Tahiti Pacific/Pohnpei
""".split()
# Where that list would be wrong: Idaho, and Western Australia (area 08, numbers with 6 and 9).
POPULOUS_BY_PREFIX = {"1208": "America/Boise", "1986": "America/Boise", "6186": "Australia/Perth", "6189": "Australia/Perth"}
# Links of tzdata that lead to another country's zone though zone.tab has the place under its newer name.
RENAMED = {"Pacific/Ponape": "Pacific/Pohnpei", "Pacific/Truk": "Pacific/Chuuk", "Africa/Asmera": "Africa/Asmara"}


def current_names():
    """Old name -> name that zone.tab has."""
    listed = {line.split("\t")[2].strip() for line in (ZONEINFO / "zone.tab").read_text().splitlines() if not line.startswith("#")}
    links = {}
    for line in (ZONEINFO / "tzdata.zi").read_text().splitlines():
        if line.startswith("L "):
            _, target, name = line.split()
            links[name] = target
    names = {}
    for name in {zone for zones in TIMEZONE_DATA.values() for zone in zones}:
        current = RENAMED.get(name, name)
        while current not in listed and current in links:
            current = links[current]
        names[name] = current
    return names


def main():
    names = current_names()
    table = {}
    for prefix, zones in TIMEZONE_DATA.items():
        zones = [names[zone] for zone in zones if zone != "Etc/Unknown"]
        zones = list(dict.fromkeys(zones))
        preferred = [zone for start, zone in POPULOUS_BY_PREFIX.items() if prefix.startswith(start)] + POPULOUS
        main_zone = next((zone for zone in preferred if zone in zones), zones[0] if zones else None)
        if main_zone:
            zones.remove(main_zone)
            zones.insert(0, main_zone)
        table[prefix] = zones

    def inherited(prefix):
        for length in range(len(prefix) - 1, 0, -1):
            if prefix[:length] in table:
                return table[prefix[:length]]
        return None

    print("# Prefix, zones (the most populous first). Written by generate_timezones.py, which names source and licence; not edited by hand.")
    for prefix in sorted(table):
        if table[prefix] != inherited(prefix):
            print(prefix, ",".join(table[prefix]))


if __name__ == "__main__":
    main()
