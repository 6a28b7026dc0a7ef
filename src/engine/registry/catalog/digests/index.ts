import type { Digest } from '../../../base/digest.ts';
import type { CatalogName } from '../index.ts';

export interface LayerDigests {
  /** SHA-256 of the tar, and its bytes. */
  readonly diffId: Digest;
  readonly size: number;
  /** SHA-256 of the packed tar, and its bytes. */
  readonly digest: Digest;
  readonly packedSize: number;
  /** Of its description, see ../../description/tree-digest.ts. */
  readonly tree: Digest;
}

/** By the ids of layers. */
export type Digests = Readonly<Record<string, LayerDigests>>;

type Part = () => Promise<{ readonly layerDigests: Digests }>;

const RECORDING: Part = () => import('./recording.generated.ts');

const LEARNER: Readonly<Record<string, Part>> = {
  alpine: () => import('./learner/alpine.generated.ts'),
  'buildpack-deps': () => import('./learner/buildpack-deps.generated.ts'),
  busybox: () => import('./learner/busybox.generated.ts'),
  community: () => import('./learner/community.generated.ts'),
  debian: () => import('./learner/debian.generated.ts'),
  gcc: () => import('./learner/gcc.generated.ts'),
  golang: () => import('./learner/golang.generated.ts'),
  'hello-world': () => import('./learner/hello-world.generated.ts'),
  httpd: () => import('./learner/httpd.generated.ts'),
  nginx: () => import('./learner/nginx.generated.ts'),
  node: () => import('./learner/node.generated.ts'),
  postgres: () => import('./learner/postgres.generated.ts'),
  python: () => import('./learner/python.generated.ts'),
  redis: () => import('./learner/redis.generated.ts'),
  registry: () => import('./learner/registry.generated.ts'),
  ubuntu: () => import('./learner/ubuntu.generated.ts'),
};

/** Which part holds a layer's digests: the official repository of `learner/REPOSITORY:…`, `community`, or `recording`. */
export function digestsPart(id: string): string {
  const [, owner] = /^learner\/([^:]+):/.exec(id) ?? [];
  if (owner === undefined) return 'recording';
  return Object.hasOwn(LEARNER, owner) ? owner : 'community';
}

/** The parts of a catalogue, by name. */
export function digestsParts(catalog: CatalogName): readonly string[] {
  return catalog === 'recording' ? ['recording'] : Object.keys(LEARNER);
}

/** Digests of all layers in some parts: each part is fetched with the first image that needs it. */
export async function layerDigests(parts: Iterable<string>): Promise<Digests> {
  const found = await Promise.all([...new Set(parts)].map((part) => (LEARNER[part] ?? RECORDING)()));
  return Object.assign({}, ...found.map((one) => one.layerDigests)) as Digests;
}
