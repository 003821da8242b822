"""Shows how to answer a mail from a terminal, with what every machine that runs us has."""

from shlex import quote

from interfaces.demo.kept_mail import KeptMail
from interfaces.demo.post_office import LOOPBACK

EXAMPLE = "1 : 60 %"


def command_for(mail: KeptMail, address: str, port: int) -> str:
    """Return a command that answers a mail as its recipient, safe to paste into a shell."""
    message = f"From: {address}\nTo: {mail.reply_to}\nSubject: Re:\n\n{EXAMPLE}\n"
    # `repr` writes a literal of Python, `quote` one of the shell: nothing in a mail gets out.
    said = ", ".join(repr(one) for one in (address, mail.reply_to, message))
    program = f"import smtplib; smtplib.SMTP('{LOOPBACK}', {port}).sendmail({said})"
    return f"python3 -c {quote(program)}"
