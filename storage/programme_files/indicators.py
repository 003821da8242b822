"""Makes indicators of the domain out of a programme file, and refuses those nobody could follow."""

from collections.abc import Callable

from domain.model.indicator import Indicator, QuotedFigure, Target
from storage.programme_files.problem import Findings
from storage.programme_files.shape import Record


def indicators_of(root: Record, owner: Callable[[str], str]) -> tuple[Indicator, ...]:
    """Return the indicators; `owner` turns a name of the file into the id of a person or role."""
    return tuple(_indicator(one.value, owner) for one in root.each("indicators"))


def check_indicators(root: Record, findings: Findings) -> None:
    """Refuse an indicator asked for of nobody, a target without a day, one that nobody can miss.

    So are axes that are to be asked for and that the programme doesn't announce.
    """
    if (
        "ask_axes" in root.values
        and "declared_axes" not in root.values.keys() | root.refused.keys()
    ):
        findings.add(root.at("ask_axes"), "axes.not_announced")
    for found in (one.value for one in root.each("indicators")):
        ref = found.get("ref", "")
        if "ask" in found.values and not {"owner"} & (found.values.keys() | found.refused.keys()):
            findings.add(found.at("ask"), "indicator.nobody_asked", ref=ref)
        known = found.values.keys() | found.refused.keys()
        if "target" in found.values and "horizon" not in known:
            findings.add(found.at("target"), "indicator.no_horizon", ref=ref)
        if found.get("target") is not None and found.get("target") == found.get("baseline"):
            findings.add(found.at("target"), "indicator.already_there", ref=ref)


def _indicator(found: Record, owner: Callable[[str], str]) -> Indicator:
    asked = found.get("owner", "")
    return Indicator(
        ref=found.get("ref"),
        title=found.get("title"),
        unit=found.get("unit"),
        axis=found.get("axis", ""),
        owner=owner(asked) if asked else "",
        source=found.get("source", ""),
        baseline=found.get("baseline"),
        baseline_on=found.get("baseline_on"),
        target=Target(found.get("target"), found.get("horizon"), found.get("aim", "")),
        ask=found.get("ask"),
        weight=found.get("weight", 1),
        observes=tuple(one.value for one in found.each("observes")),
        quoted=tuple(_quoted(one.value) for one in found.each("quoted")),
        illustrative=found.get("illustrative", False),
    )


def _quoted(found: Record) -> QuotedFigure:
    return QuotedFigure(found.get("value"), found.get("on"), found.get("words", ""))
