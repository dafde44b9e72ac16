"""Two versions of one resource as two editions of one API: what tells versions apart is taken out of both.

What is left of a path is what stands behind its version; names in the client lose the version too. So all that is
compared between editions is compared between versions as well, and its sentences can be read for both.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from ..api.model import ApiVersion, LongRunning, ModelExports, Operation, OperationRef, Resource, reached
from ..changes import Edition


def as_edition(edition: Edition, version: ApiVersion, resource: Resource) -> Edition:
    """One resource at one version, without that version."""
    short = _Shortened.of(version, resource)
    operations = tuple(short.operation(item) for item in resource.operations)
    keys = reached(edition.api.models, (key for item in resource.operations for key in item.model_keys))
    models = tuple(replace(model, version=None) for model in edition.api.models if model.key in keys)
    only = ApiVersion(name=None, resources=(replace(resource, operations=operations),))
    exports = (ModelExports(version=None, names=tuple((model.name.python, model.key) for model in models)),)
    document = edition.normalized.document
    paths = {short.path(item.path): document["paths"][item.path] for item in resource.operations}
    return replace(
        edition,
        name=version.name.wire if version.name else "",
        api=replace(edition.api, versions=(only,), models=models, exports=exports),
        normalized=replace(edition.normalized, document={**document, "paths": paths}),
        prose={},
        stable=frozenset({None}),
        order={None: ()},
    )


class _Shortened:
    """Paths without what stands before their version's end, as long as that leaves them apart."""

    def __init__(self, version: str, paths: Iterable[str]) -> None:
        self._start = re.compile(rf".*?/{re.escape(version)}(?=/|$)")
        short = {path: self._start.sub("", path, count=1) or "/" for path in paths}
        taken = Counter(short.values())
        self._paths: Mapping[str, str] = {path: one for path, one in short.items() if taken[one] == 1}

    @classmethod
    def of(cls, version: ApiVersion, resource: Resource) -> _Shortened:
        return cls(version.name.wire if version.name else "", {item.path for item in resource.operations})

    def path(self, path: str) -> str:
        return self._paths.get(path, path)

    def operation(self, operation: Operation) -> Operation:
        run = operation.long_running
        return replace(operation, path=self.path(operation.path), long_running=self._run(run) if run else None)

    def _run(self, run: LongRunning) -> LongRunning:
        """What is asked of a thing that was started, whatever its version."""
        polls = tuple({self._ref(poll).path: self._ref(poll) for poll in run.polls}.values())
        return replace(run, polls=polls, cancel=self._ref(run.cancel) if run.cancel else None)

    def _ref(self, ref: OperationRef) -> OperationRef:
        version = re.escape(ref.version or "")
        return replace(ref, path=re.sub(rf".*?/{version}(?=/|$)", "", ref.path, count=1) if version else ref.path)
