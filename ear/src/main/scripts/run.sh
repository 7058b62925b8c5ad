#!/usr/bin/env bash
# Runs the office and its neighbours until it is interrupted: run.sh BUILD_DIR SERVER_HOME PLACE
# PASPOR_PORT_OFFSET is added to every port (default 0; the neighbours are 100 above the office).
set -euo pipefail
build=$1 server_home=$2 place=$3
offset=${PASPOR_PORT_OFFSET:-0}
parent=$PPID
# shellcheck source=servers.sh
. "$(dirname "$0")/servers.sh"

if running office || running neighbours || port_taken "$office_http" || port_taken "$neighbours_http"; then
  echo "Something already listens on port $office_http or $neighbours_http. Stop it, or set PASPOR_PORT_OFFSET." >&2
  exit 1
fi

leave() {
  # whoever read our output may be gone already
  trap - EXIT
  trap '' INT TERM HUP PIPE
  echo "Closing the office ..." || true
  stop_server office || true
  stop_server neighbours || true
  echo "Closed. Everything is kept in $place." || true
}
trap 'leave; exit 0' INT TERM HUP
trap leave EXIT

prepare_neighbours
prepare_office
# in the demo nobody chooses the case he decides on; the tests switch the rule on themselves
echo 'paspor.adjudication.next-in-line=true' >>"$place/office/configuration/server.properties"
cp "$build/paspor-demo.ear" "$place/office/deployments/paspor.ear"

began=$SECONDS
echo "Starting the neighbours ..."
launch neighbours "$neighbours_offset" 384m
await_neighbours
echo "Starting the office ..."
launch office "$offset" 1g
await_office

cat <<READY

The office is open (after $((SECONDS - began)) s).
  Office       http://127.0.0.1:$office_http/
  Neighbours   http://127.0.0.1:$neighbours_http/
  Readiness    http://127.0.0.1:$office_management/health/ready
  Logs         $place/office/log/server.log
READY
logins=$place/office/data/demo-logins.txt
[ ! -f "$logins" ] || { echo; cat "$logins"; }
filled=$place/office/data/demo-filled.txt
[ -f "$filled" ] || { echo; echo "The demo office is being filled with some fifty applications; a line here says when that is done."; }
echo
echo "Press Ctrl-C to close it."

# Maven's end is the office's end too: a signal sent to Maven alone does not reach this script
[ -f "$filled" ] && told=yes || told=no
while running office && running neighbours && kill -0 "$parent" 2>/dev/null; do
  [ "$told" = yes ] || [ ! -f "$filled" ] || { cat "$filled"; told=yes; }
  sleep 1 &
  wait $! || true
done
