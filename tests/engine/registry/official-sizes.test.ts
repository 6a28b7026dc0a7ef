import { describe, expect, test } from 'vitest';
import { digestsParts, layerDigests } from '../../../src/engine/registry/catalog/digests/index.ts';
import { catalogRepositories } from '../../../src/engine/registry/catalog/index.ts';
import { officialSizes, withoutFigure } from './official-sizes.ts';

/** Bytes of an image's layers on amd64, packed and as tar, by all of its tags. */
async function imagesByTag(): Promise<readonly { tags: readonly string[]; content: number; files: number }[]> {
  const digests = await layerDigests(digestsParts('learner'));
  const images = await Promise.all(catalogRepositories('learner').map(({ load }) => load()));
  return images.flat().map(({ repository, tags, variants }) => {
    const layers = variants[0]!.layers.map(({ id }) => digests[id]!);
    return {
      tags: tags.map((tag) => `${repository.replace(/^library\//, '')}:${tag}`),
      content: layers.reduce((sum, { packedSize }) => sum + packedSize, 0),
      files: layers.reduce((sum, { size }) => sum + size, 0),
    };
  });
}

describe('sizes of the learners’ images', async () => {
  const images = await imagesByTag();

  test('every image has an official figure or a reason for having none', () => {
    const known = [...Object.keys(officialSizes), ...Object.keys(withoutFigure)];
    const covered = images.map(({ tags }) => tags.filter((tag) => known.includes(tag)));
    expect(covered.filter((names) => names.length !== 1)).toEqual([]);
    expect(covered.flat().sort()).toEqual(known.sort());
  });

  test.each(Object.entries(officialSizes))('%s weighs what the official image weighs, within a tenth', (name, real) => {
    const image = images.find(({ tags }) => tags.includes(name));
    const ratio = (bytes: number, official: number): number => Math.round((100 * bytes) / official);
    expect(ratio(image!.content, real.content)).toBeGreaterThanOrEqual(90);
    expect(ratio(image!.content, real.content)).toBeLessThanOrEqual(110);
    // A tar's headers and padding make small images of many files bigger than their files.
    if (real.files === undefined || real.files < 2_000_000) return;
    expect(ratio(image!.files, real.files)).toBeGreaterThanOrEqual(90);
    expect(ratio(image!.files, real.files)).toBeLessThanOrEqual(110);
  });
});
