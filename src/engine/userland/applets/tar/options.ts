import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { AppletFailure, type Options, parseOptions, UsageError } from '../arguments.ts';
import { isDebianBuild } from '../builds.ts';
import { GNU_LONG, type GnuTar, gnuTar } from './gnu-options.ts';

export interface TarRequest {
  readonly mode: 'create' | 'extract' | 'list' | 'append';
  /** Undefined: standard input or output. */
  readonly file: string | undefined;
  readonly verbose: number;
  readonly gzip: boolean;
  readonly folder: string | undefined;
  readonly toStdout: boolean;
  readonly strip: number;
  readonly exclude: readonly string[];
  readonly followLinks: boolean;
  readonly keepOld: boolean;
  readonly keepTime: boolean;
  readonly keepOwner: boolean;
  readonly numericOwner: boolean;
  readonly absolute: boolean;
  readonly recurse: boolean;
  readonly names: readonly string[];
  readonly namesFrom: string | undefined;
  /** Names in that file end with a NUL, not a line. */
  readonly namesNul: boolean;
  readonly more: GnuTar;
}

const TAKES = 'fCTXbNVIHg';

/** tar's options, old style (`tar xvf file`) included. */
export function tarRequest(process: Process, args: readonly string[], gnu: boolean): TarRequest {
  const options = parseOptions(
    process,
    gnu
      ? oldStyleGnu(args)
      : args.length > 0 && !(args[0] as string).startsWith('-')
        ? [`-${args[0]}`, ...args.slice(1)]
        : args,
    {
      short: gnu ? 'Acdtruxf:C:vzjJZaOkmphPT:X:wlb:N:V:UWI:H:oBSinsg:' : 'tcxT:X:C:f:OopvkjazJZhm',
      long: {
        create: 'c',
        extract: 'x',
        get: 'x',
        list: 't',
        append: 'r',
        update: 'u',
        'file:': 'f',
        'directory:': 'C',
        verbose: 'v',
        gzip: 'z',
        gunzip: 'z',
        ungzip: 'z',
        bzip2: 'j',
        xz: 'J',
        'auto-compress': 'a',
        'to-stdout': 'O',
        'keep-old-files': 'k',
        touch: 'm',
        'preserve-permissions': 'p',
        'same-permissions': 'p',
        dereference: 'h',
        ...(gnu || !isDebianBuild(process) ? { 'files-from:': 'T', 'exclude-from:': 'X', 'exclude:': 'exclude' } : {}),
        'strip-components:': 'strip',
        'no-recursion': 'no-recursion',
        'numeric-owner': 'numeric',
        'no-same-owner': 'o',
        'no-same-permissions': 'no-p',
        overwrite: 'overwrite',
        'absolute-names': 'P',
        lzma: 'lzma',
        'to-command:': 'to-command',
        ...(gnu ? GNU_LONG : {}),
      },
    },
    gnu ? 64 : 1,
  );
  return requestOf(process, options, gnu);
}

/** `xfC a.tar dir`: each letter that wants a value takes the next word. */
function oldStyleGnu(args: readonly string[]): readonly string[] {
  const [first, ...rest] = args;
  if (first === undefined || first.startsWith('-')) return args;
  const out: string[] = [];
  for (const letter of first) {
    out.push(`-${letter}`);
    if (TAKES.includes(letter)) {
      const value = rest.shift();
      if (value !== undefined) out.push(value);
    }
  }
  return [...out, ...rest];
}

function requestOf(process: Process, options: Options, gnu: boolean): TarRequest {
  const modes = options.given
    .map((option) => option.name)
    .filter((name) => 'cxtru'.includes(name) && name.length === 1);
  if (modes.length === 0) throw noMode(gnu);
  if (gnu && new Set(modes).size > 1) {
    throw new AppletFailure(
      "You may not specify more than one '-Acdtrux', '--delete' or  '--test-label' option\nTry 'tar --help' or 'tar --usage' for more information.",
      2,
    );
  }
  for (const [name, title] of [
    ['j', 'bzip2'],
    ['J', 'xz'],
    ['lzma', 'lzma'],
    ['Z', 'compress'],
    ['zstd', 'zstd'],
  ] as const) {
    if (options.has(name)) throw new AppletFailure(`drydock: ${title} is not simulated`);
  }
  const unsupported = ['to-command', 'totals', 'A', 'd', 'N', 'g', 'V', 'W', 'w', 'one-fs'].find((name) =>
    options.has(name),
  );
  if (unsupported)
    throw new AppletFailure(`drydock: ${unsupported.length > 1 ? '--' : '-'}${unsupported} is not simulated`);
  const program = options.value('I');
  if (program !== undefined && !/^(?:\/\S*\/)?(?:gzip|pigz)(?: -\d)?$/.test(program))
    throw new AppletFailure(`drydock: --use-compress-program=${program} is not simulated`);
  const file = options.value('f');
  const mode = modes.at(-1);
  const strip = options.value('strip') ?? '0';
  if (!/^\d+$/.test(strip))
    throw new AppletFailure(gnu ? `Invalid number of elements: ${strip}` : `invalid number '${strip}'`, gnu ? 2 : 1);
  return {
    mode: mode === 'c' ? 'create' : mode === 'x' ? 'extract' : mode === 't' ? 'list' : 'append',
    file: file === '-' ? undefined : file,
    verbose: options.count('v'),
    gzip: options.has('z') || program !== undefined || (options.has('a') && /\.t?gz$/.test(file ?? '')),
    folder: options.value('C'),
    toStdout: options.has('O'),
    strip: Number(strip),
    exclude: [
      ...options.values('exclude'),
      ...options.values('X').flatMap((path) => linesOf(process, path, gnu)),
      ...(options.has('exclude-vcs') ? VCS : []),
      ...(options.has('exclude-backups') ? ['.#*', '*~', '#*#'] : []),
    ],
    followLinks: options.has('h'),
    keepOld: options.has('k'),
    keepTime: !options.has('m'),
    keepOwner: process.credentials.uid === 0 && !options.has('o'),
    numericOwner: options.has('numeric'),
    absolute: options.has('P'),
    recurse: options.last('recursion', 'no-recursion') !== 'no-recursion',
    names: options.operands,
    namesFrom: options.value('T'),
    namesNul: options.last('null', 'no-null') === 'null',
    more: gnuTar(process, options),
  };
}

const VCS =
  'CVS RCS SCCS .git .gitignore .gitattributes .gitmodules .cvsignore .svn .arch-ids {arch} =RELEASE-ID =meta-update =update .bzr .bzrignore .bzrtags .hg .hgignore .hgrags _darcs'.split(
    ' ',
  );

/** The lines of a file of names or patterns. */
export function linesOf(process: Process, file: string, gnu: boolean, end = '\n'): readonly string[] {
  try {
    return process.fs
      .readText(file)
      .split(end)
      .filter((line) => line !== '');
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const reason = strerror(error.errno);
    throw gnu
      ? new AppletFailure(`${file}: Cannot open: ${reason}\ntar: Error is not recoverable: exiting now`, 2)
      : new AppletFailure(`can't open '${file}': ${reason}`);
  }
}

function noMode(gnu: boolean): AppletFailure {
  return gnu
    ? new AppletFailure(
        "You must specify one of the '-Acdtrux', '--delete' or '--test-label' options\nTry 'tar --help' or 'tar --usage' for more information.",
        2,
      )
    : new UsageError();
}
