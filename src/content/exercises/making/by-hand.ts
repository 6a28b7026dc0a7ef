import type { World } from '../../../engine/index.ts';
import { done, type Exercise, missing, type Verdict } from '../../../learn/exercise/exercise.ts';
import { container, image, stateOf } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

export const machine: LessonMachine = { images: ['busybox'] };

const TEXT = 'leek, potato';

/** Whether a container of that image has printed the soup and ended well. */
function printed(world: World, name: string, reference: string): Verdict {
  const expected = `an exited \`${name}\` from \`${reference}\` that printed \`${TEXT}\``;
  const found = container(world, name);
  if (!found) return missing(expected, `no container \`${name}\``);
  if (found.imageId !== image(world, reference)?.id) return missing(expected, 'it was made from another image');
  if (found.state !== 'exited' || found.exitCode !== 0) return missing(expected, `\`${name}\` is ${stateOf(found)}`);
  return found.logs.trim() === TEXT ? done : missing(expected, found.logs.trim() === '' ? 'no output' : 'another text');
}

const soup: Exercise = {
  id: 'soup',
  title: 'Soup without a recipe',
  intro:
    'Make an image by hand: the file `/soup` holds the words `leek, potato`, and the image prints them by itself. Then make a flat one of the same files. No Dockerfile this time.',
  images: ['busybox'],
  tasks: [
    {
      id: 'soup',
      text: 'There is an image `soup`. It has one more layer than `busybox`, and no build has made it.',
      hints: [
        'First the file has to be in a container.',
        '`docker commit` makes an image of a container.',
        "Type `docker run --name pot busybox sh -c 'echo leek, potato > /soup'`. Then commit `pot` as `soup`.",
      ],
      check(world) {
        const expected = 'an image `soup` with one layer on top of `busybox`, made without a build';
        const [made, base] = [image(world, 'soup'), image(world, 'busybox')];
        if (!made) return missing(expected, 'no image `soup`');
        if (made.layers[0]?.diffId !== base?.layers[0]?.diffId) return missing(expected, 'it stands on something else');
        if (made.layers.length !== 2) return missing(expected, `${made.layers.length} layers`);
        return made.layers[1]?.createdBy.includes('buildkit') ? missing(expected, 'one made by a build') : done;
      },
    },
    {
      id: 'taste',
      text: 'A container `taste` of `soup`, started with the image’s own command, has printed `leek, potato`.',
      hints: [
        'The image has to know what to start. Which command does a commit take over?',
        'An option of `docker commit` changes a setting on the way.',
        'Type `docker commit --change \'CMD ["cat", "/soup"]\' pot soup`, then `docker run --name taste soup`.',
      ],
      check(world) {
        const verdict = printed(world, 'taste', 'soup');
        if (!verdict.done) return verdict;
        const own =
          JSON.stringify(container(world, 'taste')?.command) === JSON.stringify(image(world, 'soup')?.command);
        return own ? done : missing('a `taste` that runs the command of `soup`', 'one with a command of its own');
      },
    },
    {
      id: 'broth',
      text: 'There is an image `broth` with all files in one layer. A container `sip` of it has printed the words, too.',
      hints: [
        'One command writes the files of a container as an archive, another makes an image of an archive.',
        '`docker export taste` writes it. `docker import -` reads it from a pipe.',
        'Type `docker export taste | docker import - broth`, then `docker run --name sip broth cat /soup`.',
      ],
      check(world) {
        const expected = 'an image `broth` with a single layer';
        const flat = image(world, 'broth');
        if (!flat) return missing(expected, 'no image `broth`');
        if (flat.layers.length !== 1) return missing(expected, `${flat.layers.length} layers`);
        return printed(world, 'sip', 'broth');
      },
    },
  ],
  solution: [
    "docker run --name pot busybox sh -c 'echo leek, potato > /soup'",
    'docker commit --change \'CMD ["cat", "/soup"]\' pot soup',
    'docker run --name taste soup',
    'docker export taste | docker import - broth',
    'docker run --name sip broth cat /soup',
  ],
  alternatives: [
    [
      'docker run -d --name pot busybox sleep 600',
      "docker exec pot sh -c 'echo leek, potato > /soup'",
      "docker container commit -m soup -c 'CMD cat /soup' pot soup:latest",
      'docker run -d --name taste soup',
      'docker export -o files.tar pot',
      'docker import -c \'CMD ["cat", "/soup"]\' files.tar broth',
      'docker run -d --name sip broth',
      'docker wait taste sip',
    ],
    [
      'echo leek, potato > soup',
      'docker create --name pot busybox cat /soup',
      'docker cp soup pot:/soup',
      'docker commit pot soup',
      'docker run --name taste soup',
      'docker container export pot > out.tar',
      'cat out.tar | docker image import - broth:latest',
      'docker run --name sip broth cat /soup',
    ],
  ],
  wrong: [
    {
      mistake: 'keeps the command of the pot',
      commands: [
        "docker run --name pot busybox sh -c 'echo leek, potato > /soup'",
        'docker commit pot soup',
        'docker run --name taste soup',
        'docker export taste | docker import - broth',
        'docker run --name sip broth cat /soup',
      ],
      failing: ['taste'],
      recognise: (world) => image(world, 'soup')?.settings.cmd.join(' ').includes('> /soup') === true,
      message:
        '`soup` starts what `pot` was started with: it writes the file once more, and prints nothing. A commit takes the command over, unless told otherwise.',
    },
    {
      mistake: 'builds it after all',
      commands: [
        'printf \'FROM busybox\\nRUN echo leek, potato > /soup\\nCMD ["cat", "/soup"]\\n\' | docker build -q -t soup -',
        'docker run --name taste soup',
        'docker export taste | docker import - broth',
        'docker run --name sip broth cat /soup',
      ],
      failing: ['soup'],
      recognise: (world) => image(world, 'soup')?.layers[1]?.createdBy.includes('buildkit') === true,
      message: 'The history of `soup` shows the step of a build. It is the better way, but not the one to try here.',
    },
    {
      mistake: 'gives the image a second name',
      commands: [
        "docker run --name pot busybox sh -c 'echo leek, potato > /soup'",
        'docker commit --change \'CMD ["cat", "/soup"]\' pot soup',
        'docker run --name taste soup',
        'docker tag soup broth',
        'docker run --name sip broth cat /soup',
      ],
      failing: ['broth'],
      recognise: (world) => {
        const flat = image(world, 'broth');
        return flat !== undefined && flat.id === image(world, 'soup')?.id;
      },
      message: '`broth` and `soup` are one image with two names. Its layers are as they were.',
    },
    {
      mistake: 'imports a saved image',
      commands: [
        "docker run --name pot busybox sh -c 'echo leek, potato > /soup'",
        'docker commit --change \'CMD ["cat", "/soup"]\' pot soup',
        'docker run --name taste soup',
        'docker save soup | docker import - broth',
        'docker run --name sip broth cat /soup',
      ],
      failing: ['broth'],
      recognise: (world) => image(world, 'broth')?.layers.length === 1 && container(world, 'sip')?.exitCode === 127,
      message:
        'There is no `cat` in `broth`. What `save` writes holds manifest and layers as files, and `import` took those for the files of the image. `save` goes with `load`, `export` with `import`.',
    },
  ],
};

export const exercises: readonly Exercise[] = [soup];
