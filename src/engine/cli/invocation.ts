import type { DockerApi } from '../api/docker-api.ts';
import type { CliTerminal } from '../api/terminal.ts';
import type { FoundCommand } from './command.ts';
import type { Connection } from './context/connection.ts';
import { Cancelled } from './errors.ts';
import type { FlagValues } from './flags/values.ts';

/** One run of one command: what a verb gets. */
export interface Invocation {
  readonly terminal: CliTerminal;
  readonly api: DockerApi;
  /** What the flags before the command say of the daemon. */
  readonly connection: Connection;
  readonly command: FoundCommand;
  readonly flags: FlagValues;
  readonly args: readonly string[];
  readonly interrupts: Interrupts;
}

/**
 * The signals INT and TERM. The first ends the command with 128 + its number; commands that hand signals on to a container
 * `shield` themselves, and only the third ends them (docker/cli cmd/docker/docker.go).
 */
export interface Interrupts {
  /** From now on a first signal does not end the command. */
  shield(): void;
  /** Resolves at the first signal. */
  readonly first: Promise<string>;
  /** Runs when the command ends, however it ends. */
  atEnd(work: () => void): void;
}

/** One line to standard output. */
export function printLine(invocation: Invocation, text: string): Promise<void> {
  return invocation.terminal.out(`${text}\n`);
}

/**
 * `Are you sure you want to continue? [y/N] ` (docker/cli internal/prompt). Anything but y or Y, end of input and Ctrl-C
 * throw Cancelled, on which docker ends quietly.
 */
export async function confirm(invocation: Invocation, warning: string): Promise<void> {
  const { terminal, interrupts } = invocation;
  await terminal.out(`${warning} [y/N] `);
  interrupts.shield();
  const answer = await Promise.race([readLine(terminal), interrupts.first.then(() => undefined)]);
  if (answer === undefined) {
    await terminal.out('\n');
    throw new Cancelled();
  }
  if (answer.trim().toLowerCase() !== 'y') throw new Cancelled();
}

async function readLine(terminal: CliTerminal): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  while (!text.includes('\n')) {
    const bytes = await terminal.read();
    if (bytes.length === 0) break;
    text += decoder.decode(bytes, { stream: true });
  }
  return text.split('\n', 1)[0] ?? '';
}

/** All of standard input. */
export async function readAll(terminal: CliTerminal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for (;;) {
    const bytes = await terminal.read();
    if (bytes.length === 0) break;
    chunks.push(bytes);
  }
  const out = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
