#!/usr/bin/env bash
# Opens the office in the foreground; SIGTERM or Ctrl-C closes it. Refuses while a setting is missing or a secret is weak.
set -euo pipefail
# shellcheck source=settings.sh
. "$(dirname "$0")/settings.sh"
check_settings || { echo "The office does not start." >&2; exit 78; }

PASPOR_DATABASE_URL=$(setting paspor.database.url)
PASPOR_DATABASE_USER=$(setting paspor.database.user)
PASPOR_DATABASE_PASSWORD=$(setting paspor.database.password)
export PASPOR_DATABASE_URL PASPOR_DATABASE_USER PASPOR_DATABASE_PASSWORD
officers=0
run_tool id.go.imigrasi.paspor.persistence.office.FirstAdministrator --anyone 2>/dev/null || officers=$?
case $officers in
  0) ;;
  2)
    [ -t 0 ] || { echo "The office has no officer yet: run bin/first-administrator.sh first." >&2; exit 78; }
    "$home/bin/first-administrator.sh"
    ;;
  *) echo "The database cannot be asked, or bin/migrate.sh has not been run." >&2; exit 69 ;;
esac

(umask 077 && printf '%s\n' "directorate=$(setting paspor.office.broker.directorate.password)" \
  "signer=$(setting paspor.office.broker.signer.password)" >"$base/configuration/broker-users.properties")
abis=$(setting paspor.office.broker.abis.password)
[ -z "$abis" ] || printf '%s\n' "abis=$abis" >>"$base/configuration/broker-users.properties"

# without a central ABIS nobody listens there
attempts=$(setting paspor.abis.broker.attempts)
[ -n "$attempts" ] || { [ "$(setting paspor.abis.line)" = mosip ] && attempts=-1 || attempts=1; }

# an office with a station of its own orders nothing at the directorate's
orders=$(setting paspor.station.broker.attempts)
[ -n "$orders" ] || { [ "$(setting paspor.personalization.local-station)" = false ] && orders=-1 || orders=1; }

export JAVA_OPTS="${JAVA_OPTS:--Xms512m -Xmx2g -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true}"
exec env LAUNCH_JBOSS_IN_BACKGROUND=1 "$home/bin/standalone.sh" -c paspor.xml -P "$settings" \
  "-Djboss.server.base.dir=$base" "-Dpaspor.abis.broker.attempts=$attempts" "-Dpaspor.station.broker.attempts=$orders" -b "$(setting paspor.bind.address)" "$@"
