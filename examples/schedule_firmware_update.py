"""Have the firmware of a group updated at a given time, once or again and again.

Needs: a group with a firmware baseline, and a role that may run jobs on it. A schedule is a call of the API that the
       service keeps and makes at its time. Run again for the same group, this moves the schedule that is there.
Run:   python schedule_firmware_update.py lab 2026-12-05T22:00+01:00 --every P7D
"""

import argparse
import sys
from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

from compute_ops_mgmt import ComputeOpsMgmt, PreconditionFailedError
from compute_ops_mgmt.v1beta2 import models

GROUP_FIRMWARE_UPDATE = "91159b5e-9eeb-11ec-a9da-00155dc0a0c0"


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("group", help="name of the group")
    parser.add_argument("start", type=datetime.fromisoformat, help="with its offset from UTC, within a year")
    parser.add_argument("--every", help="an ISO 8601 duration of more than PT15M and less than P1Y")
    args = parser.parse_args(argv)
    with ComputeOpsMgmt() as com:
        group = com.v1.groups.list(filter=com.v1.groups.filters.name == args.group).first()
        if group is None or not group.id:
            sys.exit(f"there is no group {args.group!r}")
        name = f"firmware update of {args.group}"
        # Schedules cannot be filtered by name.
        known = next((one for one in com.v1beta2.schedules.list() if one.name == name), None)
        if known is None:
            kind, params = "compute-ops-mgmt/group", {"parallel": False, "stopOnFailure": True}
            job = {"jobTemplate": GROUP_FIRMWARE_UPDATE, "resourceType": kind, "resourceId": group.id}
            call = models.ScheduleRESTOperationPost(
                type="REST", method="POST", uri="/compute-ops-mgmt/v1/jobs", body=job | {"jobParams": params}
            )
            when = models.SchedulePostSchedule(start_at=args.start, interval=args.every)
            # With the key, a call that is repeated after a broken connection does not make a second schedule.
            new = models.SchedulePost(
                name=name, operation=call, schedule=when, associated_resource_uri=group.resource_uri
            )
            schedule = com.v1beta2.schedules.create(new, idempotency_key=str(uuid4()))
        else:
            patch = models.SchedulePatch(
                schedule=models.SchedulePatchSchedule(start_at=args.start, interval=args.every)
            )
            try:
                schedule = com.v1beta2.schedules.update(known.id, patch, if_match=f'"{known.generation}"')
            except PreconditionFailedError:
                sys.exit(f"somebody else has just changed {name!r}: look at it, then run this again")
        for run in com.v1beta2.schedules.list_history(schedule.id):
            print(f"{run.started_at:%Y-%m-%d %H:%M} {'started' if run.succeeded else 'not started'}: {run.summary}")
    print(f"next on {schedule.next_start_at or args.start:%Y-%m-%d at %H:%M %Z}")


if __name__ == "__main__":
    main()
