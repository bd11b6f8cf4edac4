# Every sentence that Waymark says, in English. Keys are grouped by the room that says them:
# check-* diagnostics, plan-* planning, reminder-* notifications, error-* refusals, ui-* the window's own labels.
# Lengths of time, dates and times arrive written out (dates by date-*); counts arrive as numbers and choose the plural.

# date-*: how days are written. The page takes the names from the browser's Intl and the order from here.

date-day = { $weekday } { $day } { $month }
date-year = { $weekday } { $day } { $month } { $year }
date-moment = { $date }, { $time }
date-weekday-mon = Mon
date-weekday-tue = Tue
date-weekday-wed = Wed
date-weekday-thu = Thu
date-weekday-fri = Fri
date-weekday-sat = Sat
date-weekday-sun = Sun
date-month-1 = Jan
date-month-2 = Feb
date-month-3 = Mar
date-month-4 = Apr
date-month-5 = May
date-month-6 = Jun
date-month-7 = Jul
date-month-8 = Aug
date-month-9 = Sep
date-month-10 = Oct
date-month-11 = Nov
date-month-12 = Dec

# plan-*: planning

plan-availability-empty = No hours are given.
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
plan-problem-fixed = { $day }: fixed_minutes must be a multiple of { $grid } minutes.
plan-problem-window = { $day }: the window { $from }-{ $to } is off the grid of { $grid } minutes, or empty.
plan-problem-overlap = { $day }: the window { $from }-{ $to } overlaps the one before it.
plan-problem-beyond = { $day }: the window { $from }-{ $to } lies more than a hundred days ahead; a problem is one week.
plan-problem-dear = Weights and minutes are so large that costs could not be added up. Use smaller weights in the same proportion.

plan-unplaced-no-availability = There are no hours to study in yet.
plan-unplaced-no-hours = The weekly target is zero, so no week carries any work.
plan-unplaced-windows-short = The shortest session of "{ $activity }" is { $least }, and the longest free window is { $longest }.
plan-unplaced-day-short = The shortest session of "{ $activity }" is { $least }, and a day holds at most { $longest }.
plan-unplaced-no-free-time = No free time was found for "{ $activity }": its shortest session is { $least }, and what is free is taken or too short.
plan-unplaced-too-far = No plan reaches further than { $weeks } weeks; more hours a week bring it within reach.

plan-unplaced-target-small = The weekly target of { $target } is less than the shortest session of "{ $activity }", { $least }. Raise the target.
plan-unplaced-behind = It comes after "{ $activity }", which has no place itself.

plan-way-reserve = Use the reserve.
plan-price-reserve = { $part } of it find a place, and nothing is left for a bad day.
plan-way-more-hours = Open more hours.
plan-price-open-hours = { $more } a week beside those that are open, for { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
 }.
plan-way-daily-limit = Raise the daily limit of your settings.
plan-price-daily-limit = It is { $limit } a day; without it the hours that are open hold { $more } more a week.
plan-way-shorter-sessions = Allow shorter sessions, from { $least }.
plan-price-shorter-sessions = { $part } of it find a place, with more starts and more breaks for the same work.
plan-price-more-a-week-part = { $more } more in { $weeks ->
    [one] the week ahead
   *[other] each of the { $weeks } weeks ahead
 } are open and hold { $part } of it.

plan-note-windows-short = Your longest open stretch is { $longest }, and the shortest { $kind ->
        [project] project
        [assessment] assessment
        [case-study] case study
        [exercise] exercise
        [pattern] pattern
       *[other] reading
    } session is { $least }. Sessions are planned from { $shortest } on instead; a longer stretch gives longer ones.
plan-note-windows-empty = Your longest open stretch is { $longest }, less than the { $grid } in which study is planned. Open a longer one.
plan-note-day-short = A day carries at most { $longest }, and the shortest { $kind ->
        [project] project
        [assessment] assessment
        [case-study] case study
        [exercise] exercise
        [pattern] pattern
       *[other] reading
    } session is { $least }. Sessions are planned from { $shortest } on instead; a higher daily limit gives longer ones.
plan-note-day-empty = A day carries at most { $longest }, so nothing can be planned. Raise the daily limit.
plan-note-order = “{ $title }” on { $when } would come after “{ $later }” has begun, which follows it in its path{ $more ->
    [0] .
    [one] ; so would one session more.
   *[other] ; so would { $more } sessions more.
 }
plan-note-no-reserve = { $weeks ->
    [one] The week leaves no room for a reserve.
   *[other] { $without } of { $weeks } weeks leave no room for a reserve.
 } Open a little more time, or plan fewer hours a week.
plan-note-limit-below = A day carries at most { $limit }, so your hours hold { $usable } of study a week; { $target } and a reserve of { $reserve } are { $missing } more. Raise the daily limit, or choose what gives way.
plan-note-availability-below = Your hours hold { $usable } of study a week; { $target } and a reserve of { $reserve } are { $missing } more. Open more hours, or choose what gives way.

plan-strategy-keep-hours = All { $total } in { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
 } at about { $weekly } a week, done by { $finish }; { $price }{ $told ->
    [0] {""}
   *[other] , { $milestones }
 }.
plan-strategy-part = { $total } in { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
 } at about { $weekly } a week, done by { $finish }; { $price }{ $told ->
    [0] {""}
   *[other] , { $milestones }
 }.
plan-strategy-named = { $strategy }: { $sentence }
plan-price-nothing = nothing is cut and nothing is stretched
plan-price-stretched = nothing is cut, the author’s { $authors ->
    [one] one week becomes
   *[other] { $authors } weeks become
 } { $weeks }
plan-price-shorter = nothing is cut, the author’s { $authors ->
    [one] one week shrinks
   *[other] { $authors } weeks shrink
 } to { $weeks }
plan-price-factors = { $out } are cut, from { $most } % kept of week { $mostUnit } to { $least } % of week { $leastUnit }
plan-price-cut = { $out } are cut, each week by its own share
plan-price-backlog = { $out } wait in a backlog
plan-milestones-kept = { $all ->
    [one] the milestone keeps its week
   *[other] all { $all } milestones keep their weeks
 }
plan-milestones-later = { $rest ->
    [0] every milestone comes
   *[other] { $moved ->
        [one] one of { $all } milestones comes
       *[other] { $moved } of { $all } milestones come
    }
 } later, by up to { $most ->
    [one] one week
   *[other] { $most } weeks
 }
plan-milestones-earlier = { $rest ->
    [0] every milestone comes
   *[other] { $moved ->
        [one] one of { $all } milestones comes
       *[other] { $moved } of { $all } milestones come
    }
 } earlier, by up to { $most ->
    [one] one week
   *[other] { $most } weeks
 }
plan-milestones-open = { $open ->
    [one] one of { $all } milestones has
   *[other] { $open } of { $all } milestones have
 } no date
plan-strategy-nothing = Nothing is left to plan this way.
plan-strategy-too-far = { $rest } are left when the plan ends: a weekly target of { $target } does not reach further.
plan-strategy-no-room = { $rest } find no place in the hours that are open.


## Diagnostics: check-<code> says what is so, check-<code>-help what can be done.

check-activity-without-hours = “{ $activity }” in { $unit } says nothing about how long it takes.
check-activity-without-hours-help = Write its hours behind its title, as in “(2 hours)”, or set an estimate of your own in Path.
check-activity-without-hours-all = None of the { $activities } activities says how long it takes.
check-activity-without-hours-all-help = Write the hours behind the weeks or their work, as in “(2 hours)”, or set estimates of your own in Path.
check-ambiguous-zone = “{ $zone }” can mean two different times in summer; { $events ->
    [one] one event uses it
   *[other] { $events } events use it
 }.
check-ambiguous-zone-help = Write { $wall } for what the clocks there show, or { $fixed } for the same hour all year; until then the learner is asked.
check-base-unusable = “{ $base }” is no web address, so no relative link can start from it.
check-base-unusable-help = Write the whole address of the document's folder, as in “base: https://example.org/paths/”, or remove the line.
check-event-not-weekly = { $events ->
    [one] “{ $event }” does not come every week, so it is not planned around.
   *[other] { $events } events do not come every week, “{ $event }” among them, so none of them is planned around.
 }
check-event-not-weekly-help = It stays readable in the notes; write every date on a line of its own, as in “2027-01-08, 17:00 UTC”, or take it into your calendar.
check-event-without-length = { $events ->
    [one] “{ $event }” does not say how long it lasts.
   *[other] { $events } events do not say how long they last, “{ $event }” among them.
 }
check-event-without-length-help = Write it behind the time, as in “(60 min)”; until then 60 minutes are kept free.
check-front-matter-disagrees = The block at the top promises { $front } weeks, the text below it { $text }.
check-front-matter-disagrees-help = Let both say the same; until then the text below the block counts.
check-front-matter-disagrees-hours = The block at the top promises { $front } a week, the text below it { $text }.
check-front-matter-unread = The block at the top is not readable and was left out.
check-front-matter-unread-help = Write one key a line, as in “title: Clay”, with quotes around words that hold a colon or a bracket, or remove the block.
check-garbled-text = { $lines ->
    [one] One line was
   *[other] { $lines } lines were
 } garbled (UTF-8 text read as { $charset }) and { $lines ->
    [one] was read as it was
   *[other] were read as they were
 } meant.
check-garbled-text-help = Nothing needs to be done: it is read as it was meant, and the file stays as it is.
check-headline-disagrees = The headline promises { $span ->
    [one] { $to }
   *[range] { $from } to { $to }
 } in all, but the activities add up to { $needed }.
check-headline-disagrees-help = Correct the headline or the activities; until then the activities’ hours are planned, unless a strategy shortens them.
check-headline-disagrees-under-help = Correct the headline, or say what the rest of its hours is for; until then the activities’ hours are planned.
check-headline-disagrees-weeks = The headline promises { $promised } weeks, but the path has { $held ->
    [one] one
   *[other] { $held }
 }.
check-headline-disagrees-weeks-help = Correct the headline, or number the weeks that are missing; until then { $held ->
    [one] one is
   *[other] { $held } are
 } planned.
check-implausible-hours = { $size ->
    [none] “{ $name }” says it takes no time.
   *[huge] “{ $name }” says it takes { $hours }, more than { $kind ->
        [week] a week has
        [day] a day has
       *[other] a year of study
    }.
}
check-implausible-hours-help = Correct it; until then it counts as work without hours.
check-lesson-hours = “{ $word }” is counted as lessons of 45 minutes.
check-lesson-hours-help = Where full hours are meant, write “h” in its place, or set estimates of your own in Path.
check-link-twice = “{ $name }” leads to { $target } here and to { $other } in line { $line }.
check-link-twice-help = Correct one of the addresses, or give the links different names.
check-milestone-beyond-last-unit = The milestone “{ $milestone }” is due at the end of { $kind ->
    [day] day
    [module] module
    [phase] phase
   *[week] path week
 } { $unit }, but the path ends with { $last }.
check-milestone-beyond-last-unit-help = Correct its number; until then it is due when the path ends.
check-milestone-without-criteria = The milestone “{ $milestone }” has no criteria.
check-milestone-without-criteria-help = List below it what must be shown to pass it, one statement a line, as in “- [ ] It holds water”.
check-no-units = Nothing to plan was found in this document.
check-no-units-help = Number its parts: give each week (or day, module, phase) a heading such as “## Week 1: Title (4 hours)” and list its work below.
check-not-utf8 = The file is not UTF-8 text; it was read as { $charset }.
check-not-utf8-help = Look at letters such as “é” or “ü”: where they are wrong, save the file as UTF-8.
check-quiz-gap = The quiz can end at { $scores ->
    [one] a total of { $from }, and nothing is recommended for it
   *[other] totals of { $from } to { $to }, and nothing is recommended for them
 }.
