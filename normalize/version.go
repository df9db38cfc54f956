package normalize

// Version names the rules and the lexicon: what Standard and Search make of a text
// may differ between two versions, and is the same within one. It is the number of
// changes of the rules, and the beginning of the SHA-256 of the lexicon. Keep it
// beside an index or a corpus to know when to make it anew.
//
// A patch release of the module does not change it. A minor release may, and
// CHANGELOG.md lists each change of output with an example. A bit joins Standard or
// Search only in a major release.
const Version = "1-080898c0"
