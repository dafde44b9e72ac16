"""Models of `v1beta1.common`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open


class OveApplianceSettingsAnyGlobalSettingsServerManagementProcessorNtpSource(StrEnum):
    """Where iLOs under the appliance get their time from: the appliance itself or its
    external NTP servers.
    """

    APPLIANCE = "APPLIANCE"
    EXTERNAL_NTP_SERVERS = "EXTERNAL_NTP_SERVERS"


class OveApplianceSettingsAnyGlobalSettingsStorageSettings(Model):
    """How the OneView appliance handles storage volumes."""

    storage_disable_volume_extra_access_check: Annotated[
        bool | None, Field(alias="storageDisableVolumeExtraAccessCheck")
    ] = None
    """Setting for OneView's check for additional presentations of a volume; as the name has
    it, true disables the check.
    """
    storage_volume_template_required: Annotated[bool | None, Field(alias="storageVolumeTemplateRequired")] = (
        None
    )
    """Decides whether root volume templates may serve for provisioning volumes, or only
    templates derived from them.
    """


class OveApplianceSettingsAnyGlobalSettingsUiSettings(Model):
    """Settings of the appliance's user interface."""

    restrict_read_access: Annotated[bool | None, Field(alias="restrictReadAccess")] = None
    """Whether the scope of the appliance's user interface is limited to read access."""


class OveApplianceSettingsAnyNotificationsAlertEmailFiltersItemAlertCriteria(StrEnum):
    """How the alert filter was put together: `PRE_DEFINED`, `GUIDED` (choices in a form) or
    `ADVANCED` (a hand-written query).
    """

    PRE_DEFINED = "PRE_DEFINED"
    GUIDED = "GUIDED"
    ADVANCED = "ADVANCED"


class OveApplianceSettingsAnyNotificationsSmtpProtocol(StrEnum):
    """Encryption of the connection to the mail server: none, TLS from the start, or STARTTLS."""

    PLAINTEXT = "PLAINTEXT"
    TLS = "TLS"
    STARTTLS = "STARTTLS"


class OveApplianceSettingsAnyProxy(Model):
    """Address, port, protocol and user of a OneView appliance's proxy; no password."""

    communication_protocol: Annotated[str | None, Field(alias="communicationProtocol")] = None
    """Protocol spoken between the appliance and the proxy server."""
    port: int | None = None
    """Port on which the proxy accepts connections."""
    server: str | None = None
    """Host name or IP address of the proxy."""
    user_name: Annotated[str | None, Field(alias="userName")] = None
    """Account name for logging in to the proxy."""


class OveApplianceSettingsAnyRemoteSupportChannelPartnerItemPartnerType(StrEnum):
    """Role of the channel partner: `RESELLER` sold the hardware, `SUPPORT` services it."""

    RESELLER = "RESELLER"
    SUPPORT = "SUPPORT"


class OveApplianceSettingsAnyRemoteSupportConfiguration(Model):
    """Remote support switches of the appliance and the company it is registered for."""

    auto_enable_devices: Annotated[bool | None, Field(alias="autoEnableDevices")] = None
    """True when devices added later are put under remote support without further action."""
    company_name: Annotated[str | None, Field(alias="companyName")] = None
    """Company under which the appliance is registered for remote support."""
    enable_remote_support: Annotated[bool | None, Field(alias="enableRemoteSupport")] = None
    """Whether the appliance reports events to HPE remote support."""
    marketing_opt_in: Annotated[bool | None, Field(alias="marketingOptIn")] = None
    """Whether HPE may contact the customer with suggestions for the installation."""


class OveApplianceSettingsAnyRemoteSupportContactsItem(Model):
    """An item of `contacts`: People whom HPE support may turn to about the appliance and its
    devices.
    """

    additional_emails: Annotated[str | None, Field(alias="additionalEmails")] = None
    """Further e-mail addresses of the contact, separated by semicolons."""
    alternate_phone: Annotated[str | None, Field(alias="alternatePhone")] = None
    """Further telephone number of the contact, beside `primaryPhone`."""
    contact_key: Annotated[str | None, Field(alias="contactKey")] = None
    """Key of the contact in the appliance's database."""
    default: bool | None = None
    """True for the contact whom support turns to unless another is chosen."""
    default_secondary: Annotated[bool | None, Field(alias="defaultSecondary")] = None
    """True for the contact that stands in for the default contact."""
    email: str | None = None
    """E-mail address of the person."""
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    """Given name of the person."""
    inherited_from: Annotated[str | None, Field(alias="inheritedFrom")] = None
    """URI of the resource that the contact was taken over from; null when it was entered for
    this one directly.
    """
    language: str | None = None
    """Language in which support talks to the contact."""
    last_name: Annotated[str | None, Field(alias="lastName")] = None
    """Family name of the person."""
    notes: str | None = None
    """Free text about the contact."""
    primary: bool | None = None
    """True for the contact that support turns to first."""
    primary_phone: Annotated[str | None, Field(alias="primaryPhone")] = None
    """Telephone number under which the contact is reached first."""
    uri: str | None = None
    """URI of the contact on the OneView appliance."""