check-quiz-gap-help = Write a line for it, as in “- **Score { $scores ->
    [one] { $from }
   *[other] { $from }-{ $to }
 }**: Begin with Week 1”; until then the nearest recommendation counts.
check-quiz-overlap = The quiz recommends two things for { $scores ->
    [one] a total of { $from }
   *[other] totals of { $from } to { $to }
 }.
check-quiz-overlap-help = Part the ranges, as in “4-9” and “10-15”; until then the first of them counts.
check-relative-link-without-base = { $links ->
    [one] One link is relative, and the document does not say to which address.
   *[other] { $links } links are relative, and the document does not say to which address.
 }
check-relative-link-without-base-help = Add “base: https://…/” with the address of the document's folder to the block at the top, and the links can be opened.
check-several-plans = The document holds { $plans } plans beside each other ({ $names }); the first begins at line { $line }.
check-several-plans-help = Choose the one that is meant; else they are read one after the other. Where they are parts of one plan, number their headings, as in “Part 1”.
check-unit-missing = { $units ->
    [one] There is no { $kind } { $from }: { $next } comes next.
   *[other] There are no { $kind }s { $from } to { $to }: { $next } comes next.
 }
check-unit-missing-help = Correct the number, or write what is missing; until then nothing is planned for it.
check-unit-twice = { $unit } comes after { $other } (line { $line }), but its number is not higher.
check-unit-twice-help = Correct one of the numbers; until then both are planned, one after the other.
check-week-over-budget = { $unit } says it takes { $stated } at most, but its activities add up to { $needed } ({ $over } more).
check-week-over-budget-help = Write { $needed } behind it, or lower the hours of its activities; until then they are planned in full, unless a strategy shortens them.
## Reminders, as the desktop shows them

reminder-session-title = { $activity }
reminder-session-body = { $sessions ->
    [one] Starts at { $start }, until { $end }.
   *[other] { $sessions } sessions, from { $start } to { $end }.
}
reminder-session-late = On since { $start }, until { $end }.
reminder-event-title = { $event }
reminder-event-body = Starts at { $start } your time, { $length }.
reminder-event-late = On since { $start } your time, until { $end }.
reminder-check-in-title = How did { $day } go?
reminder-check-in-body = { $sessions ->
    [0] Nothing was planned. One line is enough.
    [one] One session to answer: done, partly or skipped.
   *[other] { $sessions } sessions to answer: done, partly or skipped.
}
reminder-check-in-late = { $sessions ->
    [0] Asked at { $due }. Nothing was planned; one line is enough.
    [one] Asked at { $due }. One session to answer: done, partly or skipped.
   *[other] Asked at { $due }. { $sessions } sessions to answer: done, partly or skipped.
}
reminder-review-title = Your week from { $week }
reminder-review-body = The weekly review: at most 15 minutes, and you can leave it anywhere.
reminder-review-late = The weekly review, waiting since { $due }: at most 15 minutes, and you can leave it anywhere.
reminder-session-now = { $sessions ->
    [one] Begins now, until { $end }.
   *[other] { $sessions } sessions begin now, until { $end }.
}
reminder-break-over = The break is over: from { $start } to { $end }.
reminder-snoozed-often = { $body } Put off several times: move it, or skip it?
reminder-away-title = While you were away
reminder-away-body = { $occasions ->
    [one] Passed: { $lines }. Say how it went in the check-in.
   *[other] { $occasions } passed: { $lines }. Say how they went in the check-in.
}
reminder-away-line = { $start } { $title }
reminder-return-title = Welcome back
reminder-return-body = { $sessions ->
    [one] One session passed, { $length } are back in the pool. Start here: { $start }.
   *[other] { $sessions } sessions passed, { $length } are back in the pool. Start here: { $start }.
}
reminder-group-title = { $reminders } reminders
reminder-group-line = { $title }: { $body }
reminder-test-title = Reminders arrive
reminder-test-body = This is the test you asked for at { $asked }.
reminder-test-asked = A test reminder is on its way.

# What the ledger notes, and what keeps reminders from arriving

reminder-note-quiet = Held back by quiet hours.
reminder-note-app-only = Shown in Waymark only: { $problem }
reminder-note-in-doubt = May not have been shown: Waymark ended, or the desktop was silent, between noting it and hearing that it stands.
reminder-note-silenced = Waiting because you put all reminders off until { $until }.
reminder-why-before = Comes { $before } before it begins.
reminder-why-start = Comes if the session has not been started by then.
reminder-why-break = Comes quietly when the break is over.
reminder-why-snoozed = Comes again because you put it off.
reminder-why-check-in = Comes once a day, after the last session or at the hour of the settings.
reminder-why-review = Comes on the week’s last day.
reminder-why-shown = Shown when it was due.
reminder-why-shown-after = Due at { $due } and shown at { $shown }: the computer was off or asleep, or reminders had to wait.
reminder-why-quiet-until = Held back by quiet hours; it comes when they end, on { $until }.
reminder-why-quiet-over = Held back by quiet hours, which are over: it comes as soon as the reminder service looks again.
reminder-why-shown-again = Shown. Waymark ended while it was being shown before, so it may have come twice.
reminder-why-passed = Its time was over before it could be shown: the computer was off or asleep.
reminder-why-withdrawn = Not shown, since its session moved, began or was answered before.
reminder-why-claimed = On its way to the desktop.

# What the doctor and the tray item say

reminder-check-on = Reminders are on.
reminder-check-off = Reminders are turned off.
reminder-check-off-help = Turn them on in Settings.
reminder-check-path = There is a plan to remind of.
reminder-check-no-path = There is no plan yet, so there is nothing to remind of.
reminder-check-no-path-help = Add a learning path in the window.
reminder-check-runner = The reminder service is running.
reminder-check-no-runner = The reminder service is not running, so nothing is shown while the window is closed.
reminder-check-no-runner-help = Open Waymark’s window, or start waymark-runner.
reminder-check-login = The reminder service starts at login.
reminder-check-no-login = The reminder service does not start at login.
reminder-check-no-login-help = Turn on “Start at login” in Settings, or open Waymark after each login.
reminder-check-no-entry = The reminder service should start at login, but its entry is not there.
reminder-check-no-entry-help = Open Waymark’s window once: it writes the entry for the usual data folder.
reminder-check-bus = The desktop session has a message bus.
reminder-check-server = A notification service answers: { $name }.
reminder-check-tray = The desktop shows tray items.
reminder-check-no-tray = This desktop shows no tray items. Reminders come without; what the item offers is in the window and on the command line.
reminder-silent = All reminders wait until { $until }.
reminder-tray-next = Next: { $activity }, { $start }
reminder-tray-on = On now: { $activity }, since { $start }
reminder-tray-nothing = Nothing planned ahead
reminder-tray-title = Waymark
reminder-tray-start = Start now
reminder-tray-snooze = Snooze all until…
reminder-tray-snooze-hours = { $hours ->
    [one] In an hour
   *[other] In { $hours } hours
}
reminder-tray-tonight = Quiet tonight
reminder-tray-hear = Hear reminders again
reminder-tray-open = Open Waymark
reminder-tray-check-in = Check in
reminder-tray-quit = Quit…
reminder-tray-quit-warning = Reminders stop until you open Waymark or log in again.
reminder-tray-quit-anyway = Stop reminders
reminder-act-failed = Not done: { $why }

reminder-problem-not-running = Nothing shows reminders while the window is closed: the reminder service is not running. Open Waymark again to start it.
reminder-bus-ended = The session bus of this desktop has ended; reminders are listed in Waymark until there is one again.
reminder-problem-no-bus = This desktop session has no message bus, so no notification can be shown. Reminders are listed in Waymark.
reminder-problem-no-server = No notification service answers on this desktop. Start one, or read the reminders in Waymark.
reminder-problem-no-answer = The desktop's notification service does not answer. Restart it, or read the reminders in Waymark.
reminder-problem-other = The desktop refused a notification: { $reason }. Reminders are listed in Waymark.

# Starting at login

reminder-autostart-not-here = Waymark cannot start its reminders at login on this system: it knows no autostart folder here. Add waymark-runner to the programs that start at login.
reminder-autostart-not-written = The login entry could not be changed: { $why }. Check that the autostart folder can be written.
error-no-such-reminder = No reminder that could come again has the key { $key }.
error-no-such-reminder-help = The list of reminders names the keys of those that were shown.
error-nothing-shown = No reminder was shown in the last week.
error-nothing-shown-help = Name a reminder by its key; reminders --json lists them.
error-window-failed-help = Install waymark-desktop beside waymark, then try again.
error-snooze-minutes = Reminders can be put off by at least a minute and at most { $most }.
error-snooze-minutes-help = Choose a shorter time.
reminder-test-not-running = The reminder service is not running, so nothing would show the test.
reminder-test-not-running-help = Open Waymark's window again, or start waymark-runner, and ask once more.
reminder-range-order = The first date, { $from }, comes after the last one, { $to }.
reminder-range-order-help = Give the earlier date first.
reminder-range-long = { $days } days are more than the { $most } that are listed at once.
reminder-range-long-help = Choose dates that lie closer together.
reminder-runner-elsewhere = Another runner already shows the reminders of this data folder.
reminder-runner-outdated = The store was brought to a newer version; the newer runner takes over.
reminder-runner-argument = waymark-runner does not understand { $argument }, or something is missing behind it.
reminder-runner-usage = Usage: waymark-runner [--data-dir FOLDER] [--once]. Shows Waymark's reminders until it is ended; WAYMARK_DATA_DIR names the data folder too.
reminder-none = No reminders in that time.
reminder-runner-failed = The runner cannot work in its data folder: { $why }.
reminder-runner-failed-help = Check that the folder exists and can be written, then start the runner again.
reminder-open = Open Waymark
reminder-offer-start = Start
reminder-offer-snooze = Snooze 10
reminder-offer-move = Move…
reminder-offer-done = Done
reminder-offer-partly = Partly
reminder-offer-skipped = Skipped
reminder-open-failed = The window could not be opened: { $why }.

