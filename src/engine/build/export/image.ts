import type { JsonObject } from '../../api/json.ts';
import type { Digest } from '../../base/digest.ts';
import { goJson, sortedObject } from '../../base/go-json.ts';
import { builtConfigJson } from '../../image/config.ts';
import { type Descriptor, MEDIA_TYPES } from '../../image/descriptor.ts';
import type { ImageStore } from '../../image/image-store.ts';
import { chainIdOf } from '../../image/layer-store.ts';
import { descriptorDocument } from '../../image/manifest.ts';
import type { Platform } from '../../image/platform.ts';
import type { StageState } from '../plan/stage-state.ts';
import type { VertexProgress } from '../solve/progress.ts';
import { type BuildReference, chainOf, layerOf } from '../solve/reference.ts';
import { finishedConfig } from './image-config.ts';
import { provenanceStatement } from './provenance.ts';

export interface ExportOptions {
  /** Full names; empty for an image that has none. */
  readonly names: readonly string[];
  /** undefined: no attestation, and so no index around the image. */
  readonly provenance: JsonObject | undefined;
  readonly annotations: ReadonlyMap<string, string>;
  /** Gives the image a name in the store. */
  readonly name: (name: string, target: Descriptor) => void;
}

const UNKNOWN: Platform = { architecture: 'unknown', os: 'unknown' };

/** Writes a built image into the store: layers, configuration, manifest, attestation, index, names (buildkit exporter/containerimage). */
export async function exportImage(
  store: ImageStore,
  stage: StageState,
  reference: BuildReference | undefined,
  progress: VertexProgress,
  options: ExportOptions,
): Promise<Descriptor> {
  const packed = await progress.status('exporting layers', () => layersOf(reference));
  const diffIds = packed.map(({ diffId }) => diffId);
  const config = finishedConfig(stage, reference, diffIds);
  const annotations = annotationsFor(options.annotations, 'manifest');
  const configBlob = builtConfigJson(config);
  const configDescriptor = store.blobs.addBytes(configBlob, MEDIA_TYPES.config);
  const manifest = store.blobs.addBytes(
    manifestJson(
      configDescriptor,
      packed.map(({ descriptor }) => descriptor),
      annotations,
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
  const target = options.provenance
    ? await attested(store, { ...manifest, platform }, progress, options, options.provenance)
    : manifest;
  const names = options.names.length > 0 ? options.names : [`moby-dangling@${target.digest}`];
  for (const name of names) {
    await progress.status(`naming to ${name}`, () => options.name(name, target));
    await progress.status(`unpacking to ${name}`, () => unpack(store, reference));
  }
  return target;
}

interface ExportedLayer {
  readonly diffId: Digest;
  readonly descriptor: Descriptor;
  /** Left out for layers that are in the store. */
  readonly blob?: ReturnType<typeof layerOf>['blob'];
}

function layersOf(reference: BuildReference | undefined): readonly ExportedLayer[] {
  return chainOf(reference).flatMap(({ image, changes }): readonly ExportedLayer[] => {
    if (image) return image.layers.map((descriptor, i) => ({ descriptor, diffId: image.diffIds[i] as Digest }));
    if (!changes) return [];
    const { layer, blob } = layerOf(changes);
    return [
      { diffId: layer.diffId, descriptor: { mediaType: blob.mediaType, digest: blob.digest, size: blob.size }, blob },
    ];
  });
}

function unpack(store: ImageStore, reference: BuildReference | undefined): void {
  let below: readonly Digest[] = [];
  for (const { image, changes } of chainOf(reference)) {
    if (image) below = [...below, ...image.diffIds];
    if (!changes) continue;
    const { layer } = layerOf(changes);
    store.layers.add(chainIdOf(below), layer);
    below = [...below, layer.diffId];
  }
}

/** The image with a manifest beside it that tells how it was built. */
async function attested(
  store: ImageStore,
  manifest: Descriptor,
  progress: VertexProgress,
  options: ExportOptions,
  predicate: JsonObject,
): Promise<Descriptor> {
  const statement = goJson(
    provenanceStatement(predicate, options.names, manifest.digest, manifest.platform ?? UNKNOWN),
  );
  const layer: Descriptor = {
    ...store.blobs.addBytes(statement, MEDIA_TYPES.inToto),
    annotations: { 'in-toto.io/predicate-type': 'https://slsa.dev/provenance/v1' },
  };
  const config = store.blobs.addBytes('{}', MEDIA_TYPES.empty);
  const attestation: Descriptor = {
    ...store.blobs.addBytes(attestationJson(config, layer, manifest), MEDIA_TYPES.manifest),
    annotations: {
      'vnd.docker.reference.digest': manifest.digest,
      'vnd.docker.reference.type': 'attestation-manifest',
    },
    platform: UNKNOWN,
  };
  await progress.status(`exporting attestation manifest ${attestation.digest}`, () => {});
  const image: Descriptor = {
    ...manifest,
    ...(hasKeys(annotationsFor(options.annotations, 'manifest-descriptor'))
      ? { annotations: annotationsFor(options.annotations, 'manifest-descriptor') }
      : {}),
  };
  const indexAnnotations = annotationsFor(options.annotations, 'index');
  const index = store.blobs.addBytes(
    goJson(
      {
        schemaVersion: 2,
        mediaType: MEDIA_TYPES.index,
        manifests: [image, attestation].map(descriptorDocument),
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
function attestationJson(config: Descriptor, layer: Descriptor, subject: Descriptor): string {
  return goJson(
    {
      schemaVersion: 2,
      mediaType: MEDIA_TYPES.manifest,
      artifactType: 'application/vnd.docker.attestation.manifest.v1+json',
      config: { ...descriptorDocument(config), data: 'e30=' },
      layers: [descriptorDocument(layer)],
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
