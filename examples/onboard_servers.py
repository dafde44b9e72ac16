"""Bring servers under management: print an activation key for iLOs, or add a list of iLOs through a gateway.

Needs: a role that may add devices; for a key, a subscription key; for a list, the id of a gateway and the iLOs' user
       and password in ILO_USERNAME and ILO_PASSWORD. The service takes 1,000 servers a day.
Run:   python onboard_servers.py key PXLA8LCBSBL63X
       python onboard_servers.py add 5c9f6d0e-8d1b-4b0f-9a53-1f3cb4ce1d62 ilos.txt
"""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from compute_ops_mgmt import ApiClientError, ComputeOpsMgmt, Filter
from compute_ops_mgmt.v1beta1 import models


def key(com: ComputeOpsMgmt, subscription: str) -> None:
    """Print a key that is good for an hour at least: one that is there, or a new one."""
    soon = datetime.now(UTC) + timedelta(hours=1)
    known = com.v1beta1.activation_keys.list(filter=Filter("subscriptionKey") == subscription)
    good = (one for one in known if one.target_device == "ILO" and one.expires_at and one.expires_at > soon)
    request = models.ActivationKeysRequest(target_device="ILO", subscription_key=subscription, expiration_in_hours=24)
    found = next(good, None) or com.v1beta1.activation_keys.create(request)
    print(f"{found.activation_key} until {found.expires_at:%Y-%m-%d %H:%M %Z}")


def add(com: ComputeOpsMgmt, gateway: str, hosts: list[str]) -> None:
    """Start all, then wait for each."""
    login = {"username": os.environ["ILO_USERNAME"], "password": os.environ["ILO_PASSWORD"]}
    added, started = 0, {}
    for host in hosts:
        hardware = {"bmc": {"userDefined": {"host": host, **login}}}
        started[host] = com.v1.servers.create({"appliance": {"applianceId": gateway}, "hardware": hardware})
    for host, handle in started.items():
        try:
            handle.wait(timeout=600)
            added += 1
        except ApiClientError as error:
            print(f"{host}: {error}", file=sys.stderr)
    print(f"{added} of {len(hosts)} servers added")


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=["key", "add"])
    parser.add_argument("id", help="subscription key, or id of the gateway")
    parser.add_argument("file", type=Path, nargs="?", help="addresses of iLOs, one in each line")
    args = parser.parse_args(argv)
    with ComputeOpsMgmt() as com:
        if args.command == "add":
            add(com, args.id, args.file.read_text("utf-8").split())
        else:
            key(com, args.id)


if __name__ == "__main__":
    main()
