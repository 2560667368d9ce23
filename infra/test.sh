#!/bin/sh
# Checks infra/ without an AWS account: format, validity, and `terraform test` with a provider that is mocked. The last
# line is `N passed, N failed`, or says why nothing was tested. Where REQUIRE_TERRAFORM=1, nothing may be skipped.
#
# The provider is taken from TF_PLUGIN_DIR or from where mirrors usually are, else from the registry.
set -u
here=$(cd "$(dirname "$0")" && pwd)

skip() {
  if [ "${REQUIRE_TERRAFORM:-}" = 1 ]; then
    echo "failed: $1, and REQUIRE_TERRAFORM=1 says that it must be there"
    echo '0 passed, 1 failed'
    exit 1
  fi
  echo "skipped: $1"
  exit 0
}

find_mirror() {
  for directory in "${TF_PLUGIN_DIR:-}" "$HOME/.terraform.d/plugins" /usr/local/share/terraform/plugins \
    /usr/share/terraform/plugins /opt/*; do
    [ -n "$directory" ] && [ -d "$directory/registry.terraform.io/hashicorp/aws" ] && echo "$directory" && return
  done
}

command -v terraform >/dev/null 2>&1 || skip 'terraform is not installed'
# It may name a file that is not there, and a mirror in it would still ask the registry.
unset TF_CLI_CONFIG_FILE
export TF_IN_AUTOMATION=1 CHECKPOINT_DISABLE=1
mirror=$(find_mirror)

# In a copy: .terraform would be hundreds of megabytes in the checkout.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R "$here" "$work/infra"
cd "$work/infra" || exit 1

passed=0
failed=0
check() {
  name=$1
  shift
  if "$@" >"$work/output" 2>&1; then
    echo "ok: $name"
    passed=$((passed + 1))
  else
    cat "$work/output"
    echo "FAILED: $name"
    failed=$((failed + 1))
  fi
}

init() {
  if [ -n "$mirror" ]; then
    terraform -chdir="$1" init -input=false -no-color -backend=false -lockfile=readonly -plugin-dir="$mirror"
  else
    terraform -chdir="$1" init -input=false -no-color -backend=false -lockfile=readonly
  fi
}

if ! init stack >"$work/output" 2>&1; then
  cat "$work/output"
  grep -qE 'could not (connect|query)|registry service|no available releases|connection|timeout' "$work/output" &&
    skip 'the provider for AWS is neither on this machine nor within reach'
  echo '0 passed, 1 failed'
  exit 1
fi

check 'format' terraform fmt -check -diff -recursive
if [ "${INFRA_TEST_ONLY:-}" != stack ]; then
  for root in bootstrap environments/smallest environments/production; do
    check "init of $root" init "$root"
    check "validity of $root" terraform -chdir="$root" validate -no-color
  done
fi

terraform -chdir=stack test -no-color ${INFRA_TEST_FILTER:+-filter="$INFRA_TEST_FILTER"} >"$work/output" 2>&1
cat "$work/output"
counts=$(sed -n 's/^\(Success!\|Failure!\) \([0-9]*\) passed, \([0-9]*\) failed.*/\2 \3/p' "$work/output")
if [ -z "$counts" ]; then
  failed=$((failed + 1))
else
  passed=$((passed + ${counts% *}))
  failed=$((failed + ${counts#* }))
fi
echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
