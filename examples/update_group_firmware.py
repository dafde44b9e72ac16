"""Update the firmware of all servers of a group to the group's baseline, and wait for it.

Needs: a group with a firmware baseline, and a role that may run jobs on it.
Run:   python update_group_firmware.py lab --one-by-one --hours 6
"""

import argparse
import sys
from collections.abc import Sequence

from compute_ops_mgmt import ComputeOpsMgmt, OperationFailedError, WaitError, WaitTimeoutError
from compute_ops_mgmt.v1 import models


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("group", help="name of the group")
    parser.add_argument("--one-by-one", action="store_true", help="serially, and no further after a failure")
    parser.add_argument("--power-off", action="store_true", help="let servers be powered off where that is needed")
    parser.add_argument("--downgrade", action="store_true", help="also install what is older than what is there")
    parser.add_argument("--hours", type=float, default=4, help="the time there is for it")
    args = parser.parse_args(argv)
    with ComputeOpsMgmt() as com:
        group = com.v1.groups.list(filter=com.v1.groups.filters.name == args.group).first()
        if group is None:
            sys.exit(f"there is no group {args.group!r}")
        handle = com.v1.jobs.start.group_firmware_update(
            group,
            parallel=not args.one_by_one,
            stop_on_failure=args.one_by_one,
            power_off=args.power_off,
            downgrade=args.downgrade,
        )
        job = handle.response.parsed.id or ""
        try:
            # A job that is COMPLETE may have failed: `wait` asks for the result SUCCESS, too.
            handle.wait(timeout=args.hours * 3600, progress=lambda seen: print(seen.state, seen.status or ""))
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
