"""Save a filter of servers, put what it matches into maintenance mode (--off ends it), and list their hardware.

Needs: a role that may run jobs and change filters and reports. Where jobs need an approval, --approve gives it.
Run:   python plan_maintenance.py rack-7 "contains(host/hostname,'r7-')" --approve
"""

import argparse
from collections.abc import Sequence

from compute_ops_mgmt import ComputeOpsMgmt, WaitingForApprovalError
from compute_ops_mgmt.v1beta1 import models as v1beta1
from compute_ops_mgmt.v1beta2 import models as v1beta2


def saved(com: ComputeOpsMgmt, name: str, text: str) -> v1beta1.Filter:
    """Give the saved filter of this name; filters cannot be filtered by name."""
    known = next((one for one in com.v1beta1.filters.list() if one.name == name), None)
    if known is None:
        return com.v1beta1.filters.create(v1beta1.Filter(name=name, filter=text))
    return com.v1beta1.filters.update(known.id or "", {"filter": text}, if_match=f'"{known.generation}"')


def switch(com: ComputeOpsMgmt, server: str, *, on: bool, approve: bool) -> None:
    start, requests = com.v1.jobs.start, com.v1beta2.approval_request
    handle = start.server_maintenance_on(server) if on else start.server_maintenance_off(server)
    try:
        handle.wait(timeout=300)
    except WaitingForApprovalError:
        is_own = requests.filters.approvable_resource.id == server
        pending = requests.list(filter=is_own & (requests.filters.approval_state == "PENDING"))
        for request in list(pending) if approve else []:
            requests.approve(request.id)
        handle.wait(timeout=3600, patient=True)  # until somebody has approved of it


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", help="of the saved filter")
    parser.add_argument("filter", help="its text")
    parser.add_argument("--off", action="store_true")
    parser.add_argument("--approve", action="store_true")
    args = parser.parse_args(argv)
    with ComputeOpsMgmt() as com:
        chosen = saved(com, args.name, args.filter)
        for match in list(com.v1beta1.filters.list_matches(chosen.id or "")):  # before any changes
            switch(com, match.id or "", on=not args.off, approve=args.approve)
            print(f"{match.id}: maintenance mode is {'off' if args.off else 'on'}")
        wanted = v1beta2.ReportsRequest(report_type="SERVER_HARDWARE_INVENTORY", resource_uri=chosen.resource_uri)
        report = com.v1beta2.reports.create(body=wanted).wait(timeout=600)
        data = com.v1beta2.reports.get_data(report.id or "").data
        for row in data.rows.items if isinstance(data, v1beta2.ServerHardwareInventoryReportData) else []:
            print(f"{row.name}  {row.model}  {row.processor_count or 0:g} processors  {row.memory_in_gb or 0:g} GB")


if __name__ == "__main__":
    main()
