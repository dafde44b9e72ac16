"""Install an operating system on the bare servers of a group. What is on their boot volumes is lost.

Needs: an image that the servers' iLOs can reach by http, and a role that may run jobs and change groups and settings.
Run:   python install_os.py edge RHEL https://images.example.com/rhel.iso --answers https://images.example.com/ks.cfg
"""

import argparse
import sys
from collections.abc import Sequence

from compute_ops_mgmt import ComputeOpsMgmt, OperationFailedError
from compute_ops_mgmt.v1 import models


def setting_uri(com: ComputeOpsMgmt, name: str, os: models.SettingOS) -> str:
    """Make the setting that tells the servers of a group what to install."""
    settings = models.SettingsCreateRequestSettings(default=os)
    made = com.v1.settings.create(models.SettingsCreateRequest(category="OS", name=name, settings=settings))
    return made.resource_uri or ""


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("group", help="name of the group")
    parser.add_argument("os", choices=list(models.SettingOSOsType))
    parser.add_argument("image", help="URL of the installation medium")
    parser.add_argument("--answers", help="URL of the file that answers the installer's questions")
    parser.add_argument("--minutes", type=int, default=240, help="for each server, 60 to 720")
    args = parser.parse_args(argv)
    with ComputeOpsMgmt() as com:
        group = com.v1.groups.list(filter=com.v1.groups.filters.name == args.group).first()
        if group is None or not group.id:
            sys.exit(f"there is no group {args.group!r}")
        servers = [device.device_id or "" for device in com.v1.groups.list_devices(group.id)]
        for server in servers:
            if not com.v1.servers.analyze_os_install(server).server_has_storage_volume:
                sys.exit(f"{server} has no volume to install on: give the group a storage setting first")
        os = models.SettingOS(os_type=args.os, media_url=args.image, unattended_installation_file_url=args.answers)
        uris = [*(group.settings_uris or []), setting_uri(com, f"{args.os} for {args.group}", os)]
        com.v1.groups.update(group.id, models.GroupUpdateRequest(settings_uris=uris))
        handle = com.v1.jobs.start.group_os_install(group, devices=servers, os_completion_timeout_min=args.minutes)
        print(f"{args.os} for {len(servers)} servers: job {handle.response.parsed.id}")
        try:
            handle.wait(timeout=(args.minutes + 15) * 60, progress=lambda seen: print(seen.status))
        except OperationFailedError as error:
            sys.exit(f"not installed everywhere: {error.resource.status_details or error.said}")
    print("installed")


if __name__ == "__main__":
    main()
