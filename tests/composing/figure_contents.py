"""What the letters about figures say: two indicators of Salma's, and a plan that is not whole."""

from datetime import date
from decimal import Decimal

from domain.model.figure_letters import AxesToDescribe, FigureContent, FigureLine
from domain.model.hearing import Topic
from domain.model.indicator import IndicatorLine, Target
from domain.model.member_letters import AcknowledgementContent, HeardLine

ASKED, BY = date(2026, 3, 2), date(2026, 3, 12)
JOBS = IndicatorLine(
    ref="I1",
    title="Emplois directs créés au port",
    unit="emplois",
    axis="1",
    weight=1,
    target=Target(Decimal(1500), date(2026, 12, 31)),
    value=Decimal(1042),
    on=date(2025, 12, 31),
    by="Salma Bennani",
    share=69,
    corrected=1,
)
EXPORTS = IndicatorLine(
    ref="I4",
    title="Chiffre d’affaires à l’export",
    unit="millions de dirhams",
    axis="2",
    weight=1,
    target=Target(words="un additionnel de 18 milliards"),
)
AXES = AxesToDescribe(7, 37, 7, ("1 Accompagnement des investisseurs", "4 Formation"))


def the_figures(rank: int = 0) -> FigureContent:
    """Return the request for both figures and the axes, or its reminder."""
    return FigureContent(
        lines=(FigureLine(1, JOBS), FigureLine(2, EXPORTS)),
        asked_on=ASKED,
        answer_by=BY,
        rank=rank,
        axes=AXES,
        instead_of="Youssef El Idrissi",
        example=Decimal(1042),
    )


ONLY_AXES = FigureContent((), ASKED, BY, axes=AXES)
HEARD = AcknowledgementContent(
    topic=Topic.FIGURES,
    title="",
    received_on=date(2026, 3, 10),
    lines=(
        HeardLine(
            "figure-asked", "I4 Chiffre d’affaires", sentence="4 : 1.500", why="figure_ambiguous"
        ),
        HeardLine(
            "figure-doubted",
            "I2 Taux",
            on=ASKED,
            sentence="2 : 12",
            why="figure_fell",
            value=Decimal(12),
            unit="%",
        ),
        HeardLine(
            "figure-corrected",
            "I1 Emplois directs",
            on=ASKED,
            sentence="correction : 1 : 1 050",
            value=Decimal(1050),
            before=Decimal(1042),
            unit="emplois",
        ),
    ),
)
