/** One side of a comparison: a short answer, and the lesson whose experiment shows it. */
export interface ComparedSide {
  readonly text: string;
  readonly lesson: string;
}

export interface Comparison {
  readonly question: string;
  readonly image: ComparedSide;
  readonly container: ComparedSide;
}

/** Image versus container, row by row. Each answer opens its experiment. */
export const comparisons: readonly Comparison[] = [
  {
    question: 'What is it?',
    image: { text: 'Read-only layers of files, and settings for starting', lesson: 'images/layers-and-history' },
    container: { text: 'A process with its own view, and a writable layer', lesson: 'containers/own-and-shared' },
  },
  {
    question: 'In the kitchen',
    image: { text: 'The recipe', lesson: 'start/image-and-container' },
    container: { text: 'A cake', lesson: 'start/many-cakes' },
  },
  {
    question: 'Where does it come from?',
    image: { text: 'Pulled, built, committed, loaded or imported', lesson: 'making/by-hand' },
    container: { text: 'Made from an image by `run` or `create`', lesson: 'containers/life-cycle' },
  },
  {
    question: 'Can it be changed?',
    image: { text: 'No. A change makes another image', lesson: 'images/immutability' },
    container: { text: 'Yes, in its writable layer', lesson: 'containers/writable-layer' },
  },
  {
    question: 'What identifies it?',
    image: { text: 'A digest. Tags are movable names', lesson: 'images/digests' },
    container: { text: 'An ID, and a name that is free', lesson: 'start/reading-the-tables' },
  },
  {
    question: 'Is it running?',
    image: { text: 'Never', lesson: 'start/reading-the-tables' },
    container: { text: 'While its main process lives', lesson: 'containers/main-process' },
  },
  {
    question: 'What does it use?',
    image: { text: 'Disk, shared by layer', lesson: 'living/cleaning-up' },
    container: { text: 'Processor and memory while it runs, some disk always', lesson: 'containers/main-process' },
  },
  {
    question: 'How many?',
    image: { text: 'Once, however many use it', lesson: 'start/many-cakes' },
    container: { text: 'As many as you like', lesson: 'living/several-of-one' },
  },
  {
    question: 'Does it have a kernel?',
    image: { text: 'No', lesson: 'images/base-parent-scratch' },
    container: { text: 'It uses the host’s', lesson: 'containers/own-and-shared' },
  },
  {
    question: 'What does stopping do?',
    image: { text: 'Nothing: it does not run', lesson: 'start/image-and-container' },
    container: { text: 'Ends the process, keeps files and settings', lesson: 'containers/stop-is-not-rm' },
  },
  {
    question: 'What does removing take away?',
    image: { text: '`rmi`: the name, then layers that nobody else needs', lesson: 'images/tags-and-latest' },
    container: { text: '`rm`: its writable layer; volumes stay', lesson: 'living/volumes' },
  },
  {
    question: 'How is it shared?',
    image: { text: '`push` and `pull`, `save` and `load`', lesson: 'sharing/push-and-pull' },
    container: { text: 'Not as it is: `commit` or `export` first', lesson: 'sharing/save-and-load' },
  },
  {
    question: 'How is it updated?',
    image: { text: 'Built or pulled anew; the tag moves', lesson: 'making/build-cache' },
    container: { text: 'Replaced by a new one', lesson: 'living/update-means-replace' },
  },
  {
    question: 'Where do secrets show?',
    image: { text: 'In every layer that ever held them', lesson: 'living/least-privilege' },
    container: { text: 'In its settings and its files', lesson: 'containers/looking-inside' },
  },
];
