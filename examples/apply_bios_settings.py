"""Give a group BIOS settings from a file, and apply them to its servers.

Needs: a JSON file of BIOS attributes, such as {"WorkloadProfile": "Virtualization-MaxPerformance"}, and a role that may
       change groups and settings.
Run:   python apply_bios_settings.py lab bios.json --batch 5
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from compute_ops_mgmt import ComputeOpsMgmt, WaitError
from compute_ops_mgmt.v1 import models


def saved(com: ComputeOpsMgmt, name: str, bios: models.SettingBIOS) -> models.SettingsResponse:
    """Give the setting of this name with these attributes."""
    wanted = com.v1.settings.filters
    known = com.v1.settings.list(filter=(wanted.category == "BIOS") & (wanted.name == name)).first()
    if known is None or not known.id:
        settings = models.SettingsCreateRequestSettings(default=bios)
        return com.v1.settings.create(models.SettingsCreateRequest(category="BIOS", name=name, settings=settings))
    # A merge patch: attributes that are there and not named here stay.
    changed = models.SettingsUpdateRequestSettings(default=bios)
    return com.v1.settings.update(known.id, models.SettingsUpdateRequest(settings=changed))


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("group", help="name of the group")
    parser.add_argument("file", type=Path, help="JSON object of BIOS attributes")
    parser.add_argument("--batch", type=int, default=10, help="servers at a time, 1 to 20")
    args = parser.parse_args(argv)
    data = models.SettingBIOSRedfishData(attributes=json.loads(args.file.read_text("utf-8")))
    bios = models.SettingBIOS(redfish_data=data)
    with ComputeOpsMgmt() as com:
        group = com.v1.groups.list(filter=com.v1.groups.filters.name == args.group).first()
        if group is None or not group.id:
            sys.exit(f"there is no group {args.group!r}")
        setting = saved(com, f"BIOS of {args.group}", bios)
        uris = group.settings_uris or []
        if setting.resource_uri and setting.resource_uri not in uris:
            com.v1.groups.update(group.id, models.GroupUpdateRequest(settings_uris=[*uris, setting.resource_uri]))
        try:
            job = com.v1.jobs.start.group_server_setting(group, "BIOS", batch_size=args.batch).wait(timeout=3600)
        except WaitError as error:
            sys.exit(f"{setting.name} is not everywhere: {error}")
    print(f"{setting.name}: {job.result_code}")


if __name__ == "__main__":
    main()
