import type { StandardPackage } from './standard-package.ts';

export const url: StandardPackage = {
  path: 'net/url',
  source: `package url
import ("strings")
type Values map[string][]string
func (v Values) Get(key string) string {
	if list := v[key]; len(list) > 0 { return list[0] }
	return ""
}
func (v Values) Set(key, value string) { v[key] = []string{value} }
func (v Values) Add(key, value string) { v[key] = append(v[key], value) }
func (v Values) Has(key string) bool { _, ok := v[key]; return ok }
func unescape(s string) string
func escape(s string) string
func QueryEscape(s string) string { return escape(s) }
func PathEscape(s string) string { return strings.ReplaceAll(escape(s), "+", "%20") }
type URL struct { Scheme string; Host string; Path string; RawQuery string }
func ParseQuery(query string) (Values, error) {
	values := Values{}
	for _, pair := range strings.Split(query, "&") {
		if pair == "" { continue }
		key, value, _ := strings.Cut(pair, "=")
		values.Add(unescape(key), unescape(value))
	}
	return values, nil
}
func (u *URL) Query() Values { v, _ := ParseQuery(u.RawQuery); return v }
func (u *URL) String() string {
	s := u.Path
	if u.Host != "" { s = u.Scheme + "://" + u.Host + s }
	if u.RawQuery != "" { s += "?" + u.RawQuery }
	return s
}
func Parse(raw string) (*URL, error) {
	u := &URL{}
	rest, query, _ := strings.Cut(raw, "?")
	u.RawQuery = query
	if scheme, after, found := strings.Cut(rest, "://"); found {
		u.Scheme = scheme
		if i := strings.Index(after, "/"); i >= 0 { u.Host, rest = after[:i], after[i:] } else { u.Host, rest = after, "" }
	}
	u.Path = unescape(strings.ReplaceAll(rest, "+", "%2B"))
	return u, nil
}
`,
  natives: {
    unescape: ([text]) =>
      (text as string)
        .replaceAll('+', ' ')
        .replace(/%([\da-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    escape: ([text]) =>
      (text as string).replace(/[^\w.~-]/g, (char) =>
        char === ' ' ? '+' : `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
      ),
  },
};
