"""Presets of `v1.jobs`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime.handle import AsyncHandle, Handle
from ..._runtime.presets import Preset, Subject
from ..._runtime.resource import Retry, Timeout, raw, raw_async
from .. import models
from ...v1beta1 import models as v1beta1_models

if TYPE_CHECKING:
    from ..jobs import AsyncJobs, Jobs

_START_APPLIANCE_REFRESH = Preset(
    {
        "jobTemplate": "fc16aa48-c73c-4463-9112-e061383ebfa9",
        "resourceType": "compute-ops-mgmt/oneview-appliance",
    },
    subject=Subject("appliance", ("resourceId",), property=("id",)),
)
_START_APPLIANCE_SOFTWARE_UPDATE = Preset(
    {
        "jobTemplate": "1c4ac4be-8eeb-49f2-a86a-fd8c9182616c",
        "resourceType": "compute-ops-mgmt/oneview-appliance",
    },
    subject=Subject("appliance", ("resourceId",), property=("id",)),
    to=("jobParams",),
    type=lambda: models.ApplianceSoftwareUpdateParameters,
)
_START_GROUP_APPLIANCE_UPDATE = Preset(
    {"jobTemplate": "f69f553a-5004-4a08-9283-5b60abd9eb4a", "resourceType": "compute-ops-mgmt/group"},
    subject=Subject("group", ("resourceId",), property=("id",)),
    to=("jobParams",),
    type=lambda: models.GroupAppliancesParameters,
)
_START_GROUP_EXTERNAL_STORAGE = Preset(
    {"jobTemplate": "fcb79270-5954-42e9-9374-6a065b6d494a", "resourceType": "compute-ops-mgmt/group"},
    subject=Subject("group", ("resourceId",), property=("id",)),
)
_START_GROUP_EXTERNAL_STORAGE_COMPLIANCE = Preset(
    {"jobTemplate": "7177aa6a-e8f8-4e9b-ae31-e01dafcc81df", "resourceType": "compute-ops-mgmt/group"},
    subject=Subject("group", ("resourceId",), property=("id",)),
)
_START_GROUP_FIRMWARE_COMPLIANCE = Preset(
    {"jobTemplate": "23b8ba2a-6c46-4223-b028-919382c7dcac", "resourceType": "compute-ops-mgmt/group"},
    subject=Subject("group", ("resourceId",), property=("id",)),
    to=("jobParams",),
    type=lambda: models.GroupFirmwareComplianceParameters,
)
_START_GROUP_FIRMWARE_DOWNLOAD = Preset(
    {"jobTemplate": "a17a7aa9-4540-4c21-bbf2-31af4ff65e98", "resourceType": "compute-ops-mgmt/group"},
    subject=Subject("group", ("resourceId",), property=("id",)),
    to=("jobParams",),
    type=lambda: models.GroupFirmwareDownloadParameters,
)
_START_GROUP_FIRMWARE_UPDATE = Preset(
    {"jobTemplate": "91159b5e-9eeb-11ec-a9da-00155dc0a0c0", "resourceType": "compute-ops-mgmt/group"},
    subject=Subject("group", ("resourceId",), property=("id",)),
    to=("jobParams",),
    type=lambda: models.GroupFirmwareUpdateParameters,
)
_START_GROUP_INTERNAL_STORAGE = Preset(
    {"jobTemplate": "54095626-3911-4fea-9741-816e2531994e", "resourceType": "compute-ops-mgmt/group"},
    subject=Subject("group", ("resourceId",), property=("id",)),
    to=("jobParams",),
    type=lambda: models.GroupInternalStorageParameters,
)
_START_GROUP_ONEVIEW_SETTINGS = Preset(
    {"jobTemplate": "a229a162-b43f-45b0-b7bb-692df77b9746", "resourceType": "compute-ops-mgmt/group"},
    subject=Subject("group", ("resourceId",), property=("id",)),
    to=("jobParams",),
    type=lambda: models.GroupAppliancesParameters,
)
_START_GROUP_ONEVIEW_TEMPLATES = Preset(
    {"jobTemplate": "db3620d4-19a4-4b54-9804-83f8f59d48a4", "resourceType": "compute-ops-mgmt/group"},
    subject=Subject("group", ("resourceId",), property=("id",)),
    to=("jobParams",),
    type=lambda: models.GroupAppliancesParameters,
)
_START_GROUP_OS_INSTALL = Preset(
    {"jobTemplate": "e2952628-2629-4088-93db-91742304ef0c", "resourceType": "compute-ops-mgmt/group"},
    subject=Subject("group", ("resourceId",), property=("id",)),
    to=("jobParams",),
    type=lambda: models.GroupOsInstallParameters,
)
_START_GROUP_SERVER_SETTING = Preset(
    {"jobTemplate": "beff07ce-f36d-4699-9ac3-f872dcd63133", "resourceType": "compute-ops-mgmt/group"},
    subject=Subject("group", ("resourceId",), property=("id",)),
    to=("jobParams",),
    type=lambda: models.GroupServerSettingParameters,
)
_START_SERVER_COLD_BOOT = Preset(
    {"jobTemplate": "aacfb3e0-6575-4d4f-a711-1ee1ae768407", "resourceType": "compute-ops-mgmt/server"},
    subject=Subject("server", ("resourceId",), property=("id",)),
)
_START_SERVER_COLLECT_LOG = Preset(
    {"jobTemplate": "2d744494-22d4-4d61-8c65-647ccadeb6b6", "resourceType": "compute-ops-mgmt/server"},
    subject=Subject("server", ("resourceId",), property=("id",)),
    to=("jobParams",),
    type=lambda: models.ServerCollectLogParameters,
)
_START_SERVER_EXTERNAL_STORAGE_DETAILS = Preset(
    {"jobTemplate": "9310319e-7b7f-41ba-8b24-8b34eed1ca62", "resourceType": "compute-ops-mgmt/server"},
    subject=Subject("server", ("resourceId",), property=("id",)),
)
_START_SERVER_FIRMWARE_DOWNLOAD = Preset(
    {"jobTemplate": "0683ada8-1a89-49dd-bf04-6df715b708a6", "resourceType": "compute-ops-mgmt/server"},
    subject=Subject("server", ("resourceId",), property=("id",)),
    to=("jobParams",),
    type=lambda: models.ServerFirmwareDownloadParameters,
)
_START_SERVER_FIRMWARE_UPDATE = Preset(
    {"jobTemplate": "fd54a96c-cabc-42e3-aee3-374a2d009dba", "resourceType": "compute-ops-mgmt/server"},
    subject=Subject("server", ("resourceId",), property=("id",)),
    to=("jobParams",),
    type=lambda: models.ServerFirmwareUpdateParameters,
)
_START_SERVER_IGNORE_ILO_SECURITY = Preset(
    {"jobTemplate": "e1d69e76-38cc-4079-9192-a380baea2973", "resourceType": "compute-ops-mgmt/server"},
    subject=Subject("server", ("resourceId",), property=("id",)),
    to=("jobParams",),
    type=lambda: models.ServerIgnoreIloSecurityParameters,
)
_START_SERVER_ILO_FIRMWARE_UPDATE = Preset(
    {"jobTemplate": "94caa4ef-9ff8-4805-9e97-18a09e673b66", "resourceType": "compute-ops-mgmt/server"},
    subject=Subject("server", ("resourceId",), property=("id",)),
)
_START_SERVER_INVENTORY = Preset(
    {"jobTemplate": "d6595f1b-84e6-4587-ade5-656e2a5ea20d", "resourceType": "compute-ops-mgmt/server"},
    subject=Subject("server", ("resourceId",), property=("id",)),
    to=("jobParams",),
    type=lambda: models.ServerInventoryParameters,
)
_START_SERVER_MAINTENANCE_OFF = Preset(
    {"jobTemplate": "2798720f-b090-427d-b210-e48d33ce2f27", "resourceType": "compute-ops-mgmt/server"},
    subject=Subject("server", ("resourceId",), property=("id",)),
)
_START_SERVER_MAINTENANCE_ON = Preset(
    {"jobTemplate": "4eb92af1-1ce4-4cb0-8581-fb5a7dcdbf2b", "resourceType": "compute-ops-mgmt/server"},
    subject=Subject("server", ("resourceId",), property=("id",)),
)
_START_SERVER_NETWORK_CONNECTIVITY = Preset(
    {"jobTemplate": "b21ca9e2-8a1b-11ee-b9d1-0242ac120002", "resourceType": "compute-ops-mgmt/server"},
    subject=Subject("server", ("resourceId",), property=("id",)),
)
_START_SERVER_POWER_OFF = Preset(
    {"jobTemplate": "d0c13b58-748c-461f-9a61-c0c5c71f1bb4", "resourceType": "compute-ops-mgmt/server"},
    subject=Subject("server", ("resourceId",), property=("id",)),
    to=("jobParams",),
    type=lambda: models.ServerPowerOffParameters,
)
_START_SERVER_POWER_ON = Preset(
    {"jobTemplate": "0cbb2377-1834-488d-840c-d5bf788c34fb", "resourceType": "compute-ops-mgmt/server"},
    subject=Subject("server", ("resourceId",), property=("id",)),
)
_START_SERVER_RESTART = Preset(
    {"jobTemplate": "30110551-cad6-4069-95b8-dbce9bbd8525", "resourceType": "compute-ops-mgmt/server"},
    subject=Subject("server", ("resourceId",), property=("id",)),
)
_START_SERVER_UID_OFF = Preset(
    {"jobTemplate": "fd837434-a2f2-4bc8-b1b4-ec068bd036aa", "resourceType": "compute-ops-mgmt/server"},
    subject=Subject("server", ("resourceId",), property=("id",)),
)
_START_SERVER_UID_ON = Preset(
    {"jobTemplate": "a46b210a-b0c7-4223-ab43-c4c1e77e680c", "resourceType": "compute-ops-mgmt/server"},
    subject=Subject("server", ("resourceId",), property=("id",)),
)
_START_SETTING_UPDATE_ONEVIEW_TEMPLATE = Preset(
    {"jobTemplate": "abfda355-6e58-4c00-be0a-af35dbd70398", "resourceType": "compute-ops-mgmt/setting"},
    subject=Subject("setting", ("resourceId",), property=("id",)),
    to=("jobParams",),
    type=lambda: models.SettingUpdateOneviewTemplateParameters,
)
_START_VCENTER_DELETE = Preset(
    {
        "jobTemplate": "3f06fd6b-dfb1-4bad-bd04-939951797e97",
        "resourceType": "compute-ops-mgmt/external-service",
    },
    subject=Subject("service", ("resourceId",), property=("id",)),
    to=("jobParams",),
    type=lambda: models.VcenterDeleteParameters,
)
_START_VCENTER_SYNC = Preset(
    {
        "jobTemplate": "0fe73adb-9d52-4f00-9540-6ec82f265d82",
        "resourceType": "compute-ops-mgmt/external-service",
    },
    subject=Subject("service", ("resourceId",), property=("id",)),
)


class JobsStart:
    """Calls of `create` whose bodies are known but for a few parts."""

    def __init__(self, resource: Jobs) -> None:
        self._resource = resource

    def appliance_refresh(
        self,
        appliance: str | v1beta1_models.OneviewAppliance | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Read anew what a OneView appliance manages.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            appliance: The appliance, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.appliance_refresh("APPLIANCE_ID")
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_APPLIANCE_REFRESH.body(appliance),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def appliance_software_update(
        self,
        appliance: str | v1beta1_models.OneviewAppliance | Mapping[str, Any],
        appliance_firmware_id: str,
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Update the software of a OneView appliance.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            appliance: The appliance, or its identifier.
            appliance_firmware_id: Identifier of the firmware bundle to install, as
                `v1.appliance_firmware_bundles.list` lists it.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.appliance_software_update(
            ...     "APPLIANCE_ID", appliance_firmware_id="APPLIANCE_FIRMWARE_ID"
            ... )
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_APPLIANCE_SOFTWARE_UPDATE.body(
                appliance, parameters={"applianceFirmwareId": appliance_firmware_id}
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def group_appliance_update(
        self,
        group: str | models.GroupResponse | Mapping[str, Any],
        target_appliance_ids: Sequence[str],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Update the software of OneView appliances in a group.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            group: The group, or its identifier.
            target_appliance_ids: Identifiers of the appliances of the group to work on.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.group_appliance_update(
            ...     "GROUP_ID", target_appliance_ids=["TARGET_APPLIANCE_IDS"]
            ... )
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_GROUP_APPLIANCE_UPDATE.body(
                group, parameters={"targetApplianceIds": target_appliance_ids}
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def group_external_storage(
        self,
        group: str | models.GroupResponse | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Apply the external storage setting of a group to its servers.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            group: The group, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.group_external_storage("GROUP_ID")
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_GROUP_EXTERNAL_STORAGE.body(group),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def group_external_storage_compliance(
        self,
        group: str | models.GroupResponse | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Look whether the external storage of a group's servers is as it is set.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            group: The group, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.group_external_storage_compliance("GROUP_ID")
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_GROUP_EXTERNAL_STORAGE_COMPLIANCE.body(group),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def group_firmware_compliance(
        self,
        group: str | models.GroupResponse | Mapping[str, Any],
        *,
        devices: Sequence[str] | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Look whether the servers of a group have the firmware that is set for it.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            group: The group, or its identifier.
            devices: Identifiers of the servers of the group to look at. The table of all jobs
                demands them, the job's own page knows no parameter; they may be left out.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.group_firmware_compliance("GROUP_ID", devices=["DEVICES"])
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_GROUP_FIRMWARE_COMPLIANCE.body(group, parameters={"devices": devices}),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def group_firmware_download(
        self,
        group: str | models.GroupResponse | Mapping[str, Any],
        *,
        devices: Sequence[str] | None = None,
        downgrade: bool | None = None,
        install_sw_drivers: bool | None = None,
        prerequisite_check: bool | None = None,
        skip_blocklisted_components: bool | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Fetch the firmware that is set for a group to its servers, to be installed later.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            group: The group, or its identifier.
            devices: Identifiers of the servers of the group to work on; all of them if it is not
                given.
            downgrade: Whether firmware may be replaced by older firmware. `False` if it is not
                given.
            install_sw_drivers: Whether drivers and software of the operating system are fetched
                too. `False` if it is not given.
            prerequisite_check: Whether it is first looked at whether the servers are ready for it.
                `True` if it is not given.
            skip_blocklisted_components: Whether components with known issues are left out. `False`
                if it is not given.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.group_firmware_download("GROUP_ID", devices=["DEVICES"])
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_GROUP_FIRMWARE_DOWNLOAD.body(
                group,
                parameters={
                    "devices": devices,
                    "downgrade": downgrade,
                    "installSWDrivers": install_sw_drivers,
                    "prerequisite_check": prerequisite_check,
                    "skip_blocklisted_components": skip_blocklisted_components,
                },
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def group_firmware_update(
        self,
        group: str | models.GroupResponse | Mapping[str, Any],
        *,
        devices: Sequence[str] | None = None,
        downgrade: bool | None = None,
        install_sw_drivers: bool | None = None,
        parallel: bool | None = None,
        power_off: bool | None = None,
        prerequisite_check: bool | None = None,
        skip_blocklisted_components: bool | None = None,
        stop_on_failure: bool | None = None,
        wait_for_power_off_or_reboot: bool | None = None,
        wait_for_power_off_or_reboot_timeout: Literal[1, 2, 4, 8, 12, 24]
        | int
        | models.GroupFirmwareUpdateParametersWaitForPowerOffOrRebootTimeout
        | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Install the firmware that is set for a group on its servers.

        Two of its parameters are written otherwise than those of the same job for a server.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            group: The group, or its identifier.
            devices: Identifiers of the servers of the group to work on; all of them if it is not
                given.
            downgrade: Whether firmware may be replaced by older firmware. `False` if it is not
                given.
            install_sw_drivers: Whether drivers and software of the operating system are installed
                too. `False` if it is not given.
            parallel: Whether all servers are updated at once instead of one after the other.
                `False` if it is not given.
            power_off: Whether the servers are switched off afterwards. `False` if it is not given.
            prerequisite_check: Whether it is first looked at whether the servers are ready for it.
                `True` if it is not given.
            skip_blocklisted_components: Whether components with known issues are left out. `False`
                if it is not given.
            stop_on_failure: Whether one failure ends the job for the servers that are still to
                come. `False` if it is not given.
            wait_for_power_off_or_reboot: Whether the job waits until somebody switches the servers
                off or restarts them, by other means than this API. `False` if it is not given.
            wait_for_power_off_or_reboot_timeout: How many hours the job waits for that. `4` if it
                is not given.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.group_firmware_update("GROUP_ID", devices=["DEVICES"])
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_GROUP_FIRMWARE_UPDATE.body(
                group,
                parameters={
                    "devices": devices,
                    "downgrade": downgrade,
                    "installSWDrivers": install_sw_drivers,
                    "parallel": parallel,
                    "powerOff": power_off,
                    "prerequisite_check": prerequisite_check,
                    "skip_blocklisted_components": skip_blocklisted_components,
                    "stopOnFailure": stop_on_failure,
                    "wait_for_power_off_or_reboot": wait_for_power_off_or_reboot,
                    "wait_for_power_off_or_reboot_timeout": wait_for_power_off_or_reboot_timeout,
                },
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def group_internal_storage(
        self,
        group: str | models.GroupResponse | Mapping[str, Any],
        initialize: bool,
        volumes: Sequence[models.GroupInternalStorageParametersVolumesItem | Mapping[str, Any]],
        *,
        devices: Sequence[str] | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Set up the disks of a group's servers.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            group: The group, or its identifier.
            initialize: Whether what is on the disks is erased; if it is not and there are volumes,
                the job fails.
            volumes: A name for each volume of the group's storage setting.
            devices: Identifiers of the servers of the group to work on; all of them if it is not
                given.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.group_internal_storage(
            ...     "GROUP_ID", initialize=True, volumes=[{"id": "ID", "name": "NAME"}]
            ... )
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_GROUP_INTERNAL_STORAGE.body(
                group, parameters={"devices": devices, "initialize": initialize, "volumes": volumes}
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def group_oneview_settings(
        self,
        group: str | models.GroupResponse | Mapping[str, Any],
        target_appliance_ids: Sequence[str],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Apply the OneView settings of a group to its appliances.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            group: The group, or its identifier.
            target_appliance_ids: Identifiers of the appliances of the group to work on.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.group_oneview_settings(
            ...     "GROUP_ID", target_appliance_ids=["TARGET_APPLIANCE_IDS"]
            ... )
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_GROUP_ONEVIEW_SETTINGS.body(
                group, parameters={"targetApplianceIds": target_appliance_ids}
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def group_oneview_templates(
        self,
        group: str | models.GroupResponse | Mapping[str, Any],
        target_appliance_ids: Sequence[str],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Copy the server templates that are set for a group to its OneView appliances.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            group: The group, or its identifier.
            target_appliance_ids: Identifiers of the appliances of the group to work on.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.group_oneview_templates(
            ...     "GROUP_ID", target_appliance_ids=["TARGET_APPLIANCE_IDS"]
            ... )
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_GROUP_ONEVIEW_TEMPLATES.body(
                group, parameters={"targetApplianceIds": target_appliance_ids}
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def group_os_install(
        self,
        group: str | models.GroupResponse | Mapping[str, Any],
        *,
        devices: Sequence[str] | None = None,
        os_completion_timeout_min: int | None = None,
        parallel: bool | None = None,
        stop_on_failure: bool | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Install the operating system that is set for a group on its servers.

        Call `servers.analyze_os_install` first.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            group: The group, or its identifier.
            devices: Identifiers of the servers of the group to work on; all of them if it is not
                given.
            os_completion_timeout_min: After how many minutes an installation counts as complete; 60
                to 720. `240` if it is not given.
            parallel: Whether the system is installed on all servers at once instead of one after
                the other. `True` if it is not given.
            stop_on_failure: Whether one failure ends the job for the servers that are still to
                come. `False` if it is not given.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.group_os_install("GROUP_ID", devices=["DEVICES"])
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_GROUP_OS_INSTALL.body(
                group,
                parameters={
                    "devices": devices,
                    "osCompletionTimeoutMin": os_completion_timeout_min,
                    "parallel": parallel,
                    "stopOnFailure": stop_on_failure,
                },
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def group_server_setting(
        self,
        group: str | models.GroupResponse | Mapping[str, Any],
        redfish_subsystem: Literal["BIOS", "ILO_SETTINGS"]
        | str
        | models.GroupServerSettingParametersRedfishSubsystem,
        *,
        batch_size: int | None = None,
        devices: Sequence[str] | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Apply the BIOS or iLO setting of a group to its servers.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            group: The group, or its identifier.
            redfish_subsystem: Which setting of the group is applied: that of the BIOS or that of
                iLO.
            batch_size: How many servers are set at a time, each by a job of its own; 1 to 20. `1`
                if it is not given.
            devices: Identifiers of the servers of the group to work on; all of them if it is not
                given.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.group_server_setting("GROUP_ID", redfish_subsystem="BIOS")
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_GROUP_SERVER_SETTING.body(
                group,
                parameters={
                    "batch_size": batch_size,
                    "devices": devices,
                    "redfish_subsystem": redfish_subsystem,
                },
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def server_cold_boot(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Take all power from a server, and start it again.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.server_cold_boot("SERVER_ID")
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_COLD_BOOT.body(server),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def server_collect_log(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        collect_ahs_log: bool | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Collect the logs of a server, for `servers.download_logs`.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            collect_ahs_log: Whether the log of the Active Health System is collected too. `False`
                if it is not given.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.server_collect_log("SERVER_ID", collect_ahs_log=True)
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_COLLECT_LOG.body(server, parameters={"collect_ahs_log": collect_ahs_log}),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def server_external_storage_details(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Collect what a server tells of its external storage.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.server_external_storage_details("SERVER_ID")
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_EXTERNAL_STORAGE_DETAILS.body(server),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def server_firmware_download(
        self,
        server: str | models.Server | Mapping[str, Any],
        bundle_id: str,
        *,
        downgrade: bool | None = None,
        install_sw_drivers: bool | None = None,
        prerequisite_check: bool | None = None,
        skip_blocklisted_components: bool | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Fetch a firmware bundle to a server, to be installed later.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            bundle_id: Identifier of the firmware bundle to fetch. It is called a UUID, and the
                examples write it without hyphens; any text is taken.
            downgrade: Whether firmware may be replaced by older firmware. `False` if it is not
                given.
            install_sw_drivers: Whether drivers and software of the operating system are fetched
                too. `False` if it is not given.
            prerequisite_check: Whether it is first looked at whether the server is ready for it.
                `True` if it is not given.
            skip_blocklisted_components: Whether components with known issues are left out. `False`
                if it is not given.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.server_firmware_download(
            ...     "SERVER_ID", bundle_id="BUNDLE_ID"
            ... )
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_FIRMWARE_DOWNLOAD.body(
                server,
                parameters={
                    "bundle_id": bundle_id,
                    "downgrade": downgrade,
                    "install_sw_drivers": install_sw_drivers,
                    "prerequisite_check": prerequisite_check,
                    "skip_blocklisted_components": skip_blocklisted_components,
                },
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def server_firmware_update(
        self,
        server: str | models.Server | Mapping[str, Any],
        bundle_id: str,
        *,
        downgrade: bool | None = None,
        install_sw_drivers: bool | None = None,
        power_off: bool | None = None,
        prerequisite_check: bool | None = None,
        skip_blocklisted_components: bool | None = None,
        wait_for_power_off_or_reboot: bool | None = None,
        wait_for_power_off_or_reboot_timeout: Literal[1, 2, 4, 8, 12, 24]
        | int
        | models.ServerFirmwareUpdateParametersWaitForPowerOffOrRebootTimeout
        | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Install a firmware bundle on a server.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            bundle_id: Identifier of the firmware bundle. It is called a UUID, and the examples
                write it without hyphens; any text is taken.
            downgrade: Whether firmware may be replaced by older firmware. `False` if it is not
                given.
            install_sw_drivers: Whether drivers and software of the operating system are installed
                too. `False` if it is not given.
            power_off: Whether the server is switched off afterwards. `False` if it is not given.
            prerequisite_check: Whether it is first looked at whether the server is ready for it.
                `True` if it is not given.
            skip_blocklisted_components: Whether components with known issues are left out. `False`
                if it is not given.
            wait_for_power_off_or_reboot: Whether the job waits until somebody switches the server
                off or restarts it, by other means than this API. `False` if it is not given.
            wait_for_power_off_or_reboot_timeout: How many hours the job waits for that. `4` if it
                is not given.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.server_firmware_update("SERVER_ID", bundle_id="BUNDLE_ID")
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_FIRMWARE_UPDATE.body(
                server,
                parameters={
                    "bundle_id": bundle_id,
                    "downgrade": downgrade,
                    "install_sw_drivers": install_sw_drivers,
                    "power_off": power_off,
                    "prerequisite_check": prerequisite_check,
                    "skip_blocklisted_components": skip_blocklisted_components,
                    "wait_for_power_off_or_reboot": wait_for_power_off_or_reboot,
                    "wait_for_power_off_or_reboot_timeout": wait_for_power_off_or_reboot_timeout,
                },
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def server_ignore_ilo_security(
        self,
        server: str | models.Server | Mapping[str, Any],
        ignore_security_settings: Sequence[
            models.ServerIgnoreIloSecurityParametersIgnoreSecuritySettingsItem | Mapping[str, Any]
        ],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Say which security risks of a server's iLO do not count.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            ignore_security_settings: The security parameters of the server's iLO that count or do
                not, as `v1.servers.get_security_parameters` names them.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.server_ignore_ilo_security(
            ...     "SERVER_ID", ignore_security_settings=[{"id": "ID", "ignore": True, "name": "NAME"}]
            ... )
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_IGNORE_ILO_SECURITY.body(
                server, parameters={"ignoreSecuritySettings": ignore_security_settings}
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def server_ilo_firmware_update(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Update the firmware of a server's iLO alone.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.server_ilo_firmware_update("SERVER_ID")
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_ILO_FIRMWARE_UPDATE.body(server),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def server_inventory(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        filters: Sequence[models.ServerInventoryParametersFiltersItem | str] | None = None,
        is_reports_call: bool | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Collect the inventory of a server.

        An example of its page sends `operationType`, which the page itself does not know; it is
        left out.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            filters: The parts to collect, all of them if there are none. Their case matters.
            is_reports_call: Whether reports can use what is collected. `False` if it is not given.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.server_inventory("SERVER_ID", filters=["Chassis"])
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_INVENTORY.body(
                server, parameters={"filters": filters, "is_reports_call": is_reports_call}
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def server_maintenance_off(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Take a server out of maintenance mode.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.server_maintenance_off("SERVER_ID")
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_MAINTENANCE_OFF.body(server),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def server_maintenance_on(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Put a server into maintenance mode.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.server_maintenance_on("SERVER_ID")
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_MAINTENANCE_ON.body(server),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def server_network_connectivity(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Collect which ports of a server lead to which ports of switches.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.server_network_connectivity("SERVER_ID")
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_NETWORK_CONNECTIVITY.body(server),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def server_power_off(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        operation_type: Literal["ForceOff", "GracefulShutdown"]
        | str
        | models.ServerPowerOffParametersOperationType
        | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Switch a server off.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            operation_type: How to switch it off: `GracefulShutdown` asks the operating system to
                shut down, `ForceOff` does not wait for it. `ForceOff` if it is not given.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.server_power_off(
            ...     "SERVER_ID", operation_type="GracefulShutdown"
            ... )
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_POWER_OFF.body(server, parameters={"operationType": operation_type}),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def server_power_on(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Switch a server on.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.server_power_on("SERVER_ID")
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_POWER_ON.body(server),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def server_restart(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Restart a server.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.server_restart("SERVER_ID")
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_RESTART.body(server),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def server_uid_off(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Put out the lamp that tells a server from its neighbours.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.server_uid_off("SERVER_ID")
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_UID_OFF.body(server),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def server_uid_on(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Light the lamp that tells a server from its neighbours.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.server_uid_on("SERVER_ID")
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_UID_ON.body(server),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def setting_update_oneview_template(
        self,
        setting: str | models.SettingsResponse | Mapping[str, Any],
        templates_data: Sequence[
            models.SettingUpdateOneviewTemplateParametersTemplatesDataItem | Mapping[str, Any]
        ],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Fetch newer server templates from OneView appliances into a setting.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            setting: The setting, or its identifier.
            templates_data: Which templates of which appliances are fetched.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.setting_update_oneview_template(
            ...     "SETTING_ID",
            ...     templates_data=[{"applianceId": "APPLIANCEID", "templates": [{"uri": "URI"}]}],
            ... )
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SETTING_UPDATE_ONEVIEW_TEMPLATE.body(
                setting, parameters={"templatesData": templates_data}
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def vcenter_delete(
        self,
        service: str | v1beta1_models.ExternalServicesResponse | Mapping[str, Any],
        associated_gateway_uri: str,
        external_service_id: str,
        v_center_url: str,
        v_center_uuid: str,
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Take a vCenter out of the external services.

        One table calls the object of its parameters `data`; all other pages call it `jobParams`, as
        here.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            service: The external service, or its identifier.
            associated_gateway_uri: Path of the secure gateway by which the vCenter is reached.
            external_service_id: Identifier of the external service that stands for the vCenter.
            v_center_url: URL or address of the vCenter that is taken out.
            v_center_uuid: UUID of the vCenter itself, as VMware gives it.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.vcenter_delete(
            ...     "SERVICE_ID",
            ...     associated_gateway_uri="ASSOCIATED_GATEWAY_URI",
            ...     external_service_id="EXTERNAL_SERVICE_ID",
            ...     v_center_url="V_CENTER_URL",
            ...     v_center_uuid="V_CENTER_UUID",
            ... )
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_VCENTER_DELETE.body(
                service,
                parameters={
                    "associatedGatewayUri": associated_gateway_uri,
                    "externalServiceId": external_service_id,
                    "vCenterUrl": v_center_url,
                    "vCenterUuid": v_center_uuid,
                },
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def vcenter_sync(
        self,
        service: str | v1beta1_models.ExternalServicesResponse | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """Make a vCenter know the firmware bundles.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            service: The external service, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.start.vcenter_sync("SERVICE_ID")
            >>> handle.wait(timeout=300)
        """
        return self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_VCENTER_SYNC.body(service),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncJobsStart:
    """Calls of `create` whose bodies are known but for a few parts."""

    def __init__(self, resource: AsyncJobs) -> None:
        self._resource = resource

    async def appliance_refresh(
        self,
        appliance: str | v1beta1_models.OneviewAppliance | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Read anew what a OneView appliance manages.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            appliance: The appliance, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.appliance_refresh("APPLIANCE_ID")
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_APPLIANCE_REFRESH.body(appliance),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def appliance_software_update(
        self,
        appliance: str | v1beta1_models.OneviewAppliance | Mapping[str, Any],
        appliance_firmware_id: str,
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Update the software of a OneView appliance.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            appliance: The appliance, or its identifier.
            appliance_firmware_id: Identifier of the firmware bundle to install, as
                `v1.appliance_firmware_bundles.list` lists it.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.appliance_software_update(
            ...     "APPLIANCE_ID", appliance_firmware_id="APPLIANCE_FIRMWARE_ID"
            ... )
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_APPLIANCE_SOFTWARE_UPDATE.body(
                appliance, parameters={"applianceFirmwareId": appliance_firmware_id}
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def group_appliance_update(
        self,
        group: str | models.GroupResponse | Mapping[str, Any],
        target_appliance_ids: Sequence[str],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Update the software of OneView appliances in a group.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            group: The group, or its identifier.
            target_appliance_ids: Identifiers of the appliances of the group to work on.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.group_appliance_update(
            ...     "GROUP_ID", target_appliance_ids=["TARGET_APPLIANCE_IDS"]
            ... )
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_GROUP_APPLIANCE_UPDATE.body(
                group, parameters={"targetApplianceIds": target_appliance_ids}
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def group_external_storage(
        self,
        group: str | models.GroupResponse | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Apply the external storage setting of a group to its servers.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            group: The group, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.group_external_storage("GROUP_ID")
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_GROUP_EXTERNAL_STORAGE.body(group),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def group_external_storage_compliance(
        self,
        group: str | models.GroupResponse | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Look whether the external storage of a group's servers is as it is set.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            group: The group, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.group_external_storage_compliance("GROUP_ID")
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_GROUP_EXTERNAL_STORAGE_COMPLIANCE.body(group),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def group_firmware_compliance(
        self,
        group: str | models.GroupResponse | Mapping[str, Any],
        *,
        devices: Sequence[str] | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Look whether the servers of a group have the firmware that is set for it.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            group: The group, or its identifier.
            devices: Identifiers of the servers of the group to look at. The table of all jobs
                demands them, the job's own page knows no parameter; they may be left out.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.group_firmware_compliance(
            ...     "GROUP_ID", devices=["DEVICES"]
            ... )
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_GROUP_FIRMWARE_COMPLIANCE.body(group, parameters={"devices": devices}),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def group_firmware_download(
        self,
        group: str | models.GroupResponse | Mapping[str, Any],
        *,
        devices: Sequence[str] | None = None,
        downgrade: bool | None = None,
        install_sw_drivers: bool | None = None,
        prerequisite_check: bool | None = None,
        skip_blocklisted_components: bool | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Fetch the firmware that is set for a group to its servers, to be installed later.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            group: The group, or its identifier.
            devices: Identifiers of the servers of the group to work on; all of them if it is not
                given.
            downgrade: Whether firmware may be replaced by older firmware. `False` if it is not
                given.
            install_sw_drivers: Whether drivers and software of the operating system are fetched
                too. `False` if it is not given.
            prerequisite_check: Whether it is first looked at whether the servers are ready for it.
                `True` if it is not given.
            skip_blocklisted_components: Whether components with known issues are left out. `False`
                if it is not given.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.group_firmware_download(
            ...     "GROUP_ID", devices=["DEVICES"]
            ... )
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_GROUP_FIRMWARE_DOWNLOAD.body(
                group,
                parameters={
                    "devices": devices,
                    "downgrade": downgrade,
                    "installSWDrivers": install_sw_drivers,
                    "prerequisite_check": prerequisite_check,
                    "skip_blocklisted_components": skip_blocklisted_components,
                },
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def group_firmware_update(
        self,
        group: str | models.GroupResponse | Mapping[str, Any],
        *,
        devices: Sequence[str] | None = None,
        downgrade: bool | None = None,
        install_sw_drivers: bool | None = None,
        parallel: bool | None = None,
        power_off: bool | None = None,
        prerequisite_check: bool | None = None,
        skip_blocklisted_components: bool | None = None,
        stop_on_failure: bool | None = None,
        wait_for_power_off_or_reboot: bool | None = None,
        wait_for_power_off_or_reboot_timeout: Literal[1, 2, 4, 8, 12, 24]
        | int
        | models.GroupFirmwareUpdateParametersWaitForPowerOffOrRebootTimeout
        | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Install the firmware that is set for a group on its servers.

        Two of its parameters are written otherwise than those of the same job for a server.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            group: The group, or its identifier.
            devices: Identifiers of the servers of the group to work on; all of them if it is not
                given.
            downgrade: Whether firmware may be replaced by older firmware. `False` if it is not
                given.
            install_sw_drivers: Whether drivers and software of the operating system are installed
                too. `False` if it is not given.
            parallel: Whether all servers are updated at once instead of one after the other.
                `False` if it is not given.
            power_off: Whether the servers are switched off afterwards. `False` if it is not given.
            prerequisite_check: Whether it is first looked at whether the servers are ready for it.
                `True` if it is not given.
            skip_blocklisted_components: Whether components with known issues are left out. `False`
                if it is not given.
            stop_on_failure: Whether one failure ends the job for the servers that are still to
                come. `False` if it is not given.
            wait_for_power_off_or_reboot: Whether the job waits until somebody switches the servers
                off or restarts them, by other means than this API. `False` if it is not given.
            wait_for_power_off_or_reboot_timeout: How many hours the job waits for that. `4` if it
                is not given.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.group_firmware_update(
            ...     "GROUP_ID", devices=["DEVICES"]
            ... )
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_GROUP_FIRMWARE_UPDATE.body(
                group,
                parameters={
                    "devices": devices,
                    "downgrade": downgrade,
                    "installSWDrivers": install_sw_drivers,
                    "parallel": parallel,
                    "powerOff": power_off,
                    "prerequisite_check": prerequisite_check,
                    "skip_blocklisted_components": skip_blocklisted_components,
                    "stopOnFailure": stop_on_failure,
                    "wait_for_power_off_or_reboot": wait_for_power_off_or_reboot,
                    "wait_for_power_off_or_reboot_timeout": wait_for_power_off_or_reboot_timeout,
                },
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def group_internal_storage(
        self,
        group: str | models.GroupResponse | Mapping[str, Any],
        initialize: bool,
        volumes: Sequence[models.GroupInternalStorageParametersVolumesItem | Mapping[str, Any]],
        *,
        devices: Sequence[str] | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Set up the disks of a group's servers.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            group: The group, or its identifier.
            initialize: Whether what is on the disks is erased; if it is not and there are volumes,
                the job fails.
            volumes: A name for each volume of the group's storage setting.
            devices: Identifiers of the servers of the group to work on; all of them if it is not
                given.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.group_internal_storage(
            ...     "GROUP_ID", initialize=True, volumes=[{"id": "ID", "name": "NAME"}]
            ... )
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_GROUP_INTERNAL_STORAGE.body(
                group, parameters={"devices": devices, "initialize": initialize, "volumes": volumes}
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def group_oneview_settings(
        self,
        group: str | models.GroupResponse | Mapping[str, Any],
        target_appliance_ids: Sequence[str],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Apply the OneView settings of a group to its appliances.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            group: The group, or its identifier.
            target_appliance_ids: Identifiers of the appliances of the group to work on.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.group_oneview_settings(
            ...     "GROUP_ID", target_appliance_ids=["TARGET_APPLIANCE_IDS"]
            ... )
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_GROUP_ONEVIEW_SETTINGS.body(
                group, parameters={"targetApplianceIds": target_appliance_ids}
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def group_oneview_templates(
        self,
        group: str | models.GroupResponse | Mapping[str, Any],
        target_appliance_ids: Sequence[str],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Copy the server templates that are set for a group to its OneView appliances.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            group: The group, or its identifier.
            target_appliance_ids: Identifiers of the appliances of the group to work on.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.group_oneview_templates(
            ...     "GROUP_ID", target_appliance_ids=["TARGET_APPLIANCE_IDS"]
            ... )
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_GROUP_ONEVIEW_TEMPLATES.body(
                group, parameters={"targetApplianceIds": target_appliance_ids}
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def group_os_install(
        self,
        group: str | models.GroupResponse | Mapping[str, Any],
        *,
        devices: Sequence[str] | None = None,
        os_completion_timeout_min: int | None = None,
        parallel: bool | None = None,
        stop_on_failure: bool | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Install the operating system that is set for a group on its servers.

        Call `servers.analyze_os_install` first.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            group: The group, or its identifier.
            devices: Identifiers of the servers of the group to work on; all of them if it is not
                given.
            os_completion_timeout_min: After how many minutes an installation counts as complete; 60
                to 720. `240` if it is not given.
            parallel: Whether the system is installed on all servers at once instead of one after
                the other. `True` if it is not given.
            stop_on_failure: Whether one failure ends the job for the servers that are still to
                come. `False` if it is not given.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.group_os_install("GROUP_ID", devices=["DEVICES"])
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_GROUP_OS_INSTALL.body(
                group,
                parameters={
                    "devices": devices,
                    "osCompletionTimeoutMin": os_completion_timeout_min,
                    "parallel": parallel,
                    "stopOnFailure": stop_on_failure,
                },
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def group_server_setting(
        self,
        group: str | models.GroupResponse | Mapping[str, Any],
        redfish_subsystem: Literal["BIOS", "ILO_SETTINGS"]
        | str
        | models.GroupServerSettingParametersRedfishSubsystem,
        *,
        batch_size: int | None = None,
        devices: Sequence[str] | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Apply the BIOS or iLO setting of a group to its servers.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            group: The group, or its identifier.
            redfish_subsystem: Which setting of the group is applied: that of the BIOS or that of
                iLO.
            batch_size: How many servers are set at a time, each by a job of its own; 1 to 20. `1`
                if it is not given.
            devices: Identifiers of the servers of the group to work on; all of them if it is not
                given.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.group_server_setting(
            ...     "GROUP_ID", redfish_subsystem="BIOS"
            ... )
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_GROUP_SERVER_SETTING.body(
                group,
                parameters={
                    "batch_size": batch_size,
                    "devices": devices,
                    "redfish_subsystem": redfish_subsystem,
                },
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def server_cold_boot(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Take all power from a server, and start it again.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.server_cold_boot("SERVER_ID")
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_COLD_BOOT.body(server),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def server_collect_log(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        collect_ahs_log: bool | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Collect the logs of a server, for `servers.download_logs`.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            collect_ahs_log: Whether the log of the Active Health System is collected too. `False`
                if it is not given.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.server_collect_log(
            ...     "SERVER_ID", collect_ahs_log=True
            ... )
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_COLLECT_LOG.body(server, parameters={"collect_ahs_log": collect_ahs_log}),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def server_external_storage_details(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Collect what a server tells of its external storage.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.server_external_storage_details("SERVER_ID")
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_EXTERNAL_STORAGE_DETAILS.body(server),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def server_firmware_download(
        self,
        server: str | models.Server | Mapping[str, Any],
        bundle_id: str,
        *,
        downgrade: bool | None = None,
        install_sw_drivers: bool | None = None,
        prerequisite_check: bool | None = None,
        skip_blocklisted_components: bool | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Fetch a firmware bundle to a server, to be installed later.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            bundle_id: Identifier of the firmware bundle to fetch. It is called a UUID, and the
                examples write it without hyphens; any text is taken.
            downgrade: Whether firmware may be replaced by older firmware. `False` if it is not
                given.
            install_sw_drivers: Whether drivers and software of the operating system are fetched
                too. `False` if it is not given.
            prerequisite_check: Whether it is first looked at whether the server is ready for it.
                `True` if it is not given.
            skip_blocklisted_components: Whether components with known issues are left out. `False`
                if it is not given.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.server_firmware_download(
            ...     "SERVER_ID", bundle_id="BUNDLE_ID"
            ... )
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_FIRMWARE_DOWNLOAD.body(
                server,
                parameters={
                    "bundle_id": bundle_id,
                    "downgrade": downgrade,
                    "install_sw_drivers": install_sw_drivers,
                    "prerequisite_check": prerequisite_check,
                    "skip_blocklisted_components": skip_blocklisted_components,
                },
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def server_firmware_update(
        self,
        server: str | models.Server | Mapping[str, Any],
        bundle_id: str,
        *,
        downgrade: bool | None = None,
        install_sw_drivers: bool | None = None,
        power_off: bool | None = None,
        prerequisite_check: bool | None = None,
        skip_blocklisted_components: bool | None = None,
        wait_for_power_off_or_reboot: bool | None = None,
        wait_for_power_off_or_reboot_timeout: Literal[1, 2, 4, 8, 12, 24]
        | int
        | models.ServerFirmwareUpdateParametersWaitForPowerOffOrRebootTimeout
        | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Install a firmware bundle on a server.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            bundle_id: Identifier of the firmware bundle. It is called a UUID, and the examples
                write it without hyphens; any text is taken.
            downgrade: Whether firmware may be replaced by older firmware. `False` if it is not
                given.
            install_sw_drivers: Whether drivers and software of the operating system are installed
                too. `False` if it is not given.
            power_off: Whether the server is switched off afterwards. `False` if it is not given.
            prerequisite_check: Whether it is first looked at whether the server is ready for it.
                `True` if it is not given.
            skip_blocklisted_components: Whether components with known issues are left out. `False`
                if it is not given.
            wait_for_power_off_or_reboot: Whether the job waits until somebody switches the server
                off or restarts it, by other means than this API. `False` if it is not given.
            wait_for_power_off_or_reboot_timeout: How many hours the job waits for that. `4` if it
                is not given.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.server_firmware_update(
            ...     "SERVER_ID", bundle_id="BUNDLE_ID"
            ... )
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_FIRMWARE_UPDATE.body(
                server,
                parameters={
                    "bundle_id": bundle_id,
                    "downgrade": downgrade,
                    "install_sw_drivers": install_sw_drivers,
                    "power_off": power_off,
                    "prerequisite_check": prerequisite_check,
                    "skip_blocklisted_components": skip_blocklisted_components,
                    "wait_for_power_off_or_reboot": wait_for_power_off_or_reboot,
                    "wait_for_power_off_or_reboot_timeout": wait_for_power_off_or_reboot_timeout,
                },
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def server_ignore_ilo_security(
        self,
        server: str | models.Server | Mapping[str, Any],
        ignore_security_settings: Sequence[
            models.ServerIgnoreIloSecurityParametersIgnoreSecuritySettingsItem | Mapping[str, Any]
        ],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Say which security risks of a server's iLO do not count.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            ignore_security_settings: The security parameters of the server's iLO that count or do
                not, as `v1.servers.get_security_parameters` names them.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.server_ignore_ilo_security(
            ...     "SERVER_ID", ignore_security_settings=[{"id": "ID", "ignore": True, "name": "NAME"}]
            ... )
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_IGNORE_ILO_SECURITY.body(
                server, parameters={"ignoreSecuritySettings": ignore_security_settings}
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def server_ilo_firmware_update(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Update the firmware of a server's iLO alone.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.server_ilo_firmware_update("SERVER_ID")
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_ILO_FIRMWARE_UPDATE.body(server),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def server_inventory(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        filters: Sequence[models.ServerInventoryParametersFiltersItem | str] | None = None,
        is_reports_call: bool | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Collect the inventory of a server.

        An example of its page sends `operationType`, which the page itself does not know; it is
        left out.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            filters: The parts to collect, all of them if there are none. Their case matters.
            is_reports_call: Whether reports can use what is collected. `False` if it is not given.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.server_inventory("SERVER_ID", filters=["Chassis"])
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_INVENTORY.body(
                server, parameters={"filters": filters, "is_reports_call": is_reports_call}
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def server_maintenance_off(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Take a server out of maintenance mode.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.server_maintenance_off("SERVER_ID")
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_MAINTENANCE_OFF.body(server),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def server_maintenance_on(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Put a server into maintenance mode.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.server_maintenance_on("SERVER_ID")
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_MAINTENANCE_ON.body(server),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def server_network_connectivity(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Collect which ports of a server lead to which ports of switches.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.server_network_connectivity("SERVER_ID")
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_NETWORK_CONNECTIVITY.body(server),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def server_power_off(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        operation_type: Literal["ForceOff", "GracefulShutdown"]
        | str
        | models.ServerPowerOffParametersOperationType
        | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Switch a server off.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            operation_type: How to switch it off: `GracefulShutdown` asks the operating system to
                shut down, `ForceOff` does not wait for it. `ForceOff` if it is not given.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.server_power_off(
            ...     "SERVER_ID", operation_type="GracefulShutdown"
            ... )
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_POWER_OFF.body(server, parameters={"operationType": operation_type}),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def server_power_on(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Switch a server on.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.server_power_on("SERVER_ID")
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_POWER_ON.body(server),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def server_restart(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Restart a server.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.server_restart("SERVER_ID")
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_RESTART.body(server),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def server_uid_off(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Put out the lamp that tells a server from its neighbours.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.server_uid_off("SERVER_ID")
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_UID_OFF.body(server),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def server_uid_on(
        self,
        server: str | models.Server | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Light the lamp that tells a server from its neighbours.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            server: The server, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.server_uid_on("SERVER_ID")
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SERVER_UID_ON.body(server),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def setting_update_oneview_template(
        self,
        setting: str | models.SettingsResponse | Mapping[str, Any],
        templates_data: Sequence[
            models.SettingUpdateOneviewTemplateParametersTemplatesDataItem | Mapping[str, Any]
        ],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Fetch newer server templates from OneView appliances into a setting.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            setting: The setting, or its identifier.
            templates_data: Which templates of which appliances are fetched.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.setting_update_oneview_template(
            ...     "SETTING_ID",
            ...     templates_data=[{"applianceId": "APPLIANCEID", "templates": [{"uri": "URI"}]}],
            ... )
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_SETTING_UPDATE_ONEVIEW_TEMPLATE.body(
                setting, parameters={"templatesData": templates_data}
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def vcenter_delete(
        self,
        service: str | v1beta1_models.ExternalServicesResponse | Mapping[str, Any],
        associated_gateway_uri: str,
        external_service_id: str,
        v_center_url: str,
        v_center_uuid: str,
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Take a vCenter out of the external services.

        One table calls the object of its parameters `data`; all other pages call it `jobParams`, as
        here.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            service: The external service, or its identifier.
            associated_gateway_uri: Path of the secure gateway by which the vCenter is reached.
            external_service_id: Identifier of the external service that stands for the vCenter.
            v_center_url: URL or address of the vCenter that is taken out.
            v_center_uuid: UUID of the vCenter itself, as VMware gives it.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.vcenter_delete(
            ...     "SERVICE_ID",
            ...     associated_gateway_uri="ASSOCIATED_GATEWAY_URI",
            ...     external_service_id="EXTERNAL_SERVICE_ID",
            ...     v_center_url="V_CENTER_URL",
            ...     v_center_uuid="V_CENTER_UUID",
            ... )
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_VCENTER_DELETE.body(
                service,
                parameters={
                    "associatedGatewayUri": associated_gateway_uri,
                    "externalServiceId": external_service_id,
                    "vCenterUrl": v_center_url,
                    "vCenterUuid": v_center_uuid,
                },
            ),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def vcenter_sync(
        self,
        service: str | v1beta1_models.ExternalServicesResponse | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """Make a vCenter know the firmware bundles.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            service: The external service, or its identifier.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.start.vcenter_sync("SERVICE_ID")
            >>> await handle.wait(timeout=300)
        """
        return await self._resource.create(
            select=select,
            tenant_acid=tenant_acid,
            body=_START_VCENTER_SYNC.body(service),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawJobsStart:
    """The calls of `JobsStart`, each giving status, headers and body."""

    def __init__(self, start: JobsStart) -> None:
        self.appliance_refresh = raw(start.appliance_refresh)
        self.appliance_software_update = raw(start.appliance_software_update)
        self.group_appliance_update = raw(start.group_appliance_update)
        self.group_external_storage = raw(start.group_external_storage)
        self.group_external_storage_compliance = raw(start.group_external_storage_compliance)
        self.group_firmware_compliance = raw(start.group_firmware_compliance)
        self.group_firmware_download = raw(start.group_firmware_download)
        self.group_firmware_update = raw(start.group_firmware_update)
        self.group_internal_storage = raw(start.group_internal_storage)
        self.group_oneview_settings = raw(start.group_oneview_settings)
        self.group_oneview_templates = raw(start.group_oneview_templates)
        self.group_os_install = raw(start.group_os_install)
        self.group_server_setting = raw(start.group_server_setting)
        self.server_cold_boot = raw(start.server_cold_boot)
        self.server_collect_log = raw(start.server_collect_log)
        self.server_external_storage_details = raw(start.server_external_storage_details)
        self.server_firmware_download = raw(start.server_firmware_download)
        self.server_firmware_update = raw(start.server_firmware_update)
        self.server_ignore_ilo_security = raw(start.server_ignore_ilo_security)
        self.server_ilo_firmware_update = raw(start.server_ilo_firmware_update)
        self.server_inventory = raw(start.server_inventory)
        self.server_maintenance_off = raw(start.server_maintenance_off)
        self.server_maintenance_on = raw(start.server_maintenance_on)
        self.server_network_connectivity = raw(start.server_network_connectivity)
        self.server_power_off = raw(start.server_power_off)
        self.server_power_on = raw(start.server_power_on)
        self.server_restart = raw(start.server_restart)
        self.server_uid_off = raw(start.server_uid_off)
        self.server_uid_on = raw(start.server_uid_on)
        self.setting_update_oneview_template = raw(start.setting_update_oneview_template)
        self.vcenter_delete = raw(start.vcenter_delete)
        self.vcenter_sync = raw(start.vcenter_sync)


class AsyncRawJobsStart:
    """The calls of `AsyncJobsStart`, each giving status, headers and body."""

    def __init__(self, start: AsyncJobsStart) -> None:
        self.appliance_refresh = raw_async(start.appliance_refresh)
        self.appliance_software_update = raw_async(start.appliance_software_update)
        self.group_appliance_update = raw_async(start.group_appliance_update)
        self.group_external_storage = raw_async(start.group_external_storage)
        self.group_external_storage_compliance = raw_async(start.group_external_storage_compliance)
        self.group_firmware_compliance = raw_async(start.group_firmware_compliance)
        self.group_firmware_download = raw_async(start.group_firmware_download)
        self.group_firmware_update = raw_async(start.group_firmware_update)
        self.group_internal_storage = raw_async(start.group_internal_storage)
        self.group_oneview_settings = raw_async(start.group_oneview_settings)
        self.group_oneview_templates = raw_async(start.group_oneview_templates)
        self.group_os_install = raw_async(start.group_os_install)
        self.group_server_setting = raw_async(start.group_server_setting)
        self.server_cold_boot = raw_async(start.server_cold_boot)
        self.server_collect_log = raw_async(start.server_collect_log)
        self.server_external_storage_details = raw_async(start.server_external_storage_details)
        self.server_firmware_download = raw_async(start.server_firmware_download)
        self.server_firmware_update = raw_async(start.server_firmware_update)
        self.server_ignore_ilo_security = raw_async(start.server_ignore_ilo_security)
        self.server_ilo_firmware_update = raw_async(start.server_ilo_firmware_update)
        self.server_inventory = raw_async(start.server_inventory)
        self.server_maintenance_off = raw_async(start.server_maintenance_off)
        self.server_maintenance_on = raw_async(start.server_maintenance_on)
        self.server_network_connectivity = raw_async(start.server_network_connectivity)
        self.server_power_off = raw_async(start.server_power_off)
        self.server_power_on = raw_async(start.server_power_on)
        self.server_restart = raw_async(start.server_restart)
        self.server_uid_off = raw_async(start.server_uid_off)
        self.server_uid_on = raw_async(start.server_uid_on)
        self.setting_update_oneview_template = raw_async(start.setting_update_oneview_template)
        self.vcenter_delete = raw_async(start.vcenter_delete)
        self.vcenter_sync = raw_async(start.vcenter_sync)
