#!/bin/sh
# Ends the reminders before their program goes, and waits for it. Debian says "remove" here, Fedora 0; an upgrade leaves
# them running. Learners' data stays; a reminder start at login names its program in TryExec and does nothing once that
# is gone. The installed program is told by its file: a runner built elsewhere is not ours to end.
runners() {
  for process in /proc/[0-9]*; do
    [ "$(readlink "$process/exe")" = /usr/bin/waymark-runner ] && printf '%s\n' "${process#/proc/}"
  done
}

case "$1" in
  remove | 0)
    for runner in $(runners); do
      kill "$runner" || true
    done
    tries=50
    while [ -n "$(runners)" ] && [ "$tries" -gt 0 ]; do
      sleep 0.1
      tries=$((tries - 1))
    done
    ;;
esac
exit 0
