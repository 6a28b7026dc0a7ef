import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { change, container, image, stateOf } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

const dockerfile = 'FROM busybox\nCOPY index.html /www/index.html\nCMD ["httpd", "-f", "-h", "/www"]\n';

export const machine: LessonMachine = {
  images: ['busybox'],
  files: { 'paper/Dockerfile': dockerfile, 'paper/index.html': 'first edition\n' },
};

const nextEdition: Exercise = {
  id: 'next-edition',
  title: 'A new menu, and a way back',
  intro:
    'The folder `diner` holds a recipe and a menu. Serve it, then update to another menu. The container of the old menu is to stay, stopped, in case the new one is no good.',
  images: ['busybox'],
  files: {
    'diner/Dockerfile': 'FROM busybox\nCOPY menu.html /www/index.html\nCMD ["httpd", "-f", "-h", "/www"]\n',
    'diner/menu.html': 'soup\n',
  },
  tasks: [
    {
      id: 'versions',
      text: 'There are two images, `diner:1` and `diner:2`, built from the folder `diner` with different menus.',
      hints: [
        'Each version gets a tag of its own, so that the first one keeps its name.',
        'Build `diner:1`, change `diner/menu.html`, build `diner:2`.',
        'Type `docker build -t diner:1 diner`, then `echo noodles > diner/menu.html`, then `docker build -t diner:2 diner`.',
      ],
      check(world) {
        const expected = '`diner:1` and `diner:2`, which differ in their last layer, the menu';
        const [one, two] = [image(world, 'diner:1'), image(world, 'diner:2')];
        if (!one) return missing(expected, 'no image `diner:1`');
        if (!two) return missing(expected, 'no image `diner:2`');
        return one.layers.at(-1)?.diffId === two.layers.at(-1)?.diffId
          ? missing(expected, 'the same menu in both')
          : done;
      },
    },
    {
      id: 'kept',
      text: 'A container `old-table`, made from `diner:1`, is there and does not run.',
      hints: [
        'A container can be stopped without being removed.',
        'It can get another name, too: `docker rename`.',
        'Run `table` from `diner:1`. For the update, type `docker stop table` and `docker rename table old-table`.',
      ],
      check(world) {
        const expected = 'an exited `old-table`, made from `diner:1`';
        const old = container(world, 'old-table');
        if (!old) return missing(expected, 'no container called `old-table`');
        if (old.imageId !== image(world, 'diner:1')?.id) return missing(expected, 'an `old-table` from another image');
        return old.state === 'exited' ? done : missing(expected, `\`old-table\` is ${stateOf(old)}`);
      },
    },
    {
      id: 'new',
      text: 'A container `table`, made from `diner:2`, is running.',
      hints: [
        'Which command makes a new container?',
        'The name `table` has to be free first.',
        'Type `docker run -d --name table diner:2`.',
      ],
      check(world) {
        const expected = 'a running `table`, made from `diner:2`';
        const table = container(world, 'table');
        if (!table) return missing(expected, 'no container called `table`');
        if (table.imageId !== image(world, 'diner:2')?.id) return missing(expected, 'a `table` from another image');
        return table.state === 'running' ? done : missing(expected, `\`table\` is ${stateOf(table)}`);
      },
    },
  ],
  solution: [
    'docker build -q -t diner:1 diner',
    'docker run -d --name table diner:1',
    'echo noodles > diner/menu.html',
    'docker build -q -t diner:2 diner',
    'docker stop -t 1 table',
    'docker rename table old-table',
    'docker run -d --name table diner:2',
  ],
  alternatives: [
    [
      'docker build -q -t diner:1 diner',
      'docker run -d --name table diner:1',
      'echo pie >> diner/menu.html',
      'docker build -q -t diner:2 diner',
      'docker run -d --name new-table diner:2',
      'docker rename table old-table',
      'docker rename new-table table',
      'docker kill old-table',
    ],
    [
      'cd diner',
      'docker build -q -t diner .',
      'docker tag diner diner:1',
      'docker run -d --name table diner',
      'docker container rename table old-table',
      'echo rice > menu.html',
      'docker build -q -t diner -t diner:2 .',
      'docker create --name table diner',
      'docker stop -t 0 old-table',
      'docker start table',
    ],
  ],
  wrong: [
    {
      mistake: 'changes the menu inside the container',
      commands: [
        'docker build -q -t diner:1 diner',
        'docker run -d --name table diner:1',
        "docker exec table sh -c 'echo noodles > /www/index.html'",
      ],
      failing: ['versions', 'kept', 'new'],
      recognise: (world) => {
        const table = container(world, 'table');
        return table !== undefined && change(table, '/www/index.html') !== undefined;
      },
      message:
        'The new menu lies in the writable layer of one container. No image knows it, and it goes with the container.',
    },
    {
      mistake: 'restarts in place of replacing',
      commands: [
        'docker build -q -t diner:1 diner',
        'docker run -d --name table diner:1',
        'echo noodles > diner/menu.html',
        'docker build -q -t diner:2 diner',
        'docker restart -t 1 table',
      ],
      failing: ['kept', 'new'],
      recognise: (world) => {
        const [one, two] = [image(world, 'diner:1'), image(world, 'diner:2')];
        return two !== undefined && two.id !== one?.id && container(world, 'table')?.imageId === one?.id;
      },
      message: '`diner:2` is built, and `table` still stands on `diner:1`. A restart starts the same container again.',
    },
    {
      mistake: 'gives the new image both names',
      commands: [
        'docker build -q -t diner:1 diner',
        'docker run -d --name table diner:1',
        'echo noodles > diner/menu.html',
        'docker build -q -t diner:1 -t diner:2 diner',
        'docker stop -t 1 table',
        'docker rename table old-table',
        'docker run -d --name table diner:2',
      ],
      failing: ['versions', 'kept'],
      recognise: (world) => {
        const one = image(world, 'diner:1');
        return one !== undefined && one.id === image(world, 'diner:2')?.id;
      },
      message: '`diner:1` and `diner:2` are two names of one image. The old menu has lost its name.',
    },
    {
      mistake: 'removes the old container',
      commands: [
        'docker build -q -t diner:1 diner',
        'docker run -d --name table diner:1',
        'echo noodles > diner/menu.html',
        'docker build -q -t diner:2 diner',
        'docker rm -f table',
        'docker run -d --name table diner:2',
      ],
      failing: ['kept'],
      recognise: (world) =>
        container(world, 'table')?.imageId === image(world, 'diner:2')?.id && !container(world, 'old-table'),
      message:
        'The new menu is served, and the old container is gone with all that it held. There is no quick way back.',
    },
  ],
};

export const exercises: readonly Exercise[] = [nextEdition];
