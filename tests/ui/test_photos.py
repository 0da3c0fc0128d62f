"""Photos in the window: in by every way, described, deleted, looked at, and two of them compared."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import TREATED_ON, treatment
from tests.exchange.picture_files import file_of, notes, quarters
from tests.pictures import photo
from tracker.domain.journal import Journal
from tracker.domain.photos import Photo
from tracker.exchange.pictures.reading import picture_from
from tracker.paths import database
from tracker.storage import Store
from tracker.storage.photos import Photos
from tracker.ui.photos.photo_reading import PhotoReading
from tracker.ui.photos.photos_page import PhotosPage

from .program import DAY, EVENING, TODAY, Asked, Program
from .screen import Role, Screen, description_of

CHEEK, CHIN = photo(TREATED_ON - 3 * DAY, "left cheek", "by the window"), photo(TREATED_ON + DAY, "chin")
LATER_CHEEK = photo(TREATED_ON + 2 * DAY, "left cheek")


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """A folder with a photo of 4 March, one without a date, a film and a file that is no picture."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / "a.jpg").write_bytes(file_of(quarters(), exif=notes().tobytes()))
    (folder / "b.png").write_bytes(file_of(quarters(), "PNG"))
    (folder / "c.heic").write_bytes(file_of(quarters(), "HEIF"))
    film = file_of(quarters(), "WEBP", save_all=True, append_images=[quarters().rotate(90)])
    (folder / "film.webp").write_bytes(film)
    (folder / "letter.jpg").write_text("Dear diary")
    return folder


@pytest.fixture
def with_photos(program: Program) -> Screen:
    """The window on the page of three photos."""
    store_photos(program, CHEEK, CHIN, LATER_CHEEK)
    screen = program.open()
    screen.press("Ctrl+5")
    return screen


def store_photos(program: Program, *photos: Photo) -> None:
    """Store a session with photos of different sizes."""
    program.has(treatment())
    with Store.open(database(program.folder), now=lambda: EVENING) as store:
        for number, each in enumerate(photos):
            picture = picture_from(file_of(quarters(64 + 8 * number)), "")
            store.photos.add(TREATED_ON, [(each, picture)])


def stored(program: Program) -> list[tuple[dt.date, str, str]]:
    """Return the stored photos in the order of their days."""
    photos = [each for t in program.stored().treatments for each in t.photos]
    return [(each.date, each.area, each.note) for each in photos]


def wait_for(qtbot: QtBot, program: Program, count: int) -> None:
    """Wait until so many photos are stored."""
    qtbot.waitUntil(lambda: len(stored(program)) == count)


def names(screen: Screen) -> list[str]:
    """Return what a screen reader calls the photos of the grid."""
    grid = screen.find({Role.List}, "Photos")
    interface = QAccessible.queryAccessibleInterface(grid)
    return [interface.child(n).text(QAccessible.Text.Name) for n in range(interface.childCount())]


# -------------------------------------------------------------------- in by every way


def test_the_empty_page_says_what_to_do(day_three: Screen) -> None:
    day_three.press("Ctrl+5")
    assert day_three.focus() == "Add photos …"
    assert day_three.says("No photos yet")
    assert day_three.says("The program only keeps your photos. It does not judge what they show.")
    assert day_three.says("Same light")
    assert not day_three.is_enabled("View")
    assert not day_three.is_enabled("Compare")


def test_files_are_added_to_the_days_on_which_they_were_taken(
    qtbot: QtBot, program: Program, asked: Asked, pictures: Path, day_three: Screen
) -> None:
    day_three.press("Ctrl+5")
    asked.files = [pictures / name for name in ("a.jpg", "b.png", "c.heic")]
    day_three.click("Add photos …")
    wait_for(qtbot, program, 3)
    assert [date for date, _, _ in stored(program)] == [dt.date(2026, 3, 4), TODAY, TODAY]
    assert names(day_three) == ["Photo, day 3, 5 March", "Photo, day 3, 5 March", "Photo, day 2, 4 March"]
    assert day_three.says("Added: photos.")
    day_three.click("Undo")
    assert stored(program) == []
    assert day_three.says("Undone: add photos.")
    program.restart().press("Ctrl+Shift+Z")
    assert len(stored(program)) == 3


