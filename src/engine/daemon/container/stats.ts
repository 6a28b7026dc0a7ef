import type { ContainerStats } from '../../api/container.ts';
import type { Container } from '../../container/container.ts';
import type { Daemon } from '../daemon.ts';

/** Memory of the simulated host, the limit where a container has none of its own. */
const HOST_MEMORY = 8 * 1024 ** 3;

/** `docker stats`: one sample, or one a second until the container is gone (moby daemon/stats.go). */
export async function* containerStats(
  daemon: Daemon,
  name: string,
  options: { readonly stream: boolean },
): AsyncGenerator<ContainerStats> {
  const container = daemon.containers.find(name);
  let before = cpuTime(daemon, container);
  let since = daemon.clock.now();
  for (;;) {
    // The share of processor time needs two points in time.
    await new Promise<void>((resolve) => void daemon.clock.after(1000, resolve));
    const cpu = cpuTime(daemon, container);
    const now = daemon.clock.now();
    yield sample(daemon, container, now > since ? (Math.max(0, cpu - before) / (now - since)) * 100 : 0);
    if (!options.stream || !daemon.containers.byId(container.id)) return;
    before = cpu;
    since = now;
  }
}

function cpuTime(daemon: Daemon, container: Container): number {
  return container.run
    ? daemon.kernel.processes(container.run.namespace).reduce((sum, process) => sum + process.cpu, 0)
    : 0;
}

function sample(daemon: Daemon, container: Container, cpuPercent: number): ContainerStats {
  const processes = container.run ? daemon.kernel.processes(container.run.namespace) : [];
  return {
    id: container.id,
    name: container.name,
    cpuPercent,
    memoryUsage: processes.reduce((sum, process) => sum + process.memory, 0),
    memoryLimit: container.run ? container.hostConfig.resources.memory || HOST_MEMORY : 0,
    // DIFFERS: network and block traffic is not counted, docker stats shows 0B for it.
    networkReceived: 0,
    networkSent: 0,
    blockRead: 0,
    blockWritten: 0,
    pids: processes.length,
  };
}
