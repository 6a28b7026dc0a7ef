import { decodeUtf8 } from '../../../base/bytes.ts';
import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { configArguments } from './config-file.ts';
import { NotSimulated, UsageFailure } from './failure.ts';
import { countsAs, type OptionSpec, optionSpec } from './option-table.ts';
import { readFileOrStdin } from './standard-input.ts';

export interface GivenOption {
  readonly name: string;
  readonly value: string;
}

/** A URL with what belongs to it alone: curl gives each -o, -O and -T to the first URL that has none yet, typed before or after it. */
export interface Target {
  url?: string;
  /** -o FILE, or -O. */
  output?: { readonly file: string } | 'remote-name' | undefined;
  upload?: string;
}

/** The options between two `--next`, in order. */
export class Options {
  readonly given: readonly GivenOption[];
  readonly targets: readonly Readonly<Target>[];

  constructor(given: readonly GivenOption[], targets: readonly Readonly<Target>[]) {
    this.given = given;
    this.targets = targets;
  }

  /** Whether a flag is on; `--no-NAME` behind it turns it off. */
  has(name: string): boolean {
    return this.given.findLast((option) => option.name === name || option.name === `no-${name}`)?.name === name;
  }

  isOff(name: string): boolean {
    return this.given.findLast((option) => option.name === name || option.name === `no-${name}`)?.name === `no-${name}`;
  }

  value(name: string): string | undefined {
    return this.given.findLast((option) => option.name === name)?.value;
  }

  values(name: string): readonly string[] {
    return this.given.filter((option) => option.name === name).map(({ value }) => value);
  }

  number(name: string): number | undefined {
    const value = this.value(name);
    return value === undefined ? undefined : Number(value);
  }
}

/** Options that hold for the whole command line, wherever they stand. */
const GLOBAL = new Set([
  'silent',
  'show-error',
  'verbose',
  'fail-early',
  'no-progress-meter',
  'progress-bar',
  'stderr',
  'parallel',
]);

/** Reads a command line. Throws UsageFailure, NotSimulated. */
export async function parseOptions(process: Process, args: readonly string[]): Promise<readonly Options[]> {
  const groups: { given: GivenOption[]; targets: Target[] }[] = [{ given: [], targets: [] }];
  await readArguments(process, args, groups);
  const everywhere = groups.flatMap(({ given }) => given.filter(({ name }) => GLOBAL.has(name)));
  return groups.map(
    ({ given, targets }) => new Options([...everywhere, ...given.filter(({ name }) => !GLOBAL.has(name))], targets),
  );
}

async function readArguments(
  process: Process,
  args: readonly string[],
  groups: { given: GivenOption[]; targets: Target[] }[],
): Promise<void> {
  let literal = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string;
    if (literal || !arg.startsWith('-')) {
      await record({ name: 'url', kind: 'text!' }, '', false, () => arg);
      continue;
    }
    if (arg === '--') {
      literal = true;
      continue;
    }
    const take = (spec: OptionSpec, inline: string | undefined): string => {
      if (inline !== undefined) return inline;
      at += 1;
      const value = args[at];
      if (value === undefined && spec.kind !== 'optional') throw new UsageFailure(`option ${arg}: requires parameter`);
      return value ?? '';
    };
    if (arg.startsWith('--')) {
      const name = arg.slice(2);
      const own = optionSpec(name, false);
      const spec = own ?? (name.startsWith('no-') ? optionSpec(name.slice(3), false) : undefined);
      if (!spec) throw new UsageFailure(`option ${arg}: is unknown`);
      if (!own && spec.kind !== 'flag')
        throw new UsageFailure(`option ${arg}: the given option cannot be reversed with a --no- prefix`);
      await record(spec, arg, !own, () => take(spec, undefined));
      continue;
    }
    if (arg === '-') throw new UsageFailure('option -: is unknown');
    for (let i = 1; i < arg.length; i++) {
      const spec = optionSpec(arg[i] as string, true);
      if (!spec) throw new UsageFailure(`option ${arg}: is unknown`);
      const rest = arg.slice(i + 1);
      await record(spec, arg, false, () => take(spec, rest === '' ? undefined : rest));
      if (spec.kind !== 'flag') break;
    }
  }

  async function record(spec: OptionSpec, typed: string, off: boolean, read: () => string): Promise<void> {
    if (spec.kind === 'refused')
      throw new NotSimulated(`drydock: 'curl ${typed.startsWith('--') ? typed : typed.slice(0, 2)}' is not simulated`);
    const value = spec.kind === 'flag' ? '' : read();
    check(spec, typed, value);
    const group = groups.at(-1) as (typeof groups)[number];
    if (spec.name === 'next') {
      if (!group.targets.some(({ url }) => url !== undefined)) throw new UsageFailure('missing URL before --next');
      groups.push({ given: [], targets: [] });
      return;
    }
    if (spec.name === 'config') return readConfig(process, value, typed, groups);
    const kept =
      spec.name === 'write-out' && value.startsWith('@') ? await formatFile(process, value.slice(1), typed) : value;
    for (const name of countsAs(spec.name)) group.given.push({ name: off ? `no-${name}` : name, value: kept });
    const fill = (isFree: (target: Target) => boolean): Target => {
      const free = group.targets.find(isFree);
      if (free) return free;
      const target: Target = {};
      group.targets.push(target);
      return target;
    };
    if (spec.name === 'url') fill(({ url }) => url === undefined).url = value;
    else if (spec.name === 'output') fill(({ output }) => output === undefined).output = { file: value };
    else if (spec.name === 'remote-name' && !off) fill(({ output }) => output === undefined).output = 'remote-name';
    else if (spec.name === 'upload-file') fill(({ upload }) => upload === undefined).upload = value;
  }
}

