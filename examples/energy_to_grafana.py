"""Print the energy that servers use, its CO2 and its cost, as lines that InfluxDB and Telegraf read, for Grafana.

Needs: servers with a subscription that collects metrics, and a role that may read them. Units: kWh, kg CO2e, and the
       currency of the account, for each day or hour.
Run:   python energy_to_grafana.py --days 30 --group lab | influx write --bucket energy
"""

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from compute_ops_mgmt import ComputeOpsMgmt
from compute_ops_mgmt.v1beta1 import models

Interval = models.EnergyOverTimeIntervalsCollectedItem | models.EnergyOverTimeIntervalsProjectedItem


def point(kind: str, group: str, at: Interval) -> str | None:
    """Give one line of the line protocol; None if nothing was measured."""
    values = {"kwh": at.kwh, "co2e_kg": at.co2e_kg, "cost": at.cost, "servers": at.server_count}
    fields = ",".join(f"{name}={value:g}" for name, value in values.items() if value is not None)
    if at.time is None or not fields:
        return None
    tag = group.replace(" ", "\\ ").replace(",", "\\,").replace("=", "\\=")
    return f"energy,kind={kind},group={tag} {fields} {int(at.time.timestamp())}000000000"


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--days", type=int, default=30, help="how far back, at most 180")
    parser.add_argument("--ahead", type=int, default=0, help="days of forecast, at most 180")
    parser.add_argument("--hourly", action="store_true")
    parser.add_argument("--group", help="name of a group; without it, all servers")
    args = parser.parse_args(argv)
    now = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
    ends = now - timedelta(days=args.days), now + timedelta(days=args.ahead)
    # Days are asked for by date, hours by time.
    start, end = (f"{end:%Y-%m-%dT%H:%M:%SZ}" if args.hourly else f"{end:%Y-%m-%d}" for end in ends)
    with ComputeOpsMgmt() as com:
        uri = None
        if args.group:
            group = com.v1.groups.list(filter=com.v1.groups.filters.name == args.group).first()
            if group is None:
                sys.exit(f"there is no group {args.group!r}")
            uri = group.resource_uri
        size = "1_HOUR" if args.hourly else "1_DAY"
        energy = com.v1beta1.energy_over_time.get(start, end, size, resource_uri=uri)
    for kind, intervals in (("collected", energy.intervals_collected), ("projected", energy.intervals_projected)):
        for interval in intervals or []:
            if line := point(kind, args.group or "all", interval):
                print(line)


if __name__ == "__main__":
    main()
