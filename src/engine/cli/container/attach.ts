import type { JsonObject } from '../../api/json.ts';
import { command, exactArgs } from '../command.ts';
import { CliError, exitWith } from '../errors.ts';
import type { Invocation } from '../invocation.ts';
import { type ContainerFacts, facts } from './facts.ts';
import { checkDetachKeys, checkTty, followSize, forwardSignals, joinStreams } from './streams.ts';

/** `docker attach web`: joins a running container's first process; Ctrl-P Ctrl-Q leaves it running. */
export const attach = command({
  use: 'attach [OPTIONS] CONTAINER',
  short: 'Attach local standard input, output, and error streams to a running container',
  args: exactArgs(1),
  spellings: 'docker container attach, docker attach',
  words: 'running',
  flags: `
--no-stdin bool Do not attach STDIN
--sig-proxy bool=true Proxy all received signals to the process
--detach-keys string Override the key sequence for detaching a container`,
  run: attachTo,
});

async function attachTo(invocation: Invocation): Promise<void> {
  const { api, flags, args, terminal, interrupts } = invocation;
  const name = args[0] ?? '';
  checkDetachKeys(flags.string('detach-keys'));
  const container = attachable(await api.containers.inspect(name));
  const ended = api.containers.wait(name, 'not-running');
  ended.catch(() => {});
  const stdin = !flags.bool('no-stdin');
  checkTty(invocation, stdin, container.tty);
  if (flags.bool('sig-proxy') && !container.tty) {
    interrupts.shield();
    forwardSignals(invocation, container.id);
  }
  const streaming = joinStreams(invocation, {
    stdin: stdin && container.openStdin,
    stdout: true,
    stderr: true,
    tty: container.tty,
    detachKeys: flags.string('detach-keys'),
  });
  const attachment = await api.containers.attach(container.id, streaming.streams);
  if (container.tty && terminal.stdoutIsTerminal) {
    // Another size first: so that a shell sees a change and draws its prompt anew.
    const { columns, rows } = terminal.size();
    await api.containers.resize(container.id, columns + 1, rows + 1).catch(() => {});
    followSize(invocation, (width, height) => api.containers.resize(container.id, width, height));
  }
  await streaming.run(attachment);
  const { exitCode, error } = await ended;
  if (error) throw new CliError(error);
  if (exitCode !== 0) throw exitWith(exitCode);
}

function attachable(document: JsonObject): ContainerFacts {
  const container = facts(document);
  if (!container.running) throw new CliError('cannot attach to a stopped container, start it first');
  if (container.paused) throw new CliError('cannot attach to a paused container, unpause it first');
  if (container.restarting) throw new CliError('cannot attach to a restarting container, wait until it is running');
  return container;
}
