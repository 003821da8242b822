"""What mails say as work goes from one thing to the next: gates, and what waits no longer."""

from datetime import date

from domain.model.gate import GateContent, GateLine
from domain.model.gate_letters import GateAnswer, GateQuestion
from domain.model.release_letters import FreedLine, ReleaseContent
from domain.model.rule_letters import RuleContent, RuleLine
from domain.model.status import Status
from tests.composing.contents import PORT, SALMA, TODAY


def the_gate() -> GateQuestion:
    """Return the question of the end of a phase, with one action of each fate."""
    done = GateLine(
        "1.1", "Ouvrir la licence", SALMA.name, Status.DONE, 100, TODAY, done_on=date(2026, 3, 3)
    )
    late = GateLine("1.3", PORT.title, SALMA.name, Status.IN_PROGRESS, 40, PORT.deadline, 18)
    gone = GateLine("2.9", "Traduire le guide", "", Status.CANCELLED, 0, TODAY)
    content = GateContent((done,), (late,), (gone,))
    return GateQuestion(
        "Comité de suivi", "Relance", "Transformation", date(2026, 3, 31), content, rank=1
    )


FREED = ReleaseContent((FreedLine("2.4", "Former les tuteurs", date(2026, 5, 29), ("1.3",)),))
RULED = RuleContent(
    (
        RuleLine(
            ref="1.3",
            title=PORT.title,
            owner=SALMA.name,
            deadline=PORT.deadline,
            rule="retard-signale",
            event="late",
            deed="announce",
            since=PORT.deadline,
            on=date(2026, 3, 16),
            told="Youssef El Idrissi",
        ),
        RuleLine("2.4", "Former les tuteurs", "", TODAY, "preuve", "done", "evidence", TODAY),
    )
)
GRANTED = GateAnswer(
    body="Comité de suivi",
    phase="Relance",
    following="Transformation",
    granted=True,
    effect_on=date(2026, 4, 1),
    by="Youssef El Idrissi",
    sentence="Passage accordé",
    carried=2,
)
