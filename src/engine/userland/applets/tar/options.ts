import type { Process } from '../../../kernel/process.ts';
import { AppletFailure, type Options, parseOptions, UsageError } from '../arguments.ts';
import { isDebianBuild } from '../builds.ts';

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
}

const TAKES = 'fCTXbNV';

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
      short: gnu ? 'Acdtruxf:C:vzjJZaOkmphPT:X:wlb:N:V:UW' : 'tcxT:X:C:f:OopvkjazJZhm',
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
        ...(gnu
          ? {
              'same-owner': 'same-owner',
              'owner:': 'owner',
              'group:': 'group',
              'mtime:': 'mtime',
              'sort:': 'sort',
              'format:': 'format',
              wildcards: 'wildcards',
              'one-file-system': 'one-fs',
              'transform:': 'transform',
              zstd: 'zstd',
            }
          : {}),
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
  const unsupported = ['to-command', 'transform', 'mtime'].find((name) => options.has(name));
  if (unsupported) throw new AppletFailure(`drydock: --${unsupported} is not simulated`);
  const file = options.value('f');
  const mode = modes.at(-1);
  const strip = options.value('strip') ?? '0';
  if (!/^\d+$/.test(strip))
    throw new AppletFailure(gnu ? `Invalid number of elements: ${strip}` : `invalid number '${strip}'`, gnu ? 2 : 1);
  return {
    mode: mode === 'c' ? 'create' : mode === 'x' ? 'extract' : mode === 't' ? 'list' : 'append',
    file: file === '-' ? undefined : file,
    verbose: options.count('v'),
    gzip: options.has('z') || (options.has('a') && /\.t?gz$/.test(file ?? '')),
    folder: options.value('C'),
    toStdout: options.has('O'),
    strip: Number(strip),
    exclude: options.values('exclude'),
    followLinks: options.has('h'),
    keepOld: options.has('k'),
    keepTime: !options.has('m'),
    keepOwner: process.credentials.uid === 0 && !options.has('o'),
    numericOwner: options.has('numeric'),
    absolute: options.has('P'),
    recurse: !options.has('no-recursion'),
    names: options.operands,
    namesFrom: options.value('T'),
  };
}

function noMode(gnu: boolean): AppletFailure {
  return gnu
    ? new AppletFailure(
        "You must specify one of the '-Acdtrux', '--delete' or '--test-label' options\nTry 'tar --help' or 'tar --usage' for more information.",
        2,
      )
    : new UsageError();
}
