"""The fake answers every operation, sync and async, with what two independent judges take; and it judges requests as
Prism does."""

from __future__ import annotations

import asyncio
import inspect
import tomllib
import warnings
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import httpx2
import pytest

from . import prism, spec
from .apis import APIS, ApiFiles, each_tag
from .broken import broken
from .cases import FULL, Case
from .client import Driver, Methods
from .tags import TAGS
from .wire import Sent, expected, send

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .bench import Bench
    from .court import Court
    from .fakes import Answers
    from .values import Values

AllCases = dict[spec.Operation, tuple[Case, ...]]
_LIST: Final = Path(__file__).with_name("fake.toml")


class Listed:
    """The list of known differences; each entry must be used."""

    def __init__(self) -> None:
        self._entries: list[dict[str, Any]] = tomllib.loads(_LIST.read_text("utf-8"))["difference"]
        self._used: set[int] = set()

    def explains(self, operation: str, kind: str, told: str) -> bool:
        """Whether the list knows of a difference, by its kind and by words of what was told."""
        for number, entry in enumerate(self._entries):
            is_there = operation in entry["operations"] or "*" in entry["operations"]
            if entry["kind"] == kind and is_there and entry["says"] in told:
                self._used.add(number)
                return True
        return False

    def unused(self, kind: str) -> list[str]:
        """The entries of a kind that nothing has needed."""
        return [
            str(entry)
            for number, entry in enumerate(self._entries)
            if entry["kind"] == kind and number not in self._used
        ]


@pytest.fixture(scope="module")
def differences() -> Listed:
    return Listed()


@pytest.fixture
def answers(bench: Bench) -> Answers:
    return bench.answers


@pytest.fixture
def caller(api: ApiFiles, methods: Methods) -> Driver:
    return Driver(api=api, methods=methods, url="https://fake.invalid")


@each_tag
def test_every_answer_is_valid(
    tag: str, all_cases: AllCases, caller: Driver, answers: Answers, differences: Listed
) -> None:
    found: list[str] = []
    asked: dict[str, set[str]] = defaultdict(set)
    for operation, cases in all_cases.items():
        if operation.tag != tag:
            continue
        for case in (case for case in cases if not case.variant):
            for who in ("sync", "async"):
                for told in _wrong(case, who, caller, answers):
                    if not differences.explains(operation.key, "answer", told):
                        found.append(f"{who}: {case.name}: {told}")
                asked[operation.key].add(who)
    assert all(who == {"sync", "async"} for who in asked.values())
    assert asked
    assert not found, "\n".join(found)


def _wrong(case: Case, who: str, caller: Driver, answers: Answers) -> Iterator[str]:
    """What is wrong with the answer to a call of the client: there must be one, a success, and valid."""
    from .fakes import Tap, fitting, new_fake

    fake = new_fake(caller.api)
    case = fitting(case, fake)
    tap = Tap(fake.transport)
    error = _called(case, who, caller, tap)
    if not tap.kept:
        yield f"nothing was sent: {error!r}"
        return
    sent, response = tap.kept[0]
    if not response.is_success:
        yield f"refused: {response.status_code} {response.text[:300]}"
        return
    yield from answers.complaints(case.operation, sent, response)
    yield from ([f"raised {error!r}"] if error else [])


def _called(case: Case, who: str, caller: Driver, tap: Any) -> Exception | None:
    async def call() -> None:
        async with httpx2.AsyncClient(transport=tap) as http:
            client = caller.client("Async", http_client=http, strict=True)
            result = caller.call(client, case, as_model=case.round != FULL)
            result = await result if inspect.isawaitable(result) else result
            if hasattr(result, "pages"):
                await anext(aiter(result.pages()), None)

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if who == "async":
                asyncio.run(call())
                return None
            with httpx2.Client(transport=tap) as http:
                client = caller.client(http_client=http, strict=True)
                result = caller.call(client, case, as_model=case.round == FULL)
                if hasattr(result, "pages"):
                    next(iter(result.pages()), None)
    except Exception as error:
        return error
    return None


@each_tag
def test_requests_are_judged_as_by_prism(
    api: ApiFiles, tag: str, all_cases: AllCases, values: Values, court: Court, differences: Listed
) -> None:
    from .fakes import fitting, new_fake

    found: list[str] = []
    number = 0
    for operation, cases in all_cases.items():
        if operation.tag != tag:
            continue
        fake = new_fake(api)
        for case in (fitting(case, fake) for case in cases):
            sents = [("as it is", expected(case))]
            if case.round == FULL and not case.variant:
                sents += ((one.how, one.sent) for one in broken(case, values))
            for how, sent in sents:
                number += 1
                ours, theirs = _refusals(fake, sent), prism.complaints(send(sent, court.raw).reply)
                told = f"{case.name}: {how}: fake {ours[:1]}, prism {theirs[:1]}"
                if bool(ours) is not bool(theirs) and not differences.explains(operation.key, "verdict", told):
                    found.append(told)
    assert number > 0
    assert not found, "\n".join(found)


def _refusals(fake: Any, sent: Sent) -> tuple[str, ...]:
    """What the fake has against a request; a thing that an earlier one took away is nothing against it."""
    from .fakes import answer

    answer(fake, sent)
    problems: tuple[str, ...] = fake.requests[-1].problems
    return problems


def test_every_difference_is_needed(differences: Listed, request: pytest.FixtureRequest) -> None:
    ran = {item.name.partition("[")[0] for item in request.session.items}
    counts = {
        kind: sum(item.name.startswith(name) for item in request.session.items)
        for kind, name in (("answer", "test_every_answer"), ("verdict", "test_requests_are_judged"))
    }
    assert ran
    for kind, count in counts.items():
        if count == sum(len(TAGS[api.name]) for api in APIS):
            assert differences.unused(kind) == []
