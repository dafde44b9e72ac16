"""Save a filter of servers, put what it matches into maintenance mode (--off ends it), and list their hardware.

Needs: a role that may run jobs and change filters and reports. Where jobs need an approval, --approve gives it.
Run:   python plan_maintenance.py rack-7 "contains(host/hostname,'r7-')" --approve
"""

import argparse
from collections.abc import Sequence

from compute_ops_mgmt import ComputeOpsMgmt, Filter, WaitingForApprovalError
from compute_ops_mgmt.v1 import models as v1
from compute_ops_mgmt.v1beta1 import models as v1beta1
from compute_ops_mgmt.v1beta2 import models as v1beta2

ON, OFF = "4eb92af1-1ce4-4cb0-8581-fb5a7dcdbf2b", "2798720f-b090-427d-b210-e48d33ce2f27"


def saved(com: ComputeOpsMgmt, name: str, text: str) -> v1beta1.Filter:
    """Give the saved filter of this name; filters cannot be filtered by name."""
    known = next((one for one in com.v1beta1.filters.list() if one.name == name), None)
    if known is None:
        return com.v1beta1.filters.create(v1beta1.Filter(name=name, filter=text))
    return com.v1beta1.filters.update(known.id or "", {"filter": text}, if_match=f'"{known.generation}"')


def switch(com: ComputeOpsMgmt, server: str, template: str, *, approve: bool) -> None:
    body = v1.JobCreate(job_template=template, resource_type="compute-ops-mgmt/server", resource_id=server)
    job = com.v1.jobs.create(body).id or ""
    try:
        com.v1.jobs.wait(job, timeout=300)
    except WaitingForApprovalError:
        for request in com.v1beta2.approval_request.list(filter=Filter("approvalState") == "PENDING"):
            if approve and request.approvable_resource and request.approvable_resource.id == server:
                com.v1beta2.approval_request.approve(request.id)
        com.v1.jobs.wait(job, timeout=3600, patient=True)  # until somebody has approved of it


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
            switch(com, match.id or "", OFF if args.off else ON, approve=args.approve)
            print(f"{match.id}: maintenance mode is {'off' if args.off else 'on'}")
        wanted = v1beta2.ReportsRequest(report_type="SERVER_HARDWARE_INVENTORY", resource_uri=chosen.resource_uri)
        report = com.v1beta2.reports.wait(com.v1beta2.reports.create(body=wanted).id or "", timeout=600)
        data = com.v1beta2.reports.get_data(report.id or "").data
        for row in data.rows.items if isinstance(data, v1beta2.ServerHardwareInventoryReportData) else []:
            print(f"{row.name}  {row.model}  {row.processor_count or 0:g} processors  {row.memory_in_gb or 0:g} GB")


if __name__ == "__main__":
    main()
