"""The upload of an Active Health System log, from the first call to the file with its results."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from .places import REPOSITORY, found

sys.path.insert(0, str(REPOSITORY / "tests" / "runtime" / "faults"))

FIELDS = ["key", "x-amz-algorithm", "x-amz-credential", "x-amz-date", "x-amz-security-token", "policy"]
TOKEN = "t0ken-of-the-api"


@pytest.mark.filterwarnings("error")
def test_an_upload_from_end_to_end(tmp_path: Path) -> None:
    from fault_server import FaultServer, reply

    log = tmp_path / "server.ahs"
    log.write_bytes(b"\0log" * 50_000)
    with FaultServer() as storage, FaultServer() as api:
        parameters = [{"name": name, "value": f"value of {name}"} for name in (*FIELDS, "x-amz-signature")]
        api.script = [
            reply(200, {"id": "7", "baseUrl": f"{storage.url}/bucket", "parameters": parameters}),
            reply(503),
            reply(200, {"id": "7", "parsingStatus": {"status": "SUCCESS"}}),
            reply(200, b"a,b\n1,2\n", "text/csv"),
        ]
        storage.script = [reply(503), reply(204)]
        retry = found("compute_ops_mgmt.Retry")(first_wait=0)
        with found("compute_ops_mgmt.ComputeOpsMgmt")(base_url=api.url, auth=TOKEN, retry=retry) as com:
            files: Any = com.v1beta1.ahs_files
            made = files.create({"fileName": log.name})
            fields = {item.name: item.value for item in made.parameters}
            assert com.upload_presigned(made.base_url, fields, log, file_name=log.name).status == 204
            assert files.get(made.id).parsing_status.status == "SUCCESS"
            com.stream(files.download, made.id, filename="x.csv").download_to(tmp_path / "x.csv")
    assert (tmp_path / "x.csv").read_bytes() == b"a,b\n1,2\n"
    assert {one.headers["authorization"] for one in api.asked} == {f"Bearer {TOKEN}"}
    assert len(storage.asked) == 2
    for asked in storage.asked:
        assert TOKEN not in str(asked.headers) + asked.body.decode("latin-1")
        names = [part.split(b'"')[1].decode() for part in asked.body.split(b"\r\nContent-Disposition: ")[1:]]
        assert names == [*FIELDS, "x-amz-signature", "file"]
        assert log.read_bytes() in asked.body
