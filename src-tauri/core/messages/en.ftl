# Every sentence that Waymark says, in English. Keys are grouped by the room that says them:
# check-* diagnostics, plan-* planning, reminder-* notifications, error-* refusals, ui-* the window's own labels.
# Lengths of time, dates and times arrive written out; counts arrive as numbers and choose the plural.

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
