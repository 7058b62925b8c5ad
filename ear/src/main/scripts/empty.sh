#!/usr/bin/env bash
# Empties the demo office: empty.sh PLACE. Refuses while one of its servers runs.
set -euo pipefail
place=$1
for name in office neighbours; do
  if [ -f "$place/$name/pid" ] && kill -0 "$(cat "$place/$name/pid")" 2>/dev/null; then
    echo "The server '$name' is running. Close the office first." >&2
    exit 1
  fi
done
rm -rf "$place"
echo "Emptied $place."
