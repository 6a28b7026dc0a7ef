import type { World } from '../../../engine/index.ts';
import { done, type Exercise, missing, type Verdict } from '../../../learn/exercise/exercise.ts';
import { change, container, image, stateOf } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

export const machine: LessonMachine = {
  images: ['busybox'],
  files: {
    'press/Dockerfile': 'FROM busybox\nRUN dd if=/dev/zero of=/letters bs=1M count=5\nCOPY page /page\n',
    'press/page': 'first\n',
  },
};

const script = `docker rm -f shop report job-1 job-2 job-3 >/dev/null 2>&1
docker build -q -t shop:1 shop
docker build -q -t shop:2 --build-arg EDITION=2 shop
docker build -q -t draft --build-arg EDITION=draft shop
docker run -d --name shop shop:2
for n in 1 2 3; do docker run -d --name job-$n -v /tmp shop:1 true; done
docker run --name report busybox sh -c 'echo 42 > /result'
docker run --rm -v ledger:/data busybox sh -c 'echo paid > /data/list'
docker run -d --name gone -v /cache busybox true
docker rm -f gone
`;

/** The script has been run: something of it is left. */
const begun = (world: World): boolean => container(world, 'shop') !== undefined || image(world, 'shop:2') !== undefined;
const NOT_BEGUN = 'the week has not begun: run `sh week.sh`';

const jobs = (world: World) => world.containers.filter(({ name }) => /^job-[123]$/.test(name));
const nameless = (world: World) => world.volumes.filter(({ name }) => /^[0-9a-f]{64}$/.test(name));
const ledger = (world: World) =>
  world.volumes.some(({ name, files }) => name === 'ledger' && files.some(({ path }) => path === '/list'));

const spring: Exercise = {
  id: 'spring',
  title: 'Spring cleaning',
  intro:
    'Run `sh week.sh`: it leaves what a week leaves. The running `shop`, the result in the exited `report`, and the volume `ledger` are precious. The rest may go. Should something precious get lost, run the script again.',
  images: ['busybox'],
  files: {
    'shop/Dockerfile': 'FROM busybox\nARG EDITION=1\nRUN echo $EDITION > /edition\nCMD ["sleep", "100000"]\n',
    'week.sh': script,
  },
  tasks: [
    {
      id: 'kept',
      text: '`shop` is running, `report` still has its `/result`, and the volume `ledger` its list.',
      hints: [
        'What do the commands with `prune` take, and what do they spare?',
        '`docker container prune` would take `report` along. Remove containers by their names.',
        'If something is missing, type `sh week.sh`, and go on without `docker container prune`, `docker system prune` and `docker volume prune -a`.',
      ],
      check(world) {
        const expected = '`shop` running, `report` with `/result`, `ledger` with its list';
        if (!begun(world)) return missing(expected, NOT_BEGUN);
        const shop = container(world, 'shop');
        if (shop?.state !== 'running') return missing(expected, shop ? `\`shop\` is ${stateOf(shop)}` : 'no `shop`');
        const report = container(world, 'report');
        if (!report || !change(report, '/result')) return missing(expected, 'no `report` with its result');
        return ledger(world) ? done : missing(expected, 'no `ledger` with its list');
      },
    },
    {
      id: 'containers',
      text: 'The containers `job-1`, `job-2` and `job-3` are gone.',
      hints: ['`docker ps -a` shows them.', '`docker rm` takes several names.', 'Type `docker rm job-1 job-2 job-3`.'],
      check: (world) =>
        gone(
          world,
          'none of the three jobs',
          jobs(world).map(({ name }) => name),
        ),
    },
    {
      id: 'images',
      text: 'The images `shop:1` and `draft` are gone. `shop:2` is still there.',
      hints: [
        'Who still stands on `shop:1`?',
        'Once the jobs are gone, nobody does.',
        'Type `docker rmi shop:1 draft`.',
      ],
      check(world) {
        const expected = '`shop:2`, but neither `shop:1` nor `draft`';
        if (begun(world) && !image(world, 'shop:2')) return missing(expected, 'no `shop:2`');
        return gone(
          world,
          expected,
          ['shop:1', 'draft'].filter((name) => image(world, name)),
        );
      },
    },
    {
      id: 'volumes',
      text: 'There is no volume without a name of its own: none that is called by 64 letters and digits.',
      hints: [
        'They were made by `-v` with a path only. `docker volume ls` shows them.',
        '`docker volume prune` spares volumes with a name, and those that a container still has.',
        'Type `docker volume prune -f`, after the jobs are gone.',
      ],
      check: (world) =>
        gone(
          world,
          'no anonymous volume',
          nameless(world).map(({ name }) => `${name.slice(0, 12)}…`),
        ),
    },
  ],
  solution: ['sh week.sh', 'docker rm job-1 job-2 job-3', 'docker rmi shop:1 draft', 'docker volume prune -f'],
  alternatives: [
    [
      'sh week.sh',
      'docker rm -v $(docker ps -aq --filter ancestor=shop:1)',
      'docker image prune -af',
      'docker volume prune -f',
    ],
    [
      'sh week.sh',
      'docker ps -a --format "{{.Names}}" | grep job | xargs docker rm -f',
      'docker image rm draft',
      'docker image rm shop:1',
      'docker volume ls -q | grep -v ledger | xargs docker volume rm',
      'docker builder prune -af',
    ],
  ],
  wrong: [
    {
      mistake: 'prunes all stopped containers',
      commands: ['sh week.sh', 'docker container prune -f', 'docker rmi shop:1 draft', 'docker volume prune -f'],
      failing: ['kept'],
      recognise: (world) => begun(world) && !container(world, 'report') && container(world, 'shop') !== undefined,
      message:
        '`report` is gone, and its result with it. `prune` takes every container that does not run, whatever is in it.',
    },
    {
      mistake: 'prunes all volumes',
      commands: ['sh week.sh', 'docker rm job-1 job-2 job-3', 'docker rmi shop:1 draft', 'docker volume prune -af'],
      failing: ['kept'],
      recognise: (world) => begun(world) && container(world, 'report') !== undefined && !ledger(world),
      message: 'The `ledger` is gone. No container used it, and `-a` does not spare volumes with a name.',
    },
    {
      mistake: 'begins with the images',
      commands: ['sh week.sh', 'docker rmi draft shop:1', 'docker volume prune -f'],
      failing: ['containers', 'images', 'volumes'],
      recognise: (world) => image(world, 'shop:1') !== undefined && !image(world, 'draft') && jobs(world).length > 0,
      message: '`draft` went, `shop:1` did not: exited containers stand on it. They hold their volumes, too.',
    },
    {
      mistake: 'removes every container',
      commands: ['sh week.sh', 'docker rm -f $(docker ps -aq)', 'docker rmi shop:1 draft', 'docker volume prune -f'],
      failing: ['kept'],
      recognise: (world) => begun(world) && !container(world, 'shop'),
      message: '`shop` is gone as well. `docker ps -aq` lists all, and `rm -f` asks nobody.',
    },
  ],
};

/** Done when the week has begun and nothing is left of what was to go. */
function gone(world: World, expected: string, left: readonly string[]): Verdict {
  if (!begun(world)) return missing(expected, NOT_BEGUN);
  return left.length === 0 ? done : missing(expected, left.map((name) => `\`${name}\``).join(', '));
}

export const exercises: readonly Exercise[] = [spring];
