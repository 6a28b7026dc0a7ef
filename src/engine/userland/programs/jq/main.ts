import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { flush, print } from '../../applets/streams.ts';
import { type Arguments, ArgumentsError, parseArguments } from './arguments.ts';
import { JqBreak, JqError, JqHalt } from './error.ts';
import { Inputs } from './inputs.ts';
import type { Out } from './item.ts';
import { type Json, objectOf } from './json.ts';
import { JsonSyntaxError } from './json-parser.ts';
import { COMPACT, coloursOf, type PrintStyle, printJson, printString } from './json-print.ts';
import type { World } from './natives.ts';
import { compileProgram } from './program.ts';
import { JqSyntaxError } from './syntax.ts';
import { usage } from './usage.ts';

const VERSION = '1.7.1';
/** Function calls and rounds of loops between two looks at the rest of the world. */
const SLICE = 16;

/** jq 1.7.1's main. Exit codes: 2 for the command line and files, 3 for the program, 5 for what went wrong running it. */
export async function jqMain(process: Process): Promise<number> {
  try {
    return await run(process, parseArguments(process));
  } catch (error) {
    if (!(error instanceof ArgumentsError)) throw error;
    await process.write(2, error.message);
    return error.status;
  }
}

async function run(process: Process, args: Arguments): Promise<number> {
  const name = process.argv[0] ?? 'jq';
  const { flags } = args;
  if (flags.has('help')) {
    await process.write(1, usage(name, VERSION, true));
    return 0;
  }
  if (flags.has('version')) {
    await process.write(1, `jq-${VERSION}\n`);
    return 0;
  }
  const piped = !process.tty(0) || !process.tty(1);
  const given = args.program ?? (piped ? '.' : undefined);
  if (given === undefined) {
    await process.write(2, usage(name, VERSION, false));
    return 2;
  }
  const program = flags.has('from-file') ? fileText(process, name, given) : given;
  const inputs = new Inputs(process, args.files, { raw: flags.has('raw-input'), slurp: flags.has('slurp') });
  const world = worldOf(process, inputs);
  let filter: (input: Json) => Iterable<Out>;
  try {
    filter = compileProgram(program, world, variables(args));
  } catch (error) {
    if (!(error instanceof JqSyntaxError)) throw error;
    const count = error.problems.length;
    await process.write(2, `${error.problems.join('\n')}\njq: ${count} compile ${count > 1 ? 'errors' : 'error'}\n`);
    return 3;
  }
  const driver = new Driver(process, world, inputs, args);
  return driver.run(filter);
}

function fileText(process: Process, name: string, path: string): string {
  try {
    return process.fs.readText(path);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new ArgumentsError(`${name}: Could not open ${path}: ${strerror(error.errno)}\n`);
  }
}

function variables({ named, positional }: Arguments): ReadonlyMap<string, Json> {
  const args = objectOf([
    ['positional', positional],
    ['named', named],
  ]);
  return new Map<string, Json>([...named, ['ARGS', args]]);
}

function worldOf(process: Process, inputs: Inputs): World {
  let work = 0;
  return {
    now: () => process.clock.now() / 1000,
    env: new Map(process.env),
    said: [],
    nextInput: undefined,
    inputName: () => inputs.name,
    inputLine: () => inputs.line,
    due: () => {
      work += 1;
      return work % SLICE === 0;
    },
  };
}

/** What one input came to: 'nothing' without a result, 'false' when the last one was null or false. */
type Outcome =
  | { readonly kind: 'nothing' | 'false' | 'true' }
  | { readonly kind: 'error' | 'halt'; readonly code: number };

class Driver {
  readonly #process: Process;
  readonly #world: World;
  readonly #inputs: Inputs;
  readonly #args: Arguments;
  readonly #style: PrintStyle;

  constructor(process: Process, world: World, inputs: Inputs, args: Arguments) {
    this.#process = process;
    this.#world = world;
    this.#inputs = inputs;
    this.#args = args;
    this.#style = styleOf(process, args);
  }

