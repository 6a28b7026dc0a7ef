import { startingPoint } from './starting-point.ts';

/** Docker and nothing else. */
export const emptyMachine = startingPoint({
  id: 'empty',
  title: 'Empty machine',
  text: 'Docker is installed, and nothing has been done with it yet.',
  inGerman: {
    title: 'Leere Maschine',
    text: 'Docker ist installiert, und es wurde noch nichts damit getan.',
  },
  opens: 'picture',
  first: ['docker run hello-world', 'docker images'],
});
