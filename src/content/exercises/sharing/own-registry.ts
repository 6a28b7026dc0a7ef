import type { WorldContainer } from '../../../engine/index.ts';
import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { container, stateOf } from '../../../learn/exercise/find.ts';
import { keptBy } from '../../../learn/exercise/kept-by-registry.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

const files = {
  'app/Dockerfile': 'FROM busybox\nRUN echo hello from afar > /word\nCMD ["cat", "/word"]\n',
  'cake/Dockerfile': 'FROM busybox\nCOPY recipe.txt /recipe.txt\nCMD ["cat", "/recipe.txt"]\n',
  'cake/recipe.txt': 'flour, eggs, cherries\n',
};

export const machine: LessonMachine = { images: ['busybox', 'registry:2'], files };

/** True when the registry's folder is the volume `pantry`. */
function inPantry({ mounts }: WorldContainer): boolean {
  return mounts.some(({ source, destination }) => source === 'pantry' && destination === '/var/lib/registry');
}

const newShelf: Exercise = {
  id: 'new-shelf',
  title: 'A newer server, the same shelf',
  intro:
    'Your registry is to be replaced by its version 3, without losing anything. Let the old one take in an image, made from the folder `cake`. Then let the new one go on with the same volume, at the same port.',
  images: ['busybox', 'registry:2', 'registry:3'],
  files,
  tasks: [
    {
      id: 'old',
      text: 'A container `first`, made from `registry:2`, has kept its images in the volume `pantry`. It is stopped, not removed.',
      hints: [
        'A registry keeps everything below `/var/lib/registry`.',
        'Give it the volume with `-v`, and the port 5001 with `-p`. Stop it when it has done its work.',
        'Type `docker run -d --name first -p 5001:5000 -v pantry:/var/lib/registry registry:2`, and later `docker stop first`.',
      ],
      check(world) {
        const expected = 'a stopped `first` from `registry:2`, with `pantry` at `/var/lib/registry`';
        const first = container(world, 'first');
        if (!first) return missing(expected, 'no container `first`');
        if (!/^registry:2/.test(first.image)) return missing(expected, `\`first\` was made from \`${first.image}\``);
        if (!inPantry(first)) return missing(expected, 'its folder is another one');
        return first.state === 'exited' ? done : missing(expected, `\`first\` is ${stateOf(first)}`);
      },
    },
    {
      id: 'new',
      text: 'A container `second`, made from `registry:3`, runs at port 5001 with the volume `pantry`.',
      hints: [
        'Two servers cannot listen on one port.',
        'The same command as for the first, with another name and another image.',
        'Type `docker run -d --name second -p 5001:5000 -v pantry:/var/lib/registry registry:3`.',
      ],
      check(world) {
        const expected = 'a running `second` from `registry:3` at port 5001, with `pantry` at `/var/lib/registry`';
        const second = container(world, 'second');
        if (!second) return missing(expected, 'no container `second`');
        if (!/^registry:3/.test(second.image)) return missing(expected, `\`second\` was made from \`${second.image}\``);
        if (!inPantry(second)) return missing(expected, 'its folder is another one');
        if (second.state !== 'running') return missing(expected, `\`second\` is ${stateOf(second)}`);
        return second.ports.some((port) => /(^|:)5001:5000\/tcp$/.test(port))
          ? done
          : missing(expected, `the ports ${second.ports.join(', ') || '(none)'}`);
      },
    },
    {
      id: 'tags',
      text: '`second` keeps one image under two tags: `cake:1` and `cake:best`.',
      hints: [
        'What was pushed to the first is in the volume. A tag is only one more name.',
        'Build and push `localhost:5001/cake:1` while `first` runs. Give the same image a second name, and push that.',
        'Type `docker tag localhost:5001/cake:1 localhost:5001/cake:best`, then `docker push localhost:5001/cake:best`.',
      ],
      check(world) {
        const expected = '`cake:1` and `cake:best` in `second`, with one digest';
        const second = container(world, 'second');
        if (!second) return missing(expected, 'no container `second`');
        const kept = keptBy(world, second);
        const [one, best] = [kept.get('cake:1'), kept.get('cake:best')];
        if (!one) return missing(expected, 'no `cake:1`');
        if (!best) return missing(expected, 'no `cake:best`');
        return one.digest === best.digest ? done : missing(expected, 'two digests');
      },
    },
  ],
  solution: [
    'docker run -d --name first -p 5001:5000 -v pantry:/var/lib/registry registry:2',
    'docker build -t localhost:5001/cake:1 cake',
    'docker push localhost:5001/cake:1',
    'docker stop first',
    'docker run -d --name second -p 5001:5000 -v pantry:/var/lib/registry registry:3',
    'docker tag localhost:5001/cake:1 localhost:5001/cake:best',
    'docker push localhost:5001/cake:best',
  ],
  alternatives: [
    [
      'docker volume create pantry',
      'docker run -d --name first -p 127.0.0.1:5001:5000 --mount type=volume,source=pantry,target=/var/lib/registry registry:2',
      'docker build -q -t localhost:5001/cake:1 -t localhost:5001/cake:best cake',
      'docker push -q --all-tags localhost:5001/cake',
      'docker kill first',
      'docker run -d --name second -p 127.0.0.1:5001:5000 --volumes-from first registry:3',
    ],
    [
      'docker run -d --name first -p 5009:5000 -v pantry:/var/lib/registry registry:2',
      'cd cake',
      'docker build -q -t localhost:5009/cake:1 .',
      'docker push -q localhost:5009/cake:1',
      'docker run -d --name second -p 5001:5000 -v pantry:/var/lib/registry registry:3',
      'docker stop first',
      'docker pull -q localhost:5001/cake:1',
      'docker tag localhost:5001/cake:1 localhost:5001/cake:best',
      'docker push -q localhost:5001/cake:best',
    ],
  ],
  wrong: [
    {
      mistake: 'mounts the volume elsewhere',
      commands: [
        'docker run -d --name first -p 5001:5000 -v pantry:/data registry:2',
        'docker build -t localhost:5001/cake:1 cake',
        'docker push localhost:5001/cake:1',
        'docker stop first',
        'docker run -d --name second -p 5001:5000 -v pantry:/data registry:3',
        'docker tag localhost:5001/cake:1 localhost:5001/cake:best',
        'docker push localhost:5001/cake:best',
      ],
      failing: ['old', 'new', 'tags'],
      recognise: (world) =>
        world.containers.some(({ mounts }) =>
          mounts.some(({ source, destination }) => source === 'pantry' && destination !== '/var/lib/registry'),
        ),
      message: '`pantry` is there, but not where a registry writes. It stayed empty. Look where the lesson mounted it.',
    },
    {
      mistake: 'gives no volume a name',
      commands: [
        'docker run -d --name first -p 5001:5000 registry:2',
        'docker build -t localhost:5001/cake:1 cake',
        'docker push localhost:5001/cake:1',
        'docker stop first',
        'docker run -d --name second -p 5001:5000 registry:3',
        'docker tag localhost:5001/cake:1 localhost:5001/cake:best',
        'docker push localhost:5001/cake:best',
      ],
      failing: ['old', 'new', 'tags'],
      recognise(world) {
        const second = container(world, 'second');
        return second !== undefined && !inPantry(second) && !keptBy(world, second).has('cake:1');
      },
      message:
        'The new server began with an empty shelf. Without a name, each container gets a volume of its own, and what the old one kept stays in the other.',
    },
    {
      mistake: 'leaves the old one running',
      commands: [
        'docker run -d --name first -p 5001:5000 -v pantry:/var/lib/registry registry:2',
        'docker build -t localhost:5001/cake:1 cake',
        'docker push localhost:5001/cake:1',
        'docker run -d --name second -p 5001:5000 -v pantry:/var/lib/registry registry:3',
        'docker tag localhost:5001/cake:1 localhost:5001/cake:best',
        'docker push localhost:5001/cake:best',
      ],
      failing: ['old', 'new'],
      recognise: (world) =>
        container(world, 'first')?.state === 'running' && container(world, 'second')?.state === 'created',
      message:
        '`second` was created, but could not start: `first` still listens on port 5001. A port has one listener at a time.',
    },
    {
      mistake: 'builds another image for the second tag',
      commands: [
        'docker run -d --name first -p 5001:5000 -v pantry:/var/lib/registry registry:2',
        'docker build -t localhost:5001/cake:1 cake',
        'docker push localhost:5001/cake:1',
        'docker stop first',
        'docker run -d --name second -p 5001:5000 -v pantry:/var/lib/registry registry:3',
        'echo cream >> cake/recipe.txt',
        'docker build -t localhost:5001/cake:best cake',
        'docker push localhost:5001/cake:best',
      ],
      failing: ['tags'],
      recognise(world) {
        const second = container(world, 'second');
        const kept = second && keptBy(world, second);
        const [one, best] = [kept?.get('cake:1'), kept?.get('cake:best')];
        return one !== undefined && best !== undefined && one.digest !== best.digest;
      },
      message:
        'The two tags point at two images. One image can have as many tags as you like, without being built again.',
    },
  ],
};

export const exercises: readonly Exercise[] = [newShelf];
