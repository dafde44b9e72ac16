"""Arguments of an operation, old against new: its parameters and its body."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..api.model import Operation, Parameter, Place, RequestBody, UnionType, Usage
from .index import Call, Index, same_place
from .kinds import Kind
from .model import Change, Spot, Subject
from .pointers import parameter_pointer
from .scene import NO_DATE, Scene
from .values import Both


def compare_arguments(both: Both, scene: Scene, old: Call, new: Call) -> Iterator[Change]:
    """Parameters are the same by place and wire name, those of a path by their position in it."""
    was, now = _keyed(old.operation), _keyed(new.operation)
    moved = _moved(was, now)
    for key, parameter in was.items():
        other = now.get(moved.get(key, key))
        mine = _spot(both.old, old, parameter)
        if other is None:
            gone = scene.at(Subject.ARGUMENT, Usage.REQUEST, mine, None)
            yield gone.change(Kind.ARGUMENT_REMOVED, old=both.old.text(parameter.type))
            continue
        here = scene.at(Subject.ARGUMENT, Usage.REQUEST, mine, _spot(both.new, new, other))
        yield from _parameters(both, here, (old, parameter), (new, other))
    for key, parameter in now.items():
        if key not in was and key not in moved.values():
            here = scene.at(Subject.ARGUMENT, Usage.REQUEST, None, _spot(both.new, new, parameter))
            kind = Kind.ARGUMENT_REQUIRED_ADDED if parameter.required else Kind.ARGUMENT_ADDED
            yield here.change(kind, new=both.new.text(parameter.type))
    yield from _bodies(both, scene, old, new)
    yield from _order(scene, old.operation, new.operation)


Key = tuple[Place, str]


def _keyed(operation: Operation) -> dict[Key, Parameter]:
    path = operation.path
    numbers = {
        item.name.wire: str(same_place(path[: path.find("{" + item.name.wire + "}")]).count("{}"))
        for item in operation.parameters
        if item.place is Place.PATH
    }
    return {
        (item.place, numbers[item.name.wire] if item.place is Place.PATH else item.name.wire): item
        for item in operation.parameters
    }


def _moved(old: Mapping[Key, Parameter], new: Mapping[Key, Parameter]) -> dict[Key, Key]:
    """Parameters that travel elsewhere now and are called the same in Python, old key to new."""
    come = {item.name.python: key for key, item in new.items() if key not in old and key[0] is not Place.PATH}
    return {
        key: come[item.name.python]
        for key, item in old.items()
        if key not in new and key[0] is not Place.PATH and item.name.python in come
    }


def _parameters(both: Both, scene: Scene, old: tuple[Call, Parameter], new: tuple[Call, Parameter]) -> Iterator[Change]:
    (old_call, was), (new_call, now) = old, new
    if was.name.python != now.name.python and scene.old and scene.new:
        yield scene.change(Kind.ARGUMENT_RENAMED, scene.old.python, scene.new.python)
    if was.place is not now.place:
        yield scene.change(Kind.ARGUMENT_MOVED, was.place, now.place)
    elif (told := _style(was)) != (other := _style(now)):
        yield scene.change(Kind.SENDING_CHANGED, told, other)
    if was.required != now.required:
        yield scene.change(Kind.ARGUMENT_BECAME_REQUIRED if now.required else Kind.ARGUMENT_BECAME_OPTIONAL)
    if was.filter != now.filter:
        yield scene.change(Kind.FILTER_ADDED if was.filter is None else Kind.FILTER_REMOVED)
    if was.deprecated != now.deprecated:
        yield scene.change(Kind.DEPRECATED if now.deprecated else Kind.REINSTATED, new=NO_DATE)
    schemas = old_call.schema(was), new_call.schema(now)
    for change in both.compare_schemas(scene, *schemas, optional=False):
        # None is what an optional argument is left out by: nobody can send null by it.
        if (was.required and now.required) or change.kind not in (Kind.BECAME_NULLABLE, Kind.BECAME_NOT_NULLABLE):
            yield change


def _style(parameter: Parameter) -> str:
    words = (
        parameter.style,
        "exploded" if parameter.explode else "",
        "with reserved signs as they are" if parameter.allow_reserved else "",
    )
    return ", ".join(filter(None, words))


def _spot(index: Index, call: Call, parameter: Parameter) -> Spot:
    origin = call.operation.origin.pointer
    pointer = parameter_pointer(index.edition.document, origin, parameter.place, parameter.name.wire)
    return Spot(pointer=pointer, python=f"{call.python}({parameter.name.python})")


# Bodies ------------------------------------------------------------------------------------------


def _bodies(both: Both, scene: Scene, old: Call, new: Call) -> Iterator[Change]:
    was, now = old.operation.body, new.operation.body
    here = scene.at(Subject.ARGUMENT, Usage.REQUEST, _body_spot(old), _body_spot(new))
    if was is None or now is None:
        if now is not None:
            kind = Kind.ARGUMENT_REQUIRED_ADDED if now.required else Kind.ARGUMENT_ADDED
            yield here.change(kind, new=_body_text(both.new, now))
        if was is not None:
            yield here.change(Kind.ARGUMENT_REMOVED, old=_body_text(both.old, was))
        return
    if was.required != now.required:
        yield here.change(Kind.ARGUMENT_BECAME_REQUIRED if now.required else Kind.ARGUMENT_BECAME_OPTIONAL)
    before, after = ({content.media_type: content for content in body.contents} for body in (was, now))
    for name in after.keys() - before.keys():
        yield here.change(Kind.MEDIA_TYPE_ADDED, new=name)
    for name in before.keys() - after.keys():
        yield here.change(Kind.MEDIA_TYPE_REMOVED, old=name)
    told: set[tuple[str, str]] = set()
    for name in sorted(before.keys() & after.keys()):
        mine, theirs = both.old.shape(before[name].type), both.new.shape(after[name].type)
        for change in (
            *both.compare_types(here, mine, theirs),
            *both.compare_nulls(here, mine, theirs, optional=False),
        ):
            # Several media types mostly hold one thing: what became of it is told once.
            if (sentence := (change.kind, change.what)) not in told:
                told.add(sentence)
                yield change
        if before[name].fields != after[name].fields:
            yield here.change(Kind.SENDING_CHANGED, f"the parts of {name}", "other parts")


def _body_spot(call: Call) -> Spot | None:
    if call.operation.body is None:
        return None
    return Spot(pointer=f"{call.operation.origin.pointer}/requestBody", python=f"{call.python}(body)")


def _body_text(index: Index, body: RequestBody) -> str:
    return index.text(UnionType(tuple(content.type for content in body.contents)))


# Order -------------------------------------------------------------------------------------------


def _order(scene: Scene, old: Operation, new: Operation) -> Iterator[Change]:
    """Required arguments may be given by position; new and renamed ones are told already."""
    was, now = _positional(old), _positional(new)
    if [name for name in was if name in now] != [name for name in now if name in was]:
        yield scene.change(Kind.ARGUMENTS_REORDERED, ", ".join(was), ", ".join(now))


def _positional(operation: Operation) -> Sequence[str]:
    """The required arguments as the generated method has them: path, body, the rest."""
    path = [item.name.python for item in operation.parameters if item.place is Place.PATH]
    rest = [item.name.python for item in operation.parameters if item.required and item.place is not Place.PATH]
    return [*path, *(["body"] if operation.body and operation.body.required else []), *rest]
