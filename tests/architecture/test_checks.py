#!/usr/bin/env python3
"""Each check must be able to fail: small trees, good but for one thing, each with the finding that it must bring."""

import os
import tempfile
import unittest
from pathlib import Path
from unittest import mock

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
from tree import Tree, code_only

BASE = "halftone_module(base LAYER 0 QT Core)\n"
STORAGE = "halftone_module(storage LAYER 3 DEPENDS base QT Sql)\n"
WORKSPACE = "halftone_module(workspace LAYER 5 DEPENDS base USES storage)\n"
INBOX = "halftone_module(inbox LAYER 7 DEPENDS workspace QT Widgets)\n"
GOOD = {
    "core/base/CMakeLists.txt": BASE,
    "core/base/include/base/Id.h": "#pragma once\n#include <QString>\n#include <vector>\n",
    "core/base/src/Id.cpp": '#include "base/Id.h"\n#include "Private.h"\n',
    "core/base/src/Private.h": "#pragma once\n",
    "core/storage/CMakeLists.txt": STORAGE,
    "core/storage/include/storage/Database.h": '#pragma once\n#include "base/Id.h"\n#include <QSqlDatabase>\n',
    "core/workspace/CMakeLists.txt": WORKSPACE,
    "core/workspace/include/workspace/Inbox.h": '#pragma once\n#include "base/Id.h"\n',
    "core/workspace/src/Inbox.cpp": '#include "workspace/Inbox.h"\n#include "storage/Database.h"\n',
    "ui/inbox/CMakeLists.txt": INBOX,
    "ui/inbox/src/Page.cpp": '#include "workspace/Inbox.h"\n#include "base/Id.h"\n#include <QWidget>\n',
}
QT_HEADERS = ("QtCore/QString", "QtCore/QDateTime", "QtSql/QSqlDatabase", "QtNetwork/QTcpSocket", "QtGui/QColor", "QtWidgets/QWidget")


def ts(*messages: str) -> str:
    return '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1"><context><name>C</name>' + "".join(messages) + "</context></TS>"


def message(source: str, translation: str = "", *, plural: bool = False, kind: str = "") -> str:
    attributes = ' numerus="yes"' if plural else ""
    state = f' type="{kind}"' if kind else ""
    return f"<message{attributes}><source>{source}</source><translation{state}>{translation}</translation></message>"


def forms(*texts: str) -> str:
    return "".join(f"<numerusform>{text}</numerusform>" for text in texts)


