"""Every place of a description in which text travels, as a small description with a text there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Document = dict[str, Any]
_TEXT = {"type": "string"}


def document(operation: Mapping[str, Any] | None = None, path: str = "/things", **rest: Any) -> Document:
    """A description with one operation, which has a response of the model `Thing` if there is one."""
    schemas = rest.pop("schemas", {})
    reply = answer({"$ref": "#/components/schemas/Thing"}) if "Thing" in schemas else {"204": {"description": "OK"}}
    whole = {"responses": reply} | dict(operation or {})
    components = {"schemas": schemas} | rest.pop("components", {})
    info = {"title": "Example", "version": "1"} | rest.pop("info", {})
    return {"openapi": "3.1.0", "info": info, "paths": {path: {"get": whole}}, "components": components} | rest


def thing(**schema: Any) -> Document:
    """An object with one property."""
    return {"type": "object", "properties": {"name": _TEXT}} | schema


def answer(schema: Mapping[str, Any], media_type: str = "application/json", **response: Any) -> Document:
    """Responses with one of status 200."""
    return {"200": {"description": "OK", "content": {media_type: {"schema": schema}}} | response}


def _schema(schema: Mapping[str, Any]) -> Document:
    return document(schemas={"Thing": schema})


def _property(schema: Mapping[str, Any]) -> Document:
    return _schema({"type": "object", "properties": {"name": schema}})


def _parameter(**parameter: Any) -> Document:
    return document({"parameters": [{"name": "limit", "in": "query", "schema": _TEXT} | parameter]})


def _request(text: str) -> Document:
    """A bound is held in requests only."""
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
    schemas = {"Thing": {"type": "object", "properties": {"name": {"type": "string", "pattern": text}}}}
    return document({"requestBody": body, "responses": {"204": {"description": "OK"}}}, schemas=schemas)


def _union(name: str, value: str) -> Document:
    variant = {"type": "object", "required": [name], "properties": {name: {"type": "string"}, "a": _TEXT}}
    other = {"type": "object", "required": [name], "properties": {name: {"type": "string"}, "b": _TEXT}}
    references = [{"$ref": f"#/components/schemas/{key}"} for key in ("Cat", "Dog")]
    mapping = {value: references[0]["$ref"], "dog": "Dog"}
    union = {"oneOf": references, "discriminator": {"propertyName": name, "mapping": mapping}}
    return document(schemas={"Thing": union, "Cat": variant, "Dog": other})


def _scheme(key: str, **scheme: Any) -> Document:
    whole = {"type": "apiKey", "in": "header", "name": "X-Key"} | scheme
    return document(components={"securitySchemes": {key: whole}}, security=[{key: []}])


def _listing(extension: Any, properties: Any) -> Document:
    """A list of things that can be filtered."""
    items = {"type": "object", "properties": {"items": {"type": "array", "items": thing(properties=properties)}}}
    parameter = {"name": "filter", "in": "query", "schema": _TEXT, "x-filter": "odata"}
    return document({"parameters": [parameter], "responses": answer(items), "x-filterable": extension})


def _preset(name: str = "small", group: str = "start", schema: Any = None, **preset: Any) -> Document:
    """A call with a preset of this name, in a group of that one."""
    body = {"content": {"application/json": {"schema": {"type": "object"}}}}
    schemas = {"Subject": thing(), "Sizes": schema or thing()}
    whole = {"parameters": {"schema": "Sizes"}} | preset
    presets = {"name": group, "presets": {name: whole}}
    return document({"requestBody": body, "x-presets": presets}, schemas=schemas)


def _flow(url: str) -> Document:
    """A scheme with another endpoint for tokens."""
    flow = {"tokenUrl": "https://example.com/token", "scopes": {}, "x-token-urls": [url]}
    whole = {"type": "oauth2", "flows": {"clientCredentials": flow}}
    return document(components={"securitySchemes": {"key": whole}}, security=[{"key": []}])


def _successor(tag: str) -> Document:
    """A tag that succeeds another."""
    whole = document({"tags": ["things"]}, tags=[{"name": "things", "x-successor": tag}])
    whole["paths"]["/others"] = {"get": {"tags": [tag], "responses": {"204": {"description": "OK"}}}}
    return whole


PLACES: Mapping[str, Callable[[str], Document]] = {
    "info.title": lambda text: document(info={"title": text}),
    "info.summary": lambda text: document(info={"summary": text}),
    "info.description": lambda text: document(info={"description": text}),
    "info.version": lambda text: document(info={"version": text}),
    "info.terms": lambda text: document(info={"termsOfService": text}),
    "info.contact": lambda text: document(info={"contact": {"name": text}}),
    "info.license": lambda text: document(info={"license": {"name": text}}),
    "external docs": lambda text: document(externalDocs={"url": "https://example.com", "description": text}),
    "tag": lambda text: document({"tags": [text]}),
    "tag.description": lambda text: document({"tags": ["things"]}, tags=[{"name": "things", "description": text}]),
    "path": lambda text: document(path=f"/things/{text}"),
    "operationId": lambda text: document({"operationId": text}),
    "operation.summary": lambda text: document({"summary": text}),
    "operation.description": lambda text: document({"summary": "Things.", "description": text}),
    "query parameter": lambda text: _parameter(name=text),
    "header parameter": lambda text: _parameter(name=text, **{"in": "header"}),
    "cookie parameter": lambda text: _parameter(name=text, **{"in": "cookie"}),
    "parameter.description": lambda text: _parameter(description=text),
    "parameter.default": lambda text: _parameter(schema={"type": "string", "default": text}),
    "parameter.enum": lambda text: _parameter(schema={"type": "string", "enum": [text, "other"]}),
    "parameter.example": lambda text: _parameter(example=text),
    "parameter.style": lambda text: _parameter(style=text),
    "status": lambda text: document({"responses": {text: {"description": "OK"}}}),
    "response.description": lambda text: document({"responses": answer(thing(), description=text)}),
    "response.header": lambda text: document({"responses": answer(thing(), headers={text: {"schema": _TEXT}})}),
    "response.media": lambda text: document({"responses": answer(thing(), text)}),
    "response.link": lambda text: document({"responses": answer(thing(), links={"next": {"operationId": text}})}),
    "request.media": lambda text: document({"requestBody": {"content": {text: {"schema": _TEXT}}}}),
    "request.description": lambda text: document({"requestBody": {"description": text, "content": {}}}),
    "callback": lambda text: document(
        {"callbacks": {text: {text: {"post": {"responses": {"204": {"description": "OK"}}, "summary": text}}}}}
    ),
    "webhook": lambda text: document(
        webhooks={text: {"post": {"summary": text, "responses": {"204": {"description": "OK"}}}}}
    ),
    "schema": lambda text: document(
        {"responses": answer({"$ref": f"#/components/schemas/{_escaped(text)}"})}, schemas={text: thing()}
    ),
    "schema.title": lambda text: _schema(thing(title=text)),
    "schema.description": lambda text: _schema(thing(description=text)),
    "schema.example": lambda text: _schema(thing(examples=[{"name": text}])),
    "schema.comment": lambda text: _schema(thing(**{"$comment": text})),
    "schema.id": lambda text: _schema(thing(**{"$id": text})),
    "alias.description": lambda text: _schema({"type": "string", "description": text}),
    "property": lambda text: _schema({"type": "object", "properties": {text: _TEXT}}),
    "property.inline": lambda text: _schema({"type": "object", "properties": {text: thing()}}),
    "property.description": lambda text: _property({"type": "string", "description": text}),
    "property.format": lambda text: _property({"type": "string", "format": text}),
    "property.default": lambda text: _property({"type": "string", "default": text}),
    "property.const": lambda text: _property({"const": text}),
    "property.enum": lambda text: _property({"type": "string", "enum": [text, "other"]}),
    "property.pattern": _request,
    "discriminator.property": lambda text: _union(text, "cat"),
    "discriminator.value": lambda text: _union("kind", text),
    "server.url": lambda text: document(servers=[{"url": f"https://example.com/{text}"}]),
    "server.description": lambda text: document(servers=[{"url": "https://example.com", "description": text}]),
    "server.variable": lambda text: document(
        servers=[{"url": "https://{host}.example.com", "variables": {"host": {"default": text, "description": text}}}]
    ),
    "security.scheme": lambda text: _scheme(text),
    "security.name": lambda text: _scheme("key", name=text),
    "security.description": lambda text: _scheme("key", description=text),
    "security.http": lambda text: document(
        components={"securitySchemes": {"key": {"type": "http", "scheme": text}}}, security=[{"key": []}]
    ),
    "extension.key": lambda text: document({f"x-{text}": 1}),
    "extension.value": lambda text: _schema(thing(**{"x-python-import": {"module": text, "name": text}})),
    "filterable.path": lambda text: _listing([text], {"name": _TEXT}),
    "filterable.told": lambda text: _listing([{"property": text, "type": "string"}], {"name": _TEXT}),
    "filterable.type": lambda text: _listing([{"property": "name", "type": text}], {"name": _TEXT}),
    "filterable.property": lambda text: _listing(["in/*"], {"in": thing(properties={text: _TEXT, "name": _TEXT})}),
    "filterable.below": lambda text: _listing([f"{text}/*"], {text: thing()}),
    "preset.name": lambda text: _preset(name=text),
    "preset.group": lambda text: _preset(group=text),
    "preset.summary": lambda text: _preset(summary=text, description=text),
    "preset.body": lambda text: _preset(body={text: {text: [text]}}),
    "preset.reference": lambda text: _preset(body={"$ref": text, "a": {"$ref": "#/nowhere"}}),
    "preset.subject": lambda text: _preset(
        subject={"name": text, "to": f"/{text}", "of": ["Subject"], "property": "/name"}
    ),
    "preset.subject description": lambda text: _preset(
        subject={"name": "thing", "to": "/name", "of": ["Subject"], "property": "/name", "description": text}
    ),
    "preset.of": lambda text: _preset(subject={"name": "thing", "to": "/name", "of": [text], "property": "/name"}),
    "preset.property": lambda text: _preset(
        subject={"name": "thing", "to": "/name", "of": ["Subject"], "property": f"/name/{text}"}
    ),
    "preset.to": lambda text: _preset(parameters={"schema": "Sizes", "to": f"/{text}/{text}"}),
    "preset.schema": lambda text: _preset(parameters={"schema": text}),
    "preset.parameter": lambda text: _preset(schema=thing(properties={text: {"type": "string", "description": text}})),
    "preset.default": lambda text: _preset(
        schema=thing(properties={"name": {"type": "string", "enum": [text, "other"], "default": text}})
    ),
    "successor.tag": lambda text: _successor(text),
    "parameter.holds": lambda text: _parameter(**{"x-holds": text}),
    "security.token url": lambda text: _flow(text),
    "security.token variable": lambda text: _flow(f"https://example.com/{{{text}}}/token"),
    "override.method": lambda text: document({"x-method-name": text}),
    "override.class": lambda text: _schema(thing(**{"x-class-name": text})),
    "override.field": lambda text: _property({"type": "string", "x-python-name": text}),
    "override.parameter": lambda text: _parameter(**{"x-python-name": text}),
    "override.resource": lambda text: document({"x-resource-name": text}),
}


def _escaped(text: str) -> str:
    return text.replace("~", "~0").replace("/", "~1").replace("%", "%25").replace("#", "%23").replace('"', "%22")
