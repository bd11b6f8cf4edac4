# Every sentence that Waymark says, in English. Keys are grouped by the room that says them:
# check-* diagnostics, plan-* planning, reminder-* notifications, error-* refusals, ui-* the window's own labels.
# Lengths of time, dates and times arrive written out; counts arrive as numbers and choose the plural.

# plan-*: planning

plan-availability-empty = No hours are given. Write days and times, for example "mon-fri 18:00-22:00, sat 09:00-13:00".
plan-availability-part = "{ $part }" cannot be read as hours. Write days and one time span, for example "mon-fri 18:00-22:00".
plan-availability-day = "{ $part }" does not begin with days. Write mon, tue, wed, thu, fri, sat or sun, a range such as mon-fri, or daily.
plan-availability-time = "{ $part }" has no readable time span. Write it as 18:00-22:00, between 00:00 and 24:00.
plan-availability-nothing = "{ $part }" ends when it begins. Give it an end after its start.
plan-availability-word = "{ $part }" ends in an unknown word. Write ok behind hours that are second choice, nothing behind the others.

plan-problem-grid = grid_minutes must be at least 1.
plan-problem-setting = { $name } must be a multiple of the grid of { $grid } minutes.
plan-problem-twice = The activity id "{ $id }" stands twice. Give each activity an id of its own.
plan-problem-lengths = { $id }: minutes, min, prefer and max must be multiples of { $grid } minutes, at least one slot.
plan-problem-split = { $id }: min must not exceed prefer nor prefer max, and max must be at least twice min less one slot, or some lengths cannot be split.
plan-problem-fixed = { $day }: fixed_minutes must be a multiple of { $grid } minutes within a day.
plan-problem-window = { $day }: the window { $from }-{ $to } is off the grid of { $grid } minutes, empty, or of a cost out of range.
plan-problem-overlap = { $day }: the window { $from }-{ $to } overlaps the one before it.
plan-problem-beyond = { $day }: the window { $from }-{ $to } lies beyond one week.
plan-problem-weight = A weight is larger than { $most }. Use smaller weights in the same proportion.

plan-unplaced-no-availability = There are no hours to study in yet.
plan-unplaced-no-hours = The weekly target is zero, so no week carries any work.
plan-unplaced-windows-short = The shortest session of "{ $activity }" is { $least }, and the longest free window is { $longest }.
plan-unplaced-day-short = The shortest session of "{ $activity }" is { $least }, and a day holds at most { $longest }.
plan-unplaced-no-free-time = No free time was found for "{ $activity }": its shortest session is { $least }, and what is free is taken or too short.

plan-way-reserve = Use the reserve.
plan-price-reserve = Up to { $reserve } a week, and nothing is left for a bad day.
plan-way-more-hours = Open more hours.
plan-price-more-hours = { $minutes } of study have to be found.
plan-way-shorter-sessions = Allow shorter sessions.
plan-price-shorter-sessions = More starts and more breaks for the same work.
plan-way-essentials = Keep the essentials.
plan-price-essentials = Up to { $minutes } go to the backlog.

plan-note-availability-below = Your hours hold { $usable } of study a week; { $target } and a reserve of { $reserve } are { $missing } more. Open more hours, or choose what gives way:

plan-strategy-keep-hours = Keep the hours: all { $total } in { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
 } at about { $weekly } a week, done by { $finish }.
plan-strategy-keep-dates = Keep the dates: { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
 }, done by { $finish }, with { $out } left out, each path week by its own share.
plan-strategy-essentials = Essentials first: { $total } in { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
 }, done by { $finish }, with { $out } in a backlog.
plan-strategy-nothing = Nothing is left to plan this way.
plan-strategy-no-room = { $rest } find no place in the hours that are open.
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
# ---- ui-*: the window's own labels ----

ui-loading = One moment …
ui-try-again = Try again
ui-close = Close
ui-cancel = Cancel
ui-save = Save
ui-remove = Remove
ui-remove-named = Remove { $name }
ui-undo = Undo
ui-back = Back
ui-continue = Continue
ui-last-change = Last change
ui-opens-outside = (opens in your browser)
ui-of = { $done } of { $all }
ui-of-all = of { $all }
ui-day = Day
ui-unit = Part
ui-minutes = min

ui-nav = Screens
ui-nav-today = Today
ui-nav-week = Week
ui-nav-path = Path
ui-nav-milestones = Milestones
ui-nav-review = Review
ui-nav-reminders = Reminders
ui-nav-settings = Settings

ui-kind-reading = Reading
ui-kind-pattern = Pattern
ui-kind-case-study = Case study
ui-kind-exercise = Exercise
ui-kind-project = Project
ui-kind-assessment = Assessment
ui-kind-other = Other

ui-status-planned = Planned
ui-status-unconfirmed = Unconfirmed
ui-status-running = Running
ui-status-done = Done
ui-status-partly = Partly done
ui-status-skipped = Skipped

