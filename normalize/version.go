package normalize

// Version names the rules and the lexicon: the number of times that the rules have
// changed what they write, and the beginning of the SHA-256 of the lexicon. Within
// one Version, Standard and Search write the same. The package comment says which
// releases may change it.
const Version = "2-69d890df"
