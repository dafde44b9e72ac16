"""Models of `things`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Owner(Model):
    name: str | None = None


class PlaceLabel(Model):
    text: str | None = None


class Point(Model):
    x: float | None = None


class ThingSize(Model):
    width: int | None = None


class Place(Model):
    at: Point | None = None
    inner: "Place | None" = None
    label: PlaceLabel | None = None


class Thing(Model):
    owner: Owner | None = None
    place: Place | None = None
    size: ThingSize | None = None