class OveApplianceSettingsAnyRemoteSupportScheduleItemRepeatOption(StrEnum):
    """How often the task is repeated; `NONE` means that it is not repeated."""

    BY_MINUTE = "BY_MINUTE"
    DAILY = "DAILY"
    HOURLY = "HOURLY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    NONE = "NONE"


class OveApplianceSettingsAnyRemoteSupportScheduleItemServiceName(StrEnum):
    """Collection that the schedule starts: basic server configuration or Active Health System
    data.
    """

    SERVER_BASIC_CONFIGURATION_COLLECTION = "SERVER_BASIC_CONFIGURATION_COLLECTION"
    ACTIVE_HEALTH_SERVICE_COLLECTION = "ACTIVE_HEALTH_SERVICE_COLLECTION"


class OveApplianceSettingsAnyRemoteSupportSitesItem(Model):
    """An item of `sites`: Sites where supported hardware stands, with their addresses."""

    city: str | None = None
    """City where the site is."""
    country_code: Annotated[str | None, Field(alias="countryCode")] = None
    """Country of the site, as a code."""
    data_center_id: Annotated[str | None, Field(alias="dataCenterId")] = None
    """Identifier of the data center at the site."""
    default: bool | None = None
    """True for the site where devices of the appliance are unless another is chosen."""
    name: str | None = None
    """Name of the site where supported hardware stands."""
    postal_code: Annotated[str | None, Field(alias="postalCode")] = None
    """Postal code in the address of the site."""
    province_state: Annotated[str | None, Field(alias="provinceState")] = None
    """State or province in the address of the site."""
    site_key: Annotated[str | None, Field(alias="siteKey")] = None
    """Key of the site in the remote support database."""
    street_address1: Annotated[str | None, Field(alias="streetAddress1")] = None
    """Street and number in the address of the site."""
    street_address2: Annotated[str | None, Field(alias="streetAddress2")] = None
    """Second address line of the site."""
    time_zone: Annotated[str | None, Field(alias="timeZone")] = None
    """Time zone in which the site lies."""
    uri: str | None = None
    """URI of the site on the OneView appliance."""


class OveApplianceSettingsAnySecurityAuditLogForwardingRemoteDestinationsItem(Model):
    """An item of `remoteDestinations`: Log servers that receive the audit log entries."""

    remote_destination: Annotated[str | None, Field(alias="remoteDestination")] = None
    """Host name or IP address of the log server."""
    remote_port: Annotated[str | None, Field(alias="remotePort")] = None
    """Port of the log server, as a string."""


class OveApplianceSettingsAnySecurityCertValidationConfig(Model):
    """How thoroughly the appliance checks certificates: validity, revocation and the download
    of revocation lists.
    """

    auto_download_crl: Annotated[bool, Field(alias="autoDownloadCRL")]
    """Whether the appliance fetches certificate revocation lists by itself."""
    check_certificate_revocation: Annotated[bool, Field(alias="checkCertificateRevocation")]
    """Whether the appliance rejects certificates that their issuer has revoked."""
    validate_certificate: Annotated[bool, Field(alias="validateCertificate")]
    """Whether the OneView appliance validates certificates."""


class OveApplianceSettingsAnySecurityCertificatesItemCertType(StrEnum):
    """Place of the certificate in its chain: own root (`CUSTOM_ROOT`) or `INTERMEDIATE`."""

    CUSTOM_ROOT = "CUSTOM_ROOT"
    INTERMEDIATE = "INTERMEDIATE"


class OveApplianceSettingsAnySecurityCertificatesItemCertificateDetails(Model):
    """Name, content and fingerprints of the certificate."""

    alias_name: Annotated[str | None, Field(alias="aliasName")] = None
    """Alias under which the appliance stores the certificate."""
    base64_data: Annotated[str, Field(alias="base64Data")]
    """Certificate encoded in Base64; the vendor calls the content encrypted."""
    sha1_fingerprint: Annotated[str | None, Field(alias="sha1Fingerprint")] = None
    """SHA-1 fingerprint of the certificate."""
    sha256_fingerprint: Annotated[str, Field(alias="sha256Fingerprint")]
    """SHA-256 fingerprint of the certificate."""
    sha384_fingerprint: Annotated[str, Field(alias="sha384Fingerprint")]
    """SHA-384 fingerprint of the certificate."""


class OveApplianceSettingsAnySecurityDefaultLoginDomain(Model):
    """Directory that checks a login when the user names none."""

    login_domain: Annotated[str, Field(alias="loginDomain")]
    """Identifier of the directory within the appliance."""
    name: str
    """Name of the directory that is preselected at login."""


class OveApplianceSettingsAnySecurityDirectoriesItemAuthProtocol(StrEnum):
    """Kind of directory: `AD` for Microsoft Active Directory, `LDAP` for OpenLDAP."""

    AD = "AD"
    LDAP = "LDAP"


class OveApplianceSettingsAnySecurityDirectoriesItemAuthnType(StrEnum):
    """How the appliance logs in to the directory; always `CREDENTIAL`."""

    CREDENTIAL = "CREDENTIAL"


