#!/usr/bin/env bash
# Measures the office on PostgreSQL and on H2 and prints the figures: bench.sh BUILD_DIR SERVER_HOME CLASSPATH SECONDS
# Everything stays on 127.0.0.1 and under BUILD_DIR/bench; each measurement lasts so many seconds and ends by itself.
set -euo pipefail
build=$1 server_home=$2 classpath=$3 seconds=$4
offset=$((${PASPOR_PORT_OFFSET:-0} + 300))
bench=$build/bench
place=$bench/none
main=$(cd "$(dirname "$0")/../../main" && pwd)
# shellcheck source=../../main/scripts/servers.sh
. "$main/scripts/servers.sh"
database_port=$((15432 + offset))
longest=$((600 + 20 * seconds))
classes=$build/bench-classes:$classpath

leave() {
  trap - EXIT INT TERM HUP
  stop_server office || true
  stop_server neighbours || true
  exec 7>&- || true
}
trap 'leave; exit 1' INT TERM HUP
trap leave EXIT

machine() {
  echo "Machine: $(nproc) cores, $(awk '/MemTotal/ { printf "%.0f GiB", $2 / 1048576 }' /proc/meminfo), $(uname -sr), Java $(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.vm.version = //p')"
}

load() {
  echo "Load ($1): $(cut -d' ' -f1-3 /proc/loadavg)"
}

# the office's own EAR and what measures it
pack() {
  mkdir -p "$bench/parts/META-INF"
  sed 's#<library-directory>#<module><ejb>paspor-bench.jar</ejb></module>\n  &#' "$build/application.xml" >"$bench/parts/META-INF/application.xml"
  cp "$build/paspor-bench.jar" "$bench/parts/"
  cp "$build/paspor.ear" "$bench/paspor.ear"
  jar --update --file "$bench/paspor.ear" -C "$bench/parts" .
}

# PostgreSQL runs until descriptor 7 is closed, and so no longer than this script
start_database() {
  mkfifo "$bench/hold"
  java -cp "$classes" id.go.imigrasi.paspor.bench.DatabaseServer "$database_port" "$bench/database" "$bench/database.url" \
    <"$bench/hold" >"$bench/database.log" 2>&1 &
  local server=$!
  exec 7>"$bench/hold"
  while [ ! -s "$bench/database.url" ]; do
    kill -0 "$server" 2>/dev/null || { tail -n 20 "$bench/database.log" >&2; exit 1; }
    sleep 0.2
  done
}

use_database() {
  [ "$1" = postgresql ] || return 0
  cp "$bench/postgresql/configured/configuration/paspor.xml" "$place/office/configuration/paspor.xml"
  cat >>"$place/office/configuration/server.properties" <<SETTINGS
paspor.database.url=jdbc:postgresql://127.0.0.1:$database_port/postgres
paspor.database.user=postgres
SETTINGS
}

# measure DATABASE RELAY: an empty office on this database, measured and profiled
measure() {
  place=$bench/$1
  prepare_neighbours
  prepare_office
  use_database "$1"
  printf '%s\n' "paspor.bench.seconds=$seconds" "paspor.bench.relay=$2" >>"$place/office/configuration/server.properties"
  cp "$bench/paspor.ear" "$place/office/deployments/paspor.ear"
  echo
  echo "== The office on $1"
  launch neighbours "$neighbours_offset" 512m
  await neighbours "$neighbours_management" /health/ready 600
  PASPOR_JAVA_OPTS="-XX:-UseSerialGC -XX:+UseG1GC -XX:TieredStopAtLevel=4 -Dorg.jboss.weld.construction.relaxed=true -XX:StartFlightRecording=settings=profile,filename=$place/office.jfr,dumponexit=true,jdk.SocketRead#threshold=1ms,jdk.FileForce#threshold=1ms ${PASPOR_BENCH_JAVA_OPTS:-}" \
    launch office "$offset" 2g
  await office "$office_management" /health/ready 600
  load "at the beginning"
  local data=$place/office/data until=$((SECONDS + longest))
  while [ ! -f "$data/finished.txt" ] && running office && [ "$SECONDS" -lt "$until" ]; do sleep 1; done
  load "at the end"
  stop_server office
  stop_server neighbours
  [ ! -f "$data/measured.txt" ] || cat "$data/measured.txt"
  grep -qx measured "$data/finished.txt" || { echo "The measurement $(cat "$data/finished.txt" 2>/dev/null || echo "did not end")." >&2; exit 1; }
  read -r from to applications <"$data/window.txt"
  java -cp "$classes" id.go.imigrasi.paspor.bench.Profile "$place/office.jfr" "$from" "$to" "$applications" "$place/profile.txt"
  cat "$place/profile.txt"
}

# the same rows and commits by pgbench on the same server, the office closed
compare() {
  local data=$bench/postgresql/office/data ours theirs
  echo
  echo "== pgbench: an application's rows and commits and nothing else"
  load "at the beginning"
  pgbench -n -M prepared -h 127.0.0.1 -p "$database_port" -U postgres -f "$data/pgbench.sql" -c 8 -j 2 -T "$seconds" postgres >"$bench/pgbench.txt" 2>&1 ||
    { tail -n 5 "$bench/pgbench.txt" >&2; exit 1; }
  grep -E 'number of clients|latency average|^tps' "$bench/pgbench.txt"
  ours=$(cat "$data/rate.txt")
  theirs=$(sed -n 's/^tps = \([0-9.]*\).*/\1/p' "$bench/pgbench.txt")
  awk -v ours="$ours" -v theirs="$theirs" 'BEGIN { printf "Applications a second: office %.2f, pgbench %.2f, ratio 1 to %.1f\n", ours, theirs, theirs / ours }'
}

command -v pgbench >/dev/null || { echo "pgbench is missing, with which the office is compared. Debian: apt-get install postgresql" >&2; exit 1; }
rm -rf "$bench"
mkdir -p "$bench"
machine
echo "Each measurement lasts $seconds s after as long a warm-up."
pack
start_database
"$scripts/configure.sh" "$server_home" "$bench/postgresql/configured" "$main"/cli/common/[1-5]*.cli \
  "$main/cli/office/10-datasource-postgresql.cli" "$main"/cli/office/[2-9]*.cli "$main"/cli/common/9*.cli
measure postgresql true
compare
measure h2 false
