import type { World, WorldContainer } from '../../../engine/index.ts';
import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { container, image, stateOf } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

/** What proxies to `name`, for nginx. */
const conf = (name: string) => `server {
  listen 80;
  location / {
    proxy_pass http://${name};
  }
}
`;

const dockerfile = 'FROM busybox\nCOPY start.sh /start.sh\nCMD ["sh", "/start.sh"]\n';
const script = (verb: string) =>
  `mkdir -p /www\necho "${verb} by $HOSTNAME" > /www/index.html\nexec httpd -f -h /www\n`;

export const machine: LessonMachine = {
  images: ['busybox', 'nginx:1.26'],
  files: {
    'teller/Dockerfile': dockerfile,
    'teller/start.sh': script('served'),
    'desk.conf': conf('teller'),
  },
};

const ovens = (world: World): readonly (WorldContainer | undefined)[] =>
  [1, 2, 3].map((number) => container(world, `oven-${number}`));

/** Who answered, by the file in which the answers were kept: `oven-1`, … */
function answered(world: World, file: string): readonly string[] | undefined {
  const text = world.hostFiles.find(({ path }) => path === `/home/learner/${file}`)?.text;
  if (text === undefined) return undefined;
  return [1, 2, 3]
    .map((number) => ({ name: `oven-${number}`, id: container(world, `oven-${number}`)?.id.slice(0, 12) }))
    .filter(({ name, id }) => new RegExp(`^baked by (${name}${id ? `|${id}` : ''})$`, 'm').test(text))
    .map(({ name }) => name);
}

const told = (names: readonly string[] | undefined) =>
  names === undefined ? 'no such file' : names.length === 0 ? 'no answer of an oven' : `answers of ${names.join(', ')}`;

