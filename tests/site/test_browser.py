"""The site of the real API in a browser, served on this machine."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from .sites import REPOSITORY

if TYPE_CHECKING:
    from .web import Web

AXE = REPOSITORY / "tests" / "conformance" / "node_modules" / "axe-core" / "axe.min.js"
DESKTOP, PHONE = (1280, 900), (390, 844)
READ = ("index.html", "resources/groups.html", "models/v1/groups.html", "versions/jobs.html")
expect.set_options(timeout=60_000)


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def url(real_web: Web) -> Iterator[str]:
    """Where the site is served."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(real_web.root))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield launched
        launched.close()


@contextmanager
def looking(browser: Browser, size: tuple[int, int] = DESKTOP, scheme: str = "light") -> Iterator[Page]:
    """A page that may load nothing but what this machine serves; whatever it complains of is an error."""
    width, height = size
    with browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme) as context:
        page = context.new_page()
        complaints: list[str] = []
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("request", lambda asked: complaints.append(asked.url) if _is_foreign(asked.url) else None)
        yield page
        assert complaints == []


def _is_foreign(url: str) -> bool:
    return not url.startswith(("http://127.0.0.1:", "data:", "blob:"))


@pytest.mark.parametrize(("size", "scheme"), [(DESKTOP, "light"), (PHONE, "dark")], ids=["desktop", "phone"])
def test_an_operation_is_found_and_leads_to_its_model(
    browser: Browser, url: str, size: tuple[int, int], scheme: str
) -> None:
    with looking(browser, size, scheme) as page:
        page.goto(f"{url}/index.html")
        if size == PHONE:
            page.locator("label[for=__search]").first.click()
        page.locator("input.md-search__input").click()
        expect(page.locator(".md-search-result__meta")).to_have_text("Type to start searching")
        page.locator("input.md-search__input").press_sequentially("v1beta3 groups assign devices")
        page.locator("a.md-search-result__link", has_text="v1beta3.groups.assign_devices").first.click()
        heading = page.locator("h3#v1beta3-assign_devices")
        expect(heading).to_be_visible()
        expect(heading).to_be_in_viewport()
        expect(page.locator("h3#v1-assign_devices")).to_be_hidden()
        page.locator("h3#v1beta3-assign_devices ~ div table").first.locator("a").first.click()
        page.wait_for_url("**/models/**")
        target = page.locator(f"h2[id='{page.url.partition('#')[2]}']")
        expect(target).to_be_in_viewport()


def test_a_link_opens_the_tab_that_it_leads_into(browser: Browser, url: str) -> None:
    with looking(browser) as page:
        page.goto(f"{url}/lifecycle.html")
        page.get_by_role("link", name="v1beta2.jobs.list", exact=True).click()
        expect(page.locator("#v1beta2-list")).to_be_in_viewport()
        page.locator("#v1beta2-list ~ .admonition a").first.click()
        expect(page.locator("#v1-list")).to_be_in_viewport()
        expect(page.locator("#v1beta2-list")).to_be_hidden()


def test_a_form_of_calls_is_chosen_once(browser: Browser, url: str) -> None:
    with looking(browser) as page:
        page.goto(f"{url}/resources/alerts.html")
        page.locator("label", has_text="curl").first.click()
        expect(page.locator("pre", has_text="curl").first).to_be_visible()
        page.goto(f"{url}/resources/filters.html")
        expect(page.locator("pre", has_text="curl").first).to_be_visible()
        expect(page.locator("pre", has_text="asyncio").first).to_be_hidden()


@pytest.fixture(scope="module")
def axe(missing: Callable[[str], NoReturn]) -> Path:
    return AXE if AXE.is_file() else missing("no axe-core: npm ci --prefix tests/conformance")


@pytest.mark.parametrize("where", READ)
@pytest.mark.parametrize(("size", "scheme"), [(DESKTOP, "light"), (PHONE, "dark")], ids=["desktop", "phone"])
def test_everybody_can_read_it(
    browser: Browser, url: str, axe: Path, where: str, size: tuple[int, int], scheme: str
) -> None:
    with looking(browser, size, scheme) as page:
        page.goto(f"{url}/{where}")
        page.add_script_tag(path=axe)
        found = page.evaluate("axe.run({resultTypes: ['violations']})")["violations"]
        serious = {
            f"{item['id']}: {node['target'][0]} {node['failureSummary']}"
            for item in found
            if item["impact"] in ("serious", "critical")
            for node in item["nodes"]
        }
        assert serious == set()
