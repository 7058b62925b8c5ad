#!/usr/bin/env bash
# Copies all that the office must not lose into a new folder: bin/backup.sh FOLDER. With the office closed: database,
# broker's journal, transaction log, keys, the station's journal and the settings then belong to one moment.
set -euo pipefail
# shellcheck source=settings.sh
. "$(dirname "$0")/settings.sh"
check_settings || exit 78

target=${1:?"bin/backup.sh FOLDER"}
[ ! -e "$target" ] || { echo "$target is there already; a backup is never written over another." >&2; exit 73; }
refuse_while_open
umask 077
unfinished=$target.unfinished
rm -rf "$unfinished"
mkdir -p "$unfinished"
cp -a "$base/data" "$unfinished/data"
cp -a "$(setting paspor.keys.directory)" "$unfinished/keys"
cp -a "$settings" "$unfinished/office.properties"
journal=$(setting paspor.personalization.journal.folder)
# none yet where nothing was ever engraved
[ -z "$journal" ] || [ ! -e "$journal" ] || cp -a "$journal" "$unfinished/station"
url=$(setting paspor.database.url)
case $url in
  jdbc:postgresql:*)
    # the server makes its timer table itself, as the weaker account's own; nothing in it outlives a start
    PGPASSWORD=$(setting paspor.database.password) pg_dump --exclude-table=jboss_ejb_timer --format=custom --file="$unfinished/database.dump" \
      --username="$(setting paspor.database.user)" "$(dump_address "$url")"
    ;;
  *) echo "Back up the database with its own tool now, before the office is opened again: $url" ;;
esac
(cd "$unfinished" && find . -type f ! -name SHA256SUMS -print0 | sort -z | xargs -0 sha256sum >SHA256SUMS)
mv "$unfinished" "$target"
echo "The backup is in $target; its hashes are in SHA256SUMS (sha256sum --check SHA256SUMS)."
