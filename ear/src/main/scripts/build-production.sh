#!/usr/bin/env bash
# Configures the base directories of the production zips, one per database: build-production.sh BUILD_DIR SERVER_HOME
set -euo pipefail
build=$1 home=$2
scripts=$(cd "$(dirname "$0")" && pwd)
cli=$scripts/../cli

sum=$(cat "$cli"/{common,office,production}/*.cli "$scripts/configure.sh" "$0" | sha256sum)
if [ -f "$build/production/sum" ] && [ "$(cat "$build/production/sum")" = "$sum" ]; then
  exit 0
fi
for database in postgresql oracle; do
  themes=("$cli"/common/[1-5]*.cli "$cli/office/10-datasource-$database.cli" "$cli"/office/[2-9]*.cli "$cli"/production/[1-9]*.cli)
  "$scripts/configure.sh" "$home" "$build/production/$database" "${themes[@]}" "$cli"/common/9*.cli
done
echo "$sum" >"$build/production/sum"