class Checks(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.folder = Path(holder.name)
        self.qt = self.folder / "qt"
        for header in QT_HEADERS:
            self._write(self.qt / header, "")

    def _write(self, path: Path, text: str, mode: int = 0o644) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        path.chmod(mode)

    def tree(self, changes: dict[str, str], base: dict[str, str] = GOOD, mode: int = 0o644) -> Tree:
        root = self.folder / "tree"
        for path, text in {**base, **changes}.items():
            self._write(root / path, text, mode)
        return Tree(root)

    def found(self, findings: list[str], *expected: str) -> None:
        """Exactly the expected findings: each contains its words."""
        self.assertEqual(len(findings), len(expected), findings)
        for words_of_it in expected:
            self.assertTrue(any(words_of_it in finding for finding in findings), f"{words_of_it!r} is in none of {findings}")

    def includes_of(self, changes: dict[str, str]) -> list[str]:
        return includes.check(self.tree(changes), self.qt)

    # --- includes

    def test_good_includes(self):
        self.found(self.includes_of({}))

    def test_relative_path(self):
        self.found(self.includes_of({"ui/inbox/src/X.cpp": '#include "../../core/storage/include/storage/Database.h"\n'}), "around the include roots")

    def test_module_that_is_not_named(self):
        self.found(self.includes_of({"ui/inbox/src/X.cpp": '#include "storage/Database.h"\n'}), "does not name storage")

    def test_used_module_in_a_public_header(self):
        self.found(self.includes_of({"core/workspace/include/workspace/X.h": '#include "storage/Database.h"\n'}), "in DEPENDS")

    def test_private_header_in_a_public_one(self):
        self.found(self.includes_of({"core/base/include/base/X.h": '#include "Private.h"\n'}), "may not need a private one")

    def test_header_of_nobody(self):
        self.found(self.includes_of({"core/base/src/X.cpp": '#include "Unknown.h"\n'}), "neither of this module")

    def test_qt_component_in_the_path(self):
        self.found(self.includes_of({"core/base/src/X.cpp": "#include <QtWidgets/QWidget>\n"}), "write <QWidget>")

    def test_qt_components_have_their_modules(self):
        for header, component in (("QSqlDatabase", "Sql"), ("QTcpSocket", "Network"), ("QColor", "Gui"), ("QWidget", "Widgets")):
            with self.subTest(header):
                self.found(self.includes_of({"core/base/src/X.cpp": f"#include <{header}>\n"}), f"Qt {component} is not for core/base")

    def test_network_is_not_for_windows(self):
        self.found(self.includes_of({"ui/inbox/src/X.cpp": "#include <QTcpSocket>\n"}), "Qt Network is not for ui/inbox")

    def test_library_of_another_module(self):
        self.found(self.includes_of({"core/base/src/X.cpp": "#include <phonenumbers/phonenumberutil.h>\n"}), "belongs to core/phone")

    def test_unknown_library(self):
        self.found(self.includes_of({"core/base/src/X.cpp": "#include <nlohmann/json.hpp>\n"}), "unknown library")

    def test_unknown_qt_header(self):
        self.found(self.includes_of({"core/base/src/X.cpp": "#include <QNoSuch>\n"}), "no header of the Qt")

    def test_folder_without_module(self):
        self.found(self.includes_of({"core/lost/src/X.cpp": ""}), "declares no module")

    def test_no_qt_headers(self):
        self.found(includes.check(self.tree({}), self.folder / "nowhere"), "no Qt headers")

    def test_exception_and_its_end(self):
        listed = {"tests/architecture/exceptions.txt": "includes  core/base/*  Network  # because\n"}
        used = {"core/base/src/X.cpp": "#include <QTcpSocket>\n"}
        self.found(self.includes_of({**listed, **used}))
        (self.folder / "tree/core/base/src/X.cpp").unlink()
        self.found(self.includes_of(listed), "nothing needs this exception")

    def test_exception_without_reason(self):
        tree = self.tree({"tests/architecture/exceptions.txt": "includes  core/base/*  Network\n"})
        self.found(tree.exceptions.problems, "expected")

    # --- modules

    def modules_of(self, changes: dict[str, str]) -> list[str]:
        return modules.check(self.tree(changes))

    def test_good_modules(self):
        self.found(self.modules_of({}))

    def test_no_modules(self):
        self.found(modules.check(self.tree({"README.md": ""}, {})), "no module is declared")

    def test_module_that_the_layout_does_not_name(self):
        self.found(self.modules_of({"README.md": "`core/base` `core/storage` `ui/inbox`\n"}), "does not name core/workspace")

    def test_cycle(self):
        findings = self.modules_of({"core/base/CMakeLists.txt": "halftone_module(base LAYER 0 USES storage)\n"})
        self.found(findings, "cycle: base → storage → base", "base (layer 0) may not use storage (layer 3)")

    def test_layer(self):
        self.found(self.modules_of({"core/storage/CMakeLists.txt": "halftone_module(storage LAYER 6 DEPENDS base)\n"}), "may not use storage (layer 6)")

    def test_half_layers(self):
        self.found(self.modules_of({"core/storage/CMakeLists.txt": "halftone_module(storage LAYER 4.5 DEPENDS base QT Sql)\n"}))

    def test_unknown_module(self):
        self.found(self.modules_of({"core/base/CMakeLists.txt": "halftone_module(base LAYER 0 USES gone)\n"}), "gone is no module")

    def test_windows_do_not_see_storage(self):
        self.found(self.modules_of({"ui/inbox/CMakeLists.txt": "halftone_module(inbox LAYER 7 DEPENDS workspace USES storage)\n"}), "ask workspace for it")

    def test_programs_do_not_see_storage(self):
        program = "add_executable(x main.cpp)\ntarget_link_libraries(x PRIVATE halftone::workspace halftone::storage halftone::options)\n"
        self.found(self.modules_of({"app/ctl/CMakeLists.txt": program}), "app/ctl may not use storage")

    def test_core_does_not_see_windows(self):
        self.found(
            self.modules_of({"core/outer/CMakeLists.txt": "halftone_module(outer LAYER 8 USES inbox)\n"}),
            "core may not use inbox of ui",
        )

    def test_words_are_for_front_ends(self):
        declared = {
            "core/words/CMakeLists.txt": "halftone_module(words LAYER 2 DEPENDS base)\n",
            "core/storage/CMakeLists.txt": "halftone_module(storage LAYER 3 DEPENDS base USES words)\n",
        }
        self.found(self.modules_of(declared), "words is for front ends")

    def test_core_links_no_gui(self):
        for declared in ("QT Gui", "QT Widgets", "LIBS Qt6::Gui", "QT Network"):
            with self.subTest(declared):
                self.found(self.modules_of({"core/base/CMakeLists.txt": f"halftone_module(base LAYER 0 {declared})\n"}), "may not link Qt")

    # --- sizes

    def test_sizes(self):
        for path, most in (("core/base/src/X.cpp", 500), ("core/base/src/X.h", 250), ("tests/base/tst_x.cpp", 500)):
            with self.subTest(path):
                self.found(sizes.check(self.tree({path: "\n" * most})))
                self.found(sizes.check(self.tree({path: "\n" * (most + 1)})), f"{path}: {most + 1} lines")
                (self.folder / "tree" / path).unlink()

    def test_size_listed(self):
        listed = {"tests/architecture/exceptions.txt": "sizes core/base/src/X.cpp .cpp # one table\n", "core/base/src/X.cpp": "\n" * 501}
        self.found(sizes.check(self.tree(listed)))

    # --- words

    def words_of(self, line: str, path: str = "core/base/src/X.cpp") -> list[str]:
        return words.check(self.tree({path: line + "\n"}))

    def test_banned_words(self):
        for line in (
            "co_await x;",
            "future.then([] {});",
            "watcher->future().then(this, f);",
            "QEventLoop loop;",
            "QCoreApplication::processEvents();",
            "socket.waitForReadyRead(5);",
            "QThread::msleep(5);",
            "std::this_thread::sleep_for(5ms);",
            "QDateTime::currentDateTimeUtc();",
            "std::chrono::system_clock::now();",
        ):
            with self.subTest(line):
                self.found(self.words_of(line), "core/base/src/X.cpp:1")

    def test_words_in_comments_and_strings_are_no_code(self):
        for line in ("// QEventLoop is banned", '/* co_await\n QEventLoop */ f("QEventLoop");', 'auto x = R"(processEvents())";', "1'000; // co_await"):
            with self.subTest(line):
                self.found(self.words_of(line))

    def test_digit_separators_are_no_characters(self):
        self.found(self.words_of("f(1'000, 2'000); QEventLoop x; g(3'000);"), "QEventLoop")

    def test_exec_in_front_ends(self):
        self.found(self.words_of("menu.exec();", "ui/inbox/src/X.cpp"), "open() instead")
        self.found(self.words_of("dialog->exec();", "ui/inbox/src/X.cpp"), "open() instead")
        self.found(self.words_of("return QApplication::exec(); app.exec();", "ui/inbox/src/X.cpp"))

    def test_sleep_in_tests(self):
        self.found(self.words_of("QTest::qSleep(5);", "tests/base/tst_x.cpp"), "wait for a condition")
        self.found(self.words_of("QTest::qWait(5);", "tests/base/tst_x.cpp"), "qWait")

    def test_wait_with_its_reason(self):
        self.found(self.words_of("QTest::qWait(5); // time for a second POST, were there one", "tests/base/tst_x.cpp"))
        self.found(self.words_of("// time for a second POST\nQTest::qWait(5);", "tests/base/tst_x.cpp"))

    def test_work_left_for_later(self):
        for mark in ("TO" + "DO", "FIX" + "ME", "XX" + "X"):
            with self.subTest(mark):
                self.found(self.words_of(f"// {mark}: more"), "left for later")

    def test_paths_of_one_machine(self):
        self.found(self.words_of(f'f("{self.folder.resolve()}/tree/core");'), "a path of one machine")
        self.found(self.words_of('f("/ho' + 'me/zoe/x");'), "a path of one machine")

    def test_word_listed(self):
        listed = {"tests/architecture/exceptions.txt": "words core/base/src/X.cpp QEventLoop # because\n"}
        self.found(words.check(self.tree({**listed, "core/base/src/X.cpp": "QEventLoop x;\n"})))

    def test_code_only_keeps_lines(self):
        source = 'a("x\\"y"); // c\n/* 1\n2 */ b; R"sql(\n)" x)sql"; \'"\'; c;\n'
        self.assertEqual(code_only(source).count("\n"), source.count("\n"))
        self.assertNotIn("2", code_only(source))
        self.assertIn("c;", code_only(source))

    # --- translations

    def translations_of(self, french: str, english: str | None) -> list[str]:
        files = {"translations/halftone_a_fr.ts": french}
        if english is not None:
            files["translations/halftone_a_en.ts"] = english
        return translations.check(self.tree(files))

    def test_good_translations(self):
        french = ts(message("Send", "Envoyer"), message("%n message(s)", forms("%n message", "%n messages"), plural=True))
        english = ts(message("Send", kind="unfinished"), message("%n message(s)", forms("one message", "%n messages"), plural=True))
        self.found(self.translations_of(french, english))

    def test_unfinished(self):
        english = ts(message("Send"))
        self.found(self.translations_of(ts(message("Send", "Envoyer", kind="unfinished")), english), "unfinished")
        self.found(self.translations_of(ts(message("Send", "Envoyer", kind="vanished")), english), "vanished")
        self.found(self.translations_of(ts(message("Send", " ")), english), "empty")
        self.found(self.translations_of(ts("<message><source>Send</source></message>"), english), "no translation")

    def test_plurals(self):
        good = ts(message("%n x", forms("%n x", "%n xs"), plural=True))
        for bad, words_of_it in ((forms("%n x", ""), "empty"), (forms("%n x"), "1 plural forms"), ("", "0 plural forms")):
            with self.subTest(words_of_it):
                self.found(self.translations_of(ts(message("%n x", bad, plural=True)), good), words_of_it)
                self.found(self.translations_of(good, ts(message("%n x", bad, plural=True))), words_of_it)

    def test_arguments(self):
        english = ts(message("%1 of %2"))
        self.found(self.translations_of(ts(message("%1 of %2", "%1 sur")), english), "arguments")
        self.found(self.translations_of(ts(message("%1 of %2", "%2 dont %1")), english))

    def test_languages_have_the_same_messages(self):
        self.found(self.translations_of(ts(message("Send", "Envoyer")), ts()), "only one of them has 'Send'")
        (self.folder / "tree/translations/halftone_a_en.ts").unlink()
        self.found(self.translations_of(ts(message("Send", "Envoyer")), None), "is missing")

    def test_lupdate_would_change_something(self):
        lupdate = self.folder / "lupdate"
        new = ts(message("New", "Nouveau"))
        self._write(lupdate, f"#!/bin/sh\nfor last; do :; done\nprintf '%s' '{new}' > \"$last\"\n", 0o755)
        build = self.folder / "build"
        self._write(build / "app/a_sources.lst", "")
        files = {f"translations/halftone_a_{language}.ts": ts(message("Old", "Ancien")) for language in ("en", "fr")}
        tree = self.tree(files)
        self.found(translations.check(tree, build, lupdate), "fr.ts: lacks 'New'", "en.ts: lacks 'New'", "fr.ts: 'Old'", "en.ts: 'Old'")
        self._write(lupdate, "#!/bin/sh\nexit 1\n", 0o755)
        self.found(translations.check(tree, build, lupdate), "lupdate failed", "lupdate failed")
        self._write(build / "app/b_sources.lst", "")
        self._write(lupdate, "#!/bin/sh\n", 0o755)
        self.found(translations.check(tree, build, lupdate), "halftone_b_en.ts is missing", "halftone_b_fr.ts is missing")

    # --- packages

    PACKAGES = {
        "installer/packages.txt": "# comment\nqt6-base-dev # Qt\npg-15 | pg-16  # the store\n",
        "README.md": "| Package | Use | Licence |\n|---|---|---|\n| `qt6-base-dev` | Qt | LGPL-3 |\n| `pg-15` | the store | PostgreSQL |\n",
        "CMakeLists.txt": "find_package(Qt6 6.4 REQUIRED COMPONENTS Core) # find_package(Gone)\nfind_package(ICU QUIET)\n",
    }

    def packages_of(self, changes: dict[str, str]) -> list[str]:
        return packages.check(self.tree(changes, self.PACKAGES))

    def test_good_packages(self):
        self.found(self.packages_of({}))

    def test_package_without_row(self):
        self.found(self.packages_of({"installer/packages-test.txt": "mold # links\n"}), "no row with use and licence for mold")

    def test_row_without_licence(self):
        readme = self.PACKAGES["README.md"].replace("LGPL-3", "")
        self.found(self.packages_of({"README.md": readme}), "no row with use and licence for qt6-base-dev")

    def test_package_without_reason(self):
        self.found(self.packages_of({"installer/packages.txt": "qt6-base-dev\npg-15 # store\n"}), "what is it for")

    def test_library_that_nobody_installs(self):
        self.found(self.packages_of({"core/x/CMakeLists.txt": "find_package(rapidcheck REQUIRED)\n"}), "librapidcheck-dev is in no installer")
        pkg = "pkg_check_modules(Hunspell REQUIRED IMPORTED_TARGET hunspell>=1.7)\n"
        self.found(self.packages_of({"core/x/CMakeLists.txt": pkg}), "libhunspell-dev is in no installer")

    def test_unknown_library_in_cmake(self):
        self.found(self.packages_of({"cmake/X.cmake": "find_package(Unheard REQUIRED)\n"}), "looks for Unheard")

    def test_no_list(self):
        self.found(packages.check(self.tree({"README.md": ""}, {})), "packages.txt is missing")

    # --- resources

    ICON = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="currentColor" d="M0 0h1z"/></svg>'
    RESOURCES = {"resources/icons/a.svg": ICON}

    def resources_of(self, changes: dict[str, str]) -> list[str]:
        return resources.check(self.tree(changes, self.RESOURCES))

    def test_good_resources(self):
        self.found(self.resources_of({"ui/inbox/src/X.cpp": 'QIcon(":/icons/a.svg"); icon(u"a"_s);\n'}))

    def test_resources(self):
        for path, text, words_of_it in (
            ("resources/icons/a.svg", self.ICON.replace("currentColor", "#f00"), "only currentColor"),
            ("resources/icons/a.svg", self.ICON.replace("0 0 24 24", "0 0 16 16"), "viewBox"),
            ("resources/icons/a.svg", self.ICON.replace("path", "script"), "more than an icon needs"),
            ("resources/icons/a.svg", "<svg", "no XML"),
            ("ui/inbox/src/X.cpp", 'QIcon(":/icons/c.svg");\n', "icons/c.svg does not exist"),
            ("ui/inbox/src/X.cpp", 'kit::icon(u"d"_s);\n', "icons/d.svg does not exist"),
        ):
            with self.subTest(words_of_it):
                self.found(self.resources_of({path: text}), words_of_it)
                (self.folder / "tree" / path).unlink()

    # --- scripts

    def test_scripts(self):
        with mock.patch("shutil.which", return_value=None):
            good = "#!/usr/bin/env bash\nset -euo pipefail\n"
            self.found(scripts.check(self.tree({"installer/a.sh": good}, {}, 0o755)))
            self.found(scripts.check(self.tree({"installer/a.sh": good + "if\n"}, {}, 0o755)), "a.sh")
            self.found(scripts.check(self.tree({"installer/a.sh": "#!/bin/bash\n"}, {}, 0o755)), "without set -euo")
            self.found(scripts.check(self.tree({"installer/a.sh": good}, {})), "not executable")

    # --- form

    def test_form(self):
        try:
            form.formatter()
        except form.Skipped as reason:
            self.skipTest(str(reason))
        style = {".clang-format": "BasedOnStyle: WebKit\n"}
        self.found(form.check(self.tree({**style, "core/base/src/X.cpp": "int a;\n"}, {})))
        self.found(form.check(self.tree({**style, "core/base/src/X.cpp": "int   a ;\n"}, {})), "core/base/src/X.cpp: not in the form")

    def test_form_is_skipped_aloud(self):
        with mock.patch("shutil.which", return_value=None), self.assertRaises(form.Skipped):
            form.check(self.tree({}))

    # --- programs

    def test_programs(self):
        build = self.folder / "build"
        self.found(programs.check(self.tree({}), build), "halftonectl is not built", "halftone-sandbox is not built")
        for name in ("halftonectl", "halftone-sandbox"):
            self._write(build / "bin" / name, "")
        ldd = self.folder / "bin/ldd"
        self._write(ldd, "#!/bin/sh\necho 'libQt6Core.so.6 => x'\ncase $1 in *ctl) echo 'libQt6Gui.so.6 => x';; esac\n", 0o755)
        with mock.patch.dict(os.environ, {"PATH": f"{ldd.parent}:{os.environ['PATH']}"}):
            self.found(programs.check(self.tree({}), build), "halftonectl loads libQt6Gui")


if __name__ == "__main__":
    unittest.main()
