"""Presets -> the view of the module that holds them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..api.model import (
    ApiVersion,
    Model,
    Operation,
    Parameter,
    Place,
    Preset,
    Presets,
    PresetSubject,
    Resource,
    UnionType,
    is_json,
)
from .beside import about
from .code import (
    Code,
    call,
    delayed,
    docstring,
    identifier,
    join,
    keyword_argument,
    literal,
    mapping,
)
from .docs import DocWriter
from .follow import handle_class
from .models import ImportView, grouped_imports
from .operations import ArgumentView, argument_view, is_paged, result_of
from .resources import model_imports, standard_imports, type_writer
from .types import TypeWriter


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenView:
    """An argument of the operation, and what a preset gives for it."""

    name: Code
    value: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class PresetView:
    """One method: what it takes, what it knows, what it calls."""

    name: Code
    docstring: Code
    async_docstring: Code
    returns: Code
    async_returns: Code
    is_list: bool
    is_paged: bool
    required: tuple[ArgumentView, ...]
    optional: tuple[ArgumentView, ...]
    method: Code
    content_type: Code | None
    given: tuple[GivenView, ...]
    constant: Code
    value: Code
    filled: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class PresetsView:
    """The presets of one operation, for the four classes of its resource."""

    name: Code
    class_name: Code
    docstring: Code
    presets: tuple[PresetView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PresetModuleView:
    """The module of one resource."""

    docstring: Code
    resource: Code
    resource_module: Code
    has_lists: bool
    standard: tuple[ImportView, ...]
    runtime: tuple[ImportView, ...]
    models: tuple[ImportView, ...]
    groups: tuple[PresetsView, ...]


def presets_view(
    resource: Resource,
    version: ApiVersion,
    models: Mapping[str, Model],
    exports: Mapping[str, str],
    docs: DocWriter,
) -> PresetModuleView | None:
    """The view of the presets of a resource; None where there are none."""
    calls = [operation for operation in resource.operations if operation.presets]
    if not calls:
        return None
    depth = 3 if version.name else 2
    used = {key: models[key] for one in calls for key in (*one.preset_keys, *one.subject_keys, *one.call_keys)}
    writer = type_writer(used, exports, models)
    taken: set[str] = set()
    groups = tuple(_group(one, one.presets, writer, taken, docs) for one in calls if one.presets)
    return PresetModuleView(
        docstring=docstring(f"Presets of `{about(resource, version)}`.\n\nMade by comgen, not to be edited."),
        resource=identifier(resource.class_name),
        resource_module=identifier(resource.name.python),
        has_lists="builtins.list" in writer.used,
        standard=standard_imports({*writer.used, "TYPE_CHECKING"}),
        runtime=grouped_imports(
            (f"{'.' * depth}_runtime.{module}", name) for module, name in _runtime(calls, writer.used)
        ),
        models=model_imports(used.values(), exports, depth, here=2),
        groups=groups,
    )


def _runtime(calls: Iterable[Operation], used: set[str]) -> Iterator[tuple[str, str]]:
    yield from (("resource", name) for name in ("Retry", "Timeout", "raw", "raw_async"))
    yield "presets", "Preset"
    yield from [("filters", "FilterExpression")] if "FilterExpression" in used else []
    for operation in calls:
        if any(preset.subject for preset in (operation.presets.presets if operation.presets else ())):
            yield "presets", "Subject"
        if operation.paging:
            yield from (("pager", "AsyncPager"), ("pager", "Pager"))
        if operation.long_running:
            kind = handle_class(operation.long_running)
            yield from (("handle", kind), ("handle", f"Async{kind}"))


def _group(operation: Operation, presets: Presets, writer: TypeWriter, taken: set[str], docs: DocWriter) -> PresetsView:
    return PresetsView(
        name=identifier(presets.name),
        class_name=identifier(presets.class_name),
        docstring=docstring(f"Calls of `{operation.name.python}` whose bodies are known but for a few parts.", 4),
        presets=tuple(
            _preset(preset, operation, writer, _constant(f"{presets.name}_{preset.name.python}", taken), docs)
            for preset in presets.presets
        ),
    )


def _constant(name: str, taken: set[str]) -> Code:
    """What a preset is called in its module; an underscore more where another is called so."""
    found = f"_{name.upper()}"
    while found in taken:
        found += "_"
    taken.add(found)
    return identifier(found)


def _preset(preset: Preset, operation: Operation, writer: TypeWriter, constant: Code, docs: DocWriter) -> PresetView:
    required, optional = _arguments(preset, operation, writer)
    result = result_of(operation, writer)
    return PresetView(
        name=identifier(preset.name.python),
        docstring=docstring(docs.preset(preset, operation, is_async=False), 8),
        async_docstring=docstring(docs.preset(preset, operation, is_async=True), 8),
        returns=result.returns,
        async_returns=result.async_returns,
        is_list=operation.paging is not None,
        is_paged=is_paged(operation),
        required=tuple(required),
        optional=tuple(optional),
        method=identifier(operation.name.python),
        content_type=literal(_media_type(operation)) if operation.body and len(operation.body.contents) > 1 else None,
        given=tuple(
            GivenView(name=identifier(parameter.name.python), value=identifier(name))
            for parameter, name in _parameters(preset, operation)
        ),
        constant=constant,
        value=_value(preset, writer),
        filled=_filled(preset),
    )


def _media_type(operation: Operation) -> str:
    """The JSON among the media types of an operation that has presets."""
    contents = operation.body.contents if operation.body else ()
    return next(content.media_type for content in contents if is_json(content.media_type))


def _parameters(preset: Preset, operation: Operation) -> Iterable[tuple[Parameter, str]]:
    return zip(operation.parameters, preset.parameters, strict=True)


def _arguments(
    preset: Preset, operation: Operation, writer: TypeWriter
) -> tuple[list[ArgumentView], list[ArgumentView]]:
    """What must be given: the path, what it is about, the rest; and what may be left out."""
    required: list[ArgumentView] = []
    optional: list[ArgumentView] = []
    named = list(_parameters(preset, operation))
    required += [argument_view(item, name, writer) for item, name in named if item.place is Place.PATH]
    if preset.subject:
        required.append(_subject_argument(preset.subject, writer))
    for argument in preset.arguments:
        view = ArgumentView(name=identifier(argument.name.python), annotation=writer.argument(argument.type))
        (required if argument.required else optional).append(view)
    for item, name in named:
        if item.place is not Place.PATH:
            (required if item.required else optional).append(argument_view(item, name, writer))
    return required, optional


def _subject_argument(subject: PresetSubject, writer: TypeWriter) -> ArgumentView:
    taken = UnionType((subject.type, *subject.models))
    return ArgumentView(name=identifier(subject.name.python), annotation=writer.argument(taken))


def _value(preset: Preset, writer: TypeWriter) -> Code:
    """What the runtime is told of a preset."""
    facts = [literal(preset.body)]
    if subject := preset.subject:
        told = [literal(subject.name.python), literal(subject.to)]
        told += [keyword_argument("property", literal(subject.property))] if subject.property else []
        facts.append(keyword_argument("subject", call("Subject", *told)))
    if preset.model:
        facts += [keyword_argument("to", literal(preset.to))] if preset.to else []
        facts.append(keyword_argument("type", delayed(writer.models[preset.model])))
    return call("Preset", *facts)


def _filled(preset: Preset) -> Code:
    """The call's own parts: what it is about, and the parameters by their wire names."""
    parts = [identifier(preset.subject.name.python)] if preset.subject else []
    values = [(literal(one.name.wire), identifier(one.name.python)) for one in preset.arguments]
    parts += [keyword_argument("parameters", mapping(values))] if values else []
    return join(", ", parts)
