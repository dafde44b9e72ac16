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
RULES = (*RETRY, *AUTH)


def survives(rule: Rule) -> bool:
    """Whether all tests pass without the rule."""
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
            done = subprocess.run([*command, *rule.tests], cwd=copy, capture_output=True, timeout=150, check=False)  # noqa: S603
        except subprocess.TimeoutExpired:
            return False
        if done.returncode not in (0, 1):
            raise SystemExit(f"{rule.name}: the tests did not run\n{done.stdout.decode()[-2000:]}")
        return done.returncode == 0


def main(words: Sequence[str]) -> int:
    """Try the rules whose names hold one of the words; all of them where there are none."""
    if not survives(Rule("nothing", "retry.py", "_IDEMPOTENT", "_IDEMPOTENT", ("tests/runtime",))):
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
