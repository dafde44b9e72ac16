"""The fuzzer itself: past findings stay mended, cases can be repeated, and what is wrong is seen."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from fuzz import target
from fuzz.corpus import PAST, part_of, seeds
from fuzz.crew import Task, case_text, perform, run
from fuzz.importing import load_package
from fuzz.minimize import minimized
from fuzz.target import Verdict, count_operations, judge
from generator import pipeline
from generator.loader.references import target as found

PAST_FINDINGS = sorted(PAST.glob("*.json"))


def test_there_are_past_findings() -> None:
    assert len(PAST_FINDINGS) > 10


@pytest.mark.parametrize("path", PAST_FINDINGS, ids=lambda path: path.stem)
def test_past_findings_stay_mended(path: Path) -> None:
    outcome = judge(path)
    assert outcome.verdict is not Verdict.FINDING, outcome.detail


def test_a_case_is_the_same_each_time() -> None:
    assert [case_text(7, case) for case in range(20)] == [case_text(7, case) for case in range(20)]
    assert len({case_text(7, case) for case in range(20)}) == 20


def test_a_part_of_a_description_has_all_that_it_refers_to() -> None:
    for number, seed in enumerate(seed for seed in seeds() if seed.large):
        part = part_of(seed.data, random.Random(number))
        assert 1 <= count_operations(part) <= 4
        references = [value["$ref"] for value in _objects(part) if isinstance(value.get("$ref"), str)]
        assert [text for text in references if found(part, text) is None] == []


def _objects(value: Any) -> list[dict[str, Any]]:
    inner = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    below = [item for child in inner for item in _objects(child)]
    return [value, *below] if isinstance(value, dict) else below


@pytest.mark.parametrize(
    ("module", "error"),
    [
        ("def", SyntaxError),
        ("import fuzzed.nothing", ModuleNotFoundError),
        ("__all__ = ['x']", AttributeError),
        ("from pydantic import BaseModel\nclass A(BaseModel):\n    a: 'Missing'", Exception),
        ("from pydantic import BaseModel\nclass A(BaseModel):\n    mro: int", UserWarning),
    ],
)
def test_a_package_that_does_not_load_is_seen(module: str, error: type[Exception]) -> None:
    files = {"pyproject.toml": "", "fuzzed/__init__.py": "", "fuzzed/part.py": module}
    with pytest.raises(error):
        load_package(files)
    load_package({**files, "fuzzed/part.py": ""})


def test_an_exception_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("made for this test")

    monkeypatch.setattr(pipeline, "build", fail)
    outcome = judge(PAST / "values-twice.json")
    assert outcome.verdict is Verdict.FINDING
    assert "made for this test" in outcome.detail


def test_what_takes_too_long_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def spin(*_: object, **__: object) -> None:
        while True:
            pass

    monkeypatch.setattr(target, "LIMIT", 0.2)
    monkeypatch.setattr(pipeline, "build", spin)
    assert judge(PAST / "values-twice.json").signature.startswith("too slow")


def test_a_lost_operation_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(target, "list_operations", lambda *_: [])
    assert "lost operations" in judge(PAST / "lists-among-values.json").detail


def test_a_finding_becomes_small() -> None:
    text = json.dumps({"a": {"b": [1, {"keep": "me"}, 2], "c": {}}, "d": "e" * 100})
    assert json.loads(minimized(text, lambda part: '"keep"' in part, 5)) == {"a": {"b": {"keep": "me"}}}


def test_processes_share_the_work(tmp_path: Path) -> None:
    tasks = [Task(seed=1, case=case) for case in range(6)]
    reports = {report.task.case: report.outcome for report in run(iter(tasks), 2)}
    assert sorted(case for case in reports if case is not None) == list(range(6))
    for task in tasks:
        assert reports[task.case].verdict is perform(task, tmp_path).outcome.verdict
