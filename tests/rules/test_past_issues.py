from dataclasses import replace
from datetime import date, timedelta

from domain.model.past_issue import PastIssue
from domain.rules.digesting import past_issues
from tests.composing.contents import the_digest


def test_a_body_s_curve_holds_its_last_five_issues_oldest_first() -> None:
    issue = the_digest()
    for week in range(7):
        issue = replace(issue, on=date(2026, 3, 10) + week * timedelta(7), past=past_issues(issue))

    days = [one.on for one in issue.past]
    assert days == [date(2026, 3, 17) + week * timedelta(7) for week in range(5)]
    counts = issue.counts
    assert issue.past[-1] == PastIssue(days[-1], counts.done, counts.planned, counts.total)
    assert past_issues(None) == ()
