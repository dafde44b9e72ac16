"""`comgen release`: the next version of a generated package, from what changed since the last."""

from __future__ import annotations

import shlex
from datetime import UTC, datetime
from pathlib import Path

import click

from .. import editions, pipeline
from ..changes import Bump, Comparison, compare
from ..files import write_whole
from ..project import FILE, load_project
from ..release import ReleaseError, version_to_release, with_version
from ..report import changelog_entry, with_entry
from ..report.view import counts
from .common import GENERATED, SPECS, project_folder, repair_option, report, speaking

CHANGELOG = "CHANGELOG.md"


@click.command()
@click.argument("name")
@click.option("--dry-run", is_flag=True, help="Write nothing; tell what would be released, and print the entry.")
@repair_option
def release(name: str, dry_run: bool, repairs: bool) -> None:
    """Give the package of NAME its next version and the entry of its changelog, from what changed in the description.

    Writes the version in client.toml, the entry in generated/NAME/CHANGELOG.md, and the description as released in
    specs/NAME/released.json, which the next release is compared with.
    """
    folder = project_folder(name)
    with speaking() as progress:
        config = load_project(folder)
        spec = folder / config.source.file
        last = editions.released_version(folder)
        built = pipeline.build(pipeline.load(spec, None, repairs=repairs, progress=progress), progress)
        comparison = _since_last(folder, built, repairs, progress) if last else None
        try:
            version = version_to_release(config.version, last, comparison.bump if comparison else Bump.NONE)
        except ReleaseError as error:
            raise click.UsageError(f"{folder / FILE}: {error}") from None
        if version is None:
            click.echo(f"{name}: nothing has changed since {last}; there is nothing to release")
            return
        entry = changelog_entry(version, datetime.now(UTC).date(), comparison)
        if not dry_run:
            _write(folder, GENERATED / name, version, entry, editions.released_document(built, version))
    _tell(name, last, version, comparison)
    if dry_run:
        click.echo(f"\n{entry}", nl=False)
    else:
        _tell_what_is_next(name, version)


def _since_last(folder: Path, built: pipeline.Built, repairs: bool, progress: pipeline.Progress) -> Comparison:
    last, stale = editions.read_edition(folder / editions.RELEASED, folder, repairs=repairs, progress=progress)
    report(stale)
    return compare(last, editions.edition_of(built))


def _write(folder: Path, out: Path, version: str, entry: str, released: str) -> None:
    """What is compared with the next time comes last: whoever is stopped before it repeats the release."""
    write_whole(folder / FILE, with_version((folder / FILE).read_text("utf-8"), version))
    out.mkdir(parents=True, exist_ok=True)
    changelog = out / CHANGELOG
    write_whole(changelog, with_entry(changelog.read_text("utf-8") if changelog.exists() else None, entry))
    write_whole(folder / editions.RELEASED, released)


def _tell(name: str, last: str | None, version: str, comparison: Comparison | None) -> None:
    told = f"since {last}: {counts(comparison)}" if comparison else "the first release"
    click.echo(f"{name} {version}, {told}")


def _tell_what_is_next(name: str, version: str) -> None:
    quoted, tag = shlex.quote(name), shlex.quote(f"{name}-v{version}")
    click.echo("next:")
    click.echo(f"  comgen regenerate {quoted}")
    click.echo(f"  git add {SPECS}/{quoted} {GENERATED}/{quoted}")
    click.echo(f"  git commit -m {shlex.quote(f'Release {name} {version}')}")
    click.echo(f"  git tag {tag}")
    click.echo(f"  git push origin HEAD {tag}")
