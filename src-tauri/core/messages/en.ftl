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
reminder-group-title = { $reminders } reminders
reminder-group-line = { $title }: { $body }
reminder-test-title = Reminders arrive
reminder-test-body = This is the test you asked for at { $asked }.
reminder-test-asked = A test reminder is on its way.

# What the ledger notes, and what keeps reminders from arriving

reminder-note-quiet = Held back by quiet hours.
reminder-note-app-only = Shown in Waymark only: { $problem }
reminder-note-in-doubt = May not have been shown.
reminder-problem-not-running = Nothing shows reminders while the window is closed: the reminder service is not running. Open Waymark again to start it.
reminder-problem-no-bus = This desktop session has no message bus, so no notification can be shown. Reminders are listed in Waymark.
reminder-problem-no-server = No notification service answers on this desktop. Start one, or read the reminders in Waymark.
reminder-problem-no-answer = The desktop's notification service does not answer. Restart it, or read the reminders in Waymark.
reminder-problem-other = The desktop refused a notification: { $reason }. Reminders are listed in Waymark.

# Starting at login

reminder-autostart-not-here = Waymark cannot start its reminders at login on this system: it knows no autostart folder here. Add waymark-runner to the programs that start at login.
reminder-autostart-not-written = The login entry could not be changed: { $why }. Check that the autostart folder can be written.
reminder-runner-elsewhere = Another runner already shows the reminders of this data folder.
reminder-runner-outdated = The store was brought to a newer version; the newer runner takes over.
reminder-runner-argument = waymark-runner does not understand { $argument }, or something is missing behind it.
reminder-runner-usage = Usage: waymark-runner [--data-dir FOLDER] [--once]. Shows Waymark's reminders until it is ended; WAYMARK_DATA_DIR names the data folder too.
reminder-runner-failed = The runner cannot work in its data folder: { $why }.
reminder-runner-failed-help = Check that the folder exists and can be written, then start the runner again.
reminder-open = Open Waymark
reminder-open-failed = The window could not be opened: { $why }.
