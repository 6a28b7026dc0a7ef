import { decodeUtf8 } from '../../base/bytes.ts';
import type { HealthConfig } from '../../container/config.ts';
import type { Container } from '../../container/container.ts';
import { type HealthResult, STARTING, withResult } from '../../container/health-state.ts';
import type { Daemon } from '../daemon.ts';
import { containerEvent } from './events.ts';
import { createExec, startExec } from './exec.ts';

const NANOSECOND = 1e-6;
const SECOND = 1000;
const DEFAULT_INTERVAL = 30 * SECOND;
const DEFAULT_TIMEOUT = 30 * SECOND;
const DEFAULT_START_INTERVAL = 5 * SECOND;
const DEFAULT_RETRIES = 3;
/** Bytes of output that are kept of one check. */
const LONGEST_OUTPUT = 4096;

const monitors = new WeakMap<Container, () => void>();

/** Starts checking a container that has just started or been unpaused, if it has a check (moby daemon/health.go). */
export function startHealthChecks(daemon: Daemon, container: Container): void {
  if (!commandOf(container)) return;
  stopHealthChecks(daemon, container);
  container.health = { ...(container.health ?? STARTING), status: 'starting', failingStreak: 0 };
  resumeHealthChecks(daemon, container);
}

/** As after `docker unpause`: goes on with what is known. */
export function resumeHealthChecks(daemon: Daemon, container: Container): void {
  const check = container.config.health;
  if (!check || !commandOf(container)) return;
  let isStopped = false;
  let cancel = (): void => {};
  const schedule = (): void => {
    cancel = daemon.clock.after(intervalOf(daemon, container, check), () => void probe());
  };
  const probe = async (): Promise<void> => {
    const result = await runCheck(daemon, container, check);
    if (isStopped) return;
    take(daemon, container, check, result);
    schedule();
  };
  schedule();
  monitors.set(container, () => {
    isStopped = true;
    cancel();
  });
}

/** Docker calls a container unhealthy that nobody looks after any more. */
export function stopHealthChecks(_daemon: Daemon, container: Container): void {
  const stop = monitors.get(container);
  if (!stop) return;
  stop();
  monitors.delete(container);
  if (container.health) container.health = { ...container.health, status: 'unhealthy' };
}

function commandOf(container: Container): readonly string[] | undefined {
  const [kind, ...words] = container.config.health?.test ?? [];
  if (kind === 'CMD') return words;
  if (kind === 'CMD-SHELL') return [...(container.config.shell ?? ['/bin/sh', '-c']), ...words];
  return undefined;
}

function intervalOf(daemon: Daemon, container: Container, check: HealthConfig): number {
  const isStarting =
    daemon.clock.now() - container.state.startedAt < check.startPeriod * NANOSECOND &&
    container.health?.status === 'starting';
  return isStarting
    ? check.startInterval * NANOSECOND || DEFAULT_START_INTERVAL
    : check.interval * NANOSECOND || DEFAULT_INTERVAL;
}

function take(daemon: Daemon, container: Container, check: HealthConfig, result: HealthResult): void {
  const before = container.health ?? STARTING;
  const inStartPeriod = result.start - container.state.startedAt < check.startPeriod * NANOSECOND;
  container.health = withResult(before, result, check.retries || DEFAULT_RETRIES, inStartPeriod);
  if (container.health.status !== before.status)
    containerEvent(daemon, container, `health_status: ${container.health.status}`);
}

/** Runs the command in the container, as an exec; its time is limited. */
async function runCheck(daemon: Daemon, container: Container, check: HealthConfig): Promise<HealthResult> {
  const start = daemon.clock.now();
  let output = '';
  const collect = async (bytes: Uint8Array): Promise<void> => {
    output += decodeUtf8(bytes);
  };
  const finish = (exitCode: number, text: string): HealthResult => ({
    start,
    end: daemon.clock.now(),
    exitCode,
    output: text.length > LONGEST_OUTPUT ? `${text.slice(0, LONGEST_OUTPUT)}...` : text,
  });
  try {
    const { id } = createExec(daemon, container.id, {
      cmd: commandOf(container) ?? [],
      env: [],
      user: '',
      workingDir: '',
      tty: false,
      privileged: false,
      attachStdin: false,
      attachStdout: true,
      attachStderr: true,
      consoleSize: [0, 0],
    });
    const attachment = await startExec(daemon, id, { stdout: collect, stderr: collect }, { detach: false });
    const limit = check.timeout * NANOSECOND || DEFAULT_TIMEOUT;
    let cancel = (): void => {};
    const expired = new Promise<'late'>((resolve) => {
      cancel = daemon.clock.after(limit, () => resolve('late'));
    });
    const outcome = await Promise.race([attachment.ended, expired]);
    cancel();
    if (outcome === 'late') {
      daemon.execs.find(id).process?.signal('KILL');
      await attachment.ended;
      const text = `Health check exceeded timeout (${goSeconds(limit)})`;
      return finish(-1, output === '' ? text : `${text}: ${output}`);
    }
    return finish(daemon.execs.find(id).exitCode ?? -1, output);
  } catch (error) {
    return finish(-1, error instanceof Error ? error.message : String(error));
  }
}

function goSeconds(ms: number): string {
  if (ms < SECOND) return `${ms}ms`;
  const minutes = Math.floor(ms / 60_000);
  const seconds = (ms - minutes * 60_000) / SECOND;
  return minutes > 0 ? `${minutes}m${seconds}s` : `${seconds}s`;
}
