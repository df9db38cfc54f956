#!/bin/sh
# Searches with Lucene's PersianAnalyzer: run.sh JARS PARAGRAPHS QUERIES
#
# For each line of the file QUERIES it prints the numbers of the lines of the file
# PARAGRAPHS that have all its terms. The first run puts Lucene's jars, from Maven Central,
# into the folder JARS. It needs curl and Java 11 or newer. With a flag, `go test` calls
# it:
#
#     go test -v -run Judged -lucene /tmp/lucene
set -eu
version=9.12.1
here=$(dirname "$0")
mkdir -p "$1"
for name in lucene-core lucene-analysis-common; do
	jar=$name-$version.jar
	if [ ! -f "$1/$jar" ]; then
		curl -sSfL -o "$1/$jar.part" "https://repo1.maven.org/maven2/org/apache/lucene/$name/$version/$jar"
		mv "$1/$jar.part" "$1/$jar"
	fi
done
java -cp "$1/*" "$here/Judged.java" "$2" "$3"