ui-weekday-monday = Monday
ui-weekday-tuesday = Tuesday
ui-weekday-wednesday = Wednesday
ui-weekday-thursday = Thursday
ui-weekday-friday = Friday
ui-weekday-saturday = Saturday
ui-weekday-sunday = Sunday

ui-collection-law = Laws
ui-collection-pillar = Pillars
ui-collection-tier = Tier of patterns
ui-collection-case-study = Case studies

# Onboarding
ui-steps = Steps
ui-step-choose = What do you want to learn?
ui-step-choose-short = Path
ui-step-truth = What this path really asks
ui-step-truth-short = What it asks
ui-step-when = When do you want to study?
ui-step-when-short = When
ui-step-plan = Your plan
ui-step-plan-short = Plan
ui-choose-lead = A path says what to learn. Waymark says when: it places the path into your own free time and keeps the plan alive when life happens. Nothing leaves this computer.
ui-drop-file = Or drop a learning path of your own here
ui-choose-file = Choose a file
ui-file-format = A Markdown file with weeks or modules, activities and hours
ui-choose-another = Choose another
ui-truth-sum = Its activities add up to
ui-truth-sum-note = { $activities ->
    [one] one activity in full
   *[other] { $activities } activities in full
}
ui-truth-stated = Part by part it promises
ui-truth-stated-note = { $units ->
    [one] in one part
   *[other] in { $units } parts
}
ui-truth-headline = Its headline says
ui-truth-headline-note = at { $hours } a week
ui-weeks-range = { $from } to { $to } weeks
ui-weeks = { $count ->
    [one] one week
   *[other] { $count } weeks
}
ui-truth-gap = That is { $hours } more than it promises. The plan counts what the activities ask, and the last step offers three honest ways to close the gap.
ui-truth-weeks = Part by part
ui-truth-legend-sum = adds up to
ui-truth-legend-stated = promises
ui-not-stated = says nothing
ui-encoding-repaired = { $count ->
    [one] One line was damaged in an earlier copy (read as { $from }) and has been repaired for reading. Your file is unchanged.
   *[other] { $count } lines were damaged in an earlier copy (read as { $from }) and have been repaired for reading. Your file is unchanged.
}
ui-diagnostics = { $count ->
    [one] One thing to know about this document
   *[other] { $count } things to know about this document
}
ui-line = Line { $line }
ui-hours-title = Hours per week
ui-budget-least = At least
ui-budget-target = Target
ui-budget-most = At most
ui-shape-title = The shape of your week
ui-shape-note = Hours in which study is welcome. More than the target is good: it leaves room to move.
ui-window-from = { $weekday } from
ui-window-to = { $weekday } to
ui-window-remove = Remove these hours on { $weekday }
ui-window-add-on = Add hours on { $weekday }
ui-windows-total = { $length } a week are open for study.
ui-day-free = Free
ui-start-title = Start
ui-start-date = First day
ui-zone = Time zone
ui-done-through = { $date } has passed. What is already done?
ui-done-nothing = Nothing yet
ui-done-to = Everything through { $unit }
ui-start-unit = Begin with
ui-quiz-open = Not sure where to begin? Take the path’s own quiz
ui-quiz-choose = Choose
ui-quiz-take = Begin there
ui-events-title = Community events
ui-events-note = In your local time. Only those that you attend are planned around and reminded of.
ui-events-unknown = Their times appear once the answers above are complete.
ui-attend = Attend
ui-reading-question = How is “{ $zone }” meant?
ui-busy-title = Time that is taken
ui-busy-note = Optional: a calendar file (.ics). Its events stay free of study, with ten minutes around them.
ui-busy-add = Add a calendar file
ui-obstacle-start = Choose a first day.
ui-obstacle-budget = Hours go from least over target to most.
ui-obstacle-no-hours = Give the week at least half an hour of study.
ui-obstacle-no-window = Add hours on at least one day.
ui-obstacle-windows = Hours on a day must end after they begin and not overlap.
ui-see-plan = See the plan
ui-accept = Accept this plan
ui-strategy-choice = How to close the gap
ui-no-finish = No finish
ui-left-out = { $length } shortened or left for later
ui-nothing-left-out = Nothing is left out
ui-unplaced = What found no place
ui-first-week = The first week
ui-first-week-sum = { $count ->
    [one] One session
   *[other] { $count } sessions
}, { $length }, from { $day }

# Today
ui-now = Now
ui-next = Next
ui-start = Start
ui-done = Done
ui-partly = Partly
ui-skip = Skip
ui-minutes-studied = Minutes studied
ui-take-answer-back = Take the answer back
ui-answer-for = Your word on { $activity }
ui-partly-minutes = { $length } done
ui-nothing-next = Nothing is planned ahead
ui-nothing-next-help = The path has no session left in the plan.
ui-open-path = Open the path
ui-open-review = Open the review
ui-open-check-in = Check in
ui-open-milestones = See milestones
ui-open-settings = Open settings
ui-look-at-replan = Look at a new plan
ui-the-day = The day
ui-day-line = The day in order: { $what }
ui-free-day = No session today. The day is yours.
ui-tomorrow = Tomorrow
ui-figures = Figures
ui-left-today = Left today
ui-this-week = Done this week
ui-reserve = Reserve
ui-next-milestone = Next milestone
ui-due-on = due { $date }
ui-due-open = no date
ui-criteria-shown = { $done } of { $all } shown
ui-first-steps = First steps
ui-see-week = See the whole week

