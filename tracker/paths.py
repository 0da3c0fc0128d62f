"""Where files are: the program's own resources, and the folder that holds the patient's data."""

from __future__ import annotations

from pathlib import Path

APP_FOLDER = "microneedling-recovery-tracker"
DATABASE_NAME = "recovery.db"


def resources() -> Path:
    """Return the folder of knowledge, report template, translations, icons and examples.

    In an installed copy it lies inside the package, in a checkout beside it.
    """
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def translations() -> Path:
    """Return the folder of the catalogues, one for each language but English."""
    return resources() / "translations"


def default_data_folder() -> Path:
    """Return the platform's folder for this program's data; nothing is created."""
    import platformdirs  # only when no folder was named

    return Path(platformdirs.user_data_dir(APP_FOLDER, appauthor=False))


def database(data_folder: Path) -> Path:
    """Return where the patient's log is stored in a data folder."""
    return data_folder / DATABASE_NAME
