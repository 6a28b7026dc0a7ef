import type { RegistryAccount } from '../../api/image.ts';
import { decodeUtf8 } from '../../base/bytes.ts';
import { digestOf } from '../../base/digest.ts';
import { EngineError } from '../../base/errors.ts';
import { matchesPlatform, type Platform } from '../../base/platforms.ts';
import type { BuilderMachine } from '../../build/builder.ts';
import type { ResolvedBase } from '../../build/plan/plan-context.ts';
import type { VertexProgress } from '../../build/solve/progress.ts';
import { parseConfig } from '../../image/config.ts';
import type { Descriptor } from '../../image/descriptor.ts';
import type { ImageManifest } from '../../image/image-store.ts';
import { chainIdOf } from '../../image/layer-store.ts';
import { fullName, parseReference, type Reference, repositoryName } from '../../image/reference.ts';
import { fetchImage, missingLayers, type RemoteImage, transferTimes, variantFor } from '../../registry/index.ts';
import type { Daemon } from '../daemon.ts';
import { takeArchive } from '../image/load.ts';
import { countPull } from '../image/pull.ts';
import { pushImage } from '../image/push.ts';
import { remoteImage } from '../image/remote.ts';
import { imageArchive } from '../image/save.ts';
import { cloneSource, downloadSource } from './sources.ts';

/** Milliseconds between two looks at how far a download is. */
const TICK = 100;

/** The daemon's stores, kernel and networks as the build floor uses them. */
export function buildMachine(daemon: Daemon, account?: RegistryAccount): BuilderMachine {
  return {
    clock: daemon.clock,
    random: daemon.random,
    kernel: daemon.kernel,
    get images() {
      return daemon.images;
    },
    network(mode, hosts) {
      const { fabric } = daemon.networks;
      if (mode === 'host') return { stack: fabric.host, leave: () => {} };
      const stack = fabric.createStack(() => hosts);
      const { bridge } = daemon.networks.find('bridge');
      const plug =
        mode === 'none' || !bridge ? undefined : fabric.plug(bridge, stack, { id: daemon.random.hex(64), names: [] });
      return { stack, leave: () => plug && fabric.unplug(plug) };
    },
    resolver: () => (daemon.host.exists('/etc/resolv.conf') ? daemon.host.readText('/etc/resolv.conf') : ''),
    resolveBase: async (reference, platform, pull) =>
      resolveBase(daemon, parseReference(reference), platform, pull, account),
    takeLayout: async (tar) => void (await takeArchive(daemon, tar)),
    fetchBase: (reference, platform, progress) => fetchBase(daemon, parseReference(reference), platform, progress),
    download: (url) => downloadSource(daemon, url),
    clone: (remote, ref) => cloneSource(daemon, remote, ref),
    nameImage: (name, target) => nameImage(daemon, name, target),
    archive: (target, names, kind) =>
      imageArchive(
        daemon.images,
        names.length > 0 ? names.map((name) => ({ target, name })) : [{ target, name: undefined }],
        [],
        kind === 'oci',
      ),
    push: (name) => pushImage(daemon, name, account ? { auth: account } : {}, () => {}),
  };
}

/** An image that is here, by name or digest, for a platform. */
function localImage(
  daemon: Daemon,
  reference: Reference,
  platform: Platform,
): { readonly target: Descriptor; readonly image: ImageManifest } | undefined {
  const { images } = daemon;
  const { digest, ...named } = reference;
  const target =
    digest === undefined
      ? images.get(fullName(named))?.target
      : (images.byDigest(digest)[0]?.target ?? unnamed(daemon, digest));
  const image = target && images.images(target).find(({ config }) => matchesPlatform(platform, config));
  return target && image && { target, image };
}

/** What an earlier build has brought here for itself alone. */
function unnamed(daemon: Daemon, digest: Reference['digest'] & string): Descriptor | undefined {
  const blob = daemon.images.blobs.get(digest);
  return blob && { mediaType: blob.mediaType, digest: blob.digest, size: blob.size };
}

/** A name with the digest that it stands for, and the image's configuration (buildkit source/containerimage). */
async function resolveBase(
  daemon: Daemon,
  reference: Reference,
  platform: Platform,
  pull: boolean,
  account: RegistryAccount | undefined,
): Promise<ResolvedBase> {
  const withDigest = (digest: Descriptor['digest']): string => fullName({ ...reference, digest });
  const local = pull ? undefined : localImage(daemon, reference, platform);
  if (local) return { reference: withDigest(local.target.digest), config: local.image.config };
  const remote = await remoteImage(daemon, reference, platform);
  countBuildPull(daemon, reference, remote, account);
  const { config } = variantFor(remote, platform);
  return { reference: withDigest(remote.target.digest), config: parseConfig(decodeUtf8(config.bytes())) };
}

