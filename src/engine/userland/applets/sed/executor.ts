import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { AppletFailure } from '../arguments.ts';
import { type ByteText, emit, fromByteText, LineReader, toByteText } from '../byte-text.ts';
import { captureShell } from '../child.ts';
import type { Regex } from '../regex.ts';
import { Cycle, type ExecutorOptions, Input } from './input.ts';
import type { Address, Command, EndAddress, Script } from './script.ts';
import { substitute } from './substitute.ts';
import { visible } from './visible.ts';

/** Where output goes; `last` tells whether its last line was ended. */
interface Output {
  put(text: ByteText): Promise<void>;
  unfinished: boolean;
}

/** What the script does when it has dealt with a line. */
type Flow = 'next' | 'print' | 'restart' | 'quit' | 'quit-silently';

/** Runs a script over files; keeps its hold space and ranges from one `run` to the next (-i, -s). */
export class Executor {
  readonly #process: Process;
  readonly #script: Script;
  readonly #options: ExecutorOptions;
  readonly #files = new Map<string, Output>();
  readonly #readers = new Map<string, LineReader | undefined>();
  /** For each command with two addresses: whether it is inside, and its last line when that is known. */
  readonly #ranges: { inside: boolean; until: number }[];
  #hold = '';
  #lastRegex: Regex | undefined;
  #line = 0;
  #quit = false;
  status = 0;

  constructor(process: Process, script: Script, options: ExecutorOptions) {
    this.#process = process;
    this.#script = script;
    this.#options = options;
    this.#ranges = script.commands.map(() => ({ inside: false, until: 0 }));
    for (const name of script.outputs) this.#files.set(name, this.#openOutput(name));
  }

  get stopped(): boolean {
    return this.#quit;
  }