def test_the_form_adds_a_photo_to_the_shown_day(
    qtbot: QtBot, program: Program, asked: Asked, pictures: Path, day_three: Screen
) -> None:
    day_three.go_to(TREATED_ON + DAY)
    assert day_three.says("No photo of this day")
    asked.files = [pictures / "a.jpg"]
    day_three.click("Add photo …")
    wait_for(qtbot, program, 1)
    assert stored(program) == [(TREATED_ON + DAY, "", "")]
    assert day_three.says("1 photo of this day")
    assert day_three.says("Added: photo of 3 Mar 2026.")
    assert day_three.menu_action("Edit", "Undo").text().endswith("add photo of 3 Mar 2026")


def test_what_was_copied_is_pasted(qtbot: QtBot, program: Program, pictures: Path, day_three: Screen) -> None:
    day_three.press("Ctrl+5")
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    day_three.press("Ctrl+V")
    wait_for(qtbot, program, 1)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(pictures / "a.jpg")), QUrl.fromLocalFile(str(pictures / "b.png"))])
    QGuiApplication.clipboard().setMimeData(files)
    day_three.click("Paste")
    wait_for(qtbot, program, 3)


def test_words_on_the_clipboard_are_no_picture(program: Program, asked: Asked, day_three: Screen) -> None:
    day_three.press("Ctrl+5")
    QGuiApplication.clipboard().setText("Dear diary")
    day_three.press("Ctrl+V")
    assert asked.message().startswith("Nothing was added: There is no picture on the clipboard.")
    assert stored(program) == []


def test_files_are_dropped(qtbot: QtBot, program: Program, pictures: Path, day_three: Screen) -> None:
    day_three.press("Ctrl+5")
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(pictures / "a.jpg"))])
    assert drop(day_three, files)
    wait_for(qtbot, program, 1)
    words = QMimeData()
    words.setText("Dear diary")
    assert not drop(day_three, words)
    web = QMimeData()
    web.setUrls([QUrl("https://example.org/a.jpg")])
    assert not drop(day_three, web)


def drop(screen: Screen, mime: QMimeData) -> bool:
    """Drop something on the middle of the page; tell whether the page wants it."""
    (page,) = (w for w in screen.controls() if isinstance(w, PhotosPage))
    actions, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), actions, mime, left, none)
    enter.ignore()
    QApplication.sendEvent(page, enter)
    if enter.isAccepted():
        QApplication.sendEvent(page, QDropEvent(QPointF(9, 9), actions, mime, left, none))
    return enter.isAccepted()


def test_what_cannot_be_taken_is_named_and_the_rest_is_added(
    qtbot: QtBot, program: Program, asked: Asked, pictures: Path, day_three: Screen
) -> None:
    asked.files = [pictures / name for name in ("letter.jpg", "b.png", "film.webp", "gone.jpg")]
    day_three.click("Add photo …")
    wait_for(qtbot, program, 2)
    qtbot.waitUntil(lambda: bool(asked.told))
    assert asked.message() == (
        "Some pictures were not added: letter.jpg: this is not a JPEG, PNG, WebP or HEIC picture\n"
        "gone.jpg: there is no such file\n"
        "film.webp is a film: its first picture was added."
    )


