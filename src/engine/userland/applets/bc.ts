import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { BcSyntaxError } from './bc/lexer.ts';
import { BcError, BcMachine } from './bc/machine.ts';
import { BcParser } from './bc/parser.ts';
import { complain, flush } from './streams.ts';
import { typedLines } from './typed-lines.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const options = parseOptions(process, args, {
    short: 'wvsqlix',
    long: { mathlib: 'l', quiet: 'q', standard: 's', warn: 'w', interactive: 'i' },
  });
  const machine = new BcMachine(process, options.has('l'));
  for (const path of options.operands) {
    let source: string;
    try {
      source = process.fs.readText(path);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      throw new AppletFailure(`can't open '${path}': ${strerror(error.errno)}`);
    }
    const ended = await runText(process, machine, source, path, false);
    if (ended !== undefined) return ended;
  }
  return await standardInput(process, machine);
}

/** Runs a whole text; answers an exit status when bc is to end. */
async function runText(
  process: Process,
  machine: BcMachine,
  source: string,
  name: string,
  goesOn: boolean,
): Promise<number | undefined> {
  let parser: BcParser;
  try {
    parser = new BcParser(source);
  } catch (error) {
    return await report(process, error, name, goesOn);
  }
  for (;;) {
    try {
      const statement = parser.next();
      if (!statement) return undefined;
      if ((await machine.run(statement)) === 'quit') return 0;
    } catch (error) {
      const status = await report(process, error, name, goesOn);
      if (status !== undefined) return status;
      parser.recover();
    }
  }
}

/** Prints what went wrong; on a terminal bc goes on, elsewhere it ends. */
async function report(process: Process, error: unknown, name: string, goesOn: boolean): Promise<number | undefined> {
  if (error instanceof BcSyntaxError)
    await complain(process, name === '(stdin)' ? error.message : `${name}:${error.line}: ${error.message}`);
  else if (error instanceof BcError) await complain(process, error.message);
  else throw error;
  return goesOn ? undefined : 1;
}

/** Line by line as it comes; lines that leave a brace, a comment or a string open are gathered. */
async function standardInput(process: Process, machine: BcMachine): Promise<number> {
  const terminal = process.tty(0) !== undefined;
  let held = '';
  for await (const line of typedLines(process)) {
    held += `${line}\n`;
    if (isOpen(held)) continue;
    const ready = held;
    held = '';
    const ended = await runText(process, machine, ready, '(stdin)', terminal);
    await flush(process);
    if (ended !== undefined) return ended;
  }
  return held.trim() === '' ? 0 : ((await runText(process, machine, held, '(stdin)', terminal)) ?? 0);
}

function isOpen(text: string): boolean {
  if (/\\\n$/.test(text)) return true;
  const bare = text.replace(/"[^"]*"|\/\*[\s\S]*?\*\/|#[^\n]*/g, '');
  if (/"|\/\*/.test(bare)) return true;
  return bare.split('{').length > bare.split('}').length;
}

export const bc: Applet = {
  name: 'bc',
  usage: `bc [-sqlw] [FILE]...

Arbitrary precision calculator

	-q	Quiet
	-l	Load standard library
	-s	Be POSIX compatible
	-w	Warn if extensions are used

$BC_LINE_LENGTH changes output width`,
  run,
};