class OveApplianceSettingsAnySecurityDirectoriesItemCredential(Model):
    """Account with which the appliance reads the directory."""

    user_name: Annotated[str | None, Field(alias="userName")] = None
    """Account name with which the appliance logs in to the directory."""


class OveApplianceSettingsAnySecurityDirectoriesItemDirectoryBindingType(StrEnum):
    """Whose credentials the appliance uses at the directory: a `SERVICE_ACCOUNT` or those of
    the user logging in (`USER_ACCOUNT`).
    """

    SERVICE_ACCOUNT = "SERVICE_ACCOUNT"
    USER_ACCOUNT = "USER_ACCOUNT"


class OveApplianceSettingsAnySecurityDirectoriesItemDirectoryServersItem(Model):
    """An item of `directoryServers`: Servers that provide the directory, with address, port
    and certificate.
    """

    directory_server_certificate_base64_data: Annotated[
        str, Field(alias="directoryServerCertificateBase64Data")
    ]
    """TLS certificate of the directory server in Base64; the vendor calls the content
    encrypted.
    """
    directory_server_certificate_status: Annotated[
        str | None, Field(alias="directoryServerCertificateStatus")
    ] = None
    """Result of the last check of the directory server's certificate."""
    directory_server_ip_address: Annotated[str, Field(alias="directoryServerIpAddress")]
    """Address at which the appliance reaches the directory server."""
    directory_server_ssl_port_number: Annotated[str, Field(alias="directoryServerSSLPortNumber")]
    """LDAPS port of the directory server, as text."""
    expires_in_days: Annotated[str | None, Field(alias="expiresInDays")] = None
    """Days until the certificate of the directory server expires, as text."""
    server_status: Annotated[str | None, Field(alias="serverStatus")] = None
    """State of the directory server, as OneView sees it."""
    sha1_fingerprint: Annotated[str | None, Field(alias="sha1Fingerprint")] = None
    """SHA-1 fingerprint of the directory server's certificate."""
    sha256_fingerprint: Annotated[str | None, Field(alias="sha256Fingerprint")] = None
    """SHA-256 fingerprint of the directory server's certificate."""
    sha384_fingerprint: Annotated[str | None, Field(alias="sha384Fingerprint")] = None
    """SHA-384 fingerprint of the directory server's certificate."""
    uri: str | None = None
    """URI of the object on the OneView appliance."""
    valid_until: Annotated[str | None, Field(alias="validUntil")] = None
    """When the directory server's certificate expires, as text."""


class OveApplianceSettingsAnySecurityEmergencyLocalLoginType(StrEnum):
    """Where emergency logins are possible: only at the appliance console, or over the network
    too.
    """

    APPLIANCE_CONSOLE_ONLY = "APPLIANCE_CONSOLE_ONLY"
    NETWORK_AND_APPLIANCE_CONSOLE = "NETWORK_AND_APPLIANCE_CONSOLE"


class OveApplianceSettingsAnySecurityLoginCertificatesCertificateDomainIdentifier(StrEnum):
    """Which part of a login certificate tells the directory domain of the user."""

    ISSUER = "ISSUER"
    SUBJECT = "SUBJECT"
    MANUALLY_SPECIFY = "MANUALLY_SPECIFY"
    SUBJECT_ALTERNATIVE_NAME = "SUBJECT_ALTERNATIVE_NAME"


class OveApplianceSettingsAnySecurityUserGroupsItemPermissionsItem(Model):
    """An item of `permissions`: Roles that members of the directory group get, each with its
    scope.
    """

    role_name: Annotated[str, Field(alias="roleName")]
    """Appliance role that the members of the directory group get."""
    scope_uri: Annotated[str | None, Field(alias="scopeUri")] = None
    """Scope that limits the role to part of the appliance's resources."""


class OveApplianceSettingsAnySnmpSnmpv1TrapDestinationsItem(Model):
    """An item of `snmpv1TrapDestinations`: Receivers to which the appliance forwards SNMPv1
    traps.
    """

    community_string: Annotated[str | None, Field(alias="communityString")] = None
    """SNMPv1 community that the appliance sends with traps to this destination."""
    destination: str | None = None
    """Receiver of the SNMPv1 traps, as IP address or host name."""
    port: int | None = None
    """UDP port on which the destination receives SNMP traps."""
    uri: str | None = None
    """URI of the SNMPv1 trap destination on the OneView appliance."""


class OveApplianceSettingsAnySnmpSnmpv3TrapDestinationsItem(Model):
    """An item of `snmpv3TrapDestinations`: Receivers to which the appliance forwards SNMPv3
    traps, each with the user to send as.
    """

    destination_address: Annotated[str | None, Field(alias="destinationAddress")] = None
    """Receiver of the SNMPv3 traps, as IP address or host name."""
    port: int | None = None
    """UDP port on which the destination receives SNMP traps."""
    uri: str | None = None
    """URI of the SNMPv3 trap destination on the OneView appliance."""
    user_id: Annotated[str | None, Field(alias="userId")] = None
    """Identifier of the SNMPv3 user to send traps as."""
    user_name: Annotated[str | None, Field(alias="userName")] = None
    """SNMPv3 user to send traps as, one of `snmpv3Users`."""


