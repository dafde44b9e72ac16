"""Commands of `ahs_files`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from .._runtime.cli.describe import Argument, Body, Call, Command, Property

COMMANDS = (
    Command(
        "list",
        (
            Call(
                version="v1beta1",
                method="list",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/ahs-files",
                summary="List the AHS files of the workspace.",
                text="Shows how far the analysis of each uploaded file has come: `parsingStatus/status` goes from `ANALYSIS_PENDING` through `ANALYSIS_IN_PROGRESS` to `ANALYSIS_SUCCESS` or `ANALYSIS_FAILED`. Filtering and sorting aren't declared for it.",
                options=(
                    Argument(
                        "offset",
                        "offset",
                        "integer",
                        help="Number of items to skip before the page begins, 0 for the first page. Advance it by the number of items received, which may be less than `limit`.",
                    ),
                ),
                lists=True,
                limit="limit",
                size=1000,
                columns=(
                    "id",
                    "name",
                    "hardware.serialNumber",
                    "parsingStatus.status",
                    "createdAt",
                    "updatedAt",
                ),
            ),
        ),
    ),
    Command(
        "create",
        (
            Call(
                version="v1beta1",
                method="create",
                http="POST",
                path="/compute-ops-mgmt/v1beta1/ahs-files",
                summary="Prepare the upload of an AHS file.",
                text="Registers the file and returns a presigned form for Amazon S3; the file's bytes don't go through this API. Send a multipart POST to `baseUrl` with all `parameters` in their order and the file as last field `file`, without the bearer token, within 10 minutes; S3 answers 204. Then start the analysis with `POST /compute-ops-mgmt/v1beta1/ahs-files/{id}/parse`, or set the status to failed with PATCH when the upload didn't succeed. Files may have up to 100 MB. 429 when there are too many requests.",
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property(
                            "fileName",
                            "text",
                            help="Name of the AHS file to upload, of at most 100 MB.",
                            required=True,
                        ),
                    ),
                    False,
                ),
            ),
        ),
    ),
    Command(
        "get",
        (
            Call(
                version="v1beta1",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/ahs-files/{id}",
                summary="Get one AHS file with the state of its analysis.",
                text="Poll it after `POST /compute-ops-mgmt/v1beta1/ahs-files/{id}/parse` until `parsingStatus/status` is `ANALYSIS_SUCCESS` or `ANALYSIS_FAILED`. On success `parsingResults` names the result files to fetch with `GET /compute-ops-mgmt/v1beta1/ahs-files/{id}/download`; on failure `statusReason` and `errorCode` say why. 404 for an unknown identifier.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier (UUID) of an uploaded AHS log, as returned when it was announced.",
                        required=True,
                    ),
                ),
                waits="wait",
            ),
        ),
    ),
    Command(
        "update",
        (
            Call(
                version="v1beta1",
                method="update",
                http="PATCH",
                path="/compute-ops-mgmt/v1beta1/ahs-files/{id}",
                summary="Mark the analysis of an AHS file as failed.",
                text="Meant for an upload or analysis that came to nothing. No other change is possible: the new status is `ANALYSIS_FAILED`, and the present one must be that of a file still waiting or being analysed. The declared content types contradict each other, merge patch for the header and plain JSON for the body.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier (UUID) of an uploaded AHS log, as returned when it was announced.",
                        required=True,
                    ),
                ),
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property(
                            "parsingStatus",
                            "json",
                            help="State to record for the file; meant for reporting a failed upload.",
                        ),
                    ),
                    False,
                ),
            ),
        ),
    ),
    Command(
        "download",
        (
            Call(
                version="v1beta1",
                method="download",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/ahs-files/{id}/download",
                summary="Download a result file of an analysed AHS file.",
                text="Works once the analysis has ended with `ANALYSIS_SUCCESS`. What comes back is the content of the named file, CSV or JSON, although only JSON is declared. 404 when file or identifier are unknown, 429 when there are too many requests.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier (UUID) of an uploaded AHS log, as returned when it was announced.",
                        required=True,
                    ),
                ),
                options=(
                    Argument(
                        "filename",
                        "filename",
                        "text",
                        help="Name of a result file as given under `csv` or `json` in `parsingResults` of the AHS file.",
                        required=True,
                    ),
                ),
            ),
        ),
    ),
    Command(
        "parse",
        (
            Call(
                version="v1beta1",
                method="parse",
                http="POST",
                path="/compute-ops-mgmt/v1beta1/ahs-files/{id}/parse",
                summary="Start the analysis of an uploaded AHS file.",
                text="The file must have been uploaded to S3 before with the form from `POST /compute-ops-mgmt/v1beta1/ahs-files`. The call returns at once with an empty 200; follow the progress with `GET /compute-ops-mgmt/v1beta1/ahs-files/{id}`.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier (UUID) of an uploaded AHS log, as returned when it was announced.",
                        required=True,
                    ),
                ),
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property(
                            "components",
                            "json",
                            help="Parts of the AHS file to parse, at least one; `INVENTORY` extracts the server inventory.",
                            required=True,
                        ),
                    ),
                    False,
                ),
            ),
        ),
    ),
)
