import { FsError, strerror } from '../../fs/errno.ts';
import type { Stat } from '../../fs/inode.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { nameTables } from './accounts.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { diskSpace } from './disk-space.ts';
import { modeString, rawMode } from './modes.ts';
import { quoteAlways, quoteIfNeeded } from './quoting.ts';
import { describe } from './rm.ts';
import { complain, print } from './streams.ts';
import { nanoseconds, strftime, type Zone, zoneOf } from './timestamps.ts';

interface Subject {
  readonly path: string;
  readonly stat: Stat;
  readonly target: string | undefined;
  readonly gnu: boolean;
  readonly zone: Zone;
  readonly mountPoint: string;
  readonly user: string;
  readonly group: string;
}

export const stat: Applet = {
  name: 'stat',
  usage: `stat [-ltf] [-c FMT] FILE...

Display file (default) or filesystem status

\t-c FMT\tUse the specified format
\t-f\tDisplay filesystem status
\t-L\tFollow links
\t-t\tTerse display

FMT sequences for files:
 %a\tAccess rights in octal
 %A\tAccess rights in human readable form
 %b\tNumber of blocks allocated (see %B)
 %B\tSize in bytes of each block reported by %b
 %d\tDevice number in decimal
 %D\tDevice number in hex
 %f\tRaw mode in hex
 %F\tFile type
 %g\tGroup ID
 %G\tGroup name
 %h\tNumber of hard links
 %i\tInode number
 %n\tFile name
 %N\tFile name, with -> TARGET if symlink
 %o\tI/O block size
 %s\tTotal size in bytes
 %t\tMajor device type in hex
 %T\tMinor device type in hex
 %u\tUser ID
 %U\tUser name
 %x\tTime of last access
 %X\tTime of last access as seconds since Epoch
 %y\tTime of last modification
 %Y\tTime of last modification as seconds since Epoch
 %z\tTime of last change
 %Z\tTime of last change as seconds since Epoch

FMT sequences for file systems:
 %a\tFree blocks available to non-superuser
 %b\tTotal data blocks
 %c\tTotal file nodes
 %d\tFree file nodes
 %f\tFree blocks
 %i\tFile System ID in hex
 %l\tMaximum length of filenames
 %n\tFile name
 %s\tBlock size (for faster transfer)
 %S\tFundamental block size (for block counts)
 %t\tType in hex
 %T\tType in human readable form`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(
      process,
      args,
      gnu
        ? {
            short: 'c:fLt',
            long: {
              dereference: 'L',
              'file-system': 'f',
              'format:': 'c',
              'printf:': 'printf',
              terse: 't',
              'cached:': 'cached',
            },
          }
        : { short: 'tLc:f' },
    );
    if (options.operands.length === 0) throw new UsageError(gnu ? 'missing operand' : '');
    const printf = options.value('printf');
    const format = options.value('c');
    let status = 0;
    for (const path of options.operands) {
      let text: string;
      try {
        if (options.has('f')) text = fileSystemText(process, path, format);
        else {
          const subject = subjectOf(process, path, options.has('L'), gnu);
          if (printf !== undefined) text = formatted(unescaped(printf), subject);
          else if (format !== undefined) text = `${formatted(format, subject)}\n`;
          else if (options.has('t'))
            text = `${formatted(`%n %s %b %f %u %g %D %i %h %t %T %X %Y %Z${gnu ? ' %W' : ''} %o`, subject)}\n`;
          else text = overview(subject);
        }
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        const what = options.has('f') ? 'read file system information for' : 'stat';
        const verb = gnu
          ? options.has('f')
            ? 'cannot read file system information for'
            : 'cannot statx'
          : `can't ${what}`;
        await complain(
          process,
          gnu
            ? `${verb} ${quoteAlways(path)}: ${strerror(error.errno)}`
            : `${verb} '${path}': ${strerror(error.errno)}`,
        );
        status = 1;
        continue;
      }
      await print(process, text);
    }
    return status;
  },
};

