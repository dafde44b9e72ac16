"""The two steps that the vendor made, under the names and overlays of the project."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.changes import Bump, Comparison, Edition, compare
from generator.editions import read_edition
from generator.report.text import as_text
from generator.report.view import sections

REPOSITORY = Path(__file__).resolve().parents[2]
PROJECT = REPOSITORY / "specs" / "compute-ops-mgmt"
VENDOR = REPOSITORY.parent / "shared" / "specs" / "vendor"

pytestmark = pytest.mark.skipif(not VENDOR.is_dir(), reason="the vendor's files in ../shared are not here")

DAYS = ("2026-06-30", "2026-07-06", "2026-07-13")
NEW_FIELDS = (
    *("alert_type", "arguments", "cleared", "cleared_at", "device"),
    *("is_recurrent", "message_id", "message_key", "origin_of_condition", "resource_uri"),
)


@pytest.fixture(scope="module")
def editions() -> dict[str, tuple[Edition, list[str]]]:
    """Each day's edition, and the codes of what the overlay says in vain of it."""
    found: dict[str, tuple[Edition, list[str]]] = {}
    for day in DAYS:
        spec = VENDOR / f"compute-ops-mgmt-{day}.json"
        edition, stale = read_edition(spec, PROJECT, repairs=True, progress=lambda _text: None)
        found[day] = edition, [f"{item.severity} {item.code}" for item in stale]
    return found


def step(editions: dict[str, tuple[Edition, list[str]]], number: int) -> Comparison:
    return compare(editions[DAYS[number]][0], editions[DAYS[number + 1]][0])


def test_the_first_step(editions: dict[str, tuple[Edition, list[str]]]) -> None:
    comparison = step(editions, 0)
    assert {(str(change.kind), change.new.python) for change in comparison.changes if change.new} == {
        ("operation-added", "v1.alerts.list"),
        ("resource-added", "v1.alerts"),
        *(("field-added", f"v1.models.Alert.{name}") for name in NEW_FIELDS),
        ("model-added", "v1.models.AlertAlertType"),
        ("model-added", "v1.models.AlertDevice"),
    }
    assert (comparison.breaking, comparison.bump, comparison.bump_if_stable) == (0, Bump.MINOR, Bump.MINOR)
    pointers = {change.new.pointer for change in comparison.changes if change.new}
    assert "/paths/~1compute-ops-mgmt~1v1~1alerts/get" in pointers
    assert "/components/schemas/alert-v1/properties/resourceUri" in pointers


def test_the_second_step(editions: dict[str, tuple[Edition, list[str]]]) -> None:
    comparison = step(editions, 1)
    first = sections(comparison)[0]
    assert first.title == "Removed operations"
    assert [(change.what, change.breaking) for change in first.changes] == [
        (
            "v1beta1.activation_tokens.create was removed: POST /compute-ops-mgmt/v1beta1/activation-tokens",
            True,
        )
    ]
    assert {(str(change.kind), change.old.python) for change in comparison.changes if change.old} == {
        ("operation-removed", "v1beta1.activation_tokens.create"),
        ("resource-removed", "v1beta1.activation_tokens"),
        ("model-removed", "v1beta1.models.ActivationTokenRequest"),
        ("model-removed", "v1beta1.models.ActivationTokenResponse"),
    }
    assert len(comparison.changes) == comparison.breaking == 4
    assert (comparison.bump, comparison.bump_if_stable) == (Bump.MINOR, Bump.MAJOR)


def test_what_the_overlay_says_of_a_removed_operation_is_only_told(
    editions: dict[str, tuple[Edition, list[str]]],
) -> None:
    # Our own texts tell of everything in the edition of 2026-07-06: what the others have not is told as well.
    kinds = [sorted(set(stale)) for _, stale in editions.values()]
    assert kinds == [["warning C213"], [], ["warning C206", "warning C213", "warning C427"]]


def test_the_readme_shows_what_is_printed(editions: dict[str, tuple[Edition, list[str]]]) -> None:
    readme = (REPOSITORY / "README.md").read_text("utf-8")
    (block,) = re.findall(r"^\$ comgen diff [^\n]*\n(.*?)^```$", readme, re.DOTALL | re.MULTILINE)
    printed = [line.plain for line in as_text(step(editions, 0))]
    # The name of a file is all that the README has of its path.
    start = " ".join(printed[:2]).replace(f"{VENDOR}/", "")
    shown = [line for line in block.splitlines() if line.strip() != "…"]
    assert shown[0] in " ".join(start.split())
    places = [printed.index(line) for line in shown[1:] if line]
    assert places == sorted(places)
    old, new = (len((VENDOR / f"compute-ops-mgmt-{day}.json").read_text("utf-8").splitlines()) for day in DAYS[:2])
    assert f"added {new - old} lines to {old:,}" in readme


def test_names_are_those_of_the_overlay(editions: dict[str, tuple[Edition, list[str]]]) -> None:
    names = {
        operation.name.python
        for version in editions[DAYS[1]][0].api.versions
        for resource in version.resources
        for operation in resource.operations
    }
    assert {"assign_devices", "query_inventory"} <= names
