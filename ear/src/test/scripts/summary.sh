#!/usr/bin/env bash
# Counts the tests that the last build ran, per module and kind, and how long each kind took, from their reports:
# summary.sh [--no-skips]. With --no-skips it fails when any test was skipped, and names its class.
set -euo pipefail
cd "$(dirname "$0")/../../../.."

# sum ATTRIBUTE REPORT...: of all suites; seconds may be written as 1,234.5
sum() {
  { grep -ho '<testsuite [^>]*' "${@:2}" || true; } | { grep -o " $1=\"[0-9.,]*" || true; } |
    sed 's/.*"//; s/,//g' | awk '{ all += $1 } END { printf "%.0f", all }'
}

all_tests=0 all_failed=0 all_skipped=0
# line MODULE KIND REPORT...
line() {
  local tests failures errors skipped
  tests=$(sum tests "${@:3}") failures=$(sum failures "${@:3}") errors=$(sum errors "${@:3}") skipped=$(sum skipped "${@:3}")
  all_tests=$((all_tests + tests)) all_failed=$((all_failed + failures + errors)) all_skipped=$((all_skipped + skipped))
  printf '%-28s %-12s %8d %8d %8d %8d %8d\n' "$1" "$2" "$tests" "$failures" "$errors" "$skipped" "$(sum time "${@:3}")"
}

shopt -s nullglob
printf '%-28s %-12s %8s %8s %8s %8s %8s\n' module kind tests failures errors skipped seconds
for reports in */target/*-reports* */*/target/*-reports*; do
  module=${reports%/target/*}
  browser=("$reports"/TEST-*BrowserIT.xml)
  others=()
  for report in "$reports"/TEST-*.xml; do
    [[ $report == *BrowserIT.xml ]] || others+=("$report")
  done
  case $reports in
    *postgresql) kind=postgresql ;;
    *surefire*) kind=unit ;;
    *failsafe*) kind=in-server ;;
    *) continue ;;
  esac
  [ ${#others[@]} -eq 0 ] || line "$module" "$kind" "${others[@]}"
  [ ${#browser[@]} -eq 0 ] || line "$module" browser "${browser[@]}"
done
echo "$((all_tests - all_failed - all_skipped)) passed, $all_failed failed, $all_skipped skipped"

if [ "${1:-}" = --no-skips ] && [ "$all_skipped" -gt 0 ]; then
  echo "Skipped tests are not accepted here:" >&2
  grep -l '<skipped' */target/*-reports*/TEST-*.xml */*/target/*-reports*/TEST-*.xml >&2 || true
  exit 1
fi
