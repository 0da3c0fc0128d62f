"""The Care page by day: what holds, until when and why, what changes next, and who says so."""

from __future__ import annotations

import pytest

from tests.builders import TREATED_ON, day, journal, knowledge, treatment
from tracker.domain.care import CareDay, care_on
from tracker.domain.journal import AboutMe, Risk, Treatment

from .program import DAY, TODAY, Program
from .screen import CLICKABLE, Screen, description_of, name_of, role_of

DATE = "Date to look at"
SPORT = "No sport that makes you sweat."
MAKEUP = "No make-up on the treated skin. Then start with clean brushes and fresh products."


@pytest.fixture
def care(day_three: Screen) -> Screen:
    """The Care page on day 3."""
    day_three.press("Ctrl+3")
    return day_three


def care_of(number: int, treated: Treatment | None = None, *risks: str) -> CareDay:
    about_me = AboutMe(risks=frozenset(map(Risk, risks)))
    return care_on(knowledge().guidance, treated or treatment(), about_me, number)


def shown(screen: Screen) -> set[str]:
    """Return the ids of the items whose text stands on the page as an item, not as a change to come."""
    return {item.id for item in knowledge().guidance.care.values() if item.text in screen.texts()}


def ids(care: CareDay) -> set[str]:
    return {item.id for item in (*care.do, *care.avoid)}


def test_today_opens_with_what_holds_today(care: Screen) -> None:
    assert care.is_chosen("Care")
    assert care.is_chosen("After a session")
    assert care.says("Today · Day 3 after your session of 2 Mar 2026")
    expected = care_of(3)
    assert care.says(expected.phase.label)
    assert care.says(expected.phase.summary)
    assert shown(care) == ids(expected)
    for item in (*expected.do, *expected.avoid):
        assert item.why in care.texts()


def test_an_item_says_until_when_in_words_and_as_a_date(care: Screen) -> None:
    assert "For three days (to Thu 5 Mar)." in care.texts()


def test_what_changes_next_is_named_with_its_date(care: Screen) -> None:
    change = care_of(3).next_change
    assert change is not None
    assert change.day == 4
    assert care.says("What changes next: from Fri 6 Mar (day 4)")
    assert SPORT in [item.text for item in change.ends]
    for item in (*change.begins, *change.ends):
        assert f"• {item.text}" in care.texts()


def test_items_turn_off_and_on_with_the_day(care: Screen) -> None:
    care.click("Later day")
    assert care.says("6 Mar 2026 · Day 4")
    assert SPORT not in care.texts()
    assert shown(care) == ids(care_of(4))
    care.press("Ctrl+Left", "Ctrl+Left")
    assert care.says("4 Mar 2026 · Day 2")
    assert {SPORT, MAKEUP} <= set(care.texts())
    assert shown(care) == ids(care_of(2))
    care.click("Go to today")
    assert MAKEUP not in care.texts()


def test_any_day_up_to_the_last_change_can_be_looked_at(care: Screen) -> None:
    care.go_to(TREATED_ON + 20 * DAY, DATE)
    assert care.says("22 Mar 2026 · Day 20")
    assert shown(care) == ids(care_of(20))
    care.press(*["Ctrl+Left"] * 30)
    assert care.says("2 Mar 2026 · Day 0")
    assert not care.is_enabled("Earlier day")


def test_on_the_last_day_nothing_more_changes(program: Program) -> None:
    program.has(treatment())
    program.today = TREATED_ON + 100 * DAY
    screen = program.open()
    screen.press("Ctrl+3")
    assert screen.says("Day 100 after your session")
    assert shown(screen) == ids(care_of(100))
    assert not screen.says("What changes next")


def test_the_keyboard_stays_on_the_page_when_the_day_changes_under_it(care: Screen) -> None:
    care.find(CLICKABLE, f"Who says so – sources disagree: {SPORT}").setFocus()
    care.press("Ctrl+Left")
    assert care.focus() == "Earlier day"
    care.press("Space")
    assert care.says("3 Mar 2026 · Day 1")


def test_looking_at_another_day_leaves_the_form_where_it_was(care: Screen) -> None:
    care.press("Ctrl+Left", "Ctrl+1")
    assert care.says("Today · Day 3")
    assert care.focus() == "Redness: None"
    care.press("Ctrl+3")
    assert care.says("4 Mar 2026 · Day 2")


def test_after_midnight_the_page_shows_the_new_day(program: Program, care: Screen) -> None:
    program.today = TODAY + DAY
    care.click("Today")
    care.press("2", "Ctrl+S", "Ctrl+3")
    assert care.says("Today · Day 4")


@pytest.mark.parametrize(("device", "item"), [("roller", "next_rolling"), ("pen", "next_session")])
def test_the_device_decides_about_some_items(program: Program, device: str, item: str) -> None:
    program.has(treatment(device=device))
    screen = program.open()
    screen.press("Ctrl+3")
    assert item in shown(screen)
    assert shown(screen) == ids(care_of(3, treatment(device=device)))


