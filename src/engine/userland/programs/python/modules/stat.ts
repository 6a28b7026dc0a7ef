import type { LibraryModule } from '../vm/module-registry.ts';

/** stat: the bits of st_mode. */
export const stat: LibraryModule = {
  source: `
S_IFDIR, S_IFCHR, S_IFBLK, S_IFREG, S_IFIFO, S_IFLNK, S_IFSOCK = 0o040000, 0o020000, 0o060000, 0o100000, 0o010000, 0o120000, 0o140000
S_ISUID, S_ISGID, S_ISVTX = 0o4000, 0o2000, 0o1000
S_IRWXU, S_IRUSR, S_IWUSR, S_IXUSR = 0o700, 0o400, 0o200, 0o100
S_IRWXG, S_IRGRP, S_IWGRP, S_IXGRP = 0o070, 0o040, 0o020, 0o010
S_IRWXO, S_IROTH, S_IWOTH, S_IXOTH = 0o007, 0o004, 0o002, 0o001
ST_MODE, ST_INO, ST_DEV, ST_NLINK, ST_UID, ST_GID, ST_SIZE, ST_ATIME, ST_MTIME, ST_CTIME = range(10)

S_IFDOOR = 0
S_IFPORT = 0
S_IFWHT = 0
S_ENFMT = 1024
S_IREAD = 256
S_IWRITE = 128
S_IEXEC = 64
UF_SETTABLE = 65535
UF_NODUMP = 1
UF_IMMUTABLE = 2
UF_APPEND = 4
UF_OPAQUE = 8
UF_NOUNLINK = 16
UF_COMPRESSED = 32
UF_TRACKED = 64
UF_DATAVAULT = 128
UF_HIDDEN = 32768
SF_SETTABLE = 4294901760
SF_ARCHIVED = 65536
SF_IMMUTABLE = 131072
SF_APPEND = 262144
SF_RESTRICTED = 524288
SF_NOUNLINK = 1048576
SF_SNAPSHOT = 2097152
SF_FIRMLINK = 8388608
SF_DATALESS = 1073741824
FILE_ATTRIBUTE_ARCHIVE = 32
FILE_ATTRIBUTE_COMPRESSED = 2048
FILE_ATTRIBUTE_DEVICE = 64
FILE_ATTRIBUTE_DIRECTORY = 16
FILE_ATTRIBUTE_ENCRYPTED = 16384
FILE_ATTRIBUTE_HIDDEN = 2
FILE_ATTRIBUTE_INTEGRITY_STREAM = 32768
FILE_ATTRIBUTE_NORMAL = 128
FILE_ATTRIBUTE_NOT_CONTENT_INDEXED = 8192
FILE_ATTRIBUTE_NO_SCRUB_DATA = 131072
FILE_ATTRIBUTE_OFFLINE = 4096
FILE_ATTRIBUTE_READONLY = 1
FILE_ATTRIBUTE_REPARSE_POINT = 1024
FILE_ATTRIBUTE_SPARSE_FILE = 512
FILE_ATTRIBUTE_SYSTEM = 4
FILE_ATTRIBUTE_TEMPORARY = 256
FILE_ATTRIBUTE_VIRTUAL = 65536
def S_ISDOOR(mode):
    return False
def S_ISPORT(mode):
    return False
def S_ISWHT(mode):
    return False
def S_IMODE(mode):
    return mode & 0o7777
def S_IFMT(mode):
    return mode & 0o170000
def S_ISDIR(mode):
    return S_IFMT(mode) == S_IFDIR
def S_ISREG(mode):
    return S_IFMT(mode) == S_IFREG
def S_ISLNK(mode):
    return S_IFMT(mode) == S_IFLNK
def S_ISFIFO(mode):
    return S_IFMT(mode) == S_IFIFO
def S_ISSOCK(mode):
    return S_IFMT(mode) == S_IFSOCK
def S_ISCHR(mode):
    return S_IFMT(mode) == S_IFCHR
def S_ISBLK(mode):
    return S_IFMT(mode) == S_IFBLK

def filemode(mode):
    kind = {S_IFDIR: 'd', S_IFLNK: 'l', S_IFCHR: 'c', S_IFBLK: 'b', S_IFIFO: 'p', S_IFSOCK: 's'}.get(S_IFMT(mode), '-')
    out = kind
    for i, c in enumerate('rwxrwxrwx'):
        out += c if mode & (0o400 >> i) else '-'
    out = list(out)
    if mode & S_ISUID:
        out[3] = 's' if out[3] == 'x' else 'S'
    if mode & S_ISGID:
        out[6] = 's' if out[6] == 'x' else 'S'
    if mode & S_ISVTX:
        out[9] = 't' if out[9] == 'x' else 'T'
    return ''.join(out)
`,
};
