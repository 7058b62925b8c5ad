#!/usr/bin/env bash
# Writes a fresh server configuration: configure.sh SERVER_HOME BASE_DIR THEME...
# Takes WildFly's own standalone-full.xml and runs the themes (CLI files) over it, offline, in the order given.
set -euo pipefail
home=$1 base=$2
shift 2

rm -rf "$base/configuration"
mkdir -p "$base/deployments"
cp -r "$home/standalone/configuration" "$base/configuration"
rm -f "$base"/configuration/standalone{,-ha,-full-ha,-load-balancer,-microprofile,-microprofile-ha}.xml "$base"/configuration/application-*.properties
mv "$base/configuration/standalone-full.xml" "$base/configuration/paspor.xml"

# the realms need their files while they are being configured; the start script fills the first one from the secrets
: >"$base/configuration/broker-users.properties"
printf '%s\n' office=office office-signing=office-signing office-abis=office-abis directorate=directorate signer=signer abis=abis >"$base/configuration/broker-roles.properties"

script="$base/configuration/configure.cli"
{
  echo "embed-server --server-config=paspor.xml --std-out=discard"
  cat "$@"
  echo "stop-embedded-server"
} >"$script"
if ! JAVA_OPTS="-Djboss.server.base.dir=$base -Dpaspor.tls.keystore=$base/none -Dpaspor.tls.password=none -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1" \
  "$home/bin/jboss-cli.sh" --no-color-output --file="$script" >"$base/configuration/configure.log" 2>&1; then
  echo "The server in $base could not be configured:" >&2
  grep -v -e "^[{}]" -e success -e process-state -e reload -e response-headers -e "^    }" "$base/configuration/configure.log" >&2
  exit 1
fi
rm -rf "$script" "$base"/configuration/{configure.log,standalone_xml_history} "$base"/{data,log,tmp}