# busy-*: what a calendar says that cannot be taken as it is written; parts of a sentence.
busy-titled = “{ $title }”
busy-untitled = An event without a title
busy-no-time = { $event } (line { $line }) has no time that can be read, and keeps none free
busy-ends-before-start = { $event } (line { $line }) ends before it starts, and keeps no time free
busy-too-often = { $event } (line { $line }) repeats more often than daily, and keeps no time free
busy-no-rule = { $event } (line { $line }) has a rule of repetition that cannot be read, and keeps no time free
busy-too-much = { $event } (line { $line }) asks for too much repetition to be taken in, and keeps no time free
busy-unknown-zone = { $event } (line { $line }) names the time zone { $zone }, which is not known here, and is read in your own
busy-more = and { $more } more

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
ui-choose-this = Begin with this path
ui-path-planned = Already in your plan
ui-choose-another = Choose another
ui-plans-title = Which of its plans is yours?
ui-plans-lead = { $name } holds { $count } plans beside each other. Choose the one to study; until you accept it can be changed.
ui-plans-all = All of them, one after the other
ui-plans-untitled = Plan { $plan }
ui-plans-no-hours = says no hours
ui-plans-from = from line { $line } on
ui-plans-chosen = { $name } (plan { $plan } of { $count })
ui-plans-change = Choose another plan
ui-plans-first = Choose one of the plans first.
ui-count-week = { $count ->
    [one] one week
   *[other] { $count } weeks
}
ui-count-day = { $count ->
    [one] one day
   *[other] { $count } days
}
ui-count-module = { $count ->
    [one] one part
   *[other] { $count } parts
}
ui-count-phase = { $count ->
    [one] one phase
   *[other] { $count } phases
}
ui-no-plan-title = No plan was found
ui-no-plan = { $name } has no weeks, days, modules or phases that could be read as a plan, and Waymark invents none.
ui-no-plan-offer = { $count ->
    [one] It lists one thing. You can study it as a plan of one week.
   *[other] It lists { $count } things. They can be laid out evenly, in their order, over as many weeks as you like.
}
ui-no-plan-weeks = How many weeks?
ui-no-plan-lay = Lay them out
ui-no-plan-laid = { $count ->
    [one] Laid out over one week
   *[other] Laid out over { $count } weeks
}
ui-no-plan-things = { $count ->
    [one] one thing
   *[other] { $count } things
}
ui-no-plan-nothing = It lists nothing that could be laid out either: no list, no table, no links.
ui-no-plan-first = There is no plan to continue with yet.
ui-truth-sum = Its activities add up to
ui-truth-sum-note = { $activities ->
    [one] one activity in full
   *[other] { $activities } activities in full
}
ui-truth-no-hours = It says no hours. Waymark assumes some for each activity, and you can set your own in Path.
ui-truth-stated = Part by part it promises
ui-truth-stated-note = { $units ->
    [one] in one part
   *[other] in { $units } parts
}
ui-truth-headline = Its headline says
ui-truth-headline-note = at { $hours } a week
ui-truth-headline-total = in all
ui-weeks-range = { $from } to { $to } weeks
ui-truth-gap = That is { $hours } more than it promises. The plan counts what the activities ask, and the last step offers three honest ways to close the gap.
ui-truth-weeks = Part by part
ui-truth-legend-sum = adds up to
ui-truth-legend-stated = promises
ui-truth-legend-within = promised
ui-truth-legend-beyond = beyond the promise
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
ui-severity-hint = Hint
ui-severity-warning = Warning
ui-severity-error = Error
ui-source-open = Show the text
ui-source-text = The text of the path, line by line
ui-source-remarks = Remarks on the text
ui-source-remark = Remark on line { $line }
ui-source-previous = Previous remark
ui-source-next = Next remark
ui-source-back = Back to the list
ui-source-longer = … and { $count } characters more
ui-hours-title = Hours per week
ui-budget-least = At least
ui-budget-target = Target
ui-budget-most = At most
ui-budget-target-above = The target is above “At most”, { $most }. Raise that one, or lower the target.
ui-budget-least-above = “At least” is above the target, { $target }. Lower it, or raise the target.
ui-shape-title = The shape of your week
ui-shape-note = Hours in which study is welcome. More than the target is good: it leaves room to move.
ui-window-from = { $weekday } from
ui-window-to = { $weekday } to
ui-window-to-next = { $weekday } to, on { $next }
ui-window-next = on { $weekday }
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
ui-quiz-again = Take the quiz
ui-quiz-title = Where do you stand?
ui-quiz-lead = For each skill, choose the words that fit you best, and a number. Nothing is stored before you begin somewhere.
ui-quiz-points = { $points ->
    [one] one point
   *[other] { $points } points
 }
ui-quiz-left = { $count ->
    [one] One skill is left.
   *[other] { $count } skills are left.
 }
ui-quiz-skipped = Skipped as known, { $length } in all
ui-quiz-nothing-skipped = Nothing is skipped.
ui-quiz-put-back = Put back
ui-quiz-put-back-one = Put back { $unit }
ui-quiz-skip-one = Skip { $unit }
ui-quiz-studied = is studied
ui-quiz-skip = Skip
ui-quiz-take = Begin with { $unit }
ui-start-skipped = Skipped as known, too: { $units }
ui-start-skip-nothing = Study them
ui-events-title = Community events
ui-events-note = In your local time. Only those that you attend are planned around and reminded of.
ui-events-unknown = Their times appear once the answers above are complete.
ui-attend = Attend
ui-reading-question = How is “{ $zone }” meant?
ui-busy-title = Time that is taken
ui-busy-note = Optional: a calendar file (.ics). Its events stay free of study, with ten minutes around them.
ui-busy-add = Add a calendar file
ui-obstacle-start = Choose a first day.
ui-obstacle-field = Mend the marked field first.
ui-obstacle-budget = Hours go from least over target to most.
ui-obstacle-no-hours = Give the week at least half an hour of study.
ui-obstacle-no-window = Add hours on at least one day.
ui-obstacle-windows = Hours must not end as they begin, and not overlap others.
ui-see-plan = See the plan
ui-accept = Accept this plan
ui-strategy-choice = How to close the gap
ui-no-finish = No finish
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
ui-nothing-next-help = The path has work left that stands on no day. A new plan finds it a place.
ui-finished = All of it is done
ui-finished-help = Every hour of your paths has been studied. Milestones stay open to be shown.
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
ui-waiting = Waiting for you
ui-see-its-week = See that week
ui-start-early = Start it now
ui-see-week = See the whole week

# Replan
ui-replan-title = A new plan
ui-replan-kept = { $count ->
    [one] One session keeps its place.
   *[other] { $count } sessions keep their place.
}
ui-replan-nothing = From { $day } on, nothing would move.
ui-replan-accept = Accept
ui-proposal-title = A new plan is proposed
ui-proposal-groups = { $count ->
    [one] What would change
   *[other] What would change, in { $count } groups
}
ui-proposal-each = { $count } changes, from where to where
ui-proposal-to = to
ui-proposal-new = New:
ui-proposal-gone = Leaves:
ui-proposal-accept-all = Accept all
ui-proposal-accept-some = Accept { $count } of { $all }
ui-proposal-decline = Not now
ui-proposal-again = Look again
ui-proposal-price-of = { $count ->
    [0] Nothing is ticked.
   *[other] The ticked { $count } of { $all }:
 }
ui-proposed-place = { $activity }, proposed
ui-proposed-away = would move
ui-legend-proposed = proposed
ui-block-proposed = not yet planned
ui-strategy-weeks = { $count ->
    [one] One week
   *[other] { $count } weeks
} · { $length } a week
ui-strategy-shares = Kept of each week: { $list }
ui-strategy-tried = Tried, not yet used
ui-what-if = What if?
ui-what-if-hours = Hours a week
ui-what-if-hours-value = { $length } a week
ui-what-if-days = Study days
ui-what-if-take = Use this
ui-what-if-reset = As it was
ui-what-if-by = By { $date }
ui-what-if-milestones-kept = Every milestone keeps its week.
ui-what-if-tried = Only tried: nothing is changed before “Use this”.
ui-what-if-opened = { $weekday }: { $hours }, as on { $like }.
ui-what-if-by-author = Milestones against the author’s weeks
ui-what-if-by-plan = Milestones against your plan
ui-what-if-open = no date
ui-what-if-kept = kept
ui-what-if-later = { $weeks ->
    [one] one week later
   *[other] { $weeks } weeks later
}
ui-what-if-earlier = { $weeks ->
    [one] one week earlier
   *[other] { $weeks } weeks earlier
}
ui-replan-offer = The plan does not follow this yet: { $count ->
    [one] a new one differs in one session.
   *[other] a new one differs in { $count } sessions.
 }
ui-replan-keep = Keep the plan as it is

# Week
ui-week-number = Week { $number } of { $of }
ui-week-outside = Outside of the plan
ui-week-empty = No study in this week. Your next session is on { $day }.
ui-week-show = Show that week
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
ui-add-path = Add a path
ui-add-path-leave = Back to my paths
ui-which-path = Path
ui-whole-title = Show the whole title
ui-path-share = Share of the week
ui-path-share-equal = equal
ui-unit-known = Known already
ui-unit-known-note = The work of this part counts as known and is not planned.
ui-unit-put-back = Put back
ui-notes = Notes of the author
ui-notes-of = Notes of the author on { $unit }
ui-notes-before = About this path
ui-notes-behind = What else the author says
ui-notes-more = Show more ({ $count } left)
ui-note-picture = Picture: { $words }
ui-note-picture-unnamed = Picture without a name
ui-note-picture-beside = not shown: it lies beside the document ({ $place }), and Waymark keeps only the document’s text
ui-note-picture-nowhere = not shown: its address cannot be opened
ui-note-table = Table
ui-note-ticked = done
ui-diagram = Diagram
ui-diagram-title = The author’s diagram of { $boxes ->
    [one] one box
   *[other] { $boxes } boxes
 }
ui-diagram-arrow = { $from } leads to { $to } { $words }
ui-diagram-text = The diagram as text
ui-activity-known = Known
ui-activity-optional = Optional
ui-activity-own = Added by you
ui-activity-edited = Changed by you
ui-removed = (removed by you)
ui-edit-drag = Drag to another place
ui-edit-hint = Drag to reorder, or use a menu (⋯) and its keys: F2, Alt+↑, Alt+↓, Del.
ui-version-open = New version…
ui-version-title = A new version of this path
ui-version-lead = Your own changes and what you have studied come along. What it does to your plan is proposed afterwards.
ui-version-of = This looks like a new version of "{ $title }", which is in your plan.
ui-version-of-take = See what has changed
ui-version-before = As you have it
ui-version-after = With this version
ui-version-hours = Hours from where you began
ui-version-parts = Parts
ui-version-activities = Activities
ui-version-conflicts = { $count ->
    [one] You and the author have both changed one thing
   *[other] You and the author have both changed { $count } things
 }
ui-version-yours = As you have it: { $words }
ui-version-theirs = As the author has it: { $words }
ui-version-lost = What you had written and need no more
ui-version-differences = What the author has changed
ui-version-path = The whole path
ui-version-added = New
ui-version-removed = Gone
ui-version-changed = Changed
ui-version-moved = Moved
ui-version-take = Take this version
ui-version-file = Choose a file…
ui-version-other = Choose another file…
ui-version-reading = Reading the new version…
ui-version-becomes = becomes
ui-version-line = line { $line }
ui-version-more = { $count ->
    [one] And one more
   *[other] And { $count } more
 }
