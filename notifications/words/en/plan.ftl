# Amending a plan: what that would change, and why.
cli-apply-option-drop = ref of a followed action that leaves the plan; repeat it for each
cli-apply-option-reason = why the plan is amended; kept with the version and each deadline moved
cli-value-ref = REF
cli-show-option-versions = the versions of the plan: when, how many changes, why

cli-amend-superseded = ↺ request to { $who }: awaits nothing any more ({ $actions }), it is lifted
cli-amend-relieved = ↺ request to { $who }: no longer awaits { $actions }
cli-amend-no-mail = Mail of the next { $days } days: the same.
cli-amend-mail = Mail of the next { $days } days, if the plan is applied: { $more } more, { $fewer } fewer.
cli-amend-line = { $day } { $kind } to { $who }
cli-amend-more = and { $count } others
cli-amend-history = Already followed and no longer in the file: { $actions }. “suivi apply” will refuse: write “abandonnee: reason” on the action, or add { $drops }.
cli-amend-slipped = since the first one ({ $first }): { $days } d
cli-amend-column-version = Version
cli-amend-column-day = Applied on
cli-amend-column-changes = Changes
cli-amend-column-why = Reason
cli-change-dropped-why = − { $part } “{ $title }”: { $why }
cli-apply-dropped = Actions given up: { $dropped }; requests lifted: { $superseded }.

cli-moves = Deadlines moved:
cli-move = { $ref }: { $old } → { $new }, on { $on }
cli-move-why = { $ref }: { $old } → { $new }, on { $on }: { $why }

error-plan-drops-history = Actions that were followed are no longer in the file: { $refs }.
error-plan-drops-history-remedy = Keep them in the file with “abandonnee: reason”, or confirm each with “--drop REF”.
cli-amend-handed = { $ref }: handed over to { $owner } since, the file still says { $named }. Nothing is taken back; to give it back: suivi apply … --take-back { $ref }
cli-option-take-back = an action or an indicator that was handed over, given back to whom the file names
cli-change-deadline-agreed = ~ { $part } “{ $title }”: deadline { $new }, the one agreed already; nothing moves
cli-gone = Given up, out of the plan:
cli-gone-line = { $ref } { $title }: { $stood }; left the plan on { $on }
cli-gone-why = { $ref } { $title }: { $stood }; left the plan on { $on }: { $why }
cli-history-dropped = left the plan