  #openOutput(name: string): Output {
    if (this.#options.gnu && (name === '/dev/stdout' || name === '/dev/stderr')) {
      const fd = name === '/dev/stdout' ? 1 : 2;
      return {
        unfinished: false,
        put: async (text) => {
          if (fd === 1) await emit(this.#process, text);
          else await this.#process.write(2, fromByteText(text));
        },
      };
    }
    try {
      const fd = this.#process.open(name, { write: true, create: true, truncate: true });
      return { unfinished: false, put: (text) => this.#process.write(fd, fromByteText(text)) };
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      const reason = strerror(error.errno);
      throw this.#options.gnu
        ? new AppletFailure(`couldn't open file ${name}: ${reason}`, 4)
        : new AppletFailure(`can't open '${name}': ${reason}`);
    }
  }

  /** Standard output as an Output. */
  standardOutput(): Output {
    return {
      unfinished: false,
      put: async (text) => {
        const pending = emit(this.#process, text);
        if (pending) await pending;
      },
    };
  }

  async run(names: readonly string[], out: Output, restartLines: boolean): Promise<void> {
    const input = new Input(this.#process, names, this.#options);
    if (restartLines) this.#line = 0;
    if (restartLines && !this.#options.gnu) for (const range of this.#ranges) range.inside = false;
    for (;;) {
      const line = await input.next();
      if (!line) break;
      this.#line += 1;
      const cycle = new Cycle(line.text, line.terminated, line.name);
      let flow = await this.#commands(cycle, input, out);
      while (flow === 'restart') flow = await this.#commands(cycle, input, out);
      if ((flow === 'print' || flow === 'quit') && !this.#options.quiet)
        await this.#put(out, cycle.space, cycle.terminated);
      await this.#flushAppended(cycle, out);
      if (flow === 'quit' || flow === 'quit-silently') {
        this.#quit = true;
        // GNU's -i and -s leave the rest of the file as it is when they stop early.
        if (restartLines && flow === 'quit' && this.#options.gnu) {
          for (let rest = await input.next(); rest; rest = await input.next())
            await this.#put(out, rest.text, rest.terminated);
        }
        break;
      }
    }
    if (input.failed > 0) this.status = input.failed;
  }

  async #put(out: Output, text: ByteText, terminated = true): Promise<void> {
    const before = out.unfinished ? this.#options.delimiter : '';
    out.unfinished = !terminated;
    await out.put(before + text + (terminated ? this.#options.delimiter : ''));
  }

  async #flushAppended(cycle: Cycle, out: Output): Promise<void> {
    const queue = cycle.appended;
    cycle.appended = [];
    for (const item of queue) {
      let { text } = item;
      if (item.file !== undefined) {
        try {
          text = toByteText(this.#process.fs.readFile(item.file));
        } catch (error) {
          if (!(error instanceof FsError)) throw error;
          continue;
        }
        if (text === '') continue;
        if (!this.#options.gnu && !text.endsWith('\n')) text += '\n';
      }
      const before = out.unfinished ? this.#options.delimiter : '';
      out.unfinished = false;
      await out.put(before + text);
    }
  }

  async #commands(cycle: Cycle, input: Input, out: Output): Promise<Flow> {
    const { commands } = this.#script;
    const { gnu, delimiter, quiet } = this.#options;
    for (let at = 0; at < commands.length; at++) {
      const command = commands[at] as Command;
      const { action } = command;
      if ((await this.#applies(command, at, cycle, input)) === command.negated) {
        if (action.name === '{') {
          if (action.end < 0) throw new AppletFailure('unterminated {');
          at = action.end;
        }
        continue;
      }
      const pause = this.#process.step();
      if (pause) await pause;
      switch (action.name) {
        case '{':
        case '}':
        case ':':
          break;
        case '=':
          await out.put(`${this.#line}\n`);
          break;
        case 'a':
          cycle.appended.push({ text: action.text, file: undefined });
          break;
        case 'i':
          await this.#put(out, action.text.slice(0, -1));
          break;
        case 'c': {
          const range = this.#ranges[at] as { inside: boolean };
          if (!command.end || !range.inside || (gnu && command.negated)) await this.#put(out, action.text.slice(0, -1));
          return 'next';
        }
        case 'd':
          return 'next';
        case 'D': {
          const end = cycle.space.indexOf('\n');
          if (end < 0) return 'next';
          cycle.space = cycle.space.slice(end + 1);
          await this.#flushAppended(cycle, out);
          return 'restart';
        }
        case 'e': {
          const text = toByteText(
            await captureShell(this.#process, action.command === '' ? cycle.space : action.command),
          );
          if (action.command === '') cycle.space = text.replace(/\n$/, '');
          else await out.put(text);
          break;
        }
        case 'F':
          await this.#put(out, cycle.name);
          break;
        case 'g':
          cycle.space = this.#hold;
          break;
        case 'G':
          cycle.space += `${delimiter}${this.#hold}`;
          if (!gnu) cycle.terminated = true;
          break;
        case 'h':
          this.#hold = cycle.space;
          break;
        case 'H':
          this.#hold += `${delimiter}${cycle.space}`;
          break;
        case 'x':
          [cycle.space, this.#hold] = [this.#hold, cycle.space];
          if (!gnu) cycle.terminated = true;
          break;
        case 'z':
          cycle.space = '';
          break;
        case 'l':
          if (gnu) await out.put(visible(cycle.space, action.width ?? this.#options.lineLength));
          break;
        case 'n':
        case 'N': {
          if (await input.isLast()) {
            if (action.name === 'N' || gnu || quiet) return 'quit';
            await this.#put(out, cycle.space, cycle.terminated);
            return 'next';
          }
          if (action.name === 'n' && !quiet) await this.#put(out, cycle.space, cycle.terminated);
          await this.#flushAppended(cycle, out);
          const line = await input.next();
          if (!line) return 'quit';
          this.#line += 1;
          cycle.space = action.name === 'n' ? line.text : `${cycle.space}${delimiter}${line.text}`;
          cycle.terminated = line.terminated;
          cycle.name = line.name;
          if (action.name === 'n' && !gnu) cycle.replaced = false;
          break;
        }
        case 'p':
          await this.#put(out, cycle.space);
          break;
        case 'P':
          await this.#put(out, cycle.space.split(delimiter, 1)[0] as string);
          break;
        case 'q':
        case 'Q':
          this.status = action.status;
          return action.name === 'q' ? 'quit' : 'quit-silently';
        case 'r':
          cycle.appended.push({ text: '', file: action.file });
          break;
        case 'R': {
          const line = await this.#lineOf(action.file);
          if (line !== undefined) cycle.appended.push({ text: `${line}\n`, file: undefined });
          break;
        }
        case 'w':
          await this.#put(this.#files.get(action.file) as Output, cycle.space, cycle.terminated);
          break;
        case 'W':
          await this.#put(this.#files.get(action.file) as Output, cycle.space.split('\n', 1)[0] as string);
          break;
        case 's': {
          const { substitution } = action;
          const regex = this.#used(substitution.regex);
          const result = substitute(cycle.space, regex, substitution);
          if (result === undefined) break;
          cycle.space = result;
          cycle.replaced = true;
          if (substitution.evaluate) {
            cycle.space = toByteText(await captureShell(this.#process, cycle.space)).replace(/\n$/, '');
          }
          if (substitution.print > 0) await this.#put(out, cycle.space, gnu || cycle.terminated);
          if (substitution.file !== undefined) {
            await this.#put(this.#files.get(substitution.file) as Output, cycle.space, cycle.terminated);
          }
          break;
        }
        case 'y':
          cycle.space = Array.from(cycle.space, (char) => action.map.get(char) ?? char).join('');
          break;
        case 'b':
        case 't':
        case 'T': {
          if (action.name === 't' && !cycle.replaced) break;
          if (action.name === 'T' && cycle.replaced) {
            if (gnu) cycle.replaced = false;
            break;
          }
          if (action.name === 't') cycle.replaced = false;
          if (action.target === -1) throw new AppletFailure(`can't find label for jump to '${action.label}'`);
          if (action.target === Infinity) return 'print';
          at = action.target;
          break;
        }
      }
    }
    return 'print';
  }

  async #lineOf(file: string): Promise<ByteText | undefined> {
    if (!this.#readers.has(file)) {
      let reader: LineReader | undefined;
      try {
        reader = new LineReader(this.#process, this.#process.open(file, { read: true }));
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
      }
      this.#readers.set(file, reader);
    }
    return (await this.#readers.get(file)?.next())?.text;
  }

  #used(regex: Regex | undefined): Regex {
    const used = regex ?? this.#lastRegex;
    if (!used) {
      throw new AppletFailure(
        this.#options.gnu ? '-e expression #1, char 0: no previous regular expression' : 'no previous regexp',
      );
    }
    this.#lastRegex = used;
    return used;
  }

  async #matches(address: Address, cycle: Cycle, input: Input): Promise<boolean> {
    switch (address.kind) {
      case 'line':
        return address.line === this.#line;
      case 'last':
        return await input.isLast();
      case 'match':
        return this.#used(address.regex).test(cycle.space);
      case 'step':
        return address.step <= 0
          ? this.#line === address.first
          : this.#line >= address.first && (this.#line - address.first) % address.step === 0;
    }
  }

  async #applies(command: Command, at: number, cycle: Cycle, input: Input): Promise<boolean> {
    const { start, end } = command;
    if (!start) return true;
    if (!end) return await this.#matches(start, cycle, input);
    const range = this.#ranges[at] as { inside: boolean; until: number };
    if (range.inside) {
      range.inside = !(await this.#endsHere(end, range, cycle, input));
      // A range whose last line was passed meanwhile (by n, N) does not cover this line.
      return !(this.#options.gnu && end.kind === 'line' && this.#line > end.line);
    }
    const zero = start.kind === 'line' && start.line === 0;
    if (zero && this.#line === 1 && end.kind === 'match' && this.#options.gnu) {
      range.inside = !this.#used(end.regex).test(cycle.space);
      return true;
    }
    const begins = await this.#matches(start, cycle, input);
    if (!begins) return false;
    if (end.kind === 'more') range.until = this.#line + end.count;
    if (end.kind === 'multiple') range.until = end.of <= 0 ? this.#line : Math.ceil(this.#line / end.of) * end.of;
    if (end.kind === 'match') range.inside = true;
    else range.inside = !(await this.#endsHere(end, range, cycle, input));
    return true;
  }

  async #endsHere(end: EndAddress, range: { until: number }, cycle: Cycle, input: Input): Promise<boolean> {
    switch (end.kind) {
      case 'line':
        return this.#line >= end.line;
      case 'more':
      case 'multiple':
        return this.#line >= range.until;
      default:
        return await this.#matches(end, cycle, input);
    }
  }
}
