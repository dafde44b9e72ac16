"""Every tag of the API works with the generated client: each of its operations, sync and async, each case."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from . import spec
from .apis import each_tag
from .cases import Case

if TYPE_CHECKING:
    from .client import Driver, Methods
    from .court import Court

AllCases = dict[spec.Operation, tuple[Case, ...]]


def test_the_client_has_every_operation_and_parameter(methods: Methods, judged: spec.Spec) -> None:
    assert methods.keys() == {operation.key for operation in judged.operations}
    for operation in judged.operations:
        declared = {(parameter.location, parameter.name) for parameter in operation.parameters}
        assert methods[operation.key].parameters.keys() == declared, operation.key


# The mock server answers with the spec's examples, which do not all fit their schemas, and deprecated
# operations say so: both are warnings, and neither is about the request.
@pytest.mark.filterwarnings("ignore")
@each_tag
def test_the_tag_works(tag: str, all_cases: AllCases, driver: Driver, court: Court) -> None:
    cases = [case for operation, its in all_cases.items() if operation.tag == tag for case in its]
    complaints = [
        complaint
        for who, outcomes in (
            ("sync", driver.sync(cases)),
            ("async", asyncio.run(driver.asynchronous(cases))),
        )
        for case, outcome in outcomes
        for complaint in court.judge_outcome(who, case, outcome)
    ]
    assert not complaints, "\n".join(complaints)
