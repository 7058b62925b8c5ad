#!/usr/bin/env bash
# Copies all that the office must not lose into a new folder: bin/backup.sh FOLDER. With the office closed: database,
# broker's journal, transaction log, keys, the station's journal and the settings then belong to one moment.
set -euo pipefail
# shellcheck source=settings.sh
. "$(dirname "$0")/settings.sh"
check_settings || exit 78

target=${1:?"bin/backup.sh FOLDER"}
[ ! -e "$target" ] || { echo "$target is there already; a backup is never written over another." >&2; exit 73; }
umask 077
mkdir -p "$target"
cp -a "$base/data" "$target/data"
cp -a "$(setting paspor.keys.directory)" "$target/keys"
cp -a "$settings" "$target/office.properties"
journal=$(setting paspor.personalization.journal.folder)
[ -z "$journal" ] || cp -a "$journal" "$target/station"
url=$(setting paspor.database.url)
case $url in
  jdbc:postgresql:*)
    PGPASSWORD=$(setting paspor.database.password) pg_dump --format=custom --file="$target/database.dump" \
      --username="$(setting paspor.database.user)" "${url#jdbc:}"
    ;;
  *) echo "Back up the database with its own tool now, before the office is opened again: $url" ;;
esac
(cd "$target" && find . -type f ! -name SHA256SUMS -print0 | sort -z | xargs -0 sha256sum >SHA256SUMS)
echo "The backup is in $target; its hashes are in SHA256SUMS (sha256sum --check SHA256SUMS)."
