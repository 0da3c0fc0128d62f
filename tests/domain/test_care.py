"""What holds on a day: the day before, the first, the last, the day after, by device and risks."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from tests.builders import knowledge, treatment
from tests.domain.guidance_rows import guidance, item
from tracker.domain.care import CareDay, care_on
from tracker.domain.guidance import CareItem, Guidance
from tracker.domain.journal import AboutMe, Risk


def ids(items: Iterable[CareItem]) -> list[str]:
    return [each.id for each in items]


def care(rows: Guidance, day: int, device: str = "pen", risks: Iterable[str] = ()) -> CareDay:
    about_me = AboutMe(risks=frozenset(map(Risk, risks)))
    return care_on(rows, treatment(device=device), about_me, day)


@pytest.mark.parametrize(("day", "there"), [(2, False), (3, True), (4, True), (5, True), (6, False)])
def test_an_item_stands_from_its_first_to_its_last_day(day: int, there: bool) -> None:
    rows = guidance(care=[item("cream", 3, 5)])
    assert ids(care(rows, day).do) == ["cream"] * there


def test_an_item_without_an_end_stands_for_good() -> None:
    rows = guidance(care=[item("sunscreen", 15, None)])
    assert [ids(care(rows, day).do) for day in (14, 15, 4000)] == [[], ["sunscreen"], ["sunscreen"]]


def test_do_and_avoid_are_apart_and_in_the_order_of_the_file() -> None:
    rows = guidance(care=[item("z", 0, 1), item("sun", 0, 1, "avoid"), item("a", 0, 1), item("b", 2, 3)])
    today = care(rows, 0)
    assert ids(today.do) == ["z", "a"]
    assert ids(today.avoid) == ["sun"]


@pytest.mark.parametrize(
    ("day", "phase"),
    [(0, "start"), (2, "start"), (3, "week"), (7, "week"), (8, "open"), (400, "open")],
)
def test_the_phase_of_a_day(day: int, phase: str) -> None:
    assert care(guidance(), day).phase.id == phase


@pytest.mark.parametrize(
    ("device", "there"), [("rf", True), ("roller", True), ("pen", False), ("unknown", False)]
)
def test_an_item_for_some_devices_is_left_out_for_others(device: str, there: bool) -> None:
    rows = guidance(care=[item("only", 0, 1, devices=["rf", "roller"])])
    assert bool(care(rows, 0, device).do) is there


@pytest.mark.parametrize(
    ("risks", "there"),
    [([], False), (["keloids"], False), (["cold_sores"], True), (["keloids", "diabetes"], True)],
)
def test_an_item_for_some_risks_is_left_out_for_others(risks: list[str], there: bool) -> None:
    rows = guidance(care=[item("only", 0, 1, risks=["cold_sores", "diabetes"])])
    assert bool(care(rows, 0, risks=risks).do) is there


def test_device_and_risk_must_both_fit() -> None:
    rows = guidance(care=[item("only", 0, 1, devices=["rf"], risks=["diabetes"])])
    assert not care(rows, 0, "rf").do
    assert not care(rows, 0, "pen", ["diabetes"]).do
    assert care(rows, 0, "rf", ["diabetes"]).do


def test_what_changes_next() -> None:
    rows = guidance(care=[item("a", 0, 2), item("b", 3, None), item("c", 0, 7, "avoid"), item("d", 0, 2)])
    change = care(rows, 0).next_change
    assert change is not None
    assert (change.day, ids(change.begins), ids(change.ends)) == (3, ["b"], ["a", "d"])
    assert care(rows, 2).next_change == change


def test_on_the_day_of_a_change_the_one_after_it_is_next() -> None:
    rows = guidance(care=[item("a", 0, 2), item("b", 3, None), item("c", 0, 7, "avoid")])
    change = care(rows, 3).next_change
    assert change is not None
    assert (change.day, change.begins, ids(change.ends)) == (8, (), ["c"])
    assert care(rows, 8).next_change is None


def test_what_is_not_meant_for_this_person_is_no_change() -> None:
    rows = guidance(care=[item("medicine", 0, 5, risks=["cold_sores"]), item("heat", 1, 2, devices=["rf"])])
    assert care(rows, 0).next_change is None
    assert care(rows, 0, risks=["cold_sores"]).next_change is not None


def test_a_day_before_the_treatment_is_taken_for_the_day_itself() -> None:
    rows = guidance(care=[item("clean", 0, 2)])
    assert care(rows, -1) == care(rows, 0)
    assert care(rows, -1).day == 0


# ------------------------------------------------------------------ the care that ships


@pytest.mark.parametrize(
    ("name", "last_day"),
    [
        ("makeup", 2),
        ("touching", 2),
        ("exercise", 3),
        ("sauna_and_swimming", 5),
        ("direct_sun", 7),
        ("active_ingredients", 7),
        ("exfoliation", 14),
    ],
)
def test_what_is_to_be_left_ends_when_the_sources_say(name: str, last_day: int) -> None:
    shipped = knowledge().guidance
    assert name in ids(care(shipped, 0).avoid)
    assert name in ids(care(shipped, last_day).avoid)
    assert name not in ids(care(shipped, last_day + 1).avoid)


@pytest.mark.parametrize(
    ("day", "sunscreen"), [(1, []), (2, ["sunscreen"]), (14, ["sunscreen"]), (15, ["daily_sunscreen"])]
)
def test_sunscreen_starts_when_the_redness_has_faded_and_becomes_a_habit(
    day: int, sunscreen: list[str]
) -> None:
    found = ids(care(knowledge().guidance, day).do)
    assert [name for name in found if "sunscreen" in name] == sunscreen


def test_medicine_against_cold_sores_only_for_those_who_had_them() -> None:
    shipped = knowledge().guidance
    assert "antiviral" not in ids(care(shipped, 0).do)
    assert "antiviral" in ids(care(shipped, 0, risks=["cold_sores"]).do)


def test_a_roller_has_its_own_advice_on_when_to_go_on() -> None:
    shipped = knowledge().guidance
    spacing = {"next_session", "next_rolling"}
    assert spacing & set(ids(care(shipped, 20, "roller").avoid)) == {"next_rolling"}
    for device in ("pen", "stamp", "rf", "unknown"):
        assert spacing & set(ids(care(shipped, 20, device).avoid)) == {"next_session"}


def test_every_day_has_something_to_do() -> None:
    shipped = knowledge().guidance
    assert all(care(shipped, day).do for day in range(400))


@pytest.mark.parametrize("device", ["pen", "roller", "rf", "unknown"])
def test_the_list_stays_the_same_until_the_next_change(device: str) -> None:
    shipped = knowledge().guidance
    days = [care(shipped, day, device, ["cold_sores", "diabetes"]) for day in range(120)]
    lists = [(ids(today.do), ids(today.avoid)) for today in days]
    for today in days:
        until = today.next_change.day if today.next_change else len(days)
        assert all(later == lists[today.day] for later in lists[today.day : until])
        assert until == len(days) or lists[until] != lists[today.day]
