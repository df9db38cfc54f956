package measure

// Texts returns the lines of the set: in all readings as an editor spaced them, and as
// published.
func (s *Set) Texts() (lines []string) {
	for _, one := range s.samples {
		lines = append(lines, one.Gold...)
		if one.Raw != "" {
			lines = append(lines, one.Raw)
		}
	}
	for _, one := range s.judged {
		lines = append(lines, one.Text)
	}
	return lines
}
