/** A command line of apt and its sisters, understood. */
export interface Request {
  /** `apt`, `apt-get`, `apt-cache`, `apt-mark` … */
  readonly tool: string;
  readonly command: string | undefined;
  readonly names: readonly string[];
  readonly yes: boolean;
  /** 0 usual, 1 `-q`, 2 `-qq`. */
  readonly quiet: number;
  readonly recommends: boolean;
  readonly suggests: boolean;
  readonly simulate: boolean;
  readonly downloadOnly: boolean;
  readonly reinstall: boolean;
  readonly purge: boolean;
  readonly autoRemove: boolean;
  readonly onlyUpgrade: boolean;
  /** Of `apt list`. */
  readonly listing: 'all' | 'installed' | 'upgradable';
  readonly namesOnly: boolean;
  /** An option that apt does not know, as it complains of it. */
  readonly unknown: string | undefined;
  readonly wantsHelp: boolean;
  readonly wantsVersion: boolean;
}

const IGNORED = new Set(
  'fix-missing fix-broken allow-unauthenticated allow-downgrades allow-remove-essential allow-change-held-packages no-upgrade force-yes allow-releaseinfo-change ignore-missing no-download show-upgraded verbose-versions show-progress'.split(
    ' ',
  ),
);

/** Reads the words behind the tool's name; options may stand anywhere. */
export function parseRequest(tool: string, words: readonly string[]): Request {
  const flags = {
    yes: false,
    quiet: 0,
    recommends: true,
    suggests: false,
    simulate: false,
    downloadOnly: false,
    reinstall: false,
    purge: false,
    autoRemove: false,
    onlyUpgrade: false,
    listing: 'all' as Request['listing'],
    namesOnly: false,
    unknown: undefined as string | undefined,
    wantsHelp: false,
    wantsVersion: false,
  };
  const rest: string[] = [];
  const setting = (text: string): void => {
    const [, name = '', value = ''] = /^([^=]+)=?(.*)$/.exec(text) ?? [];
    const isOn = !/^(0|no|false|off|"false"|"0")$/i.test(value);
    if (/^apt::install-recommends$/i.test(name)) flags.recommends = isOn;
    if (/^apt::install-suggests$/i.test(name)) flags.suggests = isOn;
    if (/^apt::get::assume-yes$/i.test(name)) flags.yes = isOn;
    if (/^quiet$/i.test(name)) flags.quiet = Number(value) || 0;
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word === '--') {
      rest.push(...words.slice(i + 1));
      break;
    }
    if (word.startsWith('--')) long(word.slice(2));
    else if (word.startsWith('-') && word.length > 1) i += short(word, words[i + 1]);
    else rest.push(word);
  }
  const [command, ...names] = rest;
  return { tool, command, names, ...flags, yes: flags.yes || flags.quiet >= 2 };

  function long(option: string): void {
    const [name = '', value] = option.split(/=(.*)/s);
    if (name === 'yes' || name === 'assume-yes') flags.yes = true;
    else if (name === 'quiet') flags.quiet = value === undefined ? Math.min(2, flags.quiet + 1) : Number(value);
    else if (name === 'no-install-recommends') flags.recommends = false;
    else if (name === 'install-recommends') flags.recommends = true;
    else if (name === 'install-suggests') flags.suggests = true;
    else if (name === 'no-install-suggests') flags.suggests = false;
    else if (/^(simulate|dry-run|just-print|no-act|recon)$/.test(name)) flags.simulate = true;
    else if (name === 'download-only') flags.downloadOnly = true;
    else if (name === 'reinstall') flags.reinstall = true;
    else if (name === 'purge') flags.purge = true;
    else if (name === 'auto-remove' || name === 'autoremove') flags.autoRemove = true;
    else if (name === 'only-upgrade') flags.onlyUpgrade = true;
    else if (name === 'installed' || name === 'manual-installed') flags.listing = 'installed';
    else if (name === 'upgradable' || name === 'upgradeable') flags.listing = 'upgradable';
    else if (name === 'names-only') flags.namesOnly = true;
    else if (name === 'help') flags.wantsHelp = true;
    else if (name === 'version') flags.wantsVersion = true;
    else if (!IGNORED.has(name) && !/^(no-)?(all-versions|full|color)$/.test(name))
      flags.unknown ??= `Command line option --${name} is not understood in combination with the other options`;
  }

  /** Answers how many words behind it belong to it. */
  function short(word: string, next: string | undefined): number {
    for (let i = 1; i < word.length; i++) {
      const letter = word[i] as string;
      if (letter === 'y') flags.yes = true;
      else if (letter === 'q') {
        const [, level] = /^=(\d)/.exec(word.slice(i + 1)) ?? [];
        flags.quiet = level === undefined ? Math.min(2, flags.quiet + 1) : Number(level);
        if (level !== undefined) return 0;
      } else if (letter === 's') flags.simulate = true;
      else if (letter === 'd') flags.downloadOnly = true;
      else if (letter === 'n') flags.namesOnly = true;
      else if (letter === 'h') flags.wantsHelp = true;
      else if (letter === 'v') flags.wantsVersion = true;
      else if (letter === 'o' || letter === 'c' || letter === 't') {
        const value = word.slice(i + 1).replace(/^=/, '') || (next ?? '');
        if (letter === 'o') setting(value);
        return word.length > i + 1 ? 0 : 1;
      } else if (!'fmuVab'.includes(letter))
        flags.unknown ??= `Command line option '${letter}' [from ${word}] is not understood in combination with the other options`;
    }
    return 0;
  }
}
