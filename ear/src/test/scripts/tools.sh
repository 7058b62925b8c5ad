#!/usr/bin/env bash
# Says, before the tests start, which tools they will miss here and what is skipped for that reason.
set -euo pipefail

says() {
  echo "[tools] $1 is missing ($2): $3 will be skipped and counted. Debian: apt-get install $4"
}

[ -x /usr/bin/chromium ] || says Chromium /usr/bin/chromium "the browser tests (*BrowserIT)" "chromium fonts-dejavu-core"
[ -e /usr/lib/softhsm/libsofthsm2.so ] || says SoftHSM /usr/lib/softhsm/libsofthsm2.so "the signer's test with a PKCS#11 token" softhsm2
command -v curl >/dev/null || says curl curl "the test that types README's tour" curl
command -v openssl >/dev/null || says openssl openssl "the signer's comparison with openssl" openssl
/usr/bin/python3 -c 'import asn1crypto, cryptography' 2>/dev/null || says "the second reader of chips" /usr/bin/python3 "the reading of a chip by a program of other makers" "python3-asn1crypto python3-cryptography"
