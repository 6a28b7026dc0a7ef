import type { ContainerRequest } from '../../api/container.ts';
import { shortId } from '../../base/digest.ts';
import { formatPlatform, HOST_PLATFORM, matchesPlatform } from '../../base/platforms.ts';
import { commandLine, mergeConfig } from '../../container/config.ts';
import { Container } from '../../container/container.ts';
import { composeHostConfig } from '../../container/host-config.ts';
import { LogStore } from '../../container/log-store.ts';
import { Streams } from '../../container/streams.ts';
import { createMemoryFs } from '../../fs/memory-fs.ts';
import { cleanPath } from '../../volume/mount-spec.ts';
import type { Daemon } from '../daemon.ts';
import { runnableImage } from '../image/images.ts';
import { containerErrors } from './errors.ts';
import { containerEvent } from './events.ts';
import { decideMounts, fillVolumes, releaseVolumes } from './mounts.ts';
import { reserveName } from './names.ts';
import { makeWorkingDirectory } from './root-view.ts';
import { checkLogging, validateRequest } from './validate.ts';

/** The host's processor as the daemon finds it, which is finer than what images are made for (moby archvariant). */
const DETECTED_PLATFORM = formatPlatform({ ...HOST_PLATFORM, variant: 'v3' });

/** `docker create` (moby daemon/create.go). Everything that can be refused is refused before anything is made. */
export function createContainer(
  daemon: Daemon,
  request: ContainerRequest,
): { readonly id: string; readonly warnings: readonly string[] } {
  const warnings = [...validateRequest(request, (path) => daemon.host.exists(path))];
  const image = runnableImage(daemon, request.image, request.platform);
  if (request.platform === undefined && !matchesPlatform(HOST_PLATFORM, image.platform)) {
    warnings.push(
      `The requested image's platform (${formatPlatform(image.platform)}) does not match the detected host platform (${DETECTED_PLATFORM}) and no specific platform was requested`,
    );
  }
  daemon.networks.validate(request);
  const resolveId = (name: string): string => {
    try {
      return daemon.containers.find(name).id;
    } catch {
      return name;
    }
  };
  const hostConfig = composeHostConfig(request, resolveId);
  if (request.pidMode.startsWith('container:')) daemon.containers.find(request.pidMode.slice(10));
  if (request.links.length > 0 && hostConfig.networkMode === 'bridge') {
    warnings.push(
      'Links on the default bridge network are deprecated and will be removed in a future release. Use a custom network instead.',
    );
  }
  const anonymous = request.mounts
    .filter((mount) => mount.origin === 'bind-flag' && !mount.raw?.includes(':'))
    .map((mount) => mount.target);
  const merged = mergeConfig(request, anonymous, image.defaults);
  if (commandLine(merged).length === 0) throw containerErrors.noCommand();
  checkLogging(request.logDriver, request.logOptions);
  const id = newId(daemon);
  const name = reserveName(daemon, id, request.name);
  let mounts: ReturnType<typeof decideMounts> = [];
  try {
    const config = {
      ...merged,
      hostname:
        merged.hostname ||
        (hostConfig.networkMode === 'host'
          ? daemon.kernel.host.hostname
          : sharedHostname(daemon, hostConfig.networkMode) || shortId(id)),
      workingDir: merged.workingDir === '' ? '' : cleanPath(merged.workingDir),
    };
    mounts = decideMounts(daemon, id, hostConfig, request, config.volumes ?? []);
    const log = new LogStore();
    const container = new Container(
      {
        id,
        name,
        created: daemon.clock.now(),
        image: { id: image.id, manifest: image.manifest, platform: image.platform, source: image.source },
        config,
        hostConfig,
        mounts,
        rootFs: createMemoryFs({ type: 'overlay', clock: daemon.clock, lower: image.tree }),
        log,
        streams: new Streams(
          daemon.kernel,
          {
            tty: config.tty,
            openStdin: config.openStdin,
            closeStdin: config.stdinOnce,
            size: request.consoleSize[0] > 0 ? request.consoleSize : [80, 24],
          },
          hostConfig.logDriver === 'none' ? undefined : log,
        ),
      },
      daemon.clock,
    );
    fillVolumes(daemon, container);
    makeWorkingDirectory(daemon, container);
    daemon.networks.plan(container, request);
    daemon.containers.add(container);
    containerEvent(daemon, container, 'create');
    return { id, warnings };
  } catch (error) {
    daemon.containers.release(name);
    releaseVolumes(daemon, id, mounts, true);
    throw error;
  }
}

/** Docker never takes an id whose first twelve digits could be read as a number. */
function newId(daemon: Daemon): string {
  for (;;) {
    const id = daemon.random.hex(64);
    if (!/^\d+$/.test(shortId(id))) return id;
  }
}

/** A container in another's network has its hostname. */
function sharedHostname(daemon: Daemon, networkMode: string): string {
  return networkMode.startsWith('container:')
    ? (daemon.containers.byId(networkMode.slice(10))?.config.hostname ?? '')
    : '';
}
