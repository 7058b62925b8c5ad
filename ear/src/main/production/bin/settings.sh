#!/usr/bin/env bash
# The office's settings file and what must hold before anything starts. To be sourced; sets home, base, settings, java.
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
base=$home/office
settings=${PASPOR_SETTINGS:-$base/office.properties}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# Words that stand in every list of first guesses; a secret may not contain one.
known_words='password|secret|changeme|change_me|paspor|admin|welcome|qwerty|123456|rahasia|imigrasi'

setting() {
  sed -n "s/^[[:space:]]*$1[[:space:]]*=[[:space:]]*//p" "$settings" | tail -n 1
}

complain() {
  echo "settings: $1" >&2
  complaints=$((complaints + 1))
}

is_secret() {
  case $1 in *password | *secret | *token | *pin) return 0 ;; *) return 1 ;; esac
}

check_secret() {
  local name=$1 value=$2
  if [ ${#value} -lt 16 ]; then
    complain "$name is shorter than 16 characters"
  elif printf '%s' "$value" | grep -qiE "$known_words"; then
    complain "$name contains a word that everybody tries first"
  elif [ "$(grep -cE "=[[:space:]]*$(printf '%s' "$value" | sed 's/[^[:alnum:]]/\\&/g')[[:space:]]*\$" "$settings")" -gt 1 ]; then
    complain "$name is used for something else, too"
  fi
}

check_settings() {
  local name value
  complaints=0
  if [ ! -f "$settings" ]; then
    echo "settings: $settings is missing. Copy $base/office.properties.example to it and fill it in." >&2
    return 1
  fi
  case $(stat -c %a "$settings") in *00) ;; *) complain "$settings can be read by others: chmod 600 $settings" ;; esac
  for name in $(sed -n 's/^\([a-z][A-Za-z0-9.-]*\)=.*/\1/p' "$base/office.properties.example"); do
    value=$(setting "$name")
    if [ -z "$value" ]; then
      complain "$name is empty"
    elif is_secret "$name"; then
      check_secret "$name" "$value"
    fi
  done
  value=$(setting paspor.tls.keystore)
  [ -z "$value" ] || [ -r "$value" ] || complain "paspor.tls.keystore: there is no file $value"
  [ "$complaints" -eq 0 ]
}

# The database's address as pg_dump and pg_restore read it: of what the driver is told, only TLS concerns them.
dump_address() {
  local address=${1#jdbc:} options=
  case $address in *\?*) options=$(printf '%s' "${address#*\?}" | tr '&' '\n' | grep '^ssl' | paste -sd'&') || true ;; esac
  printf '%s' "${address%%\?*}${options:+?$options}"
}

# Copied or replaced under a running office, database, broker and keys would belong to different moments.
refuse_while_open() {
  if grep -qszxF -f <(printf '%s\n' "-Djboss.server.base.dir=$base") /proc/[0-9]*/cmdline; then
    echo "The office in $home is open: close it first." >&2
    exit 75
  fi
}

# jar FILE...: finds the server's own jars by the beginning of their names
server_jars() {
  local name
  for name in "$@"; do
    find "$home/modules" -name "$name-*.jar" -o -name "$name.jar" | head -n 1
  done
}

# run_tool CLASS ARGUMENTS...: one of the office's own programs, with the server's libraries
run_tool() {
  local path
  path=$(
    {
      find "$home/tools" -name '*.jar'
      server_jars hibernate-core jakarta.persistence-api jakarta.transaction-api jakarta.inject-api jakarta.enterprise.cdi-api \
        microprofile-config-api wildfly-elytron-password-impl wildfly-elytron-credential wildfly-elytron-base \
        wildfly-elytron-provider-util wildfly-elytron-keystore wildfly-common jboss-logging slf4j-api postgresql ojdbc11
    } | paste -sd:
  )
  "$java" -cp "$path" "$@"
}
