#!/usr/bin/env bash
# Counts the tests that the last build ran, per module and kind, from their reports: summary.sh [--no-skips]
# With --no-skips it fails when any test was skipped, and names it.
set -euo pipefail
cd "$(dirname "$0")/../../../.."

# attribute NAME REPORTS: the sum of one attribute over all suites
attribute() {
  local number sum=0
  for number in $(grep -ho '<testsuite [^>]*' "$2"/TEST-*.xml | grep -o " $1=\"[0-9]*" | grep -o '[0-9]*$'); do
    sum=$((sum + number))
  done
  echo "$sum"
}

skipped_in_all=0
printf '%-28s %-12s %8s %8s %8s %8s\n' module kind tests failures errors skipped
for reports in */target/*-reports* */*/target/*-reports*; do
  compgen -G "$reports/TEST-*.xml" >/dev/null || continue
  case $reports in *postgresql) kind=postgresql ;; *surefire*) kind=unit ;; *failsafe*) kind=in-server ;; *) continue ;; esac
  skipped=$(attribute skipped "$reports")
  skipped_in_all=$((skipped_in_all + skipped))
  printf '%-28s %-12s %8d %8d %8d %8d\n' "${reports%/target/*}" "$kind" \
    "$(attribute tests "$reports")" "$(attribute failures "$reports")" "$(attribute errors "$reports")" "$skipped"
done

if [ "${1:-}" = --no-skips ] && [ "$skipped_in_all" -gt 0 ]; then
  echo "Skipped tests are not accepted here:" >&2
  grep -l '<skipped' */target/*-reports*/TEST-*.xml */*/target/*-reports*/TEST-*.xml 2>/dev/null >&2 || true
  exit 1
fi
