#!/bin/sh
# Runs a peer: run.sh CACHE MODE PEER [FILE]
#
# The first run of a peer installs the version named here into the folder CACHE, from PyPI,
# npm, crates.io, Maven Central or the Go module proxy. The README says what the modes are
# and what must be there.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
cache=$(cd "$1" && pwd)
mode=$2 peer=$3

# python PACKAGE...: a virtual environment of the peer with these packages.
python() {
	if [ ! -f "$cache/$peer/ready" ]; then
		python3 -m venv "$cache/$peer"
		"$cache/$peer/bin/pip" install -q "$@"
		touch "$cache/$peer/ready"
	fi >&2
}

# hazm 0.12.1 declares Python 3.12, but an older Python rejects only eight statements, in
# one file.
hazm() {
	if python3 -c 'import sys; sys.exit(sys.version_info < (3, 12))'; then
		python hazm==0.12.1
		return
	fi
	python flashtext==2.7 huggingface_hub==2.4.0 nltk==3.10.4 python-crfsuite==0.9.12 smart_open==9.0.2 tqdm==4.70.1
	if [ ! -f "$cache/hazm/older" ]; then
		"$cache/hazm/bin/pip" install -q --no-deps --ignore-requires-python hazm==0.12.1
		sed -i 's/^type \([A-Za-z]*\) =/\1 =/' "$cache"/hazm/lib/python3*/site-packages/hazm/types.py
		touch "$cache/hazm/older"
	fi >&2
}

# jar VERSION NAME...: jars of Lucene.
jar() {
	version=$1
	shift
	mkdir -p "$cache/lucene"
	for name in "$@"; do
		jar=$name-$version.jar
		if [ ! -f "$cache/lucene/$jar" ]; then
			curl -sSfL -o "$cache/lucene/$jar.part" "https://repo1.maven.org/maven2/org/apache/lucene/$name/$version/$jar"
			mv "$cache/lucene/$jar.part" "$cache/lucene/$jar"
		fi
	done
}

shift
case $peer in
hazm)
	hazm
	exec "$cache/$peer/bin/python" "$here/peers.py" "$@"
	;;
shekar | parsivar | python-negar | jdatetime | khayyam | persiantools)
	case $peer in
	shekar) python shekar==1.7.0 ;;
	parsivar) python parsivar==0.2.3.1 ;;
	python-negar) python python-negar==1.4.3 ;;
	jdatetime) python jdatetime==6.1.1 ;;
	khayyam) python Khayyam==3.0.17 ;;
	persiantools) python persiantools==6.2.0 ;;
	esac
	exec "$cache/$peer/bin/python" "$here/peers.py" "$@"
	;;
dadmatools) # its models, which it declares, are not needed
	python --no-deps dadmatools==2.3.6 html2text==2025.4.15
	exec "$cache/$peer/bin/python" "$here/peers.py" "$@"
	;;
virastar) # version in package.json
	if [ ! -d "$cache/virastar/node_modules" ]; then
		mkdir -p "$cache/virastar"
		cp "$here/package.json" "$cache/virastar"
		(cd "$cache/virastar" && npm install --silent --no-audit --no-fund) >&2
	fi
	NODE_PATH=$cache/virastar/node_modules exec node "$here/virastar.js" "$@"
	;;
yekdast | rustam | rust-persian-tools | charabia | icu4x) # versions in Cargo.toml
	exec cargo run -q --release --manifest-path "$here/Cargo.toml" --target-dir "$cache/rust" -- "$@"
	;;
lucene | lucene-email)
	jar 10.6.0 lucene-core lucene-analysis-common
	exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$cache/lucene/*" "$here/Lucene.java" "$@"
	;;
uax29 | uniseg | segment) # versions in go.mod
	exec go run -C "$here/../../bench/tokenize" ./run "$@"
	;;
ptime | carbon | go-jalaali)
	exec go run -C "$here/../../bench/jalali" ./run "$@"
	;;
bleve)
	exec go run -C "$here/../../bench/letters" ./run "$@"
	;;
*)
	echo "no peer $peer" >&2
	exit 2
	;;
esac
