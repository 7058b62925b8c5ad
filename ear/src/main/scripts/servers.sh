#!/usr/bin/env bash
# What the demo and the tests share: two server processes from one unpacked WildFly. To be sourced.
# Set before: build (ear/target), server_home, place (where both base directories live), offset (added to every port).

scripts=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
neighbours_offset=$((offset + 100))
office_http=$((8080 + offset))
office_management=$((9990 + offset))
neighbours_http=$((8080 + neighbours_offset))
neighbours_management=$((9990 + neighbours_offset))
mail_port=$((3025 + neighbours_offset))
# shifted ports start lower: 61616 leaves too little room below 65536
broker_base=61616
[ "$offset" -eq 0 ] || broker_base=21616
office_broker=$((broker_base + offset))
directorate_broker=$((broker_base + 101 + offset))

random_word() {
  head -c 24 /dev/urandom | base64 | tr '+/' '-_'
}

# Passwords between the processes: made once for each place, never part of the source or the build.
ensure_secrets() {
  local file=$place/secrets.properties name
  mkdir -p "$place"
  (umask 077 && touch "$file")
  for name in database.password neighbours.database.password broker.cluster.password \
    directorate.broker.password signer.broker.password \
    office.broker.directorate.password office.broker.signer.password \
    dukcapil.password simponi.password cekal.password mpaspor.password directorate.password agency.password \
    abis.password abis.key.password abis.broker.password office.broker.abis.password \
    signer.development.password station.password station.key.password; do
    grep -q "^paspor.$name=" "$file" || echo "paspor.$name=$(random_word)" >>"$file"
  done
}

# ensure_key NAME: the key for which files shared with the ABIS or the directorate's station are encrypted, and its certificate.
ensure_key() {
  local name=$1 folder=$place/keys/$1 tool=${JAVA_HOME:+$JAVA_HOME/bin/}keytool
  [ ! -f "$folder/$name.cer" ] || return 0
  (umask 077 && mkdir -p "$folder")
  rm -f "$folder/$name.p12"
  READER_PASSWORD=$(secret "$name.key.password")
  export READER_PASSWORD
  "$tool" -genkeypair -alias "$name" -keyalg RSA -keysize 2048 -validity 3650 -dname "CN=$name" -storetype PKCS12 -keystore "$folder/$name.p12" -storepass:env READER_PASSWORD 2>/dev/null
  "$tool" -exportcert -rfc -alias "$name" -keystore "$folder/$name.p12" -storepass:env READER_PASSWORD >"$folder/$name.cer" 2>/dev/null
  unset READER_PASSWORD
}

secret() {
  sed -n "s/^paspor\.$1=//p" "$place/secrets.properties"
}

