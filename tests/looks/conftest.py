"""One headless Chromium for all, that of the machine; where there is none, the tests fail."""

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import sync_playwright

from tests.looks.eye import Eye

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="session")
def eye() -> Iterator[Eye]:
    """Give the eye of a browser."""
    found = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if found is None:
        pytest.fail("no Chromium on this machine (Debian: apt install chromium)")
    with sync_playwright() as playwright:
        # Root may not use the sandbox; what is shown is ours and fetches nothing.
        flags = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=found, args=flags)
        yield Eye(browser.new_page())
        browser.close()
