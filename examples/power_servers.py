"""Power servers on or off, or restart them, all at once, and wait for each.

Needs: a role that may run jobs on servers. `off` asks the operating system to shut down; `force-off` does not.
Run:   python power_servers.py off db-1 db-2 --yes
"""

import argparse
import asyncio
import sys
from collections.abc import Sequence

from compute_ops_mgmt import ApiClientError, AsyncComputeOpsMgmt, Filter
from compute_ops_mgmt.v1 import models

POWER_OFF = "d0c13b58-748c-461f-9a61-c0c5c71f1bb4"
ACTIONS: dict[str, tuple[str, dict[str, str]]] = {
    "on": ("0cbb2377-1834-488d-840c-d5bf788c34fb", {}),
    "off": (POWER_OFF, {"operationType": "GracefulShutdown"}),
    "force-off": (POWER_OFF, {"operationType": "ForceOff"}),
    "restart": ("30110551-cad6-4069-95b8-dbce9bbd8525", {}),
    "cold-boot": ("aacfb3e0-6575-4d4f-a711-1ee1ae768407", {}),
}


async def switch(com: AsyncComputeOpsMgmt, server: str, action: str, minutes: float) -> str:
    """Run one job; give what went wrong."""
    (template, params), kind = ACTIONS[action], "compute-ops-mgmt/server"
    body = models.JobCreate(job_template=template, resource_type=kind, resource_id=server, job_params=params)
    try:
        await com.v1.jobs.wait((await com.v1.jobs.create(body)).id or "", timeout=minutes * 60)
    except ApiClientError as error:  # refused, failed, stalled, waits for approval, or takes too long
        return str(error)
    return ""


async def run(args: argparse.Namespace) -> int:
    async with AsyncComputeOpsMgmt() as com:
        servers = [one async for one in com.v1.servers.list(filter=Filter("host/hostname").in_(args.hosts))]
        names = [one.host.hostname or "" if one.host else "" for one in servers]
        if missing := sorted(set(args.hosts) - set(names)):
            sys.exit(f"no server has the host name {', '.join(missing)}")
        if not args.yes and input(f"{args.action} {', '.join(names)}? [y/N] ").lower() != "y":
            return 1
        results = await asyncio.gather(*(switch(com, one.id or "", args.action, args.minutes) for one in servers))
    for name, problem in zip(names, results, strict=True):
        print(f"{name}: {problem or 'done'}")
    return 1 if any(results) else 0


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=ACTIONS)
    parser.add_argument("hosts", nargs="+", help="host names")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.add_argument("--minutes", type=float, default=7, help="how long to wait for each")
    return asyncio.run(run(parser.parse_args(argv)))


if __name__ == "__main__":
    sys.exit(main())