ui-edit-menu = Change { $what }
ui-edit-rename = Rename…
ui-edit-rename-unit = Rename { $unit }
ui-edit-estimate = Change the hours…
ui-edit-known = I know this already
ui-edit-not-known = I want to study this
ui-edit-optional = Mark as optional
ui-edit-needed = Mark as needed
ui-edit-add-item = Add an item…
ui-edit-up = Move up
ui-edit-down = Move down
ui-edit-restore = As the author wrote it
ui-edit-remove = Remove
ui-edit-bring-back = Bring back
ui-edit-add-activity = Add an activity
ui-edit-rename-title = What is it called?
ui-edit-estimate-title = How long does it take you?
ui-edit-activity-title = A new activity
ui-edit-item-title = A new item
ui-edit-name = Name
ui-edit-hours = Hours in all
ui-edit-kind = Kind of work
ui-edit-link = Link, if it has one
ui-edit-save = Save
ui-unit-undated = No date yet
ui-backlog = Backlog
ui-backlog-note = The plan leaves this out for now.
ui-in-backlog = { $length } in the backlog
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
ui-check-in-keys = D done, P partly, S skipped, 1 to 5 energy, Enter checks in
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
ui-reminder-ways = Their way to you
ui-reminder-ways-open = Nothing keeps reminders from arriving.
ui-silence-hour = Snooze all for an hour
ui-no-reminders = No reminders yet
ui-no-reminders-help = They appear here as soon as sessions are planned and reminders are on.
ui-reminder-kind-session = Session
ui-reminder-kind-event = Event
ui-reminder-kind-check-in = Check-in
ui-reminder-kind-review = Review
ui-reminder-kind-away = Summary
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
ui-remind-at-start = Also at its start, if it has not been started
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
ui-zone-note = A plan is meant in this zone: your sessions keep their time of day when you change it.
ui-history = History
ui-history-note = Everything that changed, the newest first. Undo takes the newest back; an older one goes back together with all above it.
ui-history-undone = taken back
ui-history-empty = Nothing has changed yet.
ui-history-all = Show all { $count }
ui-history-fewer = Show fewer
ui-data-folder = Your data
ui-save-settings = Save settings
ui-discard = Discard
ui-settings-marked = Mend the marked field first; nothing is saved before.
ui-leave-title = Your changes are not saved
ui-leave-words = You changed settings on this screen. What becomes of them?
ui-leave-without = Leave without saving
ui-leave-stay = Stay
ui-time-wrong = This is no time of day. Write it as 18:00.
ui-number-wrong = Give a number from { $min } to { $max }.

# terminal-setting-*: what each setting means, where a terminal lists them all.
terminal-setting-least = Minutes of study from which a week counts as on target.
terminal-setting-target = Minutes of study that a week is planned to carry.
terminal-setting-most = Minutes of study that a week may carry when it must.
terminal-setting-availability = When you are willing to study, as in mon-fri 18:00-22:00, sat 09:00-13:00 ok. “ok” marks a second choice.
terminal-setting-week-start = The first day of your week: monday, saturday or sunday.
terminal-setting-daily-max = The most minutes of study in a day, attended events counted.
terminal-setting-break = The shortest break between two sessions, in minutes.
terminal-setting-zone = The time zone in which your hours are meant, as in Europe/Berlin.
terminal-setting-rhythm = Minutes of study and of break in a session: 25/5, 50/10 or 90/20.
terminal-setting-review-folder = The folder into which reviews are written, or none.
terminal-setting-reminders = Whether reminders are shown at all.
terminal-setting-remind-at-start = Whether a session that was not started is announced at its start, too.
terminal-setting-start-at-login = Whether reminders start with your desktop, so that they come without the window.
terminal-setting-remind-before = How many minutes before a session its reminder comes.
terminal-setting-check-in = When the check-in comes on a day without sessions.
terminal-setting-review = When the weekly review comes, on the week’s last day.
terminal-setting-quiet-from = When quiet hours begin.
terminal-setting-quiet-to = When quiet hours end; the same time as their beginning for none.

# error-*: refusals of the engine, each with its next step in -help.
error-no-data-folder = This machine names no folder for application data.
error-no-data-folder-help = Name one in the variable WAYMARK_DATA_DIR, then start Waymark again.
error-data-folder = The data folder { $folder } cannot be used for writing.
error-store-read-only = The store cannot be written ({ $why }).
error-store-read-only-help = Give yourself write access to the data folder, or name another in the variable WAYMARK_DATA_DIR, then start Waymark again.
error-store-busy = Another Waymark is writing to the store right now.
error-store-busy-help = Try again in a moment.
error-disk-full = The disk is full; nothing was changed.
error-disk-full-help = Make room on the disk that holds the data folder, then try again.
error-store-broken = The store cannot be read: it is damaged or no Waymark store.
error-store-broken-help = Move waymark.sqlite3 aside and put the newest copy from the backups folder in its place.
error-store-newer = The store was written by a newer Waymark.
error-store-newer-help = Install that version again; nothing was changed.
error-store = The store did not answer: { $why }.
error-store-help = Try again; if it stays so, start with another data folder and keep this one.
error-input = The call cannot be understood: { $why }.
error-unknown-operation = There is no operation called { $name }.
error-no-such-file = There is no file { $file }.
error-no-such-file-help = Look at the name and the folder, then try again.
error-cannot-read = { $file } cannot be read.
error-cannot-read-help = Give yourself read access to it, or copy it to a folder of your own.
error-is-a-directory = { $file } is a folder, not a file.
error-is-a-directory-help = Choose the file inside it.
error-is-a-directory-write-help = Put a file's name behind it, such as plan.ics.
error-too-large = { $file } is larger than 64 MB.
error-too-large-help = A learning path or a calendar is a far smaller text; choose that file.
error-no-such-plan = { $file } holds { $plans ->
    [0] a single plan
   *[other] { $plans } plans beside each other
}, and no plan { $plan }.
error-no-such-plan-help = The remarks on the document say how many there are and where each begins; without a number the whole file is read.
error-nothing-to-spread = { $file } lists nothing that could be laid out over weeks.
error-nothing-to-spread-help = List what is to be studied, one line each, as in "- [A book](https://…) (3 hours)".
error-has-units = { $file } has a plan of its own, so nothing is laid out.
error-has-units-help = Follow it as it is.
error-empty-file = { $file } is empty.
error-empty-file-help = Choose the file that holds the text.
error-not-text = { $file } is not a text file.
error-not-text-help = Save the path as Markdown or plain text and choose that file.
error-no-units = Nothing in { $file } can be planned: no numbered weeks, days, modules or phases were found.
error-no-units-help = Give each part a number, as in the heading "Week 1: Title (4 hours)", and list its work below, then choose the file again.
error-no-such-bundled = No path called "{ $name }" ships with Waymark.
error-no-such-bundled-help = The bundled path is called microservices.
error-cannot-write = { $file } cannot be written.
error-cannot-write-help = Choose a folder that you may write to and that has room.
error-not-printed = The answer could not be written out: { $why }.
error-not-printed-help = Make room where it goes, or send it elsewhere, and call again.
error-not-our-file = { $file } is there already, and Waymark did not write it.
error-not-our-file-help = Choose another name for the plan.
error-not-a-calendar = This is not an iCalendar file.
error-not-a-calendar-help = Export the calendar as .ics and choose that file.
error-unknown-zone = There is no time zone called "{ $zone }".
error-unknown-zone-help = Use a name such as Europe/Berlin or America/New_York.
error-calendar-cut-off = { $file } was cut off: what begins in line { $line } never ends.
error-calendar-cut-off-help = Export or download the calendar once more and choose the whole file.
error-no-such-event = { $events ->
    [0] The path has no community events to attend.
    [one] The path has one community event, number 0; there is none with a time of number { $position }.
   *[other] The path has { $events } community events, from number 0 to { $last }; there is none with a time of number { $position }.
 }
error-no-such-event-help = Look at the numbers that a preview of the path shows.
error-not-yet = { $day } has not come yet.
error-not-yet-help = Choose today or an earlier day.
error-before-the-plan = Nothing was planned then: the plan begins on { $first }.
error-before-the-plan-help = Choose a day from then on.
error-answered-twice = “{ $activity }” is answered in two ways.
error-answered-twice-help = Give each session one answer.
error-another-day = “{ $activity }” is a session of { $of }, not one that { $day } still waits for.
error-another-day-help = Check in for its own day, or answer the session by itself.
error-another-zone = The plan is kept in { $kept }, not in { $given }.
error-another-zone-help = Look at the plan in its own zone; Settings changes it.
error-no-availability = No hours to study in are given.
error-no-availability-help = Open hours on at least one day of the week.
error-bad-window = A window of hours runs from { $start } to { $end }, which is not inside one day.
error-bad-window-help = Start and end are minutes of the day, the end after the start; write a window across midnight as two.
error-bad-weekday = "{ $word }" is no day of the week.
error-bad-weekday-help = Write monday, tuesday, wednesday, thursday, friday, saturday or sunday.
error-bad-date = "{ $date }" is no date.
error-bad-date-help = Write it as 2026-11-30.
error-bad-budget = The hours do not fit together: least { $least }, target { $target }, most { $most }.
error-bad-budget-help = Least must not exceed target nor target most; the target must be above zero and a week has 168 h.
error-bad-strategy = There is no strategy called "{ $word }".
error-bad-strategy-help = Choose keep-hours, keep-dates or essentials.
error-bad-start-unit = The path has { $units } units; it cannot start at { $unit }.
error-bad-start-unit-help = Choose a unit between 1 and the last.
error-start-in-past = The start, { $start }, has passed.
error-start-in-past-help = Say through which unit you are done, or start today or later.
error-nothing-left = Nothing of this path is left to plan.
error-nothing-left-help = Start at an earlier unit.
error-bad-share = A share of the week beside the other paths is between 1 and { $most } percent.
error-no-share = A share of nothing would leave the path unplanned.
error-no-share-help = Give at least 1 percent, or the word equal.
error-bad-share-help = Give a smaller share, or give another path less first; without a number a path shares equally.
error-share-unread = "{ $word }" is no share of the week.
error-share-unread-help = Give percent, such as 40, or the word equal; waymark share lists the paths.
error-no-such-part = The path has no activity or item "{ $key }".
error-no-such-part-help = Look at the path’s parts again: it may have been removed meanwhile.
error-not-an-activity = "{ $title }" is an item of an activity; hours and marks are the activity’s.
error-not-an-activity-help = Name the activity instead.
error-only-renamed = "{ $title }" is a unit: it can be renamed, and what it holds be changed.
error-only-renamed-help = Name one of its activities instead.
error-bad-name = A name has 1 to { $most } characters.
error-bad-name-help = Write a shorter one, or leave it as it is.
error-bad-estimate = An activity takes { $least } to { $most }.
error-bad-estimate-help = Part longer work into several activities.
error-bad-kind = "{ $word }" is no kind of work; there are { $kinds }.
error-bad-kind-help = Choose one of them, or none for reading.
error-bad-mark = "{ $mark }" is nothing that an activity can be marked as.
error-bad-mark-help = Mark it as known or optional.
error-has-done-work = You have studied "{ $title }" already; what was done stays in the path.
error-has-done-work-help = Mark it as known, and nothing more of it is planned.
error-own-part = "{ $title }" is your own; there is no author’s wording to go back to.
error-own-part-help = Rename it, or remove it.
error-no-quiz = The path has no quiz to answer.
error-no-quiz-help = Choose the part to begin with yourself.
error-quiz-answers = The quiz asks about { $skills ->
    [one] one skill
   *[other] { $skills } skills
 }, and { $given ->
    [0] no answer is given
    [one] one answer is given
   *[other] { $given } answers are given
 }.
