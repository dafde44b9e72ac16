"""Models of `v1beta2.groups_external_storage_compliance_response`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open
from ...models.common import ExternalStorageHostOS
from ...models.groups import ComplianceState


class ExternalStorageComplianceResponseDeviationsExtraHostsInHostGroupItemHost(Model):
    """Host that the host group should not contain."""

    name: str | None = None
    """Name of the host on the external storage."""


class ExternalStorageComplianceResponseDeviationsExtraInitiatorItemHost(Model):
    """Host that has the superfluous initiators."""

    name: str | None = None
    """Name of the host on the external storage."""


class ExternalStorageComplianceResponseDeviationsHostGroupsNotCreatedItemHostGroup(Model):
    """Host group that has not been created."""

    name: str | None = None
    """Name of the host group on the external storage."""


class ExternalStorageComplianceResponseDeviationsInitiatorsWithMultipleHostsItemHostsItem(Model):
    """An item of `hosts`: Hosts that share the same initiators."""

    name: str | None = None
    """Name of the host on the external storage."""


class ExternalStorageComplianceResponseDeviationsInitiatorsWithMultipleHostsItemServer(Model):
    """The server whose initiators are spread over several hosts."""

    id: str | None = None
    """Identifier of the server that shows the deviation."""
    name: str | None = None
    """Name of the server in Compute Ops Management."""


class ExternalStorageComplianceResponseDeviationsMismatchOperatingSystemItemHost(Model):
    """Host whose operating system differs from what the setting demands."""

    name: str | None = None
    """Name of the host on the external storage."""


class ExternalStorageComplianceResponseDeviationsMismatchOperatingSystemItemServer(Model):
    """The server whose operating system differs from that set for its host."""

    id: str | None = None
    """Identifier of the server that shows the deviation."""
    name: str | None = None
    """Name of the server in Compute Ops Management."""


class ExternalStorageComplianceResponseDeviationsMissingHostGroupsItemHostGroup(Model):
    """Host group that is expected but missing."""

    name: str | None = None
    """Name of the host group on the external storage."""


class ExternalStorageComplianceResponseDeviationsMissingHostsFromHostGroupItemServer(Model):
    """The server whose host is absent from the host group."""

    id: str | None = None
    """Identifier of the server that shows the deviation."""
    name: str | None = None
    """Name of the server in Compute Ops Management."""


class ExternalStorageComplianceResponseDeviationsMissingInitiatorsItemServer(Model):
    """The server with initiators that its host lacks."""

    id: str | None = None
    """Identifier of the server that shows the deviation."""
    name: str | None = None
    """Name of the server in Compute Ops Management."""


class ExternalStorageComplianceResponseDeviationsNoInitiatorsItemServer(Model):
    """The server without any storage initiator."""

    id: str | None = None
    """Identifier of the server that shows the deviation."""
    name: str | None = None
    """Name of the server in Compute Ops Management."""


class ExternalStorageComplianceResponseDeviationsPreExistingHostNamesItemHost(Model):
    """Host that existed on the external storage beforehand."""

    name: str | None = None
    """Name of the host on the external storage."""


class ExternalStorageComplianceResponseDeviationsPreExistingHostNamesItemServer(Model):
    """The server whose host existed already."""

    id: str | None = None
    """Identifier of the server that shows the deviation."""
    name: str | None = None
    """Name of the server in Compute Ops Management."""


class ExternalStorageComplianceResponseDeviationsExtraHostsInHostGroupItem(Model):
    """An item of `extraHostsInHostGroup`: Hosts that the host group contains without being
    expected there.
    """

    host: ExternalStorageComplianceResponseDeviationsExtraHostsInHostGroupItemHost | None = None
    """Host that the host group should not contain."""


class ExternalStorageComplianceResponseDeviationsExtraInitiatorItem(Model):
    """An item of `extraInitiator`: Hosts with initiators that should not be there."""

    host: ExternalStorageComplianceResponseDeviationsExtraInitiatorItemHost | None = None
    """Host that has the superfluous initiators."""
    initiators: list[str] | None = None
    """World-wide names of the initiators, such as `11:00:00:ab:00:01:20:01`."""


class ExternalStorageComplianceResponseDeviationsHostGroupsNotCreatedItem(Model):
    """An item of `hostGroupsNotCreated`: Host groups that have not been created on the
    external storage.
    """

    host_group: Annotated[
        ExternalStorageComplianceResponseDeviationsHostGroupsNotCreatedItemHostGroup | None,
        Field(alias="hostGroup"),
    ] = None
    """Host group that has not been created."""


class ExternalStorageComplianceResponseDeviationsInitiatorsWithMultipleHostsItem(Model):
    """An item of `initiatorsWithMultipleHosts`: Servers whose initiators belong to more than
    one host on the external storage.
    """

    hosts: (
        list[ExternalStorageComplianceResponseDeviationsInitiatorsWithMultipleHostsItemHostsItem] | None
    ) = None
    """Hosts that share the same initiators."""
    server: ExternalStorageComplianceResponseDeviationsInitiatorsWithMultipleHostsItemServer | None = None
    """The server whose initiators are spread over several hosts."""


class ExternalStorageComplianceResponseDeviationsMismatchOperatingSystemItem(Model):
    """An item of `mismatchOperatingSystem`: Pairs of server and storage host whose operating
    systems differ.
    """

    host: ExternalStorageComplianceResponseDeviationsMismatchOperatingSystemItemHost | None = None
    """Host whose operating system differs from what the setting demands."""
    operating_system: Annotated[Open[ExternalStorageHostOS] | None, Field(alias="operatingSystem")] = None
    """Operating system set for the host on the external storage."""
    server: ExternalStorageComplianceResponseDeviationsMismatchOperatingSystemItemServer | None = None
    """The server whose operating system differs from that set for its host."""


class ExternalStorageComplianceResponseDeviationsMissingHostGroupsItem(Model):
    """An item of `missingHostGroups`: Host groups that the setting expects and the external
    storage lacks.
    """

    host_group: Annotated[
        ExternalStorageComplianceResponseDeviationsMissingHostGroupsItemHostGroup | None,
        Field(alias="hostGroup"),
    ] = None
    """Host group that is expected but missing."""


class ExternalStorageComplianceResponseDeviationsMissingHostsFromHostGroupItem(Model):
    """An item of `missingHostsFromHostGroup`: Servers of the group whose host is absent from
    the expected host group.
    """

    server: ExternalStorageComplianceResponseDeviationsMissingHostsFromHostGroupItemServer | None = None
    """The server whose host is absent from the host group."""


class ExternalStorageComplianceResponseDeviationsMissingInitiatorsItem(Model):
    """An item of `missingInitiators`: Servers with the initiators that their host on the
    external storage lacks.
    """

    initiators: list[str] | None = None
    """World-wide names of the initiators, such as `11:00:00:ab:00:01:20:01`."""
    server: ExternalStorageComplianceResponseDeviationsMissingInitiatorsItemServer | None = None
    """The server with initiators that its host lacks."""


class ExternalStorageComplianceResponseDeviationsNoInitiatorsItem(Model):
    """An item of `noInitiators`: Servers for which no storage initiator was found."""

    server: ExternalStorageComplianceResponseDeviationsNoInitiatorsItemServer | None = None
    """The server without any storage initiator."""


class ExternalStorageComplianceResponseDeviationsPreExistingHostNamesItem(Model):
    """An item of `preExistingHostNames`: Hosts that existed on the external storage already,
    with the server each stands for.
    """

    host: ExternalStorageComplianceResponseDeviationsPreExistingHostNamesItemHost | None = None
    """Host that existed on the external storage beforehand."""
    server: ExternalStorageComplianceResponseDeviationsPreExistingHostNamesItemServer | None = None
    """The server whose host existed already."""


class ExternalStorageComplianceResponseDeviations(Model):
    """What is missing, superfluous or different on the external storage, by kind of
    deviation.
    """

    extra_hosts_in_host_group: Annotated[
        list[ExternalStorageComplianceResponseDeviationsExtraHostsInHostGroupItem] | None,
        Field(alias="extraHostsInHostGroup"),
    ] = None
    """Hosts that the host group contains without being expected there."""
    extra_initiator: Annotated[
        list[ExternalStorageComplianceResponseDeviationsExtraInitiatorItem] | None,
        Field(alias="extraInitiator"),
    ] = None
    """Hosts with initiators that should not be there."""
    host_groups_not_created: Annotated[
        list[ExternalStorageComplianceResponseDeviationsHostGroupsNotCreatedItem] | None,
        Field(alias="hostGroupsNotCreated"),
    ] = None
    """Host groups that have not been created on the external storage."""
    initiators_with_multiple_hosts: Annotated[
        list[ExternalStorageComplianceResponseDeviationsInitiatorsWithMultipleHostsItem] | None,
        Field(alias="initiatorsWithMultipleHosts"),
    ] = None
    """Servers whose initiators belong to more than one host on the external storage."""
    mismatch_operating_system: Annotated[
        list[ExternalStorageComplianceResponseDeviationsMismatchOperatingSystemItem] | None,
        Field(alias="mismatchOperatingSystem"),
    ] = None
    """Pairs of server and storage host whose operating systems differ."""
    missing_host_groups: Annotated[
        list[ExternalStorageComplianceResponseDeviationsMissingHostGroupsItem] | None,
        Field(alias="missingHostGroups"),
    ] = None
    """Host groups that the setting expects and the external storage lacks."""
    missing_hosts_from_host_group: Annotated[
        list[ExternalStorageComplianceResponseDeviationsMissingHostsFromHostGroupItem] | None,
        Field(alias="missingHostsFromHostGroup"),
    ] = None
    """Servers of the group whose host is absent from the expected host group."""
    missing_initiators: Annotated[
        list[ExternalStorageComplianceResponseDeviationsMissingInitiatorsItem] | None,
        Field(alias="missingInitiators"),
    ] = None
    """Servers with the initiators that their host on the external storage lacks."""
    no_initiators: Annotated[
        list[ExternalStorageComplianceResponseDeviationsNoInitiatorsItem] | None, Field(alias="noInitiators")
    ] = None
    """Servers for which no storage initiator was found."""
    pre_existing_host_names: Annotated[
        list[ExternalStorageComplianceResponseDeviationsPreExistingHostNamesItem] | None,
        Field(alias="preExistingHostNames"),
    ] = None
    """Hosts that existed on the external storage already, with the server each stands for."""


class ExternalStorageComplianceResponse(Model):
    """External storage compliance of a group, as both older groups APIs give it."""

    compliance_state: Annotated[Open[ComplianceState] | None, Field(alias="complianceState")] = None
    """Whether hosts, host groups and initiators on the external storage match the group's
    setting.
    """
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    deviations: ExternalStorageComplianceResponseDeviations | None = None
    """What is missing, superfluous or different on the external storage, by kind of
    deviation.
    """
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    group_id: Annotated[str | None, Field(alias="groupId")] = None
    """Identifier of the group whose external storage was checked."""
    host_os: Annotated[Open[ExternalStorageHostOS] | None, Field(alias="hostOs")] = None
    """Operating system that the hosts on the external storage are checked for."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When compliance was last checked, in UTC."""
