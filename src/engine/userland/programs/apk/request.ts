/** apk's command line, understood. */
export interface ApkRequest {
  readonly command: string | undefined;
  readonly names: readonly string[];
  readonly noCache: boolean;
  /** `-U`, `--update-cache` */
  readonly updates: boolean;
  readonly virtual: string | undefined;
  readonly quiet: boolean;
  /** How often `-v` was given. */
  readonly verbosity: number;
  readonly simulate: boolean;
  readonly upgrade: boolean;
  readonly repositories: readonly string[];
  readonly repositoriesFile: string | undefined;
  /** Letters of the command's own options: `info -L`, `list -I`, `search -v`. */
  readonly letters: ReadonlySet<string>;
  readonly unknown: string | undefined;
  readonly wantsHelp: boolean;
  readonly wantsVersion: boolean;
}

const LONG: Readonly<Record<string, string>> = {
  installed: 'I',
  available: 'a',
  upgradable: 'u',
  contents: 'L',
  depends: 'R',
  rdepends: 'r',
  provides: 'P',
  size: 's',
  description: 'd',
  webpage: 'w',
  'who-owns': 'W',
  all: 'a',
  exact: 'e',
  license: 'l',
  origin: 'o',
};
const IGNORED = new Set(
  'no-progress progress allow-untrusted no-interactive interactive force force-overwrite force-refresh force-broken-world clean-protected no-network purge latest wait available no-chown no-scripts rdepends'.split(
    ' ',
  ),
);

export function parseApk(words: readonly string[]): ApkRequest {
  const rest: string[] = [];
  const repositories: string[] = [];
  const letters = new Set<string>();
  let [noCache, updates, quiet, simulate, upgrade, wantsHelp, wantsVersion] = Array<boolean>(7).fill(false);
  let verbosity = 0;
  let virtual: string | undefined;
  let repositoriesFile: string | undefined;
  let unknown: string | undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word.startsWith('--')) {
      const [name = '', attached] = word.slice(2).split(/=(.*)/s);
      const value = (): string => attached ?? words[++i] ?? '';
      if (name === 'no-cache') noCache = true;
      else if (name === 'update-cache' || name === 'update') updates = true;
      else if (name === 'virtual') virtual = value();
      else if (name === 'quiet') quiet = true;
      else if (name === 'verbose') verbosity++;
      else if (name === 'simulate') simulate = true;
      else if (name === 'upgrade') upgrade = true;
      else if (name === 'help') wantsHelp = true;
      else if (name === 'version') wantsVersion = true;
      else if (name === 'repository') repositories.push(value());
      else if (name === 'repositories-file') repositoriesFile = value();
      else if (/^(root|arch|keys-dir|cache-dir|cache-max-age|timeout|progress-fd)$/.test(name)) value();
      else if (LONG[name] !== undefined) letters.add(LONG[name]);
      else if (!IGNORED.has(name)) unknown ??= `unrecognized option '${name}'`;
      continue;
    }
    if (!word.startsWith('-') || word === '-') {
      rest.push(word);
      continue;
    }
    for (let k = 1; k < word.length; k++) {
      const letter = word[k] as string;
      if (letter === 'U') updates = true;
      else if (letter === 'q') quiet = true;
      else if (letter === 'h') wantsHelp = true;
      else if (letter === 'V') wantsVersion = true;
      else if (letter === 't' || letter === 'X' || letter === 'p') {
        const value = word.slice(k + 1) || (words[++i] ?? '');
        if (letter === 't') virtual = value;
        else if (letter === 'X') repositories.push(value);
        break;
      } else if (letter === 'v') {
        verbosity++;
        letters.add('v');
      } else if (letter === 's' && rest[0] !== 'info') simulate = true;
      else if (letter === 'u' && rest[0] === 'add') upgrade = true;
      else letters.add(letter);
    }
  }
  const [command, ...names] = rest;
  return {
    command,
    names,
    noCache: noCache as boolean,
    updates: updates as boolean,
    virtual,
    quiet: quiet as boolean,
    verbosity,
    simulate: simulate as boolean,
    upgrade: upgrade as boolean,
    repositories,
    repositoriesFile,
    letters,
    unknown,
    wantsHelp: wantsHelp as boolean,
    wantsVersion: wantsVersion as boolean,
  };
}