error-quiz-points = "{ $skill }" takes { $least } to { $most } points, and { $points } are given.
error-quiz-help = Give each skill its points, in the order of the quiz.
error-already-accepted = This path is already in your plan.
error-already-accepted-help = Undo its acceptance first, or replan.
error-no-plan = There is no plan yet.
error-no-proposal = No proposal waits.
error-no-proposal-help = The plan stands as it is; ask for a new one when you want another.
error-proposal-stale = The plan has changed since this was proposed.
error-proposal-stale-help = Look at the new proposal first.
error-nothing-chosen = No group is chosen.
error-nothing-chosen-help = Choose at least one, or leave the plan as it is.
error-no-such-group = There is no group { $number }; the proposal has { $groups }.
error-no-such-group-help = Take the numbers that the proposal shows.
error-no-plan-help = Import a learning path first.
error-no-such-path = There is no path called "{ $id }" in the plan.
error-no-such-path-help = Look at the paths in the plan and choose one of them.
error-no-such-session = There is no session { $id } in the plan.
error-no-such-session-help = Look at the week and choose one of its sessions.
error-no-session-named = No session is named.
error-no-session-named-help = Give the end of its id, as today and week print it.
error-many-sessions = Several sessions end in { $id }.
error-many-sessions-help = Give more of the session's id.
error-session-over = This session is answered already.
error-session-over-help = Take the answer back first.
error-bad-answer = "{ $word }" is no answer.
error-bad-answer-help = Answer done, partly, skipped or planned.
error-partly-missing = The minutes that were studied are missing: between 1 and { $most }.
error-partly-minutes = { $given } min are more than this session has: it lasts { $most } min.
error-partly-minutes-help = Give between 1 and its length; a whole session is done, none of it is skipped.
error-no-such-milestone = There is no milestone "{ $id }" with that criterion.
error-no-such-milestone-help = Look at the milestones and choose one of their criteria.
error-note-missing = A criterion is ticked with what shows it.
error-note-missing-help = Add a note or a link.
error-no-such-step = There is no such first step.
error-no-such-step-help = Look at the path's first steps.
error-bad-energy = Energy is a number from 1 to 5.
error-bad-energy-help = Leave it out or choose 1 to 5.
error-no-such-calendar = There is no such calendar in Waymark.
error-no-such-calendar-help = Look at the calendars in Settings.
error-cannot-watch = The folder of “{ $file }” cannot be watched.
error-cannot-watch-help = Run “waymark check” without --watch after each saving.
error-is-a-path-directory-help = Put a file's name behind it, such as path.md.
error-file-is-there = There is a file “{ $file }” already; nothing was written.
error-file-is-there-help = Name another file, or add --force to replace it.
error-file-not-written = “{ $file }” could not be written: { $why ->
    [folder] its folder is not there
    [denied] you may not write there
    [full] the disk is full
   *[other] { $cause }
 }.
error-file-not-written-help = Make its folder, or name a file where you may write; without a name it is printed.
error-bad-moment = "{ $now }" is no moment.
error-bad-moment-help = Write it with its offset, as 2026-11-30T09:00:00+01:00.
error-bad-hours = "{ $hours }" is no number of hours a week.
error-bad-hours-help = Write a number between 0 and 168, or a range such as 15-20.
error-bad-problem = The week problem cannot be used: { $why }.
error-bad-problem-help = Mend the problem; week-problem/1 says what a well-formed one is.
error-bad-partly = "{ $part }" does not say how much was done.
error-bad-partly-help = Write the end of the session's id and the minutes, as 1a2b3c4d=25.
error-another-is-on = { $activity } has its time at { $when }, so nothing else can begin now.
error-another-is-on-help = Start that session, or skip or move it first.
error-nothing-to-undo = There is nothing to undo.
error-nothing-to-undo-help = Undo takes back what you change from now on.
error-undo-moved-on = Something else has changed since, so this change was not taken back.
error-undo-moved-on-help = The history lists the latest changes; undo there takes the newest back first.
error-no-such-change = That change does not stand any more, so nothing was taken back.
error-no-such-change-help = Look at the history again; it lists what stands.
error-bad-setting = The setting { $name } is out of range.
error-bad-setting-help = Minutes of the day lie between 0 and 1439; a day holds up to 24 h of study, a break up to 4 h.

# done-*: what an operation did, for the undo toast.
done-accepted = Accepted "{ $path }": { $sessions ->
    [one] one session
   *[other] { $sessions } sessions
 } until { $finish }.
done-accepted-empty = Accepted "{ $path }"; nothing could be placed yet.
done-session-done = Done: { $activity }, { $length }.
done-session-partly = Partly: { $activity }, { $length } done.
done-session-skipped = Skipped: { $activity }; { $length } back in the pool.
done-session-planned = Answer taken back: { $activity }.
done-session-started = Started: { $activity }.
done-share = { $percent ->
    [0] "{ $path }" shares the week equally with what has no share of its own
   *[other] "{ $path }" gets { $percent } % of the week
 }; a replan puts it into the plan.
done-edit-renamed = "{ $before }" is called "{ $title }" now.
done-edit-estimated = "{ $title }" takes { $minutes }.
done-edit-known = "{ $title }" counts as known; nothing more of it is planned.
done-edit-not-known = "{ $title }" is studied again.
done-edit-optional = The essentials can do without "{ $title }".
done-edit-needed = "{ $title }" is as needed as its author says.
done-edit-moved = Moved "{ $title }".
done-edit-added = Added "{ $title }".
done-edit-removed = Removed "{ $title }"; its author’s document stays as it is.
done-version = { $conflicts ->
    [0] "{ $path }" is its new version now. { $summary }
    [one] "{ $path }" is its new version now. { $summary } Where both changed one thing, { $taken ->
        [0] your word stands.
       *[other] the author’s is taken.
    }
   *[other] "{ $path }" is its new version now. { $summary } Of { $conflicts } things that both changed, { $taken ->
        [0] all are as you have them.
       *[other] { $taken } are as the author has them.
    }
 }
done-edit-restored = "{ $title }" is as its author wrote it.
done-start = { $known ->
    [0] The path begins with { $unit }; nothing is skipped
    [one] The path begins with { $unit }; one part before it counts as known
   *[other] The path begins with { $unit }; { $known } parts before it count as known
 }.
done-start-skipped = { $known ->
    [0] The path begins with { $unit }; skipped as known: { $units }
    [one] The path begins with { $unit }; skipped as known: one part before it, { $units }
   *[other] The path begins with { $unit }; skipped as known: { $known } parts before it, { $units }
 }.
done-replanned = Replanned: { $moved ->
    [0] nothing moves
    [one] one session moves
   *[other] { $moved } sessions move
 }{ $added ->
    [0] {""}
    [one] , one is new
   *[other] , { $added } are new
 }{ $removed ->
    [0] {""}
    [one] , one leaves
   *[other] , { $removed } leave
 }.
done-proposal-part = Accepted { $chosen } of { $groups } groups: { $moved ->
    [0] nothing moves
    [one] one session moves
   *[other] { $moved } sessions move
 }{ $added ->
    [0] {""}
    [one] , one is new
   *[other] , { $added } are new
 }{ $removed ->
    [0] {""}
    [one] , one leaves
   *[other] , { $removed } leave
 }. The rest stays as it is until something else happens.
done-proposal-declined = Left the plan as it is.
done-already = Nothing changed, it was so already. { $what }
done-busy-imported = Imported { $name }: { $events ->
    [0] no events
    [one] one event
   *[other] { $events } events
 } as busy time{ $remarks ->
    [0] .
    [one] , with one remark: { $words }.
   *[other] , with { $remarks } remarks: { $words }.
 }
done-busy-removed = Removed { $name } from busy time.
done-criterion-ticked = Ticked: { $text }
done-criterion-unticked = Unticked: { $text }
done-milestone-passed = Milestone passed: { $title }
done-first-step-ticked = Ticked: { $text }
done-first-step-unticked = Unticked: { $text }
done-check-in = Checked in for { $day }.
done-review = Completed the review of the week from { $day }.
done-settings = Changed the settings.
done-snoozed = “{ $title }” comes again at { $until }.
done-silenced = All reminders wait until { $until }.
done-silence-ended = Reminders are heard again.
done-exported = Wrote { $sessions ->
    [one] one session
   *[other] { $sessions } sessions
 } to { $file }.
done-undone = Taken back: { $what }
done-undone-several = { $count } changes taken back, the newest first.

# today-*: what waits, what a plan means, events in the learner's time.
today-check-in = { $sessions ->
    [one] One session waits
   *[other] { $sessions } sessions wait
 } for your word on how it went.
today-pool = { $pool } are back in the pool; a replan finds them a place.
today-event-in-unit = in path week { $first }
today-event-in-units = in path weeks { $first } to { $last }
today-unit-of-path = { $unit } · { $path }
today-other-path = "{ $path }" shares the week: its finish moves from { $before } to { $after }.
today-other-path-same = "{ $path }" shares the week and keeps its finish, { $after }.
today-other-path-none = "{ $path }" shares the week; no finish is in sight for it.
today-version-of = This looks like a new version of "{ $title }", which is in your plan already; it can be taken as one, with what you have changed and studied.
today-share-alone = A single path takes the whole week; its share of { $percent } % counts once another path is there.
today-week-for-all = The hours of the week hold for all paths: the target becomes { $after } instead of { $before }.
today-strategy-for-all = The strategy holds for all paths: { $after } instead of { $before }.
today-clash = { $sessions ->
    [one] One session lies
   *[other] { $sessions } sessions lie
 } on time that is taken: { $list }{ $more ->
    [0] {""}
    [one] ; and one more
   *[other] ; and { $more } more
 }. A new plan finds other times for what is not pinned.
today-hours-assumed = { $activities ->
    [one] One activity states no hours; it is planned with { $minutes }.
   *[other] { $activities } activities state no hours; they are planned with { $minutes } in all.
 }
today-day-off = day off
today-clash-session = { $activity } on { $when } ({ $by })
today-away = { $sessions ->
    [one] One session
   *[other] { $sessions } sessions
 } passed, { $pool } are back in the pool; start here, { $length }.
today-review = The weekly review waits.
today-plan-sentence = { $minutes } in { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
 }, until { $finish }.
today-plan-nothing = Nothing can be placed in these hours.
today-strategy-keep-hours = Keep the hours
today-strategy-keep-dates = Keep the dates
today-strategy-essentials = Essentials first
today-reading-wall = { $place } wall time: { $local } for you, now and over clock changes.
today-reading-fixed = Fixed { $offset }: { $local } for you now; it shifts when only one side changes its clocks.
today-busy-remarks = { $name }: { $words }.
today-bundled-microservices = A ten-week path to microservices: five phases, five milestones, a skills quiz.
today-replan-nothing = Nothing moves; the plan stands.
today-replan-price = { $moved ->
    [0] Nothing moves
    [one] Moves one of { $all } sessions
   *[other] Moves { $moved } of { $all } sessions
 }{ $added ->
    [0] {""}
    [one] , one is new
   *[other] , { $added } are new
 }{ $removed ->
    [0] {""}
    [one] , one leaves
   *[other] , { $removed } leave
 }{ $returned ->
    [0] {""}
   *[other] ; { $pool } from the pool find a place
 }{ $fresh ->
    [0] {""}
   *[other] ; { $new } that were not planned before find a place
 }{ $spent ->
    [0] {""}
   *[other] , { $reserve } of it in the reserve
 }{ $taken ->
    [0] {""}
   *[other] ; { $all-reserve } of the reserve are used
 }; { $finish }, nothing before { $first }.
today-replan-finish-without = { $lost } find no place any more, so no finish is in sight
today-replan-finish-later = the finish comes { $days ->
    [one] one day
   *[other] { $days } days
 } later, on { $after }
