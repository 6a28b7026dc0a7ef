import type { World } from '../../../engine/index.ts';
import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { container, image, stateOf } from '../../../learn/exercise/find.ts';
import { keptBy, registryAt } from '../../../learn/exercise/kept-by-registry.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

const files = {
  'soup/Dockerfile': 'FROM busybox\nRUN echo leek soup > /menu\nCMD ["cat", "/menu"]\n',
  'cafe/Dockerfile': 'FROM busybox\nCOPY card.txt /card.txt\nCMD ["cat", "/card.txt"]\n',
  'cafe/card.txt': 'tea\n',
};

export const machine: LessonMachine = { images: ['busybox', 'registry:2'], files };

function keptAt5001(world: World) {
  const registry = registryAt(world, 5001);
  return registry ? keptBy(world, registry) : new Map<string, never>();
}

const twoMenus: Exercise = {
  id: 'two-menus',
  title: 'Two cards on one shelf',
  intro:
    'The folder `cafe` holds a recipe and a card. Put two versions into a registry at port 5001, as one does who hands on an image, and fetch the first as one does who gets it.',
  images: ['busybox', 'registry:2'],
  files,
  tasks: [
    {
      id: 'kept',
      text: 'The registry at `localhost:5001` keeps `cafe:1`, made from the folder as it is, and `cafe:2`, with another card.',
      hints: [
        'There has to be a registry on that port first. An image says where it goes by its name.',
        'Build with `-t localhost:5001/cafe:1`, push that name, change `cafe/card.txt`, and do the same with `:2`.',
        'Type `docker run -d -p 5001:5000 registry:2`, then `docker build -t localhost:5001/cafe:1 cafe`, then `docker push localhost:5001/cafe:1`.',
      ],
      check(world) {
        const expected =
          'a registry at `localhost:5001` with `cafe:1` and `cafe:2`, of which only the last layer differs';
        const registry = registryAt(world, 5001);
        if (!registry) return missing(expected, 'no registry at port 5001');
        if (registry.state !== 'running') return missing(expected, `the registry is ${stateOf(registry)}`);
        const kept = keptBy(world, registry);
        const [one, two] = [kept.get('cafe:1')?.layers, kept.get('cafe:2')?.layers];
        if (!one || !two) return missing(expected, listed([...kept.keys()]));
        if (one.length !== 2 || two.length !== 2)
          return missing(expected, `${one.length} and ${two.length} layers, where two were to be in each`);
        return one[1] === two[1] ? missing(expected, 'the same layers under both tags') : done;
      },
    },
    {
      id: 'guest',
      text: 'A container `guest` has printed the first card. It was made from `localhost:5001/cafe:1`, fetched from the registry.',
      hints: [
        'As long as the image lies here, nothing is fetched.',
        'Take the name away here with `docker rmi`, then run it.',
        'Type `docker rmi localhost:5001/cafe:1`, then `docker run --name guest localhost:5001/cafe:1`.',
      ],
      check(world) {
        const expected = 'a container `guest` from a fetched `localhost:5001/cafe:1`, with `tea` in its log';
        const guest = container(world, 'guest');
        if (!guest) return missing(expected, 'no container `guest`');
        const one = image(world, 'localhost:5001/cafe:1');
        if (!one || guest.imageId !== one.id) return missing(expected, `\`guest\` was made from \`${guest.image}\``);
        if (!one.pulledFrom.includes('localhost:5001/cafe')) return missing(expected, 'an image that was made here');
        return guest.logs.trim() === 'tea' ? done : missing(expected, `\`${guest.logs.trim()}\` in its log`);
      },
    },
  ],
  solution: [
    'docker run -d --name depot -p 5001:5000 registry:2',
    'docker build -t localhost:5001/cafe:1 cafe',
    'docker push localhost:5001/cafe:1',
    'echo cocoa > cafe/card.txt',
    'docker build -t localhost:5001/cafe:2 cafe',
    'docker push localhost:5001/cafe:2',
    'docker rmi localhost:5001/cafe:1',
    'docker run --name guest localhost:5001/cafe:1',
  ],
  alternatives: [
    [
      'docker run -d -p 127.0.0.1:5001:5000 registry:2',
      'docker build -q -t cafe cafe',
      'docker tag cafe localhost:5001/cafe:1',
      'echo coffee >> cafe/card.txt',
      'docker build -q -t localhost:5001/cafe:2 cafe',
      'docker push -q --all-tags localhost:5001/cafe',
      'docker rmi localhost:5001/cafe:1 cafe',
      'docker pull localhost:5001/cafe:1',
      'docker create --name guest localhost:5001/cafe:1',
      'docker start -a guest',
    ],
    [
      'mkdir store',
      'docker run -d -p 5001:5000 -v "$PWD/store:/var/lib/registry" registry:2',
      'cd cafe',
      'docker build -q -t localhost:5001/cafe:1 .',
      'docker image push localhost:5001/cafe:1',
      'echo milk > card.txt',
      'docker build -q -t localhost:5001/cafe:2 .',
      'docker image push localhost:5001/cafe:2',
      'docker image rm localhost:5001/cafe:1 localhost:5001/cafe:2',
      'docker run -d --name guest localhost:5001/cafe:1',
      'sleep 1',
    ],
  ],
  wrong: [
    {
      mistake: 'changes the card in a container, and pushes',
      commands: [
        'docker run -d --name depot -p 5001:5000 registry:2',
        'docker build -t localhost:5001/cafe:1 cafe',
        'docker push localhost:5001/cafe:1',
        "docker run --name draft localhost:5001/cafe:1 sh -c 'echo cocoa > /card.txt'",
        'docker tag localhost:5001/cafe:1 localhost:5001/cafe:2',
        'docker push localhost:5001/cafe:2',
        'docker rmi -f localhost:5001/cafe:1 localhost:5001/cafe:2',
        'docker rm draft',
        'docker pull localhost:5001/cafe:1',
        'docker run --name guest localhost:5001/cafe:1',
      ],
      failing: ['kept'],
      recognise(world) {
        const kept = keptAt5001(world);
        return kept.has('cafe:1') && kept.get('cafe:1')?.digest === kept.get('cafe:2')?.digest;
      },
      message:
        'Both tags name one image. A push sends what the image holds. What was written in a container lies in its writable layer, and stays there.',
    },
    {
      mistake: 'leaves the registry out of the name',
      commands: [
        'docker run -d --name depot -p 5001:5000 registry:2',
        'docker build -t cafe:1 cafe',
        'docker push cafe:1',
        'echo cocoa > cafe/card.txt',
        'docker build -t cafe:2 cafe',
        'docker push cafe:2',
        'docker run --name guest cafe:1',
      ],
      failing: ['kept', 'guest'],
      recognise: (world) => image(world, 'cafe:1') !== undefined && !keptAt5001(world).has('cafe:1'),
      message:
        'Your registry has no `cafe:1`. A name without a host means Docker Hub, whatever registry may be running here.',
    },
    {
      mistake: 'does not fetch it',
      commands: [
        'docker run -d --name depot -p 5001:5000 registry:2',
        'docker build -t localhost:5001/cafe:1 cafe',
        'docker push localhost:5001/cafe:1',
        'echo cocoa > cafe/card.txt',
        'docker build -t localhost:5001/cafe:2 cafe',
        'docker push localhost:5001/cafe:2',
        'docker run --name guest localhost:5001/cafe:1',
      ],
      failing: ['guest'],
      recognise: (world) =>
        container(world, 'guest') !== undefined && image(world, 'localhost:5001/cafe:1')?.pulledFrom.length === 0,
      message:
        '`guest` stands on the image that you built here. Docker had it, so it asked no registry. That it can be fetched is not proven yet.',
    },
  ],
};

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'an empty registry' : `only ${names.map((name) => `\`${name}\``).join(' and ')}`;
}

export const exercises: readonly Exercise[] = [twoMenus];