class OveApplianceSettingsAnySnmpSnmpv3UsersItem(Model):
    """An item of `snmpv3Users`: SNMPv3 users configured on the appliance."""

    authentication_protocol: Annotated[str | None, Field(alias="authenticationProtocol")] = None
    """Hash algorithm with which the SNMPv3 user is authenticated."""
    id: str | None = None
    """Identifier of the SNMPv3 user on the appliance."""
    privacy_protocol: Annotated[str | None, Field(alias="privacyProtocol")] = None
    """Encryption algorithm of this SNMPv3 user."""
    security_level: Annotated[str | None, Field(alias="securityLevel")] = None
    """How SNMPv3 messages of the user are protected: not at all, authenticated, or
    authenticated and encrypted.
    """
    user_name: Annotated[str | None, Field(alias="userName")] = None
    """Name of the SNMPv3 user."""


class OveApplianceSettingsAnyTimeAndLocaleTimeSource(StrEnum):
    """Whether the appliance's clock is set by hand or synchronized with NTP servers."""

    MANUAL = "MANUAL"
    SYNCHRONIZE_WITH_TIME_SERVER = "SYNCHRONIZE_WITH_TIME_SERVER"


class OveApplianceSettingsAnyUpdatesScheduleDay(StrEnum):
    """Weekday of the automatic check for updates."""

    MONDAY = "MONDAY"
    TUESDAY = "TUESDAY"
    WEDNESDAY = "WEDNESDAY"
    THURSDAY = "THURSDAY"
    FRIDAY = "FRIDAY"
    SATURDAY = "SATURDAY"
    SUNDAY = "SUNDAY"


class OveApplianceSettingsAnyUpdatesScheduleInterval(StrEnum):
    """Whether updates are looked for every week or only on demand."""

    WEEKLY = "WEEKLY"
    MANUAL = "MANUAL"


class OveApplianceSettingsAnyUpdatesState(StrEnum):
    """Whether the automatic check for updates is on."""

    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


class ServerSettingsResponseNoSettingCategory(StrEnum):
    """What the settings are about: `BIOS`, `EXTERNAL_STORAGE` (storage set up in HPE's Data
    Services Cloud Console), `FIRMWARE`, `ILO`, `OS` or `STORAGE` (internal). Determines
    the shape of `settings`.
    """

    FIRMWARE = "FIRMWARE"
    BIOS = "BIOS"
    STORAGE = "STORAGE"
    OS = "OS"
    EXTERNAL_STORAGE = "EXTERNAL_STORAGE"
    ILO = "ILO"


class ServerSettingsResponseNoSettingPlatformFamily(StrEnum):
    """Server family that the setting is for; always `ANY`, whatever value is sent."""

    ANY = "ANY"
    PROLIANT = "PROLIANT"


class SettingsResponseNoSettingCategory(StrEnum):
    """What the settings are about: `BIOS`, `EXTERNAL_STORAGE`, `FIRMWARE`, `ILO`, `OS` or
    `STORAGE` of servers, or one of the `OVE_…` categories for OneView appliances.
    Determines the shape of `settings`.
    """

    BIOS = "BIOS"
    EXTERNAL_STORAGE = "EXTERNAL_STORAGE"
    FIRMWARE = "FIRMWARE"
    ILO = "ILO"
    OS = "OS"
    STORAGE = "STORAGE"
    OVE_APPLIANCE_SETTINGS_ANY = "OVE_APPLIANCE_SETTINGS_ANY"
    OVE_APPLIANCE_SETTINGS_SYNERGY = "OVE_APPLIANCE_SETTINGS_SYNERGY"
    OVE_SERVER_TEMPLATES_SYNERGY = "OVE_SERVER_TEMPLATES_SYNERGY"
    OVE_SERVER_TEMPLATES_VM = "OVE_SERVER_TEMPLATES_VM"
    OVE_SOFTWARE_VM = "OVE_SOFTWARE_VM"
    OVE_SOFTWARE_SYNERGY = "OVE_SOFTWARE_SYNERGY"


class OveApplianceSettingsAnyGlobalSettings(Model):
    """OneView settings for the whole appliance: BIOS, storage, read access and NTP source."""

    profile_bios_consistency: Annotated[bool | None, Field(alias="profileBIOSConsistency")] = None
    """Whether BIOS settings of servers come from their OneView server profiles."""
    server_management_processor_ntp_source: Annotated[
        Open[OveApplianceSettingsAnyGlobalSettingsServerManagementProcessorNtpSource] | None,
        Field(alias="serverManagementProcessorNtpSource"),
    ] = None
    """Where iLOs under the appliance get their time from: the appliance itself or its
    external NTP servers.
    """
    storage_settings: Annotated[
        OveApplianceSettingsAnyGlobalSettingsStorageSettings | None, Field(alias="storageSettings")
    ] = None
    """How the OneView appliance handles storage volumes."""
    ui_settings: Annotated[
        OveApplianceSettingsAnyGlobalSettingsUiSettings | None, Field(alias="uiSettings")
    ] = None
    """Settings of the appliance's user interface."""