  async run(filter: (input: Json) => Iterable<Out>): Promise<number> {
    const { flags } = this.#args;
    const status = flags.has('exit-status');
    let last: 'nothing' | 'false' | 'true' = 'nothing';
    let code = 0;
    if (flags.has('null-input')) {
      const outcome = await this.#evaluate(filter, null);
      code = 'code' in outcome ? outcome.code : 0;
      if (!('code' in outcome)) last = outcome.kind;
    } else {
      for (;;) {
        const next = await this.#nextInput();
        if (next.kind !== 'value') {
          if (next.kind === 'bad') return 5;
          break;
        }
        const { value } = next;
        const outcome = await this.#evaluate(filter, value);
        code = 'code' in outcome ? outcome.code : 0;
        if (!('code' in outcome) && outcome.kind !== 'nothing') last = outcome.kind;
        if (outcome.kind === 'halt') break;
      }
    }
    await this.#say();
    await flush(this.#process);
    if (this.#inputs.failures > 0) return 2;
    if (code !== 0 || !status) return code;
    return last === 'true' ? 0 : last === 'false' ? 1 : 4;
  }

  async #nextInput(): Promise<{ readonly kind: 'value'; readonly value: Json } | { readonly kind: 'end' | 'bad' }> {
    try {
      const value = await this.#inputs.next();
      return value === undefined ? { kind: 'end' } : { kind: 'value', value };
    } catch (error) {
      if (!(error instanceof JsonSyntaxError)) throw error;
      await this.#complain(`jq: parse error: ${error.message}\n`);
      return { kind: 'bad' };
    } finally {
      await this.#say();
    }
  }

  async #evaluate(filter: (input: Json) => Iterable<Out>, input: Json): Promise<Outcome> {
    let kind: 'nothing' | 'false' | 'true' = 'nothing';
    try {
      for (const out of filter(input)) {
        if (out.value === undefined) await this.#signal(out.signal);
        else {
          kind = out.value === null || out.value === false ? 'false' : 'true';
          await this.#print(out.value);
        }
        const pause = this.#process.step();
        if (pause) await pause;
      }
      return { kind };
    } catch (error) {
      return this.#failed(error);
    }
  }

  async #failed(error: unknown): Promise<Outcome> {
    if (error instanceof JqHalt) {
      await this.#say();
      const { value, code } = error;
      if (value !== undefined && value !== null) {
        await this.#complain(typeof value === 'string' ? value : `${printJson(value, COMPACT)}\n`);
      }
      return { kind: 'halt', code };
    }
    if (error instanceof JqBreak) return this.#failed(new JqError('break'));
    if (error instanceof RangeError && /stack/i.test(error.message)) {
      // DIFFERS: A jq function that calls itself some thousand times deep is broken off; jq itself goes on until memory ends.
      await this.#complain('drydock: jq: recursion this deep is not simulated\n');
      return { kind: 'error', code: 5 };
    }
    if (!(error instanceof JqError)) throw error;
    const { value } = error;
    // An error of null is no message at all.
    if (value === null) return { kind: 'nothing' };
    const place = this.#inputs.name === undefined ? '<unknown>' : `${this.#inputs.name}:${this.#inputs.line}`;
    const text = typeof value === 'string' ? `: ${value}` : ` (not a string): ${printJson(value, COMPACT)}`;
    await this.#complain(`jq: error (at ${place})${text}\n`);
    return { kind: 'error', code: 5 };
  }

  async #signal(signal: 'tick' | 'input' | 'flush'): Promise<void> {
    if (signal === 'flush') return this.#say();
    if (signal === 'input') {
      try {
        this.#world.nextInput = await this.#inputs.next();
      } catch (error) {
        if (!(error instanceof JsonSyntaxError)) throw error;
        this.#inputs.stop();
        this.#world.nextInput = undefined;
        throw new JqError(error.message);
      }
      return;
    }
    const pause = this.#process.step();
    if (pause) await pause;
  }

  async #say(): Promise<void> {
    const said = [...this.#inputs.complaints.splice(0), ...this.#world.said.splice(0)].join('');
    if (said !== '') await this.#complain(said);
  }

  async #complain(text: string): Promise<void> {
    await flush(this.#process);
    await this.#process.write(2, text);
  }

  async #print(value: Json): Promise<void> {
    const { flags } = this.#args;
    const joined = flags.has('join-output') || flags.has('raw-output0');
    const raw = joined || flags.has('raw-output');
    const end = flags.has('raw-output0') ? '\0' : joined ? '' : '\n';
    const text =
      raw && typeof value === 'string'
        ? flags.has('ascii-output')
          ? printString(value, true)
          : value
        : `${flags.has('seq') ? '\u001e' : ''}${printJson(value, this.#style)}`;
    await print(this.#process, text + end);
    if (flags.has('unbuffered')) await flush(this.#process);
  }
}

function styleOf(process: Process, { flags, indent }: Arguments): PrintStyle {
  const noColour = (process.env.get('NO_COLOR') ?? '') !== '';
  const coloured =
    !flags.has('monochrome-output') && (flags.has('color-output') || (process.tty(1) !== undefined && !noColour));
  const width = indent === 'tab' ? '\t' : indent === undefined ? '  ' : ' '.repeat(Math.max(indent, 0));
  const compact = (flags.has('compact-output') && indent === undefined) || width === '';
  return {
    indent: compact ? undefined : width,
    sortKeys: flags.has('sort-keys'),
    ascii: flags.has('ascii-output'),
    colours: coloured ? (coloursOf(process.env.get('JQ_COLORS')) ?? coloursOf(undefined)) : undefined,
  };
}
