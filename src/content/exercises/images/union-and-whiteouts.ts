import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { container, image } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

const wasteful = `FROM busybox
RUN head -c 2000000 /dev/urandom > /big
RUN rm /big
RUN echo keepers:x:7: > /etc/group
`;

const files = { 'safe/Dockerfile': wasteful };

export const machine: LessonMachine = { images: ['busybox'], files };

const sameStep: Exercise = {
  id: 'same-step',
  title: 'Leave no trace',
  intro:
    'The recipe in `safe/Dockerfile` carries two megabytes that nobody sees. Write it anew as `slim/Dockerfile`, so that the file is made and deleted, and the image stays small. You can write files with the editor, or with `printf`.',
  images: ['busybox'],
  files,
  tasks: [
    {
      id: 'built',
      text: 'There is an image `slim`, built on `busybox`. Its `/etc/group` begins with `keepers`, as a container `look` has printed.',
      hints: [
        'Copy the recipe, change it, and build it with `-t slim`.',
        '`docker run --name look slim head -n 1 /etc/group` prints the line.',
        'The last step of the old recipe stays: `RUN echo keepers:x:7: > /etc/group`.',
      ],
      check(world) {
        const expected = 'a container `look` from `slim` that has printed `keepers`';
        const slim = image(world, 'slim');
        const look = container(world, 'look');
        if (!slim) return missing(expected, 'no image `slim`');
        if (!look) return missing(expected, 'no container `look`');
        if (look.imageId !== slim.id) return missing(expected, `\`look\` was made from \`${look.image}\``);
        return /^keepers/.test(look.logs) ? done : missing(expected, `it printed “${look.logs.slice(0, 30).trim()}”`);
      },
    },
    {
      id: 'made',
      text: 'A step of `slim` still makes `/big` and deletes it.',
      hints: [
        'Do not drop the step. Change how it is written.',
        'A step may do several things: `first && second`.',
        'Write `RUN head -c 2000000 /dev/urandom > /big && rm /big`.',
      ],
      check(world) {
        const expected = 'one step that writes `/big` and removes it';
        const slim = image(world, 'slim');
        if (!slim) return missing(expected, 'no image `slim`');
        const steps = slim.layers.map(({ createdBy }) => createdBy);
        if (steps.some((step) => />\s*\/big/.test(step) && /\brm\b.*\/big/.test(step))) return done;
        return missing(expected, steps.some((step) => step.includes('/big')) ? 'two steps' : 'no such step');
      },
    },
    {
      id: 'small',
      text: 'No layer on top of `busybox` takes more than 100 kB.',
      hints: [
        'Look at `docker history slim`.',
        'What a step deletes before it ends never gets into its layer.',
        'Both commands have to stand in one `RUN`.',
      ],
      check(world) {
        const expected = 'layers below 100 kB on top of `busybox`';
        const slim = image(world, 'slim');
        if (!slim) return missing(expected, 'no image `slim`');
        const biggest = Math.max(0, ...slim.layers.slice(1).map(({ size }) => size));
        return biggest <= 100_000 ? done : missing(expected, `one of ${Math.round(biggest / 1000)} kB`);
      },
    },
  ],
  solution: [
    'mkdir slim',
    "printf 'FROM busybox\\nRUN head -c 2000000 /dev/urandom > /big && rm /big\\nRUN echo keepers:x:7: > /etc/group\\n' > slim/Dockerfile",
    'docker build -t slim slim',
    'docker run --name look slim head -n 1 /etc/group',
  ],
  alternatives: [
    [
      'mkdir slim',
      "printf 'FROM busybox\\nRUN head -c 2000000 /dev/urandom > /big; rm -f /big; echo keepers:x:7: > /etc/group\\n' > slim/Dockerfile",
      'docker build -q -t slim slim',
      'docker run --name look slim cat /etc/group',
    ],
    [
      'mkdir slim',
      "sed -e ':a' -e 'N' -e '$!ba' -e 's/big\\nRUN rm/big \\&\\& rm/' safe/Dockerfile > slim/Dockerfile",
      'docker build -t slim:latest slim',
      'docker create --name look slim head -n 1 /etc/group',
      'docker start -a look',
    ],
  ],
  wrong: [
    {
      mistake: 'deletes in a container and commits',
      commands: [
        'docker build -t safe safe',
        'docker run --name tidy safe rm -f /big /bin/httpd',
        'docker commit tidy slim',
        'docker run --name look slim head -n 1 /etc/group',
      ],
      failing: ['made', 'small'],
      recognise: (world) => (image(world, 'slim')?.layers.length ?? 0) > 4,
      message: '`slim` stands on all layers of `safe`. A commit adds a layer, too, and can only hide what lies below.',
    },
    {
      mistake: 'builds the old recipe',
      commands: ['docker build -t slim safe', 'docker run --name look slim head -n 1 /etc/group'],
      failing: ['made', 'small'],
      recognise: (world) => (image(world, 'slim')?.layers.slice(1) ?? []).some(({ size }) => size > 1_000_000),
      message:
        'In `slim`, one layer still holds the two megabytes. The `rm` came in a later step, and only hides them.',
    },
    {
      mistake: 'drops the step',
      commands: [
        'mkdir slim',
        "printf 'FROM busybox\\nRUN echo keepers:x:7: > /etc/group\\n' > slim/Dockerfile",
        'docker build -t slim slim',
        'docker run --name look slim head -n 1 /etc/group',
      ],
      failing: ['made'],
      recognise: (world) =>
        image(world, 'slim') !== undefined &&
        !image(world, 'slim')?.layers.some(({ createdBy }) => createdBy.includes('/big')),
      message:
        '`slim` is small, but never made the file. Often a step needs such a file for a moment, as an installer does.',
    },
  ],
};

export const exercises: readonly Exercise[] = [sameStep];
