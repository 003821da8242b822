from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from config.bootstrap import Application
from domain.model.mail import MailKind
from domain.use_cases.planning import apply_plan
from flows.register import Known, digest_of, remember
from flows.watching import Watch
from storage.programme_files import read_programme
from tests.flows.office import SimulatedClock, an_application
from tests.programme_files.small import SMALL

PETIT = "petit"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "plan de Youssef.yaml"
    file.write_text(SMALL, encoding="utf-8")
    return file


@pytest.fixture
def following(tmp_path: Path, clock: SimulatedClock, file: Path) -> Iterator[Application]:
    """Yield the product after Youssef applied his file."""
    app = an_application(tmp_path / "var", clock, programmes_dir=tmp_path / "programmes")
    plan = read_programme(SMALL, file.name)
    apply_plan(app.open_unit, plan, app.moment(plan.timezone))
    remember(app.settings.data_dir, PETIT, Known(file, digest_of(file)))
    yield app
    app.close()


def looked(watch: Watch) -> dict[str, int]:
    """Look twice: a content counts once it has settled."""
    first = watch.look()
    assert not any(first.values())
    return {name: count for name, count in watch.look().items() if count}


def alerts(app: Application) -> int:
    with app.open_unit(read_only=True) as unit:
        counts = unit.outbox.counts()
    return sum(count for (kind, _), count in counts.items() if kind is MailKind.ALERT)


def titles(app: Application) -> set[str]:
    with app.open_unit(read_only=True) as unit:
        return {one.title for one in unit.actions.of(PETIT)}


def test_a_good_edit_becomes_the_plan_in_force(following: Application, file: Path) -> None:
    watch = Watch(following)
    file.write_text(SMALL.replace("Agir encore", "Agir davantage"), encoding="utf-8")

    assert looked(watch) == {"applied": 1}
    assert titles(following) == {"Agir", "Agir davantage"}
    assert looked(watch) == {}


def test_a_bad_edit_changes_nothing_and_youssef_is_told_once(
    following: Application, file: Path
) -> None:
    file.write_text(SMALL.replace("porteur: salma", "porteur: personne"), encoding="utf-8")

    assert looked(Watch(following)) == {"refused": 1}
    assert looked(Watch(following)) == {}
    assert alerts(following) == 1
    assert titles(following) == {"Agir", "Agir encore"}


def test_he_is_told_again_of_another_mistake(following: Application, file: Path) -> None:
    watch = Watch(following)
    file.write_text(SMALL.replace("porteur: salma", "porteur: personne"), encoding="utf-8")
    looked(watch)
    file.write_text(SMALL.replace("porteur: salma", "porteur: nulle"), encoding="utf-8")

    assert looked(watch) == {"refused": 1}
    assert alerts(following) == 2


def test_what_is_half_written_is_passed_over(following: Application, file: Path) -> None:
    watch = Watch(following)
    watch.look()
    for end in (200, 400, 600):
        file.write_text(SMALL[:end], encoding="utf-8")
        assert not any(watch.look().values())
    file.write_text(SMALL.replace("Agir encore", "Finir"), encoding="utf-8")

    assert looked(watch) == {"applied": 1}
    assert alerts(following) == 0


def test_a_file_cut_short_yet_valid_waits_for_a_person(following: Application, file: Path) -> None:
    before, _, after = SMALL.partition('  - ref: "1.10"')
    file.write_text(before + "instances:" + after.partition("instances:")[2], encoding="utf-8")

    assert looked(Watch(following)) == {"waiting": 1}
    assert titles(following) == {"Agir", "Agir encore"}
    assert alerts(following) == 1


def test_a_file_that_is_gone_leaves_the_plan_in_force(following: Application, file: Path) -> None:
    file.unlink()

    assert looked(Watch(following)) == {}


def test_a_file_named_after_its_programme_is_looked_at_where_programmes_are_kept(
    following: Application, file: Path
) -> None:
    folder = following.settings.programmes_dir
    folder.mkdir()
    file.unlink()
    (folder / "petit.yaml").write_text(SMALL.replace("Agir encore", "Finir"), encoding="utf-8")
    (folder / "autre.yaml").write_text("programme: [", encoding="utf-8")

    assert looked(Watch(following)) == {"applied": 1}
    assert alerts(following) == 0


def test_a_file_that_is_not_utf_8_is_refused_not_applied_with_holes(
    following: Application, file: Path
) -> None:
    file.write_bytes(SMALL.replace("Agir encore", "Agir à nouveau").encode("latin-1"))

    assert looked(Watch(following)) == {"refused": 1}
    assert titles(following) == {"Agir", "Agir encore"}
    assert alerts(following) == 1


def test_the_file_that_was_applied_prevails_over_the_one_named_after_its_programme(
    following: Application, file: Path
) -> None:
    folder = following.settings.programmes_dir
    folder.mkdir()
    (folder / "petit.yaml").write_text(SMALL.replace("Agir encore", "Finir"), encoding="utf-8")
    file.write_text(SMALL.replace("Agir encore", "Continuer"), encoding="utf-8")

    assert looked(Watch(following)) == {"applied": 1}
    assert looked(Watch(following)) == {}
    assert titles(following) == {"Agir", "Continuer"}


def test_what_was_saved_while_nobody_looked_is_taken_up_once(
    following: Application, file: Path
) -> None:
    assert looked(Watch(following)) == {}
    file.write_text(SMALL.replace("Agir encore", "Finir"), encoding="utf-8")

    assert looked(Watch(following)) == {"applied": 1}
    assert looked(Watch(following)) == {}


def test_a_damaged_register_is_no_obstacle(following: Application, file: Path) -> None:
    (following.settings.data_dir / "programmes.json").write_text('{"petit": 3}', encoding="utf-8")
    folder = following.settings.programmes_dir
    folder.mkdir()
    file.rename(folder / "petit.yaml")

    assert looked(Watch(following)) == {"applied": 1}
    assert looked(Watch(following)) == {}


def test_what_a_meeting_decided_keeps_no_edit_waiting(following: Application, file: Path) -> None:
    with following.open_unit() as unit:
        plan = unit.programmes.plan(PETIT)
        assert plan is not None
        added = replace(plan.actions[0], ref="D-1", title="Décidée en réunion", decision="D-1")
        unit.programmes.save(
            replace(plan, actions=(*plan.actions, added)), following.moment("UTC").at
        )
    file.write_text(SMALL.replace("Agir encore", "Agir davantage"), encoding="utf-8")

    assert looked(Watch(following)) == {"applied": 1}
    assert titles(following) == {"Agir", "Agir davantage", "Décidée en réunion"}
