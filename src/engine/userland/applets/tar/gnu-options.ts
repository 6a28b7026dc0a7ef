import type { Process } from '../../../kernel/process.ts';
import { groupOfName, userOfName } from '../accounts.ts';
import { AppletFailure, type Options } from '../arguments.ts';
import { changedMode } from '../modes.ts';
import { parseGnuDate } from '../parse-date.ts';
import { zoneOf } from '../timestamps.ts';
import { renamer } from './rename.ts';

/** Long names that only GNU tar has; the letter is the short name. */
export const GNU_LONG: Readonly<Record<string, string>> = {
  'same-owner': 'same-owner',
  'owner:': 'owner',
  'group:': 'group',
  'mtime:': 'mtime',
  'clamp-mtime': 'clamp',
  'mode:': 'mode',
  'sort:': 'sort',
  'format:': 'H',
  posix: 'posix',
  'old-archive': 'posix',
  portability: 'posix',
  'pax-option:': 'pax',
  'one-file-system': 'one-fs',
  'transform:': 'transform',
  'xform:': 'transform',
  'show-transformed-names': 'shown',
  'show-stored-names': 'shown',
  wildcards: 'wildcards',
  'no-wildcards': 'no-wildcards',
  'wildcards-match-slash': 'slash',
  'no-wildcards-match-slash': 'no-slash',
  anchored: 'anchored',
  'no-anchored': 'no-anchored',
  'ignore-case': 'ignore-case',
  'no-ignore-case': 'no-ignore-case',
  null: 'null',
  'no-null': 'no-null',
  'verbatim-files-from': 'verbatim',
  'no-verbatim-files-from': 'no-verbatim',
  recursion: 'recursion',
  'exclude-vcs': 'exclude-vcs',
  'exclude-backups': 'exclude-backups',
  'skip-old-files': 'skip-old',
  'keep-newer-files': 'keep-newer',
  'overwrite-dir': 'quiet',
  'no-overwrite-dir': 'quiet',
  'keep-directory-symlink': 'quiet',
  'unlink-first': 'U',
  'recursive-unlink': 'recursive-unlink',
  'remove-files': 'remove-files',
  'one-top-level::': 'one-top',
  totals: 'totals',
  'use-compress-program:': 'I',
  'no-auto-compress': 'no-auto',
  'full-time': 'full-time',
  utc: 'utc',
  'hard-dereference': 'hard-dereference',
  zstd: 'zstd',
  lzip: 'lzip',
  lzop: 'lzop',
  compress: 'Z',
  uncompress: 'Z',
  ...quiet(
    'acls no-acls selinux no-selinux xattrs no-xattrs check-links delay-directory-restore no-delay-directory-restore',
    'ignore-failed-read ignore-zeros read-full-records same-order preserve-order seek no-seek sparse force-local unquote no-unquote',
    'ignore-command-error no-ignore-command-error check-device no-check-device quote-chars: no-quote-chars: quoting-style:',
    'blocking-factor: record-size: warning: xattrs-include: xattrs-exclude: atime-preserve:: checkpoint-quiet',
  ),
};

/** What has no effect on archives of this machine's files. */
function quiet(...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.flatMap((line) => line.split(' ')).map((name) => [name, 'quiet']));
}

/** What GNU tar does beyond busybox's. */
export interface GnuTar {
  /** A member's name as it is stored, or as it is unpacked. */
  readonly rename: (name: string, kind: 'file' | 'symlink' | 'hardlink') => string;
  /** Who owns what is stored, instead of who does. */
  readonly owner: { readonly id: number | undefined; readonly name: string } | undefined;
  readonly group: { readonly id: number | undefined; readonly name: string } | undefined;
  /** Milliseconds since 1970 for what is stored: always, or only for what is newer. */
  readonly mtime: number | undefined;
  readonly clamp: boolean;
  readonly mode: (mode: number, isDirectory: boolean) => number;
  readonly sortByName: boolean;
  /** Names of members are patterns. */
  readonly wildcards: boolean;
  readonly saysWildcards: boolean;
  readonly anchored: boolean;
  readonly ignoreCase: boolean;
  readonly matchSlash: boolean;
  readonly skipOld: boolean;
  readonly keepNewer: boolean;
  readonly removeFiles: boolean;
  /** A folder that everything is unpacked into; empty: named after the archive. */
  readonly topLevel: string | undefined;
  readonly totals: boolean;
  readonly fullTime: boolean;
  readonly utc: boolean;
  readonly hardDereference: boolean;
}

export function gnuTar(process: Process, options: Options): GnuTar {
  const mtime = options.value('mtime');
  const time = mtime === undefined ? undefined : timeOf(process, mtime);
  const mode = options.value('mode');
  if (mode !== undefined && changedMode(mode, 0o644, false, process.fs.umask) === undefined)
    throw new AppletFailure(`Invalid mode given on option\ntar: Error is not recoverable: exiting now`, 2);
  const sort = options.value('sort') ?? 'none';
  if (!['none', 'name', 'inode'].includes(sort))
    throw new AppletFailure(
      `invalid argument ‘${sort}’ for ‘--sort’\nValid arguments are:\n  - ‘none’\n  - ‘name’\n  - ‘inode’\nTry 'tar --help' or 'tar --usage' for more information.`,
      2,
    );
  return {
    rename: renamer(options.values('transform')),
    owner: account(options.value('owner'), (name) => userOfName(process, name)?.uid),
    group: account(options.value('group'), (name) => groupOfName(process, name)?.gid),
    mtime: time,
    clamp: options.has('clamp'),
    mode: (current, isDirectory) =>
      mode === undefined ? current : (changedMode(mode, current, isDirectory, process.fs.umask) ?? current),
    sortByName: sort === 'name',
    wildcards: options.last('wildcards', 'no-wildcards') === 'wildcards',
    saysWildcards: options.has('wildcards') || options.has('no-wildcards'),
    anchored: options.last('anchored', 'no-anchored') === 'anchored',
    ignoreCase: options.last('ignore-case', 'no-ignore-case') === 'ignore-case',
    matchSlash: options.last('slash', 'no-slash') !== 'no-slash',
    skipOld: options.has('skip-old'),
    keepNewer: options.has('keep-newer'),
    removeFiles: options.has('remove-files'),
    topLevel: options.has('one-top') ? (options.value('one-top') ?? '') : undefined,
    totals: options.has('totals'),
    fullTime: options.has('full-time'),
    utc: options.has('utc'),
    hardDereference: options.has('hard-dereference'),
  };
}

/** `--mtime=2024-01-01`, or a file whose time it is. */
function timeOf(process: Process, text: string): number {
  if (/^[./]/.test(text)) {
    if (!process.fs.exists(text))
      throw new AppletFailure(
        `${text}: Cannot stat: No such file or directory\ntar: Error is not recoverable: exiting now`,
        2,
      );
    return process.fs.stat(text).mtime;
  }
  const time = parseGnuDate(text, process.clock.now(), zoneOf(process));
  if (time === undefined) throw new AppletFailure(`Invalid time stamp\ntar: Error is not recoverable: exiting now`, 2);
  return time;
}

/** `root`, `0`, `nobody:65534` */
function account(text: string | undefined, idOf: (name: string) => number | undefined): GnuTar['owner'] {
  if (text === undefined) return undefined;
  const cut = text.indexOf(':');
  const name = cut < 0 ? text : text.slice(0, cut);
  const written = cut < 0 ? name : text.slice(cut + 1);
  if (/^\+?\d+$/.test(written)) return { id: Number(written), name: cut < 0 ? '' : name };
  return { id: idOf(name), name };
}
