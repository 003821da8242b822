"""`suivi digest`: a body's digest, now, or as it would look; read, edited and let go."""

from domain.use_cases.digesting import issue_now
from domain.use_cases.proofreading import edit_digest, held_digest, send_digest
from interfaces.terminal.arguments import Json, Target
from interfaces.terminal.digest_text import from_text, to_text
from interfaces.terminal.language import words
from interfaces.terminal.naming import body_named
from interfaces.terminal.opening import application, moment_in
from interfaces.terminal.previewing import latest, preview_paper
from interfaces.terminal.previewing import preview as as_it_would_look
from interfaces.terminal.printing import emit, say, show
from interfaces.terminal.who import who_types

PDF = ".pdf"


def digest_issue(body: str, /, *, preview: Target | None = None, json: Json = False) -> int:
    """Issue a body's next digest today, or write it to a file and issue nothing."""
    with application() as opened:
        ref, named = body_named(opened, body)
        moment = moment_in(opened, ref.programme)
        told: dict[str, str | int]
        if preview is None:
            issued = issue_now(opened.open_unit, opened.rulebook, ref, moment)
            said = "cli-digest-held" if issued.held else "cli-digest-issued"
            told = {"body": named.name, "mails": issued.mails}
            told |= {"held": issued.held} if issued.held else {}
        else:
            if preview.suffix.lower() == PDF:
                content, octets = preview_paper(opened, ref, moment)
            else:
                content, html = as_it_would_look(opened, ref, moment)
                octets = html.encode()
            preview.write_bytes(octets)
            said = "cli-digest-written"
            told = {"body": named.name, "number": content.number, "file": str(preview)}
    if json:
        emit({"programme": ref.programme, **told})
    else:
        say(said, **told)
    return 0


def digest_show(body: str, /, *, json: Json = False) -> int:
    """Show the issue of a body that waits for a go, else its last one, as its members read it."""
    with application() as opened:
        ref, named = body_named(opened, body)
        content, state, text = latest(opened, ref, moment_in(opened, ref.programme))
    if json:
        told = {"programme": ref.programme, "body": named.name, "state": state}
        emit({**told, "digest": content})
    else:
        say(f"cli-digest-state-{state.value}", body=named.name, number=content.number)
        show()
        show(text)
    return 0


def digest_edit(body: str, file: Target, /, *, json: Json = False) -> int:
    """Write the words of the issue that waits to a file, or take them back edited."""
    with application() as opened:
        ref, named = body_named(opened, body)
        whose = (ref.programme, ref.body)
        content = held_digest(opened.open_unit, *whose)
        parts: tuple[str, ...] = ()
        taken = file.exists()
        if taken:
            edited = (from_text(file.read_text(encoding="utf-8"), content), who_types())
            moment = moment_in(opened, ref.programme)
            parts = edit_digest(opened.open_unit, whose, edited, moment)
        else:
            file.write_text(to_text(content, words()), encoding="utf-8")
    if json:
        emit({"programme": ref.programme, "body": named.name, "changed": parts})
    elif taken:
        say("cli-digest-edited", body=named.name, number=content.number, n=len(parts))
    else:
        say("cli-digest-to-edit", body=named.name, file=str(file))
    return 0


def digest_send(body: str, /, *, json: Json = False) -> int:
    """Let the issue of a body that waits go to its members."""
    with application() as opened:
        ref, named = body_named(opened, body)
        whose, moment = (ref.programme, ref.body), moment_in(opened, ref.programme)
        number, mails = send_digest(opened.open_unit, whose, who_types(), moment)
    if json:
        emit({"programme": ref.programme, "body": named.name, "number": number, "mails": mails})
    else:
        say("cli-digest-sent", body=named.name, number=number, mails=mails)
    return 0