class OveApplianceSettingsAnyNotificationsAlertEmailFiltersItem(Model):
    """An item of `alertEmailFilters`: Filters that decide which appliance alerts are
    e-mailed, and to whom.
    """

    alert_criteria: Annotated[
        Open[OveApplianceSettingsAnyNotificationsAlertEmailFiltersItemAlertCriteria] | None,
        Field(alias="alertCriteria"),
    ] = None
    """How the alert filter was put together: `PRE_DEFINED`, `GUIDED` (choices in a form) or
    `ADVANCED` (a hand-written query).
    """
    custom_email_sender_enabled: Annotated[bool | None, Field(alias="customEmailSenderEnabled")] = None
    """Whether e-mails of this filter carry `customSenderEmailAddress` as their sender."""
    custom_sender_email_address: Annotated[str | None, Field(alias="customSenderEmailAddress")] = None
    """Sender address for e-mails of this filter, used if `customEmailSenderEnabled` is true."""
    disabled: bool | None = None
    """True when the filter exists but sends no e-mails."""
    display_filter: Annotated[str | None, Field(alias="displayFilter")] = None
    """Query of the alert filter in a form made for reading."""
    emails: list[str] | None = None
    """Addresses to which alerts that pass the filter are sent."""
    filter: str | None = None
    """Query that an alert must satisfy to be e-mailed, in the appliance's own syntax."""
    filter_name: Annotated[str, Field(alias="filterName")]
    """Name by which the appliance knows the alert filter."""
    user_query_filter: Annotated[str | None, Field(alias="userQueryFilter")] = None
    """Free-text query that selects the alerts to send by e-mail."""


class OveApplianceSettingsAnyRemoteSupportChannelPartnerItem(Model):
    """An item of `channelPartner`: Channel partners that sold or service the hardware behind
    the appliance.
    """

    city: str | None = None
    """City of the channel partner."""
    country: str | None = None
    """Country of the channel partner."""
    default: bool | None = None
    """True for the channel partner that devices of the appliance have unless another is
    chosen.
    """
    inherited_from: Annotated[str | None, Field(alias="inheritedFrom")] = None
    """URI of the resource that the channel partner was taken over from; null when it was
    entered for this one directly.
    """
    key: str | None = None
    """Key of the channel partner in the appliance's database."""
    name: str | None = None
    """Company name of the channel partner."""
    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    """Number or code under which HPE knows the channel partner."""
    partner_type: Annotated[
        Open[OveApplianceSettingsAnyRemoteSupportChannelPartnerItemPartnerType] | None,
        Field(alias="partnerType"),
    ] = None
    """Role of the channel partner: `RESELLER` sold the hardware, `SUPPORT` services it."""
    uri: str | None = None
    """URI of the channel partner on the OneView appliance."""


class OveApplianceSettingsAnyRemoteSupportScheduleItem(Model):
    """An item of `schedule`: Tasks that collect support data regularly."""

    day_of_month: Annotated[int | None, Field(alias="dayOfMonth")] = None
    """Day of the month on which the task runs."""
    day_of_week: Annotated[int | None, Field(alias="dayOfWeek")] = None
    """Day of the week on which the task runs, as a number."""
    enabled: bool | None = None
    """Whether the task runs as planned."""
    hour_of_day: Annotated[int | None, Field(alias="hourOfDay")] = None
    """Hour of the day at which the task runs."""
    minute: int | None = None
    """Minute of the hour at which the task runs."""
    repeat_option: Annotated[
        Open[OveApplianceSettingsAnyRemoteSupportScheduleItemRepeatOption] | None, Field(alias="repeatOption")
    ] = None
    """How often the task is repeated; `NONE` means that it is not repeated."""
    schedule_name: Annotated[str | None, Field(alias="scheduleName")] = None
    """Collection that the task belongs to: basic server configuration or Active Health System
    data.
    """
    service_name: Annotated[
        Open[OveApplianceSettingsAnyRemoteSupportScheduleItemServiceName] | None, Field(alias="serviceName")
    ] = None
    """Collection that the schedule starts: basic server configuration or Active Health System
    data.
    """
    task_key: Annotated[str | None, Field(alias="taskKey")] = None
    """Internal key of the remote support task."""
    uri: str | None = None
    """URI of the scheduled task on the OneView appliance."""


class OveApplianceSettingsAnySecurityAuditLogForwarding(Model):
    """Whether the appliance forwards its audit log, and where to."""

    forwarding_enabled: Annotated[bool | None, Field(alias="forwardingEnabled")] = None
    """Whether the appliance sends its audit log to the remote destinations."""
    remote_destinations: Annotated[
        list[OveApplianceSettingsAnySecurityAuditLogForwardingRemoteDestinationsItem] | None,
        Field(alias="remoteDestinations"),
    ] = None
    """Log servers that receive the audit log entries."""


