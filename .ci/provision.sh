#!/usr/bin/env bash
# Installs the Debian packages that the checks need and this machine does not have.
set -euo pipefail

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

missing=()
ls -d /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing+=(postgresql)
[ -x /usr/sbin/pgbouncer ] || missing+=(pgbouncer)
command -v curl >/dev/null || missing+=(curl)
command -v chromium >/dev/null || missing+=(chromium)
command -v pdftotext >/dev/null || missing+=(poppler-utils)
command -v fc-list >/dev/null || missing+=(fontconfig)
# What the site offers to copy is run in them.
/usr/bin/python3 -c 'import pandas' 2>/dev/null || missing+=(python3-pandas)
command -v Rscript >/dev/null || missing+=(r-base-core)
# A visitor's machine has Thai letters; one that only builds may have none.
fc-list :lang=th 2>/dev/null | grep -q . || missing+=(fonts-thai-tlwg)
if [ "${#missing[@]}" -gt 0 ]; then
  as_root apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
fi
"$(ls /usr/lib/postgresql/*/bin/postgres | sort -V | tail -n 1)" --version
echo "node $(node --version), npm $(npm --version)"
