import type { ClaimId } from './claims.ts';

/** A lesson as planned: its file is `src/content/docs/<unit>/<slug>.mdx`, its exercise and quiz bear the same path. */
export interface PlannedLesson {
  readonly slug: string;
  /** Short, for the sidebar and the course map. */
  readonly label: string;
  /** What a runnable step or an exercise of it must show. */
  readonly claims: readonly ClaimId[];
}

export interface Unit {
  /** Folder of its lessons. */
  readonly id: string;
  readonly label: string;
  /** What the learner can do afterwards. */
  readonly aim: string;
  readonly lessons: readonly PlannedLesson[];
}

/** The course: seven units, in order. The sidebar, the course map and the tests read it. */
export const units: readonly Unit[] = [
  {
    id: 'start',
    label: 'Start',
    aim: 'Tell an image from a container, and read the two tables.',
    lessons: [
      { slug: 'first-container', label: 'Your first container', claims: ['C01', 'C14', 'C21'] },
      {
        slug: 'image-and-container',
        label: 'Image and container',
        claims: ['I01', 'I19', 'C02', 'C04', 'C09', 'C10', 'C11', 'C12', 'C15', 'C18'],
      },
      { slug: 'many-cakes', label: 'Many cakes from one recipe', claims: ['I19', 'I20', 'C04', 'C15'] },
      { slug: 'reading-the-tables', label: 'Reading ps and images', claims: ['I16', 'I18', 'C02', 'C19'] },
    ],
  },
  {
    id: 'containers',
    label: 'Containers',
    aim: 'Predict what a container does when it starts, stops, changes and goes.',
    lessons: [
      { slug: 'life-cycle', label: 'From created to removed', claims: ['C01', 'C11', 'C18', 'C21'] },
      { slug: 'main-process', label: 'The main process', claims: ['C14', 'C19'] },
      { slug: 'writable-layer', label: 'The writable layer', claims: ['I03', 'C09', 'C15'] },
      { slug: 'stop-is-not-rm', label: 'Stop is not remove', claims: ['C10', 'C11', 'C12', 'C13'] },
      {
        slug: 'own-and-shared',
        label: 'What is its own, what is shared',
        claims: ['I06', 'C05', 'C06', 'C07', 'C08', 'C22'],
      },
      { slug: 'looking-inside', label: 'Looking inside', claims: ['C03', 'C05'] },
    ],
  },
  {
    id: 'images',
    label: 'Images',
    aim: 'Take an image apart: layers, names, digests.',
    lessons: [
      { slug: 'layers-and-history', label: 'Layers and history', claims: ['I02', 'I03', 'I04', 'I16'] },
      { slug: 'union-and-whiteouts', label: 'The union, and what deleting does', claims: ['I03', 'I15'] },
      { slug: 'digests', label: 'Digests, manifest, config', claims: ['I02', 'I13', 'I14'] },
      { slug: 'tags-and-latest', label: 'Tags, and what latest is not', claims: ['I12', 'I24', 'M08'] },
      { slug: 'base-parent-scratch', label: 'Base, parent, scratch', claims: ['I06', 'I08', 'I22'] },
      { slug: 'immutability', label: 'An image never changes', claims: ['I01', 'I10', 'I21', 'I23'] },
    ],
  },
  {
    id: 'making',
    label: 'Making images',
    aim: 'Make an image by hand and by Dockerfile, and know what the cache does.',
    lessons: [
      { slug: 'by-hand', label: 'By hand', claims: ['I07', 'C13', 'C20', 'M02', 'M05'] },
      { slug: 'dockerfile', label: 'By Dockerfile', claims: ['I07', 'M01', 'M03', 'M09'] },
      { slug: 'build-cache', label: 'The build cache', claims: ['I05'] },
      { slug: 'build-context', label: 'Context and .dockerignore', claims: ['M03', 'M04'] },
      { slug: 'cmd-and-entrypoint', label: 'CMD and ENTRYPOINT', claims: ['I09'] },
      { slug: 'small-images', label: 'Small images, several stages', claims: ['I08', 'M11'] },
    ],
  },
  {
    id: 'sharing',
    label: 'Sharing',
    aim: 'Move images between machines, and know whom you trust.',
    lessons: [
      { slug: 'push-and-pull', label: 'Push and pull', claims: ['I11', 'M06'] },
      { slug: 'own-registry', label: 'A registry of your own', claims: ['I11', 'M07'] },
      { slug: 'official-and-copycats', label: 'Official, community, copycat', claims: ['I17', 'C24', 'M11'] },
      { slug: 'save-and-load', label: 'Save, load, export, import', claims: ['I24', 'C20', 'M05', 'M12'] },
    ],
  },
  {
    id: 'living',
    label: 'Living with containers',
    aim: 'Update, keep data, connect, tidy up, and give away little.',
    lessons: [
      { slug: 'update-means-replace', label: 'Update means replace', claims: ['C16', 'M10'] },
      { slug: 'volumes', label: 'Data in volumes', claims: ['C13'] },
      { slug: 'ports-and-networks', label: 'Ports and networks', claims: ['I09', 'C05'] },
      { slug: 'several-of-one', label: 'Several of one image', claims: ['C17', 'C25'] },
      { slug: 'cleaning-up', label: 'Cleaning up', claims: ['I04', 'C12', 'C19'] },
      { slug: 'least-privilege', label: 'Least privilege, no secrets', claims: ['C23', 'M11'] },
    ],
  },
  {
    id: 'myths',
    label: 'Myths and examination',
    aim: 'Break each myth by an experiment, and prove what you know.',
    lessons: [
      {
        slug: 'image-myths',
        label: 'Myth lab: images',
        claims: ['I07', 'I09', 'I12', 'I14', 'I15', 'I18', 'I20', 'I21', 'I22', 'M04', 'M08', 'M09'],
      },
      {
        slug: 'container-myths',
        label: 'Myth lab: containers',
        claims: ['C01', 'C08', 'C10', 'C12', 'C14', 'C20', 'C22', 'C23', 'C24'],
      },
      { slug: 'examination', label: 'The examination', claims: ['M13'] },
    ],
  },
];

/** `start/first-container`: how a lesson is called everywhere. */
export function lessonId(unit: Unit, lesson: PlannedLesson): string {
  return `${unit.id}/${lesson.slug}`;
}

/** Every planned lesson with its id, in the order of the course. */
export const lessons: readonly (PlannedLesson & { readonly id: string; readonly unit: Unit })[] = units.flatMap(
  (unit) => unit.lessons.map((lesson) => ({ ...lesson, id: lessonId(unit, lesson), unit })),
);
