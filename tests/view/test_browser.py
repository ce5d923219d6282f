"""The page in a real browser, where there is one."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from kg.model.iri import minted
from kg.view import write_page
from tests.analyse.world import World
from tests.view.conftest import HOSTILE

CHROMIUM = shutil.which("chromium")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--no-first-run",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--virtual-time-budget=3000",
    "--enable-logging=stderr",
    "--dump-dom",
]


@pytest.mark.skipif(CHROMIUM is None, reason="no chromium here")
def test_it_runs_and_hostile_text_does_not(hostile: World, tmp_path: Path) -> None:
    path = write_page(hostile.dataset, tmp_path / "page.html", title=HOSTILE)
    address = f"{path.as_uri()}#{minted('action', 'deed')}"
    done = subprocess.run(
        [str(CHROMIUM), *FLAGS, f"--user-data-dir={tmp_path / 'profile'}", address],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    shown = done.stdout.split("</header>")[1].split('<script type="application/json"')[0]
    assert "<mark>condemned</mark>" in shown
    assert "&lt;img src=x onerror=alert(1)&gt;" in shown
    assert "<img" not in shown
    assert "CONSOLE" not in done.stderr, done.stderr
