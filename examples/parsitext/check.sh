#!/usr/bin/env bash
# Checks the files of a git repository that match the patterns $FILES against the form $FORM,
# and marks on GitHub where they are not normal. action.yml at the root of the tree runs it.
set -euo pipefail

set -f # the patterns are for git
read -r -d '' -a patterns <<<"${FILES:-*.md *.txt *.html}" || true

status=0
report=$(git ls-files -z -- "${patterns[@]}" | xargs -0 -r parsitext normalize -check -form "${FORM:-standard}" --) || status=$?
if [ -n "$report" ]; then
	# file:line:column: not normal: the first edit
	sed -E 's/%/%25/g; s/^(.*):([0-9]+):([0-9]+): (not normal: .*)$/::error file=\1,line=\2,col=\3::\4; parsitext normalize -diff shows all changes/' <<<"$report"
fi
exit "$status"
