import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { change, container, image, stateOf } from '../../../learn/exercise/find.ts';

/** The file that the learner writes into one container and not into the other. */
const path = '/cake';

const twoCakes: Exercise = {
  id: 'two-cakes',
  title: 'Two cakes from one recipe',
  intro:
    'Bake two containers from the image `busybox`. Only one of them gets cherries. Use the same machine as above; whatever else lies on it does not matter.',
  images: [],
  tasks: [
    {
      id: 'monday',
      text: 'There is a container called `monday`, made from the image `busybox`.',
      hints: [
        'A container is made by `docker run`. Its name is up to you.',
        'The flag `--name monday` names it. Give it something to do, or it ends at once.',
        'Type `docker run -d --name monday busybox sleep 3600`.',
      ],
      check(world) {
        const expected = 'a container called `monday`, made from `busybox`';
        const monday = container(world, 'monday');
        if (!monday) return missing(expected, 'no container of that name');
        const recipe = image(world, 'busybox');
        if (!recipe) return missing(expected, 'no image `busybox` on this machine');
        if (monday.imageId !== recipe.id) return missing(expected, `\`monday\` was made from \`${monday.image}\``);
        return done;
      },
    },
    {
      id: 'cherries',
      text: 'In `monday`, the file `/cake` holds the word `cherries`.',
      hints: [
        'The file belongs into the container, not onto the machine around it.',
        "`docker exec monday …` runs a command inside. A redirect needs a shell there: `sh -c '…'`.",
        "Type `docker exec monday sh -c 'echo cherries > /cake'`.",
      ],
      check(world) {
        const expected = 'the word `cherries` in `/cake` inside `monday`';
        const monday = container(world, 'monday');
        if (!monday) return missing(expected, 'no container called `monday`');
        const cake = change(monday, path);
        if (!cake || cake.kind === 'deleted') {
          const onHost = world.hostFiles.some((file) => file.path.endsWith(path));
          return missing(
            expected,
            onHost ? 'a file `cake` on the machine, but none in `monday`' : 'no file `/cake` in `monday`',
          );
        }
        if (cake.type !== 'file') return missing(expected, `\`/cake\` in \`monday\` is a ${cake.type}`);
        if (!/\bcherries\b/.test(cake.text ?? ''))
          return missing(expected, `\`/cake\` holds “${excerpt(cake.text ?? '')}”`);
        return done;
      },
    },
    {
      id: 'stopped',
      text: '`monday` is stopped, and not removed.',
      hints: [
        'Stopping ends the program. The container with its files stays.',
        '`docker stop` asks politely and waits ten seconds; `-t 1` waits one.',
        'Type `docker stop -t 1 monday`.',
      ],
      check(world) {
        const expected = '`monday` there, and exited';
        const monday = container(world, 'monday');
        if (!monday) return missing(expected, 'no container called `monday`');
        return monday.state === 'exited' ? done : missing(expected, `\`monday\` is ${stateOf(monday)}`);
      },
    },
    {
      id: 'tuesday',
      text: 'A second container from the same image, called `tuesday`, is running. It has no `/cake`.',
      hints: [
        'You need nothing new: the recipe is still there.',
        'The same `docker run` with another name gives a fresh container.',
        'Type `docker run -d --name tuesday busybox sleep 3600`.',
      ],
      check(world) {
        const expected = 'a running container `tuesday` from `busybox`, without `/cake`';
        const tuesday = container(world, 'tuesday');
        if (!tuesday) return missing(expected, 'no container of that name');
        const recipe = image(world, 'busybox');
        if (!recipe || tuesday.imageId !== recipe.id)
          return missing(expected, `\`tuesday\` was made from \`${tuesday.image}\``);
        if (change(tuesday, path)) return missing(expected, '`/cake` exists in `tuesday` too');
        return tuesday.state === 'running' ? done : missing(expected, `\`tuesday\` is ${stateOf(tuesday)}`);
      },
    },
  ],
  solution: [
    'docker run -d --name monday busybox sleep 3600',
    "docker exec monday sh -c 'echo cherries > /cake'",
    'docker stop -t 1 monday',
    'docker run -d --name tuesday busybox sleep 3600',
  ],
  alternatives: [
    ["docker run --name monday busybox sh -c 'echo cherries > /cake'", 'docker run -dit --name tuesday busybox'],
    [
      'docker pull busybox',
      'docker create --name monday busybox sleep 3600',
      'docker start monday',
      "docker exec monday sh -c 'echo a cake with cherries on top > /cake'",
      'docker kill monday',
      'docker create --name tuesday busybox sleep 3600',
      'docker start tuesday',
      'docker run --name extra busybox true',
    ],
  ],
  wrong: [
    {
      mistake: 'removes instead of stopping',
      commands: [
        'docker run -d --name monday busybox sleep 3600',
        "docker exec monday sh -c 'echo cherries > /cake'",
        'docker rm -f monday',
        'docker run -d --name tuesday busybox sleep 3600',
      ],
      failing: ['monday', 'cherries', 'stopped'],
      recognise: (world) => container(world, 'monday') === undefined && container(world, 'tuesday') !== undefined,
      message:
        '`monday` is not there, not even stopped. `docker rm` takes a container away with all its files. `docker stop` only ends its program.',
    },
    {
      mistake: 'writes the file on the host',
      commands: [
        'docker run -d --name monday busybox sleep 3600',
        'docker exec monday echo cherries > cake',
        'docker stop -t 1 monday',
        'docker run -d --name tuesday busybox sleep 3600',
      ],
      failing: ['cherries'],
      recognise: (world) => world.hostFiles.some((file) => file.path.endsWith(path)),
      message:
        'The file `cake` lies on the machine, not in `monday`. Your own shell did the redirect, before `docker exec` ran. A shell inside the container has to do it.',
    },
    {
      mistake: 'puts cherries on both cakes',
      commands: [
        "docker run --name monday busybox sh -c 'echo cherries > /cake'",
        "docker run -d --name tuesday busybox sh -c 'echo cherries > /cake; sleep 3600'",
      ],
      failing: ['tuesday'],
      recognise: (world) => {
        const tuesday = container(world, 'tuesday');
        return tuesday !== undefined && change(tuesday, path) !== undefined;
      },
      message: '`tuesday` has a `/cake` of its own. A new container starts without it; somebody wrote it there.',
    },
    {
      mistake: 'takes another recipe for the second cake',
      commands: [
        "docker run --name monday busybox sh -c 'echo cherries > /cake'",
        'docker run -d --name tuesday alpine sleep 3600',
      ],
      failing: ['tuesday'],
      recognise: (world) => {
        const tuesday = container(world, 'tuesday');
        return tuesday !== undefined && tuesday.imageId !== image(world, 'busybox')?.id;
      },
      message: '`tuesday` was baked from another recipe. Both cakes are to come from `busybox`.',
    },
    {
      mistake: 'lets the second container end at once',
      commands: [
        "docker run --name monday busybox sh -c 'echo cherries > /cake'",
        'docker run --name tuesday busybox true',
      ],
      failing: ['tuesday'],
      recognise: (world) => container(world, 'tuesday')?.state === 'exited',
      message:
        '`tuesday` was started and has ended already. A container lives as long as its main process: give it one that lasts.',
    },
  ],
};

function excerpt(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}

export const exercises: readonly Exercise[] = [twoCakes];
