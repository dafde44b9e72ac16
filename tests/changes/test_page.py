"""The HTML page in a browser."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from generator.report import as_html
from generator.tool import templates_folder

from .edits import BASE, changed, compared

SIGNATURE = b"\x89PNG\r\n\x1a\n"
QUIET = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)


@pytest.fixture(scope="module")
def page(folder: Path) -> Path:
    """A page with changes of each colour, one of which tries to be a script."""
    new = changed(
        BASE,
        {
            "/components/schemas/Thing/properties/<script>document.title = 'owned'<~1script>": {"type": "string"},
            "/components/schemas/Thing/properties/size": {"type": "string"},
            "/paths/~1v1~1shapes/get/servers": [{"url": "https://three.example.com"}],
        },
    )
    del new["paths"]["/v1beta1/gadgets"]["post"]
    file = folder / "changes.html"
    file.write_text(as_html(compared(BASE, new, folder), templates_folder()), encoding="utf-8")
    return file


def look(chromium: str, page: Path, profile: Path, *arguments: str) -> str:
    """What the browser prints of the page."""
    command = [chromium, *QUIET, f"--user-data-dir={profile}", *arguments, page.as_uri()]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    return done.stdout


def test_what_a_browser_makes_of_it(chromium: str, page: Path, tmp_path: Path) -> None:
    dom = look(chromium, page, tmp_path / "profile", "--dump-dom")
    assert "<title>API changes: major</title>" in dom
    assert "<script" not in dom
    assert "&lt;script&gt;document.title" in dom
    assert dom.count("<details") == dom.count("</details>") > 4
    matrix = dom[dom.index("<table") : dom.index("</table>")]
    assert re.findall(r'<th scope="col">(\w+)</th>', matrix) == ["resource", "v1", "v1beta1"]
    cells = re.findall(r'<td class="(\w+)"', matrix)
    assert cells == ["breaking", "neither", "breaking", "unchanged"]


def test_it_follows_the_scheme_of_the_reader(chromium: str, page: Path, tmp_path: Path) -> None:
    pictures: list[bytes] = []
    for scheme, flags in (("light", []), ("dark", ["--force-dark-mode", "--blink-settings=preferredColorScheme=0"])):
        picture = tmp_path / f"{scheme}.png"
        look(chromium, page, tmp_path / scheme, *flags, "--window-size=1200,900", f"--screenshot={picture}")
        pictures.append(picture.read_bytes())
    assert all(picture.startswith(SIGNATURE) for picture in pictures)
    assert pictures[0] != pictures[1]
