"""The workflows and the hook: valid, careful with their rights, and doing what they are for, step by step."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from generator.cli import main

REPOSITORY = Path(__file__).resolve().parents[1]
WORKFLOWS = sorted((REPOSITORY / ".github" / "workflows").glob("*.yml"))
HOOKS = REPOSITORY / ".pre-commit-hooks.yaml"
CASE = REPOSITORY / "tests" / "cases" / "versions_none" / "spec.json"


def read(path: Path) -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load(path.read_text())
    return data


def steps(path: Path) -> list[dict[str, Any]]:
    return [step for job in read(path)["jobs"].values() for step in job["steps"]]


# What they look like -----------------------------------------------------------------------------


@pytest.mark.skipif(not find_spec("check_jsonschema"), reason="check-jsonschema is not installed")
@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_fit_the_schema(path: Path) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", str(path)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


@pytest.mark.skipif(not find_spec("pre_commit"), reason="pre-commit is not installed")
def test_the_hook_fits_its_schema(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pre_commit", "validate-manifest", str(HOOKS)]
    environment = os.environ | {"PRE_COMMIT_HOME": str(tmp_path)}
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_only_actions_of_github_at_a_fixed_version(path: Path) -> None:
    used = [step["uses"] for step in steps(path) if "uses" in step]
    assert used
    assert [one for one in used if not re.fullmatch(r"actions/[a-z-]+@v\d+\.\d+\.\d+", one)] == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_nothing_is_pasted_into_a_shell(path: Path) -> None:
    """An expression in a script is replaced before the shell reads it, whatever it holds."""
    scripts = [step["run"] for step in steps(path) if "run" in step]
    assert scripts
    assert [script for script in scripts if "${{" in script] == []


def test_what_writes_runs_nothing_of_ours() -> None:
    jobs = read(REPOSITORY / ".github" / "workflows" / "regenerate.yml")
    assert jobs["permissions"] == {}
    writing = [name for name, job in jobs["jobs"].items() if "write" in job["permissions"].values()]
    assert writing == ["propose"]
    scripts = " ".join(step.get("run", "") for step in jobs["jobs"]["propose"]["steps"])
    assert not re.search(r"\b(make|comgen|python|pip|npm)\b(?!/)", scripts)
    checkouts = [step for step in jobs["jobs"]["update"]["steps"] if "actions/checkout" in step.get("uses", "")]
    assert [step["with"]["persist-credentials"] for step in checkouts] == [False]


# What the hook does ------------------------------------------------------------------------------


def test_the_hooks_fail_until_what_they_check_is_mended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folder = Path("specs/pets")
    folder.mkdir(parents=True)
    (folder / "client.toml").write_text('package = "pets"\n')
    shutil.copy(CASE, folder / "openapi.json")
    arguments = _entry("comgen-regenerate-check")
    assert CliRunner().invoke(main, arguments).exit_code == 1
    assert CliRunner().invoke(main, ["regenerate"]).exit_code == 0
    assert CliRunner().invoke(main, arguments).exit_code == 0
    copy = ["--into", "lib", "--name", "pets"]
    assert CliRunner().invoke(main, ["vendor", "pets", *copy]).exit_code == 0
    shutil.rmtree("specs")
    check = [*_entry("comgen-vendor-check"), *copy]
    assert CliRunner().invoke(main, check).exit_code == 0
    Path("lib/pets/client.py").write_text("edited")
    assert CliRunner().invoke(main, check).exit_code == 1


def _entry(name: str) -> list[str]:
    """The arguments that a hook gives to comgen."""
    hooks = {hook["id"]: hook for hook in yaml.safe_load(HOOKS.read_text())}
    program, *arguments = shlex.split(hooks[name]["entry"])
    assert program == "comgen"
    return arguments


# What the workflow does --------------------------------------------------------------------------

_COMGEN = """#!/bin/sh
case "$1" in
  fetch) if [ -n "$PUBLISHED" ]; then printf '%s\\n' "$PUBLISHED" > specs/pets/openapi.json; fi ;;
  diff)
    if [ "$PUBLISHED" = odd ]; then echo "odd error C206" >&2; exit 2; fi
    echo "# Changes"; diff "$2" "$3"; test "$4 $5" = "--format markdown" ;;
