import type { ContainerApi } from '../../api/container.ts';
import type { LogFrame } from '../../api/streams.ts';
import { EngineError } from '../../base/errors.ts';
import { parseTimestamp } from '../../base/go-time.ts';
import type { Container } from '../../container/container.ts';
import type { Daemon } from '../daemon.ts';
import { containerErrors } from './errors.ts';

type LogOptions = Parameters<ContainerApi['logs']>[1];

/** `docker logs` (moby daemon/logs.go). With `follow` until the run is over, `until` has passed, or the reader stops. */
export async function* containerLogs(daemon: Daemon, name: string, options: LogOptions): AsyncGenerator<LogFrame> {
  const container = daemon.containers.find(name);
  if (container.hostConfig.logDriver === 'none') throw containerErrors.logsUnreadable();
  if (!options.stdout && !options.stderr) throw new EngineError('invalid', 'You must choose at least one stream');
  const now = daemon.clock.now();
  const since = pointInTime(options.since, now);
  const until = pointInTime(options.until, now);
  let place = container.log.count;
  const tail = /^\d+$/.test(options.tail) ? Number(options.tail) : undefined;
  yield* container.log.select({ stdout: options.stdout, stderr: options.stderr, tail, since, until });
  while (options.follow && isLive(container, daemon, until)) {
    const fresh = container.log.after(place);
    place = container.log.count;
    yield* fresh.filter((frame) => options[frame.stream] && (until === undefined || frame.time <= until));
    if (fresh.length === 0) await nextChange(daemon, container, until);
  }
  yield* container.log
    .after(place)
    .filter((frame) => options.follow && options[frame.stream] && (until === undefined || frame.time <= until));
}

function isLive(container: Container, daemon: Daemon, until: number | undefined): boolean {
  return container.state.running && !container.state.restarting && (until === undefined || daemon.clock.now() < until);
}

/** Something was printed, the run has ended, or the time is up. */
function nextChange(daemon: Daemon, container: Container, until: number | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stop();
      cancel?.();
      resolve();
    };
    const stop = container.log.onChange(done);
    const cancel = until === undefined ? undefined : daemon.clock.after(Math.max(0, until - daemon.clock.now()), done);
    void container.wait('next-exit').then(done);
  });
}

function pointInTime(text: string, now: number): number | undefined {
  if (text === '' || text === '0') return undefined;
  try {
    return parseTimestamp(text, now);
  } catch (error) {
    throw new EngineError('invalid', error instanceof Error ? error.message : String(error));
  }
}
