#!/usr/bin/env bash
# Brings the schema to this version with the owner's account: PASPOR_OWNER_USER=... PASPOR_OWNER_PASSWORD=... bin/migrate.sh
# What is not given in the environment is asked for. The address of the database is the one in the settings.
set -euo pipefail
# shellcheck source=settings.sh
. "$(dirname "$0")/settings.sh"

# The SQL alone, for a DBA to read and run, without a database: bin/migrate.sh --print oracle >paspor.sql
if [ "${1:-}" = --print ]; then
  run_tool id.go.imigrasi.paspor.persistence.SchemaCommand --print "${2:?oracle or postgresql}"
  exit
fi
check_settings || exit 78

[ -n "${PASPOR_OWNER_USER:-}" ] || read -r -p "Owner of the schema: " PASPOR_OWNER_USER
[ -n "${PASPOR_OWNER_PASSWORD:-}" ] || { read -r -s -p "Password: " PASPOR_OWNER_PASSWORD && echo; }
export PASPOR_OWNER_USER PASPOR_OWNER_PASSWORD
PASPOR_DATABASE_URL=$(setting paspor.database.url)
export PASPOR_DATABASE_URL
run_tool id.go.imigrasi.paspor.persistence.SchemaCommand
echo "The schema is at this version."
