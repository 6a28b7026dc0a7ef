import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { container, stateOf } from '../../../learn/exercise/find.ts';

export const keepData: Exercise = {
  id: 'keep-data',
  title: 'The ledger',
  intro: 'What one container writes, another one is to read after the first is gone.',
  images: ['busybox'],
  tasks: [
    {
      id: 'ledger',
      text: 'The volume `ledger` holds a file `entry` with some text. No container `writer` is left.',
      hints: [
        'Which place outlives its containers?',
        'Mount the volume with `-v`, write, and let the container go.',
        "Type `docker run --rm --name writer -v ledger:/l busybox sh -c 'echo paid > /l/entry'`.",
      ],
      check(world) {
        const expected = 'a volume `ledger` with text in its file `entry`, and no container `writer`';
        const entry = world.volumes.find(({ name }) => name === 'ledger')?.files.find(({ path }) => path === '/entry');
        if (!entry) return missing(expected, 'no such file in a volume `ledger`');
        if ((entry.text ?? '').trim() === '') return missing(expected, 'an empty file');
        return container(world, 'writer') ? missing(expected, 'a container `writer`') : done;
      },
    },
    {
      id: 'read',
      text: 'A container `reader` has printed that text and exited. It sees the volume at `/books`.',
      hints: [
        'A second container can mount the same volume, at another path.',
        'Let its command be `cat`, and keep the container.',
        'Type `docker run --name reader -v ledger:/books busybox cat /books/entry`.',
      ],
      check(world) {
        const expected = 'an exited `reader` with `ledger` at `/books` and the text in its log';
        const reader = container(world, 'reader');
        if (!reader) return missing(expected, 'no container `reader`');
        if (reader.state !== 'exited') return missing(expected, `\`reader\` is ${stateOf(reader)}`);
        if (!reader.mounts.some(({ source, destination }) => source === 'ledger' && destination === '/books'))
          return missing(expected, 'no `ledger` at `/books`');
        const text = world.volumes
          .find(({ name }) => name === 'ledger')
          ?.files.find(({ path }) => path === '/entry')?.text;
        const printed = text !== undefined && text.trim() !== '' && reader.logs.includes(text.trim());
        return printed ? done : missing(expected, 'a log without the text');
      },
    },
  ],
  solution: [
    "docker run --rm --name writer -v ledger:/l busybox sh -c 'echo paid > /l/entry'",
    'docker run --name reader -v ledger:/books busybox cat /books/entry',
  ],
  alternatives: [
    [
      'docker volume create ledger',
      'docker run -d --name writer --mount source=ledger,target=/data busybox sleep 600',
      'docker exec writer sh -c "echo 12.50 | tee /data/entry"',
      'docker rm -f writer',
      'docker run -d --name reader -v ledger:/books:ro busybox cat /books/entry',
      'docker wait reader',
    ],
    [
      'echo 3 eggs > entry',
      'docker create --name writer -v ledger:/l busybox',
      'docker cp entry writer:/l/',
      'docker rm writer',
      "docker run --name reader -v ledger:/books busybox sh -c 'cat /books/*'",
    ],
  ],
  wrong: [
    {
      mistake: 'writes beside the volume',
      commands: [
        "docker run --rm --name writer -v ledger:/l busybox sh -c 'echo paid > /entry'",
        'docker run --name reader -v ledger:/books busybox cat /books/entry',
      ],
      failing: ['ledger', 'read'],
      recognise: (world) => world.volumes.some(({ name, files }) => name === 'ledger' && files.length === 0),
      message: 'The volume is there, and empty. Only what is written below its mount goes into it.',
    },
    {
      mistake: 'reads without the volume',
      commands: [
        "docker run --rm --name writer -v ledger:/l busybox sh -c 'echo paid > /l/entry'",
        'docker run --name reader busybox cat /books/entry',
      ],
      failing: ['read'],
      recognise: (world) => container(world, 'reader')?.mounts.length === 0,
      message: '`reader` has no volume mounted, so there was nothing at `/books` for it to read.',
    },
    {
      mistake: 'leaves the writer',
      commands: [
        "docker run --name writer -v ledger:/l busybox sh -c 'echo paid > /l/entry'",
        'docker run --name reader -v ledger:/books busybox cat /books/entry',
      ],
      failing: ['ledger'],
      recognise: (world) => container(world, 'writer') !== undefined,
      message: '`writer` has ended and is still there: ending is not removing.',
    },
  ],
};