def test_a_risk_of_about_me_brings_its_item_at_once(care: Screen) -> None:
    assert "antiviral" not in shown(care)

    def tick(dialog: Screen) -> None:
        dialog.click("Cold sores, now or in the past")
        dialog.click("Save")

    care.menu("Session", "About me", then=tick)
    assert shown(care) == ids(care_of(3, None, "cold_sores"))
    assert "antiviral" in shown(care)


def test_the_page_follows_the_chosen_session(program: Program) -> None:
    earlier = treatment(treated_on=TREATED_ON - 49 * DAY)
    program.has(journal(treatment(day(1, redness=2)), earlier))
    screen = program.open()
    screen.press("Ctrl+3")
    screen.click_line("Sessions", 1)
    assert screen.says("Today · Day 52 after your session of 12 Jan 2026")
    assert shown(screen) == ids(care_of(52))


# -------------------------------------------------------------------- who says so


def test_the_sources_of_an_item_open_on_request(care: Screen) -> None:
    (item,) = (item for item in care_of(3).avoid if item.text == SPORT)
    source = knowledge().sources[item.sources[0]]
    assert not care.says(source.title)
    care.click(f"Who says so – sources disagree: {SPORT}")
    assert care.says(source.title)
    assert care.says(f"grade {source.grade}:")
    assert care.says(source.says)


def test_tab_goes_into_what_has_just_been_opened(care: Screen) -> None:
    care.find(CLICKABLE, f"Who says so – sources disagree: {SPORT}").setFocus()
    care.press("Space", "Tab")
    assert care.focus() == "See where they disagree"
    care.press("Tab")
    assert care.focus().startswith("Who says so: No swimming")
    care.press("Shift+Tab", "Shift+Tab")
    assert care.focus() == f"Who says so – sources disagree: {SPORT}"


def test_an_item_leads_to_where_its_sources_disagree(care: Screen) -> None:
    (item,) = (item for item in care_of(3).avoid if item.text == SPORT)
    dispute = knowledge().guidance.disagreements[item.disagreement or ""]
    care.click(f"Who says so – sources disagree: {SPORT}")
    care.click("See where they disagree")
    assert care.is_chosen("Good to know")
    assert care.focus() == dispute.question
    for position in dispute.positions:
        assert care.says(position.claim)
        for source in position.sources:
            name = knowledge().sources[source]
            assert care.says(f"{name.title} (grade {name.grade})")
    assert care.says(f"This program uses: {dispute.used}")
    assert care.says(dispute.why)


def test_what_was_opened_is_still_open_on_coming_back(care: Screen) -> None:
    name = f"Who says so – sources disagree: {SPORT}"
    care.click(name)
    care.click("See where they disagree")
    care.click("After a session")
    assert description_of(care.find(CLICKABLE, name)) == "Open"
    care.click("Later day")
    care.click("Go to today")
    assert description_of(care.find(CLICKABLE, name)) == "Closed"


# -------------------------------------------------------------------- good to know


def test_every_fact_and_every_dispute_can_be_opened(care: Screen) -> None:
    care.click("Good to know")
    guidance = knowledge().guidance
    names = [fact.title for fact in guidance.facts.values()]
    names += [dispute.question for dispute in guidance.disagreements.values()]
    titles = [name.partition(" – ")[0] for name in buttons(care)]
    assert set(names) <= set(titles)
    fact = guidance.facts["redness"]
    assert not care.says(fact.text)
    care.click("Redness – days 0 to 7")
    assert care.says(fact.text)
    care.click(f"Who says so – sources disagree: {fact.title}")
    assert care.says(knowledge().sources[fact.sources[0]].says)
    care.click("See where they disagree")
    assert care.focus() == guidance.disagreements[fact.disagreement or ""].question


def buttons(screen: Screen) -> list[str]:
    return [name_of(widget) for widget in screen.controls() if role_of(widget) in CLICKABLE]


# -------------------------------------------------------------------- without a session


def test_without_a_session_the_page_leads_to_before_one(program: Program) -> None:
    screen = program.open()
    screen.click("Care")
    assert screen.is_chosen("Before a session")
    assert screen.focus() == "Before a session"
    screen.click("After a session")
    assert screen.says("No session to look after yet")
    assert shown(screen) == set()
    screen.click("What to think of before it")
    assert screen.is_chosen("Before a session")
    screen.click("Today")
    assert screen.says("How is your skin healing?")
    assert screen.focus() == "New session"


def test_a_session_that_lies_ahead_leads_to_before_it(program: Program) -> None:
    program.has(treatment(treated_on=TODAY + 20 * DAY))
    screen = program.open()
    screen.press("Ctrl+3")
    assert screen.is_chosen("Before a session")
    assert screen.field("Planned for") == "25 Mar 2026"
    screen.click("After a session")
    assert screen.says("No session to look after yet")


def test_the_first_session_opens_its_own_form(program: Program) -> None:
    screen = program.open()
    screen.click("Care")
    screen.press("Ctrl+N", then=lambda dialog: dialog.click("Save session"))
    assert screen.focus() == "Redness: None"
    screen.press("Ctrl+3")
    assert screen.says("Today · Day 0")
    assert shown(screen) == ids(care_of(0))
