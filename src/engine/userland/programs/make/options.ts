export interface Options {
  readonly files: string[];
  readonly folders: string[];
  readonly goals: string[];
  /** `NAME=value` words, in order. */
  readonly assignments: string[];
  readonly includes: string[];
  /** Letters of the flags that stand: n s k B i e r q w. */
  readonly flags: Set<string>;
  printDirectory: boolean | undefined;
  jobs: string | undefined;
  ask: 'version' | 'help' | undefined;
}

const LONG: Readonly<Record<string, string>> = {
  file: 'f',
  makefile: 'f',
  directory: 'C',
  'include-dir': 'I',
  jobs: 'j',
  'dry-run': 'n',
  'just-print': 'n',
  recon: 'n',
  silent: 's',
  quiet: 's',
  'keep-going': 'k',
  'always-make': 'B',
  'ignore-errors': 'i',
  'environment-overrides': 'e',
  'no-builtin-rules': 'r',
  'no-builtin-variables': 'R',
  question: 'q',
  'print-directory': 'w',
  version: 'v',
  help: 'h',
};

/** Options of GNU make that nothing here does. */
const MISSING: ReadonlySet<string> = new Set('dptLloWESO'.split(''));

/** Options as GNU make takes them, anywhere between the goals. Answers what is wrong as a sentence with its newline. */
export function readOptions(args: readonly string[], flags: string): Options | string {
  const options: Options = {
    files: [],
    folders: [],
    goals: [],
    assignments: [],
    includes: [],
    flags: new Set(),
    printDirectory: undefined,
    jobs: undefined,
    ask: undefined,
  };
  const inherited = flags.split(/\s+/).filter((word) => word !== '' && word !== '--');
  const letters = inherited[0] !== undefined && !/[-=]/.test(inherited[0]) ? `-${inherited.shift()}` : undefined;
  const queue = [...(letters === undefined ? [] : [letters]), ...inherited, ...args];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (word === '--') {
      for (const rest of queue.splice(0)) take(options, rest);
    } else if (word === '--no-print-directory') options.printDirectory = false;
    else if (word.startsWith('--')) {
      const [, name = '', value] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
      if (
        ['trace', 'debug', 'output-sync', 'eval', 'touch', 'print-data-base', 'warn-undefined-variables'].includes(name)
      )
        return `drydock: make's '--${name}' is not simulated\n`;
      const letter = LONG[name];
      if (letter === undefined) return `unrecognized option '${word}'`;
      if ('fCI'.includes(letter)) valued(options, letter, value ?? queue.shift() ?? '');
      else if (letter === 'j') options.jobs = value ?? '';
      else flag(options, letter);
    } else if (word.startsWith('-') && word !== '-') {
      for (let i = 1; i < word.length; i++) {
        const letter = word[i] as string;
        if ('fCI'.includes(letter)) {
          const value = word.slice(i + 1) || queue.shift();
          if (value === undefined) return `option requires an argument -- '${letter}'`;
          valued(options, letter, value);
          break;
        }
        if (letter === 'j') {
          const count =
            /^\d+/.exec(word.slice(i + 1))?.[0] ??
            (i + 1 === word.length && /^\d+$/.test(queue[0] ?? '') ? queue.shift() : '');
          options.jobs = count;
          if (/^\d/.test(word.slice(i + 1))) i += count?.length ?? 0;
          continue;
        }
        if (MISSING.has(letter)) return `drydock: make's '-${letter}' is not simulated\n`;
        if (!'nskBierRqwvhbm'.includes(letter)) return `invalid option -- '${letter}'`;
        flag(options, letter);
      }
    } else take(options, word);
  }
  return options;
}

function take(options: Options, word: string): void {
  if (/^[^=\s]+=/.test(word)) options.assignments.push(word);
  else options.goals.push(word);
}

function valued(options: Options, letter: string, value: string): void {
  if (letter === 'f') options.files.push(value);
  else if (letter === 'C') options.folders.push(value);
  else options.includes.push(value);
}

function flag(options: Options, letter: string): void {
  if (letter === 'v') options.ask = 'version';
  else if (letter === 'h') options.ask = 'help';
  else if (letter === 'w') options.printDirectory = true;
  else if (letter === 'R') options.flags.add('r');
  else options.flags.add(letter);
}
