import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { container, stateOf } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

export const machine: LessonMachine = { images: ['busybox', 'nginx:1.26'] };

const market: Exercise = {
  id: 'market',
  title: 'One door, and a room behind it',
  intro:
    'Behind a shop there is a store room. Customers get into the shop only; the shop’s people ask in the store room. The folder `goods` holds what is in store.',
  images: ['busybox', 'nginx:1.26'],
  files: { 'goods/index.html': 'flour 12\n' },
  tasks: [
    {
      id: 'room',
      text: 'A container `store-room` is running on a network `market`. No port of the host leads to it. It serves the folder `goods`.',
      hints: [
        'First the network, then a container on it.',
        '`busybox` has a web server, `httpd -f -h FOLDER`. Mount `goods` for it.',
        'Type `docker network create market`, then `docker run -d --name store-room --network market -v ./goods:/www busybox httpd -f -h /www`.',
      ],
      check(world) {
        const expected = '`store-room` running on `market`, without published ports';
        const room = container(world, 'store-room');
        if (!room) return missing(expected, 'no container called `store-room`');
        if (room.state !== 'running') return missing(expected, `\`store-room\` is ${stateOf(room)}`);
        if (!room.networks.some(({ name }) => name === 'market'))
          return missing(expected, `it is on ${room.networks.map(({ name }) => `\`${name}\``).join(', ')}`);
        return room.ports.length === 0 ? done : missing(expected, `a door: ${room.ports.join(', ')}`);
      },
    },
    {
      id: 'door',
      text: 'A container `shop`, made from `nginx:1.26`, is running on `market`, too. Port 8088 of the host leads to its port 80.',
      hints: [
        '`-p` takes two numbers. Which one is the host’s?',
        'Outside first, then inside: `-p 8088:80`.',
        'Type `docker run -d --name shop --network market -p 8088:80 nginx:1.26`.',
      ],
      check(world) {
        const expected = '`shop` running on `market`, with 8088 outside and 80 inside';
        const shop = container(world, 'shop');
        if (!shop) return missing(expected, 'no container called `shop`');
        if (shop.state !== 'running') return missing(expected, `\`shop\` is ${stateOf(shop)}`);
        if (!shop.image.startsWith('nginx')) return missing(expected, `\`shop\` was made from \`${shop.image}\``);
        if (!shop.networks.some(({ name }) => name === 'market')) return missing(expected, 'it is on another network');
        return shop.ports.includes('8088:80/tcp')
          ? done
          : missing(expected, shop.ports.length > 0 ? shop.ports.join(', ') : 'no published port');
      },
    },
    {
      id: 'asked',
      text: 'A container `clerk` has asked `store-room` by its name, and printed `flour 12`.',
      hints: [
        'Who can ask by name? Somebody on the same network.',
        '`wget -qO- http://NAME` prints a page.',
        'Type `docker run --name clerk --network market busybox wget -qO- http://store-room`.',
      ],
      check(world) {
        const expected = '`flour 12` in the log of `clerk`, asked from `store-room`';
        const clerk = container(world, 'clerk');
        if (!clerk) return missing(expected, 'no container called `clerk`');
        if (!clerk.command.join(' ').includes('store-room'))
          return missing(expected, `\`clerk\` ran \`${clerk.command.join(' ')}\``);
        return clerk.logs.includes('flour 12')
          ? done
          : missing(expected, clerk.logs.trim() === '' ? 'an empty log' : `“${clerk.logs.trim().slice(0, 60)}”`);
      },
    },
  ],
  solution: [
    'docker network create market',
    'docker run -d --name store-room --network market -v ./goods:/www busybox httpd -f -h /www',
    'docker run -d --name shop --network market -p 8088:80 nginx:1.26',
    'docker run --name clerk --network market busybox wget -qO- http://store-room',
  ],
  alternatives: [
    [
      'docker run -d --name shop -p 127.0.0.1:8088:80 nginx:1.26',
      'docker run -d --name store-room -v ./goods:/goods busybox httpd -f -h /goods',
      'docker network create --driver bridge market',
      'docker network connect market shop',
      'docker network connect market store-room',
      'docker create --name clerk --network market busybox wget -qO- store-room',
      'docker start -a clerk',
    ],
    [
      'docker network create market',
      'docker run -d --net market --name store-room busybox httpd -f -p 5000 -h /tmp',
      'docker cp goods/index.html store-room:/tmp/index.html',
      'docker run -d --publish 8088:80/tcp --network=market --name shop nginx:1.26',
      'docker run --name clerk --network market busybox wget -O - http://store-room:5000/index.html',
    ],
  ],
  wrong: [
    {
      mistake: 'uses the default network',
      commands: [
        'docker run -d --name store-room -v ./goods:/www busybox httpd -f -h /www',
        'docker run -d --name shop -p 8088:80 nginx:1.26',
        'docker run --name clerk busybox wget -qO- http://store-room',
      ],
      failing: ['room', 'door', 'asked'],
      recognise: (world) => container(world, 'clerk')?.networks.every(({ name }) => name === 'bridge') === true,
      message: '`clerk` is on the default network `bridge`. There, names lead nowhere.',
    },
    {
      mistake: 'opens a door to the store room, too',
      commands: [
        'docker network create market',
        'docker run -d --name store-room --network market -p 8089:80 -v ./goods:/www busybox httpd -f -h /www',
        'docker run -d --name shop --network market -p 8088:80 nginx:1.26',
        'docker run --name clerk --network market busybox wget -qO- http://store-room',
      ],
      failing: ['room'],
      recognise: (world) => (container(world, 'store-room')?.ports.length ?? 0) > 0,
      message:
        'Everybody who reaches the host gets into the store room. Neighbours on one network need no published port.',
    },
    {
      mistake: 'turns the numbers round',
      commands: [
        'docker network create market',
        'docker run -d --name store-room --network market -v ./goods:/www busybox httpd -f -h /www',
        'docker run -d --name shop --network market -p 80:8088 nginx:1.26',
        'docker run --name clerk --network market busybox wget -qO- http://store-room',
      ],
      failing: ['door'],
      recognise: (world) => container(world, 'shop')?.ports.includes('80:8088/tcp') === true,
      message: 'Port 80 of the host leads to 8088 inside, where nobody listens. The first number is the host’s.',
    },
    {
      mistake: 'relies on EXPOSE',
      commands: [
        'docker network create market',
        'docker run -d --name store-room --network market -v ./goods:/www busybox httpd -f -h /www',
        'docker run -d --name shop --network market --expose 8088 nginx:1.26',
        'docker run --name clerk --network market busybox wget -qO- http://store-room',
      ],
      failing: ['door'],
      recognise: (world) => container(world, 'shop')?.ports.length === 0,
      message: 'No port of the host leads to `shop`. What is exposed is only noted; it opens nothing.',
    },
  ],
};

export const exercises: readonly Exercise[] = [market];
