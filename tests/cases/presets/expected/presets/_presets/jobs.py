"""Presets of `jobs`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from .._runtime.handle import AsyncHandle, Handle
from .._runtime.presets import Preset, Subject
from .._runtime.resource import Retry, Timeout, raw, raw_async
from .. import models

if TYPE_CHECKING:
    from ..jobs import AsyncJobs, Jobs

_START_POWER_OFF = Preset(
    {"target": {"kind": "server"}, "template": "T1"},
    subject=Subject("server", ("target", "id"), property=("meta", "id")),
    to=("params",),
    type=lambda: models.PowerOff,
)
_START_POWER_ON = Preset(
    {"params": {"list": (1, 2.5, True, None, {"a": ()})}, "template": "T2"},
    subject=Subject("server", ("target", "id"), property=("meta", "id")),
)
_START_UPDATE = Preset(
    {"template": "T3"}, subject=Subject("target", ("target",)), to=("params",), type=lambda: models.Update
)


class JobsStart:
    """Calls of `create` whose bodies are known but for a few parts."""

    def __init__(self, resource: Jobs) -> None:
        self._resource = resource

    def power_off(
        self,
        server: str | models.Server | Mapping[str, Any] | models.Rack,
        *,
        after_minutes: int | None = None,
        force_body: bool | None = None,
        operation_type: Literal["ForceOff", "Graceful"] | str | models.PowerOffOperationType | None = None,
        timeout_: int | None = None,
        select: str | None = None,
        force_query: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Switch a server off.

        A "quoted" word.

        Calls `POST /jobs`.

        Args:
            server: Which.
            after_minutes: See the API.
            force_body: See the API.
            operation_type: How. `ForceOff` if it is not given.
            timeout_: See the API.
            select: `select` in the query.
            force_query: `force` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes with a handle on what was started: `wait()` for its end, or look at its
            `status()`.

        Example:
            >>> handle = client.jobs.start.power_off("SERVER_ID", after_minutes=1)
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            force=force_query,
            body=_START_POWER_OFF.body(
                server,
                parameters={
                    "afterMinutes": after_minutes,
                    "force": force_body,
                    "operationType": operation_type,
                    "timeout": timeout_,
                },
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def power_on(
        self,
        server: str | models.Server | Mapping[str, Any] | models.Rack,
        *,
        select: str | None = None,
        force: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """POST /jobs

        Calls `POST /jobs`.

        Args:
            server: Which.
            select: `select` in the query.
            force: `force` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes with a handle on what was started: `wait()` for its end, or look at its
            `status()`.

        Example:
            >>> handle = client.jobs.start.power_on("SERVER_ID")
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            force=force,
            body=_START_POWER_ON.body(server),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def update(
        self,
        target: Mapping[str, Any],
        bundle: str,
        disks: Sequence[models.UpdateDisksItem | Mapping[str, Any]],
        *,
        select: str | None = None,
        force: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """POST /jobs

        Calls `POST /jobs`.

        Args:
            target: What it is about.
            bundle: See the API.
            disks: See the API.
            select: `select` in the query.
            force: `force` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes with a handle on what was started: `wait()` for its end, or look at its
            `status()`.

        Example:
            >>> handle = client.jobs.start.update(
            ...     {"KEY": "VALUE"}, bundle="BUNDLE", disks=[{"id": "ID"}]
            ... )
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            force=force,
            body=_START_UPDATE.body(target, parameters={"bundle": bundle, "disks": disks}),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncJobsStart:
    """Calls of `create` whose bodies are known but for a few parts."""

    def __init__(self, resource: AsyncJobs) -> None:
        self._resource = resource

    async def power_off(
        self,
        server: str | models.Server | Mapping[str, Any] | models.Rack,
        *,
        after_minutes: int | None = None,
        force_body: bool | None = None,
        operation_type: Literal["ForceOff", "Graceful"] | str | models.PowerOffOperationType | None = None,
        timeout_: int | None = None,
        select: str | None = None,
        force_query: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Switch a server off.

        A "quoted" word.

        Calls `POST /jobs`.

        Args:
            server: Which.
            after_minutes: See the API.
            force_body: See the API.
            operation_type: How. `ForceOff` if it is not given.
            timeout_: See the API.
            select: `select` in the query.
            force_query: `force` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes with a handle on what was started: `wait()` for its end, or look at its
            `status()`.

        Example:
            >>> handle = await client.jobs.start.power_off("SERVER_ID", after_minutes=1)
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            force=force_query,
            body=_START_POWER_OFF.body(
                server,
                parameters={
                    "afterMinutes": after_minutes,
                    "force": force_body,
                    "operationType": operation_type,
                    "timeout": timeout_,
                },
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def power_on(
        self,
        server: str | models.Server | Mapping[str, Any] | models.Rack,
        *,
        select: str | None = None,
        force: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """POST /jobs

        Calls `POST /jobs`.

        Args:
            server: Which.
            select: `select` in the query.
            force: `force` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes with a handle on what was started: `wait()` for its end, or look at its
            `status()`.

        Example:
            >>> handle = await client.jobs.start.power_on("SERVER_ID")
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            force=force,
            body=_START_POWER_ON.body(server),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def update(
        self,
        target: Mapping[str, Any],
        bundle: str,
        disks: Sequence[models.UpdateDisksItem | Mapping[str, Any]],
        *,
        select: str | None = None,
        force: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """POST /jobs

        Calls `POST /jobs`.

        Args:
            target: What it is about.
            bundle: See the API.
            disks: See the API.
            select: `select` in the query.
            force: `force` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes with a handle on what was started: `wait()` for its end, or look at its
            `status()`.

        Example:
            >>> handle = await client.jobs.start.update(
            ...     {"KEY": "VALUE"}, bundle="BUNDLE", disks=[{"id": "ID"}]
            ... )
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            force=force,
            body=_START_UPDATE.body(target, parameters={"bundle": bundle, "disks": disks}),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawJobsStart:
    """The calls of `JobsStart`, each giving status, headers and body."""

    def __init__(self, start: JobsStart) -> None:
        self.power_off = raw(start.power_off)
        self.power_on = raw(start.power_on)
        self.update = raw(start.update)


class AsyncRawJobsStart:
    """The calls of `AsyncJobsStart`, each giving status, headers and body."""

    def __init__(self, start: AsyncJobsStart) -> None:
        self.power_off = raw_async(start.power_off)
        self.power_on = raw_async(start.power_on)
        self.update = raw_async(start.update)
