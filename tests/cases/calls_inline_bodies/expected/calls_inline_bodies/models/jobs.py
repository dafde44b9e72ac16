"""Models of `jobs`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Accepted(Model):
    p: str | None = None


class AcceptedVndJobJson(Model):
    q: str | None = None


class JobsCreateCreatedResponse(Model):
    y: str | None = None


class JobsCreateDefaultResponse(Model):
    z: str | None = None


class JobsCreateFormDataRequest(Model):
    b: str | None = None


class JobsCreateNotFoundResponse(Model):
    n: str | None = None


class JobsCreateRequest(Model):
    a: str | None = None


class JobsCreateResponse(Model):
    x: str | None = None


class JobsCreateVndJobJsonResponse(Model):
    v: str | None = None