class OveApplianceSettingsAnySecurityCertificatesItem(Model):
    """An item of `certificates`: Certificates of all certification authorities that the
    appliance trusts.
    """

    cert_type: Annotated[
        Open[OveApplianceSettingsAnySecurityCertificatesItemCertType], Field(alias="certType")
    ]
    """Place of the certificate in its chain: own root (`CUSTOM_ROOT`) or `INTERMEDIATE`."""
    certificate_details: Annotated[
        OveApplianceSettingsAnySecurityCertificatesItemCertificateDetails, Field(alias="certificateDetails")
    ]
    """Name, content and fingerprints of the certificate."""
    expiry_date: Annotated[str, Field(alias="expiryDate")]
    """Day on which the certificate expires."""
    subject_name: Annotated[str | None, Field(alias="subjectName")] = None
    """Subject of the certificate, that is whom it was issued to."""
    uri: str | None = None
    """URI of the object on the OneView appliance."""


class OveApplianceSettingsAnySecurityDirectoriesItem(Model):
    """An item of `directories`: Active Directory or LDAP services against which users of the
    appliance log in.
    """

    auth_protocol: Annotated[
        Open[OveApplianceSettingsAnySecurityDirectoriesItemAuthProtocol], Field(alias="authProtocol")
    ]
    """Kind of directory: `AD` for Microsoft Active Directory, `LDAP` for OpenLDAP."""
    authn_type: Annotated[
        Open[OveApplianceSettingsAnySecurityDirectoriesItemAuthnType] | None, Field(alias="authnType")
    ] = None
    """How the appliance logs in to the directory; always `CREDENTIAL`."""
    base_dn: Annotated[str, Field(alias="baseDN")]
    """Distinguished name at which searches in the directory start, with the domain
    components.
    """
    credential: OveApplianceSettingsAnySecurityDirectoriesItemCredential | None = None
    """Account with which the appliance reads the directory."""
    directory_binding_type: Annotated[
        Open[OveApplianceSettingsAnySecurityDirectoriesItemDirectoryBindingType],
        Field(alias="directoryBindingType"),
    ]
    """Whose credentials the appliance uses at the directory: a `SERVICE_ACCOUNT` or those of
    the user logging in (`USER_ACCOUNT`).
    """
    directory_servers: Annotated[
        list[OveApplianceSettingsAnySecurityDirectoriesItemDirectoryServersItem],
        Field(alias="directoryServers"),
    ]
    """Servers that provide the directory, with address, port and certificate."""
    login_domain: Annotated[str | None, Field(alias="loginDomain")] = None
    """Identifier of the directory within the appliance."""
    name: str
    """Name of the directory as users see it at login."""
    org_units: Annotated[list[str], Field(alias="orgUnits")]
    """Organizational units of the directory to search for users."""
    uri: str | None = None
    """URI of the object on the OneView appliance."""
    user_naming_attribute: Annotated[str, Field(alias="userNamingAttribute")]
    """LDAP attribute that holds the login name, such as `CN` or `UID`."""


class OveApplianceSettingsAnySecurityLoginCertificates(Model):
    """How login certificates (smart cards) are accepted and matched with users."""

    certificate_domain_identifier: Annotated[
        Open[OveApplianceSettingsAnySecurityLoginCertificatesCertificateDomainIdentifier],
        Field(alias="certificateDomainIdentifier"),
    ]
    """Which part of a login certificate tells the directory domain of the user."""
    certificate_domain_identifier_pattern: Annotated[str, Field(alias="certificateDomainIdentifierPattern")]
    """Pattern that finds the directory domain within a smart card's certificate."""
    subject_alternate_name_patterns: Annotated[list[str], Field(alias="subjectAlternateNamePatterns")]
    """Patterns for finding the user in the Subject Alternative Name of a login certificate."""
    subject_patterns: Annotated[list[str] | None, Field(alias="subjectPatterns")] = None
    """Patterns for finding the user in the subject of a login certificate."""
    validation_oids: Annotated[list[dict[str, Any]] | None, Field(alias="validationOids")] = None
    """Object identifiers (OIDs) that a login certificate is checked for."""


class OveApplianceSettingsAnySecurityUserGroupsItem(Model):
    """An item of `userGroups`: Directory groups with the appliance permissions of their
    members, for every configured directory.
    """

    directory_type: Annotated[str | None, Field(alias="directoryType")] = None
    """Kind of the directory that the group of users is defined in."""
    egroup: str
    """Common name of the user group in the directory."""
    login_domain: Annotated[str, Field(alias="loginDomain")]
    """Identifier of the directory that defines the group of users."""
    permissions: list[OveApplianceSettingsAnySecurityUserGroupsItemPermissionsItem]
    """Roles that members of the directory group get, each with its scope."""
    uri: str | None = None
    """URI of the object on the OneView appliance."""


