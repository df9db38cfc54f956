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
	whole, err := words("singulars.txt")
	if err != nil {
		return "", err
	}
	for _, p := range plurals {
		whole = append(whole, p[1])
	}
	_, src, err := setTable("singulars are words from which no ending is removed: those that only look like forms of other words, and\nthe singulars of brokenPlurals.", "singulars", whole)
	if err != nil {
		return "", err
	}
	all += src
	for _, t := range []struct{ doc, name, file string }{
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