esac
"""
_MAKE = """setup check test:
\t@echo $@ >> $(LOG)
regenerate:
\t@echo $@ >> $(LOG)
\t! grep -q odd specs/pets/openapi.json
\tcp specs/pets/openapi.json generated/pets.txt
\ttouch stray.txt
"""
_GH = """#!/bin/sh
printf '%s\\n' "$*" >> "$LOG"
case "$2" in
  list) echo "$OPEN" ;;
  *) while [ $# -gt 1 ]; do shift; done; cp "$1" "$RUNNER_TEMP/text" ;;
esac
"""


class Runner:
    """Runs the steps of the workflow as GitHub's runner does, in a clone of a small repository.

    Its `comgen`, `make` and `gh` are stand-ins that write down what they are told.
    """

    def __init__(self, root: Path) -> None:
        self.root, self.temp, self.log = root, root / "temp", root / "log"
        self.work = root / "work"
        self.temp.mkdir()
        self.log.touch()
        programs = root / "bin"
        programs.mkdir()
        self._program(programs / "gh", _GH)
        self.environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith("GIT_")},
            "PATH": f"{programs}:{os.environ['PATH']}",
            "HOME": str(root),
            "RUNNER_TEMP": str(self.temp),
            "GITHUB_OUTPUT": str(root / "output"),
            "GITHUB_STEP_SUMMARY": str(root / "summary"),
            "GITHUB_SERVER_URL": "https://git.example",
            "GITHUB_REPOSITORY": "we/comgen",
            "GITHUB_RUN_ID": "42",
            "LOG": str(self.log),
            "MAKEFLAGS": f"LOG={self.log}",
        }
        self.git("init", "--quiet", "--bare", str(root / "origin"), at=root)
        self._repository()

    def _repository(self) -> None:
        self.clone()
        for folder in ("specs/pets", "generated", ".venv/bin"):
            (self.work / folder).mkdir(parents=True)
        (self.work / "specs/pets/openapi.json").write_text("old\n")
        (self.work / "generated/pets.txt").write_text("old\n")
        (self.work / "Makefile").write_text(_MAKE)
        self._program(self.work / ".venv/bin/comgen", _COMGEN)
        self.git("add", "--all")
        self.git("-c", "user.name=x", "-c", "user.email=x", "commit", "--quiet", "--message", "Begin")
        self.git("push", "--quiet", "origin", "HEAD")

    def _program(self, path: Path, text: str) -> None:
        path.write_text(text)
        path.chmod(0o755)

    def clone(self) -> None:
        """What actions/checkout does."""
        shutil.rmtree(self.work, ignore_errors=True)
        self.git("clone", "--quiet", str(self.root / "origin"), str(self.work), at=self.root)

    def git(self, *arguments: str, at: Path | None = None) -> str:
        """Run git, and give what it prints."""
        command = ["git", *arguments]
        result = subprocess.run(
            command, cwd=at or self.work, env=self.environment, capture_output=True, text=True, check=False
        )
        assert result.returncode == 0, result.stderr
        return result.stdout

    def job(self, name: str, **environment: str) -> bool:
        """Run the scripts of a job whose conditions hold; whether all went well."""
        job = read(REPOSITORY / ".github" / "workflows" / "regenerate.yml")["jobs"][name]
        own = {key: value for key, value in job.get("env", {}).items() if "${{" not in value}
        outcomes: dict[str, str] = {}
        for step in job["steps"]:
            holds = {
                None: True,
                "steps.fetch.outputs.changed": self.changed,
                "steps.regenerate.outcome == 'failure'": outcomes.get("regenerate") == "failure",
            }[step.get("if")]
            if not holds or "run" not in step:
                continue
            result = subprocess.run(
                ["bash", "-e", "-c", step["run"]],
                cwd=self.work,
                env=self.environment | own | environment,
                capture_output=True,
                text=True,
                check=False,
            )
            outcomes[step.get("id", "")] = "success" if result.returncode == 0 else "failure"
            if result.returncode and not step.get("continue-on-error"):
                assert step["name"] == "Fail if something has failed", result.stdout + result.stderr
                return False
        return True

    @property
    def changed(self) -> bool:
        """Whether the step that fetches has said so."""
        output = self.root / "output"
        return output.exists() and "changed=true\n" in output.read_text()


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    """A runner and its repository."""
    if not all(map(shutil.which, ("bash", "git", "make", "diff", "awk"))):
        pytest.skip("bash, git, make, diff or awk is missing")
    return Runner(tmp_path)


def test_nothing_is_proposed_where_nothing_has_changed(runner: Runner) -> None:
    assert runner.job("update")
    assert not runner.changed
    assert runner.log.read_text().split() == ["setup"]
    assert list(runner.temp.iterdir()) == []


def test_what_has_changed_is_proposed(runner: Runner) -> None:
    assert runner.job("update", PUBLISHED="new")
    assert runner.log.read_text().split() == ["setup", "regenerate", "check", "test"]
    report = (runner.temp / "update" / "report.md").read_text()
    assert report.startswith("# Changes\n")
    assert "< old\n" in report
    assert "> new\n" in report
    assert (runner.root / "summary").read_text() == report

    runner.clone()
    runner.log.write_text("")
    runner.job("propose", OPEN="")
    asked, opened = runner.log.read_text().splitlines()
    assert asked.startswith("pr list --head comgen/regenerate ")
    assert opened.startswith("pr create --head comgen/regenerate ")
    assert (runner.temp / "text").read_text() == report
    names = runner.git("diff", "--name-only", "HEAD", "origin/comgen/regenerate").split()
    assert names == []
    assert runner.git("show", "--name-only", "--format=", "comgen/regenerate").split() == [
        "generated/pets.txt",
        "specs/pets/openapi.json",
    ]
    assert runner.git("show", "origin/comgen/regenerate:generated/pets.txt") == "new\n"


def test_what_fails_is_proposed_too(runner: Runner) -> None:
    """An overlay that no longer fits is mended on the branch; the run itself is red."""
    assert not runner.job("update", PUBLISHED="odd")
    assert runner.log.read_text().split() == ["setup", "regenerate"]
    report = (runner.temp / "update" / "report.md").read_text()
    assert report == (
        "specs/pets/openapi.json cannot be compared:\n\n    odd error C206\n\n"
        "**Regenerating or testing has failed: [why](https://git.example/we/comgen/actions/runs/42).**\n"
    )
    runner.clone()
    assert runner.job("propose", OPEN="", OUTCOME="failure")
    assert "Regenerate: the descriptions have changed, and need a hand" in runner.log.read_text()
    assert runner.git("show", "origin/comgen/regenerate:specs/pets/openapi.json") == "odd\n"


def test_a_second_week_brings_the_same_pull_request_up_to_date(runner: Runner) -> None:
    for published, number in (("new", ""), ("newer", "7")):
        runner.clone()
        runner.job("update", PUBLISHED=published)
        runner.clone()
        runner.job("propose", OPEN=number)
        shutil.rmtree(runner.temp)
        runner.temp.mkdir()
    assert [line.split()[1] for line in runner.log.read_text().splitlines() if line.startswith("pr ")] == [
        "list",
        "create",
        "list",
        "edit",
    ]
    assert runner.git("ls-remote", "--heads", "origin", "comgen/*").count("\n") == 1
    assert runner.git("show", "origin/comgen/regenerate:specs/pets/openapi.json") == "newer\n"


def test_a_long_report_is_cut_at_a_line(runner: Runner) -> None:
    published = "\n".join(f"{number} {'é' * 70}" for number in range(700))
    runner.job("update", PUBLISHED=published)
    runner.clone()
    runner.job("propose", OPEN="")
    report = (runner.temp / "update" / "report.md").read_text()
    told = (runner.temp / "text").read_text()
    assert len(report) > len(told) > 25_000
    assert len(told) < 65_536
    assert report.startswith(told)
    assert told.endswith("é\n")