today-replan-finish-earlier = the finish comes { $days ->
    [one] one day
   *[other] { $days } days
 } earlier, on { $after }
today-replan-finish-same = the finish stays { $after }
today-replan-finish-none = no finish is in sight
what-if-finish = { $weeks ->
    [one] One week
   *[other] { $weeks } weeks
 } at about { $weekly } a week; done in the week from { $from } to { $finish }.
proposal-because-check-in = After your word on what happened.
proposal-because-busy = Taken time has changed.
proposal-because-days-off = Days off have changed.
proposal-because-settings = Your hours, shares or rhythm have changed.
proposal-because-moved = After what you moved, pinned or locked.
proposal-because-asked = As you asked.
proposal-because-time = A session passed without a word; its hours are back in the pool.
proposal-because-change = Something that the plan is made of has changed.
proposal-withdrawn = The proposal is withdrawn: the plan stands as it is again.
proposal-withdrawn-left = What you left of the last proposal is withdrawn: the plan needs it no more.
proposal-group-met = In the way: { $by }{ $more ->
    [0] .
    [one] , and one more.
   *[other] , and { $more } more.
 }
proposal-group-moves = { $activity } moves from { $from } to { $to }.
proposal-group-new = { $activity } gets { $length } on { $to }.
proposal-group-leaves = { $activity } on { $from } leaves the plan.
proposal-group-many = { $moved ->
    [0] {""}
    [one] One session moves
   *[other] { $moved } sessions move
 }{ $added ->
    [0] {""}
    [one] { $others ->
        [0] One is new
       *[other] , one is new
     }
   *[other] { $others ->
        [0] { $added } are new
       *[other] , { $added } are new
     }
 }{ $removed ->
    [0] {""}
    [one] , one leaves
   *[other] , { $removed } leave
 }, between { $first } and { $last }; one needs the other.
today-replan-milestone = { $title }: from { $before } to { $after }.

# review-*: a week in sentences.
review-nothing-planned = Nothing was planned this week.
review-done-of-planned = { $done } of { $planned } planned are done.
review-on-target = The week is on target: at least { $least } are done.
review-unconfirmed = { $sessions ->
    [one] One session waits
   *[other] { $sessions } sessions wait
 } for your word.
review-elsewhere = { $length } of it were not studied then and have another place now.
review-pool = { $pool } are back in the pool.

# The desktop's side of the window: its file dialogs, links, and faults of our own.
ui-pick-path = Choose a learning path
ui-pick-path-files = Learning paths (Markdown)
ui-pick-calendar = Choose a calendar file
ui-pick-calendar-files = Calendars (iCalendar)
ui-pick-all-files = All files
ui-save-calendar = Save the plan as a calendar file
error-internal = Waymark stumbled over a fault of its own; nothing was changed.
error-internal-help = Try once more. If it happens again, close Waymark and start it anew; your data is as it was before.
error-file-name = The name of this file has characters that cannot be read here.
error-file-name-help = Rename it with plain letters, then choose it again.
error-link-kind = This link is not opened, because it leads neither to a web page nor to a mail address: { $link }
error-link-kind-help = If you trust it, copy it from the path and open it yourself.
error-link-open = No program answered for { $link }
error-link-open-help = Set a web browser for your desktop, or copy the address.

error-bad-availability-help = Write days and times such as "mon-fri 18:00-22:00, sat 09:00-13:00".

# Days off

done-day-off = { $sessions ->
    [0] { $day } is a day off.
    [one] { $day } is a day off. One session stands on it: replan to move it.
   *[other] { $day } is a day off. { $sessions } sessions stand on it: replan to move them.
 }
done-day-off-locked = { $day } is a day off. It is locked, so what stands on it stays; unlock it to have it moved.
done-days-off = { $sessions ->
    [0] { $from } to { $through } are days off.
    [one] { $from } to { $through } are days off. One session stands on them: replan to move it.
   *[other] { $from } to { $through } are days off. { $sessions } sessions stand on them: replan to move them.
 }
done-day-on = { $day } is a day like any other again.
done-days-on = { $from } to { $through } are days like any other again.
replan-next = Nothing has changed yet. “waymark replan” accepts all of it, “waymark replan --accept 1 --of { $proposal }” the groups you name, “waymark replan --decline” leaves the plan as it is.
replan-done = Replanned. “waymark undo” takes it back.
replan-follows = A proposal waits (waymark replan --dry-run): { $sentence }
days-off-none = No day off is planned. Add one: waymark daysoff add 2026-12-24
error-days-off-order = The last day off, { $through }, lies before the first, { $from }.
error-days-off-long = { $from } to { $through } is more than a year.
error-days-off-past = { $from } has passed already.
error-days-off-already = These days are days off already.
error-days-off-none = None of these days is a day off.
error-days-off-help = Give a first and a last date from today on, such as 2026-12-24 and 2026-12-31.
ui-days-off = Days off
ui-days-off-none = No day off is planned. Holidays and travel said here are planned around.
ui-days-off-from = First day
ui-days-off-through = Last day
ui-days-off-note = For
ui-days-off-add = Take off

# why-*: why a session is where it is, why not elsewhere, and what another place would make worse.
why-running = You are in it right now.
why-over = Its time has passed or you have answered it, so it stays where it was.
why-pinned = You pinned it here.
why-locked = You locked this day: what stands on it stays.
why-frozen = It starts within a day, and nothing that near is moved without you.
why-after = It comes after “{ $title }” in its path, which ends on { $when }.
why-before = “{ $title }” builds on it and starts on { $when }.
why-opens = Your hours open at { $time }.
why-continues = It goes on with “{ $title }” after a break of { $minutes }.
why-break = It follows “{ $title }” after a break of { $minutes }.
why-after-busy = “{ $title }” is in your calendar until { $to }.
why-after-event = You attend “{ $title }” until { $to }.
why-usual = { $time } is your usual hour: { $days } of the { $of } study days around it begin then.
why-second-choice = These hours are your second choice; those that you like better are used first.
why-liked = These are hours that you like.
why-even = The week is spread evenly: { $day } carries { $load }, the days like it { $least } to { $most }.
why-even-same = The week is spread evenly: { $day } carries { $load }, the days like it { $most }.
why-fills = It fills { $day }: a day carries at most { $most }.
why-over-full = { $day } carries { $load }, more than the { $most } of your settings.
why-reserve = { $from } to { $to } is kept free as your reserve.
why-free = It is the free time that suited it best.
why-not-no-such-time = The clocks go forward then, and this time does not exist.
why-not-passed = { $when } has passed already.
why-not-day-past = Too little of { $day } is left.
why-not-before-start = Study begins on { $day }.
why-not-overlap = “{ $title }” is on from { $from } to { $to }.
why-not-break = There would be no break: “{ $title }” ({ $from }–{ $to }) is nearer than { $minutes }.
why-not-busy = “{ $title }” is in your calendar from { $from } to { $to }.
why-not-near-busy = “{ $title }” ({ $from }–{ $to }) in your calendar is nearer than { $minutes }.
why-not-event = You attend “{ $title }” from { $from } to { $to }.
why-not-declined = You have said no to this time.
why-not-day-off = { $day } is a day off.
why-not-locked = { $day } is locked: nothing new is planned on it.
why-not-no-hours = { $day } is free of study.
why-not-outside-hours = It is outside your hours: { $day } is open { $hours }.
why-not-day-full = { $day } is full: it would carry { $load }, and a day carries at most { $most }.
why-not-no-gap = { $day } is taken up: no { $minutes } are left in one piece.
why-not-follows = “{ $title }” comes first in its path, and ends only on { $when }.
why-not-precedes = “{ $title }” builds on it, and starts on { $when } already.
why-not-short = A session of this kind lasts at least { $least }.
why-not-long = A session of this kind lasts at most { $most }.
why-not-stub = It would leave { $rest }, too little for a session of its own.
why-not-spare = Only { $rest } of this work are left to plan.
why-not-off-grid = The planner starts sessions every { $minutes }.
why-price-too-early = It would come before “{ $title }”, which comes first in its path.
why-price-too-late = It would come after “{ $title }”, which builds on it.
why-price-uneven = { $day } would then carry { $load } and { $other } { $left }.
why-price-empty-day = { $day } would then carry { $load } and { $other } nothing.
why-price-second-choice = These hours are your second choice.
why-price-reserve = It would use { $minutes } of your reserve.
why-price-unusual = Your usual hour is { $usual }.
why-price-none = Just as good.
why-here = It is there already.
why-as-good = It could be there just as well.
why-out-of-order = Only out of its order. { $price }
why-could = It could be there. { $price }

# What a strategy leaves out, and the ways to have it after all.
plan-left-out-dates = Your dates stand, so each path week is shortened to what its week holds.
plan-left-out-essentials = What is practised and assessed comes first; this waits behind it.
plan-price-reserve-ahead = { $reserve } are kept free in the weeks ahead and hold { $part } of it; then nothing is left for a bad day.
plan-way-more-a-week = Study more each week.
plan-price-more-a-week = { $more } more in { $weeks ->
    [one] the one week
   *[other] each of the { $weeks } weeks
 } ahead.
plan-way-longer = Take longer and keep the hours.
plan-way-dates = Keep the dates instead.
plan-way-essentials-only = Study the essentials alone.

# What the learner does by hand.
note-finish = The plan then ends on { $finish }.
note-shorter = { $minutes } of it are back in the pool.
done-moved = Moved “{ $activity }” to { $when } and pinned it.
done-resized = “{ $activity }” now lasts { $minutes }, and is pinned.
done-pinned = Pinned “{ $activity }”: it is not moved.
done-unpinned = “{ $activity }” may be moved again.
done-locked = { $sessions ->
    [0] { $day } is locked: nothing new is planned on it.
    [one] { $day } is locked: its session stays, and nothing new is planned on it.
   *[other] { $day } is locked: its { $sessions } sessions stay, and nothing new is planned on it.
 }
done-unlocked = { $day } is open for planning again.
error-session-running = This session is running.
error-session-running-help = Say first how it went.
error-bad-time = "{ $time }" is no time.
error-bad-time-help = Write the date and the time, as "2026-12-03 19:00".
error-bad-length = A session lasts between 1 min and { $most }.
error-bad-length-help = Give its length in minutes, such as 50.
error-move-help = Choose another time; it need only be ahead and free of other sessions.
error-lock-past = { $day } has passed.
error-locked-already = { $day } is locked already.
error-not-locked = { $day } is not locked.
error-lock-nothing-help = Nothing was changed.
error-lock-help = Choose a day from today on; a locked day keeps what stands on it.

# A fragment: what fits into the minutes that the learner has.
fragment-session = “{ $activity }” is planned for { $start }: start that.
fragment-finishes = It finishes “{ $activity }”.
fragment-items = { $items ->
    [one] The next item
   *[other] The next { $items } items
 } of “{ $activity }”; { $left } of it are left then{ $stub ->
    [0] .
   *[other] , too little for a session of its own.
 }
fragment-part = A session of “{ $activity }”; { $left } of it are left then{ $stub ->
    [0] .
   *[other] , too little for a session of its own.
 }
fragment-beginning = A beginning of “{ $activity }”; { $left } of it are left then{ $stub ->
    [0] .
   *[other] , too little for a session of its own.
 }
