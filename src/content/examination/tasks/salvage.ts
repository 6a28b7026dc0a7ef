import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { change, container, image, stateOf } from '../../../learn/exercise/find.ts';

export const salvage: Exercise = {
  id: 'salvage',
  title: 'Salvage',
  intro: 'A program fails, and leaves something behind. Keep it for others.',
  images: ['busybox'],
  tasks: [
    {
      id: 'wreck',
      text: 'A container `wreck` wrote a file `/cargo` and then ended with exit code 3.',
      hints: [
        'A shell can write, and then end with any code.',
        '`exit 3` ends a shell with that code. Keep the container.',
        "Type `docker run --name wreck busybox sh -c 'echo spice > /cargo; exit 3'`.",
      ],
      check(world) {
        const expected = 'an exited `wreck` with code 3 and a file `/cargo`';
        const wreck = container(world, 'wreck');
        if (!wreck) return missing(expected, 'no container `wreck`');
        if (wreck.state !== 'exited' || wreck.exitCode !== 3)
          return missing(expected, `\`wreck\` is ${stateOf(wreck)}`);
        return change(wreck, '/cargo') ? done : missing(expected, 'no file `/cargo`');
      },
    },
    {
      id: 'salvage',
      text: 'The image `salvage` is `busybox` with one more layer, and a container `museum` from it has printed the cargo.',
      hints: [
        'How does a container become an image?',
        '`docker commit`, then `docker run` with `cat`.',
        'Type `docker commit wreck salvage`, then `docker run --name museum salvage cat /cargo`.',
      ],
      check(world) {
        const expected =
          'an image `salvage` with one layer on `busybox`, and a `museum` from it with the cargo in its log';
        const [found, base, museum] = [image(world, 'salvage'), image(world, 'busybox'), container(world, 'museum')];
        if (!found) return missing(expected, 'no image `salvage`');
        if (found.layers.length !== (base?.layers.length ?? 0) + 1)
          return missing(expected, `${found.layers.length} layers in \`salvage\``);
        if (!museum) return missing(expected, 'no container `museum`');
        if (museum.imageId !== found.id) return missing(expected, `\`museum\` was made from \`${museum.image}\``);
        const wreck = container(world, 'wreck');
        const cargo = (wreck && change(wreck, '/cargo')?.text)?.trim() ?? '';
        return cargo !== '' && museum.logs.includes(cargo) ? done : missing(expected, 'a log without the cargo');
      },
    },
  ],
  solution: [
    "docker run --name wreck busybox sh -c 'echo spice > /cargo; exit 3'",
    'docker commit wreck salvage',
    'docker run --name museum salvage cat /cargo',
  ],
  alternatives: [
    [
      'docker run -dit --name wreck busybox',
      'docker exec wreck sh -c "echo tea > /cargo"',
      'docker rm -f wreck',
      "docker run -d --name wreck busybox sh -c 'echo silk > /cargo; exit 3'",
      'docker wait wreck',
      'docker container commit wreck salvage:latest',
      'docker run -d --name museum salvage cat /cargo',
      'docker wait museum',
    ],
    [
      "docker create --name wreck busybox sh -c 'exit 3'",
      'echo gold > cargo',
      'docker cp cargo wreck:/cargo',
      'docker start -a wreck',
      "printf 'FROM busybox\\nCOPY cargo /cargo\\n' > Dockerfile",
      'docker build -q -t salvage .',
      "docker run --name museum salvage sh -c 'cat /cargo'",
    ],
  ],
  wrong: [
    {
      mistake: 'lets the wreck go',
      commands: [
        "docker run --rm --name wreck busybox sh -c 'echo spice > /cargo; exit 3'",
        'docker commit wreck salvage',
        'docker run --name museum busybox cat /cargo',
      ],
      failing: ['wreck', 'salvage'],
      recognise: (world) => container(world, 'wreck') === undefined && container(world, 'museum') !== undefined,
      message: 'There is no `wreck`: `--rm` removed it at its end, and its cargo with it.',
    },
    {
      mistake: 'runs the old image',
      commands: [
        "docker run --name wreck busybox sh -c 'echo spice > /cargo; exit 3'",
        'docker commit wreck salvage',
        'docker run --name museum busybox cat /cargo',
      ],
      failing: ['salvage'],
      recognise: (world) => {
        const museum = container(world, 'museum');
        return museum !== undefined && museum.imageId === image(world, 'busybox')?.id;
      },
      message: '`museum` stands on `busybox`, and that never had the cargo. A commit does not change the old image.',
    },
    {
      mistake: 'kills it',
      commands: [
        "docker run -d --name wreck busybox sh -c 'echo spice > /cargo; sleep 600'; sleep 1",
        'docker kill wreck',
        'docker commit wreck salvage',
        'docker run --name museum salvage cat /cargo',
      ],
      failing: ['wreck'],
      recognise: (world) => (container(world, 'wreck')?.exitCode ?? 0) > 128,
      message: '`wreck` did not end by itself. A signal ended it, and its code tells: more than 128.',
    },
  ],
};
