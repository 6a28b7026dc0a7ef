import type { StandardPackage } from './standard-package.ts';

const SOURCE = `func Clean(p string) string {
	if p == "" { return "." }
	rooted := p[0] == '/'
	var kept []string
	for _, part := range strings.Split(p, "/") {
		if part == "" || part == "." { continue }
		if part == ".." {
			if len(kept) > 0 && kept[len(kept)-1] != ".." {
				kept = kept[:len(kept)-1]
			} else if !rooted {
				kept = append(kept, "..")
			}
			continue
		}
		kept = append(kept, part)
	}
	out := strings.Join(kept, "/")
	if rooted { return "/" + out }
	if out == "" { return "." }
	return out
}
func Join(elem ...string) string {
	var kept []string
	for _, part := range elem {
		if part != "" { kept = append(kept, part) }
	}
	if len(kept) == 0 { return "" }
	return Clean(strings.Join(kept, "/"))
}
func Base(p string) string {
	if p == "" { return "." }
	p = strings.TrimRight(p, "/")
	if p == "" { return "/" }
	return p[strings.LastIndex(p, "/")+1:]
}
func Dir(p string) string { return Clean(p[:strings.LastIndex(p, "/")+1]) }
func Ext(p string) string {
	for i := len(p) - 1; i >= 0 && p[i] != '/'; i-- {
		if p[i] == '.' { return p[i:] }
	}
	return ""
}
func IsAbs(p string) bool { return len(p) > 0 && p[0] == '/' }
func Split(p string) (dir, file string) {
	i := strings.LastIndex(p, "/")
	return p[:i+1], p[i+1:]
}
`;

const MATCH = `
var ErrBadPattern = errors.New("syntax error in pattern")
func match(pattern, name string) int
func Match(pattern, name string) (matched bool, err error) {
	switch match(pattern, name) {
	case 1:
		return true, nil
	case 2:
		return false, ErrBadPattern
	}
	return false, nil
}
`;

const FILES = `
const Separator = '/'
const ListSeparator = ':'
var SkipDir = fs.SkipDir
var SkipAll = fs.SkipAll
type WalkFunc func(path string, info fs.FileInfo, err error) error
func Abs(p string) (string, error) {
	if IsAbs(p) { return Clean(p), nil }
	dir, err := os.Getwd()
	return Join(dir, p), err
}
func Rel(base, target string) (string, error) {
	b, t := Clean(base), Clean(target)
	if b == t { return ".", nil }
	if b == "." { b = "" }
	if IsAbs(b) != IsAbs(t) { return "", errors.New("Rel: can't make " + target + " relative to " + base) }
	bs, ts := strings.Split(strings.Trim(b, "/"), "/"), strings.Split(strings.Trim(t, "/"), "/")
	if strings.Trim(b, "/") == "" { bs = nil }
	i := 0
	for i < len(bs) && i < len(ts) && bs[i] == ts[i] { i++ }
	var out []string
	for range bs[i:] { out = append(out, "..") }
	return strings.Join(append(out, ts[i:]...), "/"), nil
}
func ToSlash(p string) string { return p }
func FromSlash(p string) string { return p }
func VolumeName(p string) string { return "" }
func SplitList(p string) []string {
	if p == "" { return []string{} }
	return strings.Split(p, ":")
}
func EvalSymlinks(p string) (string, error) {
	if _, err := os.Lstat(p); err != nil { return "", err }
	for i := 0; i < 40; i++ {
		target, err := os.Readlink(p)
		if err != nil { return Clean(p), nil }
		if !IsAbs(target) { target = Join(Dir(p), target) }
		p = target
	}
	return "", errors.New("EvalSymlinks: too many links")
}
func walk(p string, info fs.FileInfo, f WalkFunc) error {
	if !info.IsDir() { return f(p, info, nil) }
	entries, err := os.ReadDir(p)
	err1 := f(p, info, err)
	if err != nil || err1 != nil { return err1 }
	for _, one := range entries {
		inner := Join(p, one.Name())
		got, err := os.Lstat(inner)
		if err != nil { err = f(inner, got, err) } else { err = walk(inner, got, f) }
		if err != nil {
			if got != nil && got.IsDir() && err == SkipDir { continue }
			return err
		}
	}
	return nil
}
func Walk(root string, f WalkFunc) error {
	info, err := os.Lstat(root)
	if err != nil { err = f(root, nil, err) } else { err = walk(root, info, f) }
	if err == SkipDir || err == SkipAll { return nil }
	return err
}
func walkDir(p string, d fs.DirEntry, f fs.WalkDirFunc) error {
	if err := f(p, d, nil); err != nil || !d.IsDir() {
		if err == SkipDir && d.IsDir() { err = nil }
		return err
	}
	entries, err := os.ReadDir(p)
	if err != nil {
		if err = f(p, d, err); err != nil {
			if err == SkipDir { err = nil }
			return err
		}
	}
	for _, one := range entries {
		if err := walkDir(Join(p, one.Name()), one, f); err != nil {
			if err == SkipDir { break }
			return err
		}
	}
	return nil
}
func WalkDir(root string, f fs.WalkDirFunc) error {
	info, err := os.Lstat(root)
	if err != nil { err = f(root, nil, err) } else { err = walkDir(root, fs.FileInfoToDirEntry(info), f) }
	if err == SkipDir || err == SkipAll { return nil }
	return err
}
func Glob(pattern string) (matches []string, err error) {
	if _, err := Match(pattern, ""); err != nil { return nil, err }
	if !strings.ContainsAny(pattern, "*?[") {
		if _, err := os.Lstat(pattern); err != nil { return nil, nil }
		return []string{pattern}, nil
	}
	dir, file := Split(pattern)
	folders := []string{dir}
	if strings.ContainsAny(dir, "*?[") { folders, _ = Glob(strings.TrimRight(dir, "/")) }
	for _, folder := range folders {
		list := folder
		if list == "" { list = "." }
		entries, _ := os.ReadDir(list)
		for _, one := range entries {
			if ok, _ := Match(file, one.Name()); ok { matches = append(matches, Join(folder, one.Name())) }
		}
	}
	return matches, nil
}
`;

/** 1 matches, 0 does not, 2 is no pattern. */
function match([pattern, name]: readonly unknown[]): number {
  let source = '';
  const text = pattern as string;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '*') source += '[^/]*';
    else if (char === '?') source += '[^/]';
    else if (char === '[') {
      const [whole, not = '', body = ''] = /^\[(\^?)((?:\\.|[^\]\\])+)\]/.exec(text.slice(at)) ?? [];
      if (whole === undefined) return 2;
      source += `[${not}${body}]`;
      at += whole.length - 1;
    } else if (char === '\\') {
      at++;
      if (at >= text.length) return 2;
      source += `\\${text[at]}`;
    } else source += char.replace(/[.+^${}()|\]/]/, '\\$&');
  }
  return new RegExp(`^${source}$`, 's').test(name as string) ? 1 : 0;
}

/** Packages path and path/filepath: on Linux the names are the same, and filepath knows the files too. */
export const path: StandardPackage = {
  path: 'path',
  source: `package path\nimport ("errors"; "strings")\n${SOURCE}${MATCH}`,
  natives: { match },
};
export const filepath: StandardPackage = {
  path: 'path/filepath',
  source: `package filepath\nimport ("errors"; "io/fs"; "os"; "strings")\n${SOURCE}${MATCH}${FILES}`,
  natives: { match },
};