done-fragment-started = Started { $minutes } of “{ $activity }”.
error-bad-minutes = Give between { $least } and { $most }.
error-bad-minutes-help = Say how many minutes you have, such as 15.
error-nothing-open = Nothing of your paths is open any more.
error-nothing-open-help = Add a path, or show what you have learned in Milestones.
why-elsewhere = It could also be:
why-nowhere = It has no place on the other days:
why-all-placed = All of your work has its place.

# The learner's own hand, in the window
ui-why-here = Why here
ui-other-places = Other places this week
ui-no-other-places = There is no other place for it this week.
ui-no-place-days = Days without a place
ui-move-to = Move to { $when }
ui-move-title = Move it
ui-move-date = Day
ui-move-time = Time
ui-move-length = Minutes
ui-move = Move
ui-pin = Pin
ui-unpin = Unpin
ui-session-menu = Actions for { $activity }, { $when }
ui-menu-earlier = { $minutes } earlier
ui-menu-later = { $minutes } later
ui-menu-day-before = A day earlier
ui-menu-day-after = A day later
ui-menu-longer = { $minutes } longer
ui-menu-shorter = { $minutes } shorter
ui-menu-open = Why here, and other places
ui-moving = { $activity }: { $when }, { $length }
ui-keys-hint = A session in focus moves with Alt and the arrow keys, changes its length with Ctrl, Alt and up or down, and is pinned with P.
ui-day-menu = Actions for { $day }
ui-day-lock = Lock the day
ui-day-unlock = Unlock the day
ui-day-take-off = Take the day off
ui-day-give-back = Give the day back
ui-day-locked = Locked: nothing new is planned here
ui-day-off = Day off
ui-legend-pinned = pinned
ui-fragment = A few minutes now?
ui-fragment-have = I have
ui-fragment-minutes = { $minutes } min
ui-fragment-start = Start { $length }

# The next step of a refusal on a terminal, where it is another one than in the window.
terminal-no-units-help = Give each part a number, as in the heading "Week 1: Title (4 hours)", and list its work below; “waymark check” shows how the file is read, “waymark new” writes a path to start from. To lay what it lists out evenly over six weeks, add --spread 6.
terminal-no-such-plan-help = “waymark check” says how many there are and where each begins; leave --plan out to read the whole file.
terminal-has-units-help = Leave --spread out to follow it.
terminal-no-such-setting = There is no setting called “{ $key }”.
terminal-no-such-setting-help = “waymark settings” lists them all.
terminal-on-or-off = Write on or off.
terminal-not-our-file-help = Choose another name, or say --force to replace it.
terminal-another-zone-help = Leave --zone out; the plan's own zone is changed in Settings.
terminal-no-proposal-help = Ask for one with “waymark replan --dry-run”.
terminal-no-availability-help = Open at least one window in the week, for example mon-fri 18:00-22:00.
terminal-data-folder-help = Give yourself write access to the data folder, or name another with --data-dir or WAYMARK_DATA_DIR.
terminal-no-data-folder-help = Name one with --data-dir, or in WAYMARK_DATA_DIR.
terminal-check-sum = { $title }: { $units ->
    [one] one unit
   *[other] { $units } units
 }, { $activities ->
    [one] one activity
   *[other] { $activities } activities
 }, { $links ->
    [one] one link
   *[other] { $links } links
 }; activities { $planned }, units state { $stated }
terminal-weeks = write a whole number of weeks from 1 to { $most }
terminal-check-watching = Reading { $file } again whenever it is saved; Ctrl+C ends it.
terminal-new-written = { $file }: { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
 } to fill in. Read it with: waymark check --watch { $file }
terminal-check-garbled-text = “waymark check --repaired FILE” prints the repaired text.
terminal-check-several-plans = “waymark check --plan 2 FILE” reads the second alone, and so do preview and import.
terminal-check-no-units = “waymark new” writes a path to start from; “waymark import --spread 6 FILE” lays a list of things to study out over six even weeks.
# path-*: what a path's document says about the learner

path-placed = { $score } of { $most } points: begin with { $unit }.
path-placed-nearest = The author recommends nothing for { $score } points. The nearest recommendation, for { $scores ->
    [one] { $from } points
   *[other] { $from } to { $to } points
 }, is taken.

## A new version of a path's document

version-same = { $name } is the document that this path has already.
version-words = { $name } says some things in other words; nothing that is planned has changed.
version-summary = { $added ->
    [0] { $removed ->
        [0] { "" }
       *[other] Gone: { $removed }.
    }
   *[other] { $removed ->
        [0] New: { $added }.
       *[other] New: { $added }, gone: { $removed }.
    }
 }{ $changed ->
    [0] { "" }
   *[other] { $added ->
        [0] { $removed ->
            [0] { "" }
           *[other] { " " }
        }
       *[other] { " " }
    }Changed: { $changed }.
 }
version-figures = { $units } { $units ->
    [one] part
   *[other] parts
 } become { $now }, { $minutes } become { $hours }.
version-nothing = nothing
version-kept = You have studied { $minutes } of it, so it stays as your own; nothing more of it is planned.
version-kept-changed = You had changed it, so it stays as your own until you let it go.
version-both-title = You call it "{ $title }". The author has written other words, too, in the place of "{ $before }".
version-both-minutes = You have given "{ $title }" hours of your own. The author has changed them, too; they were { $before }.
version-gone = The author has removed "{ $title }", which you had changed.
version-gone-yours = Keep it as my own
version-gone-theirs = Let it go
version-away = You had removed "{ $title }", and the author has changed it.
version-away-yours = Leave it out
version-away-theirs = Take it in again
version-lost = "{ $criterion }", which you had ticked, is asked no more.
version-lost-note = "{ $criterion }", which you had ticked, is asked no more. What showed it: { $note }
version-lost-event = "{ $event }" takes place no more. What you had kept for it: { $words }
version-what-path = Path
version-what-unit = Part
version-what-activity = Activity
version-what-item = Item
version-what-milestone = Milestone
version-what-criterion = Criterion
version-what-event = Event
version-what-first-step = First step
version-what-quiz = The quiz
version-what-shelf = The reference shelf
version-side-title = Name
version-side-minutes = Hours
version-side-weeks = Weeks
version-side-kind = Kind of work
version-side-note = Note
version-side-link = Link
version-side-unit = Place
version-side-days = Days
version-side-time = Time
version-side-zone = Time zone
version-side-date = Date
version-side-length = Length
error-version-moved-on = { $name } has changed since you looked at it.
error-version-moved-on-help = Look at what it changes once more.
error-no-such-conflict = There is nothing called "{ $id }" to decide about in this version.
error-no-such-conflict-help = Compare the new version again; it lists what both of you have changed.
error-source-unknown = Where this path came from was not kept.
error-source-unknown-help = Name the file of the new version.

## The session that is on
focus-then-break = Focus until { $until }, then { $rest } of break.
focus-to-the-end = Focus until { $until }; then the block is full.
focus-break = Break until { $until }, then focus again.
focus-paused = Paused since { $since }; { $left } of the block are left.
focus-full = The block of { $block } is full since { $at }.
done-paused = Paused: { $activity }, { $done } counted.
done-resumed = Going on: { $activity }.
done-extended = { $more } more for { $activity }: the block is { $block } now.
done-finished = Done: { $activity }, { $done } of { $block } used.
done-finished-early = Ended: { $activity }, { $done } done, { $rest } back in the pool.
done-not-begun = Not begun: { $activity } stays as it was planned.
error-not-started = This session has not been started.
error-not-started-help = Start it first.
error-another-running = { $activity } is on, with { $done } counted.
error-another-running-help = End it first; what is counted is kept.
error-block-full = All { $block } of this session are studied.
error-block-full-help = End it, or add minutes to it.
error-bad-extension = A session is extended by at least one minute and at most { $most } at once.
error-bad-extension-help = Give the minutes as a whole number.
error-no-room = { $room } are free before the next session.
error-no-room-help = Add fewer minutes, or move the next session first.
error-line-too-long = One line holds at most { $most } characters.
error-line-too-long-help = Shorten it; longer notes have their place in the path.
error-bad-rhythm = "{ $word }" is no rhythm of study and breaks.
error-bad-rhythm-help = Choose 25/5, 50/10 or 90/20.
error-nothing-on = No session is on.
error-nothing-on-help = Start one first.
ui-focus-on = In focus
ui-focus-break = Break
ui-focus-paused = Paused
ui-focus-full = Block full
ui-focus-pause = Pause
ui-focus-go-on = Go on
ui-focus-end-break = End the break
ui-focus-finish = Finish
ui-focus-extend = { $length } more
ui-focus-counted = { $done } of { $block } studied
ui-focus-ends = Full at { $time }
ui-focus-stopped = Where did you stop?
ui-focus-step = The next tiny step
ui-focus-skip-lines = Both may stay empty. Enter ends the session.
ui-focus-end-part = End with { $done }
ui-focus-end-none = Leave it for later
ui-focus-end-whole = All of it is done
ui-left-off = You stopped here on { $day }: { $text }
ui-left-step = Next tiny step: { $text }
ui-focus-rhythm = Study and break
ui-focus-rhythm-help = Minutes of study and of break inside a session; sessions are planned shorter or longer with them.

## The weekly review as a file, and what it proposes
review-file-title = Review of { $from } to { $to }
review-file-of = { $done } of { $planned }
review-file-next = { $sessions ->
    [0] No session planned, target { $target }.
    [one] One session, { $length }, target { $target }.
   *[other] { $sessions } sessions, { $length }, target { $target }.
 }
done-review-saved = Wrote { $file }.
error-no-review-folder = No folder for reviews has been chosen.
error-no-review-folder-help = Choose one in Settings, or here.
terminal-no-review-folder-help = Give one with --folder, or choose one in the window's settings.
error-no-such-folder = There is no folder “{ $folder }”.
error-no-such-folder-help = Choose a folder that is there, by its whole address.
suggest-free-weekday = { $weekday ->
    [Mon] Monday
    [Tue] Tuesday
    [Wed] Wednesday
    [Thu] Thursday
    [Fri] Friday
    [Sat] Saturday
   *[Sun] Sunday
 } held { $done } of { $planned } in { $weeks } weeks, while the other days went well. Without it the week would be true.
suggest-lower-target = { $weeks } weeks held { $mean } each on the mean. A target of { $target } would make the finish true.
suggest-raise-target = { $weeks } weeks held { $mean } each on the mean. A target of { $target } would bring the finish nearer.
# finish-range*: the finish from the learner's own weeks, beside the plan's.
finish-range = By how { $weeks ->
    [one] your week
   *[other] your last { $weeks } weeks
} went, you finish by { $even } (an even chance) to { $sure } (85 %). The plan says { $plan }.
finish-range-one = By how { $weeks ->
    [one] your week
   *[other] your last { $weeks } weeks
} went, you finish by { $even }, with a chance of 85 % and more. The plan says { $plan }.
finish-range-open = By how { $weeks ->
    [one] your week
   *[other] your last { $weeks } weeks
} went, you finish by { $even } with an even chance; a date that holds with 85 % is more than four years away. The plan says { $plan }.
finish-range-none = By how { $weeks ->
    [one] your week
   *[other] your last { $weeks } weeks
} went, no finish is in sight. The plan says { $plan }; a lower target, or less of the path, makes it true again.
ui-insights-range = { $even } – { $sure }
ui-suggestion = One change
ui-suggestion-take = Do it
ui-suggestion-open = See it in Settings
done-target = The weekly target is { $target } from now on.
done-free-weekday = { $weekday ->
    [Mon] Mondays are
    [Tue] Tuesdays are
    [Wed] Wednesdays are
    [Thu] Thursdays are
    [Fri] Fridays are
    [Sat] Saturdays are
   *[Sun] Sundays are
} free of study from now on.
error-no-suggestion = This week’s review proposes nothing.
error-no-suggestion-help = Look at the review again; what it proposed may have been done already.
terminal-no-suggestion-help = “waymark review” shows what it proposes, if it does.
ui-heat = Week by week
ui-heat-day = { $day }: { $done } of { $planned }
ui-heat-week = Open the review of { $week }
ui-heat-completed = reviewed
ui-heat-legend-none = nothing
ui-heat-legend-most = { $most } a day
ui-review-file = Save as Markdown
ui-review-folder = Folder for reviews
ui-review-folder-none = No folder chosen; reviews stay in Waymark.
ui-review-folder-choose = Choose a folder
ui-review-folder-other = Another folder
ui-review-folder-forget = Write none
ui-review-saved-in = Completing it writes it into { $folder }.
ui-pick-folder = Choose a folder for reviews

