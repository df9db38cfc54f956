#!/usr/bin/env bash
# checkouts.sh DIR: fetches into DIR what the program texts reads, each repository at the
# commit that repositories.tsv names. What is already there stays.
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

go run ./texts -list | while read -r name commit; do
	[ ! -e "$dir/$name" ] || continue
	echo "$name"
	case $name in
	pypi/*) pypi "${name#pypi/}" "$commit" ;;
	*) repository "$name" "$commit" || { rm -rf "${dir:?}/$name" && echo "cannot fetch $name" >&2; } ;;
	esac </dev/null
done
