"""Operations of `cars`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_REPLACE_MANY: Operation[models.Car] = Operation(
    "PUT",
    "/cars",
    body=Body("application/json", lambda: models.Car, required=True),
    replies={"200": Json(lambda: models.Car)},
)


class Cars(Resource):
    """Operations of `cars`."""

    def replace_many(
        self,
        body: models.Car | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Car:
        """PUT /cars

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.cars.replace_many({"engine": {}})
        """
        return self._call(
            _REPLACE_MANY,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncCars(AsyncResource):
    """Operations of `cars`."""

    async def replace_many(
        self,
        body: models.Car | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Car:
        """PUT /cars

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.cars.replace_many({"engine": {}})
        """
        return await self._call(
            _REPLACE_MANY,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawCars:
    """The calls of `Cars`, each giving status, headers and body."""

    def __init__(self, cars: Cars) -> None:
        self.replace_many = raw(cars.replace_many)


class AsyncRawCars:
    """The calls of `AsyncCars`, each giving status, headers and body."""

    def __init__(self, cars: AsyncCars) -> None:
        self.replace_many = raw_async(cars.replace_many)
