#!/usr/bin/env bash
# The country signing authority for development and demonstration, by hand; which words it takes is in ear/docs/operations.md.
#   development-authority.sh paspor-signer.war authority|request|issue|withdraw ...
set -euo pipefail
war=$(realpath "$1")
shift
classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT
(cd "$classes" && jar --extract --file "$war")
java -cp "$classes/WEB-INF/classes:$classes/WEB-INF/lib/*" id.go.imigrasi.paspor.signer.DevelopmentCommand "$@"
