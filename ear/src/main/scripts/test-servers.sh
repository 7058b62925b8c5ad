#!/usr/bin/env bash
# Servers of the in-container and browser tests: test-servers.sh start|stop BUILD_DIR SERVER_HOME
# (watch PID is the script's own: it stops the neighbours when that process, Maven, is gone.)
# start: prepares both base directories from nothing on free ports and starts the neighbours; the tests start the office themselves.
set -euo pipefail
verb=$1 build=$2 server_home=$3
place=$build/it

free_offset() {
  local candidate
  for candidate in $(seq $((${PASPOR_PORT_OFFSET:-0} + 20)) 10 $((${PASPOR_PORT_OFFSET:-0} + 90))); do
    taken $((8080 + candidate)) || taken $((9990 + candidate)) || taken $((8180 + candidate)) || taken $((10090 + candidate)) || {
      echo "$candidate"
      return
    }
  done
  echo "No free ports for the tests' servers." >&2
  exit 1
}

taken() {
  (exec 9<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

if [ "$verb" = start ]; then
  [ ! -f "$place/offset" ] || "$0" stop "$build" "$server_home"
  rm -rf "$place"
  mkdir -p "$place"
  free_offset >"$place/offset"
fi
[ -f "$place/offset" ] || exit 0
offset=$(cat "$place/offset")
# shellcheck source=servers.sh
. "$(dirname "$0")/servers.sh"

if [ "$verb" = stop ]; then
  stop_server neighbours
  rm -f "$place/offset"
  exit 0
fi

if [ "$verb" = watch ]; then
  while running neighbours && kill -0 "$4" 2>/dev/null; do sleep 2; done
  stop_server neighbours
  exit 0
fi

prepare_neighbours
prepare_office
# the tests' neighbours are often away on purpose: nobody waits for them as long as a real office does
cat >>"$place/office/configuration/server.properties" <<PROPERTIES
paspor.dukcapil.answer=PT3S
paspor.cekal.answer=PT3S
paspor.directorate.answer=PT3S
paspor.simponi.answer=PT3S
paspor.abis.line=none
CircuitBreaker/delay=1000
PROPERTIES
cat >"$place/test.properties" <<PROPERTIES
jboss.home=$server_home
paspor.it.base=$place/office
paspor.it.offset=$offset
paspor.it.http=$office_http
paspor.it.management=$office_management
paspor.it.neighbours=$neighbours_http
paspor.it.mail=$mail_port
PROPERTIES
launch neighbours "$neighbours_offset" 384m
# an interrupted build leaves no server behind; a session of its own, because a signal may reach all of Maven's
setsid "$0" watch "$build" "$server_home" "$PPID" >/dev/null 2>&1 </dev/null &
await_neighbours
