/** What the user asked yarn for. */
export interface CommandLine {
  readonly verb: string;
  readonly words: readonly string[];
  /** By name without dashes; true for a switch. */
  readonly options: ReadonlyMap<string, string | boolean>;
  /** Names of options in the order they stand in, as the header says them nowhere. */
  readonly isSilent: boolean;
  /** The words as they were typed, for `npm_config_argv`. */
  readonly typed: readonly string[];
}

const SHORT: Readonly<Record<string, string>> = {
  s: 'silent',
  v: 'version',
  h: 'help',
  D: 'dev',
  P: 'peer',
  O: 'optional',
  E: 'exact',
  T: 'tilde',
  A: 'audit',
  W: 'ignore-workspace-root-check',
  y: 'yes',
  p: 'private',
  i: 'install',
  S: 'scope',
  L: 'latest',
  C: 'caret',
};

const VALUED = new Set([
  'cwd',
  'cache-folder',
  'preferred-cache-folder',
  'global-folder',
  'link-folder',
  'modules-folder',
  'registry',
  'mutex',
  'network-concurrency',
  'network-timeout',
  'proxy',
  'https-proxy',
  'otp',
  'use-yarnrc',
  'depth',
  'pattern',
  'prefix',
  'scope',
  'level',
  'groups',
  'filename',
  'new-version',
]);

/** Words that may be a switch's value. */
const MAYBE = new Set(['production', 'prod', 'emoji', 'scripts-prepend-node-path']);

export const VERBS: ReadonlySet<string> = new Set(
  `access add audit autoclean bin cache check config create dedupe exec generate-lock-entry global help import info init install licenses link list
  login logout lockfile node outdated owner pack policies prune publish remove run set tag team unlink unplug upgrade upgrade-interactive version
  versions why workspace workspaces`.split(/\s+/),
);

const ALIASES: Readonly<Record<string, string>> = {
  i: 'install',
  ls: 'list',
  'upgrade-interactive': 'upgrade-interactive',
  upgradeInteractive: 'upgrade-interactive',
  generateLockEntry: 'generate-lock-entry',
  lockfile: 'install',
};

/** Verbs whose words are another program's: what follows the first of them is handed on. */
const HANDS_ON = new Set(['run', 'exec', 'node', 'create']);

/** Reads yarn's arguments; a word that is no verb is a script's name. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const options = new Map<string, string | boolean>();
  const words: string[] = [];
  let verb: string | undefined;
  let isHandedOn = false;
  for (let i = 0; i < args.length; i++) {
    const word = args[i] ?? '';
    if (isHandedOn || !word.startsWith('-') || word === '-') {
      if (verb === undefined && !isHandedOn) {
        const meant = ALIASES[word] ?? word;
        verb = VERBS.has(meant) ? meant : 'run';
        if (verb === 'node') isHandedOn = true;
        if (VERBS.has(meant)) continue;
      }
      words.push(word);
      isHandedOn ||= HANDS_ON.has(verb ?? '');
      continue;
    }
    if (word === '--') {
      if (verb === undefined) verb = 'install';
      isHandedOn = true;
      continue;
    }
    const [, text = '', given] = /^-+([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    const letters = word.startsWith('--') ? [text] : [...text];
    for (const letter of letters) {
      const name = word.startsWith('--') ? text : (SHORT[letter] ?? letter);
      if (name.startsWith('no-') && given === undefined) options.set(name.slice(3), false);
      else if (given !== undefined) options.set(name, given);
      else if (VALUED.has(name)) options.set(name, args[++i] ?? '');
      else if (MAYBE.has(name) && /^(?:true|false)$/.test(args[i + 1] ?? '')) options.set(name, args[++i] ?? '');
      else options.set(name, true);
    }
  }
  return { verb: verb ?? 'install', words, options, isSilent: options.get('silent') === true, typed: args };
}

export function isOn(line: CommandLine, name: string, usual = false): boolean {
  const value = line.options.get(name);
  return value === undefined ? usual : value !== false && value !== 'false';
}
