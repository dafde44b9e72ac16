"""What other generators were attacked with, by the numbers under which it is known; comgen must not care."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from .guard import watched
from .places import answer, document, thing
from .run import generate
from .shapes import shapes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_CODE = "x')\nimport os\nos.system('touch owned')\n#"
_IMPORT = "os\nimport os\nos.system('touch owned')\nfrom os"


def _thing(**schema: Any) -> dict[str, Any]:
    return document(schemas={"Thing": thing(**schema)})


def _property(**schema: Any) -> dict[str, Any]:
    return _thing(properties={"name": {"type": "string"} | schema})


# The hostile description, and a harmless one of the same form.
KNOWN: Mapping[str, tuple[dict[str, Any], dict[str, Any]]] = {
    # swagger-codegen: text of the document in comments and literals of the client (rapid7 R7-2016-06).
    "CVE-2016-5641 description": (document(info={"description": f"*/ {_CODE}"}), document(info={"description": "x"})),
    "CVE-2016-5641 path": (
        document(path="/a');}};system('touch owned');//"),
        document(path="/a"),
    ),
    "CVE-2016-5641 parameter": (
        document({"parameters": [{"name": _CODE, "in": "query", "schema": {"type": "string"}}]}),
        document({"parameters": [{"name": "a b", "in": "query", "schema": {"type": "string"}}]}),
    ),
    # openapi-python-client: a tag or the title as a part of a path (GHSA-7wgr-7666-7pwj).
    "CVE-2020-15141 tag": (document({"tags": ["../../../owned"]}), document({"tags": ["owned"]})),
    "CVE-2020-15141 title": (document(info={"title": "../../../owned"}), document(info={"title": "owned"})),
    # openapi-python-client: defaults and names as code (GHSA-9x4c-63pf-525f).
    "CVE-2020-15142 default": (_property(default=_CODE), _property(default="x")),
    "CVE-2020-15142 enum": (_property(enum=[_CODE]), _property(enum=["x"])),
    "CVE-2020-15142 parameter": (
        document({"parameters": [{"name": "a", "in": "query", "schema": {"type": "string", "default": _CODE}}]}),
        document({"parameters": [{"name": "a", "in": "query", "schema": {"type": "string", "default": "x"}}]}),
    ),
    # openapi-generator: a URL in the request for a client is fetched; here, one in the document.
    "CVE-2023-27162 server": (
        document(servers=[{"url": "http://169.254.169.254/latest/meta-data/"}]),
        document(servers=[{"url": "http://example.com/api"}]),
    ),
    # openapi-generator online: an option chooses the folder; here, an extension that looks like one.
    "CVE-2024-35219 output": (
        document(**{"x-output-folder": "/etc", "outputFolder": "/etc"}),
        document(**{"x-output-folder": "out"}),
    ),
    # datamodel-code-generator: extensions that name imports and base classes.
    "GHSA-5578-w22f-pfx9 import": (
        _property(**{"x-python-import": {"module": _IMPORT, "name": "system"}}),
        _property(**{"x-python-import": {"module": "a", "name": "b"}}),
    ),
    "GHSA-5578-w22f-pfx9 type": (_property(customTypePath=f"os.{_IMPORT}.x"), _property()),
    "GHSA-5578-w22f-pfx9 alias": (_property(**{"x-python-type": _CODE}), _property()),
    "CVE-2026-63720 base": (_thing(customBasePath=f"os.{_IMPORT}.Base"), _thing()),
    "CVE-2026-63720 bases": (_thing(customBasePath=["os.system", _IMPORT]), _thing()),
    "datamodel-code-generator default_factory": (_property(default_factory="__import__('os').getcwd"), _property()),
    "datamodel-code-generator enum names": (
        _property(enum=["a"], **{"x-enum-varnames": [f"a = 1\n{_CODE}"], "x-enumNames": [_CODE]}),
        _property(enum=["a"]),
    ),
    "datamodel-code-generator template data": (
        _thing(**{"x-template": "{{ 7 * 7 }}", "#all#": {"config": _CODE}}),
        _thing(),
    ),
    "datamodel-code-generator title": (_thing(title=f"A\n{_CODE}"), _thing(title="A")),
    "datamodel-code-generator dotted names": (
        document(
            {"responses": answer({"$ref": "#/components/schemas/os.path.Thing"})}, schemas={"os.path.Thing": thing()}
        ),
        document({"responses": answer({"$ref": "#/components/schemas/a.b.Thing"})}, schemas={"a.b.Thing": thing()}),
    ),
    # Microsoft Kiota, its Python generator: literals of defaults; references over the network.
    "GHSA-7f3j-j7jj-r3vr literal": (_property(default='"\nimport os\n"'), _property(default="x")),
    "GHSA-rg4h-fpcp-2qm8 reference": (
        document({"parameters": [{"$ref": "http://169.254.169.254/latest/meta-data/"}]}),
        document(),
    ),
    # orval, oapi-codegen, swagger-typescript-api: the same ideas in other languages.
    "CVE-2026-23947 enum descriptions": (
        _property(enum=["a"], **{"x-enum-descriptions": [_CODE], "x-enumDescriptions": ['"""' + _CODE]}),
        _property(enum=["a"]),
    ),
    "CVE-2026-71869 default": (_property(default="${process.exit()}`;" + _CODE), _property(default="x")),
    "GHSA-9c2f-gr95-7wqw type": (
        _property(**{"x-go-type-import": {"path": _IMPORT, "name": "os"}, "x-go-type": _CODE}),
        _property(),
    ),
    "GHSA-xrqw-w576-xgj2 enum": (_property(enum=['a"\n)\nfunc init() {}', _CODE]), _property(enum=["a", "b"])),
    "GHSA-38c3-wv3c-v3xj server": (
        document(servers=[{"url": f"https://example.com/{_CODE}"}]),
        document(servers=[{"url": "https://example.com/x"}]),
    ),
    "GHSA-w284-33mx-6g9v path": (document(path="/a/`${process.exit()}`"), document(path="/a/b")),
    "GHSA-hhx9-57xq-r5rw prototype": (
        _thing(properties={"__proto__": {"type": "string"}, "__class__": {"type": "string"}}),
        _thing(properties={"a b": {"type": "string"}}),
    ),
    # Generators that put a version or a licence into a project file.
    "project file version": (document(info={"version": '1"\n[tool.x]\na = "b'}), document(info={"version": "1"})),
    "project file title": (
        document(info={"title": 'x"\n[project.scripts]\na = "os:system'}),
        document(info={"title": "x"}),
    ),
}


@pytest.mark.parametrize("name", KNOWN)
def test_a_known_attack_does_nothing(name: str, tmp_path: Path) -> None:
    hostile, harmless = KNOWN[name]
    for folder in ("hostile", "harmless"):
        (tmp_path / folder).mkdir()
    twin = generate(json.dumps(harmless), tmp_path / "harmless")
    assert twin.is_told()
    with watched(tmp_path / "hostile") as touched:
        made = generate(json.dumps(hostile), tmp_path / "hostile")
    assert touched == []
    assert made.is_told()
    assert shapes(made.files) - shapes(twin.files) == frozenset()
