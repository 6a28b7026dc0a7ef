import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { container, image } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

const files = {
  'cafe/Dockerfile': 'FROM busybox\nRUN echo open > /sign\nCOPY menu.txt /menu.txt\nCMD ["cat", "/menu.txt"]\n',
  'cafe/menu.txt': 'tea 2.00\n',
};

export const machine: LessonMachine = { images: ['busybox'], files };

const secondCafe: Exercise = {
  id: 'second-cafe',
  title: 'A branch of the café',
  intro:
    'The folder `cafe` holds a recipe. Build two images that share all layers but one, and find out how many layers they have.',
  images: ['busybox'],
  files,
  tasks: [
    {
      id: 'first',
      text: 'There is an image `cafe`, with two layers on top of `busybox`.',
      hints: [
        'The recipe lies in the folder `cafe`.',
        '`docker build` takes a name behind `-t`, and the folder at its end.',
        'Type `docker build -t cafe cafe`.',
      ],
      check(world) {
        const expected = 'an image `cafe` with three layers, the lowest that of `busybox`';
        const cafe = image(world, 'cafe');
        if (!cafe) return missing(expected, 'no image `cafe`');
        return cafe.layers.length === 3 ? done : missing(expected, `\`cafe\` has ${cafe.layers.length} layers`);
      },
    },
    {
      id: 'branch',
      text: 'There is an image `branch` that shares its two lowest layers with `cafe`, and has another menu.',
      hints: [
        'The menu is the last layer. What has to change for it to differ?',
        'Change `cafe/menu.txt`, and build again under the other name.',
        "Type `echo 'tea 2.50' > cafe/menu.txt`, then `docker build -t branch cafe`.",
      ],
      check(world) {
        const expected = 'an image `branch` with three layers, the two lowest those of `cafe`, the third another';
        const cafe = image(world, 'cafe');
        const branch = image(world, 'branch');
        if (!branch) return missing(expected, 'no image `branch`');
        if (!cafe) return missing(expected, 'no image `cafe` to share with');
        const differs = branch.layers.findIndex(({ diffId }, index) => cafe.layers[index]?.diffId !== diffId);
        const shared = differs < 0 ? branch.layers.length : differs;
        if (branch.layers.length === 3 && shared === 2) return done;
        return missing(expected, `${branch.layers.length} layers, the lowest ${shared} shared`);
      },
    },
    {
      id: 'runs',
      text: 'A container `guest`, made from `branch`, has printed its menu.',
      hints: [
        'The image says by itself what to start.',
        'Keep the container, so that its log can be read: no `--rm`.',
        'Type `docker run --name guest branch`.',
      ],
      check(world) {
        const expected = 'a container `guest` from `branch`, with a menu in its log';
        const guest = container(world, 'guest');
        if (!guest) return missing(expected, 'no container `guest`');
        if (guest.imageId !== image(world, 'branch')?.id)
          return missing(expected, `\`guest\` was made from \`${guest.image}\``);
        return guest.logs.trim() !== '' ? done : missing(expected, 'an empty log');
      },
    },
  ],
  solution: [
    'docker build -t cafe cafe',
    "echo 'tea 2.50' > cafe/menu.txt",
    'docker build -t branch cafe',
    'docker run --name guest branch',
  ],
  alternatives: [
    [
      'cp -r cafe other',
      'echo cocoa > other/menu.txt',
      'docker build -q -t branch:latest other',
      'docker build -q -t cafe cafe',
      'docker run -d --name guest branch',
      'sleep 1',
    ],
    [
      'cd cafe',
      'docker build -t cafe .',
      'echo coffee 3.00 >> menu.txt',
      'docker image build -t branch .',
      'docker create --name guest branch',
      'docker start -a guest',
    ],
  ],
  wrong: [
    {
      mistake: 'gives one image two names',
      commands: ['docker build -t cafe cafe', 'docker tag cafe branch', 'docker run --name guest branch'],
      failing: ['branch'],
      recognise: (world) => {
        const branch = image(world, 'branch');
        return branch !== undefined && branch.id === image(world, 'cafe')?.id;
      },
      message:
        '`cafe` and `branch` have the same ID: one image with two names. All its layers are shared, the menu included.',
    },
    {
      mistake: 'adds the menu on top',
      commands: [
        'docker build -t cafe cafe',
        "printf 'FROM cafe\\nRUN echo tea 2.50 > /menu.txt\\n' > cafe/Dockerfile.branch",
        'docker build -t branch -f cafe/Dockerfile.branch cafe',
        'docker run --name guest branch',
      ],
      failing: ['branch'],
      recognise: (world) => (image(world, 'branch')?.layers.length ?? 0) > 3,
      message:
        '`branch` stands on all of `cafe` and adds a layer. The old menu is in there, hidden. It was to share two layers only.',
    },
    {
      mistake: 'changes an early step',
      commands: [
        'docker build -t cafe cafe',
        "sed -i 's/open/closed/' cafe/Dockerfile",
        'docker build -t branch cafe',
        'docker run --name guest branch',
      ],
      failing: ['branch'],
      recognise: (world) => {
        const [branch, cafe] = [image(world, 'branch'), image(world, 'cafe')];
        return branch !== undefined && cafe !== undefined && branch.layers[1]?.diffId !== cafe.layers[1]?.diffId;
      },
      message:
        'The second layer, with the sign, differs already. Leave the recipe as it is, and change what is copied.',
    },
  ],
};

export const exercises: readonly Exercise[] = [secondCafe];
