import { command, minArgs } from '../command.ts';
import { CliError, errorText, exitWith } from '../errors.ts';
import type { Invocation } from '../invocation.ts';
import { checkPullPolicy, createContainer } from './create-container.ts';
import { CREATE_FLAGS } from './create-flags.ts';
import { containerRequest } from './request.ts';
import {
  checkDetachKeys,
  checkTty,
  Detached,
  followSize,
  forwardSignals,
  joinStreams,
  type Streaming,
} from './streams.ts';

/**
 * `docker run -it --rm busybox sh`, `docker run -d --name web -p 8080:80 nginx`: creates a container, attaches to it, starts
 * it and waits for its end. Exit codes: the container's own, 125 for docker's mistakes, 126 and 127 when the program cannot
 * be run or found (docker/cli cli/command/container/run.go).
 */
export const run = command({
  use: 'run [OPTIONS] IMAGE [COMMAND] [ARG...]',
  short: 'Create and run a new container from an image',
  args: minArgs(1),
  group: '1',
  spellings: 'docker container run, docker run',
  flagsFirst: true,
  words: 'image',
  flags: `
-d --detach bool Run container in background and print container ID
--sig-proxy bool=true Proxy received signals to the process
--detach-keys string Override the key sequence for detaching a container
--pull string=missing Pull image before running ("always", "missing", "never")
${CREATE_FLAGS}`,
  run: runContainer,
});

async function runContainer(invocation: Invocation): Promise<void> {
  const { flags, api, terminal, interrupts } = invocation;
  withHelp(() => checkPullPolicy(flags.string('pull')));
  await api.system.ping();
  const request = withHelp(() => containerRequest(invocation));
  const detached = flags.bool('detach');
  if (detached && flags.list('attach').length > 0)
    throw new CliError('conflicting options: cannot specify both --attach and --detach');
  if (!detached) checkTty(invocation, request.attachStdin, request.tty);
  checkDetachKeys(flags.string('detach-keys'));
  const id = await createContainer(invocation, {
    ...request,
    ...(detached ? { attachStdin: false, attachStdout: false, attachStderr: false, stdinOnce: false } : {}),
  }).catch((error: unknown) => {
    throw statusError(error);
  });
  interrupts.shield();
  if (flags.bool('sig-proxy')) forwardSignals(invocation, id);
  const attach = !detached && (request.attachStdin || request.attachStdout || request.attachStderr);
  if (!attach) await terminal.out(`${id}\n`);
  let streaming: Streaming | undefined;
  let output: Promise<void> = Promise.resolve();
  if (attach) {
    streaming = joinStreams(invocation, {
      stdin: request.attachStdin,
      stdout: request.attachStdout,
      stderr: request.attachStderr,
      tty: request.tty,
      detachKeys: flags.string('detach-keys'),
    });
    output = streaming.run(await api.containers.attach(id, streaming.streams));
    output.catch(() => {});
  }
  const ended =
    attach || request.autoRemove ? api.containers.wait(id, request.autoRemove ? 'removed' : 'next-exit') : undefined;
  ended?.catch(() => {});
  try {
    await api.containers.start(id);
  } catch (error) {
    streaming?.restore();
    if (request.autoRemove) await ended?.catch(() => {});
    throw statusError(error);
  }
  if (!attach || !ended) return;
  if (request.tty && terminal.stdoutIsTerminal)
    followSize(invocation, (columns, rows) => api.containers.resize(id, columns, rows));
  try {
    // Without attached output there is nothing to wait for but the end.
    if (request.attachStdout || request.attachStderr) await output;
    else await Promise.race([output.then(() => ended), ended]);
  } catch (error) {
    if (error instanceof Detached) return;
    throw error;
  }
  const { exitCode } = await ended;
  streaming?.restore();
  if (exitCode !== 0) throw exitWith(exitCode);
}

/** Mistakes of the options end with 125 and a hint. */
export function withHelp<T>(work: () => T, name = 'run'): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof CliError) throw new CliError(hinted(error.message, name), 125);
    throw error;
  }
}

function hinted(message: string, name: string): string {
  return `docker: ${message}\n\nRun 'docker ${name} --help' for more information`;
}

/** The exit code says what kind of failure it was: 127 not found, 126 not runnable, 125 anything else. */
function statusError(error: unknown): unknown {
  if (!(error instanceof Error) || error.name === 'ProcessGone') return error;
  const text = errorText(error);
  const notFound = /executable file not found|no such file or directory|system cannot find the file specified/.test(
    text,
  );
  const notRunnable = /permission denied|is a directory/.test(text);
  return new CliError(hinted(text, 'run'), notFound ? 127 : notRunnable ? 126 : 125);
}
