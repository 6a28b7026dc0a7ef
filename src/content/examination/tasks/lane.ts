import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { container, stateOf } from '../../../learn/exercise/find.ts';

export const lane: Exercise = {
  id: 'lane',
  title: 'A shop in the lane',
  intro: 'A server that the outside cannot reach, and a neighbour who can.',
  images: ['busybox'],
  tasks: [
    {
      id: 'shop',
      text: 'A container `shop` is running on a network `lane` that you made, without any published port.',
      hints: [
        'First the network, then the container on it.',
        '`docker network create`, then `--network`. `httpd -f -h /` serves the files below `/`.',
        "Type `docker network create lane`, then `docker run -d --name shop --network lane busybox sh -c 'echo open > /index.html; httpd -f -h /'`.",
      ],
      check(world) {
        const expected = 'a running `shop` on the network `lane`, without a published port';
        const shop = container(world, 'shop');
        if (!shop) return missing(expected, 'no container `shop`');
        if (shop.state !== 'running') return missing(expected, `\`shop\` is ${stateOf(shop)}`);
        if (!shop.networks.some(({ name }) => name === 'lane')) return missing(expected, 'no network `lane` at it');
        return shop.ports.length === 0 ? done : missing(expected, `${shop.ports.join(', ')} published`);
      },
    },
    {
      id: 'guest',
      text: 'A container `guest` on `lane` has fetched the page `open` from `shop`, by its name, and printed it.',
      hints: [
        'On a network of your own, names are found.',
        '`wget -qO- http://shop` fetches a page and prints it.',
        'Type `docker run --name guest --network lane busybox wget -qO- http://shop`.',
      ],
      check(world) {
        const expected = 'a `guest` on `lane` whose command asks `shop`, with `open` in its log';
        const guest = container(world, 'guest');
        if (!guest) return missing(expected, 'no container `guest`');
        if (!guest.networks.some(({ name }) => name === 'lane')) return missing(expected, 'no network `lane` at it');
        if (!/wget.*shop/.test(guest.command.join(' '))) return missing(expected, 'a command that does not ask `shop`');
        return guest.logs.includes('open') ? done : missing(expected, `the log “${guest.logs.trim().slice(0, 60)}”`);
      },
    },
  ],
  solution: [
    'docker network create lane',
    "docker run -d --name shop --network lane busybox sh -c 'echo open > /index.html; httpd -f -h /'; sleep 1",
    'docker run --name guest --network lane busybox wget -qO- http://shop',
  ],
  alternatives: [
    [
      'docker network create --driver bridge lane',
      'docker create --name shop --net lane busybox httpd -f -h /srv',
      'mkdir srv; echo "we are open" > srv/index.html',
      'docker cp srv shop:/srv',
      'docker start shop; sleep 1',
      'docker run -d --name guest --network lane busybox wget -O- http://shop:80/',
      'docker wait guest',
    ],
    [
      "docker run -d --name shop busybox sh -c 'echo open > /index.html; httpd -f -p 8000 -h /'",
      'docker network create lane',
      'docker network connect lane shop; sleep 1',
      'docker create --name guest --network lane busybox wget -qO- shop:8000',
      'docker start -a guest',
    ],
  ],
  wrong: [
    {
      mistake: 'stays on the default network',
      commands: [
        'docker network create lane',
        "docker run -d --name shop --network lane busybox sh -c 'echo open > /index.html; httpd -f -h /'; sleep 1",
        'docker run --name guest busybox wget -qO- http://shop',
      ],
      failing: ['guest'],
      recognise: (world) =>
        container(world, 'guest') !== undefined &&
        !container(world, 'guest')?.networks.some(({ name }) => name === 'lane'),
      message: '`guest` was on another network. There, nobody knows the name `shop`.',
    },
    {
      mistake: 'publishes the port',
      commands: [
        'docker network create lane',
        "docker run -d -p 8070:80 --name shop --network lane busybox sh -c 'echo open > /index.html; httpd -f -h /'; sleep 1",
        'docker run --name guest --network lane busybox wget -qO- http://shop',
      ],
      failing: ['shop'],
      recognise: (world) => (container(world, 'shop')?.ports.length ?? 0) > 0,
      message: 'The port is published, so the outside can come in. Neighbours on a network need no published port.',
    },
    {
      mistake: 'asks itself',
      commands: [
        'docker network create lane',
        "docker run -d --name shop --network lane busybox sh -c 'echo open > /index.html; httpd -f -h /'; sleep 1",
        'docker run --name guest --network lane busybox wget -qO- http://localhost',
      ],
      failing: ['guest'],
      recognise: (world) => container(world, 'guest')?.command.join(' ').includes('localhost') ?? false,
      message: 'In a container, `localhost` is the container itself, and nobody serves a page there.',
    },
  ],
};
