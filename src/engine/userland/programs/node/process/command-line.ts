import { nodeOptionWords } from './node-options.ts';

/** How `--input-type` says that a text is to be read. */
export type InputType = 'module' | 'commonjs' | 'module-typescript' | 'commonjs-typescript';

/** What is to be run. */
export type NodeSource =
  | { readonly kind: 'script'; readonly path: string }
  | { readonly kind: 'text'; readonly text: string; readonly print: boolean }
  /** `--test`: the files that the arguments name, or all tests. */
  | { readonly kind: 'tests' }
  | { readonly kind: 'stdin' };

export type CommandLine =
  | { readonly kind: 'version' | 'help' }
  | { readonly kind: 'bad-option'; readonly message: string }
  | {
      readonly kind: 'run';
      readonly source: NodeSource;
      readonly args: readonly string[];
      readonly execArgv: readonly string[];
      /** Modules of -r and --import, in order. */
      readonly preload: readonly Preload[];
      readonly inputType: InputType | undefined;
      readonly noWarnings: boolean;
      /** `-`: a script on standard input, even at a terminal. */
      readonly forceStdin: boolean;
      readonly envFiles: readonly EnvFile[];
      /** `--check`: only whether it parses. */
      readonly check: boolean;
      /** `-i`: the prompt, whatever standard input is. */
      readonly interactive: boolean;
      /** An option that is not simulated. */
      readonly refused: string | undefined;
      /** `--run`: a script of package.json. */
      readonly packageScript: string | undefined;
      /** `--watch` and its kin. */
      readonly watch: Watch | undefined;
      /** Bytes, of --max-old-space-size. */
      readonly heapLimit: number | undefined;
    };

/** What runs before the script. */
export interface Preload {
  readonly request: string;
  readonly byImport: boolean;
}

/** What is to be watched while the script runs again and again. */
export interface Watch {
  readonly paths: readonly string[];
  readonly preserveOutput: boolean;
  readonly killSignal: string;
  /** Node's options without those of watching. */
  readonly execArgv: readonly string[];
}

/** `--env-file` and `--env-file-if-exists`. */
export interface EnvFile {
  readonly path: string;
  readonly optional: boolean;
}

/** Options without effect here that programs are started with. */
const QUIET =
  /^--(?:(?:no-)?strip-types|enable-source-maps|trace-warnings|trace-deprecation|trace-uncaught|experimental-[\w-]+|no-experimental-[\w-]+|preserve-symlinks(?:-main)?|inspect(?:-brk)?(?:=.*)?|max-old-space-size=\d+|max_old_space_size=\d+|unhandled-rejections=\w+|stack-size=\d+|stack-trace-limit=\d+|expose-gc|throw-deprecation|pending-deprecation|use-openssl-ca|abort-on-uncaught-exception|openssl-legacy-provider|harmony[\w-]*|dns-result-order=\w+|title=.*|disable-warning=.*|max-http-header-size=\d+|test[\w-]*(?:=.*)?|permission|allow-[\w-]+(?:=.*)?|no-network-family-autoselection|insecure-http-parser|interpreted-frames-native-stack|perf[\w-]*)$/;
const VALUED: ReadonlySet<string> = new Set([
  '-r',
  '--require',
  '--import',
  '-e',
  '--eval',
  '-p',
  '--print',
  '-pe',
  '--env-file',
  '--env-file-if-exists',
  '--input-type',
  '-C',
  '--conditions',
  '--loader',
  '--experimental-loader',
  '--max-old-space-size',
  '--title',
  '--run',
  '--watch-path',
  '--watch-kill-signal',
  '--disable-warning',
  '--unhandled-rejections',
  '--dns-result-order',
  '--stack-trace-limit',
  '--test-concurrency',
  '--test-name-pattern',
  '--test-reporter',
  '--test-reporter-destination',
  '--test-skip-pattern',
  '--test-timeout',
]);

