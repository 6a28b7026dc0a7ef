import { byteTextOf } from '../../../applets/byte-text.ts';
import { parseRegexp, RegexpError } from '../regexp/parse.ts';
import { type Program, search } from '../regexp/program.ts';
import { type Slice, sliceOf } from '../run/value.ts';
import { runeAt } from '../syntax/runes.ts';
import { decode } from '../syntax/scanner.ts';
import type { StandardPackage } from './standard-package.ts';

const programs = new Map<string, Program>();

/** The compiled form, kept for the next time. */
function programOf(expression: unknown): Program {
  const source = expression as string;
  const known = programs.get(source);
  if (known) return known;
  const made = parseRegexp(decode(source));
  if (programs.size > 200) programs.clear();
  programs.set(source, made);
  return made;
}

export const regexp: StandardPackage = {
  path: 'regexp',
  source: `package regexp
import ("errors"; "strconv"; "strings"; "io")
type Regexp struct { expr string; longest bool }
func problem(expr string) string
func Compile(expr string) (*Regexp, error) {
	if p := problem(expr); p != "" { return nil, errors.New(p) }
	return &Regexp{expr: expr}, nil
}
func CompilePOSIX(expr string) (*Regexp, error) {
	re, err := Compile(expr)
	if re != nil { re.longest = true }
	return re, err
}
func quoted(s string) string {
	if !strings.Contains(s, "\`") { return "\`" + s + "\`" }
	return strconv.Quote(s)
}
func MustCompile(str string) *Regexp {
	re, err := Compile(str)
	if err != nil { panic("regexp: Compile(" + quoted(str) + "): " + err.Error()) }
	return re
}
func MustCompilePOSIX(str string) *Regexp { re := MustCompile(str); re.longest = true; return re }
func MatchString(pattern string, s string) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil { return false, err }
	return re.MatchString(s), nil
}
func Match(pattern string, b []byte) (matched bool, err error) { return MatchString(pattern, string(b)) }
func QuoteMeta(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if strings.IndexByte("\\\\.+*?()|[]{}^$", s[i]) >= 0 { b.WriteByte('\\\\') }
		b.WriteByte(s[i])
	}
	return b.String()
}
func find(expr string, longest bool, s string, n int) [][]int
func names(expr string) []string
func (re *Regexp) String() string { return re.expr }
func (re *Regexp) Longest() { re.longest = true }
func (re *Regexp) NumSubexp() int { return len(names(re.expr)) - 1 }
func (re *Regexp) SubexpNames() []string { return names(re.expr) }
func (re *Regexp) SubexpIndex(name string) int {
	if name != "" {
		for i, one := range names(re.expr) {
			if one == name { return i }
		}
	}
	return -1
}
func (re *Regexp) all(s string, n int) [][]int { return find(re.expr, re.longest, s, n) }
func (re *Regexp) MatchString(s string) bool { return len(re.all(s, 1)) > 0 }
func (re *Regexp) Match(b []byte) bool { return re.MatchString(string(b)) }
func (re *Regexp) MatchReader(r io.RuneReader) bool {
	var b strings.Builder
	for {
		c, _, err := r.ReadRune()
		if err != nil { return re.MatchString(b.String()) }
		b.WriteRune(c)
	}
}
func (re *Regexp) FindStringSubmatchIndex(s string) []int {
	for _, m := range re.all(s, 1) { return m }
	return nil
}
func (re *Regexp) FindStringIndex(s string) []int {
	m := re.FindStringSubmatchIndex(s)
	if m == nil { return nil }
	return m[:2]
}
func (re *Regexp) FindString(s string) string {
	m := re.FindStringSubmatchIndex(s)
	if m == nil { return "" }
	return s[m[0]:m[1]]
}
func parts(s string, m []int) []string {
	if m == nil { return nil }
	out := make([]string, len(m)/2)
	for i := range out {
		if m[2*i] >= 0 { out[i] = s[m[2*i]:m[2*i+1]] }
	}
	return out
}
func (re *Regexp) FindStringSubmatch(s string) []string { return parts(s, re.FindStringSubmatchIndex(s)) }
func (re *Regexp) FindAllString(s string, n int) []string {
	var out []string
	for _, m := range re.all(s, n) { out = append(out, s[m[0]:m[1]]) }
	return out
}
func (re *Regexp) FindAllStringIndex(s string, n int) [][]int {
	var out [][]int
	for _, m := range re.all(s, n) { out = append(out, m[:2]) }
	return out
}
func (re *Regexp) FindAllStringSubmatch(s string, n int) [][]string {
	var out [][]string
	for _, m := range re.all(s, n) { out = append(out, parts(s, m)) }
	return out
}
func (re *Regexp) FindAllStringSubmatchIndex(s string, n int) [][]int { return re.all(s, n) }
func (re *Regexp) Find(b []byte) []byte {
	m := re.FindIndex(b)
	if m == nil { return nil }
	return b[m[0]:m[1]:m[1]]
}
func (re *Regexp) FindIndex(b []byte) []int { return re.FindStringIndex(string(b)) }
func (re *Regexp) FindSubmatchIndex(b []byte) []int { return re.FindStringSubmatchIndex(string(b)) }
func (re *Regexp) FindSubmatch(b []byte) [][]byte {
	m := re.FindSubmatchIndex(b)
	if m == nil { return nil }
	out := make([][]byte, len(m)/2)
	for i := range out {
		if m[2*i] >= 0 { out[i] = b[m[2*i]:m[2*i+1]:m[2*i+1]] }
	}
	return out
}
func (re *Regexp) FindAll(b []byte, n int) [][]byte {
	var out [][]byte
	for _, m := range re.all(string(b), n) { out = append(out, b[m[0]:m[1]:m[1]]) }
	return out
}
func (re *Regexp) replace(src string, f func(m []int) string) string {
	var b strings.Builder
	last := 0
	for _, m := range re.all(src, -1) {
		b.WriteString(src[last:m[0]])
		b.WriteString(f(m))
		last = m[1]
	}
	b.WriteString(src[last:])
	return b.String()
}
func expand(expr, template, src string, m []int) string
func (re *Regexp) ReplaceAllString(src, repl string) string {
	return re.replace(src, func(m []int) string { return expand(re.expr, repl, src, m) })
}
func (re *Regexp) ReplaceAllLiteralString(src, repl string) string {
	return re.replace(src, func([]int) string { return repl })
}
func (re *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string {
	return re.replace(src, func(m []int) string { return repl(src[m[0]:m[1]]) })
}
func (re *Regexp) ReplaceAll(src, repl []byte) []byte { return []byte(re.ReplaceAllString(string(src), string(repl))) }
func (re *Regexp) ReplaceAllLiteral(src, repl []byte) []byte { return []byte(re.ReplaceAllLiteralString(string(src), string(repl))) }
func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte {
	return []byte(re.replace(string(src), func(m []int) string { return string(repl(src[m[0]:m[1]])) }))
}
func (re *Regexp) ExpandString(dst []byte, template string, src string, match []int) []byte {
	return append(dst, expand(re.expr, template, src, match)...)
}
func (re *Regexp) Expand(dst []byte, template []byte, src []byte, match []int) []byte {
	return append(dst, expand(re.expr, string(template), string(src), match)...)
}
func (re *Regexp) Split(s string, n int) []string {
	if n == 0 { return nil }
	if len(re.expr) > 0 && len(s) == 0 { return []string{""} }
	var out []string
	begin, end := 0, 0
	for _, m := range re.all(s, n) {
		if n > 0 && len(out) == n-1 { break }
		end = m[0]
		if m[1] != 0 { out = append(out, s[begin:end]) }
		begin = m[1]
	}
	if end != len(s) { out = append(out, s[begin:]) }
	return out
}
func (re *Regexp) MarshalText() ([]byte, error) { return []byte(re.expr), nil }
`,
  natives: {
    problem([expression]) {
      try {
        programOf(expression);
        return '';
      } catch (error) {
        if (error instanceof RegexpError) return byteTextOf(error.message);
        throw error;
      }
    },
    names: ([expression]) => sliceOf(['', ...programOf(expression).names.map(byteTextOf)]),
    /** Matches that do not overlap; an empty one right behind another does not count. */
    find([expression, longest, given, most]) {
      const text = given as string;
      const points: number[] = [];
      const places: number[] = [];
      for (let at = 0; at < text.length; ) {
        const { point, size } = runeAt(text, at);
        points.push(point);
        places.push(at);
        at += size;
      }
      places.push(text.length);
      const program = programOf(expression);
      const limit = (most as number) < 0 ? Infinity : (most as number);
      const found: Slice[] = [];
      let from = 0;
      let last = -1;
      while (from <= points.length && found.length < limit) {
        const match = search(program, points, from, longest as boolean);
        if (!match) break;
        const [start = 0, end = 0] = match;
        if (end > start || start !== last) found.push(sliceOf(match.map((one) => (one < 0 ? -1 : (places[one] ?? 0)))));
        last = end;
        from = end > start ? end : end + 1;
      }
      return found.length === 0 ? null : sliceOf(found);
    },
    /** `$1`, `${name}`, `$$` of a replacement. */
    expand([expression, template, source, places]) {
      const names = ['', ...programOf(expression).names];
      const match = (places as Slice).toArray() as number[];
      return (template as string).replace(/\$(?:\$|(\w+)|\{(\w+)\})/g, (whole, bare?: string, braced?: string) => {
        if (whole === '$$') return '$';
        const name = bare ?? braced ?? '';
        const index = /^\d+$/.test(name) ? Number(name) : names.lastIndexOf(name);
        const [start = -1, end = -1] = match.slice(index * 2, index * 2 + 2);
        return index < 0 || start < 0 ? '' : (source as string).slice(start, end);
      });
    },
  },
};
