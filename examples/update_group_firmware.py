"""Update the firmware of all servers of a group to the group's baseline, and wait for it.

Needs: a group with a firmware baseline, and a role that may run jobs on it.
Run:   python update_group_firmware.py lab --one-by-one --hours 6
"""

import argparse
import sys
from collections.abc import Sequence

from compute_ops_mgmt import ComputeOpsMgmt, Filter, OperationFailedError, WaitError, WaitTimeoutError
from compute_ops_mgmt.v1 import models

GROUP_FIRMWARE_UPDATE = "91159b5e-9eeb-11ec-a9da-00155dc0a0c0"


def start(com: ComputeOpsMgmt, group: str, params: dict[str, bool]) -> models.Job:
    found = com.v1.groups.list(filter=Filter("name") == group).first()
    if found is None or not found.id:
        sys.exit(f"there is no group {group!r}")
    kind = "compute-ops-mgmt/group"
    return com.v1.jobs.create(
        models.JobCreate(
            job_template=GROUP_FIRMWARE_UPDATE, resource_type=kind, resource_id=found.id, job_params=params
        )
    )


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("group", help="name of the group")
    parser.add_argument("--one-by-one", action="store_true", help="serially, and no further after a failure")
    parser.add_argument("--power-off", action="store_true", help="let servers be powered off where that is needed")
    parser.add_argument("--downgrade", action="store_true", help="also install what is older than what is there")
    parser.add_argument("--hours", type=float, default=4, help="the time there is for it")
    args = parser.parse_args(argv)
    params = {"parallel": not args.one_by_one, "stopOnFailure": args.one_by_one}
    params |= {"powerOff": args.power_off, "downgrade": args.downgrade}
    with ComputeOpsMgmt() as com:
        job = start(com, args.group, params).id or ""
        try:
            # A job that is COMPLETE may have failed: `wait` asks for the result SUCCESS, too.
            com.v1.jobs.wait(job, timeout=args.hours * 3600, progress=lambda seen: print(seen.state, seen.status or ""))
        except WaitTimeoutError:
            if args.one_by_one:
                com.v1.jobs.update(job, models.JobUpdate(input=models.JobUpdateInput(stop_on_request=True)))
            sys.exit(f"the time is over; job {job} {'was asked to stop' if args.one_by_one else 'goes on'}")
        except OperationFailedError as error:
            sys.exit(f"the update has failed: {error.resource.status_details or error.said}")
        except WaitError as error:  # it has stalled, or waits for approval
            sys.exit(f"{error}; see job {job}")
    print(f"{args.group}: the firmware is that of the baseline")


if __name__ == "__main__":
    main()
