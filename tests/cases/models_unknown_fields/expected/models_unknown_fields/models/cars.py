"""Models of `cars`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class CarEngine(Model):
    fuel: str | None = None


class Car(Model):
    engine: CarEngine | None = None
    max_speed: Annotated[int | None, Field(alias="maxSpeed")] = None
