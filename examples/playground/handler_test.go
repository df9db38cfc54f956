package main

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/normalize"
)

// post sends a form to the page and returns the answer.
func post(values url.Values) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, "/", strings.NewReader(values.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	w := httptest.NewRecorder()
	newHandler().ServeHTTP(w, r)
	return w
}

func TestMarkup(t *testing.T) {
	body := post(url.Values{"text": {`</textarea><script>alert("ي")</script>" onfocus="x`}, "rule": {"letters", "quotes"}}).Body.String()
	for _, bad := range []string{"<script>alert", `" onfocus="`, "</textarea><"} {
		if strings.Contains(body, bad) {
			t.Errorf("the page has %s", bad)
		}
	}
}

func TestLimits(t *testing.T) {
	letter := strings.Repeat("ب", maxText/2)
	for _, c := range []struct {
		status int
		values url.Values
	}{
		{http.StatusOK, url.Values{}},
		{http.StatusOK, url.Values{"text": {letter}}},
		{http.StatusOK, url.Values{"text": {"\xff"}, "preset": {"search"}}},
		{http.StatusRequestEntityTooLarge, url.Values{"text": {letter + "ب"}}},
		{http.StatusRequestEntityTooLarge, url.Values{"text": {letter + letter}}},
		{http.StatusBadRequest, url.Values{"rule": {"bad"}}},
	} {
		if got := post(c.values); got.Code != c.status {
			t.Errorf("status %d, want %d", got.Code, c.status)
		}
	}
}

func TestForm(t *testing.T) {
	for _, c := range []struct {
		values url.Values
		want   string
	}{
		{url.Values{}, ""},
		{url.Values{"rule": {"letters", "digits"}}, "letters,digits"},
		{url.Values{"rule": {"digits", "asciidigits"}}, "digits"},
		{url.Values{"rule": {"digits", "asciidigits"}, "last": {"asciidigits"}}, "asciidigits"},
		{url.Values{"rule": {"digits"}, "preset": {"search"}}, "search"},
	} {
		form, err := formOf(c.values)
		if name, _ := form.MarshalText(); err != nil || string(name) != c.want {
			t.Errorf("%v gives %q, %v", c.values, name, err)
		}
	}
}

func TestLabels(t *testing.T) {
	for r := range normalize.Rules() {
		if place(r) == len(labels) {
			t.Errorf("%s has no Persian label", r)
		}
	}
	if len(rules(0)) != len(labels) {
		t.Errorf("%d rules, %d labels", len(rules(0)), len(labels))
	}
}

func TestHeaders(t *testing.T) {
	w := httptest.NewRecorder()
	newHandler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/", nil))
	if w.Code != http.StatusOK || !strings.Contains(w.Header().Get("Content-Security-Policy"), "default-src 'none'") {
		t.Errorf("%d %v", w.Code, w.Header())
	}
	for _, file := range []string{"/page/style.css", "/page/script.js"} {
		w := httptest.NewRecorder()
		newHandler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, file, nil))
		if w.Code != http.StatusOK {
			t.Errorf("%s: %d", file, w.Code)
		}
	}
}
