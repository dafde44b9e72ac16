"""The call of datamodel-code-generator: schemas in, modules out, under names that say nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from datamodel_code_generator import GenerateConfig, generate
from datamodel_code_generator.enums import DataModelType, InputFileType
from datamodel_code_generator.format import DatetimeClassType, PythonVersion

from ..api.model import Model
from .handover import Written

_REFERENCE = "#/components/schemas/"
_NAME = re.compile(r"\bM[0-9]{6}\b")


def write(modules: Sequence[str], models: Sequence[Model], told: Mapping[str, Any]) -> dict[str, Written]:
    """Have the engine write some modules; of others there are those models to which theirs lead."""
    # Numbers of one length, so that the order of names is that of the models, however many there are.
    names = {model.key: f"M{number:06}" for number, model in enumerate(models)}
    files = {module: f"p{number:06}" for number, module in enumerate(dict.fromkeys(model.module for model in models))}
    dotted = {model.key: f"{files[model.module]}.{names[model.key]}" for model in models}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "models", "version": "1"},
        "paths": {},
        "components": {
            "schemas": {dotted[model.key]: _referring(told[model.key], dotted) for model in models},
        },
    }
    produced = generate(json.dumps(document), config=_config())
    if isinstance(produced, str):
        produced = {(f"{files[models[0].module]}.py",): produced}
    texts = {".".join(path).removesuffix(".py"): text for path, text in (produced or {}).items()}
    keys = {name: key for key, name in names.items()}
    return {module: _written(texts.get(files[module], ""), keys) for module in modules}


def _referring(value: Any, dotted: Mapping[str, str]) -> Any:
    """A schema with references as the engine wants them, in the place of keys."""
    match value:
        case {"$ref": str(key)}:
            return {"$ref": _REFERENCE + dotted[key]}
        case dict():
            return {name: _referring(item, dotted) for name, item in value.items()}
        case list():
            return [_referring(item, dotted) for item in value]
        case _:
            return value


def _written(text: str, keys: Mapping[str, str]) -> Written:
    return Written(text, {name: keys[name] for name in sorted(set(_NAME.findall(text)) & keys.keys())})


def _config() -> GenerateConfig:
    return GenerateConfig(
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        base_class="_runtime.model.Model",
        formatters=[],
        disable_timestamp=True,
        use_type_alias=True,
        use_standard_collections=True,
        use_union_operator=True,
        use_exact_imports=True,
        use_subclass_enum=True,
        use_specialized_enum=True,
        set_default_enum_member=True,
        field_constraints=True,
        use_annotated=True,
        strict_nullable=True,
        treat_dot_as_module=True,
        allow_leading_underscore_class_name=True,
        output_datetime_class=DatetimeClassType.Awaredatetime,
    )
