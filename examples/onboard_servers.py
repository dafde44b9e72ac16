"""Bring servers under management: print an activation key for iLOs, or add a list of iLOs through a gateway.

Needs: a role that may add devices; for a key, a subscription key; for a list, the id of a gateway and the iLOs' user
       and password in ILO_USERNAME and ILO_PASSWORD. The service takes 1,000 servers a day.
Run:   python onboard_servers.py --key PXLA8LCBSBL63X
       python onboard_servers.py --gateway 5c9f6d0e-8d1b-4b0f-9a53-1f3cb4ce1d62 10.0.0.7 10.0.0.8
"""

import argparse
import asyncio
import os
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from compute_ops_mgmt import ApiClientError, AsyncComputeOpsMgmt

STARTING = asyncio.Semaphore(10)  # calls that start something are not repeated, so do not provoke a 429


async def print_key(com: AsyncComputeOpsMgmt, subscription: str) -> None:
    """Print a key that is good for an hour at least: one that is there, or a new one."""
    soon = datetime.now(UTC) + timedelta(hours=1)
    keys = com.v1beta1.activation_keys
    known = keys.list(filter=keys.filters.subscription_key == subscription)
    good = [one async for one in known if one.target_device == "ILO" and one.expires_at and one.expires_at > soon]
    key = good[0] if good else await keys.create({"targetDevice": "ILO", "subscriptionKey": subscription})
    print(f"{key.activation_key} until {key.expires_at:%Y-%m-%d %H:%M %Z}")


async def add(com: AsyncComputeOpsMgmt, gateway: str, host: str) -> None:
    """Add one server; say what became of it."""
    login = {"host": host, "username": os.environ["ILO_USERNAME"], "password": os.environ["ILO_PASSWORD"]}
    body = {"appliance": {"applianceId": gateway}, "hardware": {"bmc": {"userDefined": login}}}
    try:
        async with STARTING:
            started = await com.v1.servers.create(body)
        await started.wait(timeout=600)
        print(f"{host}: added")
    except ApiClientError as error:
        print(f"{host}: {error}")


async def run(args: argparse.Namespace) -> None:
    async with AsyncComputeOpsMgmt() as com:
        if args.key:
            await print_key(com, args.key)
        await asyncio.gather(*(add(com, args.gateway, host) for host in args.hosts))


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--key", metavar="SUBSCRIPTION", help="print an activation key for this subscription key")
    parser.add_argument("--gateway", metavar="ID", default="", help="of the secure gateway that the hosts are behind")
    parser.add_argument("hosts", nargs="*", help="addresses of iLOs; @FILE holds one in each line")
    parser.fromfile_prefix_chars = "@"
    asyncio.run(run(parser.parse_args(argv)))


if __name__ == "__main__":
    main()
