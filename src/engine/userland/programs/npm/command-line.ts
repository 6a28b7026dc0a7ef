import type { Process } from '../../../kernel/process.ts';
import { VERBS } from './help.ts';
import { KNOWN_OPTIONS } from './known-options.ts';

/** What the user asked npm for. */
export interface CommandLine {
  readonly verb: string;
  /** What stands behind the verb, without options. */
  readonly words: readonly string[];
  /** What stands behind the verb, as typed: `npm run` hands on what follows the script's name. */
  readonly rest: readonly string[];
  /** By name without dashes; true for a switch, the last one wins. */
  readonly options: ReadonlyMap<string, string | boolean>;
  /** What -w names, in order. */
  readonly workspaces: readonly string[];
  /** The folder that npm was called in. */
  readonly started: string;
  /** The project's folder, where the user names it. */
  readonly prefix: string | undefined;
  /** What npm warns of before it begins: options that are unknown, have one dash, or another name today. */
  readonly warnings: readonly string[];
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
  ws: 'workspaces',
};

/** Words that npm knows with one dash though they have more letters. */
const ODD: Readonly<Record<string, true>> = {
  no: true,
  iwr: true,
  ll: true,
  ddd: true,
  dd: true,
  desc: true,
  help: true,
  porcelain: true,
  readonly: true,
  reg: true,
  local: true,
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
  'pack-destination',
  'script-shell',
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
  la: 'll',
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
  const workspaces: string[] = [];
  const warnings: string[] = [];
  let prefix: string | undefined;
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
    const isSingle = !word.startsWith('--') && text.length > 1 && !(text in ODD);
    if (isSingle && given === undefined && !(text in SHORT) && [...text].every((letter) => letter in SHORT)) {
      for (const letter of text) set(SHORT[letter] ?? letter, true);
      continue;
    }
    if (isSingle) warnings.push(`-${text} is not a valid single-hyphen cli flag and will be removed in the future`);
    const name = SHORT[text] ?? (text === 'prod' ? 'production' : text);
    if (!passThrough && !KNOWN_OPTIONS.has(name.replace(/^no-/, ''))) {
      const next = args[i + 1];
      if (given === undefined && next !== undefined && !next.startsWith('-'))
        warnings.push(`"${next}" is being parsed as a normal command line argument.`);
      warnings.push(`Unknown cli config "--${text}". This will stop working in the next major version of npm.`);
    }
    if (name === 'production') warnings.push('config production Use `--omit=dev` instead.');
    if (name === 'only') warnings.push('config only Use `--omit=dev` to omit dev dependencies from the install.');
    if (name === 'also') warnings.push('config also Please use --include=dev instead.');
    if (name === 'prefix') prefix = given ?? args[i + 1];
    if (name === 'workspace') workspaces.push(given ?? args[++i] ?? '');
    else if (given !== undefined) set(name, given);
    else if (VALUED.has(name)) set(name, args[++i] ?? '');
    else set(name, true);
  }
  return {
    verb: passThrough ? verb : verbOf(verb),
    words,
    rest,
    options,
    workspaces,
    started: proc.fs.cwd,
    prefix,
    warnings,
  };
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
