"""Models of `v1beta1.ahs_files_ahsfiles_response`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open


class AhsfilesResponsesHardware(Model):
    """Product and serial number of the server that the AHS file comes from."""

    product_id: Annotated[str | None, Field(alias="productId")] = None
    """Product number (SKU) of the server that wrote the log."""
    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None
    """Serial number of the server that wrote the log."""


class AhsfilesResponsesParametersItem(Model):
    """An item of `parameters`: Form fields (name and value) for uploading the file to S3;
    they come first, in the given order, and `file` last.
    """

    name: str | None = None
    """Name of a form field that the upload to S3 must carry, such as `key` or `policy`."""
    value: str | None = None
    """Content of the form field for the upload to S3."""


class AhsfilesResponsesParsingResultsComponentsINVENTORY(Model):
    """Names of the files that parsing the server inventory produced."""

    csv: str | None = None
    """Name of the CSV file with the parsed server inventory; give it as `filename` to
    download it.
    """
    json_: Annotated[str | None, Field(alias="json")] = None
    """Name of the JSON file with the parsed server inventory; give it as `filename` to
    download it.
    """


class AhsfilesResponsesParsingStatusStatus(StrEnum):
    """How far parsing has come, from `ANALYSIS_PENDING` to `ANALYSIS_SUCCESS` or
    `ANALYSIS_FAILED`.
    """

    ANALYSIS_PENDING = "ANALYSIS_PENDING"
    ANALYSIS_IN_PROGRESS = "ANALYSIS_IN_PROGRESS"
    ANALYSIS_SUCCESS = "ANALYSIS_SUCCESS"
    ANALYSIS_FAILED = "ANALYSIS_FAILED"


class AhsfilesResponsesParsingResultsComponents(Model):
    """Parts of the AHS file that were parsed, by name; null before the first parsing."""

    inventory: Annotated[
        AhsfilesResponsesParsingResultsComponentsINVENTORY | None, Field(alias="INVENTORY")
    ] = None
    """Names of the files that parsing the server inventory produced."""


class AhsfilesResponsesParsingStatus(Model):
    """How far parsing of the uploaded file has come, and why it failed if it did."""

    error_code: Annotated[str | None, Field(alias="errorCode")] = None
    """Code of the error that stopped the parsing, such as `AHSE-101`."""
    status: Open[AhsfilesResponsesParsingStatusStatus] | None = None
    """How far parsing has come, from `ANALYSIS_PENDING` to `ANALYSIS_SUCCESS` or
    `ANALYSIS_FAILED`.
    """
    status_modified_at: Annotated[AwareDatetime | None, Field(alias="statusModifiedAt")] = None
    """When the parsing status last changed, in UTC; the published example has a space where
    RFC 3339 has `T`.
    """
    status_reason: Annotated[str | None, Field(alias="statusReason")] = None
    """Why parsing has the status it has; may be null."""


class AhsfilesResponsesParsingResults(Model):
    """What came out of parsing the file, by component."""

    components: AhsfilesResponsesParsingResultsComponents | None = None
    """Parts of the AHS file that were parsed, by name; null before the first parsing."""


class AhsfilesResponses(Model):
    """An uploaded AHS log as an item of the list: server, parsing status and result files."""

    base_url: Annotated[str | None, Field(alias="baseUrl")] = None
    """Amazon S3 address made for the upload of the AHS file; it expires after 10 minutes."""
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When the entry for the AHS file was created, in UTC; published examples have a space
    instead of `T`.
    """
    generation: float | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    hardware: AhsfilesResponsesHardware | None = None
    """Product and serial number of the server that the AHS file comes from."""
    id: str | None = None
    """Identifier of the AHS file (UUID); needed to parse, download or patch it."""
    name: str | None = None
    """File name of the Active Health System log, such as `HPE_MXQ0xxxT3_20250108_Server.ahs`."""
    parameters: list[AhsfilesResponsesParametersItem] | None = None
    """Form fields (name and value) for uploading the file to S3; they come first, in the
    given order, and `file` last.
    """
    parsing_results: Annotated[AhsfilesResponsesParsingResults | None, Field(alias="parsingResults")] = None
    """What came out of parsing the file, by component."""
    parsing_status: Annotated[AhsfilesResponsesParsingStatus | None, Field(alias="parsingStatus")] = None
    """How far parsing of the uploaded file has come, and why it failed if it did."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    type: Literal["compute-ops-mgmt/ahs-file"] | str | None = None
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When the entry was last changed, in UTC; the published example has a space where RFC
    3339 has `T`.
    """


class AhsfilesResponse(Model):
    """A page of uploaded AHS logs."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[AhsfilesResponses]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""
