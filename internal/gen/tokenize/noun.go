package main

// nounTable writes the nouns whose singular no rule finds, and the words that
// distinguish adjectives in ه‌ای.
func nounTable() (string, error) {
	plurals, err := pairs("plurals.txt")
	if err != nil {
		return "", err
	}
	singular := map[string]string{}
	for _, p := range plurals {
		singular[foldKey(p[0])] = quote(p[1])
	}
	all, err := valueTable("brokenPlurals are the Arabic broken plurals in use, and other plurals that no rule makes.", "brokenPlurals", singular)
	if err != nil {
		return "", err
	}
	for _, t := range []struct{ doc, name, file string }{
		{"singulars are words that look like plurals in ان, ات or ین of other words but are not.", "singulars", "singulars.txt"},
		{"adjectives are the nouns in ه whose adjective in ه\u200cای is commoner than the noun with an\nindefinite ی.", "adjectives", "adjectives.txt"},
		{"adjectiveHeads are the first parts of adjectives in ه\u200cای.", "adjectiveHeads", "adjectiveheads.txt"},
	} {
		src, err := listTable(t.doc, t.name, t.file)
		if err != nil {
			return "", err
		}
		all += src
	}
	return all, nil
}
