"""Texts that match a regular expression, for the part of the syntax that descriptions use."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_DIGITS = "0123456789"
_WORD = _LETTERS + _LETTERS.upper() + _DIGITS + "_"
_PRINTABLE = _WORD + "-.:/ !#$%&*+=?@^~"
_CLASSES = {"d": _DIGITS, "w": _WORD, "s": " ", "D": _LETTERS, "W": "-.:/", "S": _WORD}
_CONTROLS = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "v": "\v", "0": "\0"}
_COUNT = re.compile(r"\{(\d+)(,(\d*))?\}")
_MOST = 3
"""How often something is repeated beyond the least, where there is no end to it."""


class _UnknownError(Exception):
    """A piece of syntax that is not read here."""


def matching(pattern: str, random: Random) -> str | None:
    """Give a text that matches, or ``None`` where none was found."""
    try:
        made = _Reader(pattern, random).text()
        return made if re.search(pattern, made) else None
    except (_UnknownError, IndexError, re.error):
        return None


class _Reader:
    """Goes over a pattern once and writes a text on the way."""

    def __init__(self, pattern: str, random: Random) -> None:
        self._pattern = pattern
        self._random = random
        self._at = 0

    def text(self) -> str:
        made = self._alternatives()
        if self._at < len(self._pattern):
            raise _UnknownError
        return made

    def _alternatives(self) -> str:
        choices = [self._sequence()]
        while self._next("|"):
            choices.append(self._sequence())
        return self._random.choice(choices)

    def _sequence(self) -> str:
        made = ""
        while self._at < len(self._pattern) and self._pattern[self._at] not in "|)":
            start = self._at
            piece = self._atom()
            end = self._at
            times = self._times()
            behind = self._at
            # Each repetition is written anew, from the same place of the pattern.
            for number in range(times):
                if number:
                    self._at = start
                    piece = self._atom()
                made += piece
            self._at = max(behind, end)
        return made

    def _times(self) -> int:
        sign = self._pattern[self._at : self._at + 1]
        least, most = 1, 1
        if sign and sign in "*+?":
            self._at += 1
            least, most = {"*": (0, _MOST), "+": (1, _MOST), "?": (0, 1)}[sign]
        elif found := _COUNT.match(self._pattern, self._at):
            self._at = found.end()
            least = int(found[1])
            most = least if found[2] is None else int(found[3]) if found[3] else least + _MOST
        else:
            return 1
        self._next("?")
        return self._random.randint(least, min(most, least + _MOST))

    def _atom(self) -> str:
        sign = self._taken()
        match sign:
            case "^" | "$":
                return ""
            case ".":
                return self._random.choice(_WORD)
            case "(":
                return self._group()
            case "[":
                return self._random.choice(self._set())
            case "\\":
                return self._escaped()
            case _:
                return sign

    def _group(self) -> str:
        if self._next("?"):
            kind = self._taken()
            if kind == "P" or (kind == "<" and self._pattern[self._at] not in "=!"):
                self._at = self._pattern.index(">", self._at) + 1
            elif kind != ":":
                raise _UnknownError
        made = self._alternatives()
        if not self._next(")"):
            raise _UnknownError
        return made

    def _set(self) -> str:
        is_negated = self._next("^")
        signs = ""
        while self._pattern[self._at] != "]" or not signs:
            first = self._member()
            is_range = self._pattern[self._at] == "-" and self._pattern[self._at + 1] != "]" and len(first) == 1
            if is_range:
                self._at += 1
                signs += "".join(map(chr, range(ord(first), ord(self._member()[0]) + 1)))
            else:
                signs += first
        self._at += 1
        return "".join(sign for sign in _PRINTABLE if sign not in signs) if is_negated else signs

    def _member(self) -> str:
        sign = self._taken()
        return sign if sign != "\\" else self._escape()

    def _escaped(self) -> str:
        if self._pattern[self._at] in "bBAZ":
            self._at += 1
            return ""
        return self._random.choice(self._escape())

    def _escape(self) -> str:
        """The signs that an escape stands for."""
        sign = self._taken()
        if sign in "ux":
            digits = 4 if sign == "u" else 2
            self._at += digits
            return chr(int(self._pattern[self._at - digits : self._at], 16))
        if sign in _CLASSES:
            return _CLASSES[sign]
        if sign in _CONTROLS:
            return _CONTROLS[sign]
        if sign.isalnum():
            raise _UnknownError
        return sign

    def _taken(self) -> str:
        sign = self._pattern[self._at]
        self._at += 1
        return sign

    def _next(self, sign: str) -> bool:
        is_there = self._pattern[self._at : self._at + 1] == sign
        self._at += is_there
        return is_there
