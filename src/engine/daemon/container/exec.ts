import type { ExecRequest } from '../../api/container.ts';
import type { Attachment, ClientStreams } from '../../api/streams.ts';
import { EngineError } from '../../base/errors.ts';
import { effectiveCapabilities } from '../../container/capabilities.ts';
import type { Container } from '../../container/container.ts';
import { composeEnvironment } from '../../container/environment.ts';
import { launch } from '../../container/launch.ts';
import { processView } from '../../container/process-view.ts';
import { RuntimeError } from '../../container/runtime-errors.ts';
import { Streams } from '../../container/streams.ts';
import { exitCodeOf } from '../../kernel/process.ts';
import { SIGNAL_NUMBERS } from '../../kernel/signal.ts';
import type { Daemon } from '../daemon.ts';
import { enter } from './enter.ts';
import { containerErrors } from './errors.ts';
import { containerEvent } from './events.ts';
import type { Exec } from './exec-store.ts';
import { userOf } from './root-view.ts';

/** `docker exec`, first half (moby daemon/exec.go, ContainerExecCreate): checks, and an id to start it by. */
export function createExec(daemon: Daemon, id: string, request: ExecRequest): { readonly id: string } {
  const container = activeContainer(daemon, id);
  if (request.user !== '') userOf(container, request.user);
  const exec: Exec = {
    id: daemon.random.hex(64),
    container,
    request,
    streams: new Streams(
      daemon.kernel,
      {
        tty: request.tty,
        openStdin: request.attachStdin,
        closeStdin: true,
        size: request.consoleSize[0] > 0 ? request.consoleSize : [80, 24],
      },
      undefined,
    ),
    process: undefined,
    running: false,
    exitCode: undefined,
  };
  daemon.execs.add(exec);
  containerEvent(daemon, container, `exec_create: ${describe(request)}`, { execID: exec.id });
  return { id: exec.id };
}

/** A container that an exec can run in (moby daemon/exec.go, getActiveContainer). */
function activeContainer(daemon: Daemon, name: string): Container {
  const container = daemon.containers.find(name);
  const { state } = container;
  if (!state.running) throw containerErrors.notRunning(container.id);
  if (state.paused) throw containerErrors.pausedForExec(name);
  if (state.restarting) throw containerErrors.restarting(container.id);
  return container;
}

/** `docker exec`'s second half (moby daemon/exec.go, ContainerExecStart): rejects with runc's sentence when the program cannot be started. */
export async function startExec(
  daemon: Daemon,
  execId: string,
  client: ClientStreams,
  options: { readonly detach: boolean },
): Promise<Attachment> {
  const exec = daemon.execs.find(execId);
  const { container } = exec;
  if (exec.exitCode !== undefined) throw containerErrors.execRan(exec.id);
  if (exec.running) throw containerErrors.execRuns(exec.id);
  activeContainer(daemon, container.id);
  exec.running = true;
  containerEvent(daemon, container, `exec_start: ${describe(exec.request)}`, { execID: exec.id });
  const attachment = exec.streams.attach(options.detach ? {} : client);
  try {
    await run(daemon, exec);
  } catch (error) {
    exec.running = false;
    exec.exitCode = error instanceof RuntimeError ? error.exitCode : 126;
    await exec.streams.end();
    throw error;
  }
  return attachment;
}

async function run(daemon: Daemon, exec: Exec): Promise<void> {
  const { container, request } = exec;
  const current = container.run;
  if (!current) throw containerErrors.notRunning(container.id);
  const { config, hostConfig } = container;
  const user = userOf(container, request.user || config.user);
  const capabilities = effectiveCapabilities(
    hostConfig.capAdd ?? [],
    hostConfig.capDrop ?? [],
    hostConfig.privileged || request.privileged,
  );
  const cwd = request.workingDir || config.workingDir || '/';
  if (!cwd.startsWith('/'))
    throw new RuntimeError(128, 'OCI runtime exec failed: exec failed: Cwd must be an absolute path');
  const view = enter('exec', cwd, () => processView(daemon.kernel, current.mountTable, user, capabilities, cwd));
  const { descriptions, controllingTty } = exec.streams.begin(current.namespace);
  const process = await launch(daemon.kernel, 'exec', {
    namespace: current.namespace,
    fs: view,
    argv: request.cmd,
    env: composeEnvironment(config, request.tty, request.env, user.home),
    descriptions,
    controllingTty,
  });
  exec.process = process;
  current.execs.set(exec.id, process);
  void process.exited.then(async (status) => {
    current.execs.delete(exec.id);
    exec.running = false;
    // Whoever sees the streams end asks for the exit code next.
    exec.exitCode = exitCodeOf(status, SIGNAL_NUMBERS);
    await exec.streams.end();
    containerEvent(daemon, container, 'exec_die', { execID: exec.id, exitCode: String(exec.exitCode) });
  });
}

export function inspectExec(
  daemon: Daemon,
  execId: string,
): { readonly running: boolean; readonly exitCode: number; readonly pid: number } {
  const exec = daemon.execs.find(execId);
  return { running: exec.running, exitCode: exec.exitCode ?? 0, pid: exec.process?.hostPid ?? 0 };
}

export function resizeExec(daemon: Daemon, execId: string, columns: number, rows: number): void {
  const exec = daemon.execs.find(execId);
  if (!exec.running) throw new EngineError('not-found', `exec ${execId} process is not running`);
  exec.streams.resize(columns, rows);
}

function describe(request: ExecRequest): string {
  return request.cmd.join(' ');
}
