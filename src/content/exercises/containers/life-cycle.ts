import type { World } from '../../../engine/index.ts';
import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { change, container, stateOf } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

export const machine: LessonMachine = { images: ['busybox'] };

const holdsPlan = (world: World): boolean => {
  const bear = container(world, 'bear');
  return bear !== undefined && change(bear, '/plan')?.kind === 'added';
};

const allStates: Exercise = {
  id: 'all-states',
  title: 'Winter sleep',
  intro:
    'A bear writes down its plan, sleeps through the winter, and wakes up. A hare freezes. A mouse never leaves its hole.',
  images: ['busybox'],
  tasks: [
    {
      id: 'bear-plan',
      text: 'There is a container `bear` with a file `/plan` in it.',
      hints: [
        'It has to run for you to write into it.',
        '`docker exec` runs a command in a running container.',
        'Type `docker run -d --name bear busybox sleep 3600`, then `docker exec bear touch /plan`.',
      ],
      check(world) {
        if (!container(world, 'bear')) return missing('a container `bear`', 'no container of that name');
        return holdsPlan(world) ? done : missing('a file `/plan` in `bear`', 'no such file');
      },
    },
    {
      id: 'bear-woke',
      text: '`bear` has been stopped or killed, and is running again. (Its earlier end can be seen in `docker inspect`.)',
      hints: [
        'It is one container all the time: not a new one.',
        'Two commands, or one that does both.',
        'Type `docker stop -t 1 bear`, then `docker start bear`.',
      ],
      check(world) {
        const expected = '`bear` running, after an earlier end';
        const bear = container(world, 'bear');
        if (!bear) return missing(expected, 'no container `bear`');
        if (bear.state !== 'running') return missing(expected, `\`bear\` is ${stateOf(bear)}`);
        return bear.finished > 0 ? done : missing(expected, '`bear` runs for the first time');
      },
    },
    {
      id: 'hare',
      text: 'A container `hare` is paused.',
      hints: [
        'Frozen, not ended.',
        'Only what runs can be paused.',
        'Type `docker run -d --name hare busybox sleep 3600`, then `docker pause hare`.',
      ],
      check(world) {
        const hare = container(world, 'hare');
        if (!hare) return missing('a paused container `hare`', 'no container of that name');
        return hare.state === 'paused' ? done : missing('a paused container `hare`', `\`hare\` is ${stateOf(hare)}`);
      },
    },
    {
      id: 'mouse',
      text: 'A container `mouse` has been created and never started.',
      hints: [
        'Half of `docker run` is enough.',
        'The half that does not start anything.',
        'Type `docker create --name mouse busybox`.',
      ],
      check(world) {
        const mouse = container(world, 'mouse');
        if (!mouse) return missing('a created container `mouse`', 'no container of that name');
        return mouse.state === 'created'
          ? done
          : missing('a created container `mouse`', `\`mouse\` is ${stateOf(mouse)}`);
      },
    },
  ],
  solution: [
    'docker run -d --name bear busybox sleep 3600',
    'docker exec bear touch /plan',
    'docker stop -t 1 bear',
    'docker start bear',
    'docker run -d --name hare busybox sleep 3600',
    'docker pause hare',
    'docker create --name mouse busybox',
  ],
  alternatives: [
    [
      'docker create --name mouse busybox sleep 600',
      'docker run -dit --name bear busybox',
      "docker exec bear sh -c 'echo honey > /plan'",
      'docker restart -t 1 bear',
      'docker run -dit --name hare busybox',
      'docker container pause hare',
    ],
    [
      "docker run --name bear busybox sh -c 'test -e /plan || { touch /plan; exit; }; sleep 3600'",
      'docker start bear',
      'docker create --name hare busybox sleep 600',
      'docker start hare',
      'docker pause hare',
      'docker create --name mouse busybox',
    ],
  ],
  wrong: [
    {
      mistake: 'makes a second bear in place of waking the first',
      commands: [
        'docker run -d --name bear busybox sleep 3600',
        'docker exec bear touch /plan',
        'docker rm -f bear',
        'docker run -d --name bear busybox sleep 3600',
        'docker run -d --name hare busybox sleep 3600',
        'docker pause hare',
        'docker create --name mouse busybox',
      ],
      failing: ['bear-plan', 'bear-woke'],
      recognise: (world) => container(world, 'bear')?.state === 'running' && !holdsPlan(world),
      message:
        'This `bear` runs, and has no `/plan`. Was it removed and made anew? `docker start` wakes the old one, with its files.',
    },
    {
      mistake: 'stops the hare',
      commands: [
        'docker run -d --name bear busybox sleep 3600',
        'docker exec bear touch /plan',
        'docker restart -t 1 bear',
        'docker run -d --name hare busybox sleep 3600',
        'docker stop -t 1 hare',
        'docker create --name mouse busybox',
      ],
      failing: ['hare'],
      recognise: (world) => container(world, 'hare')?.state === 'exited',
      message: '`hare` has exited: its process is gone. A paused container keeps its processes, frozen.',
    },
    {
      mistake: 'runs the mouse',
      commands: [
        'docker run -d --name bear busybox sleep 3600',
        'docker exec bear touch /plan',
        'docker restart -t 1 bear',
        'docker run -d --name hare busybox sleep 3600',
        'docker pause hare',
        'docker run --name mouse busybox true',
      ],
      failing: ['mouse'],
      recognise: (world) => (container(world, 'mouse')?.started ?? 0) > 0,
      message: '`mouse` has been started once. Created means: never started. Remove it, and only create it.',
    },
    {
      mistake: 'leaves the bear asleep',
      commands: [
        'docker run -d --name bear busybox sleep 3600',
        'docker exec bear touch /plan',
        'docker stop -t 1 bear',
        'docker run -d --name hare busybox sleep 3600',
        'docker pause hare',
        'docker create --name mouse busybox',
      ],
      failing: ['bear-woke'],
      recognise: (world) => container(world, 'bear')?.state === 'exited',
      message: '`bear` is asleep: exited, with its plan. It only needs to be started.',
    },
  ],
};

export const exercises: readonly Exercise[] = [allStates];
