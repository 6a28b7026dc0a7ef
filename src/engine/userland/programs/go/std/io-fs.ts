import type { StandardPackage } from './standard-package.ts';

export const ioFs: StandardPackage = {
  path: 'io/fs',
  source: `package fs
import ("errors"; "strings"; "time")
type FileMode uint32
const (
	ModeDir FileMode = 1 << 31
	ModeAppend FileMode = 1 << 30
	ModeSymlink FileMode = 1 << 27
	ModeDevice FileMode = 1 << 26
	ModeNamedPipe FileMode = 1 << 25
	ModeSocket FileMode = 1 << 24
	ModeSetuid FileMode = 1 << 23
	ModeSetgid FileMode = 1 << 22
	ModeCharDevice FileMode = 1 << 21
	ModeSticky FileMode = 1 << 20
	ModeType = ModeDir | ModeSymlink | ModeNamedPipe | ModeSocket | ModeDevice | ModeCharDevice
	ModePerm FileMode = 0777
)
func (m FileMode) IsDir() bool { return m&ModeDir != 0 }
func (m FileMode) IsRegular() bool { return m&ModeType == 0 }
func (m FileMode) Perm() FileMode { return m & ModePerm }
func (m FileMode) Type() FileMode { return m & ModeType }
func (m FileMode) String() string {
	out := ""
	for i, c := range "dalTLDpSugct?" {
		if m&(1<<uint(32-1-i)) != 0 { out += string(c) }
	}
	if out == "" { out = "-" }
	for i, c := range "rwxrwxrwx" {
		if m&(1<<uint(9-1-i)) != 0 { out += string(c) } else { out += "-" }
	}
	return out
}
type PathError struct { Op string; Path string; Err error }
func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }
func (e *PathError) Unwrap() error { return e.Err }
var ErrInvalid = errors.New("invalid argument")
var ErrPermission = errors.New("permission denied")
var ErrExist = errors.New("file already exists")
var ErrNotExist = errors.New("file does not exist")
var ErrClosed = errors.New("file already closed")
type FileInfo interface { Name() string; Size() int64; Mode() FileMode; ModTime() time.Time; IsDir() bool; Sys() any }
type DirEntry interface { Name() string; IsDir() bool; Type() FileMode; Info() (FileInfo, error) }
type File interface { Stat() (FileInfo, error); Read([]byte) (int, error); Close() error }
type FS interface { Open(name string) (File, error) }
type ReadFileFS interface { FS; ReadFile(name string) ([]byte, error) }
type ReadDirFS interface { FS; ReadDir(name string) ([]DirEntry, error) }
type ReadDirFile interface { File; ReadDir(n int) ([]DirEntry, error) }
type WalkDirFunc func(path string, d DirEntry, err error) error
var SkipDir = errors.New("skip this directory")
var SkipAll = errors.New("skip everything and stop the walk")
func ValidPath(name string) bool {
	if name == "." { return true }
	for _, part := range strings.Split(name, "/") {
		if part == "" || part == "." || part == ".." { return false }
	}
	return true
}
func ReadFile(fsys FS, name string) ([]byte, error) {
	if r, ok := fsys.(ReadFileFS); ok { return r.ReadFile(name) }
	f, err := fsys.Open(name)
	if err != nil { return nil, err }
	defer f.Close()
	var all []byte
	buf := make([]byte, 4096)
	for {
		n, err := f.Read(buf)
		all = append(all, buf[:n]...)
		if err != nil { return all, nil }
	}
}
func ReadDir(fsys FS, name string) ([]DirEntry, error) {
	if r, ok := fsys.(ReadDirFS); ok { return r.ReadDir(name) }
	f, err := fsys.Open(name)
	if err != nil { return nil, err }
	defer f.Close()
	if d, ok := f.(ReadDirFile); ok { return d.ReadDir(-1) }
	return nil, &PathError{"readdir", name, errors.New("not " + "implemented")}
}
func Stat(fsys FS, name string) (FileInfo, error) {
	f, err := fsys.Open(name)
	if err != nil { return nil, err }
	defer f.Close()
	return f.Stat()
}
type dirInfo struct { FileInfo }
func (d dirInfo) Info() (FileInfo, error) { return d.FileInfo, nil }
func (d dirInfo) Type() FileMode { return d.FileInfo.Mode().Type() }
func FileInfoToDirEntry(info FileInfo) DirEntry { return dirInfo{info} }
func walk(fsys FS, name string, d DirEntry, f WalkDirFunc) error {
	if err := f(name, d, nil); err != nil || !d.IsDir() {
		if err == SkipDir && d.IsDir() { err = nil }
		return err
	}
	entries, err := ReadDir(fsys, name)
	if err != nil {
		if err = f(name, d, err); err != nil {
			if err == SkipDir { err = nil }
			return err
		}
	}
	for _, one := range entries {
		inner := one.Name()
		if name != "." { inner = name + "/" + inner }
		if err := walk(fsys, inner, one, f); err != nil {
			if err == SkipDir { break }
			return err
		}
	}
	return nil
}
func WalkDir(fsys FS, root string, f WalkDirFunc) error {
	info, err := Stat(fsys, root)
	if err != nil { err = f(root, nil, err) } else { err = walk(fsys, root, dirInfo{info}, f) }
	if err == SkipDir || err == SkipAll { return nil }
	return err
}
`,
};
