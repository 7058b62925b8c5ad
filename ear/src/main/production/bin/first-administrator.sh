#!/usr/bin/env bash
# Writes the office's first officer, who may do nothing but administer officers: bin/first-administrator.sh
# Works only while there is no officer at all. Name and password are asked for, or read line by line from a pipe:
# username, full name, password.
set -euo pipefail
# shellcheck source=settings.sh
. "$(dirname "$0")/settings.sh"
check_settings || exit 78

if [ -t 0 ]; then
  echo "The office has no officer yet. Its first one becomes administrator."
  read -r -p "Username (3 to 40 of a-z, 0-9, point, dash): " username
  read -r -p "Full name: " name
  read -r -s -p "Password (12 to 64 characters): " password && echo
  read -r -s -p "Once more: " again && echo
  [ "$password" = "$again" ] || { echo "The two passwords differ." >&2; exit 1; }
else
  read -r username
  read -r name
  read -r password
fi

PASPOR_DATABASE_URL=$(setting paspor.database.url)
PASPOR_DATABASE_USER=$(setting paspor.database.user)
PASPOR_DATABASE_PASSWORD=$(setting paspor.database.password)
export PASPOR_DATABASE_URL PASPOR_DATABASE_USER PASPOR_DATABASE_PASSWORD
status=0
printf '%s\n' "$username" "$name" "$password" |
  run_tool id.go.imigrasi.paspor.persistence.office.FirstAdministrator || status=$?
case $status in
  0) echo "$username may sign in now and hire the others." ;;
  2) echo "The office has officers already; they are hired on the administration page." >&2 ;;
  3) echo "Username, name or password is not acceptable." >&2 ;;
  *) echo "The first administrator could not be written." >&2 ;;
esac
exit "$status"
