import type { JsonObject } from '../../api/json.ts';
import type { Digest } from '../../base/digest.ts';
import { goJson, sortedObject } from '../../base/go-json.ts';
import type { Platform } from '../../base/platforms.ts';
import type { ChangeNode, ChangeTree } from '../../fs/tree.ts';
import { builtConfigJson } from '../../image/config.ts';
import { type Descriptor, MEDIA_TYPES } from '../../image/descriptor.ts';
import type { ImageStore } from '../../image/image-store.ts';
import { chainUpon } from '../../image/layer-store.ts';
import { descriptorDocument } from '../../image/manifest.ts';
import type { StageState } from '../plan/stage-state.ts';
import type { ScannedDocument } from '../sbom.ts';
import type { VertexProgress } from '../solve/progress.ts';
import { type BuildReference, chainOf, layerOf } from '../solve/reference.ts';
import { finishedConfig } from './image-config.ts';
import { type AttestedPredicate, predicatesOf } from './predicates.ts';
import { imageSubjects, inTotoStatement } from './provenance.ts';

/** One platform's result. */
export interface BuiltStage {
  readonly stage: StageState;
  readonly reference: BuildReference | undefined;
  /** Lists of packages, that of the result first. */
  readonly sbom: readonly ScannedDocument[];
  /** How it was made; undefined where nobody wants to know. */
  readonly provenance: JsonObject | undefined;
  /** It was not asked for by name: files do without it. */
  readonly isProvenanceInline: boolean;
}

export interface ExportOptions {
  /** Full names. */
  readonly names: readonly string[];
  readonly annotations: ReadonlyMap<string, string>;
  readonly rewriteTimestamp: boolean;
}

const UNKNOWN: Platform = { architecture: 'unknown', os: 'unknown' };

/**
 * Writes built images into the store: layers, configuration, manifest, attestation; several platforms, or attestations, come below an
 * index (buildkit exporter/containerimage).
 */
export async function exportImage(
  store: ImageStore,
  built: readonly BuiltStage[],
  progress: VertexProgress,
  options: ExportOptions,
): Promise<Descriptor> {
  const epochs = options.rewriteTimestamp ? built.map(({ stage }) => stage.epoch) : [];
  const packed = await progress.status('exporting layers', () =>
    built.map(({ reference }, i) => layersOf(reference, epochs[i])),
  );
  for (const epoch of new Set(epochs))
    if (epoch !== undefined)
      await progress.status(`rewriting layers with source-date-epoch ${epochText(epoch)}`, () => {});
  const images: Descriptor[] = [];
  const attestations: Descriptor[] = [];
  for (const [i, one] of built.entries()) {
    const { stage, reference } = one;
    const image = await exportManifest(store, stage, reference, packed[i] ?? [], progress, options);
    images.push(image);
    const predicates = predicatesOf(one);
    if (predicates.length > 0) attestations.push(await attestation(store, image, progress, options, predicates));
  }
  const [only, ...more] = images;
  if (only && more.length === 0 && attestations.length === 0) {
    const { platform: _, ...plain } = only;
    return plain;
  }
  return exportIndex(store, images, attestations, progress, options);
}

async function exportManifest(
  store: ImageStore,
  stage: StageState,
  reference: BuildReference | undefined,
  packed: readonly ExportedLayer[],
  progress: VertexProgress,
  options: ExportOptions,
): Promise<Descriptor> {
  const diffIds = packed.map(({ diffId }) => diffId);
  const config = finishedConfig(stage, reference, diffIds);
  const configDescriptor = store.blobs.addBytes(builtConfigJson(config), MEDIA_TYPES.config);
  const manifest = store.blobs.addBytes(
    manifestJson(
      configDescriptor,
      packed.map(({ descriptor }) => descriptor),
      annotationsFor(options.annotations, 'manifest'),
    ),
    MEDIA_TYPES.manifest,
  );
  for (const { blob } of packed) if (blob) store.blobs.add(blob);
  await progress.status(`exporting manifest ${manifest.digest}`, () => {});
  await progress.status(`exporting config ${configDescriptor.digest}`, () => {});
  const platform: Platform = {
    architecture: config.architecture,
    os: config.os,
    ...(config.variant ? { variant: config.variant } : {}),
  };
  return { ...manifest, platform };
}

/** `1700000000 (2023-11-14 22:13:20 +0000 UTC)`, of milliseconds. */
function epochText(epoch: number): string {
  return `${epoch / 1000} (${new Date(epoch).toISOString().slice(0, 19).replace('T', ' ')} +0000 UTC)`;
}

/** Puts the image's layers where containers find them. */
export function unpackImage(store: ImageStore, { reference, stage }: BuiltStage, rewriteTimestamp: boolean): void {
  let below: Digest | undefined;
  for (const { image, changes } of chainOf(reference)) {
    if (image) below = image.diffIds.reduce<Digest | undefined>(chainUpon, below);
    if (!changes) continue;
    const { layer } = layerOf(rewriteTimestamp ? notLaterThan(changes, stage.epoch) : changes);
    below = store.layers.add(below, layer).chainId;
  }
}

interface ExportedLayer {
  readonly diffId: Digest;
  readonly descriptor: Descriptor;
  /** Left out for layers that are in the store. */
  readonly blob?: ReturnType<typeof layerOf>['blob'];
}