function check(spec: OptionSpec, typed: string, value: string): void {
  const fault = (message: string): never => {
    throw new UsageFailure(`option ${typed}: ${message}`);
  };
  if (spec.kind === 'text!' && value === '') fault('blank argument where content is expected');
  if (spec.kind === 'number') {
    if (/^-\d+$/.test(value)) fault('expected a positive numerical parameter');
    if (!/^\d+$/.test(value)) fault('expected a proper numerical parameter');
  }
  if (spec.kind === 'seconds' && !/^\d+(\.\d*)?$/.test(value)) fault('expected a proper numerical parameter');
  if (spec.name === 'max-redirs' && !/^-?\d+$/.test(value)) fault('expected a proper numerical parameter');
  if (spec.name === 'continue-at' && !/^(-|\d+)$/.test(value)) fault('expected a proper numerical parameter');
  if (spec.name === 'limit-rate') {
    if (/^\d+[^\dGMKBgmkb]/.test(value))
      throw new UsageFailure(`option ${typed}: is badly used here`, 2, 'unsupported rate unit. Use G, M, K or B');
    if (!/^\d+[GMKB]?$/i.test(value)) fault('is badly used here');
  }
}

/** `-w @FILE`: the format, without the ends of its lines. */
async function formatFile(process: Process, file: string, typed: string): Promise<string> {
  try {
    return decodeUtf8(await readFileOrStdin(process, file)).replace(/[\r\n]/g, '');
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new UsageFailure(`option ${typed}: error encountered when reading a file`, 26);
  }
}

/** `-K FILE`: its lines stand where the option stands. */
async function readConfig(
  process: Process,
  file: string,
  typed: string,
  groups: { given: GivenOption[]; targets: Target[] }[],
): Promise<void> {
  const failure = (words: string): UsageFailure =>
    new UsageFailure(`option ${typed}: error encountered when reading a file`, 26, undefined, [
      ...(words === '' ? [] : [words]),
      `cannot read config from '${file}'`,
    ]);
  let text: string;
  try {
    text = decodeUtf8(await readFileOrStdin(process, file));
  } catch (error) {
    if (error instanceof FsError) throw failure('');
    throw error;
  }
  for (const { line, words } of configArguments(text)) {
    try {
      await readArguments(process, words, groups);
    } catch (error) {
      if (!(error instanceof UsageFailure)) throw error;
      const [, name = '', reason = ''] = /^option -{0,2}(\S*): (.*)$/.exec(error.message) ?? [];
      throw failure(`${file === '-' ? '<stdin>' : file}:${line}: '${name}' ${reason}`);
    }
  }
}
