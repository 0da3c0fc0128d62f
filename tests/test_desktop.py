"""The program as a citizen of the desktop: its entry, its metadata, and a bundle that needs no Python."""

from __future__ import annotations

import base64
import configparser
import json
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.commands import CASES, EMPTY_LOG, ROOT
from tests.exchange.picture_files import with_everything_noted
from tracker import __version__
from tracker.cli import parser
from tracker.exchange.pictures.jpeg_parts import holds_only_a_picture
from tracker.opening import APP_ID, APP_NAME

DESKTOP = ROOT / "resources" / "desktop"
LARGEST_MIB = 325
"""Most of it are Qt, typst, the Unicode tables, the linear algebra that comes with matplotlib, and HEIC."""


def entry() -> configparser.SectionProxy:
    """Return the desktop entry."""
    file = configparser.ConfigParser(interpolation=None)
    file.optionxform = str  # type: ignore[assignment,method-assign] - the names are case-sensitive
    file.read(DESKTOP / f"{APP_ID}.desktop", encoding="utf-8")
    return file["Desktop Entry"]


def test_the_entry_starts_this_program_with_or_without_a_log() -> None:
    command, *arguments = entry()["Exec"].split()
    assert command == "recovery-tracker"
    assert arguments[-1] == "%f"
    with_file = parser().parse_args([*arguments[:-1], "log.json"])
    assert with_file.open == Path("log.json")
    without = parser().parse_args(arguments[:-1])
    assert (without.open, without.command) == (None, None)


def test_entry_icon_and_metadata_carry_the_id_that_the_window_has() -> None:
    assert entry()["Icon"] == APP_ID
    assert entry()["StartupWMClass"] == APP_NAME
    metadata = ET.parse(DESKTOP / f"{APP_ID}.metainfo.xml").getroot()
    assert metadata.findtext("id") == APP_ID
    assert metadata.findtext("launchable") == f"{APP_ID}.desktop"
    release = metadata.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", f"{APP_ID}.desktop"],
        ["appstreamcli", "validate", "--no-net", f"{APP_ID}.metainfo.xml"],
    ],
    ids=lambda command: command[0],
)
def test_the_desktop_s_own_checker_agrees(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    checked = subprocess.run(command, cwd=DESKTOP, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "error" not in checked.stdout


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundle as the README's command makes it."""
    pytest.importorskip("PyInstaller")
    if sys.platform == "linux" and shutil.which("objcopy") is None:
        pytest.skip("PyInstaller needs objcopy (package binutils)")
    made = tmp_path_factory.mktemp("bundle")
    where = ["--distpath", made / "dist", "--workpath", made / "work"]
    spec = DESKTOP / "recovery-tracker.spec"
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *where, spec], check=True
    )
    return made / "dist" / "recovery-tracker"


def run(bundle: Path, home: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Start the bundle on a computer that has nothing: no PATH, no Python, an empty home."""
    return subprocess.run(
        [bundle / "recovery-tracker", *arguments],
        env={"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.bundle
def test_the_bundle_checks_draws_reports_and_stores(bundle: Path, tmp_path: Path) -> None:
    assert run(bundle, tmp_path, "--version").stdout == f"recovery-tracker {__version__}\n"
    case = CASES / "B03.json"
    assert "See a clinician today" in run(bundle, tmp_path, "check", case).stdout
    for command, name in (("chart", "x.png"), ("chart", "x.svg"), ("report", "x.pdf")):
        went = run(bundle, tmp_path, command, case, "--output", tmp_path / name)
        assert (went.returncode, went.stderr) == (0, "")
        assert (tmp_path / name).stat().st_size > 5_000
    data = tmp_path / "data"
    assert run(bundle, tmp_path, "import", case, "--data-dir", data).returncode == 0
    went = run(bundle, tmp_path, "export", "--output", tmp_path / "x.json", "--data-dir", data)
    assert (went.returncode, went.stderr) == (0, "")


@pytest.mark.bundle
def test_the_bundle_reads_photos(bundle: Path, tmp_path: Path) -> None:
    """The reader of pictures has its plugins and libraries, that of HEIC included."""
    noted = base64.b64encode(with_everything_noted()["a.jpg"]).decode()
    photo = {"date": "2026-03-03", "jpeg": noted}
    log = json.loads(EMPTY_LOG) | {
        "treatments": [{"treated_on": "2026-03-02", "days": [], "photos": [photo]}]
    }
    file, data = tmp_path / "photos.json", tmp_path / "data"
    file.write_text(json.dumps(log))
    went = run(bundle, tmp_path, "import", file, "--data-dir", data)
    assert (went.returncode, went.stderr) == (0, "")
    run(bundle, tmp_path, "export", "--with-photos", "--output", tmp_path / "x.json", "--data-dir", data)
    (treatment,) = json.loads((tmp_path / "x.json").read_text())["treatments"]
    assert holds_only_a_picture(base64.b64decode(treatment["photos"][0]["jpeg"]))


@pytest.mark.bundle
def test_the_bundle_opens_its_window(bundle: Path, tmp_path: Path) -> None:
    """The window opens, finds its parts, shows what a log would add and goes on until it is ended."""
    data = tmp_path / "data"
    command = [bundle / "recovery-tracker", "--data-dir", data, "--open", CASES / "A01.json"]
    environment = {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(timeout=8)
        process.terminate()
        assert process.stderr is not None
        assert process.stderr.read() == ""
    log = data / "program.log"
    noted = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
    # what a screen in memory cannot do is all that was worth a line
    assert [line for line in noted if "Qt: This plugin does not support" not in line] == []
    assert run(bundle, tmp_path, "import", CASES / "A01.json", "--data-dir", data).returncode == 0
    exported = run(bundle, tmp_path, "export", "--output", tmp_path / "x.csv", "--data-dir", data)
    assert exported.returncode == 0
    assert "2026-03-02" in (tmp_path / "x.csv").read_text(encoding="utf-8-sig")


@pytest.mark.bundle
def test_the_bundle_is_kept_small(bundle: Path) -> None:
    size = sum(file.stat().st_size for file in bundle.rglob("*") if file.is_file() and not file.is_symlink())
    print(f"bundle: {size / 2**20:.0f} MiB")  # noqa: T201 - the figure that the README quotes
    assert size <= LARGEST_MIB * 2**20
    names = {os.fspath(file.relative_to(bundle)) for file in bundle.rglob("*")}
    assert not [name for name in names if "Qml" in name or "sample_data" in name]
