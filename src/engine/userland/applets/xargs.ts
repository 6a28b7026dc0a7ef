import { concatBytes, decodeUtf8 } from '../../base/bytes.ts';
import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { SIGNAL_NUMBERS } from '../../kernel/signal.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, type Options, parseOptions } from './arguments.ts';
import { spawnCommand } from './child.ts';
import { chunksOf, complain, flush } from './streams.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args, {
    short: gnu ? '+0a:d:E:e::I:i::L:l::n:oprs:P:txV' : '+trn:s:e::E:0xa:I:i::L:l::pP:',
    long: gnu
      ? {
          null: '0',
          'arg-file:': 'a',
          'delimiter:': 'd',
          'eof::': 'e',
          'replace::': 'i',
          'max-lines::': 'l',
          'max-args:': 'n',
          interactive: 'p',
          'no-run-if-empty': 'r',
          'max-chars:': 's',
          'max-procs:': 'P',
          verbose: 't',
          exit: 'x',
          'open-tty': 'o',
        }
      : { 'no-run-if-empty': 'r' },
  });
  const number = (name: string, least: number): number | undefined => {
    const text = options.value(name);
    if (text === undefined) return undefined;
    if (!/^\d+$/.test(text))
      throw new AppletFailure(gnu ? `invalid number "${text}" for -${name} option` : `invalid number '${text}'`);
    if (Number(text) < least && gnu) throw new AppletFailure(`value ${text} for -${name} option should be >= ${least}`);
    return Number(text);
  };
  const last = options.last('n', 'I', 'i', 'L', 'l');
  const replace = last === 'I' ? options.value('I') : last === 'i' ? (options.value('i') ?? '{}') : undefined;
  const perLine = last === 'L' ? number('L', 1) : last === 'l' ? Number(options.value('l') ?? 1) : undefined;
  const most = replace !== undefined ? 1 : last === 'n' ? (number('n', 1) ?? Infinity) : Infinity;
  const parallel = number('P', 0) ?? 1;
  const command = options.operands.length > 0 ? options.operands : ['echo'];
  const base = command.reduce((sum, word) => sum + word.length + 1, 0);
  const limit = Math.min(number('s', 1) ?? 131072, 131072);
  const text = await input(process, options, gnu);
  const runner = new Runner(process, command, options, replace, parallel === 0 ? Infinity : parallel, gnu);
  let batch: string[] = [];
  let size = base;
  let lines = 0;
  let ran = false;
  const fire = async (): Promise<boolean> => {
    ran = true;
    const going = await runner.start(batch);
    batch = [];
    size = base;
    lines = 0;
    return going;
  };
  for (const item of items(text, options, replace !== undefined, perLine !== undefined, gnu)) {
    if (replace === undefined && batch.length > 0 && (batch.length >= most || size + item.text.length + 1 > limit)) {
      if (!(await fire())) break;
    }
    batch.push(item.text);
    size += item.text.length + 1;
    if (item.endsLine) lines += 1;
    if (
      (replace !== undefined || batch.length >= most || (perLine !== undefined && lines >= perLine)) &&
      !(await fire())
    )
      break;
    const pause = process.step();
    if (pause) await pause;
  }
  if (!runner.stopped && (batch.length > 0 || (!ran && !options.has('r') && replace === undefined))) await fire();
  await runner.finish();
  return runner.status;
}

async function input(process: Process, options: Options, gnu: boolean): Promise<string> {
  const file = options.value('a');
  let fd = 0;
  if (file !== undefined) {
    try {
      fd = process.open(file, { read: true });
      process.closeOnExec(fd, true);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      const reason = strerror(error.errno);
      throw new AppletFailure(gnu ? `Cannot open input file '${file}': ${reason}` : `can't open '${file}': ${reason}`);
    }
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of chunksOf(process, fd)) chunks.push(chunk);
  return decodeUtf8(concatBytes(chunks));
}

interface Item {
  readonly text: string;
  /** Its line ends here, and not with a blank (that would continue it). */
  readonly endsLine: boolean;
}

/** Words with quotes and backslashes; whole lines for -I; pieces at NUL or -d. */
function* items(text: string, options: Options, wholeLines: boolean, byLines: boolean, gnu: boolean): Generator<Item> {
  const delimiter = options.has('0') ? '\0' : gnu ? delimiterOf(options.value('d')) : undefined;
  if (delimiter !== undefined) {
    const pieces = text.split(delimiter);
    if (pieces.at(-1) === '') pieces.pop();
    for (const piece of pieces) yield { text: piece, endsLine: true };
    return;
  }
  const stop = options.value('E') ?? options.value('e');
  let word = '';
  let begun = false;
  for (let at = 0; at <= text.length; at++) {
    const char = text[at];
    const blank = char === ' ' || char === '\t' || (char === '\n' && !wholeLines);
    if (char === undefined || char === '\n' || (blank && !wholeLines)) {
      if (!begun) continue;
      if (stop !== undefined && word === stop) return;
      const continues = byLines && char !== undefined && char !== '\n' && /^[ \t]*[^ \t\n]/.test(text.slice(at));
      yield {
        text: word,
        endsLine: char === undefined || char === '\n' || !(continues || /^[ \t]+\n/.test(text.slice(at))),
      };
      word = '';
      begun = false;
      continue;
    }
    if (!begun && blank) continue;
    begun = true;
    if (char === '\\' && at + 1 < text.length) {
      at += 1;
      word += text[at];
    } else if (char === '"' || char === "'") {
      const end = text.indexOf(char, at + 1);
      const line = text.indexOf('\n', at);
      if (end < 0 || (line >= 0 && line < end)) {
        throw new AppletFailure(
          gnu
            ? `unmatched ${char === '"' ? 'double' : 'single'} quote; by default quotes are special to xargs unless you use the -0 option`
            : `unmatched ${char === '"' ? 'double' : 'single'} quote`,
        );
      }
      word += text.slice(at + 1, end);
      at = end;
    } else word += char;
  }
}

function delimiterOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const escapes: Readonly<Record<string, string>> = {
    '\\n': '\n',
    '\\t': '\t',
    '\\0': '\0',
    '\\r': '\r',
    '\\\\': '\\',
  };
  return escapes[text] ?? text;
}

/** Starts commands, at most so many at once, and gathers the exit status. */
class Runner {
  readonly #process: Process;
  readonly #command: readonly string[];
  readonly #options: Options;
  readonly #replace: string | undefined;
  readonly #parallel: number;
  readonly #gnu: boolean;
  readonly #running = new Set<number>();
  status = 0;
  stopped = false;

  constructor(
    process: Process,
    command: readonly string[],
    options: Options,
    replace: string | undefined,
    parallel: number,
    gnu: boolean,
  ) {
    this.#process = process;
    this.#command = command;
    this.#options = options;
    this.#replace = replace;
    this.#parallel = parallel;
    this.#gnu = gnu;
  }

  /** False when xargs must stop. */
  async start(items: readonly string[]): Promise<boolean> {
    const replace = this.#replace;
    const argv =
      replace === undefined
        ? [...this.#command, ...items]
        : this.#command.map((word, index) =>
            index === 0 && !this.#gnu ? word : word.replaceAll(replace, items[0] ?? ''),
          );
    if (this.#options.has('t') || this.#options.has('p')) {
      await flush(this.#process);
      await this.#process.write(2, `${argv.join(' ')}${this.#options.has('p') ? '?...' : '\n'}`);
    }
    if (this.#options.has('p') && !(await this.#confirmed())) return true;
    while (this.#running.size >= this.#parallel) await this.#reap();
    if (this.stopped) return false;
    const started = spawnCommand(this.#process, argv, (child) => {
      if (this.#options.has('a')) return;
      // The items came on standard input: the command must not eat the rest of them.
      const nothing = child.open('/dev/null', { read: true });
      child.dup2(nothing, 0);
      if (nothing !== 0) child.close(nothing);
    });
    if ('errno' in started) {
      this.status = started.errno === 'ENOENT' ? 127 : 126;
      await complain(this.#process, `${argv[0]}: ${strerror(started.errno)}`);
      this.stopped = true;
      return false;
    }
    this.#running.add(started.pid);
    if (this.#parallel === 1) await this.#reap();
    return !this.stopped;
  }

  async finish(): Promise<void> {
    while (this.#running.size > 0) await this.#reap();
  }

  async #confirmed(): Promise<boolean> {
    let fd: number;
    try {
      fd = this.#process.open('/dev/tty', { read: true });
    } catch (error) {
      if (error instanceof FsError) throw new AppletFailure(`can't open '/dev/tty': ${strerror(error.errno)}`);
      throw error;
    }
    const answer = await this.#process.read(fd);
    this.#process.close(fd);
    return answer[0] === 121 || answer[0] === 89;
  }

  async #reap(): Promise<void> {
    const waited = await this.#process.wait(-1);
    if (!waited) return;
    this.#running.delete(waited.pid);
    const name = this.#command[0];
    if (waited.status.kind === 'killed') {
      this.status = 125;
      this.stopped = true;
      const number = waited.status.signal;
      await complain(
        this.#process,
        this.#gnu
          ? `${name}: terminated by signal ${signalNumber(number)}`
          : `'${name}' terminated by signal ${signalNumber(number)}`,
      );
    } else if (waited.status.kind === 'exited') {
      const { code } = waited.status;
      if (code === 255) {
        this.status = 124;
        this.stopped = true;
        await complain(this.#process, `${name}: exited with status 255; aborting`);
      } else if (code !== 0 && this.status === 0) this.status = 123;
    }
  }
}

function signalNumber(signal: keyof typeof SIGNAL_NUMBERS): number {
  return SIGNAL_NUMBERS[signal];
}

export const xargs: Applet = {
  name: 'xargs',
  usage: `xargs [OPTIONS] [PROG ARGS]

Run PROG on every item given by stdin

	-0	NUL terminated input
	-a FILE	Read from FILE instead of stdin
	-r	Don't run command if input is empty
	-t	Print the command on stderr before execution
	-p	Ask user whether to run each command
	-E STR,-e[STR]	STR stops input processing
	-I STR	Replace STR within PROG ARGS with input line
	-n N	Pass no more than N args to PROG
	-s N	Pass command line of no more than N bytes
	-P N	Run up to N PROGs in parallel
	-x	Exit if size is exceeded`,
  run,
};
