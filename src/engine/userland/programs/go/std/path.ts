import type { StandardPackage } from './standard-package.ts';

const SOURCE = `import "strings"
func Clean(p string) string {
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

/** Packages path and path/filepath: on Linux the same. */
export const path: StandardPackage = { path: 'path', source: `package path\n${SOURCE}` };
export const filepath: StandardPackage = { path: 'path/filepath', source: `package filepath\n${SOURCE}` };
