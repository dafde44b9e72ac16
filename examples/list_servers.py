"""List servers, filtered by power, health, model or host name.

Needs: a role that may read servers. Credentials and region come from the environment; see docs/cookbook.md.
Run:   python list_servers.py --power ON --unhealthy --host db-
"""

import argparse
import operator
from collections.abc import Sequence
from functools import reduce

from compute_ops_mgmt import ComputeOpsMgmt, FilterExpression
from compute_ops_mgmt.v1 import models


def conditions(com: ComputeOpsMgmt, args: argparse.Namespace) -> list[FilterExpression]:
    """Give what the server shall filter by: only what matches travels."""
    server, found = com.v1.servers.filters, []
    if args.power:
        found.append(server.hardware.power_state == args.power)
    if args.unhealthy:
        found.append(server.hardware.health.summary.in_(["WARNING", "CRITICAL"]))
    if args.model:
        found.append(server.hardware.model.contains(args.model))
    if args.host:
        found.append(server.host.hostname.lower().contains(args.host.lower()))
    return found


def row(server: models.Server) -> str:
    """Give one line; what a server has not told yet is a dash."""
    hardware, host = server.hardware or models.ServerHardware(), server.host or models.ServerHost()
    health = hardware.health.summary if hardware.health else None
    cells = (server.name, host.hostname, hardware.model, hardware.power_state, health)
    return "  ".join(f"{cell or '-':<{width}}" for cell, width in zip(cells, (14, 20, 24, 6, 8), strict=True)).rstrip()


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--power", choices=["ON", "OFF"])
    parser.add_argument("--unhealthy", action="store_true", help="only those whose health is a warning or critical")
    parser.add_argument("--model", help="part of the model's name")
    parser.add_argument("--host", help="part of the host name, in any case")
    args = parser.parse_args(argv)
    with ComputeOpsMgmt() as com:
        wanted = conditions(com, args)
        # The API gives 100 servers at a time; four such pages are asked for side by side.
        servers = com.v1.servers.list(filter=reduce(operator.and_, wanted) if wanted else None, prefetch=4)
        for server in servers:
            print(row(server))
        print(f"{servers.total} servers")


if __name__ == "__main__":
    main()
