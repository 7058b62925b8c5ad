#!/usr/bin/env bash
# A second office with neighbours of its own, for the tests that kill processes: pair.sh BUILD_DIR SERVER_HOME PLACE OFFSET VERB [ARGUMENT]
#   prepare                 both base directories from nothing
#   launch|await NAME       office or neighbours
#   stop NAME               SIGTERM, until it has ended
#   kill NAME               SIGKILL to the server's whole process group
#   watch PID               kills both when that process, the tests' own, is gone
set -euo pipefail
build=$1 server_home=$2 place=$3 offset=$4 verb=$5 argument=${6:-}
# shellcheck source=../../main/scripts/servers.sh
. "$(dirname "$0")/../../main/scripts/servers.sh"

slay() {
  running "$1" || return 0
  kill -KILL -- "-$(cat "$place/$1/pid")" 2>/dev/null || true
  while kill -0 -- "-$(cat "$place/$1/pid")" 2>/dev/null; do sleep 0.1; done
  rm -f "$place/$1/pid"
}

case $verb in
  prepare)
    prepare_neighbours
    prepare_office
    ;;
  launch)
    if [ "$argument" = office ]; then launch office "$offset" 1g; else launch neighbours "$neighbours_offset" 384m; fi
    ;;
  await) "await_$argument" ;;
  stop) stop_server "$argument" ;;
  kill) slay "$argument" ;;
  watch)
    while kill -0 "$argument" 2>/dev/null; do sleep 2; done
    slay office
    slay neighbours
    ;;
esac