# A base directory as the build made it; what the server itself keeps (data, log) stays.
refresh_base() {
  local base=$place/$1
  (umask 077 && mkdir -p "$base/deployments" "$place/keys/office" "$place/keys/signer")
  rm -rf "$base/configuration" "$base/tmp" "$base"/deployments/*
  cp -r "$build/$1/configuration" "$base/configuration"
  (umask 077 && cat "$place/secrets.properties" - "$scripts/../server/$1.properties" >"$base/configuration/server.properties") <<SETTINGS
paspor.keys.directory=$place/keys/office
paspor.signer.development.folder=$place/keys/signer
paspor.personalization.csca.folder=$place/keys/signer
paspor.office.url=http://127.0.0.1:$office_http
paspor.neighbours.url=http://127.0.0.1:$neighbours_http
paspor.broker.port=$office_broker
paspor.office.broker.port=$office_broker
paspor.directorate.acceptor.port=$directorate_broker
paspor.directorate.broker.port=$directorate_broker
paspor.signer.broker.port=$directorate_broker
paspor.abis.broker.port=$directorate_broker
paspor.abis.office-url=http://127.0.0.1:$office_http
paspor.abis.keystore=$place/keys/abis/abis.p12
paspor.abis.certificate=$place/keys/abis/abis.cer
paspor.station.office-url=http://127.0.0.1:$office_http
paspor.station.keystore=$place/keys/station/station.p12
paspor.station.certificate=$place/keys/station/station.cer
paspor.mail.port=$mail_port
paspor.sltd.folder=$place/sltd
SETTINGS
}

prepare_office() {
  ensure_secrets
  refresh_base office
  (umask 077 && printf '%s\n' "directorate=$(secret office.broker.directorate.password)" \
    "signer=$(secret office.broker.signer.password)" "abis=$(secret office.broker.abis.password)" >"$place/office/configuration/broker-users.properties")
}

prepare_neighbours() {
  ensure_secrets
  ensure_key abis
  ensure_key station
  refresh_base neighbours
  (umask 077 && printf '%s\n' "office=$(secret directorate.broker.password)" \
    "office-signing=$(secret signer.broker.password)" "office-abis=$(secret abis.broker.password)" >"$place/neighbours/configuration/broker-users.properties")
  cp "$build"/deployments/paspor-{neighbours,signer,station}.war "$place/neighbours/deployments/"
}

# launch NAME OFFSET HEAP: starts a server in a process group of its own and leaves its pid in $place/NAME/pid
launch() {
  local base=$place/$1
  mkdir -p "$base/log"
  LAUNCH_JBOSS_IN_BACKGROUND=1 JAVA_OPTS="-Xms128m -Xmx$3 -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true ${PASPOR_JAVA_OPTS:-}" \
    setsid "$server_home/bin/standalone.sh" -c paspor.xml -P "$base/configuration/server.properties" \
    "-Djboss.server.base.dir=$base" "-Djboss.socket.binding.port-offset=$2" "-Djboss.node.name=$1" "-Djboss.tx.node.id=$1" \
    >"$base/log/console.log" 2>&1 </dev/null &
  echo $! >"$base/pid"
}

running() {
  [ -f "$place/$1/pid" ] && kill -0 "$(cat "$place/$1/pid")" 2>/dev/null
}

# stop_server NAME: asks the server to end and waits until it has
stop_server() {
  local pid
  running "$1" || { rm -f "$place/$1/pid"; return 0; }
  pid=$(cat "$place/$1/pid")
  kill -TERM "$pid"
  for _ in $(seq 1 300); do
    kill -0 "$pid" 2>/dev/null || { rm -f "$place/$1/pid"; return 0; }
    sleep 0.2
  done
  echo "The server '$1' (process $pid) did not end within a minute." >&2
  return 1
}

# http_status PORT PATH: the status code, or 000
http_status() {
  local status=000
  {
    printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1:%s\r\nAccept: text/html,application/json\r\n\r\n' "$2" "$1" >&9
    read -r -t 20 _ status _ <&9 || status=000
  } 9<>"/dev/tcp/127.0.0.1/$1" 2>/dev/null
  echo "${status:-000}"
}

port_taken() {
  (exec 9<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# await NAME PORT PATH SECONDS: until the path answers without an error, or the server has ended
await() {
  local until=$((SECONDS + $4)) status
  while [ "$SECONDS" -lt "$until" ]; do
    running "$1" || break
    ! compgen -G "$place/$1/deployments/*.failed" >/dev/null || { status="deployment failed"; break; }
    if port_taken "$2"; then
      status=$(http_status "$2" "$3")
      case $status in 2* | 3*) return 0 ;; esac
    fi
    sleep 0.3
  done
  echo "The server '$1' did not become ready (last answer to $3: ${status:-none}). Last lines of its log:" >&2
  grep -v '^[[:space:]]*at ' "$place/$1/log/console.log" | cut -c1-300 | tail -n 25 >&2
  return 1
}

await_neighbours() {
  await neighbours "$neighbours_management" /health/ready 240
}

await_office() {
  await office "$office_management" /health/ready 240
}
