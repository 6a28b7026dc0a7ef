import type { CatalogRepository } from '../description/catalog-image.ts';
import { learnerRepositories } from './learner/index.ts';
import { recordingRepositories } from './recording/index.ts';

/** Which Hub a machine pulls from: the learners', or that of the conformance sessions. */
export type CatalogName = 'learner' | 'recording';

export function catalogRepositories(name: CatalogName): readonly CatalogRepository[] {
  return name === 'recording' ? recordingRepositories : learnerRepositories;
}
