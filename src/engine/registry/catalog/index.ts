import type { Digest } from '../../base/digest.ts';
import type { CatalogRepository } from '../description/catalog-image.ts';
import { learnerRepositories } from './learner/index.ts';
import { recordingRepositories } from './recording/index.ts';

/** Which Hub a machine pulls from: the learners', or that of the conformance sessions. */
export type CatalogName = 'learner' | 'recording';

export function catalogRepositories(name: CatalogName): readonly CatalogRepository[] {
  return name === 'recording' ? recordingRepositories : learnerRepositories;
}

export interface LayerDigests {
  /** SHA-256 of the tar, and its bytes. */
  readonly diffId: Digest;
  readonly size: number;
  /** SHA-256 of the packed tar, and its bytes. */
  readonly digest: Digest;
  readonly packedSize: number;
  /** Of its description, see description/tree-digest.ts. */
  readonly tree: Digest;
}

/** Digests of all layers of a catalogue, by their ids: fetched with the first image. */
export async function catalogDigests(name: CatalogName): Promise<Readonly<Record<string, LayerDigests>>> {
  const { layerDigests } = await (name === 'recording'
    ? import('./digests/recording.generated.ts')
    : import('./digests/learner.generated.ts'));
  return layerDigests;
}