function layersOf(reference: BuildReference | undefined, epoch: number | undefined): readonly ExportedLayer[] {
  return chainOf(reference).flatMap(({ image, changes }): readonly ExportedLayer[] => {
    if (image) return image.layers.map((descriptor, i) => ({ descriptor, diffId: image.diffIds[i] as Digest }));
    if (!changes) return [];
    const { layer, blob } = layerOf(notLaterThan(changes, epoch));
    return [
      { diffId: layer.diffId, descriptor: { mediaType: blob.mediaType, digest: blob.digest, size: blob.size }, blob },
    ];
  });
}

const rewritten = new WeakMap<ChangeTree, Map<number, ChangeTree>>();

/** Changes with their times cut off at `epoch`; the same ones for the same question. */
function notLaterThan(changes: ChangeTree, epoch: number | undefined): ChangeTree {
  if (epoch === undefined) return changes;
  const known = rewritten.get(changes) ?? new Map<number, ChangeTree>();
  rewritten.set(changes, known);
  const done = known.get(epoch) ?? (clampTimes(changes, epoch) as ChangeTree);
  known.set(epoch, done);
  return done;
}

function clampTimes(node: ChangeNode, epoch: number, seen = new Map<ChangeNode, ChangeNode>()): ChangeNode {
  const known = seen.get(node);
  if (known) return known;
  if (!('mtime' in node)) return node;
  const clamped = { ...node, mtime: Math.min(node.mtime, epoch) };
  const done: ChangeNode =
    clamped.type === 'directory'
      ? {
          ...clamped,
          children: new Map([...clamped.children].map(([name, child]) => [name, clampTimes(child, epoch, seen)])),
        }
      : clamped;
  seen.set(node, done);
  return done;
}

/** A manifest that tells what is in an image and how it was built: a layer for each statement. */
async function attestation(
  store: ImageStore,
  manifest: Descriptor,
  progress: VertexProgress,
  options: ExportOptions,
  predicates: readonly AttestedPredicate[],
): Promise<Descriptor> {
  const subjects = imageSubjects(options.names, manifest.digest, manifest.platform ?? UNKNOWN);
  const layers = predicates.map(
    ({ type, document }): Descriptor => ({
      ...store.blobs.addBytes(goJson(inTotoStatement(type, subjects, document)), MEDIA_TYPES.inToto),
      annotations: { 'in-toto.io/predicate-type': type },
    }),
  );
  const config = store.blobs.addBytes('{}', MEDIA_TYPES.empty);
  const described: Descriptor = {
    ...store.blobs.addBytes(attestationJson(config, layers, manifest), MEDIA_TYPES.manifest),
    annotations: {
      'vnd.docker.reference.digest': manifest.digest,
      'vnd.docker.reference.type': 'attestation-manifest',
    },
    platform: UNKNOWN,
  };
  await progress.status(`exporting attestation manifest ${described.digest}`, () => {});
  return described;
}

async function exportIndex(
  store: ImageStore,
  images: readonly Descriptor[],
  attestations: readonly Descriptor[],
  progress: VertexProgress,
  options: ExportOptions,
): Promise<Descriptor> {
  const own = annotationsFor(options.annotations, 'manifest-descriptor');
  const described = images.map((image) => (hasKeys(own) ? { ...image, annotations: own } : image));
  const indexAnnotations = annotationsFor(options.annotations, 'index');
  const index = store.blobs.addBytes(
    goJson(
      {
        schemaVersion: 2,
        mediaType: MEDIA_TYPES.index,
        manifests: [...described, ...attestations].map(descriptorDocument),
        ...(hasKeys(indexAnnotations) ? { annotations: indexAnnotations } : {}),
      },
      2,
    ),
    MEDIA_TYPES.index,
  );
  await progress.status(`exporting manifest list ${index.digest}`, () => {});
  return index;
}

/** An attestation as an OCI artifact with a subject (BuildKit exporter/containerimage/writer.go, oci-artifact). */
function attestationJson(config: Descriptor, layers: readonly Descriptor[], subject: Descriptor): string {
  return goJson(
    {
      schemaVersion: 2,
      mediaType: MEDIA_TYPES.manifest,
      artifactType: 'application/vnd.docker.attestation.manifest.v1+json',
      config: { ...descriptorDocument(config), data: 'e30=' },
      layers: layers.map(descriptorDocument),
      subject: descriptorDocument(subject),
    },
    2,
  );
}

function manifestJson(
  config: Descriptor,
  layers: readonly Descriptor[],
  annotations: Readonly<Record<string, string>>,
): string {
  const document = {
    schemaVersion: 2,
    mediaType: MEDIA_TYPES.manifest,
    config: descriptorDocument(config),
    layers: layers.map(descriptorDocument),
  };
  return goJson({ ...document, ...(hasKeys(annotations) ? { annotations } : {}) }, 2);
}

/** `manifest:key=value`, `index:key=value`; without a kind it is the manifest's. */
function annotationsFor(all: ReadonlyMap<string, string>, kind: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [key, value] of all) {
    const match = /^([a-z,-]+)(?:\[[^\]]*\])?:(.*)$/.exec(key);
    const kinds = match ? (match[1] ?? '').split(',') : ['manifest'];
    if (kinds.includes(kind)) found[match ? (match[2] ?? '') : key] = value;
  }
  return sortedObject(found);
}

function hasKeys(record: object): boolean {
  return Object.keys(record).length > 0;
}
