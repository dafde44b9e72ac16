"""Takes away one rule of the runtime at a time, and proves that a test fails without it.

    python benchmarks/mutation.py [word ...]

Each rule is one replacement in one file of a copy of the runtime; the words choose rules by their names. Exit code 1
if a rule could be taken away without any test noticing, 2 if tests fail with all rules in place.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[1]
RUNTIME = Path("templates/package/[package]/_runtime")


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule by its name, the text that makes it, what stands there without it, and the tests that know it."""

    name: str
    file: str
    text: str
    without: str
    tests: tuple[str, ...] = ("tests/runtime/test_transport.py", "tests/runtime/faults")


RETRY = (
    Rule("retry: only idempotent calls", "retry.py", "return method in _IDEMPOTENT or", "return True or"),
    Rule("retry: calls with a key", "retry.py", ' or "idempotency-key" in headers', ""),
    Rule("retry: only some statuses", "retry.py", "error.status in self.statuses if", "True if"),
    Rule("retry: no retry of what will not change", "retry.py", "else error.is_temporary", "else True"),
    *(
        Rule(f"retry: status {status}", "retry.py", f"{status}", "999")
        for status in ("408", "429", "500", "502", "503", "504")
    ),
    Rule("retry: waits grow", "retry.py", "self.first_wait * 2.0 ** min(attempt - 1, 64)", "self.first_wait"),
    Rule("retry: waits have a bound", "retry.py", "min(self.longest_wait, self.first_wait", "max(0, self.first_wait"),
    Rule("retry: numbers have a bound", "retry.py", "min(attempt - 1, 64)", "(attempt - 1)"),
    Rule("retry: jitter", "retry.py", "longest * random.uniform(0.5, 1)", "longest * 1.01"),
    Rule("retry: what the server tells", "retry.py", "if told is not None:", "if False:"),
    Rule("retry: a cap on it", "retry.py", "return min(told, self.longest_told)", "return told"),
    Rule("retry: Retry-After as a date", "retry.py", "after = _until(", "after = None and _until("),
    Rule("retry: the server's own clock", "retry.py", "(wall if start is None else start)", "wall"),
    Rule("retry: the body tells", "retry.py", "if after is None and place:", "if False:"),
    Rule("retry: Retry-After goes first", "retry.py", "if after is None and place:", "if place:"),
    Rule("retry: RateLimit-Reset", "retry.py", "after is None and reply.status == 429", "False"),
    Rule("retry: only of 429", "retry.py", "after is None and reply.status == 429", "after is None"),
    Rule("retry: never below zero", "retry.py", "else start), 0.0)", "else start), -9.0)"),
    Rule("retry: the number has an end", "sending.py", " and retries < retry.max_retries", " and retries < 20"),
    Rule("retry: the timeout", "sending.py", "if not deadline.allows(wait):", "if False:"),
    Rule("retry: the timeout of bodies", "sending.py", "if self._deadline.is_over:", "if False:"),
    Rule("retry: the timeout before sending", "sending.py", "        if deadline.is_over:", "        if False:"),
    Rule("retry: wrong certificates", "sending.py", "isinstance(cause, ssl.SSLCertVerificationError)", "False"),
    Rule("retry: what was read once", "calls.py", "is_repeatable=form.size is not None", "is_repeatable=True"),
    Rule("retry: a file from its beginning", "streaming.py", "self.file.seek(self.start)", "pass"),
    Rule(
        "retry: the number per call",
        "client.py",
        "(options.retry or self._retry).limited(options.max_retries)",
        "self._retry",
    ),
)
_TOKENS = ("tests/runtime/faults/test_tokens.py", "tests/runtime/test_transport.py")
_TRANSFERS = ("tests/runtime/faults/test_transfer.py", "tests/runtime/faults/test_faults.py")
AUTH = (
    Rule("auth: renewal ahead of the end", "tokens.py", "- min(_MARGIN_SECONDS, life / 10)", "", _TOKENS),
    Rule("auth: a tenth of a short life", "tokens.py", "min(_MARGIN_SECONDS, life / 10)", "_MARGIN_SECONDS", _TOKENS),
    Rule("auth: a token has an end", "tokens.py", "self.renewal is None or now < self.renewal", "True", _TOKENS),
    Rule(
        "auth: a token is kept",
        "tokens.py",
        "return token if token is not None and",
        "return token if False and",
        _TOKENS,
    ),
    Rule(
        "auth: one renewal at a time",
        "tokens.py",
        "            if token := self._serving():\n                return",
        "            if False:\n                return",
        _TOKENS,
    ),
    Rule("auth: a failure is for all who wait", "tokens.py", "self._ended != ended and", "False and", _TOKENS),
    Rule("auth: but for nobody later", "tokens.py", "self._ended != ended and", "", _TOKENS),
    Rule(
        "auth: no waiting past the timeout",
        "tokens.py",
        "self._lock.held(deadline.left())",
        "self._lock.held(None)",
        _TOKENS,
    ),
    Rule(
        "auth: a refused token is renewed",
        "tokens.py",
        "            token.is_refused = True",
        "            pass",
        _TOKENS,
    ),
    Rule(
        "auth: only the refused one",
        "tokens.py",
        "token is not None and token.text == text",
        "token is not None",
        _TOKENS,
    ),
    Rule("auth: no renewal of a fixed token", "tokens.py", "        return False", "        return True", _TOKENS),
    Rule(
        "auth: one renewal for a call",
        "sending.py",
        "if was_refused or not call.refused():",
        "if attempt > 6 or not call.refused():",
        _TOKENS,
    ),
    Rule(
        "auth: a renewal is no retry",
        "sending.py",
        "                    was_refused = True\n",
        "                    was_refused = True\n                    retries += 1\n",
        _TOKENS,
    ),
    Rule("auth: a 401 is tried again", "sending.py", "if was_refused or not call.refused():", "if True:", _TOKENS),
    Rule(
        "auth: secrets that a server says again",
        "sending.py",
        "content = _without(call.secrets, content)",
        "pass",
        _TRANSFERS,
    ),
    Rule("auth: presigned URLs in logs", "client.py", "        hide_in_logs(PRESIGNED)\n", "", _TRANSFERS),
    Rule(
        "auth: a requirement is met as a whole",
        "auth.py",
        "if all(name in self.schemes",
        "if any(name in self.schemes",
        ("tests/runtime/test_auth.py",),
    ),
    Rule(
        "auth: no credentials for foreign hosts",
        "client.py",
        "if operation.server is not None and operation.security is None:",
        "if False:",
        ("tests/runtime/test_auth.py",),
    ),
    Rule(
        "auth: the environment",
        "client.py",
        "if auth is None:\n            auth",
        "if False:\n            auth",
        _TOKENS,
    ),
    Rule(
        "auth: the token of the environment first",
        "auth.py",
        'if token := environ.get(f"{prefix}_TOKEN"):',
        "if token := None:",
        _TOKENS,
    ),
    Rule(
        "auth: tenants only where they are declared",
        "calls.py",
        "if name.lower() in declared else {}",
        "if declared is not None else {}",
        _TOKENS,
    ),
    Rule(
        "auth: redirects are not followed",
        "calls.py",
        '{"follow_redirects": False}\n',
        '{"follow_redirects": True}\n',
        ("tests/runtime",),
    ),
    Rule(
        "auth: presigned URLs get nothing of an http_client",
        "calls.py",
        'return request, {"auth": None, ',
        "return request, {",
        _TRANSFERS,
    ),
)
_PAGES = ("tests/runtime/faults/test_paging.py",)
PAGING = (
    Rule("paging: on by what came", "paging.py", "        self._received += len(items)\n", "", _PAGES),
    Rule("paging: the longest page", "paging.py", "paging.size if asked is None else asked", "asked", _PAGES),
    Rule("paging: the caller's length", "paging.py", "paging.size if asked is None else asked", "paging.size", _PAGES),
    Rule(
        "paging: the caller's beginning",
        "paging.py",
        "super().__init__(paging, given, self._given or 0)",
        "super().__init__(paging, given, 0)",
        _PAGES,
    ),
    Rule("paging: an end on an empty page", "paging.py", "return count > 0 and (is_full", "return (is_full", _PAGES),
    Rule("paging: an end by the total", "paging.py", "(is_full or not self.is_beyond)", "True", _PAGES),
    Rule(
        "paging: once more behind a full page",
        "paging.py",
        "(is_full or not self.is_beyond)",
        "(not self.is_beyond)",
        _PAGES,
    ),
    Rule("paging: the greatest total", "paging.py", "max(total, self._most or 0)", "total", _PAGES),
    Rule(
        "paging: pages that came before", "paging.py", "_mark(items) in self._seen if items", "False if items", _PAGES
    ),
    Rule(
        "paging: empty pages before the end",
        "paging.py",
        "if items else self.is_missing",
        "if items else False",
        _PAGES,
    ),
    Rule(
        "paging: doubts are asked about",
        "paging.py",
        "            if not self._is_doubted:",
        "            if False:",
        _PAGES,
    ),
    Rule("paging: but once", "paging.py", "                self._is_doubted = True\n", "", _PAGES),
    Rule(
        "paging: each doubt by itself",
        "paging.py",
        "self._is_first = self._is_doubted = False",
        "self._is_first = False",
        _PAGES,
    ),
    Rule("paging: more than was given is an error", "paging.py", "Verdict.FAIL if self.is_missing else", "", _PAGES),
    Rule("paging: items that look alike", "paging.py", "if items and not self._is_trusted(page):", "if items:", _PAGES),
    Rule("paging: trust needs a total", "paging.py", "return self._total is not None and at(", "return at(", _PAGES),
    Rule("paging: the first page as it is", "paging.py", "if items or self._is_first else", "if items else", _PAGES),
    Rule(
        "paging: no empty page behind it",
        "paging.py",
        "Verdict.DELIVER if items or self._is_first else Verdict.SKIP",
        "Verdict.DELIVER",
        _PAGES,
    ),
    Rule(
        "paging: cursors are followed", "paging.py", "self._cursor, at(page, self._next)", "self._cursor, None", _PAGES
    ),
    Rule(
        "paging: no cursor, no more",
        "paging.py",
        'isinstance(self._cursor, str | int) and self._cursor != ""',
        "True",
        _PAGES,
    ),
    Rule("paging: an empty cursor is none", "paging.py", ' and self._cursor != ""', "", _PAGES),
    Rule("paging: empty pages in a circle", "paging.py", "(self._cursor == before or ", "(", _PAGES),
    Rule("paging: empty pages have an end", "paging.py", " or self._empty >= _MOST_EMPTY)", ")", _PAGES),
    Rule("paging: empty pages lead on", "paging.py", "return bool(items) and super()", "return super()", _PAGES),
    Rule("paging: a part is no loss", "paging.py", "None if is_part else 0", "0", _PAGES),
    Rule("paging: a cursor has an unknown place", "paging.py", "0 if self._cursor is None else None", "0", _PAGES),
    Rule(
        "paging: what is missing is told",
        "pager.py",
        "self._walk.ask() is None and self._walk.is_missing",
        "False",
        _PAGES,
    ),
    Rule(
        "paging: refusals behind the end",
        "pager.py",
        "            if not self._walk.is_beyond:\n",
        "            if True:\n",
        _PAGES,
    ),
    Rule(
        "paging: refusals before it",
        "pager.py",
        "            if not self._walk.is_beyond:\n",
        "            if False:\n",
        _PAGES,
    ),
    Rule("paging: wrong guesses are dropped", "pager.py", "self._waiting.pop(ask).cancel()", "pass", _PAGES),
    Rule("paging: side by side", "paging.py", "for page in range(number)]", "for page in range(1)]", _PAGES),
    Rule(
        "paging: so many and no more",
        "paging.py",
        "for page in range(number)]",
        "for page in range(2 * number)]",
        _PAGES,
    ),
    Rule(
        "paging: nothing behind the total",
        "paging.py",
        "if self._most is None or offset < self._most or",
        "if True or",
        _PAGES,
    ),
    Rule("paging: warnings for the caller", "pager.py", "with working_for(frame):", "if True:", _PAGES),
    Rule(
        "paging: one item for the first",
        "pager.py",
        "self._pages(self._listing.limited(1))",
        "self._pages(self._listing)",
        _PAGES,
    ),
    Rule("paging: walks that are left", "pager.py", "            pending.cancel()\n", "            pass\n", _PAGES),
    Rule("paging: the place in a body", "listing.py", "body = _with(body, argument, value)", "pass", _PAGES),
)
_WAITS = ("tests/runtime/faults/test_waiting.py",)
WAITING = (
    Rule(
        "waiting: the first rule counts",
        "waiting.py",
        "for rule in self.rules if rule.fits(value)",
        "for rule in reversed(self.rules) if rule.fits(value)",
        _WAITS,
    ),
    Rule("waiting: all of a rule", "waiting.py", "return all(_folded", "return any(_folded", _WAITS),
    Rule(
        "waiting: the case of states",
        "waiting.py",
        "value.casefold() if isinstance(value, str) else value",
        "value",
        _WAITS,
    ),
    Rule("waiting: patience", "handle.py", "(outcome is not None and not patient)", "(outcome is not None)", _WAITS),
    Rule("waiting: impatience", "handle.py", " or (outcome is not None and not patient)", "", _WAITS),
    Rule("waiting: failures", "handle.py", 'outcome == "failure" or ', "", _WAITS),
    Rule("waiting: pauses grow", "handle.py", "growing * _GROWTH", "growing", _WAITS),
    Rule(
        "waiting: pauses have a bound",
        "handle.py",
        "min(growing * _GROWTH, _LONGEST_PAUSE)",
        "growing * _GROWTH",
        _WAITS,
    ),
    Rule("waiting: what the server tells", "handle.py", "        if told is not None:", "        if False:", _WAITS),
    Rule("waiting: a cap on it", "handle.py", "min(told, _LONGEST_TOLD)", "told", _WAITS),
    Rule("waiting: what the start tells", "handle.py", "            pause=pause,\n", "", _WAITS),
    Rule("waiting: the deadline", "handle.py", "if end is not None and end - port", "if False and end - port", _WAITS),
    Rule(
        "waiting: pauses end before it",
        "handle.py",
        "pause if left is None else min(pause, max(left - _LAST_LOOK, left / 2))",
        "pause",
        _WAITS,
    ),
    Rule("waiting: failed looks", "handle.py", "if is_lasting or failures > _MOST_FAILURES:", "if True:", _WAITS),
    Rule(
        "waiting: not for ever",
        "handle.py",
        "if is_lasting or failures > _MOST_FAILURES:",
        "if is_lasting or failures > 99:",
        _WAITS,
    ),
    Rule(
        "waiting: failures in a row",
        "handle.py",
        "failures, seen = 0, response.parsed",
        "seen = response.parsed",
        _WAITS,
    ),
    Rule("waiting: what stays wrong", "handle.py", "if is_lasting or failures", "if failures", _WAITS),
    Rule("waiting: the Location goes first", "handle.py", "if self.location is not None:", "if False:", _WAITS),
    Rule("waiting: no other host", "waiting.py", "if not is_ours or not target", "if not target", _WAITS),
    Rule(
        "waiting: below the base",
        "waiting.py",
        "if not is_ours or not target.path.startswith(below):",
        "if not is_ours:",
        _WAITS,
    ),
    Rule("waiting: the query of a Location", "waiting.py", "path, target.query, started", 'path, "", started', _WAITS),
    Rule(
        "waiting: the same tenant",
        "waiting.py",
        "{name: started.headers[name] for name in sorted(names)}",
        "{}",
        _WAITS,
    ),
    Rule(
        "waiting: the identifier in the body",
        "handle.py",
        "if declared.id is not None else None",
        "if False else None",
        _WAITS,
    ),
)
RULES = (*RETRY, *AUTH, *PAGING, *WAITING)


