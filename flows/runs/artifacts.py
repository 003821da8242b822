"""Publishes reports as Prefect artifacts."""

from collections.abc import Callable, Sequence

from prefect.artifacts import acreate_markdown_artifact, acreate_table_artifact

from flows.reports import Subject, Table, summary

Maker = Callable[[Subject], Table]


async def publish(subjects: Sequence[Subject], makers: Sequence[Maker]) -> None:
    """Publish for each programme the tables asked for, then its summary."""
    for subject in subjects:
        for maker in makers:
            table = maker(subject)
            rows = [dict(row) for row in table.rows]
            await acreate_table_artifact(
                table=rows or [{"": subject.words.say("flows-nothing")}],
                key=table.key,
                description=table.title,
            )
        await acreate_markdown_artifact(markdown=summary(subject), key=subject.key("summary"))
