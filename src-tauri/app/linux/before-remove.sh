#!/bin/sh
# Ends the reminders before their program goes. Debian says "remove" here, Fedora 0; an upgrade leaves them running.
# Learners' data stays; a reminder start at login names its program in TryExec and does nothing once that is gone.
case "$1" in
  remove | 0) pkill -x waymark-runner || true ;;
esac
exit 0