def survives(rule: Rule, seconds: float = 150) -> bool:
    """Whether all tests pass without the rule, in time: one that hangs has noticed."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        shutil.copytree(ROOT / RUNTIME, copy / RUNTIME, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(ROOT / "tests" / "runtime", copy / "tests" / "runtime")
        path = copy / RUNTIME / rule.file
        before = path.read_text("utf-8")
        if rule.text not in before:
            raise SystemExit(f"{rule.name}: {rule.file} does not hold {rule.text!r}; write the rule anew")
        path.write_text(before.replace(rule.text, rule.without, 1), "utf-8")
        command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "--import-mode=importlib"]
        try:
            done = subprocess.run([*command, *rule.tests], cwd=copy, capture_output=True, timeout=seconds, check=False)  # noqa: S603
        except subprocess.TimeoutExpired:
            return False
        if done.returncode not in (0, 1):
            raise SystemExit(f"{rule.name}: the tests did not run\n{done.stdout.decode()[-2000:]}")
        return done.returncode == 0


def main(words: Sequence[str]) -> int:
    """Try the rules whose names hold one of the words; all of them where there are none."""
    if not survives(Rule("nothing", "retry.py", "_IDEMPOTENT", "_IDEMPOTENT", ("tests/runtime",)), 900):
        print("the tests fail with all rules in place")
        return 2
    chosen = [rule for rule in RULES if not words or any(word in rule.name for word in words)]
    with ThreadPoolExecutor(2) as pool:
        left = 0
        for rule, survived in zip(chosen, pool.map(survives, chosen), strict=True):
            left += survived
            print(f"{'SURVIVED' if survived else 'found   '} {rule.name}", flush=True)
    print(f"{len(chosen)} rules taken away, {len(chosen) - left} found by a test, {left} not")
    return 1 if left else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
