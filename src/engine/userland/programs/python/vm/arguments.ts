/** What the command line asks for. */
export interface Arguments {
  readonly mode: 'file' | 'command' | 'module' | 'stdin' | 'version' | 'help' | 'error';
  /** The file, the command's text, the module's name, or what is wrong. */
  readonly target: string;
  readonly rest: readonly string[];
  readonly flags: {
    optimize: boolean;
    unbuffered: boolean;
    isolated: boolean;
    ignoreEnv: boolean;
    dontWriteBytecode: boolean;
    inspect: boolean;
    quiet: boolean;
    verbose: boolean;
    interactive: boolean;
    dev: boolean;
    safePath: boolean;
    warnings: string[];
    noSite: boolean;
    noUserSite: boolean;
  };
  readonly long: boolean;
}

const SIMPLE = 'bBdEhiIOPqsSuvVx?';

/** python [option] ... [-c cmd | -m mod | file | -] [arg] ... */
export function parseArguments(argv: readonly string[]): Arguments {
  const flags: Arguments['flags'] = {
    optimize: false,
    unbuffered: false,
    isolated: false,
    ignoreEnv: false,
    dontWriteBytecode: false,
    inspect: false,
    quiet: false,
    verbose: false,
    interactive: false,
    dev: false,
    safePath: false,
    warnings: [],
    noSite: false,
    noUserSite: false,
  };
  const answer = (mode: Arguments['mode'], target: string, rest: readonly string[] = [], long = false): Arguments => ({
    mode,
    target,
    rest,
    flags,
    long,
  });
  let versions = 0;
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] as string;
    if (word === '--help') return answer('help', '');
    if (word === '--version') return answer('version', '');
    if (word === '--')
      return argv[i + 1] === undefined ? answer('stdin', '') : answer('file', argv[i + 1] as string, argv.slice(i + 2));
    if (word.startsWith('--')) {
      if (/^--(?:check-hash-based-pycs|help-(?:env|xoptions|all))/.test(word)) continue;
      return answer('error', `unknown option ${word}`);
    }
    if (word === '-') return answer('stdin', '-', argv.slice(i + 1));
    if (!word.startsWith('-')) return answer('file', word, argv.slice(i + 1));
    for (let k = 1; k < word.length; k++) {
      const letter = word[k] as string;
      if ('cmWX'.includes(letter)) {
        const attached = word.slice(k + 1);
        const value = attached !== '' ? attached : argv[++i];
        if (value === undefined) return answer('error', `Argument expected for the -${letter} option`);
        if (letter === 'c') return answer('command', value, argv.slice(i + 1));
        if (letter === 'm') return answer('module', value, argv.slice(i + 1));
        if (letter === 'W') flags.warnings.push(value);
        if (letter === 'X' && value === 'dev') flags.dev = true;
        break;
      }
      if (!SIMPLE.includes(letter)) return answer('error', `Unknown option: -${letter}`);
      if (letter === 'V') versions++;
      if (letter === 'h' || letter === '?') return answer('help', '');
      if (letter === 'O') flags.optimize = true;
      if (letter === 'u') flags.unbuffered = true;
      if (letter === 'I') flags.isolated = flags.ignoreEnv = flags.safePath = true;
      if (letter === 'E') flags.ignoreEnv = true;
      if (letter === 'B') flags.dontWriteBytecode = true;
      if (letter === 'i') flags.inspect = flags.interactive = true;
      if (letter === 'q') flags.quiet = true;
      if (letter === 'v') flags.verbose = true;
      if (letter === 'P') flags.safePath = true;
      if (letter === 'S') flags.noSite = true;
      if (letter === 's') flags.noUserSite = true;
    }
  }
  if (versions > 0) return answer('version', '', [], versions > 1);
  return answer('stdin', '');
}

/** The first line of help and complaints: the program as it was called. */
export function usage(program = 'python3'): string {
  return `usage: ${program} [option] ... [-c cmd | -m mod | file | -] [arg] ...\n`;
}
