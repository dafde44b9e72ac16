"""Put servers into a group by serial number; the group is made if it is not there.

Needs: a role that may change groups.
Run:   python assign_servers.py lab CZ2311004H CZ2311004J --description "servers of the lab"
"""

import argparse
import sys
from collections.abc import Sequence

from compute_ops_mgmt import ComputeOpsMgmt, WaitError
from compute_ops_mgmt.v1 import models


def group_id(com: ComputeOpsMgmt, name: str, description: str | None) -> str:
    """Give the id of the group of this name, a new one if need be."""
    group = com.v1.groups.list(filter=com.v1.groups.filters.name == name).first()
    if group is None:
        group = com.v1.groups.create(
            models.GroupServerCreateRequest(
                name=name, description=description, device_type=models.DeviceType.DIRECT_CONNECT_SERVER
            )
        )
        print(f"made the group {name}")
    return group.id or ""


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("group", help="name of the group")
    parser.add_argument("serials", nargs="+", help="serial numbers")
    parser.add_argument("--description", help="of a new group")
    args = parser.parse_args(argv)
    with ComputeOpsMgmt() as com:
        wanted = com.v1.servers.filters.hardware.serial_number.in_(args.serials)
        servers = list(com.v1.servers.list(filter=wanted))
        known = {server.hardware.serial_number for server in servers if server.hardware}
        if missing := sorted(set(args.serials) - known):
            sys.exit(f"not known: {', '.join(missing)}")
        group = group_id(com, args.group, args.description)
        there = {device.device_id for device in com.v1.groups.list_devices(group)}
        # The id of a server is product id + serial number; the client encodes its plus sign.
        new = [models.DeviceRequest(device_id=server.id) for server in servers if server.id and server.id not in there]
        if new:
            started = com.v1.groups.assign_devices(group, models.GroupAssignRequest(devices=new))
            try:
                started.wait(timeout=300, progress=lambda seen: print(f"{seen.progress_percent or 0} %"))
            except WaitError as error:
                sys.exit(f"{error}\n{getattr(error.resource, 'error', None) or ''}".rstrip())
        for device in com.v1.groups.list_devices(group):
            print(f"{device.serial}  {device.subscription_state}{'' if device.device_id in there else '  new'}")


if __name__ == "__main__":
    main()