def test_nothing_is_added_to_a_session_that_is_gone(
    qtbot: QtBot,
    program: Program,
    asked: Asked,
    pictures: Path,
    day_three: Screen,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begin, waiting = PhotoReading.start, list[PhotoReading]()
    monkeypatch.setattr(PhotoReading, "start", lambda reading: waiting.append(reading))
    asked.files = [pictures / "b.png"]
    asked.answers = [0]
    day_three.click("Add photo …")
    day_three.press("Ctrl+Z")  # before the picture has been read
    begin(*waiting)
    qtbot.waitUntil(lambda: bool(asked.told))
    assert asked.message() == "Nothing was added: The session that the photos were for is no longer open."
    assert program.stored() == Journal()


def test_nothing_of_a_photo_s_name_or_place_is_in_the_file(
    qtbot: QtBot, program: Program, asked: Asked, pictures: Path, day_three: Screen
) -> None:
    (pictures / "a.jpg").rename(pictures / "Planted-Name.jpg")
    asked.files = [pictures / "Planted-Name.jpg"]
    day_three.click("Add photo …")
    wait_for(qtbot, program, 1)
    program.close()
    for file in program.folder.rglob("*"):
        assert not file.is_file() or b"Planted" not in file.read_bytes(), file


# -------------------------------------------------------------------- described and deleted


def test_photos_are_named_for_a_screen_reader(with_photos: Screen) -> None:
    assert names(with_photos) == [
        "Photo, day 2, left cheek, 4 March",
        "Photo, day 1, chin, 3 March",
        "Photo, 3 days before the session, left cheek, 27 February",
    ]
    assert with_photos.focus() == "Photos"
    assert with_photos.lines("Photos")[1] == "Day 1 · chin · 3 Mar 2026"


def test_day_area_and_note_are_changed_where_they_stand(program: Program, with_photos: Screen) -> None:
    assert with_photos.field("Area of the photo") == "left cheek"
    with_photos.write("Area of the photo", "left cheek, close")
    with_photos.press("Tab")
    assert stored(program)[-1] == (TREATED_ON + 2 * DAY, "left cheek, close", "")
    assert with_photos.says("Saved: photo of 4 Mar 2026.")
    with_photos.write("Note on the photo", "lamp")
    with_photos.press("Return")
    with_photos.go_to(TREATED_ON, "Day of the photo")
    assert stored(program)[1] == (TREATED_ON, "left cheek, close", "lamp")
    assert with_photos.current_line("Photos") == "Day 0 · left cheek, close · 2 Mar 2026"
    for _ in range(3):
        with_photos.menu("Edit", "Undo")
    assert stored(program)[-1] == (TREATED_ON + 2 * DAY, "left cheek", "")
    assert with_photos.field("Note on the photo") == ""


def test_what_is_being_typed_is_kept_when_the_window_closes(program: Program, with_photos: Screen) -> None:
    with_photos.write("Note on the photo", "half a sen")
    program.close()
    assert stored(program)[-1][2] == "half a sen"


def test_a_photo_is_deleted_and_comes_back(program: Program, with_photos: Screen) -> None:
    with_photos.press("Delete")
    assert len(stored(program)) == 2
    assert with_photos.says("Deleted: photo of 4 Mar 2026.")
    assert with_photos.current_line("Photos").startswith("Day 1")
    with_photos.click("Delete photo")
    with_photos.click("Delete photo")
    assert with_photos.says("No photos yet")
    for _ in range(3):
        with_photos.press("Ctrl+Z")
    assert len(names(with_photos)) == 3


def test_a_photo_without_its_picture_says_so(program: Program) -> None:
    lost = replace(treatment(), photos=(CHIN,))
    program.has(lost)
    screen = program.open()
    screen.press("Ctrl+5")
    assert names(screen) == ["Photo, day 1, chin, 3 March"]
    screen.press("Return", then=lambda dialog: dialog.press("Esc"))


# -------------------------------------------------------------------- looked at


def test_one_is_looked_at_zoomed_and_left_for_the_next(with_photos: Screen) -> None:
    def look(dialog: Screen) -> None:
        assert dialog.focus() == "Photo, day 2, left cheek, 4 March"
        view = QApplication.focusWidget()
        assert view is not None
        whole = in_sight(view)
        dialog.press("+", "+", "Right", "Down")
        assert description_of(view) == "Zoom 156 %"
        assert in_sight(view) != whole
        dialog.press("0")
        assert description_of(view) == "Zoom 100 %"
        assert in_sight(view) == whole
        dialog.click("Zoom in")
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
        QTest.mouseMove(view, QPoint(80, 90))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton)
        assert description_of(view) == "Zoom 125 %"
        dialog.click("Earlier photo")
        assert dialog.says("Day 1 · chin · 3 Mar 2026")
        dialog.press("Ctrl+Left")
        assert dialog.says("by the window")
        assert not dialog.is_enabled("Earlier photo")
        dialog.click("Later photo")
        dialog.press("Esc")

    with_photos.press("Return", then=look)


def in_sight(view: QWidget) -> QImage:
    """Return what can be seen."""
    return view.grab().toImage()


