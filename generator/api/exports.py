"""Which models each version's `models` package holds, and by which names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from .model import ApiVersion, Model, ModelExports, reached


def build_exports(versions: Sequence[ApiVersion], models: Sequence[Model]) -> tuple[ModelExports, ...]:
    """For each version, and for what has none, its own models and those of others that its operations need.

    Of others called alike none is there: each is found where its own version has it.
    """
    roots = {_name(version): _roots(version) for version in versions}
    named = {*roots, *(model.version or "" for model in models)}
    found = {version: sorted(_exports(version, models, roots.get(version, ()))) for version in sorted(named)}
    return tuple(ModelExports(version=version or None, names=tuple(names)) for version, names in found.items() if names)


def _name(version: ApiVersion) -> str:
    return version.name.python if version.name else ""


def _roots(version: ApiVersion) -> list[str]:
    return [key for resource in version.resources for operation in resource.operations for key in operation.model_keys]


def _exports(version: str, models: Sequence[Model], roots: Sequence[str]) -> Iterator[tuple[str, str]]:
    own = {model.name.python: model.key for model in models if (model.version or "") == version}
    yield from own.items()
    needed = reached(models, roots)
    foreign = [model for model in models if model.key in needed and (model.version or "") != version]
    count = Counter(model.name.python for model in foreign)
    for model in foreign:
        if model.name.python not in own and count[model.name.python] == 1:
            yield model.name.python, model.key
