#!/usr/bin/env bash
# Gives the images a new key: what is kept stays readable, what comes is written with the new one. The office is closed
# while this runs; back up paspor.keys.directory before and after.
set -euo pipefail
# shellcheck source=settings.sh
. "$(dirname "$0")/settings.sh"
check_settings || exit 78

umask 077
run_tool id.go.imigrasi.paspor.persistence.biometrics.NewImageKey "$(setting paspor.keys.directory)"
echo "The next image is written with a new key."
