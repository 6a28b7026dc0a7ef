import type { CatalogImage } from '../description/catalog-image.ts';
import { learnerImages } from './learner/index.ts';
import { recordingImages } from './recording/index.ts';

/** Which Hub a machine pulls from: the learners', or that of the conformance sessions. */
export type CatalogName = 'learner' | 'recording';

export function catalogImages(name: CatalogName): readonly CatalogImage[] {
  return name === 'recording' ? recordingImages : learnerImages;
}
