package main

// nounTable writes the nouns whose singular no rule finds.
func nounTable() (string, error) {
	plurals, err := pairs("plurals.txt")
	if err != nil {
		return "", err
	}
	singulars, err := words("singulars.txt")
	if err != nil {
		return "", err
	}
	return pairTable("brokenPlurals are the Arabic broken plurals in use, in order, each with its\nsingular, and other plurals that no rule makes.", "brokenPlurals", "plural, singular", plurals) +
		stringTable("singulars are words in order that look like plurals in ان, ات or ین of other words\nand are none.", "singulars", singulars), nil
}

// stopTable writes the stop words.
func stopTable() (string, error) {
	list, err := words("stopwords.txt")
	if err != nil {
		return "", err
	}
	return stringTable("stopWords are the stop words in order.", "stopWords", list), nil
}
