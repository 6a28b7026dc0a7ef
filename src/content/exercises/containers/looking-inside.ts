import type { World } from '../../../engine/index.ts';
import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { change, container, stateOf } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

const script = `docker run -d --name till busybox sh -c 'echo counting; n=0; while [ ! -e /key ]; do sleep 1; done; echo open with \${COLOUR:-no colour}; cat /key > /drawer; sleep 100000'
`;

export const machine: LessonMachine = { images: ['busybox'], files: { 'start-till.sh': script } };

const drawer = (world: World) => {
  const till = container(world, 'till');
  return till && change(till, '/drawer')?.text?.trim();
};

const detective: Exercise = {
  id: 'detective',
  title: 'The till that waits',
  intro:
    'Run `sh start-till.sh`. It starts a container `till` whose program waits for something. Find out for what, and let it go on. Do not restart it and do not make it anew.',
  images: ['busybox'],
  files: { 'start-till.sh': script },
  tasks: [
    {
      id: 'runs',
      text: 'The container `till` is running, and was never restarted.',
      hints: [
        'It is started by the script in your home directory.',
        'If you stopped it, remove it and run the script again.',
        'Type `sh start-till.sh`.',
      ],
      check(world) {
        const expected = '`till` running, since its first start';
        const till = container(world, 'till');
        if (!till) return missing(expected, 'no container called `till`');
        if (till.state !== 'running') return missing(expected, `\`till\` is ${stateOf(till)}`);
        return till.finished === 0 ? done : missing(expected, 'it was stopped and started again');
      },
    },
    {
      id: 'open',
      text: 'Its program has got what it waited for: in `till`, the file `/drawer` holds the word `coins`.',
      hints: [
        'What is its program? `docker inspect` and `docker top` show the whole line.',
        'It waits until a file `/key` exists, and copies its text into `/drawer`.',
        "Type `docker exec till sh -c 'echo coins > /key'`.",
      ],
      check(world) {
        const expected = 'the word `coins` in `/drawer` of `till`';
        const text = drawer(world);
        if (text === undefined) return missing(expected, 'no file `/drawer`');
        return text === 'coins' ? done : missing(expected, `“${text.slice(0, 30)}”`);
      },
    },
    {
      id: 'evidence',
      text: 'A file `drawer` with `coins` in it lies in your home directory, too.',
      hints: [
        'A container’s file can be copied out.',
        '`docker cp` takes `NAME:PATH`, and where to put it.',
        'Type `docker cp till:/drawer ~/drawer`.',
      ],
      check(world) {
        const expected = 'the file `drawer` in your home directory, with `coins`';
        const file = world.hostFiles.find(({ path }) => path === '/home/learner/drawer');
        if (!file) return missing(expected, 'no such file');
        return file.text?.trim() === 'coins' ? done : missing(expected, `“${file.text?.slice(0, 30)}”`);
      },
    },
  ],
  solution: [
    'sh start-till.sh',
    "docker exec till sh -c 'echo coins > /key'",
    'sleep 3',
    'docker cp till:/drawer drawer',
  ],
  alternatives: [
    [
      'sh start-till.sh',
      'echo coins > key',
      'docker cp key till:/key',
      'sleep 2',
      'docker exec till cat /drawer > drawer',
    ],
    [
      'sh ./start-till.sh',
      "docker exec till sh -c 'echo coins > /tmp/k; mv /tmp/k /key'",
      'sleep 2',
      'docker cp till:/drawer ~',
    ],
  ],
  wrong: [
    {
      mistake: 'puts the key on the host',
      commands: ['sh start-till.sh', 'docker exec till echo coins > key', 'sleep 2'],
      failing: ['open', 'evidence'],
      recognise: (world) => world.hostFiles.some(({ path }) => path.endsWith('/key')) && drawer(world) === undefined,
      message: 'The file `key` lies on the host. The program looks for `/key` among the container’s own files.',
    },
    {
      mistake: 'restarts it',
      commands: [
        'sh start-till.sh',
        "docker exec till sh -c 'echo coins > /key'",
        'docker restart -t 1 till',
        'sleep 3',
        'docker cp till:/drawer drawer',
      ],
      failing: ['runs'],
      recognise: (world) => (container(world, 'till')?.finished ?? 0) > 0,
      message: '`till` was stopped. Whatever its program had in mind is lost. It can be reached while it runs.',
    },
    {
      mistake: 'writes the result by hand',
      commands: ['sh start-till.sh', 'docker exec till touch /key', 'sleep 2', 'echo coins > drawer'],
      failing: ['open'],
      recognise: (world) => drawer(world) === '',
      message: 'The program went on, but its `/key` was empty, and so is `/drawer`. It copies what it finds.',
    },
  ],
};

export const exercises: readonly Exercise[] = [detective];
