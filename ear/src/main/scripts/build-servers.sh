#!/usr/bin/env bash
# Configures the base directories of the office and of its neighbours under the build directory: build-servers.sh BUILD_DIR SERVER_HOME
# Does nothing when neither the themes nor the scripts have changed since.
set -euo pipefail
build=$1 home=$2
scripts=$(cd "$(dirname "$0")" && pwd)
cli=$scripts/../cli

chmod +x "$home"/bin/*.sh
sum=$(cat "$cli"/*/*.cli "$scripts/configure.sh" "$0" | sha256sum)
if [ -f "$build/servers.sum" ] && [ "$(cat "$build/servers.sum")" = "$sum" ]; then
  exit 0
fi
"$scripts/configure.sh" "$home" "$build/office" "$cli"/common/[1-5]*.cli \
  "$cli/office/10-datasource-h2.cli" "$cli"/office/[2-9]*.cli "$cli"/common/9*.cli
"$scripts/configure.sh" "$home" "$build/neighbours" "$cli"/common/[1-5]*.cli "$cli"/neighbours/*.cli "$cli"/common/9*.cli
echo "$sum" >"$build/servers.sum"
