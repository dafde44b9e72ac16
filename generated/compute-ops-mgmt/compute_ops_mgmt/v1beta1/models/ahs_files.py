"""Models of `v1beta1.ahs_files`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from ..._runtime.model import Model, Open
from ...models.ahs_files import AhsfileComponent


class AhsfilesDownloadResponse(Model):
    """Contents of a parsed AHS log.

    The format follows from the name of the file asked for: JSON, or CSV though the API declares
    JSON only.
    """

    pass


class AhsfilesParseRequest(Model):
    """Which parts of an uploaded AHS log to parse."""

    components: Annotated[list[Open[AhsfileComponent]], Field(min_length=1)]
    """Parts of the AHS file to parse, at least one; `INVENTORY` extracts the server
    inventory.
    """


class AhsfilesPatchRequestParsingStatusStatus(StrEnum):
    """Only `ANALYSIS_FAILED` can be set, when the upload has failed."""

    ANALYSIS_FAILED = "ANALYSIS_FAILED"


class AhsfilesUploadRequest(Model):
    """Announces an AHS log for upload by its file name."""

    file_name: Annotated[str, Field(alias="fileName")]
    """Name of the AHS file to upload, of at most 100 MB."""


class AhsfilesUploadResponseParametersItemName(StrEnum):
    """Name of a form field that the upload to S3 must carry, such as `key` or `policy`; keep
    the given order.
    """

    KEY = "key"
    X_AMZ_ALGORITHM = "x-amz-algorithm"
    X_AMZ_CREDENTIAL = "x-amz-credential"
    X_AMZ_DATE = "x-amz-date"
    X_AMZ_SECURITY_TOKEN = "x-amz-security-token"
    POLICY = "policy"
    X_AMZ_SIGNATURE = "x-amz-signature"


class AhsfilesPatchRequestParsingStatus(Model):
    """State to record for the file; meant for reporting a failed upload."""

    status: Open[AhsfilesPatchRequestParsingStatusStatus] | None = None
    """Only `ANALYSIS_FAILED` can be set, when the upload has failed."""


class AhsfilesUploadResponseParametersItem(Model):
    """An item of `parameters`: Form fields (name and value) for uploading the file to S3;
    they come first, in the given order, and `file` last.
    """

    name: Open[AhsfilesUploadResponseParametersItemName] | None = None
    """Name of a form field that the upload to S3 must carry, such as `key` or `policy`; keep
    the given order.
    """
    value: str | None = None
    """Content of the form field for the upload to S3."""


class AhsfilesPatchRequest(Model):
    """A new parsing status for an AHS log, used to report that its upload failed."""

    parsing_status: Annotated[AhsfilesPatchRequestParsingStatus | None, Field(alias="parsingStatus")] = None
    """State to record for the file; meant for reporting a failed upload."""


class AhsfilesUploadResponse(Model):
    """Where and how to upload an AHS log: a presigned form for object storage.

    Post the form fields in `parameters` to `baseUrl` in the order given, with the file as the last
    field and without a bearer token; the form expires after 10 minutes.
    """

    base_url: Annotated[
        Literal["https://dev-hpecomputesupport-us-west-2.s3.amazonaws.com/"] | str | None,
        Field(alias="baseUrl"),
    ] = None
    """Address of the S3 bucket to which the AHS file is posted, together with the fields in
    `parameters`. The published constant names a development bucket, so take what the
    answer says.
    """
    id: str | None = None
    """Identifier of the AHS file (UUID); needed to parse, download or patch it."""
    parameters: list[AhsfilesUploadResponseParametersItem] | None = None
    """Form fields (name and value) for uploading the file to S3; they come first, in the
    given order, and `file` last.
    """
    type: Literal["compute-ops-mgmt/ahs-file"] | str | None = None
    """Resource type; tells what kind of object it is."""
