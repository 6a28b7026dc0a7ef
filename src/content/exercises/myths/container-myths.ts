import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { change, container, stateOf } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

export const machine: LessonMachine = {
  images: ['busybox', 'busybox:1.36'],
  files: {
    'job/Dockerfile': 'FROM base\nENV GREETING=Hello\nCMD echo "$GREETING from $(busybox | head -n 1)"\n',
  },
};

const breakThree: Exercise = {
  id: 'break-three',
  title: 'Three more counterexamples',
  intro:
    'Make what should not exist: a container that changed before it ever ran, one whose file outlived its stops, and one that root inside can do little with.',
  images: ['busybox'],
  tasks: [
    {
      id: 'never-ran',
      text: 'A container `ghost` has never run, and holds a file `/note`.',
      hints: [
        'Which command makes a container, and does not start it?',
        '`docker create` makes it. `docker cp` brings a file into it.',
        'Type `docker create --name ghost busybox`, then `docker cp FILE ghost:/note`.',
      ],
      check(world) {
        const expected = 'a `ghost` that was created and not started, with a file `/note`';
        const ghost = container(world, 'ghost');
        if (!ghost) return missing(expected, 'no container `ghost`');
        if (ghost.state !== 'created' || ghost.started > 0) return missing(expected, `\`ghost\` is ${stateOf(ghost)}`);
        return change(ghost, '/note') ? done : missing(expected, 'no file `/note` in it');
      },
    },
    {
      id: 'outlives',
      text: 'A container `log` has exited. Its file `/runs` holds one line for each time it ran: three or more.',
      hints: [
        'A stopped container keeps its files. What happens if its program adds a line each time?',
        'Let its command be a shell with `>>`. Then start it again, and again.',
        "Type `docker run --name log busybox sh -c 'date >> /runs'`, then `docker start -a log` twice.",
      ],
      check(world) {
        const expected = 'an exited `log` with three lines or more in `/runs`, added by its own command';
        const log = container(world, 'log');
        if (!log) return missing(expected, 'no container `log`');
        if (log.state !== 'exited') return missing(expected, `\`log\` is ${stateOf(log)}`);
        if (!log.command.join(' ').includes('/runs')) return missing(expected, 'its command does not write `/runs`');
        const lines = (change(log, '/runs')?.text ?? '').split('\n').filter((line) => line !== '').length;
        return lines >= 3 ? done : missing(expected, `${lines} of them`);
      },
    },
    {
      id: 'meek',
      text: 'A container `meek` is running. It is not root, it cannot write into its tree, and it has no capabilities.',
      hints: [
        'Three flags of `docker run`, one for each door.',
        '`--user` with a number, `--read-only`, and `--cap-drop` with `ALL`.',
        'Type `docker run -d --name meek --user 1000 --read-only --cap-drop ALL busybox sleep 600`.',
      ],
      check(world) {
        const expected = 'a running `meek` with another user, a read-only tree and all capabilities dropped';
        const meek = container(world, 'meek');
        if (!meek) return missing(expected, 'no container `meek`');
        if (meek.state !== 'running') return missing(expected, `\`meek\` is ${stateOf(meek)}`);
        const { user, readOnly, capDrop, capAdd, privileged } = meek.settings;
        if (/^(|0|root)(:|$)/.test(user)) return missing(expected, 'it runs as root');
        if (!readOnly) return missing(expected, 'its tree can be written');
        const dropped = capDrop.some((name) => name.toUpperCase() === 'ALL') && capAdd.length === 0 && !privileged;
        return dropped ? done : missing(expected, 'it has capabilities left');
      },
    },
  ],
  solution: [
    'docker create --name ghost busybox',
    'echo boo > page; docker cp page ghost:/note',
    "docker run --name log busybox sh -c 'date >> /runs'",
    'docker start -a log',
    'docker start -a log; sleep 1',
    'docker run -d --name meek --user 1000 --read-only --cap-drop ALL busybox sleep 600',
  ],
  alternatives: [
    [
      'echo boo | tee note',
      'docker container create --name ghost busybox:1.36 sleep 60',
      'docker cp note ghost:/',
      "docker create --name log busybox sh -c 'echo again >> /runs; cat /runs'",
      'for n in 1 2 3 4; do docker start -a log; done',
      'docker run -dit --name meek -u nobody --read-only --cap-drop=all busybox',
    ],
    [
      'docker create --name ghost busybox',
      'tar c job | docker cp - ghost:/',
      'cp job/Dockerfile note',
      'docker cp note ghost:note',
      "docker run -d --name log busybox sh -c 'echo $HOSTNAME >> /runs; sleep 1'",
      'docker wait log; docker restart log; docker wait log; docker restart log; docker wait log',
      'docker create --name meek --user 65534:65534 --read-only --cap-drop ALL busybox sleep 99',
      'docker start meek',
    ],
  ],
  wrong: [
    {
      mistake: 'runs the ghost',
      commands: [
        'docker run --name ghost busybox touch /note',
        "docker run --name log busybox sh -c 'date >> /runs'",
        'docker start -a log; docker start -a log',
        'docker run -d --name meek --user 1000 --read-only --cap-drop ALL busybox sleep 600',
      ],
      failing: ['never-ran'],
      recognise: (world) => (container(world, 'ghost')?.started ?? 0) > 0,
      message: '`ghost` has run. `docker run` is two steps in one: it makes a container, and starts it.',
    },
    {
      mistake: 'makes a new container each time',
      commands: [
        'docker create --name ghost busybox; echo boo > page; docker cp page ghost:/note',
        "for n in 1 2 3; do docker rm -f log; docker run --name log busybox sh -c 'date >> /runs'; done",
        'docker run -d --name meek --user 1000 --read-only --cap-drop ALL busybox sleep 600',
      ],
      failing: ['outlives'],
      recognise: (world) => {
        const log = container(world, 'log');
        return log !== undefined && change(log, '/runs')?.text?.trim().split('\n').length === 1;
      },
      message:
        'There is one line in `/runs`. Each `docker run` makes a new container with a fresh layer; an old one goes on from where it was.',
    },
    {
      mistake: 'takes the power of a user for none',
      commands: [
        'docker create --name ghost busybox; echo boo > page; docker cp page ghost:/note',
        "docker run --name log busybox sh -c 'date >> /runs'",
        'docker start -a log; docker start -a log',
        'docker run -d --name meek --user 1000 busybox sleep 600',
      ],
      failing: ['meek'],
      recognise: (world) => {
        const settings = container(world, 'meek')?.settings;
        return settings !== undefined && settings.user !== '' && !(settings.readOnly && settings.capDrop.length > 0);
      },
      message:
        '`meek` is no longer root, and that shuts one door. Its tree or its capabilities are as they always were.',
    },
  ],
};

export const exercises: readonly Exercise[] = [breakThree];
