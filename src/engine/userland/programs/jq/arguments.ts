import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Json } from './json.ts';
import { JsonSyntaxError, parseJson, parseJsonValues } from './json-parser.ts';

/** jq's command line, understood. */
export interface Arguments {
  readonly flags: ReadonlySet<Flag>;
  /** undefined: not given. */
  readonly indent: number | 'tab' | undefined;
  readonly program: string | undefined;
  readonly files: readonly string[];
  /** --arg and its kin, in order. */
  readonly named: ReadonlyMap<string, Json>;
  readonly positional: readonly Json[];
}

export type Flag =
  | 'slurp'
  | 'raw-output'
  | 'raw-output0'
  | 'join-output'
  | 'compact-output'
  | 'color-output'
  | 'monochrome-output'
  | 'ascii-output'
  | 'unbuffered'
  | 'sort-keys'
  | 'raw-input'
  | 'null-input'
  | 'from-file'
  | 'exit-status'
  | 'seq'
  | 'help'
  | 'version'
  | 'build-configuration';

/** Ends jq at once. */
export class ArgumentsError extends Error {
  readonly status: number;

  constructor(message: string, status = 2) {
    super(message);
    this.name = 'ArgumentsError';
    this.status = status;
  }
}

const LETTERS: Readonly<Record<string, Flag>> = {
  s: 'slurp',
  r: 'raw-output',
  j: 'join-output',
  c: 'compact-output',
  C: 'color-output',
  M: 'monochrome-output',
  a: 'ascii-output',
  S: 'sort-keys',
  R: 'raw-input',
  n: 'null-input',
  f: 'from-file',
  e: 'exit-status',
  h: 'help',
  V: 'version',
};
const LONG: ReadonlySet<string> = new Set([
  ...Object.values(LETTERS),
  'raw-output0',
  'unbuffered',
  'seq',
  'build-configuration',
]);

/** Two more lines that jq adds to what is wrong with its command line. */
function die(name: string, message: string): never {
  throw new ArgumentsError(
    `${message}\nUse ${name} --help for help with command-line options,\nor see the jq manpage, or online docs  at https://jqlang.github.io/jq\n`,
  );
}

export function parseArguments(process: Process): Arguments {
  const [name = 'jq', ...args] = process.argv;
  const flags = new Set<Flag>();
  const named = new Map<string, Json>();
  const positional: Json[] = [];
  const files: string[] = [];
  let program: string | undefined;
  let indent: number | 'tab' | undefined;
  let rest: 'files' | 'strings' | 'json' = 'files';
  let done = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string;
    const two = (usage: string): readonly [string, string] => {
      if (at + 2 >= args.length) die(name, `${name}: --${usage}`);
      at += 2;
      return [args[at - 1] as string, args[at] as string];
    };
    if (done || !/^-(?:-|[a-zA-Z])/.test(arg)) {
      if (program === undefined) program = arg;
      else if (rest === 'strings') positional.push(arg);
      else if (rest === 'json') positional.push(json(name, arg, '--jsonargs'));
      else files.push(arg);
      continue;
    }
    if (arg === '--') {
      done = true;
      continue;
    }
    if (arg.startsWith('--')) {
      const long = arg.slice(2);
      if (LONG.has(long)) flags.add(long as Flag);
      else if (long === 'tab') indent = 'tab';
      else if (long === 'indent') {
        if (at + 1 >= args.length) die(name, `${name}: --indent takes one parameter`);
        at += 1;
        indent = Number.parseInt(args[at] as string, 10) || 0;
        if (indent < -1 || indent > 7) die(name, `${name}: --indent takes a number between -1 and 7`);
      } else if (long === 'args') rest = 'strings';
      else if (long === 'jsonargs') rest = 'json';
      else if (long === 'arg') {
        const [key, value] = two('arg takes two parameters (e.g. --arg varname value)');
        if (!named.has(key)) named.set(key, value);
      } else if (long === 'argjson') {
        const [key, value] = two('argjson takes two parameters (e.g. --argjson varname text)');
        if (!named.has(key)) named.set(key, json(name, value, '--argjson'));
      } else if (long === 'slurpfile' || long === 'rawfile') {
        const [key, path] = two(`${long} takes two parameters (e.g. --${long} varname filename)`);
        if (!named.has(key)) named.set(key, fromFile(process, name, long, key, path));
      } else if (long === 'stream' || long === 'stream-errors') {
        // DIFFERS: jq --stream is refused; `tostream` in a program works.
        throw new ArgumentsError(`drydock: 'jq --${long}' is not simulated\n`, 1);
      } else die(name, `${name}: Unknown option ${arg}`);
      continue;
    }
    if (arg[1] === 'L') {
      // Where modules would be searched; there are none.
      if (arg.length === 2) at += 1;
      continue;
    }
    for (const letter of arg.slice(1)) {
      const flag = LETTERS[letter];
      if (flag === undefined && letter !== 'b') die(name, `${name}: Unknown option ${arg}`);
      if (flag !== undefined) flags.add(flag);
    }
    if (arg.includes('c')) indent = undefined;
  }
  return { flags, indent, program, files, named, positional };
}

function json(name: string, text: string, option: string): Json {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    return die(name, `${name}: invalid JSON text passed to ${option}`);
  }
}

function fromFile(process: Process, name: string, option: string, key: string, path: string): Json {
  const complain = (reason: string): never => {
    throw new ArgumentsError(`${name}: Bad JSON in --${option} ${key} ${path}: ${reason}\n`);
  };
  try {
    const text = process.fs.readText(path);
    return option === 'rawfile' ? text : parseJsonValues(text);
  } catch (error) {
    if (error instanceof FsError) return complain(`Could not open ${path}: ${strerror(error.errno)}`);
    if (error instanceof JsonSyntaxError) return complain(error.message);
    throw error;
  }
}
