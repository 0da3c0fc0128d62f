"""What is installed is what is in the checkout: the wheel carries every module and every resource."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """Return the wheel built from this checkout, without a network: its build tool is installed already."""
    assert importlib.util.find_spec("hatchling"), 'hatchling is missing: pip install -e ".[test]"'
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    [file] = folder.glob("*.whl")
    return zipfile.ZipFile(file)


def files_below(folder: str) -> set[str]:
    """Return the files of a folder of the checkout that belong to the program, relative to it."""
    return {
        path.relative_to(ROOT / folder).as_posix()
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_every_resource_is_installed_inside_the_package(wheel: zipfile.ZipFile) -> None:
    packed = {name.removeprefix("tracker/resources/") for name in wheel.namelist()}
    assert "knowledge/sources.toml" in files_below("resources")
    assert files_below("resources") <= packed


def test_every_module_and_migration_is_installed(wheel: zipfile.ZipFile) -> None:
    packed = {name.removeprefix("tracker/") for name in wheel.namelist()}
    assert "storage/migrations/0001_patient_record.sql" in files_below("tracker")
    assert files_below("tracker") <= packed


def test_a_resource_is_packed_byte_for_byte(wheel: zipfile.ZipFile) -> None:
    for name in files_below("resources"):
        assert wheel.read(f"tracker/resources/{name}") == (ROOT / "resources" / name).read_bytes(), name


def test_nothing_else_is_installed(wheel: zipfile.ZipFile) -> None:
    roots = {name.split("/")[0] for name in wheel.namelist()}
    assert {root for root in roots if not root.endswith(".dist-info")} == {"tracker"}


def test_the_command_is_installed(wheel: zipfile.ZipFile) -> None:
    [entry_points] = (name for name in wheel.namelist() if name.endswith("/entry_points.txt"))
    assert "recovery-tracker = tracker.app:main" in wheel.read(entry_points).decode()
