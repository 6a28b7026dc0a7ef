import type { Process } from '../../../kernel/process.ts';
import { PipFailure } from './failure.ts';
import { usageOf } from './usage.ts';

/** What the user asked pip for. */
export interface CommandLine {
  readonly verb: string;
  readonly words: readonly string[];
  /** By long name without dashes; a switch has an empty text for each time it stands. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

const SHORT: Readonly<Record<string, string>> = {
  r: 'requirement',
  c: 'constraint',
  e: 'editable',
  t: 'target',
  U: 'upgrade',
  q: 'quiet',
  v: 'verbose',
  y: 'yes',
  i: 'index-url',
  f: 'find-links',
  h: 'help',
  V: 'version',
  o: 'outdated',
  u: 'uptodate',
  l: 'local',
  d: 'dest',
  w: 'wheel-dir',
  I: 'ignore-installed',
};

const VALUED = new Set(
  'requirement constraint editable target index-url extra-index-url find-links cache-dir format root prefix timeout retries proxy trusted-host cert log exclude upgrade-strategy root-user-action platform python-version only-binary no-binary dest wheel-dir path progress-bar python implementation abi group client-cert src report config-settings'.split(
    ' ',
  ),
);

const SWITCHES = new Set(
  'upgrade quiet verbose yes help version outdated uptodate local no-cache-dir no-deps user pre force-reinstall ignore-installed no-compile compile no-index disable-pip-version-check no-input no-color isolated break-system-packages no-warn-script-location no-build-isolation prefer-binary require-hashes dry-run all files not-required debug exclude-editable require-virtualenv no-warn-conflicts no-python-version-warning default-timeout use-pep517 editable-only no-clean'.split(
    ' ',
  ),
);

/** Reads pip's arguments, with `PIP_*` of the environment beneath them. Throws PipFailure for an option that pip does not have. */
export function parseCommandLine(proc: Process, args: readonly string[]): CommandLine {
  const options = new Map<string, string[]>();
  const add = (name: string, value: string): void => {
    options.set(name, [...(options.get(name) ?? []), value]);
  };
  for (const [key, value] of proc.env) {
    const [, name] = /^PIP_([A-Z_]+)$/.exec(key) ?? [];
    if (name === undefined) continue;
    const long = name.toLowerCase().replaceAll('_', '-');
    if (VALUED.has(long)) for (const one of value.split(/\s+/).filter(Boolean)) add(long, one);
    else if (/^(1|true|yes|on)$/i.test(value)) add(long, '');
  }
  const words: string[] = [];
  let verb = '';
  for (let i = 0; i < args.length; i++) {
    const word = args[i] ?? '';
    if (!word.startsWith('-') || word === '-') {
      if (verb === '') verb = word;
      else words.push(word);
      continue;
    }
    if (word === '--') {
      words.push(...args.slice(i + 1));
      break;
    }
    if (word.startsWith('--')) {
      const [, name = '', given] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
      if (VALUED.has(name)) {
        const value = given ?? args[++i];
        if (value === undefined) throw unknown(verb, `--${name} option requires 1 argument`);
        add(name, value);
      } else if (SWITCHES.has(name)) add(name, '');
      else throw unknown(verb, `no such option: --${name}`);
      continue;
    }
    for (let at = 1; at < word.length; at++) {
      const name = SHORT[word[at] ?? ''];
      if (name === undefined) throw unknown(verb, `no such option: -${word[at]}`);
      if (!VALUED.has(name)) {
        add(name, '');
        continue;
      }
      const value = word.slice(at + 1) || args[++i];
      if (value === undefined) throw unknown(verb, `-${word[at]} option requires 1 argument`);
      add(name, value);
      break;
    }
  }
  return { verb, words, options };
}

const unknown = (verb: string, fault: string): PipFailure => new PipFailure([], 2, `${usageOf(verb)}\n${fault}\n`);

export function isOn(line: CommandLine, name: string): boolean {
  return line.options.has(name);
}

export function textOf(line: CommandLine, name: string): string | undefined {
  return line.options.get(name)?.at(-1);
}

/** How often a switch stands. */
export function countOf(line: CommandLine, name: string): number {
  return line.options.get(name)?.length ?? 0;
}
