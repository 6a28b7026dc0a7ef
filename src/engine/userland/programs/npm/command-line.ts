import type { Process } from '../../../kernel/process.ts';
import { VERBS } from './help.ts';

/** What the user asked npm for. */
export interface CommandLine {
  readonly verb: string;
  /** What stands behind the verb, without options. */
  readonly words: readonly string[];
  /** What stands behind the verb, as typed: `npm run` hands on what follows the script's name. */
  readonly rest: readonly string[];
  /** By name without dashes; true for a switch, the last one wins. */
  readonly options: ReadonlyMap<string, string | boolean>;
}

const SHORT: Readonly<Record<string, string>> = {
  g: 'global',
  D: 'save-dev',
  S: 'save',
  P: 'save-prod',
  O: 'save-optional',
  E: 'save-exact',
  B: 'save-bundle',
  y: 'yes',
  f: 'force',
  a: 'all',
  s: 'silent',
  q: 'quiet',
  d: 'verbose',
  v: 'version',
  h: 'help',
  l: 'long',
  n: 'no-yes',
  no: 'no-yes',
  C: 'prefix',
  w: 'workspace',
  c: 'call',
  p: 'parseable',
};

const VALUED = new Set([
  'prefix',
  'omit',
  'include',
  'only',
  'also',
  'registry',
  'loglevel',
  'depth',
  'cache',
  'tag',
  'save-prefix',
  'workspace',
  'fetch-retries',
  'fetch-retry-mintimeout',
  'fetch-retry-maxtimeout',
  'install-strategy',
  'userconfig',
  'call',
  'package',
  'scope',
  'allow-scripts',
  'preid',
]);

/** Other names of verbs, as npm 11 has them. */
const ALIASES: Readonly<Record<string, string>> = {
  author: 'owner',
  home: 'docs',
  issues: 'bugs',
  info: 'view',
  show: 'view',
  find: 'search',
  add: 'install',
  unlink: 'uninstall',
  remove: 'uninstall',
  rm: 'uninstall',
  r: 'uninstall',
  un: 'uninstall',
  rb: 'rebuild',
  list: 'ls',
  ln: 'link',
  create: 'init',
  i: 'install',
  it: 'install-test',
  cit: 'install-ci-test',
  u: 'update',
  up: 'update',
  c: 'config',
  s: 'search',
  se: 'search',
  tst: 'test',
  t: 'test',
  ddp: 'dedupe',
  v: 'view',
  'run-script': 'run',
  'clean-install': 'ci',
  'clean-install-test': 'install-ci-test',
  x: 'exec',
  why: 'explain',
  la: 'ls',
  ll: 'ls',
  verison: 'version',
  ic: 'ci',
  innit: 'init',
  in: 'install',
  ins: 'install',
  inst: 'install',
  insta: 'install',
  instal: 'install',
  isnt: 'install',
  isnta: 'install',
  isntal: 'install',
  isntall: 'install',
  'install-clean': 'ci',
  'isntall-clean': 'ci',
  hlep: 'help',
  'dist-tags': 'dist-tag',
  upgrade: 'update',
  udpate: 'update',
  rum: 'run',
  sit: 'install-ci-test',
  urn: 'run',
  ogr: 'org',
  'add-user': 'adduser',
};

/** The verb that a word means: itself, another name of it, or the only one that begins so. */
function verbOf(word: string): string {
  if (word === '' || VERBS.has(word)) return word;
  const kebab = word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (VERBS.has(kebab)) return kebab;
  const alias = ALIASES[kebab];
  if (alias !== undefined) return alias;
  const meant = [...VERBS, ...Object.keys(ALIASES)].filter((name) => name.startsWith(kebab));
  const [only] = meant;
  return only !== undefined && meant.length === 1 ? (ALIASES[only] ?? only) : word;
}

/** Reads npm's arguments, with `npm_config_*` of the environment and .npmrc beneath them. */
export function parseCommandLine(proc: Process, args: readonly string[], passThrough: boolean): CommandLine {
  const options = new Map<string, string | boolean>(configured(proc));
  const set = (name: string, value: string | boolean): void => {
    if (name.startsWith('no-') && value === true) options.set(name.slice(3), false);
    else options.set(name, value === 'true' ? true : value === 'false' ? false : value);
  };
  const words: string[] = [];
  let ended = false;
  let verb = '';
  let rest: readonly string[] = [];
  for (let i = 0; i < args.length; i++) {
    const word = args[i] ?? '';
    if (ended || !word.startsWith('-') || word === '-') {
      if (verb === '' && !ended) {
        verb = word;
        rest = args.slice(i + 1);
      } else words.push(word);
      // npx: the command's own options are not npm's.
      if (passThrough && !ended) ended = true;
      continue;
    }
    if (word === '--') {
      ended = true;
      continue;
    }
    const [, text = '', given] = /^-+([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    const name = SHORT[text] ?? text;
    if (given !== undefined) set(name, given);
    else if (VALUED.has(name)) set(name, args[++i] ?? '');
    else set(name, true);
  }
  return { verb: passThrough ? verb : verbOf(verb), words, rest, options };
}

function* configured(proc: Process): Generator<readonly [string, string | boolean]> {
  const typed = (value: string): string | boolean => (value === 'true' ? true : value === 'false' ? false : value);
  for (const file of [`${homeOf(proc)}/.npmrc`, '.npmrc']) {
    if (!proc.fs.exists(file)) continue;
    for (const line of proc.fs.readText(file).split('\n')) {
      const [, name, value = 'true'] = /^\s*([^#;=\s][^=\s]*)\s*(?:=\s*(.*?)\s*)?$/.exec(line) ?? [];
      if (name !== undefined) yield [name, typed(value)];
    }
  }
  for (const [key, value] of proc.env) {
    const [, name] = /^npm_config_(.+)$/i.exec(key) ?? [];
    if (name !== undefined) yield [name.toLowerCase().replaceAll('_', '-'), typed(value)];
  }
}

export function homeOf(proc: Process): string {
  return proc.env.get('HOME') ?? '/root';
}

/** Whether a switch is on; `usual` where nobody said. */
export function isOn(line: CommandLine, name: string, usual = false): boolean {
  const value = line.options.get(name);
  return value === undefined ? usual : value !== false && value !== 'false';
}

export function textOf(line: CommandLine, name: string): string | undefined {
  const value = line.options.get(name);
  return typeof value === 'string' ? value : undefined;
}

/** Whether dev dependencies stay out: --omit=dev, --production, --only=production, NODE_ENV=production. */
export function omitsDev(line: CommandLine, proc: Process): boolean {
  if (textOf(line, 'include') === 'dev') return false;
  if (textOf(line, 'omit') === 'dev' || isOn(line, 'production') || /^prod/.test(textOf(line, 'only') ?? ''))
    return true;
  return proc.env.get('NODE_ENV') === 'production' && line.options.get('production') !== false;
}
