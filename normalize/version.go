package normalize

// Version identifies the rules and the lexicon: a number that increases whenever
// the rules change their output, and the beginning of the SHA-256 of the lexicon.
// As long as Version is the same, Standard and Search give the same results. The
// package comment says which releases may change it.
const Version = "2-71c792d0"
