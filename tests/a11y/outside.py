"""A window as a screen reader sees it: finds by role and accessible name, acts through AT-SPI alone."""
import re
import time
import warnings

import gi

warnings.filterwarnings("ignore", category=DeprecationWarning)
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

RETURN = 0xFF0D


class Outside:
    def __init__(self, pid, patience=20.0):
        self.pid = pid
        self.patience = patience
        self.app = self.wait("the program on the accessibility bus", self._application)

    def _application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = self._safe(lambda: desktop.get_child_at_index(i))
            if child and self._safe(child.get_process_id) == self.pid:
                child.set_cache_mask(Atspi.Cache.NONE)  # Qt does not announce every change
                return child
        return None

    @staticmethod
    def _safe(ask, otherwise=None):
        try:
            return ask()
        except GLib.Error:
            return otherwise

    def wait(self, what, ask):
        """Asks until the answer is true; the time is a limit, not a pause."""
        end = time.monotonic() + self.patience
        while True:
            answer = ask()
            if answer:
                return answer
            if time.monotonic() > end:
                raise AssertionError(f"there is no {what}")
            time.sleep(0.05)

    def _walk(self, node, depth=40):
        yield node
        if depth == 0:
            return
        for i in range(min(self._safe(node.get_child_count, 0), 300)):
            child = self._safe(lambda: node.get_child_at_index(i))
            if child is not None:
                yield from self._walk(child, depth - 1)

    def find(self, name, showing=True):
        """@param name: a regular expression for the whole accessible name."""

        def ask():
            for node in self._walk(self.app):
                if re.fullmatch(name, self._safe(node.get_name, "") or ""):
                    states = self._safe(lambda: node.get_state_set(), None)
                    if not showing or (states and states.contains(Atspi.StateType.SHOWING)):
                        return node
            return None

        return self.wait(f"object named {name!r}", ask)

    def items(self, node):
        return [self._safe(node.get_child_at_index(i).get_name, "") for i in range(self._safe(node.get_child_count, 0))]

    def enabled(self, node):
        return node.get_state_set().contains(Atspi.StateType.ENABLED)

    def press(self, node):
        for i in range(node.get_n_actions()):
            if node.get_action_name(i).lower() == "press":
                return node.do_action(i)
        raise AssertionError(f"{node.get_name()!r} cannot be pressed")

    def set_text(self, node, text):
        assert Atspi.EditableText.set_text_contents(node, text), f"{node.get_name()!r} takes no text"

    def focus(self, node):
        Atspi.Component.grab_focus(node)

    @staticmethod
    def key(symbol):
        Atspi.generate_keyboard_event(symbol, None, Atspi.KeySynthType.SYM)
