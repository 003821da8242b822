"""`suivi digest`: a body's digest, now, or as it would look."""

from domain.use_cases.digesting import issue_now
from interfaces.terminal.arguments import Json, Target
from interfaces.terminal.naming import body_named
from interfaces.terminal.opening import application, moment_in
from interfaces.terminal.previewing import preview as as_it_would_look
from interfaces.terminal.printing import emit, say


def digest(body: str, /, *, preview: Target | None = None, json: Json = False) -> int:
    """Issue a body's next digest today, or write it to a file and issue nothing."""
    with application() as opened:
        ref, named = body_named(opened, body)
        moment = moment_in(opened, ref.programme)
        told: dict[str, str | int]
        if preview is None:
            issued = issue_now(opened.open_unit, opened.rulebook, ref, moment)
            told = {"body": named.name, "mails": issued.mails}
        else:
            content, html = as_it_would_look(opened, ref, moment)
            preview.write_text(html, encoding="utf-8")
            told = {"body": named.name, "number": content.number, "file": str(preview)}
    if json:
        emit({"programme": ref.programme, **told})
    else:
        say("cli-digest-issued" if preview is None else "cli-digest-written", **told)
    return 0
