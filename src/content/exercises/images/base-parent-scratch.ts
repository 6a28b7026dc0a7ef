import type { World } from '../../../engine/index.ts';
import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { container, image, stateOf } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

export const machine: LessonMachine = {
  images: ['busybox', 'alpine', 'debian', 'hello-world'],
  files: {
    'bare/Dockerfile': 'FROM scratch\nCOPY page.txt /\n',
    'bare/page.txt': 'nobody here\n',
    'solo/Dockerfile': 'FROM scratch\nCOPY --from=hello-world /hello /\nCMD ["/hello"]\n',
    'greeter/Dockerfile': 'FROM busybox\nRUN echo hello > /word\nCMD ["cat", "/word"]\n',
    'loud/Dockerfile': 'FROM greeter\nRUN tr a-z A-Z < /word > /WORD\nCMD ["cat", "/WORD"]\n',
  },
};

/** The pulled image whose lowest layer is also that of `reference`. */
function standsOn(world: World, reference: string): string | undefined {
  const lowest = image(world, reference)?.layers[0]?.diffId;
  return world.images.find(
    ({ pulledFrom, layers }) => pulledFrom.length > 0 && lowest !== undefined && layers[0]?.diffId === lowest,
  )?.tags[0];
}

const fromTheGroundUp: Exercise = {
  id: 'from-the-ground-up',
  title: 'From the ground up',
  intro:
    'In the folder `plot` lies a file, and no recipe. Make a base image of it, and then an image on top that says hello with the program of `hello-world`.',
  images: ['busybox', 'hello-world'],
  files: { 'plot/plan.txt': 'two rooms, one door\n' },
  tasks: [
    {
      id: 'ground',
      text: 'There is a base image `ground`, which has one layer with `plan.txt`, and stands on no other image.',
      hints: [
        'What stands behind `FROM` when an image starts from nothing?',
        'Two lines do it: `FROM scratch`, and one with `COPY`.',
        "Type `printf 'FROM scratch\\nCOPY plan.txt /\\n' > plot/Dockerfile`, then `docker build -t ground plot`.",
      ],
      check(world) {
        const expected = 'an image `ground` with one layer of its own, and none of others';
        const ground = image(world, 'ground');
        if (!ground) return missing(expected, 'no image `ground`');
        const below = standsOn(world, 'ground');
        if (below) return missing(expected, `its lowest layer is that of \`${below}\``);
        return ground.layers.length === 1 ? done : missing(expected, `${ground.layers.length} layers`);
      },
    },
    {
      id: 'house',
      text: 'There is an image `house`. Its lowest layer is that of `ground`, and the program `/hello` lies above.',
      hints: [
        'The parent of `house` is `ground`.',
        'A recipe can copy from another image: `COPY --from=hello-world /hello /`.',
        'Its lines are `FROM ground`, `COPY --from=hello-world /hello /` and `CMD ["/hello"]`. Build it with `-t house`.',
      ],
      check(world) {
        const expected = 'an image `house` with the layer of `ground`, and more above it';
        const [ground, house] = [image(world, 'ground'), image(world, 'house')];
        if (!house) return missing(expected, 'no image `house`');
        if (!ground) return missing(expected, 'no image `ground`');
        if (house.layers[0]?.diffId !== ground.layers[0]?.diffId)
          return missing(expected, `it stands on \`${standsOn(world, 'house') ?? 'something else'}\``);
        return house.layers.length > ground.layers.length ? done : missing(expected, 'nothing above it');
      },
    },
    {
      id: 'visit',
      text: 'A container `visit`, made from `house`, has said hello and ended with code 0.',
      hints: [
        'The image says what to start, if its recipe has a `CMD`.',
        'In an image from scratch there is no shell. So `CMD` needs the form with brackets and quotes.',
        'Type `docker run --name visit house`.',
      ],
      check(world) {
        const expected = 'an exited `visit` from `house` with code 0, and a hello from it';
        const visit = container(world, 'visit');
        if (!visit) return missing(expected, 'no container `visit`');
        if (visit.imageId !== image(world, 'house')?.id) return missing(expected, 'it was made from another image');
        if (visit.state !== 'exited' || visit.exitCode !== 0)
          return missing(expected, `\`visit\` is ${stateOf(visit)}`);
        return visit.logs.includes('Hello from Docker') ? done : missing(expected, 'no hello');
      },
    },
  ],
  solution: [
    "printf 'FROM scratch\\nCOPY plan.txt /\\n' > plot/Dockerfile",
    'docker build -t ground plot',
    'printf \'FROM ground\\nCOPY --from=hello-world /hello /\\nCMD ["/hello"]\\n\' > plot/Dockerfile',
    'docker build -t house plot',
    'docker run --name visit house',
  ],
  alternatives: [
    [
      'cd plot',
      "printf 'FROM scratch\\nADD . /\\n' | docker build -q -t ground -f - .",
      "printf 'FROM ground\\nCOPY --from=hello-world /hello /bin/hello\\n' | docker build -q -t house -",
      'docker container run --name visit house /bin/hello',
    ],
    [
      'printf \'FROM scratch AS low\\nCOPY plan.txt /\\nFROM low\\nCOPY --from=hello-world / /\\nENTRYPOINT ["/hello"]\\n\' > plot/Dockerfile',
      'docker build -q -t house plot',
      'docker build -q --target low -t ground plot',
      'docker run -d --name visit house',
      'docker wait visit',
    ],
  ],
  wrong: [
    {
      mistake: 'takes a small image for none',
      commands: [
        "printf 'FROM busybox\\nCOPY plan.txt /\\n' | docker build -q -t ground -f - plot",
        'printf \'FROM ground\\nCOPY --from=hello-world /hello /\\nCMD ["/hello"]\\n\' | docker build -q -t house -',
        'docker run --name visit house',
      ],
      failing: ['ground'],
      recognise: (world) => standsOn(world, 'ground') === 'busybox:latest',
      message: '`ground` stands on `busybox`. However small it is, it is a parent, with a shell and much more.',
    },
    {
      mistake: 'lets the house stand on hello-world',
      commands: [
        "printf 'FROM scratch\\nCOPY plan.txt /\\n' | docker build -q -t ground -f - plot",
        "printf 'FROM hello-world\\nCOPY --from=ground /plan.txt /\\n' | docker build -q -t house -",
        'docker run --name visit house',
      ],
      failing: ['house'],
      recognise: (world) => standsOn(world, 'house') === 'hello-world:latest',
      message:
        'It says hello, and has both files. But the parent of `house` is `hello-world` now. `COPY --from` brings files, `FROM` brings the layers to stand on.',
    },
    {
      mistake: 'asks for a shell that is not there',
      commands: [
        "printf 'FROM scratch\\nCOPY plan.txt /\\n' | docker build -q -t ground -f - plot",
        "printf 'FROM ground\\nCOPY --from=hello-world /hello /\\nCMD /hello\\n' | docker build -q -t house -",
        'docker run --name visit house',
      ],
      failing: ['visit'],
      recognise: (world) => image(world, 'house')?.settings.cmd[0] === '/bin/sh',
      message:
        'Without brackets, `CMD` hands its line to a shell. Nobody put a shell into this image, so nothing can start.',
    },
    {
      mistake: 'forgets to say what to start',
      commands: [
        "printf 'FROM scratch\\nCOPY plan.txt /\\n' | docker build -q -t ground -f - plot",
        "printf 'FROM ground\\nCOPY --from=hello-world /hello /\\n' | docker build -q -t house -",
        'docker run --name visit house',
      ],
      failing: ['visit'],
      recognise: (world) => {
        const house = image(world, 'house');
        return house !== undefined && house.command.length === 0;
      },
      message:
        '`house` does not say what to start. A command is handed down from the parent, and `ground` has none. Nor does copying a program bring it along.',
    },
  ],
};

export const exercises: readonly Exercise[] = [fromTheGroundUp];