function subjectOf(process: Process, path: string, follow: boolean, gnu: boolean): Subject {
  const { fs } = process;
  const stat = follow ? fs.stat(path) : fs.lstat(path);
  const names = nameTables(process);
  return {
    path,
    stat,
    target: stat.type === 'symlink' ? fs.readlink(path) : undefined,
    gnu,
    zone: zoneOf(process),
    mountPoint: fs.mountOf(path).path,
    user: names.user(stat.uid) ?? 'UNKNOWN',
    group: names.group(stat.gid) ?? 'UNKNOWN',
  };
}

function when(ms: number, zone: Zone): string {
  return `${strftime('%Y-%m-%d %H:%M:%S', ms, zone)}.${nanoseconds(ms)} ${strftime('%z', ms, zone)}`;
}

function typeName(stat: Stat): string {
  return describe(stat);
}

function overview(subject: Subject): string {
  const { stat, gnu, path, target } = subject;
  const name = gnu
    ? target === undefined
      ? quoteIfNeeded(path)
      : `${quoteIfNeeded(path)} -> ${quoteIfNeeded(target)}`
    : target === undefined
      ? `'${path}'`
      : `'${path}' -> '${target}'`;
  const rdev = stat.rdev ?? { major: 0, minor: 0 };
  const special = stat.type === 'char-device' || stat.type === 'block-device';
  const device = gnu
    ? `Device: ${stat.dev >> 8},${stat.dev & 255}\tInode: ${String(stat.ino).padEnd(11)} Links: ${special ? String(stat.nlink).padEnd(5) : stat.nlink}`
    : `Device: ${stat.dev.toString(16)}h/${stat.dev}d\tInode: ${String(stat.ino).padEnd(10)}  Links: ${String(stat.nlink).padEnd(5)}`;
  const lines = [
    `  File: ${name}`,
    `  Size: ${String(stat.size).padEnd(10)}\tBlocks: ${String(stat.blocks).padEnd(10)} IO Block: ${String(4096).padEnd(6)} ${typeName(stat)}`,
    `${device}${special ? (gnu ? ` Device type: ${rdev.major},${rdev.minor}` : ` Device type: ${rdev.major.toString(16)},${rdev.minor.toString(16)}`) : ''}`,
    `Access: (${stat.mode.toString(8).padStart(4, '0')}/${modeString(stat)})  Uid: (${String(stat.uid).padStart(5)}/${subject.user.padStart(8)})   Gid: (${String(stat.gid).padStart(5)}/${subject.group.padStart(8)})`,
    `Access: ${when(stat.atime, subject.zone)}`,
    `Modify: ${when(stat.mtime, subject.zone)}`,
    `Change: ${when(stat.ctime, subject.zone)}`,
  ];
  if (gnu) lines.push(` Birth: ${when(stat.ctime, subject.zone)}`);
  return `${lines.join('\n')}\n`;
}

