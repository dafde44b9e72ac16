"""All judges together: each exchange is heard once, known exceptions are excused, everything is counted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from . import prism
from .judges import matching, undeclared, unlike
from .wire import Exchange, Sent, send

if TYPE_CHECKING:
    from collections.abc import Iterable

    import httpx2

    from .broken import Broken
    from .cases import Case
    from .client import Outcome
    from .exceptions import Exceptions, Judge
    from .spec import Operation, Spec


class OpenApiCoreJudge(Protocol):
    """`core.OpenApiCore`, which cannot be imported where openapi-core is not installed."""

    def complaints(self, sent: Sent) -> list[str]:
        """Return what it has against the request."""
        ...


@dataclass(slots=True)
class Ledger:
    """What was counted: requests by (who, round), broken ones, complaints and excuses by judge."""

    requests: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])
    broken: int = 0
    complaints: Counter[str] = field(default_factory=Counter[str])
    excused: Counter[str] = field(default_factory=Counter[str])


@dataclass(frozen=True, slots=True, kw_only=True)
class Court:
    """The judges of one run."""

    spec: Spec
    exceptions: Exceptions
    core: OpenApiCoreJudge
    raw: httpx2.Client
    """A plain client with the mock server as its base URL."""
    ledger: Ledger

    def judge(self, who: str, case: Case, exchange: Exchange) -> list[str]:
        """Return what the judges have against the request that `who` sent for `case`, with their names."""
        sent, key = exchange.sent, case.operation.key
        self.ledger.requests[who, "full, further variants" if case.variant else case.round] += 1
        independent: dict[Judge, list[str]] = {
            "prism": prism.complaints(exchange.reply),
            "prism-reply": prism.failures(exchange.reply),
            "openapi-core": self.core.complaints(sent),
        }
        verdict = [
            (str(judge), complaint)
            for judge, complaints in independent.items()
            for complaint in complaints
            if not self._excused(key, judge, complaint)
        ]
        verdict += (("case", complaint) for complaint in unlike(case, sent))
        verdict += (("query", complaint) for complaint in self._undeclared(case.operation, sent))
        self.ledger.complaints.update(judge for judge, _ in verdict)
        return [f"{who}: {case.name}: {judge}: {complaint}" for judge, complaint in verdict]

    def judge_outcome(self, who: str, case: Case, outcome: Outcome) -> list[str]:
        """Return what is wrong with what came of a call: its request, by the judges, or no request at all, or
        another one after it, or an error. Only the mock server's own failure explains the last two."""
        found: list[str] = []
        if outcome.exchanges:
            found += self.judge(who, case, outcome.exchanges[0])
        if not any(prism.failures(exchange.reply) for exchange in outcome.exchanges):
            if len(outcome.exchanges) != 1:
                found.append(f"{who}: {case.name}: client: sent {len(outcome.exchanges)} requests")
            if outcome.error is not None:
                found.append(f"{who}: {case.name}: client: raised {outcome.error!r}")
        self.ledger.complaints["client"] += sum(": client: " in complaint for complaint in found)
        return found

    def refuse(self, operation: Operation, broken: Broken) -> list[str]:
        """Send a broken request and return a complaint for each judge that takes it."""
        exchange = send(broken.sent, self.raw)
        taken: list[Judge] = []
        if not prism.complaints(exchange.reply) or not 400 <= exchange.reply.status < 500:
            taken.append("prism")
        if not self.core.complaints(exchange.sent):
            taken.append("openapi-core")
        blind = [judge for judge in taken if not self.exceptions.blind(operation.key, judge, broken.how)]
        self.ledger.excused.update(judge for judge in taken if judge not in blind)
        self.ledger.broken += 1
        return [f"{operation.key}: {broken.how}: {judge} takes it" for judge in blind]

    def _excused(self, operation: str, judge: Judge, complaint: str) -> bool:
        excused = self.exceptions.excuses(operation, judge, complaint)
        self.ledger.excused[judge] += excused
        return excused

    def _undeclared(self, operation: Operation, sent: Sent) -> Iterable[str]:
        found = matching(self.spec, sent)
        if found is None or found != operation:
            return [f"{sent.method} {sent.path} is {found.key if found else 'no operation'}"]
        return undeclared(found, sent)
