import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { image } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

const files = {
  'site/Dockerfile': 'FROM busybox\nWORKDIR /site\nCOPY page.txt .\nRUN date > /made\n',
  'site/page.txt': 'first page\n',
};

export const machine: LessonMachine = { images: ['busybox'], files };

const lateCopy: Exercise = {
  id: 'late-copy',
  title: 'What changes often comes last',
  intro:
    'In the folder `site`, each new page makes the step with `date` run again. Change the recipe so that it stays cached.',
  images: ['busybox'],
  files,
  tasks: [
    {
      id: 'shared',
      text: 'Two images, `site:1` and `site:2`, hold different pages, and differ in their last layer only.',
      hints: [
        'Which step must come last, if only it is to run again?',
        'Put `COPY` behind `RUN` in `site/Dockerfile`.',
        'Build `site:1`, change `site/page.txt`, build `site:2`.',
      ],
      check(world) {
        const expected = '`site:1` and `site:2`, with four layers each, of which only the last differs';
        const [one, two] = [image(world, 'site:1'), image(world, 'site:2')];
        if (!one) return missing(expected, 'no image `site:1`');
        if (!two) return missing(expected, 'no image `site:2`');
        const differs = two.layers.findIndex(({ diffId }, index) => one.layers[index]?.diffId !== diffId);
        if (differs < 0) return missing(expected, 'the same layers in both');
        return one.layers.length === 4 && two.layers.length === 4 && differs === 3
          ? done
          : missing(expected, `the lowest ${differs} layers shared`);
      },
    },
  ],
  solution: [
    "printf 'FROM busybox\\nWORKDIR /site\\nRUN date > /made\\nCOPY page.txt .\\n' > site/Dockerfile",
    'docker build -t site:1 site',
    "echo 'new page' > site/page.txt",
    'docker build -t site:2 site',
  ],
  alternatives: [
    [
      'cd site',
      "printf 'FROM busybox\\nWORKDIR /site\\nRUN date > /made\\nCOPY . .\\n' > Dockerfile",
      'docker build -q -t site:2 .',
      'echo older > page.txt',
      'docker build -q -t site:1 .',
    ],
    [
      'mv site/Dockerfile old',
      '{ grep -v COPY old; grep COPY old; } > site/Dockerfile',
      'docker build -q -t site:1 site',
      'echo more >> site/page.txt',
      'docker image build -q --tag site:2 site',
    ],
  ],
  wrong: [
    {
      mistake: 'leaves the order as it is',
      commands: ['docker build -q -t site:1 site', 'echo new > site/page.txt', 'docker build -q -t site:2 site'],
      failing: ['shared'],
      recognise: (world) => {
        const [one, two] = [image(world, 'site:1'), image(world, 'site:2')];
        return one !== undefined && two !== undefined && one.layers[2]?.diffId !== two.layers[2]?.diffId;
      },
      message:
        'The third layer differs already. The step that made it changed, or was done again, and so was all after it.',
    },
    {
      mistake: 'changes nothing between the builds',
      commands: ['docker build -q -t site:1 site', 'docker build -q -t site:2 site'],
      failing: ['shared'],
      recognise: (world) => {
        const [one, two] = [image(world, 'site:1'), image(world, 'site:2')];
        return one !== undefined && two !== undefined && one.layers.at(-1)?.diffId === two.layers.at(-1)?.diffId;
      },
      message: 'Every layer is the same in both. The page did not change between the two builds.',
    },
    {
      mistake: 'builds only once',
      commands: ['docker build -q -t site:1 site'],
      failing: ['shared'],
      recognise: (world) => image(world, 'site:1') !== undefined && image(world, 'site:2') === undefined,
      message: 'There is only `site:1`. What the cache does shows in a second build, after a change.',
    },
  ],
};

export const exercises: readonly Exercise[] = [lateCopy];
