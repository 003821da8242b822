### What is refused, and what to do: one sentence a code, then the remedy. The codes are those of the product's errors.

error-at = { $place }: { $problem }
error-unnamed = Refused: { $code } ({ $details }).
error-programme-file = The file is refused whole; problems found: { $count }.
error-programme-file-remedy = Nothing was changed. Correct these lines, then run “suivi check” again.

## Programmes and committees

error-programme-unknown = No programme is called “{ $programme }”.
error-programme-unknown-remedy = Known programmes: { $known }. “suivi apply FILE” adds one.
error-programme-not-started = Programme “{ $programme }” is not started: nothing leaves.
error-programme-not-started-remedy = “suivi start { $programme }” lets its mail leave.
error-ask-nobody = Programme “{ $programme }”: no open action answers to this request.
error-ask-nobody-remedy = “suivi show { $programme }” shows the actions and their owners.
error-body-unknown = No committee is called “{ $body }”.
error-body-unknown-remedy = “suivi show PROGRAMME” shows them; the short name is the one in the programme file.
error-body-several = Several committees answer to “{ $body }”: { $known }.
error-body-several-remedy = Give the whole name.
error-body-empty = Nobody sits in “{ $body }” today.
error-body-empty-remedy = Add members in the programme file, or check their mandates.

## Pace of follow-up

error-cadence-working-day = Working day { $value } does not exist in this period: give one from 1 to { $most }, or a negative one to count from the end.
error-cadence-closed = No working day after { $after } in this period.
error-cadence-closed-remedy = Look at the declared holidays: they close the whole period.
error-escalation-after = An escalation cannot leave { $value } day(s) after the answer date: at least 1, so that it can be announced.
error-escalation-to = “{ $value }” cannot receive an escalation. Choose from: { $known }.
error-policy-answer-within = { $value } working day(s) to answer is impossible: at least 1.
error-policy-ladder = Reminders must follow one another in time: { $value } does not ascend.
error-policy-escalation = Escalations must follow one another in time: { $value } does not ascend.
error-calendar-weekend = This weekend leaves no working day: { $weekend }.
error-calendar-closed = No working day in the { $days } days around { $day }.
error-calendar-closed-remedy = Look at the declared holidays.
error-standing-progress = Progress of { $value } % is impossible: it goes from 0 to 100.
error-standing-silences = A number of silences cannot be negative: { $value }.

## Declared days

error-declared-syntax = { $file }: this file of declared days cannot be read ({ $detail }).
error-declared-key = { $file }: key “{ $key }” is unknown, missing, or not of the kind expected.
error-declared-holiday = “{ $value }” is not a known lunar holiday. Choose from: { $known }.
error-declared-days = A holiday of { $value } day(s) is impossible: from 1 to { $most }.
error-declared-no-estimate = “{ $holiday }” does not fall near { $first }: check the month or the year.

## Store

error-store-missing = The database does not exist yet.
error-store-missing-remedy = “suivi apply FILE” creates it, and so does “suivi migrate”.
error-store-outdated = The database is not at the installed version (it is at { $found }, { $expected } is needed).
error-store-outdated-remedy = Copy the database, then run “suivi migrate”.
error-store-url = The address of the database is malformed, or of an unknown kind.
error-store-url-remedy = Known forms: sqlite:///path/suivi.db or postgresql://user:password@host/name.
error-store-busy = The database is busy: another process holds it.
error-store-busy-remedy = Try again in a moment.
error-store-full = No room left on the disk of the database.
error-store-full-remedy = Free some room; nothing was changed.
error-store-low = Almost no room left on the disk: nothing is sent any more.
error-store-low-remedy = Free some room; what is owed waits.
error-store-read-only = The database is read-only.
error-store-read-only-remedy = Check who owns the file and its folder.
error-store-unreachable = The database does not answer ({ $detail }).
error-store-unreachable-remedy = Check its address (SUIVI_DATABASE_URL) and that it is running; “suivi doctor” tells more.
error-store-damaged = The content of the database can no longer be trusted ({ $detail }).
error-store-damaged-remedy = Run nothing more; go back to the last copy.
error-store-conflict = This goes against what the database already holds ({ $detail }).
error-store-conflict-remedy = Try again: another process was probably faster.
error-store-pragma = The database refuses the setting { $pragma } that keeps it from losing what it is given ({ $found } instead of { $expected }).
error-store-pragma-remedy = Update SQLite, or put the database on a disk of this machine (no network share).
error-store-references = The database holds rows that refer to nothing (table { $table }).
error-store-references-remedy = Run nothing more; go back to the last copy.
error-mail-not-queued = A mail no longer waits to be sent: another process takes care of it.
error-mail-state = This mail has left already, or is leaving.
error-mail-state-remedy = “suivi desk” shows what still waits.

## Settings and secrets

error-settings-invalid = The settings are refused; problems found: { $count }.
error-settings-invalid-remedy = They are read from suivi.toml (or the file that SUIVI_CONFIG names), then from the SUIVI_… variables.
error-settings-syntax = The settings file is not valid TOML ({ $detail }).
error-settings-unknown = { $setting }: there is no such setting.
error-settings-unknown-meant = { $setting }: there is no such setting. Did you mean “{ $near }”?
error-settings-missing = { $setting }: this setting is missing.
error-settings-choice = { $setting }: unknown value. Choose from: { $expected }.
error-settings-range = { $setting }: value out of bounds (limit: { $limit }).
error-settings-form = { $setting }: malformed value.
error-settings-loopback = { $setting }: only this very machine (127.0.0.1) may listen here.
error-settings-value = { $setting }: value of another kind than expected ({ $expected }).
error-secret-exposed = Other accounts can read the secret file { $file }.
error-secret-exposed-remedy = Type: chmod 600 { $file }
error-secret-damaged = The secret file { $file } is damaged.
error-secret-damaged-remedy = Take it from the last copy; without it, replies to mail already sent no longer find their request.
error-secret-unreadable = The secret file { $file } cannot be read ({ $reason }).