/** `%a`, `%08s`, `%-10n` and so on. */
function formatted(format: string, subject: Subject): string {
  return format.replace(
    /%([-+ #0']*)(\d*)(?:\.(\d+))?([a-zA-Z%])/g,
    (whole, flags: string, width: string, precision: string | undefined, letter: string) => {
      if (letter === '%') return '%';
      const value = field(letter, subject, precision);
      if (value === undefined) return subject.gnu ? '?' : whole;
      const number = /^-?\d+$/.test(value);
      const prefixed =
        flags.includes('#') && letter === 'a'
          ? `0${value}`
          : flags.includes('#') && 'fDtT'.includes(letter)
            ? `0x${value}`
            : value;
      if (flags.includes('-')) return prefixed.padEnd(Number(width));
      return prefixed.padStart(Number(width), flags.includes('0') && (number || letter === 'f') ? '0' : ' ');
    },
  );
}

function field(letter: string, subject: Subject, precision: string | undefined): string | undefined {
  const { stat, gnu, zone } = subject;
  const seconds = (ms: number): string =>
    precision === undefined
      ? String(Math.floor(ms / 1000))
      : `${Math.floor(ms / 1000)}.${nanoseconds(ms).slice(0, Number(precision))}`;
  switch (letter) {
    case 'a':
      return stat.mode.toString(8);
    case 'A':
      return modeString(stat);
    case 'b':
      return String(stat.blocks);
    case 'B':
      return '512';
    case 'C':
      return gnu ? '?' : undefined;
    case 'd':
      return String(stat.dev);
    case 'D':
      return stat.dev.toString(16);
    case 'f':
      return rawMode(stat).toString(16);
    case 'F':
      return typeName(stat);
    case 'g':
      return String(stat.gid);
    case 'G':
      return subject.group;
    case 'h':
      return String(stat.nlink);
    case 'i':
      return String(stat.ino);
    case 'm':
      return gnu ? subject.mountPoint : undefined;
    case 'n':
      return subject.path;
    case 'N':
      if (gnu)
        return subject.target === undefined
          ? quoteAlways(subject.path)
          : `${quoteAlways(subject.path)} -> ${quoteAlways(subject.target)}`;
      return subject.target === undefined ? subject.path : `'${subject.path}' -> '${subject.target}'`;
    case 'o':
      return '4096';
    case 's':
      return String(stat.size);
    case 't':
      return (stat.rdev?.major ?? 0).toString(16);
    case 'T':
      return (stat.rdev?.minor ?? 0).toString(16);
    case 'u':
      return String(stat.uid);
    case 'U':
      return subject.user;
    case 'w':
      return gnu ? when(stat.ctime, zone) : undefined;
    case 'W':
      return gnu ? seconds(stat.ctime) : undefined;
    case 'x':
      return when(stat.atime, zone);
    case 'X':
      return seconds(stat.atime);
    case 'y':
      return when(stat.mtime, zone);
    case 'Y':
      return seconds(stat.mtime);
    case 'z':
      return when(stat.ctime, zone);
    case 'Z':
      return seconds(stat.ctime);
    default:
      return undefined;
  }
}

function unescaped(text: string): string {
  return text.replace(/\\([abefnrtv\\"])/g, (_, letter: string) => {
    const at = 'abefnrtv\\"'.indexOf(letter);
    return '\u0007\b\u001b\f\n\r\t\v\\"'[at] as string;
  });
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  overlay: 'overlayfs',
  ext4: 'ext2/ext3',
  devtmpfs: 'tmpfs',
  cgroup: 'cgroup2fs',
};

function fileSystemText(process: Process, path: string, format: string | undefined): string {
  process.fs.stat(path);
  const mount = process.fs.mountOf(path);
  const space = diskSpace(mount);
  const type = TYPE_NAMES[mount.fs.type] ?? mount.fs.type;
  const block = 4096;
  const values: Readonly<Record<string, string>> = {
    n: path,
    i: mount.fs.dev.toString(16).padStart(8, '0'),
    l: '255',
    t: type,
    T: type,
    s: String(block),
    S: String(block),
    b: String(Math.floor(space.total / block)),
    f: String(Math.floor(space.free / block)),
    a: String(Math.floor(space.free / block)),
    c: String(space.inodes),
    d: String(space.freeInodes),
  };
  if (format !== undefined)
    return `${format.replace(/%([a-zA-Z%])/g, (_, letter: string) => (letter === '%' ? '%' : (values[letter] ?? '?')))}\n`;
  const v = (letter: string): string => values[letter] as string;
  const name = flavourOf(process) === 'gnu' ? `"${path}"` : `"${path}"`;
  return [
    `  File: ${name}`,
    `    ID: ${v('i').padEnd(8)} Namelen: ${v('l').padEnd(7)} Type: ${type}`,
    `Block size: ${v('s').padEnd(10)}${flavourOf(process) === 'gnu' ? ` Fundamental block size: ${block}` : ''}`,
    `Blocks: Total: ${v('b').padEnd(10)} Free: ${v('f').padEnd(10)} Available: ${v('a')}`,
    `Inodes: Total: ${v('c').padEnd(10)} Free: ${v('d')}`,
    '',
  ].join('\n');
}
