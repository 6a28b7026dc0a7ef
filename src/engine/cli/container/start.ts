import { command, minArgs } from '../command.ts';
import { CliError, errorText, exitWith, isNotModified } from '../errors.ts';
import { type Invocation, printLine } from '../invocation.ts';
import { facts } from './facts.ts';
import { checkDetachKeys, Detached, followSize, forwardSignals, joinStreams } from './streams.ts';

/** `docker start web db`, `docker start -ai work`: starts containers again, with what their file systems hold. */
export const start = command({
  use: 'start [OPTIONS] CONTAINER [CONTAINER...]',
  short: 'Start one or more stopped containers',
  args: minArgs(1),
  spellings: 'docker container start, docker start',
  words: 'stopped',
  flags: `
-a --attach bool Attach STDOUT/STDERR and forward signals
-i --interactive bool Attach container's STDIN
--detach-keys string Override the key sequence for detaching a container
--checkpoint string~! Restore from this checkpoint
--checkpoint-dir string~! Use a custom checkpoint storage directory`,
  async run(invocation) {
    const { flags, args, terminal } = invocation;
    checkDetachKeys(flags.string('detach-keys'));
    if (flags.bool('attach') || flags.bool('interactive')) {
      if (args.length > 1) throw new CliError('you cannot start and attach multiple containers at once');
      return startAttached(invocation, args[0] ?? '');
    }
    const failed: string[] = [];
    for (const name of args) {
      try {
        await startOne(invocation, name);
        await printLine(invocation, name);
      } catch (error) {
        if (!(error instanceof Error) || error.name === 'ProcessGone') throw error;
        await terminal.err(`${errorText(error)}\n`);
        failed.push(name);
      }
    }
    if (failed.length > 0) throw new CliError(`failed to start containers: ${failed.join(', ')}`);
  },
});

async function startOne({ api }: Invocation, name: string): Promise<void> {
  try {
    await api.containers.start(name);
  } catch (error) {
    if (!isNotModified(error)) throw error;
  }
}

async function startAttached(invocation: Invocation, name: string): Promise<void> {
  const { flags, api, terminal, interrupts } = invocation;
  const container = facts(await api.containers.inspect(name));
  const { id, tty } = container;
  if (!tty) {
    interrupts.shield();
    forwardSignals(invocation, id);
  }
  const streaming = joinStreams(invocation, {
    stdin: flags.bool('interactive') && container.openStdin,
    stdout: true,
    stderr: true,
    tty,
    detachKeys: flags.string('detach-keys'),
  });
  const output = streaming.run(await api.containers.attach(id, streaming.streams));
  output.catch(() => {});
  const ended = api.containers.wait(id, container.autoRemove ? 'removed' : 'next-exit');
  ended.catch(() => {});
  try {
    await startOne(invocation, id);
  } catch (error) {
    streaming.restore();
    if (container.autoRemove) await ended.catch(() => {});
    throw error;
  }
  if (tty && terminal.stdoutIsTerminal)
    followSize(invocation, (columns, rows) => api.containers.resize(id, columns, rows));
  try {
    await output;
  } catch (error) {
    if (error instanceof Detached) return;
    throw error;
  }
  const { exitCode } = await ended;
  if (exitCode !== 0) throw exitWith(exitCode);
}