/** BuildKit's resolver tells the request, and below it what the registry said. */
function countBuildPull(
  daemon: Daemon,
  reference: Reference,
  remote: RemoteImage,
  account: RegistryAccount | undefined,
): void {
  try {
    countPull(daemon, reference, remote, account);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    const url = `https://registry-1.docker.io/v2/${reference.path}/manifests/${remote.target.digest}`;
    throw new EngineError(
      error.kind,
      `failed to copy: httpReadSeeker: failed open: unexpected status from GET request to ${url}: 429 Too Many Requests\n${error.message.replace(/^error from registry: /, 'toomanyrequests: ')}`,
    );
  }
}

async function fetchBase(
  daemon: Daemon,
  reference: Reference,
  platform: Platform,
  progress: VertexProgress,
): ReturnType<BuilderMachine['fetchBase']> {
  const local = localImage(daemon, reference, platform);
  const complete =
    local && daemon.images.layers.get(chainIdOf(local.image.config.rootfs.diff_ids) ?? 'sha256:') !== undefined;
  const image =
    local && (complete || local.image.config.rootfs.diff_ids.length === 0)
      ? local.image
      : await download(daemon, reference, platform, progress);
  const { diff_ids: diffIds } = image.config.rootfs;
  const blobs = daemon.images.reachable(image.descriptor).map(({ digest }) => digest);
  const named = localImage(daemon, reference, platform)?.target.digest;
  return {
    tree: daemon.images.layers.tree(chainIdOf(diffIds)),
    image: { diffIds, layers: image.manifest.layers, blobs: named === undefined ? blobs : [named, ...blobs] },
  };
}

/** Brings the layers, each with its line and in its time, without giving the image a name. */
async function download(
  daemon: Daemon,
  reference: Reference,
  platform: Platform,
  progress: VertexProgress,
): Promise<ImageManifest> {
  const { clock, images } = daemon;
  const remote = await remoteImage(daemon, reference, platform);
  const variant = variantFor(remote, platform);
  const sleep = (ms: number): Promise<void> => new Promise((resolve) => void clock.after(ms, resolve));
  const missing = missingLayers(images, variant);
  await Promise.all(
    missing.map(async ({ descriptor: { digest, size } }) => {
      const { download: takes } = transferTimes({ packedSize: size, size });
      const started = clock.now();
      for (let spent = TICK; spent < takes; spent += TICK) {
        await sleep(TICK);
        await progress.open(digest, Math.floor((size * spent) / takes), size, started);
      }
      await progress.status(
        digest,
        () => sleep(started + takes - clock.now()),
        { current: size, total: size },
        started,
      );
    }),
  );
  for (const layer of missing) {
    const { layer: unpacked } = await clock.hold(layer.load());
    await progress.status(`extracting ${layer.descriptor.digest}`, () =>
      sleep(transferTimes({ packedSize: layer.descriptor.size, size: unpacked.size }).unpack),
    );
  }
  const target = await clock.hold(fetchImage(images, remote, variant));
  // Known as a source of blobs, though no name stands for it (containerd.io/distribution.source).
  daemon.notePull(target.digest, repositoryName(reference));
  const found =
    images.images(target).find(({ config }) => matchesPlatform(platform, config)) ?? images.images(target)[0];
  if (!found) throw new EngineError('internal', `no image below ${target.digest}`);
  return found;
}

/** A built image takes a name over; the image that had it is forgotten unless something else holds it. */
function nameImage(daemon: Daemon, name: string, target: Descriptor): void {
  const { images, clock } = daemon;
  noteBuild(daemon, target.digest);
  if (name.startsWith('moby-dangling@')) {
    if (images.byDigest(target.digest).length === 0) images.addDangling(target, clock.now());
    return;
  }
  images.updateName(name, target, clock.now(), true);
}

/** Several names of one build are one build. */
function noteBuild(daemon: Daemon, digest: Descriptor['digest']): void {
  const created = daemon.clock.now();
  const before = daemon.buildsOf(digest);
  if (before.at(-1)?.created === created) return;
  // BuildKit's is random; this one repeats with the machine and takes nothing from its chance.
  const number = BigInt(`0x${digestOf(`${digest} ${created}`).slice('sha256:'.length)}`);
  daemon.noteBuild(digest, { ref: number.toString(36).slice(-25), created });
}
