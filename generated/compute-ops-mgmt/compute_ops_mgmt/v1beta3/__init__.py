"""API version v1beta3 of HPE Compute Ops Management.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .groups import AsyncGroups, AsyncRawGroups, Groups, RawGroups
    from .jobs import AsyncJobs, AsyncRawJobs, Jobs, RawJobs


class V1beta3:
    """API version v1beta3 of HPE Compute Ops Management.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def groups(self) -> Groups:
        """Groups of servers or OneView appliances that share settings and policies, in the second
        beta version.

        `v1.groups` is the one to use.
        """
        from .groups import Groups

        return Groups(self._client)

    @cached_property
    def jobs(self) -> Jobs:
        """Background work on servers, groups and appliances, in the second beta version of the
        resource.

        `v1.jobs` is the one to use.
        """
        from .jobs import Jobs

        return Jobs(self._client)


class RawV1beta3:
    """`V1beta3`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def groups(self) -> RawGroups:
        """Groups of servers or OneView appliances that share settings and policies, in the second
        beta version.

        `v1.groups` is the one to use.
        """
        from .groups import Groups, RawGroups

        return RawGroups(Groups(self._client, raw=True))

    @cached_property
    def jobs(self) -> RawJobs:
        """Background work on servers, groups and appliances, in the second beta version of the
        resource.

        `v1.jobs` is the one to use.
        """
        from .jobs import Jobs, RawJobs

        return RawJobs(Jobs(self._client, raw=True))


class AsyncV1beta3:
    """API version v1beta3 of HPE Compute Ops Management.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def groups(self) -> AsyncGroups:
        """Groups of servers or OneView appliances that share settings and policies, in the second
        beta version.

        `v1.groups` is the one to use.
        """
        from .groups import AsyncGroups

        return AsyncGroups(self._client)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Background work on servers, groups and appliances, in the second beta version of the
        resource.

        `v1.jobs` is the one to use.
        """
        from .jobs import AsyncJobs

        return AsyncJobs(self._client)


class AsyncRawV1beta3:
    """`AsyncV1beta3`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def groups(self) -> AsyncRawGroups:
        """Groups of servers or OneView appliances that share settings and policies, in the second
        beta version.

        `v1.groups` is the one to use.
        """
        from .groups import AsyncGroups, AsyncRawGroups

        return AsyncRawGroups(AsyncGroups(self._client, raw=True))

    @cached_property
    def jobs(self) -> AsyncRawJobs:
        """Background work on servers, groups and appliances, in the second beta version of the
        resource.

        `v1.jobs` is the one to use.
        """
        from .jobs import AsyncJobs, AsyncRawJobs

        return AsyncRawJobs(AsyncJobs(self._client, raw=True))