def test_two_are_compared_at_the_same_place_and_size(with_photos: Screen) -> None:
    def look(dialog: Screen) -> None:
        assert dialog.field("First photo").startswith("3 days before the session")
        assert dialog.field("Second photo").startswith("Day 2 · left cheek")
        dialog.click("Zoom in")
        views = [w for w in dialog.controls() if description_of(w).startswith("Zoom")]
        assert [description_of(view) for view in views] == ["Zoom 125 %"] * 2
        dialog.pick("Second photo", "Day 1")
        dialog.click("Under a slider")
        assert dialog.is_chosen("Under a slider")
        (view,) = (w for w in dialog.controls() if description_of(w).startswith("Zoom"))
        slider = dialog.find({Role.Slider}, "How much is seen of the first photo")
        before = in_sight(view)
        slider.setFocus()
        dialog.press("Right", "Right", "PgUp")
        assert in_sight(view) != before
        dialog.press("Esc")

    with_photos.click("Compare", then=look)


def test_the_two_that_are_chosen_are_compared(with_photos: Screen) -> None:
    def look(dialog: Screen) -> None:
        assert dialog.field("First photo").startswith("Day 1 · chin")
        assert dialog.field("Second photo").startswith("Day 2 · left cheek")
        dialog.press("Esc")

    with_photos.press("Shift+Right")
    with_photos.click("Compare", then=look)


# -------------------------------------------------------------------- many, and in files


def test_of_500_photos_only_those_in_sight_are_read(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.has(treatment())
    picture = picture_from(file_of(quarters()), "")
    with Store.open(database(program.folder), now=lambda: EVENING) as store:
        store.photos.add(TREATED_ON, [(photo(TREATED_ON + n % 3 * DAY), picture) for n in range(500)])
    read: list[int] = []
    find = Photos.thumbnail

    def note(self: Photos, photo_id: int) -> bytes | None:
        read.append(photo_id)
        return find(self, photo_id)

    monkeypatch.setattr(Photos, "thumbnail", note)
    monkeypatch.setattr(Photos, "picture", lambda *_: pytest.fail("a whole picture is read"))
    screen = program.open()
    assert not read
    screen.press("Ctrl+5")
    screen.window.grab()
    assert 0 < len(read) < 80
    screen.press("End")
    screen.window.grab()
    assert len(names(screen)) == 500
    assert 1 < len(set(read)) < 160


@pytest.mark.parametrize(
    ("kind", "pictures_in_it"), [("Whole log (JSON)", 0), ("Whole log with photos (JSON)", 3)]
)
def test_a_log_is_exported_with_or_without_its_photos_and_imported(
    qtbot: QtBot,
    program: Program,
    asked: Asked,
    tmp_path: Path,
    with_photos: Screen,
    kind: str,
    pictures_in_it: int,
) -> None:
    before = stored(program)
    file = tmp_path / "log.json"
    asked.files = [file]

    def choose(dialog: Screen) -> None:
        dialog.click(kind)
        dialog.press("Return")

    with_photos.press("Ctrl+E", then=choose)
    qtbot.waitUntil(lambda: with_photos.says("Written: "))
    assert file.read_text().count('"jpeg"') == pictures_in_it
    with_photos.menu("Session", "Delete session")
    assert stored(program) == []
    asked.files = [file]

    def look(dialog: Screen) -> None:
        assert dialog.says("New photos: 3")
        dialog.press("Return")

    with_photos.press("Ctrl+O", then=look)
    wait_for(qtbot, program, 3)
    assert stored(program) == before
    asked.files = [file]
    with_photos.press("Ctrl+O")
    assert "Everything in log.json is in your log already" in asked.message()
    found = dict(program.rows("SELECT photo_id, jpeg FROM picture WHERE photo_id > 3"))
    kept = dict(program.rows("SELECT photo_id + 3, jpeg FROM picture WHERE photo_id <= 3"))
    assert found == (kept if pictures_in_it else {})


def test_a_log_with_a_spoilt_picture_is_refused_whole(program: Program, asked: Asked, tmp_path: Path) -> None:
    file = tmp_path / "log.json"
    row = '{"date": "2026-03-03", "jpeg": "RGVhciBkaWFyeQ=="}'
    file.write_text(
        '{"format": "microneedling-recovery-log", "version": 1, "treatments": '
        f'[{{"treated_on": "2026-03-02", "days": [], "photos": [{row}]}}]}}'
    )
    screen = program.open()
    asked.files = [file]
    screen.press("Ctrl+O")
    assert "session 2026-03-02, photo 2026-03-03, jpeg: this is not a JPEG" in asked.message()
    assert program.stored() == Journal()
