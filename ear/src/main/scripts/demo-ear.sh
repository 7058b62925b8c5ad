#!/usr/bin/env bash
# Puts the demo's EAR together: the office's own, a movable clock that all modules see, and what fills an empty office: demo-ear.sh BUILD_DIR
set -euo pipefail
build=$1
parts=$build/demo-ear
rm -rf "$parts"
mkdir -p "$parts/META-INF" "$parts/lib"
sed 's#<library-directory>#<module><ejb>paspor-demo.jar</ejb></module>\n  &#' "$build/application.xml" >"$parts/META-INF/application.xml"
grep -q 'paspor-demo.jar' "$parts/META-INF/application.xml"
cp "$build/paspor-demo.jar" "$parts/"
cp "$build/demo-clock.jar" "$parts/lib/"
cp "$build/paspor.ear" "$build/paspor-demo.ear"
jar --update --file "$build/paspor-demo.ear" -C "$parts" .
