import { EngineError } from '../../base/errors.ts';
import { effectiveCapabilities } from '../../container/capabilities.ts';
import { commandLine } from '../../container/config.ts';
import type { Container } from '../../container/container.ts';
import { dockerInit } from '../../container/docker-init.ts';
import { composeEnvironment } from '../../container/environment.ts';
import { launch } from '../../container/launch.ts';
import { rotation } from '../../container/log-rotation.ts';
import { processView } from '../../container/process-view.ts';
import { RestartManager } from '../../container/restart-policy.ts';
import { RuntimeError } from '../../container/runtime-errors.ts';
import { failed, started } from '../../container/state.ts';
import { FsError } from '../../fs/errno.ts';
import type { MountTable } from '../../fs/file-view.ts';
import type { Launched, Namespace } from '../../kernel/machine-kernel.ts';
import type { NetStack } from '../../kernel/net-stack.ts';
import type { Daemon } from '../daemon.ts';
import { enter } from './enter.ts';
import { containerErrors } from './errors.ts';
import { containerEvent } from './events.ts';
import { cleanUp, watchExit } from './exit.ts';
import { startHealthChecks } from './health.ts';
import { removeNow } from './remove.ts';
import { userOf } from './root-view.ts';
import { runMounts, writeHostFiles } from './run-mounts.ts';
import { checkSpecification } from './start-checks.ts';

/** `docker start` (moby daemon/start.go). Resolves when the first process runs. */
export async function startContainer(daemon: Daemon, id: string): Promise<void> {
  const container = daemon.containers.find(id);
  const { state } = container;
  if (state.paused) throw containerErrors.startPaused();
  if (state.running) throw containerErrors.alreadyRunning();
  if (state.removing || state.dead) throw containerErrors.goingAway();
  await runContainer(daemon, container, true);
  await settle(daemon);
}

/** Turns that others get before a start is answered. */
const SETTLE_TURNS = 25;

/**
 * On a real host the daemon's answer, the client's end and the next command take tens of milliseconds, in which the new program has
 * long begun. Here they would take none.
 */
export async function settle(daemon: Daemon): Promise<void> {
  for (let i = 0; i < SETTLE_TURNS; i++) await daemon.clock.turn();
}

/** Starts it: by a user's wish (`fresh`), or as its restart policy says. A failure leaves its sentence and exit code behind. */
export async function runContainer(daemon: Daemon, container: Container, fresh: boolean): Promise<void> {
  if (fresh && container.state.running) return;
  if (container.state.removing || container.state.dead) throw containerErrors.goingAway();
  let namespace: Namespace | undefined;
  try {
    const net = daemon.networks.join(container);
    writeHostFiles(daemon, container);
    namespace = makeNamespace(daemon, container, net);
    const mountTable: MountTable = { mounts: runMounts(daemon, container, namespace) };
    announceVolumes(daemon, container);
    if (fresh) {
      container.restartManager = new RestartManager();
      container.restartCount = 0;
      container.stoppedByHand = false;
    }
    const process = await launchFirst(daemon, container, namespace, mountTable);
    container.restartedByHand = false;
    container.run = { namespace, mountTable, process, execs: new Map() };
    container.state = started(container.state, process.hostPid, daemon.clock.now());
    container.hasStartedBefore = true;
    daemon.networks.announce(container);
    watchExit(daemon, container, container.run, () => runContainer(daemon, container, false));
    startHealthChecks(daemon, container);
    containerEvent(daemon, container, 'start');
  } catch (error) {
    if (!(error instanceof EngineError || error instanceof FsError)) throw error;
    await giveUp(daemon, container, namespace, error);
    throw error instanceof FsError ? new EngineError('internal', error.message) : error;
  }
}

async function giveUp(
  daemon: Daemon,
  container: Container,
  namespace: Namespace | undefined,
  error: Error,
): Promise<void> {
  container.state = failed(container.state, error.message, error instanceof RuntimeError ? error.exitCode : 0);
  if (namespace) daemon.kernel.destroyNamespace(namespace);
  cleanUp(daemon, container);
  await container.streams.end();
  if (container.hostConfig.autoRemove) removeNow(daemon, container, true);
}

/** Process ids, hostname and network of the container; shared ones where it was asked for. */
function makeNamespace(daemon: Daemon, container: Container, net: NetStack): Namespace {
  checkSpecification(daemon, container);
  const { hostConfig, config } = container;
  const { resources, pidMode } = hostConfig;
  const pidOf =
    pidMode === 'host'
      ? daemon.kernel.host
      : pidMode.startsWith('container:')
        ? runningNamespace(daemon, pidMode.slice(10))
        : undefined;
  const processors =
    resources.nanoCpus > 0
      ? resources.nanoCpus / 1e9
      : resources.cpuQuota > 0
        ? resources.cpuQuota / (resources.cpuPeriod || 100_000)
        : undefined;
  return daemon.kernel.createNamespace({
    id: container.id,
    hostname: hostConfig.utsMode === 'host' ? daemon.kernel.host.hostname : config.hostname,
    net,
    ...(resources.pidsLimit !== undefined && resources.pidsLimit > 0 ? { pidsLimit: resources.pidsLimit } : {}),
    ...(pidOf ? { pidOf } : {}),
    ...(resources.memory > 0 ? { memoryLimit: resources.memory } : {}),
    ...(processors === undefined ? {} : { cpuLimit: processors }),
  });
}

function runningNamespace(daemon: Daemon, id: string): Namespace {
  const other = daemon.containers.find(id);
  if (!other.run)
    throw new EngineError(
      'conflict',
      `cannot join PID namespace of a non running container: container ${other.name} is ${other.state.startedAt ? 'exited' : 'created'}`,
    );
  return other.run.namespace;
}

async function launchFirst(
  daemon: Daemon,
  container: Container,
  namespace: Namespace,
  mountTable: MountTable,
): Promise<Launched> {
  const { config, hostConfig } = container;
  const user = userOf(container, config.user);
  const capabilities = effectiveCapabilities(hostConfig.capAdd ?? [], hostConfig.capDrop ?? [], hostConfig.privileged);
  const cwd = config.workingDir || '/';
  const view = enter('create', cwd, () => processView(daemon.kernel, mountTable, user, capabilities, cwd));
  const command = commandLine(config);
  container.log.limit(rotation(hostConfig.logDriver, hostConfig.logOptions));
  const { descriptions, controllingTty } = container.streams.begin(namespace);
  const limits = new Map(hostConfig.ulimits.map((limit) => [limit.name, { soft: limit.soft, hard: limit.hard }]));
  return await launch(daemon.kernel, 'create', {
    namespace,
    fs: view,
    argv: hostConfig.init ? ['/sbin/docker-init', '--', ...command] : command,
    env: composeEnvironment(config, config.tty, [], user.home),
    descriptions,
    controllingTty,
    ...(hostConfig.init ? { main: dockerInit(command) } : {}),
    ...(limits.size > 0 ? { limits } : {}),
  });
}

function announceVolumes(daemon: Daemon, container: Container): void {
  for (const point of container.mounts) {
    if (point.type !== 'volume') continue;
    daemon.events.emit('volume', 'mount', point.name, {
      container: container.id,
      destination: point.destination,
      driver: point.driver,
      propagation: point.propagation,
      'read/write': String(point.writable),
    });
  }
}
