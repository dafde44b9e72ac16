"""Models of `devices`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import AwareDatetime, Field

from .._runtime.model import Model, Open


class AsyncOperationResourceStatus(StrEnum):
    INITIALIZED = "INITIALIZED"
    RUNNING = "RUNNING"
    FAILED = "FAILED"
    SUCCEEDED = "SUCCEEDED"
    TIMEDOUT = "TIMEDOUT"
    PAUSED = "PAUSED"


class AsyncResponseStatus(StrEnum):
    _100_CONTINUE = "100 CONTINUE"
    _101_SWITCHING_PROTOCOLS = "101 SWITCHING_PROTOCOLS"
    _102_PROCESSING = "102 PROCESSING"
    _103_CHECKPOINT = "103 CHECKPOINT"
    _200_OK = "200 OK"
    _201_CREATED = "201 CREATED"
    _202_ACCEPTED = "202 ACCEPTED"
    _203_NON_AUTHORITATIVE_INFORMATION = "203 NON_AUTHORITATIVE_INFORMATION"
    _204_NO_CONTENT = "204 NO_CONTENT"
    _205_RESET_CONTENT = "205 RESET_CONTENT"
    _206_PARTIAL_CONTENT = "206 PARTIAL_CONTENT"
    _207_MULTI_STATUS = "207 MULTI_STATUS"
    _208_ALREADY_REPORTED = "208 ALREADY_REPORTED"
    _226_IM_USED = "226 IM_USED"
    _300_MULTIPLE_CHOICES = "300 MULTIPLE_CHOICES"
    _301_MOVED_PERMANENTLY = "301 MOVED_PERMANENTLY"
    _302_FOUND = "302 FOUND"
    _302_MOVED_TEMPORARILY = "302 MOVED_TEMPORARILY"
    _303_SEE_OTHER = "303 SEE_OTHER"
    _304_NOT_MODIFIED = "304 NOT_MODIFIED"
    _305_USE_PROXY = "305 USE_PROXY"
    _307_TEMPORARY_REDIRECT = "307 TEMPORARY_REDIRECT"
    _308_PERMANENT_REDIRECT = "308 PERMANENT_REDIRECT"
    _400_BAD_REQUEST = "400 BAD_REQUEST"
    _401_UNAUTHORIZED = "401 UNAUTHORIZED"
    _402_PAYMENT_REQUIRED = "402 PAYMENT_REQUIRED"
    _403_FORBIDDEN = "403 FORBIDDEN"
    _404_NOT_FOUND = "404 NOT_FOUND"
    _405_METHOD_NOT_ALLOWED = "405 METHOD_NOT_ALLOWED"
    _406_NOT_ACCEPTABLE = "406 NOT_ACCEPTABLE"
    _407_PROXY_AUTHENTICATION_REQUIRED = "407 PROXY_AUTHENTICATION_REQUIRED"
    _408_REQUEST_TIMEOUT = "408 REQUEST_TIMEOUT"
    _409_CONFLICT = "409 CONFLICT"
    _410_GONE = "410 GONE"
    _411_LENGTH_REQUIRED = "411 LENGTH_REQUIRED"
    _412_PRECONDITION_FAILED = "412 PRECONDITION_FAILED"
    _413_PAYLOAD_TOO_LARGE = "413 PAYLOAD_TOO_LARGE"
    _413_REQUEST_ENTITY_TOO_LARGE = "413 REQUEST_ENTITY_TOO_LARGE"
    _414_URI_TOO_LONG = "414 URI_TOO_LONG"
    _414_REQUEST_URI_TOO_LONG = "414 REQUEST_URI_TOO_LONG"
    _415_UNSUPPORTED_MEDIA_TYPE = "415 UNSUPPORTED_MEDIA_TYPE"
    _416_REQUESTED_RANGE_NOT_SATISFIABLE = "416 REQUESTED_RANGE_NOT_SATISFIABLE"
    _417_EXPECTATION_FAILED = "417 EXPECTATION_FAILED"
    _418_I_AM_A_TEAPOT = "418 I_AM_A_TEAPOT"
    _419_INSUFFICIENT_SPACE_ON_RESOURCE = "419 INSUFFICIENT_SPACE_ON_RESOURCE"
    _420_METHOD_FAILURE = "420 METHOD_FAILURE"
    _421_DESTINATION_LOCKED = "421 DESTINATION_LOCKED"
    _422_UNPROCESSABLE_ENTITY = "422 UNPROCESSABLE_ENTITY"
    _423_LOCKED = "423 LOCKED"
    _424_FAILED_DEPENDENCY = "424 FAILED_DEPENDENCY"
    _425_TOO_EARLY = "425 TOO_EARLY"
    _426_UPGRADE_REQUIRED = "426 UPGRADE_REQUIRED"
    _428_PRECONDITION_REQUIRED = "428 PRECONDITION_REQUIRED"
    _429_TOO_MANY_REQUESTS = "429 TOO_MANY_REQUESTS"
    _431_REQUEST_HEADER_FIELDS_TOO_LARGE = "431 REQUEST_HEADER_FIELDS_TOO_LARGE"
    _451_UNAVAILABLE_FOR_LEGAL_REASONS = "451 UNAVAILABLE_FOR_LEGAL_REASONS"
    _500_INTERNAL_SERVER_ERROR = "500 INTERNAL_SERVER_ERROR"
    _501_NOT_IMPLEMENTED = "501 NOT_IMPLEMENTED"
    _502_BAD_GATEWAY = "502 BAD_GATEWAY"
    _503_SERVICE_UNAVAILABLE = "503 SERVICE_UNAVAILABLE"
    _504_GATEWAY_TIMEOUT = "504 GATEWAY_TIMEOUT"
    _505_HTTP_VERSION_NOT_SUPPORTED = "505 HTTP_VERSION_NOT_SUPPORTED"
    _506_VARIANT_ALSO_NEGOTIATES = "506 VARIANT_ALSO_NEGOTIATES"
    _507_INSUFFICIENT_STORAGE = "507 INSUFFICIENT_STORAGE"
    _508_LOOP_DETECTED = "508 LOOP_DETECTED"
    _509_BANDWIDTH_LIMIT_EXCEEDED = "509 BANDWIDTH_LIMIT_EXCEEDED"
    _510_NOT_EXTENDED = "510 NOT_EXTENDED"
    _511_NETWORK_AUTHENTICATION_REQUIRED = "511 NETWORK_AUTHENTICATION_REQUIRED"


class DeviceDetailAssignedState(StrEnum):
    ASSIGNED_TO_ACTIVATE_CONFIG = "ASSIGNED_TO_ACTIVATE_CONFIG"
    ASSIGNED_TO_DEDICATED_PLATFORM = "ASSIGNED_TO_DEDICATED_PLATFORM"
    ASSIGNED_TO_SERVICE = "ASSIGNED_TO_SERVICE"
    UNASSIGNED = "UNASSIGNED"


class DeviceDetailCategory(StrEnum):
    NETWORK = "NETWORK"
    STORAGE = "STORAGE"
    COMPUTE = "COMPUTE"


class DeviceDetailDeviceType(StrEnum):
    ALS = "ALS"
    AP = "AP"
    BLE = "BLE"
    COMPUTE = "COMPUTE"
    CONTROLLER = "CONTROLLER"
    DHCI_COMPUTE = "DHCI_COMPUTE"
    DHCI_STORAGE = "DHCI_STORAGE"
    EINAR = "EINAR"
    EINR = "EINR"
    GATEWAY = "GATEWAY"
    IAP = "IAP"
    LTE_MODEM = "LTE_MODEM"
    MC = "MC"
    STORAGE = "STORAGE"
    SWITCH = "SWITCH"
    NW_THIRD_PARTY = "NW_THIRD_PARTY"
    PCE = "PCE"
    SD_WAN_GW = "SD_WAN_GW"
    OPSRAMP_SAAS = "OPSRAMP_SAAS"
    SD_SAAS = "SD_SAAS"
    SENSOR = "SENSOR"
    BRIDGES = "BRIDGES"
    UNKNOWN = "UNKNOWN"


class DeviceDetailManagement(StrEnum):
    MSP = "MSP"
    TENANT = "TENANT"


class DeviceDetailOwnership(StrEnum):
    MANAGED = "MANAGED"
    FLEX = "FLEX"
    DISCOVERED = "DISCOVERED"


class DeviceDetailSource(StrEnum):
    MANAGED = "MANAGED"
    DISCOVERED = "DISCOVERED"


class ErrorIssue(Model):
    description: str | None = None
    source: str | None = None
    subject: str | None = None


class GeneralErrorDetail(Model):
    metadata: dict[str, dict[str, Any]]
    source: str
    type: str


class GroupByResponse(Model):
    count: int
    field: str


class GroupByResponseDistinct(Model):
    field: str


class HpeGreenLakeGeneralError(Model):
    debug_id: Annotated[str, Field(alias="debugId")]
    error_code: Annotated[str, Field(alias="errorCode")]
    error_details: Annotated[list[GeneralErrorDetail] | None, Field(alias="errorDetails")] = None
    http_status_code: Annotated[int, Field(alias="httpStatusCode")]
    message: str


class PatchDevicesRequestV2Location(Model):
    id: str


class PatchDevicesRequestV2TagsValue(Model):
    key: Annotated[str | None, Field(max_length=128, min_length=1)] = None
    value: Annotated[str | None, Field(max_length=256, min_length=0)] = None


class PatchDevicesRequestV2WarrantyCurrentSupportLevel(Model):
    end_date: Annotated[AwareDatetime | None, Field(alias="endDate")] = None
    service_level: Annotated[str | None, Field(alias="serviceLevel")] = None


class RequestApplication(Model):
    id: str


class RequestComputeTagsValue(Model):
    key: Annotated[str | None, Field(max_length=128, min_length=1)] = None
    value: Annotated[str | None, Field(max_length=256, min_length=0)] = None


class RequestContactNonWorkspaceUser(Model):
    email: str
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    last_name: Annotated[str | None, Field(alias="lastName")] = None
    phone_number: Annotated[str | None, Field(alias="phoneNumber")] = None


class RequestContactType(StrEnum):
    WORKSPACE_USER = "WORKSPACE-USER"
    NON_WORKSPACE_USER = "NON-WORKSPACE-USER"


class RequestContactWorkspaceUser(Model):
    id: str | None = None


class RequestNetworkTagsValue(Model):
    key: Annotated[str | None, Field(max_length=128, min_length=1)] = None
    value: Annotated[str | None, Field(max_length=256, min_length=0)] = None


class RequestStorageTagsValue(Model):
    key: Annotated[str | None, Field(max_length=128, min_length=1)] = None
    value: Annotated[str | None, Field(max_length=256, min_length=0)] = None


class RequestSubscription(Model):
    id: str


class ResponseApplication(Model):
    id: str
    resource_uri: Annotated[str, Field(alias="resourceUri")]


class ResponseContactType(StrEnum):
    WORKSPACE_USER = "WORKSPACE-USER"
    NON_WORKSPACE_USER = "NON-WORKSPACE-USER"


class ResponseDedicatedPlatform(Model):
    id: str


class ResponseInUseWorkspaceId(Model):
    id: str
    resource_uri: Annotated[str, Field(alias="resourceUri")]
    type: str


class ResponseLocation(Model):
    city: str | None = None
    country: str | None = None
    id: str
    latitude: float | None = None
    location_name: Annotated[str | None, Field(alias="locationName")] = None
    location_source: Annotated[str | None, Field(alias="locationSource")] = None
    longitude: float | None = None
    postal_code: Annotated[str | None, Field(alias="postalCode")] = None
    resource_uri: Annotated[str, Field(alias="resourceUri")]
    state: str | None = None
    street_address: Annotated[str | None, Field(alias="streetAddress")] = None


class ResponseSubscriptionTier(StrEnum):
    BASIC_AP = "BASIC_AP"
    BASIC_SWITCH = "BASIC_SWITCH"
    SPECIAL = "SPECIAL"
    FOUNDATION_70_XX = "FOUNDATION_70XX"
    ADVANCE_70_XX = "ADVANCE_70XX"
    FOUNDATION_7005 = "FOUNDATION_7005"
    ADVANCE_7005 = "ADVANCE_7005"
    FOUNDATION_72_XX = "FOUNDATION_72XX"
    ADVANCE_72_XX = "ADVANCE_72XX"
    ADVANCE_90_XX_SEC = "ADVANCE_90XX_SEC"
    FOUNDATION_BASE_90_XX_SEC = "FOUNDATION_BASE_90XX_SEC"
    FOUNDATION_90_XX_SEC = "FOUNDATION_90XX_SEC"
    SDWAN_SECURITY = "SDWAN_SECURITY"
    DEVICE_PROFILING = "DEVICE_PROFILING"
    VGW_500_M = "VGW_500M"
    VGW_2_G = "VGW_2G"
    VGW_4_G = "VGW_4G"
    ANALYTICS = "ANALYTICS"
    NETWORK_ACCESS_CONTROL = "NETWORK_ACCESS_CONTROL"
    FOUNDATION_AP = "FOUNDATION_AP"
    ADVANCED_AP = "ADVANCED_AP"
    BRIDGE = "BRIDGE"
    FOUNDATION_BRIDGE = "FOUNDATION_BRIDGE"
    FOUNDATION_WLAN_GW = "FOUNDATION_WLAN_GW"
    FOUNDATION_SWITCH_6100 = "FOUNDATION_SWITCH_6100"
    FOUNDATION_SWITCH_6200 = "FOUNDATION_SWITCH_6200"
    FOUNDATION_SWITCH_6300 = "FOUNDATION_SWITCH_6300"
    FOUNDATION_SWITCH_6400 = "FOUNDATION_SWITCH_6400"
    FOUNDATION_SWITCH_8400 = "FOUNDATION_SWITCH_8400"
    FOUNDATION_SWITCH_8_XXX_9_XXX_10_XXX = "FOUNDATION_SWITCH_8XXX_9XXX_10XXX"
    ADVANCED_SWITCH_6100 = "ADVANCED_SWITCH_6100"
    ADVANCED_SWITCH_6200 = "ADVANCED_SWITCH_6200"
    ADVANCED_SWITCH_6300 = "ADVANCED_SWITCH_6300"
    ADVANCED_SWITCH_6400 = "ADVANCED_SWITCH_6400"
    ADVANCED_SWITCH_8400 = "ADVANCED_SWITCH_8400"
    ADVANCED_SWITCH_8_XXX_9_XXX_10_XXX = "ADVANCED_SWITCH_8XXX_9XXX_10XXX"
    ADVANCED_PROLIANT = "ADVANCED_PROLIANT"
    FOUNDATION_PROLIANT = "FOUNDATION_PROLIANT"
    STANDARD_PROLIANT = "STANDARD_PROLIANT"
    ENHANCED_PROLIANT = "ENHANCED_PROLIANT"
    FOUNDATION_SDFLEX = "FOUNDATION_SDFLEX"
    STANDARD_SDFLEX = "STANDARD_SDFLEX"
    ENHANCED_SDFLEX = "ENHANCED_SDFLEX"
    FOUNDATION_EDGELINE = "FOUNDATION_EDGELINE"
    STANDARD_EDGELINE = "STANDARD_EDGELINE"
    ENHANCED_EDGELINE = "ENHANCED_EDGELINE"
    FOUNDATION_VM_BACKUP = "FOUNDATION_VM_BACKUP"
    STANDARD_VM_BACKUP = "STANDARD_VM_BACKUP"
    ENHANCED_VM_BACKUP = "ENHANCED_VM_BACKUP"
    FOUNDATION_ZERTO = "FOUNDATION_ZERTO"
    FOUNDATION_ZERTO_LEGACY = "FOUNDATION_ZERTO_LEGACY"
    NO_TIER_ZERTO = "NO_TIER_ZERTO"
    FOUNDATION_SFM = "FOUNDATION_SFM"
    STANDARD_OVOPSMGMT = "STANDARD_OVOPSMGMT"
    ENHANCED_OVOPSMGMT = "ENHANCED_OVOPSMGMT"
    FOUNDATION_ALLETRA = "FOUNDATION_ALLETRA"
    STANDARD_ALLETRA = "STANDARD_ALLETRA"
    ENHANCED_ALLETRA = "ENHANCED_ALLETRA"
    ADVANCED_ALLETRA_4_K = "ADVANCED_ALLETRA_4K"
    STANDARD_ALLETRA_4_K = "STANDARD_ALLETRA_4K"
    ENHANCED_ALLETRA_4_K = "ENHANCED_ALLETRA_4K"
    MCP_BAAS = "MCP_BAAS"
    MCV_BAAS = "MCV_BAAS"
    MCB_BAAS = "MCB_BAAS"
    BCP_BAAS = "BCP_BAAS"
    BCV_BAAS = "BCV_BAAS"
    BCB_BAAS = "BCB_BAAS"
    GPP_BAAS = "GPP_BAAS"
    GPV_BAAS = "GPV_BAAS"
    GPB_BAAS = "GPB_BAAS"
    GPP_HCIAAS = "GPP_HCIAAS"
    GPB_HCIAAS = "GPB_HCIAAS"
    GPV_HCIAAS = "GPV_HCIAAS"
    EVP_HCIAAS = "EVP_HCIAAS"
    EVB_HCIAAS = "EVB_HCIAAS"
    EPP_HCIAAS = "EPP_HCIAAS"
    EPB_HCIAAS = "EPB_HCIAAS"
    BCP_HCIAAS = "BCP_HCIAAS"
    BCV_HCIAAS = "BCV_HCIAAS"
    BCB_HCIAAS = "BCB_HCIAAS"
    AFP_HCIAAS = "AFP_HCIAAS"
    AFB_HCIAAS = "AFB_HCIAAS"
    AFV_HCIAAS = "AFV_HCIAAS"
    HFP_HCIAAS = "HFP_HCIAAS"
    HFB_HCIAAS = "HFB_HCIAAS"
    HFV_HCIAAS = "HFV_HCIAAS"
    FOUNDATION_BLOCK_STORAGE = "FOUNDATION_BLOCK_STORAGE"
    FOUNDATION_HCI_MANAGER = "FOUNDATION_HCI_MANAGER"
    FOUNDATION_CARE_EMBEDDED = "FOUNDATION_CARE_EMBEDDED"
    FOUNDATION_CARE_PLUS_EMBEDDED = "FOUNDATION_CARE_PLUS_EMBEDDED"
    FOUNDATION_NW_THIRD_PARTY = "FOUNDATION_NW_THIRD_PARTY"
    ADVANCED_NW_THIRD_PARTY = "ADVANCED_NW_THIRD_PARTY"
    WLAN_ADVANCED_90_XX_SEC = "WLAN_ADVANCED_90XX_SEC"
    WLAN_ADVANCED_92_XX_SEC = "WLAN_ADVANCED_92XX_SEC"
    FOUNDATION_92_XX_SEC = "FOUNDATION_92XX_SEC"
    ADVANCED_92_XX_SEC = "ADVANCED_92XX_SEC"
    WLAN_ADVANCED_90_XX_70_XX = "WLAN_ADVANCED_90XX_70XX"
    WLAN_ADVANCED_92_XX_72_XX = "WLAN_ADVANCED_92XX_72XX"
    WLAN_ADVANCED_91_XX = "WLAN_ADVANCED_91XX"
    WLAN_ADVANCED_91_XX_SEC = "WLAN_ADVANCED_91XX_SEC"
    FOUNDATION_91_XX = "FOUNDATION_91XX"
    FOUNDATION_91_XX_SEC = "FOUNDATION_91XX_SEC"
    ADVANCED_91_XX = "ADVANCED_91XX"
    ADVANCED_91_XX_SEC = "ADVANCED_91XX_SEC"
    SMALL_VM_BACKUP = "SMALL_VM_BACKUP"
    MEDIUM_VM_BACKUP = "MEDIUM_VM_BACKUP"
    LARGE_VM_BACKUP = "LARGE_VM_BACKUP"
    XLARGE_VM_BACKUP = "XLARGE_VM_BACKUP"
    PRIVATE_CLOUD_ENTERPRISE = "PRIVATE_CLOUD_ENTERPRISE"
    STA = "STA"
    STB = "STB"
    STC = "STC"
    ES = "ES"
    PR = "PR"
    ET = "ET"
    ST = "ST"
    FOUNDATION_MLDE = "FOUNDATION_MLDE"
    FOUNDATION_SENSOR_CLOUD = "FOUNDATION_SENSOR_CLOUD"
    FOUNDATION_SENSOR_LTE = "FOUNDATION_SENSOR_LTE"
    FOUNDATION_ZEBRA_AGENT_CLOUD = "FOUNDATION_ZEBRA_AGENT_CLOUD"
    FOUNDATION_AGENT_CLOUD = "FOUNDATION_AGENT_CLOUD"
    SDWAN_FO_EC_HUB = "SDWAN_FO_EC_HUB"
    SDWAN_AD_EC_HUB = "SDWAN_AD_EC_HUB"
    FOUNDATION_STORAGE = "FOUNDATION_STORAGE"
    FOUNDATION_EZMERAL_K8_S = "FOUNDATION_EZMERAL_K8S"
    ONPREM_SERVICE = "ONPREM_SERVICE"
    FOUNDATION_SUPER_COMPUTING = "FOUNDATION_SUPER_COMPUTING"
    HPE_ALLETRA_STORAGE_MP_B10000_SOFTWARE_AND_SUPPORT_SAAS = (
        "HPE_ALLETRA_STORAGE_MP_B10000_SOFTWARE_AND_SUPPORT_SAAS"
    )
    CENTRAL_OPSRAMP_EXTENSION = "CENTRAL_OPSRAMP_EXTENSION"
    OPSRAMP_INTEGRATIONS = "OPSRAMP_INTEGRATIONS"
    UNKNOWN = "UNKNOWN"


class ResponseSupportLevel(Model):
    contract_level: Annotated[str | None, Field(alias="contractLevel")] = None
    contract_level_rank: Annotated[int | None, Field(alias="contractLevelRank")] = None
    end_date: Annotated[AwareDatetime | None, Field(alias="endDate")] = None
    service_level: Annotated[str | None, Field(alias="serviceLevel")] = None
    service_level_rank: Annotated[int | None, Field(alias="serviceLevelRank")] = None
    start_date: Annotated[AwareDatetime | None, Field(alias="startDate")] = None


class ResponseWarranty(Model):
    country: str | None = None
    current_support_level: Annotated[ResponseSupportLevel | None, Field(alias="currentSupportLevel")] = None
    support_levels: Annotated[list[ResponseSupportLevel] | None, Field(alias="supportLevels")] = None


class ServerErrorDetail(Model):
    retry_after_seconds: Annotated[int, Field(alias="retryAfterSeconds")]
    type: str


class AsyncOperationResource(Model):
    ended_at: Annotated[AwareDatetime | None, Field(alias="endedAt")] = None
    id: str
    progress_percent: Annotated[int | None, Field(alias="progressPercent")] = None
    result: dict[str, Any] | None = None
    result_type: Annotated[str | None, Field(alias="resultType")] = None
    started_at: Annotated[AwareDatetime | None, Field(alias="startedAt")] = None
    status: Open[AsyncOperationResourceStatus] | None = None
    suggested_polling_interval_seconds: Annotated[
        int | None, Field(alias="suggestedPollingIntervalSeconds")
    ] = None
    timeout_minutes: Annotated[int | None, Field(alias="timeoutMinutes")] = None
    type: str


class AsyncResponse(Model):
    code: int
    status: Open[AsyncResponseStatus]
    transaction_id: Annotated[str, Field(alias="transactionId")]


class BadRequestErrorDetail(Model):
    issues: list[ErrorIssue]
    type: str


class HpeGreenLakeBadRequestError(Model):
    debug_id: Annotated[str, Field(alias="debugId")]
    error_code: Annotated[str, Field(alias="errorCode")]
    error_details: Annotated[list[BadRequestErrorDetail] | None, Field(alias="errorDetails")] = None
    http_status_code: Annotated[int, Field(alias="httpStatusCode")]
    message: str


class HpeGreenLakeServerError(Model):
    debug_id: Annotated[str, Field(alias="debugId")]
    error_code: Annotated[str, Field(alias="errorCode")]
    error_details: Annotated[list[ServerErrorDetail] | None, Field(alias="errorDetails")] = None
    http_status_code: Annotated[int, Field(alias="httpStatusCode")]
    message: str


class PatchDevicesRequest(Model):
    application: RequestApplication | None = None
    region: str | None = None
    subscription: list[RequestSubscription] | None = None
    tenant_platform_customer_id: Annotated[str | None, Field(alias="tenantPlatformCustomerId")] = None


class RequestCompute(Model):
    part_number: Annotated[str, Field(alias="partNumber")]
    serial_number: Annotated[str, Field(alias="serialNumber")]
    tags: dict[str, RequestComputeTagsValue] | None = None


class RequestContact(Model):
    non_workspace_user: Annotated[RequestContactNonWorkspaceUser | None, Field(alias="nonWorkspaceUser")] = (
        None
    )
    type: Open[RequestContactType]
    workspace_user: Annotated[RequestContactWorkspaceUser | None, Field(alias="workspaceUser")] = None


class RequestNetwork(Model):
    mac_address: Annotated[str, Field(alias="macAddress")]
    serial_number: Annotated[str, Field(alias="serialNumber")]
    tags: dict[str, RequestNetworkTagsValue] | None = None


class RequestStorage(Model):
    part_number: Annotated[str, Field(alias="partNumber")]
    serial_number: Annotated[str, Field(alias="serialNumber")]
    tags: dict[str, RequestStorageTagsValue] | None = None


class ResponseContact(Model):
    email: str | None = None
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    id: str | None = None
    last_name: Annotated[str | None, Field(alias="lastName")] = None
    phone_number: Annotated[str | None, Field(alias="phoneNumber")] = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    type: Open[ResponseContactType] | None = None


class ResponseSubscription(Model):
    end_time: Annotated[AwareDatetime | None, Field(alias="endTime")] = None
    id: str
    key: str | None = None
    resource_uri: Annotated[str, Field(alias="resourceUri")]
    start_time: Annotated[AwareDatetime | None, Field(alias="startTime")] = None
    tier: Open[ResponseSubscriptionTier] | None = None


class DeviceDetail(Model):
    application: ResponseApplication | None = None
    archived: bool | None = None
    assigned_state: Annotated[Open[DeviceDetailAssignedState] | None, Field(alias="assignedState")] = None
    billing_account_id: Annotated[str | None, Field(alias="billingAccountId")] = None
    billing_account_name: Annotated[str | None, Field(alias="billingAccountName")] = None
    billing_tier: Annotated[str | None, Field(alias="billingTier")] = None
    category: Open[DeviceDetailCategory] | None = None
    contact: ResponseContact | None = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    dedicated_platform_workspace: Annotated[
        ResponseDedicatedPlatform | None, Field(alias="dedicatedPlatformWorkspace")
    ] = None
    device_name: Annotated[str | None, Field(alias="deviceName")] = None
    device_type: Annotated[Open[DeviceDetailDeviceType] | None, Field(alias="deviceType")] = None
    id: str
    in_use_workspace: Annotated[ResponseInUseWorkspaceId | None, Field(alias="inUseWorkspace")] = None
    is_flex: Annotated[bool | None, Field(alias="isFlex")] = None
    location: ResponseLocation | None = None
    mac_address: Annotated[str | None, Field(alias="macAddress")] = None
    make: str | None = None
    management: Open[DeviceDetailManagement] | None = None
    manufactured_date: Annotated[AwareDatetime | None, Field(alias="manufacturedDate")] = None
    model: str | None = None
    ownership: Open[DeviceDetailOwnership] | None = None
    part_number: Annotated[str, Field(alias="partNumber")]
    region: str | None = None
    secondary_name: Annotated[str | None, Field(alias="secondaryName")] = None
    serial_number: Annotated[str, Field(alias="serialNumber")]
    source: Open[DeviceDetailSource] | None = None
    subscription: list[ResponseSubscription] | None = None
    subscription_category: Annotated[str | None, Field(alias="subscriptionCategory")] = None
    tags: dict[str, str] | None = None
    tenant_workspace_id: Annotated[str | None, Field(alias="tenantWorkspaceId")] = None
    type: str
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    warranty: ResponseWarranty | None = None


class DevicesGetResponse(Model):
    count: int
    items: list[DeviceDetail]
    offset: int | None = None
    total: int | None = None


class DevicesPostRequest(Model):
    compute: list[RequestCompute]
    network: list[RequestNetwork]
    storage: list[RequestStorage]


class PatchDevicesRequestV2(Model):
    application: RequestApplication | None = None
    archived: bool | None = None
    contact: RequestContact | None = None
    location: PatchDevicesRequestV2Location | None = None
    region: str | None = None
    subscription: list[RequestSubscription] | None = None
    tags: dict[str, PatchDevicesRequestV2TagsValue] | None = None
    tenant_workspace_id: Annotated[str | None, Field(alias="tenantWorkspaceId")] = None
    warranty_current_support_level: Annotated[
        PatchDevicesRequestV2WarrantyCurrentSupportLevel | None, Field(alias="warranty/currentSupportLevel")
    ] = None