/** Node's own options come before the script; what follows belongs to the script. */
export function parseCommandLine(argv: readonly string[], env: ReadonlyMap<string, string>): CommandLine {
  const asked = nodeOptionWords(env.get('NODE_OPTIONS') ?? '', (word) => isKnown(word));
  if ('message' in asked) return { kind: 'bad-option', message: asked.message };
  const words = [
    argv[0] ?? 'node',
    ...asked.words.filter((word, i, all) => word.startsWith('-') || takesNext(all[i - 1])),
    ...argv.slice(1),
  ];
  const own = words.length - argv.length;
  const execArgv: string[] = [];
  const withoutWatch: string[] = [];
  const watchPaths: string[] = [];
  let watches = false;
  let preserveOutput = false;
  let killSignal = 'SIGTERM';
  const preload: Preload[] = [];
  const envFiles: EnvFile[] = [];
  let interactive = false;
  let refused: string | undefined;
  let packageScript: string | undefined;
  let inputType: InputType | undefined;
  let noWarnings = env.get('NODE_NO_WARNINGS') === '1';
  let text: string | undefined;
  let print = false;
  let check = false;
  let forceStdin = false;
  let tests = false;
  let at = 1;
  for (; at < words.length; at++) {
    const word = words[at] as string;
    const note = (...given: readonly string[]): void => {
      if (at <= own) return;
      execArgv.push(...given);
      if (!/^--watch(?:-path)?(?:=|$)/.test(word)) withoutWatch.push(...given);
    };
    if (word === '--') {
      at++;
      break;
    }
    if (word === '-') {
      forceStdin = true;
      break;
    }
    if (!word.startsWith('-')) break;
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const name = equals < 0 ? word : word.slice(0, equals);
    let value = equals < 0 ? undefined : word.slice(equals + 1);
    if (value === undefined && VALUED.has(name)) {
      value = words[at + 1];
      if (
        value === undefined ||
        (value.startsWith('-') && value.length > 1 && !/^(-p|--print|-e|--eval|-pe)$/.test(name))
      ) {
        if (name === '-p' || name === '--print') {
          print = true;
          continue;
        }
        return { kind: 'bad-option', message: `${name} requires an argument` };
      }
      note(word, value);
      at++;
    } else note(word);
    switch (name) {
      case '-v':
      case '--version':
        return { kind: 'version' };
      case '-h':
      case '--help':
        return { kind: 'help' };
      case '-e':
      case '--eval':
        text = value ?? '';
        break;
      case '-p':
      case '-pe':
      case '--print':
        text = value ?? '';
        print = true;
        break;
      case '-c':
      case '--check':
        check = true;
        break;
      case '-i':
      case '--interactive':
        interactive = true;
        break;
      case '--run':
        packageScript = value ?? '';
        break;
      case '--watch':
        watches = true;
        break;
      case '--watch-path':
        watches = true;
        watchPaths.push(value ?? '');
        break;
      case '--watch-preserve-output':
        preserveOutput = true;
        break;
      case '--watch-kill-signal':
        killSignal = value ?? '';
        break;
      case '--test':
        tests = true;
        break;
      case '--experimental-transform-types':
        refused ??= name;
        break;
      case '-r':
      case '--require':
      case '--import':
        preload.push({ request: value ?? '', byImport: name === '--import' });
        break;
      case '--env-file':
      case '--env-file-if-exists':
        envFiles.push({ path: value ?? '', optional: name !== '--env-file' });
        break;
      case '--input-type':
        if (!/^(?:module|commonjs)(?:-typescript)?$/.test(value ?? ''))
          return {
            kind: 'bad-option',
            message: '--input-type must be "module","commonjs", "module-typescript" or "commonjs-typescript"',
          };
        inputType = value as InputType;
        break;
      case '--no-warnings':
        noWarnings = true;
        break;
      case '--no-deprecation':
      case '--disable-warning':
      case '--unhandled-rejections':
      case '--dns-result-order':
      case '-C':
      case '--conditions':
      case '--title':
      case '--max-old-space-size':
      case '--stack-trace-limit':
      case '--test-concurrency':
      case '--test-name-pattern':
      case '--test-reporter':
        break;
      case '--test-reporter-destination':
      case '--test-skip-pattern':
      case '--test-timeout':
        refused ??= name;
        break;
      default:
        if (!QUIET.test(word)) return { kind: 'bad-option', message: `bad option: ${word}` };
    }
  }
  const rest = words.slice(at);
  const shared = {
    kind: 'run',
    execArgv,
    preload,
    inputType,
    noWarnings,
    forceStdin,
    envFiles,
    check,
    interactive,
    refused,
    packageScript,
    watch: watches ? { paths: watchPaths, preserveOutput, killSignal, execArgv: withoutWatch } : undefined,
    heapLimit: heapLimitOf(words.slice(1, at)),
  } as const;
  if (watches && (check || text !== undefined || interactive)) {
    const other = check ? '--check' : text !== undefined ? '--eval' : '--interactive';
    return { kind: 'bad-option', message: `either --watch or ${other} can be used, not both` };
  }
  if (check && text !== undefined)
    return { kind: 'bad-option', message: 'either --check or --eval can be used, not both' };
  if (text !== undefined) return { ...shared, source: { kind: 'text', text, print }, args: rest };
  if (tests) return { ...shared, source: { kind: 'tests' }, args: rest };
  if (packageScript !== undefined) return { ...shared, source: { kind: 'stdin' }, args: rest };
  const [script] = rest;
  if (script === undefined) return { ...shared, source: { kind: 'stdin' }, args: [] };
  if (script === '-') return { ...shared, source: { kind: 'stdin' }, args: rest };
  return { ...shared, source: { kind: 'script', path: script }, args: rest.slice(1) };
}

/** Options that the loop above reads by name. */
const READ =
  /^--?(?:r|C|require|import|conditions|input-type|title|no-warnings|no-deprecation|warnings|watch|watch-preserve-output)$/;

const takesNext = (word: string | undefined): boolean => word !== undefined && VALUED.has(word);

function isKnown(word: string): boolean {
  const [name = word] = word.split('=');
  return VALUED.has(name) || READ.test(name) || QUIET.test(word);
}

/** Bytes that `--max-old-space-size=MB` allows; undefined where nobody says. */
function heapLimitOf(words: readonly string[]): number | undefined {
  const [, megabytes] = /--max[-_]old[-_]space[-_]size[= ](\d+)/.exec(words.join(' ')) ?? [];
  return megabytes === undefined ? undefined : Number(megabytes) * 2 ** 20;
}
