# Every sentence that Waymark says, in English. Keys are grouped by the room that says them:
# check-* diagnostics, plan-* planning, reminder-* notifications, error-* refusals, ui-* the window's own labels.
# Lengths of time, dates and times arrive written out; counts arrive as numbers and choose the plural.

## Diagnostics: check-<code> says what is so, check-<code>-help what can be done.

check-activity-without-hours = “{ $activity }” in { $unit } says nothing about how long it takes.
check-activity-without-hours-help = Write its hours behind its title, as in “(2 hours)”, or set an estimate of your own in Path.
check-ambiguous-zone = “{ $zone }” can mean two different times in summer; { $events ->
    [one] one event uses it
   *[other] { $events } events use it
 }.
check-ambiguous-zone-help = Choose once: { $wall } as the clocks show it there, or { $fixed } all year.
check-front-matter-unread = The block between the “---” lines at the top is not readable as YAML and was left out.
check-front-matter-unread-help = Correct its brackets, quotes and indentation, or remove it.
check-garbled-text = { $lines ->
    [one] One line was
   *[other] { $lines } lines were
 } garbled (UTF-8 text read as { $charset }) and { $lines ->
    [one] was read as it was
   *[other] were read as they were
 } meant.
check-garbled-text-help = Nothing needs to be done; “waymark check --repaired FILE” prints the repaired text.
check-headline-disagrees = The headline promises { $from } to { $to } in all, but the activities add up to { $needed }.
check-headline-disagrees-help = Plan with the activities' hours, or choose a strategy that shortens them.
check-headline-disagrees-weeks = The headline promises { $promised } weeks, but the path has { $held ->
    [one] one
   *[other] { $held }
 }.
check-headline-disagrees-weeks-help = Correct the headline, or look whether weeks are missing.
check-milestone-beyond-last-unit = The milestone “{ $milestone }” is due at the end of { $kind ->
    [day] day
    [module] module
    [phase] phase
   *[week] path week
 } { $unit }, but the path ends with { $last }.
check-milestone-beyond-last-unit-help = Correct its number; until then it is due when the path ends.
check-milestone-without-criteria = The milestone “{ $milestone }” has no criteria.
check-milestone-without-criteria-help = Write a list below it, one statement a line, of what must be shown to pass it.
check-no-units = Nothing to plan was found in this document.
check-no-units-help = Give each week a heading such as “## Week 1: Title”, and each activity a line such as “**Reading** (2 hours):” with a list.
check-not-utf8 = The file is not UTF-8 text; it was read as { $charset }.
check-not-utf8-help = Save it as UTF-8 if letters look wrong.
check-quiz-gap = The quiz can end at { $scores ->
    [one] a total of { $from }, and nothing is recommended for it
   *[other] totals of { $from } to { $to }, and nothing is recommended for them
 }.
check-quiz-gap-help = Whoever scores there may start with the first week.
check-relative-link-without-base = { $links ->
    [one] One link is relative, and the document does not say to which address.
   *[other] { $links } links are relative, and the document does not say to which address.
 }
check-relative-link-without-base-help = Add “base: https://…/” with the address of the document's folder to the block at the top, and the links can be opened.
check-week-over-budget = { $unit } says it takes { $stated } at most, but its activities add up to { $needed } ({ $over } more).
check-week-over-budget-help = Plan more time for it, or let a strategy shorten it.
