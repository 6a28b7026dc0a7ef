import type { BuildOutput } from '../../api/build.ts';
import type { Clock } from '../../base/clock.ts';
import { formatPlatform, HOST_PLATFORM } from '../../base/platforms.ts';
import { type TarEntry, treeEntries, writeTar } from '../../fs/tar/index.ts';
import type { Descriptor } from '../../image/descriptor.ts';
import type { ImageStore } from '../../image/image-store.ts';
import { fullName, parseReference, withDefaultTag } from '../../image/reference.ts';
import { DockerfileError } from '../dockerfile/error.ts';
import type { VertexProgress } from '../solve/progress.ts';
import { treeOf } from '../solve/reference.ts';
import { type BuiltStage, exportImage, unpackImage } from './image.ts';
import { attestationFiles } from './predicates.ts';

/** What exporters need of the machine. */
export interface ExportMachine {
  readonly clock: Clock;
  readonly images: ImageStore;
  /** Gives an image a name; what it stood for before loses it. */
  nameImage(name: string, target: Descriptor): void;
  push(name: string): Promise<void>;
  /** An image of the store as an OCI layout in a tar. */
  archive(target: Descriptor, names: readonly string[], kind: 'oci' | 'docker'): Uint8Array;
}

export interface Exported {
  /** Of an image that went into the store, or into an archive. */
  readonly target?: Descriptor;
  /** For the client. */
  readonly archive?: Uint8Array;
}

const TITLES: Readonly<Record<BuildOutput['kind'], string>> = {
  image: 'exporting to image',
  local: 'exporting to client directory',
  tar: 'exporting to client tarball',
  oci: 'exporting to oci image format',
  docker: 'exporting to docker image format',
};

/** One of the build's outputs, with its step (buildkit exporter). */
export async function exportOutput(
  machine: ExportMachine,
  built: readonly BuiltStage[],
  output: BuildOutput,
  {
    annotations,
    progress: begin,
  }: {
    readonly annotations: ReadonlyMap<string, string>;
    readonly progress: (name: string) => VertexProgress;
  },
): Promise<Exported> {
  const progress = begin(TITLES[output.kind]);
  await progress.start();
  if (output.kind === 'docker' && built.length > 1) {
    const error = 'docker exporter does not currently support exporting manifest lists';
    await progress.end({ error });
    throw new DockerfileError(error);
  }
  const exported =
    output.kind === 'local' || output.kind === 'tar'
      ? await files(built, output, progress, machine.clock.now())
      : await image(machine, built, output, annotations, progress);
  await progress.end();
  if (output.push) for (const name of output.names) await machine.push(fullName(withDefaultTag(parseReference(name))));
  return exported;
}

async function image(
  machine: ExportMachine,
  built: readonly BuiltStage[],
  output: BuildOutput,
  annotations: ReadonlyMap<string, string>,
  progress: VertexProgress,
): Promise<Exported> {
  const names = output.names.map((name) => fullName(withDefaultTag(parseReference(name))));
  const { rewriteTimestamp } = output;
  // Docker's own archive format knows one image, without what is told about it.
  const exporting =
    output.kind === 'docker' ? built.map((one) => ({ ...one, sbom: [], provenance: undefined })) : built;
  const target = await exportImage(machine.images, exporting, progress, { names, annotations, rewriteTimestamp });
  if (output.kind !== 'image') {
    const archive = machine.archive(target, names, output.kind === 'oci' ? 'oci' : 'docker');
    if (!output.unpacked) await progress.status('sending tarball', () => {});
    return { target, archive };
  }
  const host = formatPlatform(HOST_PLATFORM);
  const own = built.find(({ stage }) => formatPlatform(stage.image.platform) === host) ?? built[0];
  for (const name of names.length > 0 ? names : [`moby-dangling@${target.digest}`]) {
    await progress.status(`naming to ${name}`, () => machine.nameImage(name, target));
    await progress.status(`unpacking to ${name}`, () => {
      if (own) unpackImage(machine.images, own, rewriteTimestamp);
    });
  }
  return { target };
}

/** The files alone; those of several platforms in a folder each. */
async function files(
  built: readonly BuiltStage[],
  { kind }: BuildOutput,
  progress: VertexProgress,
  now: number,
): Promise<Exported> {
  const isSeveral = built.length > 1;
  const entries: TarEntry[] = [];
  for (const one of built) {
    const { stage, reference } = one;
    const platform = formatPlatform(stage.image.platform);
    const folder = isSeveral ? `${platform.replaceAll('/', '_')}/` : '';
    if (folder !== '') entries.push({ name: folder, type: 'directory', mode: 0o755, uid: 0, gid: 0, mtime: 0 });
    const result = [...treeEntries(treeOf(reference))];
    const own = [...result, ...attestationFiles(one, result, now)];
    entries.push(...own.map((entry) => placed(entry, folder)));
    const bytes = own.reduce((total, { content }) => total + (content?.size ?? 0), 2);
    if (kind === 'local')
      await progress.status(`copying files${isSeveral ? ` ${platform}` : ''}`, () => {}, { current: bytes });
  }
  if (kind === 'tar') await progress.status('sending tarball', () => {});
  return { archive: writeTar(entries) };
}

function placed(entry: TarEntry, folder: string): TarEntry {
  if (folder === '') return entry;
  const name = `${folder}${entry.name}`;
  return entry.type === 'hardlink'
    ? { ...entry, name, linkName: `${folder}${entry.linkName ?? ''}` }
    : { ...entry, name };
}
