import { EngineError } from '../../base/errors.ts';
import { command, minArgs } from '../command.ts';
import { exitWith } from '../errors.ts';
import { readKeyValues } from '../flags/env-file.ts';
import type { Invocation } from '../invocation.ts';
import { checkDetachKeys, checkTty, followSize, joinStreams } from './streams.ts';

/** `docker exec web ls /`, `docker exec -it web sh`: another process in a running container; its exit code is docker's. */
export const exec = command({
  use: 'exec [OPTIONS] CONTAINER COMMAND [ARG...]',
  short: 'Execute a command in a running container',
  args: minArgs(2),
  group: '2',
  spellings: 'docker container exec, docker exec',
  flagsFirst: true,
  words: 'running',
  flags: `
--detach-keys string Override the key sequence for detaching a container
-i --interactive bool Keep STDIN open even if not attached
-t --tty bool Allocate a pseudo-TTY
-d --detach bool Detached mode: run command in the background
-u --user string Username or UID (format: "<name|uid>[:<group|gid>]")
--privileged bool Give extended privileges to the command
-e --env list:env Set environment variables
--env-file list Read in a file of environment variables
-w --workdir string Working directory inside the container`,
  run: runExec,
});

async function runExec(invocation: Invocation): Promise<void> {
  const { api, flags, args, terminal } = invocation;
  const [name = '', ...cmd] = args;
  const env = [
    ...flags.list('env-file').flatMap((path) => readKeyValues(terminal.files, path, (key) => terminal.env.get(key))),
    ...flags.list('env'),
  ];
  checkDetachKeys(flags.string('detach-keys'));
  const detach = flags.bool('detach');
  const tty = flags.bool('tty');
  const attachStdin = !detach && flags.bool('interactive');
  // A container that is not there comes before a terminal that is not there.
  await api.containers.inspect(name);
  checkTty(invocation, attachStdin, tty);
  const { columns, rows } = tty && terminal.stdoutIsTerminal ? terminal.size() : { columns: 0, rows: 0 };
  const { id } = await api.containers.createExec(name, {
    cmd,
    env,
    user: flags.string('user'),
    workingDir: flags.string('workdir'),
    tty,
    privileged: flags.bool('privileged'),
    attachStdin,
    attachStdout: !detach,
    attachStderr: !detach,
    consoleSize: [columns, rows],
  });
  if (detach) {
    await api.containers.startExec(id, {}, { detach: true });
    return;
  }
  const streaming = joinStreams(invocation, {
    stdin: attachStdin,
    stdout: true,
    stderr: true,
    tty,
    detachKeys: flags.string('detach-keys'),
  });
  try {
    const attachment = await api.containers.startExec(id, streaming.streams, { detach: false });
    if (tty && terminal.stdinIsTerminal)
      followSize(invocation, (width, height) => api.containers.resizeExec(id, width, height));
    await streaming.run(attachment);
  } catch (error) {
    streaming.restore();
    // By the time the runtime complains, the stream is open: its sentence comes as output.
    if (!(error instanceof EngineError) || !error.message.startsWith('OCI runtime exec failed')) throw error;
    await terminal.out(`${error.message}\n`);
  }
  const { exitCode } = await api.containers.inspectExec(id);
  if (exitCode !== 0) throw exitWith(exitCode);
}