class OveApplianceSettingsAnySnmp(Model):
    """A OneView appliance's SNMP community, SNMPv3 users and trap destinations."""

    snmpv1_read_community_string: Annotated[str | None, Field(alias="snmpv1ReadCommunityString")] = None
    """Community string for reading the appliance over SNMPv1."""
    snmpv1_trap_destinations: Annotated[
        list[OveApplianceSettingsAnySnmpSnmpv1TrapDestinationsItem] | None,
        Field(alias="snmpv1TrapDestinations"),
    ] = None
    """Receivers to which the appliance forwards SNMPv1 traps."""
    snmpv3_trap_destinations: Annotated[
        list[OveApplianceSettingsAnySnmpSnmpv3TrapDestinationsItem] | None,
        Field(alias="snmpv3TrapDestinations"),
    ] = None
    """Receivers to which the appliance forwards SNMPv3 traps, each with the user to send as."""
    snmpv3_users: Annotated[
        list[OveApplianceSettingsAnySnmpSnmpv3UsersItem] | None, Field(alias="snmpv3Users")
    ] = None
    """SNMPv3 users configured on the appliance."""


class OveApplianceSettingsAnyTimeAndLocale(Model):
    """A OneView appliance's language and where it takes the time from."""

    locale: str | None = None
    """Language and region set on the appliance, as a code."""
    locale_display_name: Annotated[str | None, Field(alias="localeDisplayName")] = None
    """Language and region set on the appliance, in words."""
    ntp_servers: Annotated[list[str] | None, Field(alias="ntpServers")] = None
    """NTP servers that the OneView appliance takes its time from."""
    time_source: Annotated[
        Open[OveApplianceSettingsAnyTimeAndLocaleTimeSource] | None, Field(alias="timeSource")
    ] = None
    """Whether the appliance's clock is set by hand or synchronized with NTP servers."""


class OveApplianceSettingsAnyUpdates(Model):
    """Schedule on which a OneView appliance looks for updates, weekly or by hand."""

    interval_in_weeks: Annotated[int | None, Field(alias="intervalInWeeks")] = None
    """Weeks between two checks for updates."""
    schedule_day: Annotated[
        Open[OveApplianceSettingsAnyUpdatesScheduleDay] | None, Field(alias="scheduleDay")
    ] = None
    """Weekday of the automatic check for updates."""
    schedule_interval: Annotated[
        Open[OveApplianceSettingsAnyUpdatesScheduleInterval] | None, Field(alias="scheduleInterval")
    ] = None
    """Whether updates are looked for every week or only on demand."""
    schedule_time_utc: Annotated[str | None, Field(alias="scheduleTimeUTC")] = None
    """Time of day for the automatic check for updates, as `hh:mm` in UTC."""
    state: Open[OveApplianceSettingsAnyUpdatesState]
    """Whether the automatic check for updates is on."""


class ServerSettingsResponseNoSetting(Model):
    """What all server settings have in common, without the content of `settings`."""

    category: Open[ServerSettingsResponseNoSettingCategory]
    """What the settings are about: `BIOS`, `EXTERNAL_STORAGE` (storage set up in HPE's Data
    Services Cloud Console), `FIRMWARE`, `ILO`, `OS` or `STORAGE` (internal). Determines
    the shape of `settings`.
    """
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was created, in UTC."""
    description: str | None = None
    """Free text about the purpose of the setting, at most 10000 characters; may be null."""
    generation: int
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    name: str
    """Name of the setting, 1 to 100 characters."""
    platform_family: Annotated[
        Open[ServerSettingsResponseNoSettingPlatformFamily] | None, Field(alias="platformFamily")
    ] = ServerSettingsResponseNoSettingPlatformFamily.ANY
    """Server family that the setting is for; always `ANY`, whatever value is sent."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    settings: dict[str, Any] | None = None
    """Configuration by key: `DEFAULT`, or for firmware `GEN10`, `GEN11` and `GEN12`; what a
    key holds depends on the category of the setting.
    """
    type: Literal["compute-ops/server-setting"] | str = "compute-ops/server-setting"
    """Resource type, here still with the older prefix `compute-ops/`."""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When it was last changed, in UTC."""


class SettingsResponseNoSetting(Model):
    """What all settings of the older API have in common, without their content."""

    category: Open[SettingsResponseNoSettingCategory] | None = None
    """What the settings are about: `BIOS`, `EXTERNAL_STORAGE`, `FIRMWARE`, `ILO`, `OS` or
    `STORAGE` of servers, or one of the `OVE_…` categories for OneView appliances.
    Determines the shape of `settings`.
    """
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    description: str | None = None
    """Free text about the purpose of the setting, at most 10000 characters; may be null."""
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str | None = None
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    name: str | None = None
    """Name of the setting, 1 to 100 characters."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    settings: dict[str, Any] | None = None
    """Configuration by key: `DEFAULT`, or for firmware `GEN10`, `GEN11` and `GEN12`; what a
    key holds depends on the category of the setting.
    """
    type: Literal["compute-ops-mgmt/setting"] | str | None = None
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""


