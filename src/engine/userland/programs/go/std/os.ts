import { FsError, strerror } from '../../../../fs/errno.ts';
import type { OpenFlags } from '../../../../fs/file-view.ts';
import { byteTextOf, fromByteText, textOf, toByteText } from '../../../applets/byte-text.ts';
import { bytesToString } from '../compile/convert.ts';
import { awaiting, type Machine } from '../run/machine.ts';
import { Exit } from '../run/panic.ts';
import { sliceOf } from '../run/value.ts';
import type { StandardPackage } from './standard-package.ts';

/** [result, problem]: the error's text as Go prints it, '' for none. */
function attempt(run: () => unknown): readonly [unknown, string] {
  try {
    return [run(), ''];
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    return [undefined, strerror(error.errno).toLowerCase()];
  }
}

const path = (given: unknown): string => textOf(given as string);

function openFlags(flags: number): OpenFlags {
  const access = flags & 3;
  return {
    read: access !== 1,
    write: access !== 0,
    append: (flags & 1024) !== 0,
    create: (flags & 64) !== 0,
    exclusive: (flags & 128) !== 0,
    truncate: (flags & 512) !== 0,
  };
}

export const os: StandardPackage = {
  path: 'os',
  source: `package os
import ("errors"; "io")
type FileMode uint32
type PathError struct { Op string; Path string; Err error }
func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }
func (e *PathError) Unwrap() error { return e.Err }
var ErrNotExist = errors.New("file does not exist")
var ErrExist = errors.New("file already exists")
var ErrPermission = errors.New("permission denied")
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
)
type Signal interface { String() string; Signal() }
type signal struct { name string; number int }
func (s signal) String() string { return s.name }
func (s signal) Signal() {}
var Interrupt Signal = signal{"interrupt", 2}
var Kill Signal = signal{"killed", 9}
type File struct { fd int; name string }
var Stdin = &File{0, "/dev/stdin"}
var Stdout = &File{1, "/dev/stdout"}
var Stderr = &File{2, "/dev/stderr"}
var Args = arguments()
func arguments() []string
func read(fd int, size int) (data string, problem string)
func write(fd int, data []byte) string
func open(name string, flag int, perm FileMode) (fd int, problem string)
func close(fd int) string
func (f *File) Read(p []byte) (n int, err error) {
	data, problem := read(f.fd, len(p))
	if problem != "" { return 0, fail("read", f.name, problem) }
	if len(data) == 0 { return 0, io.EOF }
	return copy(p, data), nil
}
func (f *File) Write(p []byte) (n int, err error) {
	if problem := write(f.fd, p); problem != "" { return 0, fail("write", f.name, problem) }
	return len(p), nil
}
func (f *File) WriteString(s string) (n int, err error) { return f.Write([]byte(s)) }
func (f *File) Close() error { return fail("close", f.name, close(f.fd)) }
func (f *File) Name() string { return f.name }
func OpenFile(name string, flag int, perm FileMode) (*File, error) {
	fd, problem := open(name, flag, perm)
	if problem != "" { return nil, fail("open", name, problem) }
	return &File{fd, name}, nil
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
	defer f.Close()
	_, err = f.Write(data)
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
func RemoveAll(name string) error { return fail("unlinkat", name, act("removeAll", name, "", 0)) }
func Rename(from, to string) error { return fail("rename", from, act("rename", from, to, 0)) }
func Chdir(dir string) error { return fail("chdir", dir, act("chdir", dir, "", 0)) }
type FileInfo interface { Name() string; Size() int64; IsDir() bool }
type fileInfo struct { name string; size int64; dir bool }
func (f fileInfo) Name() string { return f.name }
func (f fileInfo) Size() int64 { return f.size }
func (f fileInfo) IsDir() bool { return f.dir }
func stat(name string) (base string, size int64, dir bool, problem string)
func Stat(name string) (FileInfo, error) {
	base, size, dir, problem := stat(name)
	if problem != "" { return nil, fail("stat", name, problem) }
	return fileInfo{base, size, dir}, nil
}
type DirEntry interface { Name() string; IsDir() bool }
func names(name string) (list []string, problem string)
func ReadDir(name string) ([]DirEntry, error) {
	list, problem := names(name)
	if problem != "" { return nil, fail("open", name, problem) }
	var entries []DirEntry
	for _, one := range list {
		base, size, dir, _ := stat(name + "/" + one)
		entries = append(entries, fileInfo{base, size, dir})
	}
	return entries, nil
}
`,
  natives: {
    arguments: (_, { process }) => sliceOf(process.argv.map(byteTextOf)),
    *read([fd, size], { process }) {
      const bytes = yield* awaiting(process.read(fd as number, size as number));
      return [toByteText(bytes), ''];
    },
    *write([fd, data], { process }) {
      yield* awaiting(process.write(fd as number, fromByteText(bytesToString(data))));
      return '';
    },
    open([name, flags, mode], { process }) {
      const [fd, problem] = attempt(() =>
        process.open(path(name), { ...openFlags(flags as number), mode: mode as number }),
      );
      return [fd ?? -1, problem];
    },
    close: ([fd], { process }) => attempt(() => process.close(fd as number))[1],
    LookupEnv([key], { process }) {
      const value = process.env.get(path(key));
      return [byteTextOf(value ?? ''), value !== undefined];
    },
    setenv([key, value], { process }) {
      process.env.set(path(key), path(value));
    },
    Environ: (_, { process }) => sliceOf(Array.from(process.env, ([key, value]) => byteTextOf(`${key}=${value}`))),
    Exit([code]) {
      throw new Exit((code as number) & 255);
    },
    hostname: (_, { process }) => process.hostname,
    Getpid: (_, { process }) => process.pid,
    Getppid: (_, { process }) => process.ppid,
    Getuid: (_, { process }) => process.credentials.uid,
    Getgid: (_, { process }) => process.credentials.gid,
    getwd: (_, { process }) => byteTextOf(process.fs.cwd),
    act: ([operation, name, other, mode], machine) =>
      attempt(() => act(operation as string, path(name), path(other), mode as number, machine))[1],
    stat([name], { process }) {
      const [found, problem] = attempt(() => process.fs.stat(path(name)));
      const stat = found as { readonly size: number; readonly type: string } | undefined;
      return [(name as string).replace(/.*\//, ''), stat?.size ?? 0, stat?.type === 'directory', problem];
    },
    names([name], { process }) {
      const [list, problem] = attempt(() =>
        process.fs
          .readdir(path(name))
          .map((entry) => byteTextOf(entry.name))
          .sort(),
      );
      return [list ? sliceOf(list as string[]) : null, problem];
    },
  },
};

function act(operation: string, name: string, other: string, mode: number, { process }: Machine): void {
  const { fs } = process;
  switch (operation) {
    case 'mkdir':
      fs.mkdir(name, mode);
      return;
    case 'mkdirs':
      fs.mkdirs(name, mode);
      return;
    case 'remove':
      if (fs.lstat(name).type === 'directory') fs.rmdir(name);
      else fs.unlink(name);
      return;
    case 'removeAll':
      fs.removeTree(name);
      return;
    case 'rename':
      fs.rename(name, other);
      return;
    default:
      fs.chdir(name);
  }
}