## Community events
reminder-prepare-title = Tomorrow: { $event }
reminder-prepare-body = { $questions ->
    [one] One question is noted for it. It starts on { $start }.
   *[other] { $questions } questions are noted for it. It starts on { $start }.
 }
reminder-prepare-late = { $questions ->
    [one] One question is noted for it. It starts on { $start }; this was due at { $due }.
   *[other] { $questions } questions are noted for it. It starts on { $start }; this was due at { $due }.
 }
done-attend = You attend { $event } from now on.
done-not-attend = You no longer attend { $event }.
done-reading = { $written } is read as { $meant }.
done-event-skipped = Skipped this once: { $event }, { $when }.
done-event-attended = Attended: { $event }, { $when }.
done-event-missed = Missed: { $event }, { $when }.
done-event-open = Taken back: { $event }, { $when }.
done-event-note = { $questions ->
    [0] No question is kept for { $event }.
    [one] One question is kept for { $event }.
   *[other] { $questions } questions are kept for { $event }.
 }
error-no-timed-event = There is no such event with a time in this path.
error-no-timed-event-help = Look at the path's events and choose one of them.
error-no-such-occurrence = You attend no { $event } on { $day }.
error-no-such-occurrence-help = Take a date that the event's card shows.
error-event-ahead = { $event } has not begun yet.
error-event-ahead-help = Skip it for this once, or say after it how it was.
error-bad-event-answer = "{ $word }" is no answer for an event.
error-bad-event-answer-help = Answer skipped, attended, missed or open.
error-bad-reading = { $written } cannot be meant so.
error-bad-reading-help = Choose one of the readings that are offered.
error-too-many-questions = An event keeps at most { $most } questions of { $longest } characters each.
error-too-many-questions-help = Shorten the list.
error-bad-link = “{ $link }” is no address of a web page or of a mailbox.
error-bad-link-help = Copy it whole, from https:// on.
ui-events = Community events
ui-event-attend = Attend
ui-event-night = At night for you
ui-event-join = Join
ui-event-skip-week = Skip this once
ui-event-take-back = Take it back
ui-event-attended = Attended
ui-event-missed = Missed
ui-event-skipped = Skipped this once
ui-event-waits = How was it?
ui-event-prepare = Prepare
ui-event-questions = Questions to bring
ui-event-questions-help = One a line. They are shown the day before.
ui-event-link = Link to join
ui-event-link-path = Without one of your own, the path’s link is used.
ui-event-edit = Questions and link
ui-event-save = Save
ui-event-reading = How is { $written } meant?
ui-settings-sessions = Sessions and reviews

## The command line's own lines. Words that are typed, or that --json has too (statuses, kinds, strategies), stay as they are.
terminal-no-session-week = No session this week.
terminal-no-session-today = No session today.
terminal-no-session-first-week = No session in the first week.
terminal-no-session-on = No session is on.
terminal-nothing-to-answer = Nothing to answer.
terminal-no-events = No events with a time.
terminal-no-milestone = No milestone.
terminal-week-sum = { $from } to { $to }: { $done } of { $planned } done, reserve { $reserve }
terminal-this-week = This week: { $done } of { $planned } done, reserve { $reserve }
terminal-now = Now: { $session }
terminal-next = Next: { $session }
terminal-stopped = You stopped on { $day }: { $text }
terminal-event = { $title }: { $local } for you ({ $written }, { $length })
terminal-event-attending = attending
terminal-event-preview = Event { $number }: { $title }, { $written } ({ $local } for you)
terminal-span = { $from } to { $to }
terminal-next-week = Next week: { $length } planned
terminal-finish = Finish: { $date }
terminal-ask-session = d done, p MINUTES partly, s skipped, Enter leaves it:
terminal-ask-session-again = d, s, or p with 1 to { $most } minutes.
terminal-ask-energy = Energy, 1 low to 5 high, Enter leaves it:
terminal-ask-energy-again = A number from 1 to 5.
terminal-ask-line = One line, if you like:
terminal-left = Left; nothing was stored.
terminal-then = Then:
terminal-hours-more = { $from } or more
terminal-no-hours = no hours
terminal-note = Note: { $note }
terminal-plan = { $total } until { $finish } ({ $strategy }, { $zone })
terminal-plan-week = { $week }  { $planned } planned, reserve { $reserve }, units { $units }
terminal-plan-milestone = { $due }  milestone: { $title }
terminal-plan-without = Without a place: { $activity }, { $length }. { $why }
terminal-share = { $path }  { $share }  until { $finish }  { $title }
terminal-skips = skips
terminal-moved = { $to }, from { $from }

## The language
error-bad-language = Waymark does not speak "{ $word }".
error-bad-language-help = Choose en or de, or none for the desktop's language.
ui-language = Language
ui-language-automatic = As on this desktop
ui-language-note = The window, the reminders and the command line speak it. Dates, times of day and the first day of the week follow your region.
ui-hours-sum = { $from } h
ui-hours-sum-range = { $from } to { $to } h
ui-hours-sum-open = { $from } h or more
ui-span-days = { $from } to { $to }
ui-date-in-month = { $day } { $month }
ui-date-of-year = { $day } { $month } { $year }
ui-date-long = { $weekday }, { $day } { $month }
## What the weeks so far say
insight-weeks-none = No week has passed yet. The first one is compared here once it is over.
insight-weeks = { $weeks ->
    [one] One week has passed, with { $done } of { $planned } planned; { $reached ->
        [0] it is not on target.
       *[other] it is on target.
     }
   *[other] { $weeks } weeks have passed, with { $done } of { $planned } planned on the mean; { $reached ->
        [0] none of them is on target.
        [one] one of them is on target.
       *[other] { $reached } of them are on target.
     }
 }
insight-streak = { $weeks ->
    [0] The next week on target begins a row.
    [one] One week on target so far.
   *[other] { $weeks } weeks on target in a row.
 } { $longest ->
    [0] Weeks with planned days off do not end it.
    [one] Weeks with planned days off do not end it.
   *[other] The longest row was { $longest } weeks. Weeks with planned days off do not end it.
 }
insight-pace-not-yet = Not enough yet: { $count } of { $enough } finished activities were timed. Press Start when you study, and this fills itself.
insight-pace-quicker = { $actual } where { $estimated } were estimated ({ $percent } %), from { $count } finished activities.
insight-pace-even = As estimated: { $actual } of { $estimated } ({ $percent } %), from { $count } finished activities.
insight-pace-slower = { $actual } where { $estimated } were estimated ({ $percent } %), from { $count } finished activities. The hours of what is ahead can be changed in Path.
insight-hours-not-yet = Not enough yet: habits are named from { $enough } of study on.
insight-hours = Most of it happens on { $weekday ->
    [Mon] Mondays
    [Tue] Tuesdays
    [Wed] Wednesdays
    [Thu] Thursdays
    [Fri] Fridays
    [Sat] Saturdays
   *[Sun] Sundays
 }, and { $percent } % of it between { $from } and { $to }.
insight-sessions-none = No session has passed yet.
insight-sessions = { $done } of { $all ->
    [one] one session that has passed is
   *[other] { $all } sessions that have passed are
 } done in full ({ $percent } %).
insight-finish = The last session is on { $finish }.
insight-finish-none = Nothing is planned ahead, so no finish can be said.

## Commands, keys and history
ui-palette = Commands
ui-palette-type = What do you want to do?
ui-palette-count = { $count ->
    [one] One found
   *[other] { $count } found
 }
ui-palette-nothing = Nothing is called that. Try another word.
ui-palette-session = session today
ui-palette-session-at = Today, { $time }
ui-keys = Keyboard shortcuts
ui-keys-lead = Single keys mean nothing while you type. Settings turns them off.
ui-keys-off = Single keys are turned off in Settings; the others count.
ui-keys-everywhere = Everywhere
ui-keys-go = Go to
ui-keys-or = or
ui-keys-single = Single keys mean actions (D for done, G and T for Today)
ui-settings-window = The window
ui-streaks-on = Count weeks on target in a row
ui-history-through = Back to here
ui-history-through-name = Back to here: takes back { $what } and everything above it
ui-history-through-ask = { $count ->
    [one] This change is taken back. It does not come back by itself.
   *[other] { $count } changes are taken back, this one last. They do not come back by themselves.
 }
ui-history-through-do = { $count ->
    [one] Take it back
   *[other] Take { $count } back
 }
ui-action-history-words = undo log changes
ui-action-replan-words = replan reschedule plan again
ui-action-partly = Partly done…
ui-action-move = Move…
ui-action-pin = Pin or unpin
ui-action-earlier = Earlier
ui-action-later = Later
ui-action-day-before = A day earlier
ui-action-day-after = A day later
ui-action-longer = Longer
ui-action-shorter = Shorter
ui-action-pause = Pause, or go on
ui-action-finish = Finish the session…
ui-action-fragment = I have { $minutes } minutes
ui-action-proposal-accept = Accept the proposed plan
ui-action-proposal-decline = Keep the plan as it is for now
ui-action-week-view = Calendar or list
ui-action-day-lock = Lock or unlock the day
ui-action-day-off = Take the day off, or give it back
ui-action-energy = Energy { $level }
ui-action-days-off = Take days off…
ui-action-test-reminder = Send a test reminder
ui-action-single-keys = Turn single keys on or off
ui-this-week-go = This week

## Insights, in the window
ui-nav-insights = Insights
ui-yes = yes
ui-no = no
ui-percent = { $percent } %
ui-on-target = on target
ui-insights-weeks = Planned against done, week by week
ui-insights-finish = Finish
ui-insights-streak = Weeks on target
ui-insights-streak-weeks = { $weeks ->
    [one] One week
   *[other] { $weeks } weeks
 }
ui-insights-pace = Pace by kind of work
ui-insights-pace-none = Nothing is finished yet. Once an activity is, it says here how long it took.
ui-pace-line = as estimated
ui-insights-sessions = Sessions that have passed
ui-insights-hours = When you study
ui-insights-weekdays = Study by weekday
ui-insights-times = Study by time of day
ui-insights-days = Day by day
ui-insights-empty = Nothing to show yet
ui-insights-empty-help = After the first sessions you see here what was planned and done, how long work takes you, and when you study.
ui-insights-empty-go = Go to Today
terminal-setting-language = The language: en, de, or desktop for that of your desktop.
