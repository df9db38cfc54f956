#!/usr/bin/env bash
# checkouts.sh DIR: fetches the repositories that the program texts reads into DIR, each at
# the commit that the manifest names, or at its newest if it names none. Existing checkouts
# are left alone.
set -euo pipefail
mkdir -p "$1"
dir=$(cd "$1" && pwd)
github=${GITHUB:-https://github.com}
cd "$(dirname "$0")/.."

# repository NAME COMMIT
repository() {
	git -c init.defaultBranch=main init -q "$dir/$1" &&
		git -C "$dir/$1" fetch -q --depth 1 "$github/$1" "$2" &&
		git -C "$dir/$1" checkout -q --detach FETCH_HEAD
}

# pypi NAME VERSION
pypi() {
	pip download -q --no-deps -d "$dir/pypi" "$1==$2"
	python3 -m zipfile -e "$dir/pypi/${1//-/_}-$2"-*.whl "$dir/pypi/$1"
}

# npm NAME VERSION
npm_package() {
	mkdir -p "$dir/npm/$1"
	tar -x -C "$dir/npm/$1" --strip-components=1 -f "$dir/npm/$(npm pack --silent --pack-destination "$dir/npm" "$1@$2")"
}

go run ./texts -list | while read -r name commit; do
	[ ! -e "$dir/$name" ] || continue
	echo "$name"
	case $name in
	pypi/*) pypi "${name#pypi/}" "$commit" ;;
	npm/*) npm_package "${name#npm/}" "$commit" ;;
	*) repository "$name" "$commit" || { rm -rf "${dir:?}/$name" && echo "$name cannot be fetched" >&2; } ;;
	esac </dev/null
done
