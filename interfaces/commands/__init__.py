"""The commands of `suivi`, one module each, loaded when it runs."""

# Group → commands, in the order of the help page: each is the function of its name in its module.
GROUPS = {
    "cli-group-install": (
        *("demo", "init", "doctor", "migrate", "keys"),
        *("backup", "restore", "verify"),
    ),
    "cli-group-programme": (
        *("check", "plan", "apply", "rehearse", "start"),
        *("pause", "gate", "show", "export"),
    ),
    "cli-group-daily": (
        *("up", "tick", "collect", "desk", "go", "snooze", "person", "mandate"),
        *("holidays", "digest", "evidence", "read", "revoke"),
    ),
    "cli-group-meetings": ("review", "consult", "needs"),
}
COMMANDS = tuple(command for commands in GROUPS.values() for command in commands)
# Where a command has verbs of its own, the first one is what it does without.
VERBS = {
    "digest": ("issue", "show", "edit", "send"),
    "desk": ("list", "show", "accept", "refuse", "correct", "resend", "drop"),
    "review": (
        "list",
        "show",
        "agenda",
        "decide",
        "attend",
        "minutes",
        "adopt",
        "postpone",
        "cancel",
    ),
    "consult": ("list", "show", "vote", "close"),
    "needs": ("list", "show", "export"),
    "keys": ("list", "rotate", "drop"),
    "holidays": ("list", "declare", "withdraw"),
    "person": ("list", "show", "alias", "absent"),
    "mandate": ("list", "pass"),
    "gate": ("list", "open", "grant", "adjourn"),
}
# Where that first verb takes a name: « suivi digest COMITÉ » issues.
NAMED = ("digest",)
