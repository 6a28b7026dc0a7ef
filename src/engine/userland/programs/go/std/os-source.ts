/** Package os, in Go; what touches the machine is the engine's own. */
export const OS_SOURCE = `package os
import ("errors"; "io"; "io/fs"; "sort"; "strings"; "time")
type FileMode = fs.FileMode
type FileInfo = fs.FileInfo
type DirEntry = fs.DirEntry
type PathError = fs.PathError
const (
	ModePerm = fs.ModePerm
	ModeDir = fs.ModeDir
	ModeSymlink = fs.ModeSymlink
	ModeAppend = fs.ModeAppend
	ModeCharDevice = fs.ModeCharDevice
	ModeNamedPipe = fs.ModeNamedPipe
	PathSeparator = '/'
	PathListSeparator = ':'
	DevNull = "/dev/null"
	SEEK_SET = 0
)
var ErrNotExist = fs.ErrNotExist
var ErrExist = fs.ErrExist
var ErrPermission = fs.ErrPermission
var ErrClosed = fs.ErrClosed
var ErrInvalid = fs.ErrInvalid
var ErrProcessDone = errors.New("os: process already finished")
type LinkError struct { Op, Old, New string; Err error }
func (e *LinkError) Error() string { return e.Op + " " + e.Old + " " + e.New + ": " + e.Err.Error() }
func (e *LinkError) Unwrap() error { return e.Err }
type errno struct { text string }
func (e errno) Error() string { return e.text }
func (e errno) Is(target error) bool {
	return e.text == "no such file or directory" && target == ErrNotExist || e.text == "file exists" && target == ErrExist || e.text == "permission denied" && target == ErrPermission
}
func fail(op, path, problem string) error {
	if problem == "" { return nil }
	return &PathError{op, path, errno{problem}}
}
func IsNotExist(err error) bool { return errors.Is(err, ErrNotExist) }
func IsExist(err error) bool { return errors.Is(err, ErrExist) }
func IsPermission(err error) bool { return errors.Is(err, ErrPermission) }
const (
	O_RDONLY = 0
	O_WRONLY = 1
	O_RDWR = 2
	O_CREATE = 64
	O_EXCL = 128
	O_TRUNC = 512
	O_APPEND = 1024
	O_SYNC = 1052672
)
type Signal interface { String() string; Signal() }
type signal struct { name string; number int }
func (s signal) String() string { return s.name }
func (s signal) Signal() {}
var Interrupt Signal = signal{"interrupt", 2}
var Kill Signal = signal{"killed", 9}
type File struct { fd int; name string; closed bool; listed []DirEntry; listing bool }
var Stdin = &File{fd: 0, name: "/dev/stdin"}
var Stdout = &File{fd: 1, name: "/dev/stdout"}
var Stderr = &File{fd: 2, name: "/dev/stderr"}
var Args = arguments()
func arguments() []string
func read(fd int, size int) (data string, problem string)
func write(fd int, data []byte) string
func open(name string, flag int, perm FileMode) (fd int, problem string)
func close(fd int) string
func (f *File) usable(op string) error {
	if f == nil { return ErrInvalid }
	if f.closed { return &PathError{op, f.name, ErrClosed} }
	return nil
}
func (f *File) Read(p []byte) (n int, err error) {
	if err := f.usable("read"); err != nil { return 0, err }
	if len(p) == 0 { return 0, nil }
	data, problem := read(f.fd, len(p))
	if problem != "" { return 0, fail("read", f.name, problem) }
	if len(data) == 0 { return 0, io.EOF }
	return copy(p, data), nil
}
func (f *File) Write(p []byte) (n int, err error) {
	if err := f.usable("write"); err != nil { return 0, err }
	if problem := write(f.fd, p); problem != "" { return 0, fail("write", f.name, problem) }
	return len(p), nil
}
func (f *File) WriteString(s string) (n int, err error) { return f.Write([]byte(s)) }
func (f *File) WriteAt(b []byte, off int64) (n int, err error) {
	if _, err := f.Seek(off, 0); err != nil { return 0, err }
	return f.Write(b)
}
func (f *File) ReadAt(b []byte, off int64) (n int, err error) {
	before, err := f.Seek(0, 1)
	if err != nil { return 0, err }
	defer f.Seek(before, 0)
	if _, err := f.Seek(off, 0); err != nil { return 0, err }
	n, err = io.ReadFull(f, b)
	if err == io.ErrUnexpectedEOF { err = io.EOF }
	return
}
func seek(fd int, offset int64, whence int) (at int64, problem string)
func (f *File) Seek(offset int64, whence int) (int64, error) {
	if err := f.usable("seek"); err != nil { return 0, err }
	at, problem := seek(f.fd, offset, whence)
	return at, fail("seek", f.name, problem)
}
func (f *File) Close() error {
	if err := f.usable("close"); err != nil { return err }
	f.closed = true
	return fail("close", f.name, close(f.fd))
}
func (f *File) Sync() error { return nil }
func (f *File) Fd() uintptr { return uintptr(f.fd) }
func (f *File) Name() string { return f.name }
func (f *File) Chmod(mode FileMode) error { return Chmod(f.name, mode) }
func (f *File) Truncate(size int64) error { return Truncate(f.name, size) }
func (f *File) Stat() (FileInfo, error) {
	if err := f.usable("stat"); err != nil { return nil, err }
	base, size, mode, mtime, problem := stat(f.name, f.fd, true)
	if problem != "" { return nil, fail("stat", f.name, problem) }
	return fileInfo{base, size, FileMode(mode), mtime}, nil
}
func (f *File) ReadDir(n int) ([]DirEntry, error) {
	if !f.listing {
		entries, err := ReadDir(f.name)
		if err != nil { return nil, err }
		f.listed, f.listing = entries, true
	}
	if n <= 0 || n > len(f.listed) { n = len(f.listed) }
	out := f.listed[:n]
	f.listed = f.listed[n:]
	return out, nil
}
func (f *File) Readdirnames(n int) ([]string, error) {
	entries, err := f.ReadDir(n)
	var list []string
	for _, one := range entries { list = append(list, one.Name()) }
	return list, err
}
func OpenFile(name string, flag int, perm FileMode) (*File, error) {
	fd, problem := open(name, flag, perm)
	if problem != "" { return nil, fail("open", name, problem) }
	return &File{fd: fd, name: name}, nil
}
func Open(name string) (*File, error) { return OpenFile(name, O_RDONLY, 0) }
func Create(name string) (*File, error) { return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666) }
func ReadFile(name string) ([]byte, error) {
	f, err := Open(name)
	if err != nil { return nil, err }
	defer f.Close()
	return io.ReadAll(f)
}
func WriteFile(name string, data []byte, perm FileMode) error {
	f, err := OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil { return err }
	_, err = f.Write(data)
	if err1 := f.Close(); err1 != nil && err == nil { err = err1 }
	return err
}
func Getenv(key string) string { value, _ := LookupEnv(key); return value }
func LookupEnv(key string) (string, bool)
func Setenv(key, value string) error { setenv(key, value); return nil }
func setenv(key, value string)
func Environ() []string
func Exit(code int)
func Hostname() (name string, err error) { return hostname(), nil }
func hostname() string
func Getpid() int
func Getppid() int
func Getuid() int
func Getgid() int
func Getwd() (dir string, err error) { return getwd(), nil }
func getwd() string
func act(op, name, other string, perm FileMode) string
func Mkdir(name string, perm FileMode) error { return fail("mkdir", name, act("mkdir", name, "", perm)) }
func MkdirAll(name string, perm FileMode) error { return fail("mkdir", name, act("mkdirs", name, "", perm)) }
func Remove(name string) error { return fail("remove", name, act("remove", name, "", 0)) }
func RemoveAll(name string) error {
	if _, err := Lstat(name); err != nil { return nil }
	return fail("unlinkat", name, act("removeAll", name, "", 0))
}
func link(op, from, to string) error {
	problem := act(op, from, to, 0)
	if problem == "" { return nil }
	return &LinkError{op, from, to, errno{problem}}
}
func Rename(from, to string) error { return link("rename", from, to) }
func Symlink(from, to string) error { return link("symlink", from, to) }
func Link(from, to string) error { return link("link", from, to) }
func readlink(name string) (target string, problem string)
func Readlink(name string) (string, error) {
	target, problem := readlink(name)
	return target, fail("readlink", name, problem)
}
func Chdir(dir string) error { return fail("chdir", dir, act("chdir", dir, "", 0)) }
func Chmod(name string, mode FileMode) error { return fail("chmod", name, act("chmod", name, "", mode)) }
func Truncate(name string, size int64) error { return fail("truncate", name, act("truncate", name, "", FileMode(size))) }
func Chtimes(name string, atime, mtime time.Time) error { return nil }
type fileInfo struct { name string; size int64; mode FileMode; mtime int64 }
func (f fileInfo) Name() string { return f.name }
func (f fileInfo) Size() int64 { return f.size }
func (f fileInfo) Mode() FileMode { return f.mode }
func (f fileInfo) ModTime() time.Time { return time.UnixMilli(f.mtime) }
func (f fileInfo) IsDir() bool { return f.mode.IsDir() }
func (f fileInfo) Sys() any { return nil }
type dirEntry struct { folder string; info fileInfo }
func (d dirEntry) Name() string { return d.info.name }
func (d dirEntry) IsDir() bool { return d.info.IsDir() }
func (d dirEntry) Type() FileMode { return d.info.mode.Type() }
func (d dirEntry) Info() (FileInfo, error) { return d.info, nil }
func (d dirEntry) String() string {
	if d.IsDir() { return "d " + d.Name() + "/" }
	return "- " + d.Name()
}
func stat(name string, fd int, follow bool) (base string, size int64, mode uint32, mtime int64, problem string)
func Stat(name string) (FileInfo, error) {
	base, size, mode, mtime, problem := stat(name, -1, true)
	if problem != "" { return nil, fail("stat", name, problem) }
	return fileInfo{base, size, FileMode(mode), mtime}, nil
}
func Lstat(name string) (FileInfo, error) {
	base, size, mode, mtime, problem := stat(name, -1, false)
	if problem != "" { return nil, fail("lstat", name, problem) }
	return fileInfo{base, size, FileMode(mode), mtime}, nil
}
func SameFile(a, b FileInfo) bool { return a == b }
func names(name string) (list []string, problem string)
func ReadDir(name string) ([]DirEntry, error) {
	list, problem := names(name)
	if problem != "" { return nil, fail("open", name, problem) }
	sort.Strings(list)
	var entries []DirEntry
	for _, one := range list {
		base, size, mode, mtime, _ := stat(name + "/" + one, -1, false)
		entries = append(entries, dirEntry{name, fileInfo{base, size, FileMode(mode), mtime}})
	}
	return entries, nil
}
func TempDir() string {
	if dir := Getenv("TMPDIR"); dir != "" { return dir }
	return "/tmp"
}
func chance() string
func temporary(dir, pattern string) string {
	if dir == "" { dir = TempDir() }
	i := strings.LastIndex(pattern, "*")
	if i < 0 { return dir + "/" + pattern + chance() }
	return dir + "/" + pattern[:i] + chance() + pattern[i+1:]
}
func MkdirTemp(dir, pattern string) (string, error) {
	name := temporary(dir, pattern)
	return name, Mkdir(name, 0700)
}
func CreateTemp(dir, pattern string) (*File, error) { return OpenFile(temporary(dir, pattern), O_RDWR|O_CREATE|O_EXCL, 0600) }
func UserHomeDir() (string, error) {
	if home := Getenv("HOME"); home != "" { return home, nil }
	return "", errors.New("$HOME is not defined")
}
func Executable() (string, error) { return executable(), nil }
func executable() string
func Geteuid() int { return Getuid() }
func Getegid() int { return Getgid() }
func Getpagesize() int { return 4096 }
func unsetenv(key string)
func Unsetenv(key string) error { unsetenv(key); return nil }
func Clearenv() {
	for _, one := range Environ() { key, _, _ := strings.Cut(one, "="); unsetenv(key) }
}
func Expand(s string, mapping func(string) string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '$' || i+1 >= len(s) { b.WriteByte(s[i]); continue }
		j := i + 1
		if s[j] == '{' {
			end := strings.IndexByte(s[j:], '}')
			if end > 0 { b.WriteString(mapping(s[j+1 : j+end])); i = j + end; continue }
		}
		for j < len(s) && (s[j] == '_' || s[j] >= '0' && s[j] <= '9' || s[j] >= 'a' && s[j] <= 'z' || s[j] >= 'A' && s[j] <= 'Z') { j++ }
		if j == i+1 { b.WriteByte('$'); continue }
		b.WriteString(mapping(s[i+1 : j]))
		i = j - 1
	}
	return b.String()
}
func ExpandEnv(s string) string { return Expand(s, Getenv) }
type dirFS string
func (dir dirFS) Open(name string) (fs.File, error) {
	f, err := Open(string(dir) + "/" + name)
	if err != nil {
		if pe, ok := err.(*PathError); ok { pe.Path = name }
		return nil, err
	}
	return f, nil
}
func DirFS(dir string) fs.FS { return dirFS(dir) }
type Process struct { Pid int }
func FindProcess(pid int) (*Process, error) { return &Process{pid}, nil }
func kill(pid int, name string) string
func (p *Process) Signal(sig Signal) error {
	if problem := kill(p.Pid, sig.String()); problem != "" { return ErrProcessDone }
	return nil
}
func (p *Process) Kill() error { return p.Signal(Kill) }
`;
