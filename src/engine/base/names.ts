import dockerNames from 'docker-names';
import type { Random } from './random.ts';

/** The package's list has one name more than Docker's own. */
const surnames = dockerNames.surnames.filter((name) => name !== 'tereshkova');

/** A container's name such as `focused_turing`; with `retry` above 0 (the first was taken) a digit is added (moby, namesgenerator). */
export function randomName(random: Random, retry = 0): string {
  const pick = (words: readonly string[]): string => words[random.int(words.length)] ?? '';
  const name = `${pick(dockerNames.adjectives)}_${pick(surnames)}`;
  // Steve Wozniak is not boring.
  if (name === 'boring_wozniak') return randomName(random, retry);
  return retry > 0 ? `${name}${random.int(10)}` : name;
}
