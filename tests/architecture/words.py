"""Words that the design bans, with what to do instead. Code is searched without its comments and strings."""

import re

from tree import Tree, code_only

_EVERYWHERE = {"core", "ui", "app", "tests"}
_PRODUCT = {"core", "ui", "app"}
# name for exceptions.txt, pattern, where, why
_CODE = [
    ("co_await", re.compile(r"\bco_(await|yield|return)\b"), _EVERYWHERE, "gcc 12 destroys temporaries twice; use onDone"),
    ("then", re.compile(r"(\.|->)\s*then\s*\("), _EVERYWHERE, "QFuture::then aborts or is silent in Qt 6.4; use onDone"),
    ("QEventLoop", re.compile(r"\bQEventLoop\b"), _EVERYWHERE, "no nested event loop"),
    ("processEvents", re.compile(r"\bprocessEvents\s*\("), _EVERYWHERE, "no nested event loop"),
    ("waitFor", re.compile(r"\bwaitFor[A-Z]\w*\s*\("), _PRODUCT, "nothing waits; connect to the signal"),
    ("exec", re.compile(r"(?<!\bapp)(?<!\bapplication)(?<!Application)(?:\.|->|::)exec\s*\(\s*\)"), {"ui", "app"}, "open() instead of exec()"),
    ("sleep", re.compile(r"\b(QThread::(m|u)?sleep|QTest::qSleep|qSleep|sleep_for|sleep_until|usleep|nanosleep)\s*\("), _EVERYWHERE,
     "wait for a condition (QTRY_*), or move a ManualClock"),
    ("now", re.compile(r"\b(system_clock::now|currentDateTime(Utc)?|currentMSecsSinceEpoch|currentSecsSinceEpoch|currentDate|currentTime)\s*\("),
     _PRODUCT, "time comes from a Clock"),
]
_LEFT_FOR_LATER = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
_QWAIT = re.compile(r"\bqWait\s*\(")
_HOME = re.compile(r"(?<![\w.])/(?:home|Users)/\w+")


def _numbered(text: str):
    return enumerate(text.splitlines(), 1)


def check(tree: Tree) -> list[str]:
    findings = []
    for path in tree.sources():
        source = tree.text(path)
        code = code_only(source)
        for name, pattern, where, instead in _CODE:
            if path.partition("/")[0] not in where:
                continue
            for number, line in _numbered(code):
                if pattern.search(line) and not tree.exceptions.allows("words", path, name):
                    findings.append(f"{path}:{number}: {name}: {instead}")
        lines = source.splitlines()
        for number, line in _numbered(code):
            if _QWAIT.search(line) and not any("//" in near for near in lines[max(0, number - 2) : number]):
                findings.append(f"{path}:{number}: qWait shows that something does not come: say what in a comment, else use QTRY_*")
    texts = tree.matching("*.h", "*.cpp", "*.cmake", "*CMakeLists.txt", "*.sh", "*.sql", "*.py", "*.md", "*.json", "*.ts", ".ci/*")
    for path in texts:
        for number, line in _numbered(tree.text(path)):
            if _LEFT_FOR_LATER.search(line):
                findings.append(f"{path}:{number}: work left for later")
            if f"{tree.root}/" in line or _HOME.search(line):
                findings.append(f"{path}:{number}: a path of one machine")
    return findings + tree.exceptions.unused("words")
