"""`python -m fuzz.guided loader|naming`: texts led by coverage, by Atheris (libFuzzer for Python).

`loader` feeds bytes as JSON and YAML to reading, repair and validation; `naming` puts texts wherever a description
names something, and demands names that Python takes, or diagnostics. What fails is written to fuzz/findings/, where
the corpus stays for the next run.
"""

from __future__ import annotations

import json
import keyword
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import atheris  # type: ignore[import-untyped, unused-ignore]
import click

_atheris: Any = atheris
"""Seen as untyped: the library comes without types."""

with _atheris.instrument_imports(include=["generator"]):
    from generator import pipeline
    from generator.diagnostics import SpecError
    from generator.loader import Source, parse, repair, validate
    from generator.project import default_project

from .corpus import seeds  # noqa: E402 - what comes before `instrument_imports` is not seen by it
from .strings import NAMES, TEXTS  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.api.model import Api

FINDINGS = Path(__file__).parent / "findings"
_LONGEST = 4096
_TIMEOUT = 10


def read(content: bytes) -> None:
    """Read and check bytes as a description; the first byte tells whether they are JSON or YAML."""
    file = "spec.yaml" if content[:1] < b"\x80" else "spec.json"
    text = content[1:].decode("utf-8", "replace")
    try:
        document, _ = repair(parse(Source(file=file, text=text, sha256="")))
        for finding in validate(document):
            str(finding)
    except SpecError as error:
        str(error)


def name(content: bytes) -> None:
    """Name everything of a small description by texts from these bytes."""
    provider: Any = _atheris.FuzzedDataProvider(content)

    def text() -> str:
        if provider.ConsumeBool():
            return str(provider.PickValueInList(list(NAMES)))
        return str(provider.ConsumeUnicodeNoSurrogates(provider.ConsumeIntInRange(0, 12)))

    try:
        document = parse(Source(file="spec.json", text=json.dumps(_description(text)), sha256=""))
        loaded = pipeline.Loaded(document=document, config=default_project(text()), diagnostics=())
        api = pipeline.build(loaded, lambda _: None).api
    except SpecError as error:
        str(error)
        return
    for python in _names(api):
        if not python.isidentifier() or not python.isascii() or keyword.iskeyword(python):
            raise AssertionError(f"not a name: {python!r}")


def _description(text: Callable[[], str]) -> dict[str, Any]:
    schemas = {
        text(): {
            "type": "object",
            "properties": {text(): {"type": "string", "enum": [text(), text()]}, text(): {"type": "integer"}},
        }
        for _ in range(2)
    }
    answer = {"200": {"description": "", "content": {"application/json": {"schema": {"type": "array", "items": {}}}}}}
    operations: dict[str, Any] = {
        f"/{text()}/{text()}": {
            method: {
                "tags": [text()],
                "operationId": text(),
                "parameters": [{"name": text(), "in": place, "schema": {}} for place in ("query", "header")],
                "responses": answer,
            }
            for method in ("get", "put")
        }
        for _ in range(2)
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": text(), "version": text()},
        "paths": operations,
        "components": {"schemas": schemas},
    }


def _names(api: Api) -> Iterator[str]:
    for version in api.versions:
        for resource in version.resources:
            yield resource.name.python
            for operation in resource.operations:
                yield operation.name.python
                yield from (parameter.name.python for parameter in operation.parameters)
    for model in api.models:
        yield model.name.python
        yield from (item.name.python for item in model.fields)
        yield from (member.python for member in model.members)


TARGETS: dict[str, Callable[[bytes], None]] = {"loader": read, "naming": name}


@click.command()
@click.argument("target", type=click.Choice(sorted(TARGETS)))
@click.option("--seconds", default=60, show_default=True, help="How long to go on.")
@click.option("--seed", default=0, show_default=True, help="The run to repeat; 0 for a new one.")
def main(target: str, seconds: int, seed: int) -> None:
    """Fuzz the loader or the naming, led by coverage; exit code 1 or more with a finding."""
    corpus = FINDINGS / f"corpus-{target}"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, known in enumerate(seeds() if target == "loader" else ()):
        content = json.dumps(known.data).encode()
        if len(content) < _LONGEST:
            (corpus / str(number)).write_bytes(b"\xff" + content)
    words = FINDINGS / "words"
    words.write_text("".join(map(_quoted, sorted({*NAMES, *TEXTS}))), encoding="ascii")
    options = {"max_total_time": seconds, "seed": seed, "max_len": _LONGEST, "len_control": 10, "timeout": _TIMEOUT}
    arguments = [f"-{key}={value}" for key, value in options.items()]
    arguments += [f"-dict={words}", f"-artifact_prefix={FINDINGS}/{target}-", "-print_final_stats=1", str(corpus)]
    _atheris.Setup([sys.argv[0], *arguments], TARGETS[target])
    _atheris.Fuzz()


def _quoted(word: str) -> str:
    """A line of libFuzzer's dictionary."""
    content = word.encode("utf-8", "replace")[:64]
    return '"' + "".join(f"\\x{byte:02x}" for byte in content) + '"\n' if content else ""


if __name__ == "__main__":
    main()
