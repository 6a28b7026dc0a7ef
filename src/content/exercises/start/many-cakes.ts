import type { World } from '../../../engine/index.ts';
import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { change, container, image, stateOf } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

export const machine: LessonMachine = { images: ['busybox'] };

const guests = ['ann', 'bob', 'cleo'];

/** The first word of a container's `/guest`; undefined without such a file. */
function guestIn(world: World, name: string): string | undefined {
  const found = container(world, name);
  const file = found && change(found, '/guest');
  return file && file.kind !== 'deleted' ? (file.text ?? '').trim() : undefined;
}

const party: Exercise = {
  id: 'party',
  title: 'A table for three',
  intro:
    'Three guests come. Each gets a container of `busybox`, and each container knows its guest by name. Then one guest leaves.',
  images: ['busybox'],
  tasks: [
    {
      id: 'running',
      text: 'Containers called `ann` and `cleo` are running. Both are made from `busybox`.',
      hints: [
        'One image is enough for all guests.',
        'The same `docker run` twice, with another name each time.',
        'Type `docker run -d --name ann busybox sleep 3600`, and the same for `cleo`.',
      ],
      check(world) {
        const expected = '`ann` and `cleo` running, made from `busybox`';
        const recipe = image(world, 'busybox');
        for (const name of ['ann', 'cleo']) {
          const guest = container(world, name);
          if (!guest) return missing(expected, `no container called \`${name}\``);
          if (guest.imageId !== recipe?.id) return missing(expected, `\`${name}\` was made from \`${guest.image}\``);
          if (guest.state !== 'running') return missing(expected, `\`${name}\` is ${stateOf(guest)}`);
        }
        return done;
      },
    },
    {
      id: 'names',
      text: 'In `ann` and `cleo`, the file `/guest` holds the container’s own name.',
      hints: [
        'Each container has a `/guest` of its own. You write two files.',
        "A redirect inside a container needs a shell there: `sh -c '…'`.",
        "Type `docker exec ann sh -c 'echo ann > /guest'`, and the same for `cleo`.",
      ],
      check(world) {
        const expected = 'the word `ann` in `/guest` of `ann`, and `cleo` in that of `cleo`';
        for (const name of ['ann', 'cleo']) {
          const text = guestIn(world, name);
          if (text === undefined) return missing(expected, `no file \`/guest\` in \`${name}\``);
          if (text !== name) return missing(expected, `\`/guest\` in \`${name}\` holds “${text.slice(0, 30)}”`);
        }
        return done;
      },
    },
    {
      id: 'left',
      text: 'A container called `bob` is there, with `bob` in its `/guest`. He has left: it is not running.',
      hints: [
        'He leaves, and his things stay.',
        'Ending a container’s program and removing a container are two things.',
        'Make him like the others, then type `docker stop -t 1 bob`.',
      ],
      check(world) {
        const expected = 'an exited container `bob` with `bob` in `/guest`';
        const bob = container(world, 'bob');
        if (!bob) return missing(expected, 'no container called `bob`');
        if (guestIn(world, 'bob') !== 'bob') return missing(expected, 'no such word in `/guest` of `bob`');
        return bob.state === 'exited' ? done : missing(expected, `\`bob\` is ${stateOf(bob)}`);
      },
    },
  ],
  solution: [
    'for guest in ann bob cleo; do docker run -d --name $guest busybox sleep 3600; done',
    'for guest in ann bob cleo; do docker exec $guest sh -c "echo $guest > /guest"; done',
    'docker stop -t 1 bob',
  ],
  alternatives: [
    [
      ...guests.map((guest) => `docker run -d --name ${guest} busybox sleep 3600`),
      ...guests.map((guest) => `docker exec ${guest} sh -c 'echo ${guest} > /guest'`),
      'docker kill bob',
    ],
    [
      "docker run --name bob busybox sh -c 'echo bob > /guest'",
      "docker run -d --name ann busybox sh -c 'echo ann > /guest; sleep 3600'",
      "docker run -d --name cleo busybox sh -c 'echo cleo > /guest; sleep 3600'",
    ],
    [
      'for guest in ann bob cleo; do echo $guest > guest; docker create --name $guest busybox sleep 3600; docker cp guest $guest:/guest; docker start $guest; done',
      'docker stop -t 0 bob',
    ],
  ],
  wrong: [
    {
      mistake: 'thinks that containers of one image share files',
      commands: [
        'for guest in ann bob cleo; do docker run -d --name $guest busybox sleep 3600; done',
        'docker exec ann sh -c "echo ann > /guest"',
        'docker stop -t 1 bob',
      ],
      failing: ['names', 'left'],
      recognise: (world) => {
        const written = guests.filter((name) => guestIn(world, name) !== undefined);
        return guests.every((name) => container(world, name)) && written.length === 1;
      },
      message:
        'Only one container has a `/guest`. The others do not see it: what one container writes lies in its own layer.',
    },
    {
      mistake: 'removes the guest who leaves',
      commands: [
        'for guest in ann bob cleo; do docker run -d --name $guest busybox sleep 3600; done',
        'for guest in ann bob cleo; do docker exec $guest sh -c "echo $guest > /guest"; done',
        'docker rm -f bob',
      ],
      failing: ['left'],
      recognise: (world) => !container(world, 'bob') && guestIn(world, 'ann') !== undefined,
      message: '`bob` is gone with all that was his. `docker rm` takes a container’s layer away; stopping leaves it.',
    },
    {
      mistake: 'writes with the shell of the machine',
      commands: [
        'for guest in ann bob cleo; do docker run -d --name $guest busybox sleep 3600; done',
        'for guest in ann bob cleo; do docker exec $guest echo $guest > guest; done',
        'docker stop -t 1 bob',
      ],
      failing: ['names', 'left'],
      recognise: (world) => world.hostFiles.some(({ path }) => path.endsWith('/guest')),
      message:
        'The file `guest` lies on the machine. Your own shell did the redirect; `echo` ran inside and wrote to nowhere else. Let a shell inside the container do it.',
    },
    {
      mistake: 'gives all of them the same name',
      commands: [
        'for guest in ann bob cleo; do docker run -d --name $guest busybox sleep 3600; done',
        "for guest in ann bob cleo; do docker exec $guest sh -c 'echo $guest > /guest'; done",
        'docker stop -t 1 bob',
      ],
      failing: ['names', 'left'],
      recognise: (world) => guests.some((name) => guestIn(world, name) === ''),
      message:
        'A `/guest` is there, and empty. Between single quotes, `$guest` reached the container’s shell, which knows no such variable.',
    },
  ],
};

export const exercises: readonly Exercise[] = [party];
