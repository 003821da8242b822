# Workbooks (.xlsx): what is wrong, sheet and cell; what is written.
cli-check-option-programme = workbook: short name of the programme, else that of the file
cli-plan-option-programme = workbook: short name of the programme, else that of the file
cli-apply-option-programme = workbook: short name of the programme, else that of the file
cli-option-name = workbook: name of the programme
cli-option-coordinator = workbook: address of whoever coordinates
cli-value-address = ADDRESS
cli-book-ignored = Columns left aside: { $headers }.
cli-book-tables = Sheets read: { $sheets }. Hide the one that does not count.
cli-book-aside = Sheets left aside: { $sheets }.
cli-book-copy = A copy to correct waits for you: { $file }

cli-start-option-ask = asks every owner at once where their actions stand, without waiting for the pace of the plan
cli-start-asked = { $requests ->
    [0] Nobody else is to be asked today.
    [one] A status request is ready ({ $actions ->
        [one] one action
       *[other] { $actions } actions
    }): “suivi up” or “suivi tick” sends it.
   *[other] { $requests } status requests are ready ({ $actions } actions): “suivi up” or “suivi tick” sends them.
}

cli-export = Write a programme, or a template to fill in, as a workbook.
cli-export-usage = PROGRAMME FILE [--action REF] | --template FILE.xlsx
cli-export-option-file = the file to write: an .xlsx workbook, or a .pdf with “--action”
cli-export-more = The workbook can be read back: “suivi plan FILE.xlsx” shows what your corrections would change. “--action REF” writes the sheet of one action as a PDF.
cli-export-option-template = an empty template, with its lists and notes, to fill in and then check
cli-export-done = { $file } written.
cli-misuse-export = What is to be written? “suivi export PROGRAMME FILE.xlsx”, or “suivi export --template FILE.xlsx”.
error-export-exists = { $file } is already there.
error-export-exists-remedy = Give another name: a workbook is never overwritten.
error-export-suffix = { $file }: the name of a workbook ends in .xlsx.

file-book-too-large = this workbook is too large; a programme needs far less
file-book-unreadable = this file is not a readable .xlsx workbook; if it is of an old version or has a password, save it as “Excel Workbook (.xlsx)” without one
file-book-no-table = no sheet lists actions; a row of headers is needed with at least “Action”, “Échéance” (deadline), and “Responsable” (owner) or “Email” (“suivi export --template template.xlsx” gives a template)
file-head-row = no list of actions on this sheet; this row looks most like headers{ $known ->
    [0] {""}
   *[other] ; understood: { $understood }
}{ $unknown ->
    [0] {""}
   *[other] ; not understood: { $others }
}
file-head-missing = a column “{ $wanted }” is missing; call the one that says it so, or: { $also }
file-head-no-owner = nothing says who answers for each action; call that column “{ $wanted }” (or: { $also }), or “Email” for the address
file-head-doubtful = “{ $header }”: is it the column “{ $wanted }”? If so, call it that
file-head-twice = “{ $header }” and “{ $first }” claim the same column; keep the header of the one that counts, clear the other
file-cell-people = “{ $value }”: several people, and an action has one owner; keep the one who answers, with that address alone, or make one row an owner
file-book-coordinator = who coordinates this programme? add “--coordinator address@…”, or “Coordinateurs” to the sheet “Programme”
file-book-missing = “{ $key }” is missing; add its sheet, or its row to the sheet “Programme”
file-cell-missing = “{ $key }” is empty; fill in this cell
file-cell-day = “{ $key }”: unreadable date “{ $value }”; write day/month/year, like 30/06/2026
file-cell-day-meant = “{ $key }”: unreadable date “{ $value }”; did you mean { $suggestion }?
file-cell-address = { $actions ->
    [0] “{ $person }” has no address; fill in “Adresse” or “Email”, or take this person out
   *[other] “{ $person }” owns actions and has no address; fill in “Adresse” or “Email”
}
file-cell-formula = this formula was never computed; open the workbook in your spreadsheet program, save it, and try again
file-cell-error = this cell holds the error { $value }; correct the formula or type the value
file-cell-ref-number = ref “{ $value }” typed as a number: { $value } or { $other }? Make the column text and type it again
file-cell-person = “{ $value }” is nobody known; add an address to this row, or this person to the sheet “Personnes”
file-cell-parent = “{ $value }” is on no row of the sheet “{ $sheet }”; add it, or correct the name

cli-column-announced = Axes announced, described
book-for-the-eye = For the eye: said by owners, or computed. This column is not read back.
book-dashboard = Dashboard
book-late = Late
book-as-of = Plan version { $version }, as of
book-count-late = Late
book-count-at-risk = At risk
book-count-on-track = On track
book-count-done = Done
book-count-cancelled = Given up
book-column-ref = Ref.
book-column-titre = Action
book-column-porteur = Owner
book-column-echeance = Deadline
book-column-status = Status
book-column-progress = Progress (%)
book-column-health = Health
book-column-in-force = Deadline in force
book-column-first = First deadline
book-column-slipped = Slippage (days)
book-column-words = Last words
book-column-blocker = What blocks
book-column-axis = Axis
book-column-total = Actions
book-column-done = Done
book-column-share = Share done
book-column-late = Late
book-column-at-risk = At risk
book-column-contract = Programme contract and party
book-column-kept = Kept
book-column-silent = Unanswered
book-column-abandoned = Abandoned
book-indicators = Indicators
book-column-indicator = Indicator
book-column-unit = Unit
book-column-baseline = Baseline
book-column-value = Value
book-column-on = As of
book-column-target = Target
book-column-horizon = Horizon
book-column-reached = Reached (%)
book-column-by = Said by
book-column-source = Source
