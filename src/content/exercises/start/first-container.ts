import type { World } from '../../../engine/index.ts';
import { done, type Exercise, missing, type Verdict } from '../../../learn/exercise/exercise.ts';
import { container, stateOf } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

export const machine: LessonMachine = { images: ['busybox'] };

/** The container of that name is in that state. */
function isIn(world: World, name: string, state: 'created' | 'running' | 'exited'): Verdict {
  const expected = `a container \`${name}\` that is ${state}`;
  const found = container(world, name);
  if (!found) return missing(expected, 'no container of that name');
  return found.state === state ? done : missing(expected, `\`${name}\` is ${stateOf(found)}`);
}

const threeStates: Exercise = {
  id: 'three-states',
  title: 'Three containers, three states',
  intro: 'Make three containers from `busybox`: one that waits to be started, one that runs, and one that has ended.',
  images: [],
  tasks: [
    {
      id: 'egg',
      text: 'A container called `egg` has been created, and never started.',
      hints: [
        '`docker run` makes and starts. You want the first half only.',
        'The first half is called `docker create`. It takes the same words as `docker run`.',
        'Type `docker create --name egg busybox echo hi`.',
      ],
      check: (world) => isIn(world, 'egg', 'created'),
    },
    {
      id: 'hen',
      text: 'A container called `hen` is running.',
      hints: [
        'It runs as long as its program does. Which program takes its time?',
        '`sleep 3600` takes an hour. `-d` gives you the prompt back.',
        'Type `docker run -d --name hen busybox sleep 3600`.',
      ],
      check: (world) => isIn(world, 'hen', 'running'),
    },
    {
      id: 'soup',
      text: 'A container called `soup` has run, printed the word `clucked`, and exited by itself with the code 0.',
      hints: [
        'You need a program that prints a word and ends.',
        '`echo` does that. No need to stop anything.',
        'Type `docker run --name soup busybox echo clucked`.',
      ],
      check(world) {
        const ended = isIn(world, 'soup', 'exited');
        const soup = container(world, 'soup');
        if (!ended.done || !soup) return ended;
        if (soup.exitCode !== 0) return missing('`soup` exited with code 0', `it exited with code ${soup.exitCode}`);
        if (!/\bclucked\b/.test(soup.logs)) return missing('the word `clucked` in the logs of `soup`', 'no such word');
        return done;
      },
    },
  ],
  solution: [
    'docker create --name egg busybox echo hi',
    'docker run -d --name hen busybox sleep 3600',
    'docker run --name soup busybox echo clucked',
  ],
  alternatives: [
    [
      'docker pull busybox',
      'docker container create --name=egg busybox',
      'docker create --name hen busybox sleep 600',
      'docker start hen',
      "docker run -d --name soup busybox sh -c 'sleep 1; echo clucked'",
      'sleep 2',
    ],
    [
      'docker create --name egg busybox',
      'docker run -dit --name hen busybox',
      'docker run --name soup busybox echo it clucked',
    ],
  ],
  wrong: [
    {
      mistake: 'lets the runner end at once',
      commands: [
        'docker create --name egg busybox echo hi',
        'docker run -d --name hen busybox echo hi',
        'docker run --name soup busybox echo clucked',
      ],
      failing: ['hen'],
      recognise: (world) => container(world, 'hen')?.state === 'exited',
      message:
        '`hen` was started, and its program has ended already. `-d` does not keep a container alive. Only a program that goes on does.',
    },
    {
      mistake: 'runs what should only be created',
      commands: [
        'docker run --name egg busybox echo hi',
        'docker run -d --name hen busybox sleep 3600',
        'docker run --name soup busybox echo clucked',
      ],
      failing: ['egg'],
      recognise: (world) => {
        const egg = container(world, 'egg');
        return egg !== undefined && egg.state !== 'created';
      },
      message: '`egg` has been started. That cannot be undone: remove it, and make it anew without starting it.',
    },
    {
      mistake: 'ends the third by force',
      commands: [
        'docker create --name egg busybox echo hi',
        'docker run -d --name hen busybox sleep 3600',
        "docker run -d --name soup busybox sh -c 'echo clucked; sleep 3600'",
        'docker kill soup',
      ],
      failing: ['soup'],
      recognise: (world) => (container(world, 'soup')?.exitCode ?? 0) >= 128,
      message: '`soup` was ended from outside, by a signal. Give it a program that comes to its end by itself.',
    },
    {
      mistake: 'has it removed at its end',
      commands: [
        'docker create --name egg busybox echo hi',
        'docker run -d --name hen busybox sleep 3600',
        'docker run --rm --name soup busybox echo clucked',
      ],
      failing: ['soup'],
      recognise: (world) =>
        container(world, 'soup') === undefined &&
        container(world, 'egg') !== undefined &&
        container(world, 'hen') !== undefined,
      message:
        'There is no `soup`, not even an exited one. Did you run it with `--rm`? Then Docker removed it at its end.',
    },
  ],
};

export const exercises: readonly Exercise[] = [threeStates];
