import type { World } from '../../../engine/index.ts';
import { done, type Exercise, missing, type Verdict } from '../../../learn/exercise/exercise.ts';
import { change, container, image } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

export const machine: LessonMachine = { images: ['busybox'] };

const words = { added: 'A', changed: 'C', deleted: 'D' } as const;

function isChange(world: World, path: string, kind: keyof typeof words): Verdict {
  const expected = `\`${words[kind]} ${path}\` in \`docker diff shelf\``;
  const shelf = container(world, 'shelf');
  if (!shelf) return missing(expected, 'no container called `shelf`');
  const found = change(shelf, path);
  if (!found) return missing(expected, `no line for \`${path}\``);
  return found.kind === kind ? done : missing(expected, `\`${words[found.kind]} ${path}\``);
}

const threeLetters: Exercise = {
  id: 'three-letters',
  title: 'A, C, D',
  intro:
    'Make a container `shelf` from `busybox`, and change it until `docker diff shelf` has one line of each kind. The image has to stay as it is.',
  images: ['busybox'],
  tasks: [
    {
      id: 'added',
      text: 'In `shelf`, the file `/book` was added. It holds some text.',
      hints: [
        'The container has to run, so that you can write in it.',
        'Use `docker exec`, and a shell inside for the redirect.',
        "Type `docker run -d --name shelf busybox sleep 3600`, then `docker exec shelf sh -c 'echo moby > /book'`.",
      ],
      check(world) {
        const verdict = isChange(world, '/book', 'added');
        if (!verdict.done) return verdict;
        const shelf = container(world, 'shelf');
        const text = shelf && change(shelf, '/book')?.text;
        return text?.trim() ? done : missing('some text in `/book`', 'an empty file');
      },
    },
    {
      id: 'changed',
      text: 'The file `/etc/group` was changed. It is still there.',
      hints: [
        'It comes from the image. Any other contents will do.',
        '`>>` adds a line to a file.',
        "Type `docker exec shelf sh -c 'echo readers:x:50: >> /etc/group'`.",
      ],
      check: (world) => isChange(world, '/etc/group', 'changed'),
    },
    {
      id: 'deleted',
      text: 'The file `/etc/shadow` was deleted.',
      hints: [
        '`rm` deletes a file.',
        'It has to run inside the container.',
        'Type `docker exec shelf rm /etc/shadow`.',
      ],
      check: (world) => isChange(world, '/etc/shadow', 'deleted'),
    },
    {
      id: 'image',
      text: '`shelf` still stands on the image `busybox` as it was pulled.',
      hints: [
        'You need not do anything for this, only avoid something.',
        '`docker commit` would make another image.',
        'Make `shelf` with `docker run -d --name shelf busybox sleep 3600`.',
      ],
      check(world) {
        const expected = '`shelf` made from `busybox` with its one layer';
        const shelf = container(world, 'shelf');
        const base = image(world, 'busybox');
        if (!shelf) return missing(expected, 'no container called `shelf`');
        if (!base || shelf.imageId !== base.id) return missing(expected, `it stands on \`${shelf.image}\``);
        return base.layers.length === 1 ? done : missing(expected, `\`busybox\` now has ${base.layers.length} layers`);
      },
    },
  ],
  solution: [
    'docker run -d --name shelf busybox sleep 3600',
    "docker exec shelf sh -c 'echo moby > /book'",
    "docker exec shelf sh -c 'echo readers:x:50: >> /etc/group'",
    'docker exec shelf rm /etc/shadow',
  ],
  alternatives: [
    ["docker run --name shelf busybox sh -c 'echo a > /book; echo b > /etc/group; rm /etc/shadow'"],
    [
      'docker create --name shelf busybox sleep 600',
      'echo words > book',
      'docker cp book shelf:/book',
      'docker cp book shelf:/etc/group',
      'docker start shelf',
      'docker exec shelf rm /etc/shadow',
    ],
  ],
  wrong: [
    {
      mistake: 'changes the image in place of a container',
      commands: [
        "docker run --name first busybox sh -c 'echo moby > /book; echo x >> /etc/group; rm /etc/shadow'",
        'docker commit first busybox',
        'docker run -d --name shelf busybox sleep 3600',
      ],
      failing: ['added', 'changed', 'deleted', 'image'],
      recognise: (world) => (image(world, 'busybox')?.layers.length ?? 1) > 1,
      message:
        'The name `busybox` now shows an image with one more layer. To a container made from that, the changes are no changes: they lie below.',
    },
    {
      mistake: 'deletes where it should change',
      commands: [
        'docker run -d --name shelf busybox sleep 3600',
        "docker exec shelf sh -c 'echo moby > /book'",
        'docker exec shelf rm /etc/group /etc/shadow',
      ],
      failing: ['changed'],
      recognise: (world) =>
        !isChange(world, '/etc/group', 'changed').done && isChange(world, '/etc/group', 'deleted').done,
      message: '`/etc/group` is marked as deleted in `shelf`. It was to be changed, and to stay.',
    },
    {
      mistake: 'works in throw-away containers',
      commands: [
        'docker run -d --name shelf busybox sleep 3600',
        "docker run --rm busybox sh -c 'echo moby > /book'",
        'docker run --rm busybox rm /etc/shadow',
      ],
      failing: ['added', 'changed', 'deleted'],
      recognise: (world) => container(world, 'shelf')?.changes.length === 0,
      message:
        '`docker diff shelf` is empty. Every `docker run` makes a new container with a layer of its own. To work in `shelf`, use `docker exec`.',
    },
    {
      mistake: 'writes beside the container',
      commands: [
        'docker run -d --name shelf busybox sleep 3600',
        'docker exec shelf echo moby > book',
        "docker exec shelf sh -c 'echo x >> /etc/group; rm /etc/shadow'",
      ],
      failing: ['added'],
      recognise: (world) =>
        world.hostFiles.some(({ path }) => path.endsWith('/book')) && !isChange(world, '/book', 'added').done,
      message:
        'The file `book` lies on the machine: your own shell did the redirect. Let a shell inside `shelf` do it.',
    },
  ],
};

export const exercises: readonly Exercise[] = [threeLetters];