class OveApplianceSettingsAnyNotifications(Model):
    """How a OneView appliance sends mail: SMTP server, encryption, sender and filters."""

    alert_email_disabled: Annotated[bool | None, Field(alias="alertEmailDisabled")] = None
    """True when the appliance sends no alert e-mails at all, whatever the individual filters
    say.
    """
    alert_email_filters: Annotated[
        list[OveApplianceSettingsAnyNotificationsAlertEmailFiltersItem] | None,
        Field(alias="alertEmailFilters"),
    ] = None
    """Filters that decide which appliance alerts are e-mailed, and to whom."""
    sender_email_address: Annotated[str, Field(alias="senderEmailAddress")]
    """From address of the notification e-mails."""
    smtp_port: Annotated[int, Field(alias="smtpPort")]
    """Port on which the mail server accepts connections."""
    smtp_protocol: Annotated[
        Open[OveApplianceSettingsAnyNotificationsSmtpProtocol], Field(alias="smtpProtocol")
    ]
    """Encryption of the connection to the mail server: none, TLS from the start, or STARTTLS."""
    smtp_server: Annotated[str, Field(alias="smtpServer")]
    """Host name or IP address of the mail server that sends notifications."""


class OveApplianceSettingsAnyRemoteSupport(Model):
    """How a OneView appliance reports to HPE support: company, contacts, sites, schedules."""

    channel_partner: Annotated[
        list[OveApplianceSettingsAnyRemoteSupportChannelPartnerItem], Field(alias="channelPartner")
    ]
    """Channel partners that sold or service the hardware behind the appliance."""
    configuration: OveApplianceSettingsAnyRemoteSupportConfiguration
    """Remote support switches of the appliance and the company it is registered for."""
    contacts: list[OveApplianceSettingsAnyRemoteSupportContactsItem]
    """People whom HPE support may turn to about the appliance and its devices."""
    schedule: list[OveApplianceSettingsAnyRemoteSupportScheduleItem] | None = None
    """Tasks that collect support data regularly."""
    schedules_time_zone: Annotated[str | None, Field(alias="schedulesTimeZone")] = None
    """Time zone in which the collection schedules are to be read."""
    sites: list[OveApplianceSettingsAnyRemoteSupportSitesItem]
    """Sites where supported hardware stands, with their addresses."""


class OveApplianceSettingsAnySecurity(Model):
    """Who may log in to a OneView appliance and how, its certificates and audit log targets."""

    allow_local_login: Annotated[bool | None, Field(alias="allowLocalLogin")] = None
    """Whether local accounts may log in to the appliance, beside directory users."""
    allow_ssh_access: Annotated[bool | None, Field(alias="allowSshAccess")] = None
    """Whether the appliance can be reached over SSH."""
    audit_log_forwarding: Annotated[
        OveApplianceSettingsAnySecurityAuditLogForwarding | None, Field(alias="auditLogForwarding")
    ] = None
    """Whether the appliance forwards its audit log, and where to."""
    cert_validation_config: Annotated[
        OveApplianceSettingsAnySecurityCertValidationConfig | None, Field(alias="certValidationConfig")
    ] = None
    """How thoroughly the appliance checks certificates: validity, revocation and the download
    of revocation lists.
    """
    certificates: list[OveApplianceSettingsAnySecurityCertificatesItem] | None = None
    """Certificates of all certification authorities that the appliance trusts."""
    default_login_domain: Annotated[
        OveApplianceSettingsAnySecurityDefaultLoginDomain | None, Field(alias="defaultLoginDomain")
    ] = None
    """Directory that checks a login when the user names none."""
    directories: list[OveApplianceSettingsAnySecurityDirectoriesItem] | None = None
    """Active Directory or LDAP services against which users of the appliance log in."""
    emergency_local_login_enabled: Annotated[bool | None, Field(alias="emergencyLocalLoginEnabled")] = None
    """Whether local accounts may still log in to the appliance in an emergency, when the
    regular way is unavailable.
    """
    emergency_local_login_type: Annotated[
        Open[OveApplianceSettingsAnySecurityEmergencyLocalLoginType] | None,
        Field(alias="emergencyLocalLoginType"),
    ] = None
    """Where emergency logins are possible: only at the appliance console, or over the network
    too.
    """
    enable_service_access: Annotated[bool | None, Field(alias="enableServiceAccess")] = None
    """Whether authorized support staff on site may use the service console of the appliance."""
    enforce_complex_password_enabled: Annotated[bool | None, Field(alias="enforceComplexPasswordEnabled")] = (
        None
    )
    """Whether passwords of appliance users must be complex."""
    login_certificates: Annotated[
        OveApplianceSettingsAnySecurityLoginCertificates | None, Field(alias="loginCertificates")
    ] = None
    """How login certificates (smart cards) are accepted and matched with users."""
    product_improvement: Annotated[bool | None, Field(alias="productImprovement")] = None
    """Whether the OneView appliance sends data to HPE for product improvement."""
    strict_two_factor_authentication: Annotated[bool | None, Field(alias="strictTwoFactorAuthentication")] = (
        None
    )
    """Whether two-factor authentication is enforced strictly for logins to the OneView
    appliance.
    """
    two_factor_authentication_enabled: Annotated[
        bool | None, Field(alias="twoFactorAuthenticationEnabled")
    ] = None
    """Whether logging in to the OneView appliance takes two-factor authentication."""
    user_groups: Annotated[
        list[OveApplianceSettingsAnySecurityUserGroupsItem] | None, Field(alias="userGroups")
    ] = None
    """Directory groups with the appliance permissions of their members, for every configured
    directory.
    """