const bakery: Exercise = {
  id: 'bakery',
  title: 'Three ovens, one of them cold',
  intro:
    'The folder `oven` holds the recipe of a server that says `baked by` and its host name. `counter.conf` makes an `nginx` pass requests on to the name `oven`. Set up three ovens behind a counter, and show that the customers do not notice when one fails.',
  images: ['busybox', 'nginx:1.26'],
  files: {
    'oven/Dockerfile': dockerfile,
    'oven/start.sh': script('baked'),
    'counter.conf': conf('oven'),
  },
  tasks: [
    {
      id: 'three',
      text: 'Containers `oven-1`, `oven-2` and `oven-3` are there, all made from one image `oven`.',
      hints: [
        'One build, three runs.',
        'They need a network of their own, and the common name `oven` on it: `--network-alias oven`.',
        'Type `docker build -t oven oven`, `docker network create bakery`, and `docker run -d --name oven-1 --network bakery --network-alias oven oven`. The last one thrice, with other names.',
      ],
      check(world) {
        const expected = '`oven-1`, `oven-2` and `oven-3`, made from the image `oven`';
        const id = image(world, 'oven')?.id;
        if (!id) return missing(expected, 'no image called `oven`');
        const made = ovens(world).filter((oven) => oven?.imageId === id).length;
        return made === 3 ? done : missing(expected, `${made} of the three`);
      },
    },
    {
      id: 'before',
      text: 'The file `before` in your home directory holds answers that came through port 8090 of the host, from all three.',
      hints: [
        'A container from `nginx:1.26` on the same network, with `counter.conf` and a published port, is the counter.',
        'Its configuration belongs at `/etc/nginx/conf.d/default.conf`. Start it after the ovens, so that it finds all of them.',
        'Type `docker run -d --name counter --network bakery -p 8090:80 -v ./counter.conf:/etc/nginx/conf.d/default.conf:ro nginx:1.26`, then `for n in 1 2 3 4 5 6; do curl -s localhost:8090; done > before`.',
      ],
      check(world) {
        const expected = '`before` with answers of oven-1, oven-2 and oven-3';
        const names = answered(world, 'before');
        return names?.length === 3 ? done : missing(expected, told(names));
      },
    },
    {
      id: 'after',
      text: 'Then `oven-2` has failed, and `after` holds six or more answers, from the other two.',
      hints: [
        'Make it fail, do not remove it: `docker kill`.',
        'Ask the counter again, and keep the answers in another file.',
        'Type `docker kill oven-2`, then `for n in 1 2 3 4 5 6; do curl -s localhost:8090; done > after`.',
      ],
      check(world) {
        const expected = '`oven-2` exited, and `after` with six answers of oven-1 and oven-3';
        const cold = container(world, 'oven-2');
        if (!cold) return missing(expected, 'no container called `oven-2`');
        if (cold.state !== 'exited') return missing(expected, `\`oven-2\` is ${stateOf(cold)}`);
        const names = answered(world, 'after');
        if (names?.join(' ') !== 'oven-1 oven-3') return missing(expected, told(names));
        const text = world.hostFiles.find(({ path }) => path === '/home/learner/after')?.text ?? '';
        const count = text.split('\n').filter((line) => line.startsWith('baked by ')).length;
        return count >= 6 ? done : missing(expected, `${count} answers`);
      },
    },
  ],
  solution: [
    'docker build -q -t oven oven',
    'docker network create bakery',
    'for n in 1 2 3; do docker run -d --name oven-$n --hostname oven-$n --network bakery --network-alias oven oven; done',
    'docker run -d --name counter --network bakery -p 8090:80 -v ./counter.conf:/etc/nginx/conf.d/default.conf:ro nginx:1.26 && sleep 1',
    'for n in 1 2 3 4 5 6; do curl -s localhost:8090; done > before',
    'docker kill oven-2',
    'for n in 1 2 3 4 5 6; do curl -s localhost:8090; done > after',
  ],
  alternatives: [
    [
      'docker build -q -t oven oven',
      'docker network create street',
      'for n in 1 2 3; do docker run -d --name oven-$n --restart unless-stopped oven; done',
      'for n in 1 2 3; do docker network connect --alias oven street oven-$n; done',
      'docker create --name counter --network street -p 127.0.0.1:8090:80 nginx:1.26',
      'docker cp counter.conf counter:/etc/nginx/conf.d/default.conf',
      'docker start counter',
      'sleep 2',
      'for n in 1 2 3; do curl -s localhost:8090 >> before; done',
      'docker stop -t 1 oven-2',
      'for n in 1 2 3 4 5 6 7 8; do curl -s localhost:8090 >> after; done',
    ],
    [
      'cd oven',
      'docker build -q -t oven .',
      'cd ..',
      "printf 'upstream all { server oven-1; server oven-2; server oven-3; }\\nserver { listen 80; location / { proxy_pass http://all; } }\\n' > own.conf",
      'docker network create bakery',
      'for n in 1 2 3; do docker run -d --name oven-$n --network bakery oven; done',
      'docker run -d --name counter --network bakery -p 8090:80 -v ./own.conf:/etc/nginx/conf.d/default.conf nginx:1.26',
      'sleep 1',
      'for n in $(seq 9); do curl -s localhost:8090; done > before',
      'docker container kill -s KILL oven-2',
      'for n in $(seq 9); do curl -s localhost:8090; done > after',
    ],
  ],
  wrong: [
    {
      mistake: 'asks one of them directly',
      commands: [
        'docker build -q -t oven oven',
        'docker run -d --name oven-1 -p 8090:80 oven',
        'docker run -d --name oven-2 oven',
        'docker run -d --name oven-3 oven',
        'sleep 1',
        'for n in 1 2 3 4 5 6; do curl -s localhost:8090; done > before',
        'docker kill oven-2',
        'for n in 1 2 3 4 5 6; do curl -s localhost:8090; done > after',
      ],
      failing: ['before', 'after'],
      recognise: (world) => ovens(world).some((oven) => oven !== undefined && oven.ports.length > 0),
      message:
        'A port of the host leads to one container. So one oven gets all the work, and the others stand idle. Somebody has to hand the requests on.',
    },
    {
      mistake: 'gives the common name to one of them only',
      commands: [
        'docker build -q -t oven oven',
        'docker network create bakery',
        'docker run -d --name oven-1 --network bakery --network-alias oven oven',
        'for n in 2 3; do docker run -d --name oven-$n --network bakery oven; done',
        'docker run -d --name counter --network bakery -p 8090:80 -v ./counter.conf:/etc/nginx/conf.d/default.conf:ro nginx:1.26 && sleep 1',
        'for n in 1 2 3 4 5 6; do curl -s localhost:8090; done > before',
        'docker kill oven-2',
        'for n in 1 2 3 4 5 6; do curl -s localhost:8090; done > after',
      ],
      failing: ['before', 'after'],
      recognise: (world) => {
        const count = answered(world, 'before')?.length ?? 0;
        return count > 0 && count < 3;
      },
      message:
        'Not all three have answered. The counter asks whoever bears the name `oven`, and it looked when it was started.',
    },
    {
      mistake: 'lets all three go on',
      commands: [
        'docker build -q -t oven oven',
        'docker network create bakery',
        'for n in 1 2 3; do docker run -d --name oven-$n --network bakery --network-alias oven oven; done',
        'docker run -d --name counter --network bakery -p 8090:80 -v ./counter.conf:/etc/nginx/conf.d/default.conf:ro nginx:1.26 && sleep 1',
        'for n in 1 2 3 4 5 6; do curl -s localhost:8090; done > before',
        'docker restart -t 1 oven-2 && sleep 1',
        'for n in 1 2 3 4 5 6; do curl -s localhost:8090; done > after',
      ],
      failing: ['after'],
      recognise: (world) => container(world, 'oven-2')?.state === 'running' && answered(world, 'after') !== undefined,
      message: '`oven-2` runs. Whether the others can do without it shows only while it is down.',
    },
    {
      mistake: 'loses the counter, too',
      commands: [
        'docker build -q -t oven oven',
        'docker network create bakery',
        'for n in 1 2 3; do docker run -d --name oven-$n --network bakery --network-alias oven oven; done',
        'docker run -d --name counter --network bakery -p 8090:80 -v ./counter.conf:/etc/nginx/conf.d/default.conf:ro nginx:1.26 && sleep 1',
        'for n in 1 2 3 4 5 6; do curl -s localhost:8090; done > before',
        'docker kill oven-2 counter',
        'for n in 1 2 3 4 5 6; do curl -s localhost:8090; done > after',
      ],
      failing: ['after'],
      recognise: (world) => answered(world, 'before')?.length === 3 && answered(world, 'after')?.length === 0,
      message:
        'Nobody answered after the failure. Is the counter still running? There is only one of it, and without it nobody gets to the ovens.',
    },
  ],
};

export const exercises: readonly Exercise[] = [bakery];
