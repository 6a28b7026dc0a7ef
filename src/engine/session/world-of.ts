import { decodeUtf8 } from '../base/bytes.ts';
import { type MissReason, missSentence } from '../build/solve/miss-reason.ts';
import type { Container } from '../container/container.ts';
import { stateName } from '../container/state.ts';
import { buildCacheOf } from '../daemon/build/index.ts';
import type { Daemon } from '../daemon/daemon.ts';
import { listChanges, upperUsage } from '../fs/changes.ts';
import type { FileSystem, Inode } from '../fs/inode.ts';
import { createdAt } from '../image/config.ts';
import { type ImageRecord, isDangling } from '../image/image-store.ts';
import { familiarString, parseReference } from '../image/reference.ts';
import { formatAddress, formatSubnet } from '../network/index.ts';
import type { World, WorldChange, WorldContainer, WorldImage, WorldLayer } from './world.ts';
import { fileOf, filesBelow, TEXT_LIMIT } from './world-files.ts';

/** The machine as plain data. `hostFiles`: what `homeFiles` lists. */
export function worldOf(daemon: Daemon, hostFiles: World['hostFiles']): World {
  return {
    images: imagesOf(daemon),
    containers: daemon.containers.all().map((container) => containerOf(daemon, container)),
    volumes: daemon.volumes.all().map((volume) => ({
      name: volume.name,
      driver: volume.driver,
      files: filesBelow(volume.root.fs, volume.root, ''),
    })),
    networks: daemon.networks.all().map(({ id, name, driver, bridge }) => ({
      id,
      name,
      driver,
      ...(bridge ? { subnet: formatSubnet(bridge.subnet) } : {}),
    })),
    hostFiles,
    ...buildOf(daemon),
  };
}

function buildOf(daemon: Daemon): Pick<World, 'build'> {
  const { verdicts } = buildCacheOf(daemon);
  if (verdicts.length === 0) return {};
  return {
    build: {
      steps: verdicts.map(({ step, cached, reason }) => ({
        name: step,
        cached,
        ...(reason ? { miss: { kind: reason.kind, sentence: missSentence(reason), names: namesOf(reason) } } : {}),
      })),
    },
  };
}

function namesOf(reason: MissReason): readonly string[] {
  if (reason.kind === 'variables') return reason.names;
  return reason.kind === 'files' ? [...reason.changed, ...reason.added, ...reason.removed] : [];
}

function imagesOf(daemon: Daemon): readonly WorldImage[] {
  const byDigest = new Map<string, ImageRecord[]>();
  for (const record of daemon.images.records()) {
    const { digest } = record.target;
    byDigest.set(digest, [...(byDigest.get(digest) ?? []), record]);
  }
  return [...byDigest.values()].flatMap((records) => {
    const { target } = records[0] as ImageRecord;
    const image = daemon.images.images(target)[0];
    if (!image) return [];
    const { config } = image;
    return {
      id: target.digest,
      tags: records
        .filter((record) => !isDangling(record))
        .map((record) => familiarString(parseReference(record.name))),
      layers: layersOf(daemon, image),
      created: createdAt(config) ?? 0,
      size: daemon.images.contentSize(target) + daemon.images.unpackedSize(target),
      command: [...(config.config.Entrypoint ?? []), ...(config.config.Cmd ?? [])],
      pulledFrom: daemon.pulledFrom(target.digest),
      settings: {
        user: config.config.User ?? '',
        workingDir: config.config.WorkingDir ?? '',
        environment: config.config.Env ?? [],
        entrypoint: config.config.Entrypoint ?? [],
        cmd: config.config.Cmd ?? [],
        exposedPorts: Object.keys(config.config.ExposedPorts ?? {}),
        labels: config.config.Labels ?? {},
      },
    };
  });
}

/** Bottom first, each with the history line that made it. */
function layersOf(daemon: Daemon, { config }: ReturnType<Daemon['images']['image']>): readonly WorldLayer[] {
  const steps = config.history.filter((entry) => !entry.empty_layer);
  const stack = daemon.images.layers.stack(config.rootfs.diff_ids);
  return config.rootfs.diff_ids.map((diffId, i) => ({
    diffId,
    size: stack[i]?.layer.usage ?? 0,
    createdBy: steps[i]?.created_by ?? '',
  }));
}

function containerOf(daemon: Daemon, container: Container): WorldContainer {
  const { rootFs, config, state, image, mounts, run } = container;
  return {
    id: container.id,
    name: container.name,
    image: config.image,
    imageId: image.id,
    state: stateName(state),
    exitCode: state.exitCode,
    command: [...(config.entrypoint ?? []), ...(config.cmd ?? [])],
    created: container.created,
    changes: listChanges(rootFs).map(({ kind, path }): WorldChange => {
      const inode = kind === 'deleted' ? undefined : inodeAt(rootFs, path);
      return { kind, type: typeOf(inode), ...(inode ? fileOf(rootFs, inode, path) : { path, size: 0 }) };
    }),
    logs: logText(container),
    mounts: mounts.map(({ type, name, source, destination }) => ({ type, source: name || source, destination })),
    ports: [...container.hostConfig.portBindings].flatMap(([port, bindings]) =>
      bindings.map(({ hostPort }) => `${hostPort}:${port}`),
    ),
    size: upperUsage(rootFs),
    networks: [...daemon.networks.of(container).endpoints.values()].map(({ network, live }) => ({
      name: network,
      ...(live?.plug ? { address: formatAddress(live.plug.address) } : {}),
    })),
    processes: run
      ? daemon.kernel
          .processes(run.namespace)
          .filter(({ state: now }) => now !== 'Z')
          .map(({ pid, argv, comm }) => ({ pid, command: argv.join(' ') || comm }))
      : [],
    started: state.startedAt,
    finished: state.finishedAt,
    settings: {
      user: config.user,
      workingDir: config.workingDir,
      environment: config.env,
      readOnly: container.hostConfig.readOnly,
      privileged: container.hostConfig.privileged,
      capAdd: container.hostConfig.capAdd ?? [],
      capDrop: container.hostConfig.capDrop ?? [],
      memoryLimit: container.hostConfig.resources.memory,
      restart: container.hostConfig.restart.name,
    },
  };
}

function logText({ log }: Container): string {
  const frames = log.select({ stdout: true, stderr: true, tail: 1000, since: undefined, until: undefined });
  return frames
    .map(({ bytes }) => decodeUtf8(bytes))
    .join('')
    .slice(-TEXT_LIMIT);
}

function typeOf(inode: Inode | undefined): WorldChange['type'] {
  switch (inode?.type) {
    case 'file':
    case 'directory':
    case 'symlink':
      return inode.type;
    default:
      return 'other';
  }
}

function inodeAt(fs: FileSystem, path: string): Inode | undefined {
  return path
    .split('/')
    .filter(Boolean)
    .reduce<Inode | undefined>((at, name) => (at?.type === 'directory' ? fs.lookup(at, name) : undefined), fs.root);
}
