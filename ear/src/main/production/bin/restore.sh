#!/usr/bin/env bash
# Brings back what bin/backup.sh copied: bin/restore.sh FOLDER. With the office closed. The database goes back with its owner's
# account, asked for as bin/migrate.sh does. The station's journal stays as it is now: it shows at the next opening which
# blanks were used up since. What is replaced is moved aside, not deleted.
set -euo pipefail
# shellcheck source=settings.sh
. "$(dirname "$0")/settings.sh"
check_settings || exit 78

from=$(cd "${1:?"bin/restore.sh FOLDER"}" && pwd)
(cd "$from" && sha256sum --check --quiet SHA256SUMS) || {
  echo "$from is not whole; nothing was touched." >&2
  exit 65
}
refuse_while_open
keys=$(setting paspor.keys.directory)
journal=$(setting paspor.personalization.journal.folder)
journal=${journal:-$base/data/station}
url=$(setting paspor.database.url)
aside=$base/before-$(date -u +%Y%m%dT%H%M%SZ)
umask 077

case $url in
  jdbc:postgresql:*)
    [ -n "${PASPOR_OWNER_USER:-}" ] || read -r -p "Owner of the schema: " PASPOR_OWNER_USER
    [ -n "${PASPOR_OWNER_PASSWORD:-}" ] || { read -r -s -p "Password: " PASPOR_OWNER_PASSWORD && echo; }
    PGPASSWORD=$PASPOR_OWNER_PASSWORD pg_restore --clean --if-exists --single-transaction --exit-on-error \
      --username="$PASPOR_OWNER_USER" --dbname="$(dump_address "$url")" "$from/database.dump"
    ;;
  *) echo "Bring the database back with its own tool now, before the office is opened: $url" ;;
esac

mkdir -p "$aside"
mv "$base/data" "$aside/data"
cp -a "$from/data" "$base/data"
[ ! -e "$keys" ] || mv "$keys" "$aside/keys"
cp -a "$from/keys" "$keys"
if [[ $journal == "$base"/data/* ]]; then
  rm -rf "$journal"
  now=$aside/${journal#"$base"/}
  [ ! -e "$now" ] || cp -a "$now" "$journal"
fi
echo "The backup is back; what it replaced is in $aside. At its opening the office compares the station's journal with the database."
