"""Tell which servers do not have the firmware or the iLO settings that their groups ask for.

Needs: a role that may read groups. All groups are asked at once. The exit code is 1 if a server is not compliant, so
       that a pipeline can stop there.
Run:   python check_compliance.py [GROUP ...]
"""

import argparse
import asyncio
import sys
from collections.abc import Sequence

from compute_ops_mgmt import AsyncComputeOpsMgmt
from compute_ops_mgmt.v1 import models


async def deviating(com: AsyncComputeOpsMgmt, group: models.GroupResponse) -> list[models.DeviceCompliance]:
    """Give what is known of the servers of a group that are not as they should be."""
    state = com.v1.groups.filters_compliance.compliance_state == models.ComplianceState.NOT_COMPLIANT
    return [device async for device in com.v1.groups.list_compliance(group.id or "", filter=state)]


def report(group: models.GroupResponse, devices: list[models.DeviceCompliance]) -> None:
    print(f"{group.name}: {len(devices) or 'none'} not compliant")
    for device in devices:
        print(f"  {device.serial}  {device.compliance_category}  score {device.score}")
        for part in device.deviations or []:
            print(f"    {part.component_name}: {part.installed_version}, should be {part.expected_version}")


async def check(names: Sequence[str]) -> int:
    async with AsyncComputeOpsMgmt() as com:
        wanted = com.v1.groups.filters.name.in_(names) if names else None
        groups = [group async for group in com.v1.groups.list(filter=wanted)]
        if missing := sorted(set(names) - {group.name for group in groups}):
            sys.exit(f"no such group: {', '.join(missing)}")
        found = await asyncio.gather(*(deviating(com, group) for group in groups))
    for group, devices in zip(groups, found, strict=True):
        report(group, devices)
    return 1 if any(found) else 0


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("groups", nargs="*", metavar="GROUP", help="names of groups; without any, all of them")
    args = parser.parse_args(argv)
    return asyncio.run(check(args.groups))


if __name__ == "__main__":
    sys.exit(main())
