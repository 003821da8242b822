# What is wrong in a programme file. Ids: "file-" and the problem's code; "-meant" with a suggestion.

file-whole-missing = there is no such file; check its name and its folder
file-whole-folder = this is a folder; give the name of a file
file-whole-unreadable = the file cannot be read ({ $reason }); check its permissions
file-whole-encoding = the file is not in UTF-8; save it with the encoding “UTF-8”
file-whole-too-long = the file is longer than { $most } characters; a programme takes far less
file-whole-not-keys = there is no programme in the file; begin with “programme:”, “nom:”, “langue:”…

file-yaml-tab = tabs are not allowed; put spaces instead
file-yaml-colon = unexpected “:”; put the text in quotes, or align the line with the one above
file-yaml-missing-colon = “:” is missing after the key; write “key: value”, and put a long text in quotes
file-yaml-unclosed-quote = the quotes opened here are never closed
file-yaml-unclosed-bracket = the list or group opened here is never closed; a comma, a bracket or a brace is missing
file-yaml-indentation = the line is badly aligned; begin it in the same column as the other keys of its group, a “-” under the other “-”
file-yaml-character = “{ $character }” cannot begin a value; put the text in quotes
file-yaml-escape = unknown “\” between double quotes; double it, or use single quotes
file-yaml-depth = more than { $most } nested levels; a programme has only a few
file-yaml-documents = a second document begins here; keep one programme a file, without a “---” line
file-yaml-alias = the reference “*{ $name }” is refused; write the value in full
file-yaml-anchor = the anchor “&{ $name }” is refused; write each value in full, where it holds
file-yaml-tag = the type mark “{ $tag }” is refused; remove it, or put the text in quotes
file-yaml-syntax = this is not YAML; compare the line with the guide to programme files

file-key-not-text = a key must be a single word
file-key-duplicate = “{ $key }” was already given on line { $line }; keep one of the two
file-key-unknown = unknown key “{ $key }”; remove it, or look for the right one in the guide
file-key-unknown-meant = unknown key “{ $key }”; did you mean “{ $suggestion }”?
file-key-missing = “{ $key }” is missing; add for instance “{ $example }”

file-list-expected = “{ $key }” wants a list; write for instance “{ $example }”
file-list-empty = “{ $key }” is empty; it needs at least one item
file-value-expected = “{ $key }” wants a single value; write for instance “{ $example }”
file-group-expected = “{ $key }” wants keys; write for instance “{ $example }”

file-text-unquoted = “{ $key }” wants a text, and { $value } reads as a number or a yes/no; write "{ $value }" in quotes
file-text-invisible = invisible character { $character }; it often comes from copy and paste: type the passage again
file-text-empty = “{ $key }” is empty
file-text-too-long = “{ $key }” has { $length } characters; { $most } at most
file-name-invalid = “{ $key }”: “{ $value }” is not a short name; lower-case letters without accents, digits and hyphens
file-name-invalid-meant = “{ $key }”: “{ $value }” is not a short name (lower case without accents, digits, hyphens); for instance “{ $suggestion }”
file-ref-invalid = “{ $key }”: “{ $value }” is not a reference; letters and digits without blanks, such as “1.4” or “A-2”
file-ref-unknown = unknown “{ $key }” “{ $value }”; nothing in the file bears this reference: add it, or name one that is there ({ $known })
file-ref-unknown-meant = unknown “{ $key }” “{ $value }”; did you mean “{ $suggestion }”?
file-id-twice = “{ $key }”: “{ $value }” is already taken on line { $line }; change one of the two
file-number-invalid = “{ $key }” wants a whole number without quotes, not “{ $value }”
file-number-out-of-bounds = “{ $key }”: { $value } is out of bounds; from { $least } to { $most }
file-flag-invalid = “{ $key }” wants “true” or “false”, not “{ $value }”
file-flag-invalid-meant = “{ $key }” wants “true” or “false”, not “{ $value }”; did you mean “{ $suggestion }”?
file-word-unknown = “{ $key }”: unknown “{ $value }”; one of: { $known }
file-word-unknown-meant = “{ $key }”: unknown “{ $value }”; did you mean “{ $suggestion }”? One of: { $known }
file-zone-unknown = unknown time zone “{ $value }”; write for instance “Africa/Casablanca”
file-zone-unknown-meant = unknown time zone “{ $value }”; did you mean “{ $suggestion }”?

file-day-format = “{ $key }”: unreadable date “{ $value }”; write year-month-day, such as “2026-06-30”
file-day-format-meant = “{ $key }”: “{ $value }” is not written year-month-day; write “{ $suggestion }”
file-day-impossible = “{ $key }”: there is no such day as “{ $value }”; write year-month-day, such as “2026-06-30”
file-day-impossible-meant = “{ $key }”: there is no such day as “{ $value }”; did you mean “{ $suggestion }”?
file-day-out-of-bounds = “{ $key }”: “{ $value }” is out of bounds; from { $first } to { $last }

file-address-invalid = “{ $key }”: “{ $value }” is not a mail address; such as “name@domain.ma”, without accents
file-address-twice = the address “{ $value }” is already that of line { $line }; a reply would not tell who wrote
file-person-without-address = “{ $person }” has no address; add “adresse:”, or remove this person
file-person-owner-without-address = { $actions ->
    [one] “{ $person }” owns an action and has no address; add “adresse:”
   *[other] “{ $person }” owns { $actions } actions and has no address; add “adresse:”
}

file-action-ends-first = the deadline { $end } comes before the start { $start }; correct one of the two dates
file-window-ends-first = the end { $end } comes before the start { $start }; correct one of the two dates
file-action-outside-phase = { $day } lies outside the phase “{ $phase }”; correct the date or the phase of the action
file-phase-overlap = the phase “{ $name }” begins before the end of “{ $other }” (line { $line }); a day has one phase only
file-mandate-overlap = “{ $person }” already sits on those days (line { $line }); one mandate at a time in a body
file-axis-cycle = axes hold one another: { $cycle }; remove an “axe_parent”
file-objective-elsewhere = the objective “{ $value }” is of axis “{ $axis }” and the action of axis “{ $own }”; make them agree

file-cadence-working-day = “{ $key }”: there is no working day number { $value } in that period; from 1 to { $most }, or from -1 to -{ $most } counting from its end
file-policy-ladder = “{ $key }”: the reminders { $value } do not ascend; write for instance “relances: [1, 3]”
file-policy-escalation = “{ $key }”: the days { $value } of the escalation do not ascend; each level comes after the one before
