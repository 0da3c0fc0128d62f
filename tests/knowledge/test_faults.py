"""A slip in any file is refused with a message that names the file and the row."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tracker.knowledge import KnowledgeError, load_knowledge

Edit = Callable[[str, str, str], Path]


def fault_of(folder: Path) -> str:
    with pytest.raises(KnowledgeError) as caught:
        load_knowledge(folder)
    return str(caught.value)


SECOND_SLOWER_AREA = """
[[slower_area]]
symptom = "redness"
areas = ["chin"]
days_later = 1
reason = "Twice"
sources = ["own-reading"]

[[remark]]"""

ONLY_OUTLOOK_ON_PAIN_THAT_EASES = """
[[outlook]]
symptom = "pain"
turn = "less"
text = "Pain often gets less then."
sources = ["seed-001", "seed-003", "own-reading"]
"""

FAULTS: dict[str, list[tuple[str, str, str]]] = {
    "signs.toml": [
        ('label = "Yellow crust"', 'lable = "Yellow crust"', 'sign 4 "yellow_crust": unknown field'),
        ('label = "Yellow crust"', "label = 3", 'sign 4 "yellow_crust": Expected `str`, got `int`'),
        ('label = "Yellow crust"', "", 'sign 4 "yellow_crust": Object missing required field'),
        ('label = "Yellow crust"', 'label = " "', 'sign 4 "yellow_crust": "label" is empty'),
        ("[[group]]", "[[gruop]]", "unknown table 'gruop'"),
        ('["cdc-nhsn", "seed-001"]', '["cdc"]', 'sign 2 "oozing_cloudy": unknown source "cdc"'),
        ('["cdc-nhsn", "seed-001"]', "[]", 'sign 2 "oozing_cloudy": names no source'),
        ('id = "pus"', 'id = "fever"', 'sign 13 "fever": has the same "id" as signs.toml, sign 3 "fever"'),
        ('group = "fluid"', 'group = "liquid"', 'sign 1 "oozing_clear": unknown group "liquid"'),
        (
            "# --- Danger signs: fluid",
            '[[group]]\nid="x"\nquestion="?"\ndanger=true\n#',
            'group 10 "x": has no sign',
        ),
        ('id = "chills"', 'id = "shivers"', 'unknown sign "chills"'),
        (
            "",
            '[[sign]]\nid="x"\ngroup="fluid"\nlabel="x"\ndescription="x"\nclinical_name="x"\nsources=["banner"]',
            'sign 39 "x": is a danger sign that no rule looks for',
        ),
    ],
    "levels.toml": [
        ('[[level]]\nlevel = "none"', "[[level", "levels.toml: "),
        ('level = "none"', 'level = "nothing"', 'level 1 "nothing": Invalid enum value'),
        ('level = "watch"', 'level = "contact"', 'level 3 "contact": has the same "level" as'),
        ("Look again tomorrow", "Look again", 'the "action" does not name its time limit, "tomorrow"'),
        (
            "Call {emergency_number}",
            "Call {number}",
            'only {emergency_number} can be filled in "Call {number} now."',
        ),
        ('by_when = "now"', "", 'level 5 "emergency": Object missing required field `by_when`'),
    ],
    "emergency_numbers.toml": [
        ('codes = ["NZ"]', 'codes = ["NZL"]', '"NZL" is not a country\'s two letters'),
        ('codes = ["NZ"]', 'codes = ["nz"]', '"nz" is not a country\'s two letters'),
        ('codes = ["NZ"]', 'codes = ["AU"]', '"AU" stands in emergency_numbers.toml, country'),
        ('codes = ["NZ"]', "codes = []", "names no country"),
        ('numbers = ["111"]', 'numbers = ["one"]', '"one" is not a phone number'),
        ('numbers = ["111"]', "numbers = []", "names no number"),
        ('["new-zealand-111", "android-ecc"]', '["police"]', 'unknown source "police"'),
        ('words = "112 or your', 'words = "your', 'the "words" name none of the numbers'),
        ('words = "112 or your local emergency number"', 'words = ""', '[elsewhere]: "words" is empty'),
        ("[elsewhere]", "[default]", "table 'default'"),
    ],
    "scales.toml": [
        ("{ score = 0,", "{ scor = 0,", 'scale 1 "redness": Object'),
        ('symptom = "pain"', 'symptom = "ache"', 'scale 4 "ache": Invalid enum value'),
        ('symptom = "pain"', 'symptom = "redness"', 'scale 4 "redness": has the same "symptom" as'),
        ("score = 4", "score = 5", 'scale 1 "redness": the steps must be 0 to 4'),
        ('word = "Trace"', 'word = "None"', 'scale 1 "redness": two steps have the same word'),
        ('word = "Trace"', 'word = ""', 'scale 1 "redness": a step has no word'),
    ],
    "results.toml": [
        ('aspect = "tone"', 'aspect = "glow"', 'result 2 "glow": Invalid enum value'),
        ('aspect = "tone"', 'aspect = "texture"', 'result 2 "texture": has the same "aspect" as'),
        ('improvement = "worse"', 'improvement = "bad"', 'result 1 "texture": Invalid enum value'),
        ('improvement = "worse"', 'improvement = "better"', 'result 1 "texture": the steps must be worse'),
        ('word = "Better"', 'word = "Worse"', 'result 1 "texture": two steps have the same word'),
        ('word = "Better"', 'word = " "', 'result 1 "texture": a step has no word'),
        ('label = "Tone"', 'label = ""', 'result 2 "tone": "label" is empty'),
        (
            '["seed-002", "ablon-2018"',
            '["seed-007", "ablon-2018"',
            'result 2 "tone": unknown source "seed-007"',
        ),
    ],
    "sources.toml": [
        ('id = "seed-001"', 'id = "seed-000"', 'source 2 "seed-000": has the same "id" as'),
        ('grade = "C"', 'grade = "E"', 'source 1 "seed-000": grade "E"'),
    ],
    "risks.toml": [
        ('risk = "pregnant"', 'risk = "expecting"', 'risk 14 "expecting": Invalid enum value'),
        ('risk = "pregnant"', 'risk = "keloids"', 'risk 14 "keloids": has the same "risk" as'),
    ],
    "courses.toml": [
        ('devices = ["rf"]', 'devices = ["laser"]', 'course 3 "deep": Invalid enum value'),
        ("devices = []", 'devices = ["rf"]', 'course 3 "deep": device "rf" has a course already'),
        ("for_unknown_depth = true", "for_unknown_depth = false", "courses.toml: exactly one"),
        ('devices = ["rf"]', 'devices = ["rf"]\ndeepest_mm = 3', "courses.toml: one course must"),
        ("deepest_mm = 1.5", "", 'course 3 "deep": has the same "deepest_mm" as'),
        ('course = "deep"', 'course = "body"', 'area_exception 1 "swelling": unknown course "body"'),
        ('"abdomen"', '"Abdomen"', 'area_exception 1 "swelling": area "Abdomen"'),
        ('areas = ["neck"', 'areas = ["neck, chin"', 'slower_area 1 "redness": area "neck, chin"'),
        ("days_later = 1", "days_later = 0", 'slower_area 1 "redness": "days_later" must be 1 or more'),
        ('"timelessbeauty", "chu-2021"', '"timelessbeuty"', 'slower_area 1 "redness": unknown source'),
        ("[[remark]]", SECOND_SLOWER_AREA, 'slower_area 2 "redness": has the same "symptom" as'),
        ('id = "stamp"', 'id = "depth_unknown"', 'remark 3 "depth_unknown": has the same "id" as'),
        ("skin_types = [4, 5, 6]", "skin_types = [7]", 'remark 4 "darker_skin": skin types are 1 to 6'),
        ("skin_types = [4, 5, 6]", "", 'remark 4 "darker_skin": has no condition'),
        ('devices = ["stamp"]', 'devices = ["comb"]', 'remark 3 "stamp": Invalid enum value'),
        ('sources = ["own-reading"]', "sources = []", 'remark 3 "stamp": names no source'),
        ('text = "Pain often gets less then."', 'text = ""', 'outlook 10 "pain": "text" is empty'),
        (
            'turn = "starts"',
            'turn = "more"',
            'outlook 2 "flaking": "flaking" with turn "more" is named before',
        ),
        (
            'symptom = "flaking"\nturn = "starts"',
            'symptom = "pain"\nturn = "starts"',
            'outlook 1 "pain": "pain" with turn "starts" happens in no course',
        ),
        (ONLY_OUTLOOK_ON_PAIN_THAT_EASES, "", 'no outlook for "pain" with turn "less"'),
    ],
    "healing.csv": [
        ("course,symptom", "symptom,course", "healing.csv, line 1: the columns must be"),
        ("light,redness,0", "light,red,0", "healing.csv, line 2: Invalid enum value 'red'"),
        ("light,redness,0", "faint,redness,0", 'healing.csv, line 2: unknown course "faint"'),
        ("light,redness,0,0", "light,redness,0,", "healing.csv, line 2: Expected `int`"),
        ("light,redness,0,0", "light,redness,0", "healing.csv, line 2: 7 cells instead of 8"),
        ("light,redness,0,", "light,redness,1,", "healing.csv, line 2: begins on day 1"),
        # an overlap, a gap, and a row for a day twice
        ("light,redness,1,1", "light,redness,1,2", "healing.csv, line 4: begins on day 2 where day 3"),
        ("light,redness,2,3", "light,redness,3,3", "healing.csv, line 4: begins on day 3 where day 2"),
        ("light,redness,1,1", "light,redness,0,0", "healing.csv, line 3: begins on day 0 where day 1"),
        ("light,redness,4,30", "light,redness,4,29", "healing.csv, line 5: the last row ends before"),
        ("light,redness,4,30", "light,redness,4,3", "healing.csv, line 5: ends before it begins"),
        ("light,redness,0,0,2,3", "light,redness,0,0,4,3", "healing.csv, line 2: must be 0 <= typ"),
        ("light,redness,0,0,2,3", "light,redness,0,0,nan,3", "healing.csv, line 2: must be 0 <="),
        ("light,redness,0,0,2,3", "light,redness,0,0,3.5,3", "healing.csv, line 2: must be 0 <="),
        ("light,redness,0,0,2,3", "light,redness,0,0,-1,3", "healing.csv, line 2: must be 0 <="),
        ("light,redness,0,0,2,3", "light,redness,0,0,2,5", "<= upper <= 4"),
        ("light,pain,0,0,1,3", "light,pain,0,0,1,11", "<= upper <= 10"),
        ("light,redness,0,0,2,3", "light,redness,0,0,2,2.5", "healing.csv, line 2: Expected `int`"),
        ("minh-2019", "minh-2020", 'healing.csv, line 2: unknown source "minh-2020"'),
    ],
}
"""By file: a text in it, what a slip makes of it (an empty old text: appended), part of the message."""


@pytest.mark.parametrize(
    ("file", "old", "new", "message"), [(file, *fault) for file, faults in FAULTS.items() for fault in faults]
)
def test_a_broken_row_is_named(edit: Edit, file: str, old: str, new: str, message: str) -> None:
    fault = fault_of(edit(file, old, new))
    assert message in fault
    assert ".toml" in fault or ".csv" in fault


@pytest.mark.parametrize(
    ("file", "start", "message"),
    [
        ("scales.toml", '[[scale]]\nsymptom = "pain"', 'scales.toml: no row for "pain"'),
        ("results.toml", '[[result]]\naspect = "pigment"', 'results.toml: no row for "pigment"'),
        ("risks.toml", '[[risk]]\nrisk = "breastfeeding"', 'risks.toml: no row for "breastfeeding"'),
        ("levels.toml", '[[level]]\nlevel = "emergency"', 'levels.toml: no row for "emergency"'),
        ("healing.csv", "deep,pain,0", 'healing.csv: no rows for pain in course "deep"'),
    ],
)
def test_a_missing_last_row_is_named(edit: Edit, file: str, start: str, message: str) -> None:
    folder = edit(file, "", "")
    whole = (folder / file).read_text(encoding="utf-8").rstrip() + "\n"
    (folder / file).write_text(whole[: whole.index(start)], encoding="utf-8")
    assert fault_of(folder) == message


@pytest.mark.parametrize("file", ["sources.toml", "healing.csv", "rules.toml"])
def test_a_missing_file_is_named(edit: Edit, file: str) -> None:
    folder = edit(file, "", "")
    (folder / file).unlink()
    assert fault_of(folder).startswith(f"{file}: cannot be read")


def test_a_file_that_is_not_text_is_named(edit: Edit) -> None:
    folder = edit("rules.toml", "", "")
    (folder / "rules.toml").write_bytes(b"\xff\xfe")
    assert fault_of(folder).startswith("rules.toml: cannot be read")


def test_a_course_without_bands_is_named(edit: Edit) -> None:
    folder = edit("courses.toml", 'id = "light"', 'id = "extra"')
    assert 'unknown course "light"' in fault_of(folder)


def test_a_byte_order_mark_and_semicolons_from_a_spreadsheet_do_no_harm(edit: Edit) -> None:
    folder = edit("healing.csv", "facemedstore minh-2019", "facemedstore;minh-2019")
    file = folder / "healing.csv"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert load_knowledge(folder).bands
