"""Puts what was measured into words: figures, totals with their coverage, words against facts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from domain.model.indicator import Contradiction, IndicatorLine, IndicatorTotal, Observed, Term
from domain.model.measuring import FigureSilence
from domain.model.status import Status
from notifications.composing.words import Words

# An age is told in days below so many months of so many days.
FEW_MONTHS, MONTH = 3, 30


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a digest: a ref, a title, and the sentences below it."""

    ref: str
    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ObservedWords:
    """What a digest says of figures; `completeness` is empty where nothing is announced."""

    contradictions: tuple[Row, ...]
    indicators: tuple[Row, ...]
    totals: tuple[Row, ...]
    completeness: str = ""
    silent: tuple[Row, ...] = ()


def observed_words(words: Words, found: Observed, label: str, day: date) -> ObservedWords:
    """Return it in the words of a language, on a local day from which ages are counted.

    `label` is the programme's own word for its axes.
    """
    return ObservedWords(
        contradictions=tuple(_contradiction(words, one) for one in found.contradictions),
        indicators=tuple(
            Row(one.ref, one.title, tuple(indicator_lines(words, one))) for one in found.lines
        ),
        totals=tuple(
            Row(
                one.ref,
                one.title or words.say("figures-whole"),
                tuple(total_lines(words, one, day)),
            )
            for one in found.totals
        ),
        completeness=completeness_line(words, found, label),
        silent=tuple(_silence(words, one) for one in found.silent),
    )


def indicator_lines(words: Words, line: IndicatorLine) -> Iterator[str]:
    """Yield the last figure with its day and its source, then the target and how far it is."""
    if line.value is None or line.on is None:
        yield words.say("figures-none")
    else:
        said = words.say(
            "figures-value", value=words.amount(line.value), unit=line.unit, on=line.on
        )
        whence = line.by or line.source
        if line.quoted is not None:
            name = "figures-quoted-words" if line.quoted else "figures-quoted"
            said += " · " + words.say(name, words=line.quoted)
        elif whence:
            said += " · " + words.say("figures-by", who=whence)
        if line.settled:
            said += " · " + words.say("figures-settled")
        if line.corrected:
            said += " · " + words.say("figures-corrected", n=line.corrected)
        yield said
    yield from _target(words, line)


def total_lines(words: Words, total: IndicatorTotal, day: date) -> Iterator[str]:
    """Yield the mean with its coverage and the age of its oldest figure, then what makes it."""
    coverage = words.say("figures-coverage", measured=total.measured, total=total.total)
    lacking = {
        "untargeted": total.untargeted,
        "unmeasured": total.total - total.measured - total.untargeted,
    }
    why = [words.say(f"figures-{name}", n=count) for name, count in lacking.items() if count > 0]
    coverage += f" ({', '.join(why)})" if why else ""
    if total.share is None:
        yield coverage
        return
    said = words.say("figures-share", n=total.share) + " · " + coverage
    if total.oldest:
        age = _age(words, (day - total.oldest).days)
        said += " · " + words.say("figures-oldest", on=total.oldest, age=age)
    yield said
    yield _terms(words, total)


def _terms(words: Words, total: IndicatorTotal) -> str:
    """Return how a mean is reckoned, so that a person can do it again."""
    if len(total.terms) == 1:
        return words.say("figures-term-alone", term=_term(words, total.terms[0]))
    terms = " + ".join(
        words.say("figures-term", term=_term(words, one), weight=one.weight) for one in total.terms
    )
    weights = sum(one.weight for one in total.terms)
    return words.say("figures-terms", terms=terms, weights=weights, n=total.share or 0)


def _term(words: Words, term: Term) -> str:
    name = "figures-term-share" if term.own is None else "figures-term-capped"
    return words.say(name, ref=term.ref, n=term.share, own=term.own or 0)


def _age(words: Words, days: int) -> str:
    """Return an age in days, or in months where it is a few of them."""
    months = days // MONTH
    if months < FEW_MONTHS:
        return words.say("figures-age-days", n=days)
    return words.say("figures-age-months", n=months)


def completeness_line(words: Words, found: Observed, label: str) -> str:
    """Return how many of the announced axes are described, empty where none are announced."""
    known = found.completeness
    if known is None:
        return ""
    name = "figures-completeness" if known.top else "figures-completeness-flat"
    return words.say(
        name, label=label, top=known.top, declared=known.declared, described=known.described
    )


def _target(words: Words, line: IndicatorLine) -> Iterator[str]:
    target = line.target
    if target.value is not None and target.horizon is not None:
        value = words.amount(target.value)
        said = words.say("figures-target", value=value, unit=line.unit, on=target.horizon)
        if line.share is not None:
            said += " · " + words.say("figures-share", n=line.share)
        yield said
    if target.words:
        yield words.say("figures-aim", words=target.words)


def _silence(words: Words, one: FigureSilence) -> Row:
    said = words.say("figures-silent", on=one.asked_on, by=one.answer_by)
    if one.reminders:
        said += " · " + words.say("figures-silent-reminded", n=one.reminders)
    axes = (words.say("figures-silent-axes"),) if one.axes else ()
    return Row("", one.person, (said, *one.titles, *axes))


def _contradiction(words: Words, one: Contradiction) -> Row:
    done = one.status is Status.DONE
    name = "figures-declared-done" if done else "figures-declared-progress"
    declared = words.say(name, n=one.progress)
    shown = words.say("figures-shown", title=one.indicator_title, n=one.share)
    return Row(one.action, one.title, (declared, shown))
