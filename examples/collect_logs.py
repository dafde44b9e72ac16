"""Collect the Active Health System log of a server, or have one that is at hand analysed.

Needs: a role that may run jobs on servers. A log has up to 100 MB; links to storage are good for ten minutes.
Run:   python collect_logs.py collect CZ2311004H logs.zip
       python collect_logs.py analyse CZ2311004H.ahs inventory.csv
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from compute_ops_mgmt import ApiClientError, ComputeOpsMgmt


def collect(com: ComputeOpsMgmt, serial: str, target: Path) -> None:
    """Have the server send its log to the service, and fetch it from there."""
    server = com.v1.servers.list(filter=com.v1.servers.filters.hardware.serial_number == serial).first()
    if server is None or not server.id:
        sys.exit(f"there is no server {serial}")
    com.v1.jobs.start.server_collect_log(server, collect_ahs_log=True).wait(timeout=1800)
    com.download_presigned(com.v1.servers.download_logs(server.id).download_url, target)


def analyse(com: ComputeOpsMgmt, file: str, target: Path) -> None:
    """Upload a log, wait until it is read, and fetch the inventory that was found in it."""
    log, files = Path(file), com.v1beta1.ahs_files
    place = files.create({"fileName": log.name})
    file_id, fields = place.id or "", {str(field.name): field.value or "" for field in place.parameters or []}
    try:
        com.upload_presigned(place.base_url or "", fields, log, file_name=log.name)
    except ApiClientError:
        files.update(file_id, {"parsingStatus": {"status": "ANALYSIS_FAILED"}})
        raise
    files.parse(file_id, {"components": ["INVENTORY"]})
    results = files.wait(file_id, timeout=900).parsing_results
    inventory = results and results.components and results.components.inventory
    if not inventory or not inventory.csv:
        sys.exit(f"{log.name} holds no inventory")
    com.stream(files.download, file_id, filename=inventory.csv).download_to(target)


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=["collect", "analyse"])
    parser.add_argument("source", help="serial number of the server, or file with a log")
    parser.add_argument("target", type=Path, help="file to write")
    args = parser.parse_args(argv)
    with ComputeOpsMgmt() as com:
        (collect if args.action == "collect" else analyse)(com, args.source, args.target)
    print(f"{args.target.stat().st_size:,} bytes in {args.target.name}")


if __name__ == "__main__":
    main()