# Replan
ui-replan-title = A new plan
ui-replan-kept = { $count ->
    [one] One session keeps its place.
   *[other] { $count } sessions keep their place.
}
ui-replan-finish = Finish moves from { $before } to { $after }.
ui-replan-finish-same = Finish stays on { $date }.
ui-replan-dropped = Would go
ui-replan-added = Would come
ui-replan-nothing = From { $day } on, nothing would move.
ui-replan-accept = Accept
ui-replan-keep = Keep the plan as it is

# Week
ui-week-number = Week { $number } of { $of }
ui-week-outside = Outside of the plan
ui-week-as = Show the week as
ui-as-calendar = Calendar
ui-as-list = List
ui-week-before = Previous week
ui-week-after = Next week
ui-today = Today
ui-planned = Planned
ui-done-sum = Done
ui-target = Target
ui-calendar = The week as a calendar
ui-legend-free = open for study
ui-legend-busy = taken
ui-block-busy = taken
ui-block-event = event
ui-block-reserve = kept free
ui-pinned = Pinned: it is not moved

# Path
ui-path-sum = { $units ->
    [one] One part, { $hours }
   *[other] { $units } parts, { $hours }
}
ui-which-path = Path
ui-unit-known = Known already
ui-unit-undated = No date yet
ui-progress-of = Progress of { $what }
ui-shelf = Reference shelf

# Milestones
ui-milestone-passed = Passed
ui-no-milestones = This path names no milestones
ui-no-milestones-help = Progress is counted by its activities.
ui-evidence-title = What shows it?
ui-evidence = A note or a link
ui-tick = Tick it

# Check-in
ui-check-in-title = Check-in for { $day }
ui-check-in-lead = How did it go? What you leave open stays as it is.
ui-check-in-answered = You have checked in. Changes are welcome.
ui-check-in-nothing = No session waits for a word.
ui-answer-done = Done
ui-answer-partly = Partly
ui-answer-skipped = Skipped
ui-energy = Energy
ui-energy-scale = 1 low, 5 high
ui-check-in-note = One line, if you like
ui-check-in-save = Check in
ui-check-in-keys = Ctrl + Enter checks in
ui-not-now = Not now
ui-next-day = The next day

# Review
ui-review-title = Review of { $week }
ui-review-lead = A few minutes, to be left anywhere.
ui-review-completed = Completed. It can be changed.
ui-by-day = By day
ui-by-kind = By kind
ui-unconfirmed = Unconfirmed sessions
ui-next-week = Next week
ui-next-week-sum = { $count ->
    [0] No session planned, target { $target }.
    [one] One session, { $length }, target { $target }.
   *[other] { $count } sessions, { $length }, target { $target }.
}
ui-pool = { $length } are back in the pool.
ui-ahead = Ahead
ui-finish-on = The last session is on { $date }.
ui-review-note = What do you take from this week?
ui-review-complete = Complete the review
ui-review-save = Save the note
ui-no-study-week = No study in this week.

# Reminders
ui-reminders-lead = Every reminder, and what became of it.
ui-test-reminder = Send a test now
ui-no-reminders = No reminders yet
ui-no-reminders-help = They appear here as soon as sessions are planned and reminders are on.
ui-reminder-kind-session = Session
ui-reminder-kind-event = Event
ui-reminder-kind-check-in = Check-in
ui-reminder-kind-review = Review
ui-reminder-state-planned = Planned
ui-reminder-state-shown = Shown
ui-reminder-state-passed = Passed
ui-reminder-state-held = Held back
ui-reminder-state-withdrawn = Withdrawn
ui-reminder-state-in-doubt = May not have been shown

# Settings
ui-settings-week = Your week
ui-week-start = The week starts on
ui-daily-max = Most hours a day
ui-break = Break in minutes
ui-reminders-on = Remind me
ui-start-at-login = Start at login, so that reminders come without the window
ui-remind-before = Minutes before a session
ui-check-in-at = Check-in without sessions
ui-review-at = Weekly review
ui-quiet-hours = Quiet hours
ui-quiet-from = Quiet from
ui-quiet-to = Quiet to
ui-calendars = Calendars
ui-busy-events = { $count ->
    [one] one event
   *[other] { $count } events
}
ui-no-calendars = No calendar keeps time free yet.
ui-export-calendar = Export my plan as a calendar
ui-exported = { $count ->
    [one] Wrote one session to { $file }.
   *[other] Wrote { $count } sessions to { $file }.
}
ui-data-folder = Your data
ui-save-settings = Save settings
ui-discard = Discard
