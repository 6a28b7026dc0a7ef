import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { change, container, image, stateOf } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

export const machine: LessonMachine = { images: ['busybox'] };

const rescue: Exercise = {
  id: 'rescue',
  title: 'Three ways to keep a word',
  intro:
    'The word `treasure` is to survive in three places: in a stopped container, in an image, and in a volume. No container of this exercise may be running in the end.',
  images: ['busybox'],
  tasks: [
    {
      id: 'stopped',
      text: 'A container `chest` has exited, and its file `/word` holds `treasure`.',
      hints: [
        'Nothing has to be saved: an exited container keeps its files.',
        'A shell inside can write the file and then end.',
        "Type `docker run --name chest busybox sh -c 'echo treasure > /word'`.",
      ],
      check(world) {
        const expected = 'an exited `chest` with `treasure` in `/word`';
        const chest = container(world, 'chest');
        if (!chest) return missing(expected, 'no container called `chest`');
        if (chest.state !== 'exited') return missing(expected, `\`chest\` is ${stateOf(chest)}`);
        const text = change(chest, '/word')?.text?.trim();
        return text === 'treasure'
          ? done
          : missing(expected, text === undefined ? 'no file `/word`' : `the text “${text.slice(0, 30)}”`);
      },
    },
    {
      id: 'image',
      text: 'There is an image `vault`. It is made from `busybox` with one more layer.',
      hints: [
        'An image can be made of a container.',
        '`docker commit` takes the container’s name and the new image’s name.',
        'Type `docker commit chest vault`.',
      ],
      check(world) {
        const expected = 'an image `vault` with one layer on top of `busybox`';
        const vault = image(world, 'vault');
        const base = image(world, 'busybox');
        if (!vault) return missing(expected, 'no image called `vault`');
        if (vault.id === base?.id) return missing(expected, '`vault` is only another name of `busybox`');
        const grown = vault.layers.length === (base?.layers.length ?? 0) + 1;
        return grown ? done : missing(expected, `\`vault\` has ${vault.layers.length} layers`);
      },
    },
    {
      id: 'volume',
      text: 'The volume `cellar` holds a file `word` with `treasure` in it.',
      hints: [
        'A container writes into a volume where it is mounted.',
        '`-v cellar:/data` mounts it at `/data`, and makes it if it is not there.',
        "Type `docker run --rm -v cellar:/data busybox sh -c 'echo treasure > /data/word'`.",
      ],
      check(world) {
        const expected = '`treasure` in the file `word` of the volume `cellar`';
        const cellar = world.volumes.find(({ name }) => name === 'cellar');
        if (!cellar) return missing(expected, 'no volume called `cellar`');
        const word = cellar.files.find(({ path }) => path === '/word');
        if (!word) return missing(expected, 'no file `word` in `cellar`');
        return word.text?.trim() === 'treasure' ? done : missing(expected, 'another text');
      },
    },
  ],
  solution: [
    "docker run --name chest busybox sh -c 'echo treasure > /word'",
    'docker commit chest vault',
    "docker run --rm -v cellar:/data busybox sh -c 'echo treasure > /data/word'",
  ],
  alternatives: [
    [
      'docker run -d --name chest busybox sleep 600',
      "docker exec chest sh -c 'echo treasure > /word'",
      'docker kill chest',
      'docker commit chest vault:latest',
      'docker volume create cellar',
      'docker create --name mover -v cellar:/d busybox',
      'docker cp chest:/word word',
      'docker cp word mover:/d/word',
    ],
    [
      'echo treasure > word',
      'docker create --name chest busybox true',
      'docker cp word chest:/word',
      'docker start chest',
      'sleep 1',
      'docker container commit chest vault',
      "docker run --rm --mount type=volume,src=cellar,dst=/c busybox sh -c 'echo treasure > /c/word'",
    ],
  ],
  wrong: [
    {
      mistake: 'runs the chest with --rm',
      commands: [
        "docker run --rm --name chest busybox sh -c 'echo treasure > /word'",
        'docker commit chest vault',
        "docker run --rm -v cellar:/data busybox sh -c 'echo treasure > /data/word'",
      ],
      failing: ['stopped', 'image'],
      recognise: (world) => !container(world, 'chest') && world.volumes.some(({ name }) => name === 'cellar'),
      message:
        'There is no `chest`, not even an exited one. With `--rm`, Docker removes a container at its end, and its files with it.',
    },
    {
      mistake: 'tags in place of committing',
      commands: [
        "docker run --name chest busybox sh -c 'echo treasure > /word'",
        'docker tag busybox vault',
        "docker run --rm -v cellar:/data busybox sh -c 'echo treasure > /data/word'",
      ],
      failing: ['image'],
      recognise: (world) => {
        const vault = image(world, 'vault');
        return vault !== undefined && vault.id === image(world, 'busybox')?.id;
      },
      message: '`vault` and `busybox` have the same ID: one image, two names. The container’s changes are not in it.',
    },
    {
      mistake: 'writes beside the volume',
      commands: [
        "docker run --name chest busybox sh -c 'echo treasure > /word'",
        'docker commit chest vault',
        "docker run --rm -v cellar:/data busybox sh -c 'echo treasure > /word'",
      ],
      failing: ['volume'],
      recognise: (world) => world.volumes.some(({ name, files }) => name === 'cellar' && files.length === 0),
      message:
        'The volume is there, and empty. Only what is written below the folder where it is mounted goes into it.',
    },
  ],
};

export const exercises: readonly Exercise[] = [rescue];
