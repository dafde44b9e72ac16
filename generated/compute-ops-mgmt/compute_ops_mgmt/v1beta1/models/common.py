"""Models of `v1beta1.common`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open


class OveApplianceSettingsAnyGlobalSettingsServerManagementProcessorNtpSource(StrEnum):
    APPLIANCE = "APPLIANCE"
    EXTERNAL_NTP_SERVERS = "EXTERNAL_NTP_SERVERS"


class OveApplianceSettingsAnyGlobalSettingsStorageSettings(Model):
    storage_disable_volume_extra_access_check: Annotated[
        bool | None, Field(alias="storageDisableVolumeExtraAccessCheck")
    ] = None
    storage_volume_template_required: Annotated[bool | None, Field(alias="storageVolumeTemplateRequired")] = (
        None
    )


class OveApplianceSettingsAnyGlobalSettingsUiSettings(Model):
    restrict_read_access: Annotated[bool | None, Field(alias="restrictReadAccess")] = None


class OveApplianceSettingsAnyNotificationsAlertEmailFiltersItemAlertCriteria(StrEnum):
    PRE_DEFINED = "PRE_DEFINED"
    GUIDED = "GUIDED"
    ADVANCED = "ADVANCED"


class OveApplianceSettingsAnyNotificationsSmtpProtocol(StrEnum):
    PLAINTEXT = "PLAINTEXT"
    TLS = "TLS"
    STARTTLS = "STARTTLS"


class OveApplianceSettingsAnyProxy(Model):
    communication_protocol: Annotated[str | None, Field(alias="communicationProtocol")] = None
    port: int | None = None
    server: str | None = None
    user_name: Annotated[str | None, Field(alias="userName")] = None


class OveApplianceSettingsAnyRemoteSupportChannelPartnerItemPartnerType(StrEnum):
    RESELLER = "RESELLER"
    SUPPORT = "SUPPORT"


class OveApplianceSettingsAnyRemoteSupportConfiguration(Model):
    auto_enable_devices: Annotated[bool | None, Field(alias="autoEnableDevices")] = None
    company_name: Annotated[str | None, Field(alias="companyName")] = None
    enable_remote_support: Annotated[bool | None, Field(alias="enableRemoteSupport")] = None
    marketing_opt_in: Annotated[bool | None, Field(alias="marketingOptIn")] = None


class OveApplianceSettingsAnyRemoteSupportContactsItem(Model):
    additional_emails: Annotated[str | None, Field(alias="additionalEmails")] = None
    alternate_phone: Annotated[str | None, Field(alias="alternatePhone")] = None
    contact_key: Annotated[str | None, Field(alias="contactKey")] = None
    default: bool | None = None
    default_secondary: Annotated[bool | None, Field(alias="defaultSecondary")] = None
    email: str | None = None
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    inherited_from: Annotated[str | None, Field(alias="inheritedFrom")] = None
    language: str | None = None
    last_name: Annotated[str | None, Field(alias="lastName")] = None
    notes: str | None = None
    primary: bool | None = None
    primary_phone: Annotated[str | None, Field(alias="primaryPhone")] = None
    uri: str | None = None


class OveApplianceSettingsAnyRemoteSupportScheduleItemRepeatOption(StrEnum):
    BY_MINUTE = "BY_MINUTE"
    DAILY = "DAILY"
    HOURLY = "HOURLY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    NONE = "NONE"


class OveApplianceSettingsAnyRemoteSupportScheduleItemServiceName(StrEnum):
    SERVER_BASIC_CONFIGURATION_COLLECTION = "SERVER_BASIC_CONFIGURATION_COLLECTION"
    ACTIVE_HEALTH_SERVICE_COLLECTION = "ACTIVE_HEALTH_SERVICE_COLLECTION"


class OveApplianceSettingsAnyRemoteSupportSitesItem(Model):
    city: str | None = None
    country_code: Annotated[str | None, Field(alias="countryCode")] = None
    data_center_id: Annotated[str | None, Field(alias="dataCenterId")] = None
    default: bool | None = None
    name: str | None = None
    postal_code: Annotated[str | None, Field(alias="postalCode")] = None
    province_state: Annotated[str | None, Field(alias="provinceState")] = None
    site_key: Annotated[str | None, Field(alias="siteKey")] = None
    street_address1: Annotated[str | None, Field(alias="streetAddress1")] = None
    street_address2: Annotated[str | None, Field(alias="streetAddress2")] = None
    time_zone: Annotated[str | None, Field(alias="timeZone")] = None
    uri: str | None = None


class OveApplianceSettingsAnySecurityAuditLogForwardingRemoteDestinationsItem(Model):
    remote_destination: Annotated[str | None, Field(alias="remoteDestination")] = None
    remote_port: Annotated[str | None, Field(alias="remotePort")] = None


class OveApplianceSettingsAnySecurityCertValidationConfig(Model):
    auto_download_crl: Annotated[bool, Field(alias="autoDownloadCRL")]
    check_certificate_revocation: Annotated[bool, Field(alias="checkCertificateRevocation")]
    validate_certificate: Annotated[bool, Field(alias="validateCertificate")]


class OveApplianceSettingsAnySecurityCertificatesItemCertType(StrEnum):
    CUSTOM_ROOT = "CUSTOM_ROOT"
    INTERMEDIATE = "INTERMEDIATE"


class OveApplianceSettingsAnySecurityCertificatesItemCertificateDetails(Model):
    alias_name: Annotated[str | None, Field(alias="aliasName")] = None
    base64_data: Annotated[str, Field(alias="base64Data")]
    sha1_fingerprint: Annotated[str | None, Field(alias="sha1Fingerprint")] = None
    sha256_fingerprint: Annotated[str, Field(alias="sha256Fingerprint")]
    sha384_fingerprint: Annotated[str, Field(alias="sha384Fingerprint")]


class OveApplianceSettingsAnySecurityDefaultLoginDomain(Model):
    login_domain: Annotated[str, Field(alias="loginDomain")]
    name: str


class OveApplianceSettingsAnySecurityDirectoriesItemAuthProtocol(StrEnum):
    AD = "AD"
    LDAP = "LDAP"


class OveApplianceSettingsAnySecurityDirectoriesItemAuthnType(StrEnum):
    CREDENTIAL = "CREDENTIAL"


class OveApplianceSettingsAnySecurityDirectoriesItemCredential(Model):
    user_name: Annotated[str | None, Field(alias="userName")] = None


class OveApplianceSettingsAnySecurityDirectoriesItemDirectoryBindingType(StrEnum):
    SERVICE_ACCOUNT = "SERVICE_ACCOUNT"
    USER_ACCOUNT = "USER_ACCOUNT"


class OveApplianceSettingsAnySecurityDirectoriesItemDirectoryServersItem(Model):
    directory_server_certificate_base64_data: Annotated[
        str, Field(alias="directoryServerCertificateBase64Data")
    ]
    directory_server_certificate_status: Annotated[
        str | None, Field(alias="directoryServerCertificateStatus")
    ] = None
    directory_server_ip_address: Annotated[str, Field(alias="directoryServerIpAddress")]
    directory_server_ssl_port_number: Annotated[str, Field(alias="directoryServerSSLPortNumber")]
    expires_in_days: Annotated[str | None, Field(alias="expiresInDays")] = None
    server_status: Annotated[str | None, Field(alias="serverStatus")] = None
    sha1_fingerprint: Annotated[str | None, Field(alias="sha1Fingerprint")] = None
    sha256_fingerprint: Annotated[str | None, Field(alias="sha256Fingerprint")] = None
    sha384_fingerprint: Annotated[str | None, Field(alias="sha384Fingerprint")] = None
    uri: str | None = None
    valid_until: Annotated[str | None, Field(alias="validUntil")] = None


class OveApplianceSettingsAnySecurityEmergencyLocalLoginType(StrEnum):
    APPLIANCE_CONSOLE_ONLY = "APPLIANCE_CONSOLE_ONLY"
    NETWORK_AND_APPLIANCE_CONSOLE = "NETWORK_AND_APPLIANCE_CONSOLE"


class OveApplianceSettingsAnySecurityLoginCertificatesCertificateDomainIdentifier(StrEnum):
    ISSUER = "ISSUER"
    SUBJECT = "SUBJECT"
    MANUALLY_SPECIFY = "MANUALLY_SPECIFY"
    SUBJECT_ALTERNATIVE_NAME = "SUBJECT_ALTERNATIVE_NAME"


class OveApplianceSettingsAnySecurityUserGroupsItemPermissionsItem(Model):
    role_name: Annotated[str, Field(alias="roleName")]
    scope_uri: Annotated[str | None, Field(alias="scopeUri")] = None


class OveApplianceSettingsAnySnmpSnmpv1TrapDestinationsItem(Model):
    community_string: Annotated[str | None, Field(alias="communityString")] = None
    destination: str | None = None
    port: int | None = None
    uri: str | None = None


class OveApplianceSettingsAnySnmpSnmpv3TrapDestinationsItem(Model):
    destination_address: Annotated[str | None, Field(alias="destinationAddress")] = None
    port: int | None = None
    uri: str | None = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    user_name: Annotated[str | None, Field(alias="userName")] = None


class OveApplianceSettingsAnySnmpSnmpv3UsersItem(Model):
    authentication_protocol: Annotated[str | None, Field(alias="authenticationProtocol")] = None
    id: str | None = None
    privacy_protocol: Annotated[str | None, Field(alias="privacyProtocol")] = None
    security_level: Annotated[str | None, Field(alias="securityLevel")] = None
    user_name: Annotated[str | None, Field(alias="userName")] = None


class OveApplianceSettingsAnyTimeAndLocaleTimeSource(StrEnum):
    MANUAL = "MANUAL"
    SYNCHRONIZE_WITH_TIME_SERVER = "SYNCHRONIZE_WITH_TIME_SERVER"


class OveApplianceSettingsAnyUpdatesScheduleDay(StrEnum):
    MONDAY = "MONDAY"
    TUESDAY = "TUESDAY"
    WEDNESDAY = "WEDNESDAY"
    THURSDAY = "THURSDAY"
    FRIDAY = "FRIDAY"
    SATURDAY = "SATURDAY"
    SUNDAY = "SUNDAY"


class OveApplianceSettingsAnyUpdatesScheduleInterval(StrEnum):
    WEEKLY = "WEEKLY"
    MANUAL = "MANUAL"


class OveApplianceSettingsAnyUpdatesState(StrEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


class ServerSettingsResponseNoSettingCategory(StrEnum):
    FIRMWARE = "FIRMWARE"
    BIOS = "BIOS"
    STORAGE = "STORAGE"
    OS = "OS"
    EXTERNAL_STORAGE = "EXTERNAL_STORAGE"
    ILO = "ILO"


class ServerSettingsResponseNoSettingPlatformFamily(StrEnum):
    ANY = "ANY"
    PROLIANT = "PROLIANT"


class SettingsResponseNoSettingCategory(StrEnum):
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
    profile_bios_consistency: Annotated[bool | None, Field(alias="profileBIOSConsistency")] = None
    server_management_processor_ntp_source: Annotated[
        Open[OveApplianceSettingsAnyGlobalSettingsServerManagementProcessorNtpSource] | None,
        Field(alias="serverManagementProcessorNtpSource"),
    ] = None
    storage_settings: Annotated[
        OveApplianceSettingsAnyGlobalSettingsStorageSettings | None, Field(alias="storageSettings")
    ] = None
    ui_settings: Annotated[
        OveApplianceSettingsAnyGlobalSettingsUiSettings | None, Field(alias="uiSettings")
    ] = None


class OveApplianceSettingsAnyNotificationsAlertEmailFiltersItem(Model):
    alert_criteria: Annotated[
        Open[OveApplianceSettingsAnyNotificationsAlertEmailFiltersItemAlertCriteria] | None,
        Field(alias="alertCriteria"),
    ] = None
    custom_email_sender_enabled: Annotated[bool | None, Field(alias="customEmailSenderEnabled")] = None
    custom_sender_email_address: Annotated[str | None, Field(alias="customSenderEmailAddress")] = None
    disabled: bool | None = None
    display_filter: Annotated[str | None, Field(alias="displayFilter")] = None
    emails: list[str] | None = None
    filter: str | None = None
    filter_name: Annotated[str, Field(alias="filterName")]
    user_query_filter: Annotated[str | None, Field(alias="userQueryFilter")] = None


class OveApplianceSettingsAnyRemoteSupportChannelPartnerItem(Model):
    city: str | None = None
    country: str | None = None
    default: bool | None = None
    inherited_from: Annotated[str | None, Field(alias="inheritedFrom")] = None
    key: str | None = None
    name: str | None = None
    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    partner_type: Annotated[
        Open[OveApplianceSettingsAnyRemoteSupportChannelPartnerItemPartnerType] | None,
        Field(alias="partnerType"),
    ] = None
    uri: str | None = None


class OveApplianceSettingsAnyRemoteSupportScheduleItem(Model):
    day_of_month: Annotated[int | None, Field(alias="dayOfMonth")] = None
    day_of_week: Annotated[int | None, Field(alias="dayOfWeek")] = None
    enabled: bool | None = None
    hour_of_day: Annotated[int | None, Field(alias="hourOfDay")] = None
    minute: int | None = None
    repeat_option: Annotated[
        Open[OveApplianceSettingsAnyRemoteSupportScheduleItemRepeatOption] | None, Field(alias="repeatOption")
    ] = None
    schedule_name: Annotated[str | None, Field(alias="scheduleName")] = None
    service_name: Annotated[
        Open[OveApplianceSettingsAnyRemoteSupportScheduleItemServiceName] | None, Field(alias="serviceName")
    ] = None
    task_key: Annotated[str | None, Field(alias="taskKey")] = None
    uri: str | None = None


class OveApplianceSettingsAnySecurityAuditLogForwarding(Model):
    forwarding_enabled: Annotated[bool | None, Field(alias="forwardingEnabled")] = None
    remote_destinations: Annotated[
        list[OveApplianceSettingsAnySecurityAuditLogForwardingRemoteDestinationsItem] | None,
        Field(alias="remoteDestinations"),
    ] = None


class OveApplianceSettingsAnySecurityCertificatesItem(Model):
    cert_type: Annotated[
        Open[OveApplianceSettingsAnySecurityCertificatesItemCertType], Field(alias="certType")
    ]
    certificate_details: Annotated[
        OveApplianceSettingsAnySecurityCertificatesItemCertificateDetails, Field(alias="certificateDetails")
    ]
    expiry_date: Annotated[str, Field(alias="expiryDate")]
    subject_name: Annotated[str | None, Field(alias="subjectName")] = None
    uri: str | None = None


class OveApplianceSettingsAnySecurityDirectoriesItem(Model):
    auth_protocol: Annotated[
        Open[OveApplianceSettingsAnySecurityDirectoriesItemAuthProtocol], Field(alias="authProtocol")
    ]
    authn_type: Annotated[
        Open[OveApplianceSettingsAnySecurityDirectoriesItemAuthnType] | None, Field(alias="authnType")
    ] = None
    base_dn: Annotated[str, Field(alias="baseDN")]
    credential: OveApplianceSettingsAnySecurityDirectoriesItemCredential | None = None
    directory_binding_type: Annotated[
        Open[OveApplianceSettingsAnySecurityDirectoriesItemDirectoryBindingType],
        Field(alias="directoryBindingType"),
    ]
    directory_servers: Annotated[
        list[OveApplianceSettingsAnySecurityDirectoriesItemDirectoryServersItem],
        Field(alias="directoryServers"),
    ]
    login_domain: Annotated[str | None, Field(alias="loginDomain")] = None
    name: str
    org_units: Annotated[list[str], Field(alias="orgUnits")]
    uri: str | None = None
    user_naming_attribute: Annotated[str, Field(alias="userNamingAttribute")]


class OveApplianceSettingsAnySecurityLoginCertificates(Model):
    certificate_domain_identifier: Annotated[
        Open[OveApplianceSettingsAnySecurityLoginCertificatesCertificateDomainIdentifier],
        Field(alias="certificateDomainIdentifier"),
    ]
    certificate_domain_identifier_pattern: Annotated[str, Field(alias="certificateDomainIdentifierPattern")]
    subject_alternate_name_patterns: Annotated[list[str], Field(alias="subjectAlternateNamePatterns")]
    subject_patterns: Annotated[list[str] | None, Field(alias="subjectPatterns")] = None
    validation_oids: Annotated[list[dict[str, Any]] | None, Field(alias="validationOids")] = None


class OveApplianceSettingsAnySecurityUserGroupsItem(Model):
    directory_type: Annotated[str | None, Field(alias="directoryType")] = None
    egroup: str
    login_domain: Annotated[str, Field(alias="loginDomain")]
    permissions: list[OveApplianceSettingsAnySecurityUserGroupsItemPermissionsItem]
    uri: str | None = None


class OveApplianceSettingsAnySnmp(Model):
    snmpv1_read_community_string: Annotated[str | None, Field(alias="snmpv1ReadCommunityString")] = None
    snmpv1_trap_destinations: Annotated[
        list[OveApplianceSettingsAnySnmpSnmpv1TrapDestinationsItem] | None,
        Field(alias="snmpv1TrapDestinations"),
    ] = None
    snmpv3_trap_destinations: Annotated[
        list[OveApplianceSettingsAnySnmpSnmpv3TrapDestinationsItem] | None,
        Field(alias="snmpv3TrapDestinations"),
    ] = None
    snmpv3_users: Annotated[
        list[OveApplianceSettingsAnySnmpSnmpv3UsersItem] | None, Field(alias="snmpv3Users")
    ] = None


class OveApplianceSettingsAnyTimeAndLocale(Model):
    locale: str | None = None
    locale_display_name: Annotated[str | None, Field(alias="localeDisplayName")] = None
    ntp_servers: Annotated[list[str] | None, Field(alias="ntpServers")] = None
    time_source: Annotated[
        Open[OveApplianceSettingsAnyTimeAndLocaleTimeSource] | None, Field(alias="timeSource")
    ] = None


class OveApplianceSettingsAnyUpdates(Model):
    interval_in_weeks: Annotated[int | None, Field(alias="intervalInWeeks")] = None
    schedule_day: Annotated[
        Open[OveApplianceSettingsAnyUpdatesScheduleDay] | None, Field(alias="scheduleDay")
    ] = None
    schedule_interval: Annotated[
        Open[OveApplianceSettingsAnyUpdatesScheduleInterval] | None, Field(alias="scheduleInterval")
    ] = None
    schedule_time_utc: Annotated[str | None, Field(alias="scheduleTimeUTC")] = None
    state: Open[OveApplianceSettingsAnyUpdatesState]


class ServerSettingsResponseNoSetting(Model):
    category: Open[ServerSettingsResponseNoSettingCategory]
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    description: str | None = None
    generation: int
    id: str
    name: str
    platform_family: Annotated[
        Open[ServerSettingsResponseNoSettingPlatformFamily] | None, Field(alias="platformFamily")
    ] = ServerSettingsResponseNoSettingPlatformFamily.ANY
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    settings: dict[str, Any] | None = None
    type: Literal["compute-ops/server-setting"] | str = "compute-ops/server-setting"
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]


class SettingsResponseNoSetting(Model):
    category: Open[SettingsResponseNoSettingCategory] | None = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    description: str | None = None
    generation: int | None = None
    id: str | None = None
    name: str | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    settings: dict[str, Any] | None = None
    type: Literal["compute-ops-mgmt/setting"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class OveApplianceSettingsAnyNotifications(Model):
    alert_email_disabled: Annotated[bool | None, Field(alias="alertEmailDisabled")] = None
    alert_email_filters: Annotated[
        list[OveApplianceSettingsAnyNotificationsAlertEmailFiltersItem] | None,
        Field(alias="alertEmailFilters"),
    ] = None
    sender_email_address: Annotated[str, Field(alias="senderEmailAddress")]
    smtp_port: Annotated[int, Field(alias="smtpPort")]
    smtp_protocol: Annotated[
        Open[OveApplianceSettingsAnyNotificationsSmtpProtocol], Field(alias="smtpProtocol")
    ]
    smtp_server: Annotated[str, Field(alias="smtpServer")]


class OveApplianceSettingsAnyRemoteSupport(Model):
    channel_partner: Annotated[
        list[OveApplianceSettingsAnyRemoteSupportChannelPartnerItem], Field(alias="channelPartner")
    ]
    configuration: OveApplianceSettingsAnyRemoteSupportConfiguration
    contacts: list[OveApplianceSettingsAnyRemoteSupportContactsItem]
    schedule: list[OveApplianceSettingsAnyRemoteSupportScheduleItem] | None = None
    schedules_time_zone: Annotated[str | None, Field(alias="schedulesTimeZone")] = None
    sites: list[OveApplianceSettingsAnyRemoteSupportSitesItem]


class OveApplianceSettingsAnySecurity(Model):
    allow_local_login: Annotated[bool | None, Field(alias="allowLocalLogin")] = None
    allow_ssh_access: Annotated[bool | None, Field(alias="allowSshAccess")] = None
    audit_log_forwarding: Annotated[
        OveApplianceSettingsAnySecurityAuditLogForwarding | None, Field(alias="auditLogForwarding")
    ] = None
    cert_validation_config: Annotated[
        OveApplianceSettingsAnySecurityCertValidationConfig | None, Field(alias="certValidationConfig")
    ] = None
    certificates: list[OveApplianceSettingsAnySecurityCertificatesItem] | None = None
    default_login_domain: Annotated[
        OveApplianceSettingsAnySecurityDefaultLoginDomain | None, Field(alias="defaultLoginDomain")
    ] = None
    directories: list[OveApplianceSettingsAnySecurityDirectoriesItem] | None = None
    emergency_local_login_enabled: Annotated[bool | None, Field(alias="emergencyLocalLoginEnabled")] = None
    emergency_local_login_type: Annotated[
        Open[OveApplianceSettingsAnySecurityEmergencyLocalLoginType] | None,
        Field(alias="emergencyLocalLoginType"),
    ] = None
    enable_service_access: Annotated[bool | None, Field(alias="enableServiceAccess")] = None
    enforce_complex_password_enabled: Annotated[bool | None, Field(alias="enforceComplexPasswordEnabled")] = (
        None
    )
    login_certificates: Annotated[
        OveApplianceSettingsAnySecurityLoginCertificates | None, Field(alias="loginCertificates")
    ] = None
    product_improvement: Annotated[bool | None, Field(alias="productImprovement")] = None
    strict_two_factor_authentication: Annotated[bool | None, Field(alias="strictTwoFactorAuthentication")] = (
        None
    )
    two_factor_authentication_enabled: Annotated[
        bool | None, Field(alias="twoFactorAuthenticationEnabled")
    ] = None
    user_groups: Annotated[
        list[OveApplianceSettingsAnySecurityUserGroupsItem] | None, Field(alias="userGroups")
    ] = None
