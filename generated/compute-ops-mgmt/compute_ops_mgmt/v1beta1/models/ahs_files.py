"""Models of `v1beta1.ahs_files`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open
from ...models.ahs_files import AhsfileComponent


class AhsfilePatchResponseHardware(Model):
    product_id: Annotated[str | None, Field(alias="productId")] = None
    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None


class AhsfilePatchResponseParametersItem(Model):
    name: str | None = None
    value: str | None = None


class AhsfilePatchResponseParsingResultsComponentsINVENTORY(Model):
    csv: str | None = None
    json_: Annotated[str | None, Field(alias="json")] = None


class AhsfilePatchResponseParsingStatusStatus(StrEnum):
    ANALYSIS_FAILED = "ANALYSIS_FAILED"


class AhsfileResponseHardware(Model):
    product_id: Annotated[str | None, Field(alias="productId")] = None
    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None


class AhsfileResponseParametersItem(Model):
    name: str | None = None
    value: str | None = None


class AhsfileResponseParsingResultsComponentsINVENTORY(Model):
    csv: str | None = None
    json_: Annotated[str | None, Field(alias="json")] = None


class AhsfileResponseParsingStatusStatus(StrEnum):
    ANALYSIS_PENDING = "ANALYSIS_PENDING"
    ANALYSIS_IN_PROGRESS = "ANALYSIS_IN_PROGRESS"
    ANALYSIS_SUCCESS = "ANALYSIS_SUCCESS"
    ANALYSIS_FAILED = "ANALYSIS_FAILED"


class AhsfilesDownloadResponse(Model):
    pass


class AhsfilesParseRequest(Model):
    components: Annotated[list[Open[AhsfileComponent]], Field(min_length=1)]


class AhsfilesPatchRequestParsingStatusStatus(StrEnum):
    ANALYSIS_FAILED = "ANALYSIS_FAILED"


class AhsfilesResponsesHardware(Model):
    product_id: Annotated[str | None, Field(alias="productId")] = None
    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None


class AhsfilesResponsesParametersItem(Model):
    name: str | None = None
    value: str | None = None


class AhsfilesResponsesParsingResultsComponentsINVENTORY(Model):
    csv: str | None = None
    json_: Annotated[str | None, Field(alias="json")] = None


class AhsfilesResponsesParsingStatusStatus(StrEnum):
    ANALYSIS_PENDING = "ANALYSIS_PENDING"
    ANALYSIS_IN_PROGRESS = "ANALYSIS_IN_PROGRESS"
    ANALYSIS_SUCCESS = "ANALYSIS_SUCCESS"
    ANALYSIS_FAILED = "ANALYSIS_FAILED"


class AhsfilesUploadRequest(Model):
    file_name: Annotated[str, Field(alias="fileName")]


class AhsfilesUploadResponseParametersItemName(StrEnum):
    KEY = "key"
    X_AMZ_ALGORITHM = "x-amz-algorithm"
    X_AMZ_CREDENTIAL = "x-amz-credential"
    X_AMZ_DATE = "x-amz-date"
    X_AMZ_SECURITY_TOKEN = "x-amz-security-token"
    POLICY = "policy"
    X_AMZ_SIGNATURE = "x-amz-signature"


class AhsfilePatchResponseParsingResultsComponents(Model):
    inventory: Annotated[
        AhsfilePatchResponseParsingResultsComponentsINVENTORY | None, Field(alias="INVENTORY")
    ] = None


class AhsfilePatchResponseParsingStatus(Model):
    error_code: Annotated[str | None, Field(alias="errorCode")] = None
    status: Open[AhsfilePatchResponseParsingStatusStatus] | None = None
    status_modified_at: Annotated[AwareDatetime | None, Field(alias="statusModifiedAt")] = None
    status_reason: Annotated[str | None, Field(alias="statusReason")] = None


class AhsfileResponseParsingResultsComponents(Model):
    inventory: Annotated[
        AhsfileResponseParsingResultsComponentsINVENTORY | None, Field(alias="INVENTORY")
    ] = None


class AhsfileResponseParsingStatus(Model):
    error_code: Annotated[str | None, Field(alias="errorCode")] = None
    status: Open[AhsfileResponseParsingStatusStatus] | None = None
    status_modified_at: Annotated[AwareDatetime | None, Field(alias="statusModifiedAt")] = None
    status_reason: Annotated[str | None, Field(alias="statusReason")] = None


class AhsfilesPatchRequestParsingStatus(Model):
    status: Open[AhsfilesPatchRequestParsingStatusStatus] | None = None


class AhsfilesResponsesParsingResultsComponents(Model):
    inventory: Annotated[
        AhsfilesResponsesParsingResultsComponentsINVENTORY | None, Field(alias="INVENTORY")
    ] = None


class AhsfilesResponsesParsingStatus(Model):
    error_code: Annotated[str | None, Field(alias="errorCode")] = None
    status: Open[AhsfilesResponsesParsingStatusStatus] | None = None
    status_modified_at: Annotated[AwareDatetime | None, Field(alias="statusModifiedAt")] = None
    status_reason: Annotated[str | None, Field(alias="statusReason")] = None


class AhsfilesUploadResponseParametersItem(Model):
    name: Open[AhsfilesUploadResponseParametersItemName] | None = None
    value: str | None = None


class AhsfilePatchResponseParsingResults(Model):
    components: AhsfilePatchResponseParsingResultsComponents | None = None


class AhsfileResponseParsingResults(Model):
    components: AhsfileResponseParsingResultsComponents | None = None


class AhsfilesPatchRequest(Model):
    parsing_status: Annotated[AhsfilesPatchRequestParsingStatus | None, Field(alias="parsingStatus")] = None


class AhsfilesResponsesParsingResults(Model):
    components: AhsfilesResponsesParsingResultsComponents | None = None


class AhsfilesUploadResponse(Model):
    base_url: Annotated[
        Literal["https://dev-hpecomputesupport-us-west-2.s3.amazonaws.com/"] | str | None,
        Field(alias="baseUrl"),
    ] = None
    id: str | None = None
    parameters: list[AhsfilesUploadResponseParametersItem] | None = None
    type: Literal["compute-ops-mgmt/ahs-file"] | str | None = None


class AhsfilePatchResponse(Model):
    base_url: Annotated[str | None, Field(alias="baseUrl")] = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    generation: float | None = None
    hardware: AhsfilePatchResponseHardware | None = None
    id: str | None = None
    name: str | None = None
    parameters: list[AhsfilePatchResponseParametersItem] | None = None
    parsing_results: Annotated[AhsfilePatchResponseParsingResults | None, Field(alias="parsingResults")] = (
        None
    )
    parsing_status: Annotated[AhsfilePatchResponseParsingStatus | None, Field(alias="parsingStatus")] = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    type: Literal["compute-ops-mgmt/ahs-file"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class AhsfileResponse(Model):
    base_url: Annotated[str | None, Field(alias="baseUrl")] = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    generation: float | None = None
    hardware: AhsfileResponseHardware | None = None
    id: str | None = None
    name: str | None = None
    parameters: list[AhsfileResponseParametersItem] | None = None
    parsing_results: Annotated[AhsfileResponseParsingResults | None, Field(alias="parsingResults")] = None
    parsing_status: Annotated[AhsfileResponseParsingStatus | None, Field(alias="parsingStatus")] = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    type: Literal["compute-ops-mgmt/ahs-file"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class AhsfilesResponses(Model):
    base_url: Annotated[str | None, Field(alias="baseUrl")] = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    generation: float | None = None
    hardware: AhsfilesResponsesHardware | None = None
    id: str | None = None
    name: str | None = None
    parameters: list[AhsfilesResponsesParametersItem] | None = None
    parsing_results: Annotated[AhsfilesResponsesParsingResults | None, Field(alias="parsingResults")] = None
    parsing_status: Annotated[AhsfilesResponsesParsingStatus | None, Field(alias="parsingStatus")] = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    type: Literal["compute-ops-mgmt/ahs-file"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class AhsfilesResponse(Model):
    count: int
    items: list[AhsfilesResponses]
    offset: int
    total: int