## Mail

error-smtp-plain-beyond-loopback = { $host }: without encryption, only this very machine may take our mail.
error-smtp-plain-beyond-loopback-remedy = Set smtp.tls to “starttls” or “tls”.
error-smtp-limits = At least one connection to the mail server is needed ({ $connections } is set).
error-smtp-hello = “{ $hello }” is not the name of a machine.
error-address-invalid = “{ $address }” is not a mail address.

## What waits on the desk

error-desk-unknown = Nothing on the desk has number { $number }.
error-desk-unknown-remedy = “suivi desk” shows what waits.
error-desk-settled = Number { $number } is already decided.
error-desk-is-mail = Number { $number } is a mail: it can be resent (“resend”) or given up (“drop”).
error-desk-not-mail = Number { $number } is not a mail: it can be accepted (“accept”) or refused (“refuse”).
error-desk-no-candidate = Number { $number } proposes nothing that could take effect: it can only be refused (“refuse”).
error-desk-delegate-unknown = Number { $number }: “{ $delegate }” names nobody of the programme.
error-desk-delegate-unknown-remedy = Add that person to the programme file (“suivi apply”), then accept; or refuse (“suivi desk refuse { $number }”).
error-case-malformed = { $place }: this line is no case that “suivi read” knows.
error-choice-unknown = “{ $asked }” is not among the choices.
error-choice-unknown-remedy = Choose from: { $known }.
error-demo-no-story = No demonstration is written for “{ $programme }”.
error-demo-no-story-remedy = Demonstrations: { $known }.
error-demo-unasked = The demonstration stops: “{ $who }” was to answer, and received nothing.

## Running

error-up-running = Suivi is already running on { $folder }.
error-up-running-remedy = One at a time in a folder: stop the other one, or set SUIVI_DATA_DIR.
error-receiver-port = Port { $port } of { $host } is taken: replies could not come in.
error-receiver-port-remedy = Free it, or set receiver.port.
error-page-port = Port { $port } of { $host } is already taken: the owners’ page could not open.
error-page-port-remedy = Free it, or set page.port.
error-prefect-refused = Prefect refuses the flow “{ $flow }” (answer { $status }).
error-prefect-silent = Prefect does not answer ({ $reason }).
error-prefect-slow = Prefect takes too long to start.
error-prefect-slow-remedy = Its log: { $log }
error-prefect-ended = Prefect stopped by itself.
error-prefect-ended-remedy = Its log: { $log }. “suivi doctor” checks the versions that it bears.
error-clock-back = The machine's clock went back: it says { $now }, and something was already done at { $last }.
error-clock-back-remedy = Set it right. If it is right, confirm the day: SUIVI_TRUSTED_DAY=YYYY-MM-DD.
error-clock-ahead = The machine's clock went far ahead: it says { $now }, and the last thing was done at { $last }.
error-clock-ahead-remedy = If that is the day, confirm it: SUIVI_TRUSTED_DAY=YYYY-MM-DD. Otherwise set the clock right.
error-timetable-hour = Timetable, “{ $name }”: { $at } falls between 2 and 3, an hour that some nights have twice or not at all.
error-timetable-catch-up = Timetable, “{ $name }”: catching up takes more than nothing and less than a day.
error-timetable-step = Timetable, “{ $name }”: there is no step “{ $step }”.
error-timetable-every = Timetable, “{ $name }”: at least one second, not { $every }.
error-timetable-twice = Timetable: a name is given twice ({ $names }).
error-demo-running = A demonstration is already running in { $folder } (process { $pid }).
error-demo-running-remedy = Stop it (Ctrl-C in its window), then begin again.
error-demo-folder = The folder { $folder } holds something else than a demonstration: it is left alone.
error-demo-folder-remedy = Move what it holds, or run the command in another folder.
error-run-failed = An error that nobody foresaw ({ $kind }, { $at }).
error-digest-today = “{ $body }” already received its digest no. { $number } today.
error-digest-today-remedy = The next one can leave tomorrow.
error-desk-overtaken = Action { $ref } has changed since (done, dropped from the plan or handed over): number { $number } can no longer take effect.
error-desk-overtaken-remedy = “suivi desk refuse { $number }” puts it away.
error-day-not-now = { $day } is not a day for which work can be done now: nothing was done.
error-day-not-now-remedy = Give a day from { $first } to { $last }.
error-zone-unknown = No programme lives in the time zone “{ $zone }”: nothing was done.
error-zone-unknown-remedy = Known time zones: { $known }.
error-prefect-port = No free port for Prefect on { $host }, from { $port } on.
error-prefect-port-remedy = Free one, or set prefect.port.
error-settings-section = { $setting }: this is a section, not a setting; name what is set in it, such as { $example }.
error-settings-absent = { $file }: this settings file does not exist.
error-settings-unreadable = { $file }: this settings file cannot be read; check its permissions.
error-page-unknown = This link opens nothing.
error-page-expired = This link is no longer valid.
error-page-revoked = This link was closed.
error-reader-late = This mail takes too long to read: it is set aside.
error-reader-died = Reading this mail ended abruptly: it is set aside.
error-reader-nonsense = Reading this mail gave nothing sensible: it is set aside.
error-reader-raised = This mail cannot be read ({ $kind }): it is set aside.
error-mail-unwritable = This mail cannot be written ({ $kind }): it waits on the desk.
