#!/usr/bin/env bash
# A second office with neighbours of its own, for the tests that kill processes: pair.sh BUILD_DIR SERVER_HOME PLACE OFFSET VERB [ARGUMENT]
#   prepare [URL]           both base directories from nothing; with a URL the office's rows are in that PostgreSQL
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

use_postgresql() {
  local scripts cli
  scripts=$(cd "$(dirname "$0")/../../main/scripts" && pwd)
  cli=$scripts/../cli
  "$scripts/configure.sh" "$server_home" "$place/configured" "$cli"/common/[1-5]*.cli \
    "$cli/office/10-datasource-postgresql.cli" "$cli"/office/[2-9]*.cli "$cli"/common/9*.cli
  cp "$place/configured/configuration/paspor.xml" "$place/office/configuration/paspor.xml"
  printf '%s\n' "paspor.database.url=$1" paspor.database.user=postgres >>"$place/office/configuration/server.properties"
}

case $verb in
  prepare)
    prepare_neighbours
    prepare_office
    [ -z "$argument" ] || use_postgresql "$argument"
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
