import type { World } from '../../../engine/index.ts';
import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { change, container, stateOf } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

const script = `docker run -d --name guests busybox sleep 100000
docker exec guests sh -c 'mkdir /book; printf "ada\\nbob\\n" > /book/entries'
`;

export const machine: LessonMachine = {
  images: ['busybox', 'redis:8-alpine'],
  files: { 'open-book.sh': script },
};

const ENTRIES = 'ada\nbob\n';

const volume = (world: World) => world.volumes.find(({ name }) => name === 'pages');
const entries = (world: World) => volume(world)?.files.find(({ path }) => path === '/entries')?.text;

const guestBook: Exercise = {
  id: 'guest-book',
  title: 'The guest book moves out',
  intro:
    'Run `sh open-book.sh`. It starts a container `guests`, whose guest book `/book/entries` lies in its writable layer. Move the book into a volume, without losing an entry.',
  images: ['busybox'],
  files: { 'open-book.sh': script },
  tasks: [
    {
      id: 'moved',
      text: 'A volume `pages` holds the file `entries`, with all that `guests` had in its book.',
      hints: [
        'First get the file to where nothing can happen to it.',
        '`docker cp` takes it out, and puts it into a container that has the volume.',
        'Type `docker cp guests:/book/entries .` before anything is removed. Once the new container has the volume at `/book`, type `docker cp entries guests:/book/entries`.',
      ],
      check(world) {
        const expected = 'the file `entries` in the volume `pages`, with the lines `ada` and `bob`';
        if (!volume(world)) return missing(expected, 'no volume called `pages`');
        const text = entries(world);
        if (text === undefined) return missing(expected, 'a volume without a file `entries` at its top');
        return text === ENTRIES ? done : missing(expected, `“${text.slice(0, 30)}”`);
      },
    },
    {
      id: 'mounted',
      text: 'A container `guests` is running, with `pages` at `/book`.',
      hints: [
        'What is mounted where is settled when a container is made.',
        'So the old `guests` has to make way for a new one.',
        'Type `docker rm -f guests`, then `docker run -d --name guests -v pages:/book busybox sleep 100000`.',
      ],
      check(world) {
        const expected = 'a running `guests` with the volume `pages` at `/book`';
        const guests = container(world, 'guests');
        if (!guests) return missing(expected, 'no container called `guests`');
        if (guests.state !== 'running') return missing(expected, `\`guests\` is ${stateOf(guests)}`);
        const mount = guests.mounts.find(({ destination }) => destination === '/book');
        if (!mount) return missing(expected, 'nothing mounted at `/book`');
        return mount.type === 'volume' && mount.source === 'pages'
          ? done
          : missing(expected, `\`${mount.source}\` at \`/book\``);
      },
    },
    {
      id: 'backup',
      text: 'A copy of the book lies on the host, as `backup/entries` in your home directory.',
      hints: [
        'A container can have the volume and a folder of the host at once.',
        'Mount `pages` at one place, `./backup` at another, and let `cp` do the rest.',
        'Type `docker run --rm -v pages:/from -v ./backup:/to busybox cp /from/entries /to`.',
      ],
      check(world) {
        const expected = 'the file `backup/entries` in your home directory, with `ada` and `bob`';
        const file = world.hostFiles.find(({ path }) => path === '/home/learner/backup/entries');
        if (!file) return missing(expected, 'no such file');
        return file.text === ENTRIES ? done : missing(expected, `“${file.text?.slice(0, 30)}”`);
      },
    },
  ],
  solution: [
    'sh open-book.sh',
    'docker cp guests:/book/entries .',
    'docker rm -f guests',
    'docker run -d --name guests -v pages:/book busybox sleep 100000',
    'docker cp entries guests:/book/entries',
    'docker run --rm -v pages:/from -v ./backup:/to busybox cp /from/entries /to',
  ],
  alternatives: [
    [
      'sh open-book.sh',
      'docker commit guests with-book',
      'docker rm -f guests',
      'docker run -d --name guests -v pages:/book with-book',
      'mkdir backup',
      'docker exec guests cat /book/entries > backup/entries',
    ],
    [
      'sh open-book.sh',
      'mkdir backup',
      'docker cp guests:/book/entries backup/entries',
      'docker volume create pages',
      'docker run --rm --mount type=volume,src=pages,dst=/p --mount type=bind,src=./backup,dst=/b busybox cp /b/entries /p/entries',
      'docker rename guests old-guests',
      'docker stop -t 0 old-guests',
      'docker run -d --name guests --mount source=pages,target=/book busybox sleep 100000',
    ],
  ],
  wrong: [
    {
      mistake: 'mounts a folder in place of a volume',
      commands: [
        'sh open-book.sh',
        'docker cp guests:/book/entries .',
        'docker rm -f guests',
        'docker run -d --name guests -v ./pages:/book busybox sleep 100000',
        'docker cp entries guests:/book/entries',
        'mkdir backup',
        'cp entries backup',
      ],
      failing: ['moved', 'mounted'],
      recognise: (world) => container(world, 'guests')?.mounts.some(({ type }) => type === 'bind') === true,
      message:
        '`guests` has a folder of the host at `/book`. With a slash or a dot at its beginning, `-v` takes it for a path, not for the name of a volume.',
    },
    {
      mistake: 'mounts it beside the book',
      commands: [
        'sh open-book.sh',
        'docker cp guests:/book/entries .',
        'docker rm -f guests',
        'docker run -d --name guests -v pages:/pages busybox sleep 100000',
        'docker exec guests mkdir /book',
        'docker cp entries guests:/book/entries',
      ],
      failing: ['moved', 'mounted', 'backup'],
      recognise: (world) => {
        const guests = container(world, 'guests');
        return (
          guests !== undefined &&
          change(guests, '/book/entries') !== undefined &&
          guests.mounts.some(({ source }) => source === 'pages')
        );
      },
      message:
        'The book is in the writable layer again. The volume is mounted at another place, and only what is written there reaches it.',
    },
    {
      mistake: 'removes first, and looks for the book afterwards',
      commands: [
        'sh open-book.sh',
        'docker rm -f guests',
        'docker run -d --name guests -v pages:/book busybox sleep 100000',
      ],
      failing: ['moved', 'backup'],
      recognise: (world) =>
        volume(world)?.files.length === 0 &&
        container(world, 'guests')?.mounts.some(({ source }) => source === 'pages') === true,
      message:
        'The volume is mounted, and empty. The book went with the old container. Begin again: remove `guests`, and run the script.',
    },
  ],
};

export const exercises: readonly Exercise[] = [guestBook];
