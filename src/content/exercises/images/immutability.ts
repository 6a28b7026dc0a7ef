import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { container, image } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

const files = { 'page/Dockerfile': 'FROM busybox\nRUN echo hello > /page\nCMD ["cat", "/page"]\n' };

export const machine: LessonMachine = { images: ['busybox'], files };

const twoPages: Exercise = {
  id: 'two-pages',
  title: 'Keep the old one',
  intro:
    'Build `paper` from the folder `page`, in two versions. The name `paper` is to move to the second, and the first is to stay within reach.',
  images: ['busybox'],
  files,
  tasks: [
    {
      id: 'old',
      text: 'The first version has the name `paper:old`, and the second has `paper:latest`. They are two images.',
      hints: [
        'Give the first a second name before its own moves on.',
        '`docker tag paper paper:old` does that. Then change the recipe, and build again.',
        'In order: `docker build -t paper page`, `docker tag paper paper:old`, change `page/Dockerfile`, `docker build -t paper page`.',
      ],
      check(world) {
        const expected = '`paper:old` and `paper:latest`, with different IDs';
        const [old, latest] = [image(world, 'paper:old'), image(world, 'paper')];
        if (!old) return missing(expected, 'no image `paper:old`');
        if (!latest) return missing(expected, 'no image `paper:latest`');
        return old.id === latest.id ? missing(expected, 'one image with both names') : done;
      },
    },
    {
      id: 'prints',
      text: 'A container `first` from `paper:old` and a container `second` from `paper` have printed different pages.',
      hints: [
        'Both images say by themselves what to start.',
        'Keep the containers: no `--rm`.',
        'Type `docker run --name first paper:old`, then `docker run --name second paper`.',
      ],
      check(world) {
        const expected = '`first` from `paper:old` and `second` from `paper`, with different output';
        for (const [name, reference] of [
          ['first', 'paper:old'],
          ['second', 'paper'],
        ] as const) {
          const found = container(world, name);
          if (!found) return missing(expected, `no container \`${name}\``);
          if (found.imageId !== image(world, reference)?.id)
            return missing(expected, `\`${name}\` stands on another image`);
          if (found.logs.trim() === '') return missing(expected, `\`${name}\` has printed nothing`);
        }
        return container(world, 'first')?.logs === container(world, 'second')?.logs
          ? missing(expected, 'the same output twice')
          : done;
      },
    },
  ],
  solution: [
    'docker build -t paper page',
    'docker tag paper paper:old',
    "sed -i 's/[Hh]ello/good morning/' page/Dockerfile",
    'docker build -t paper page',
    'docker run --name first paper:old',
    'docker run --name second paper',
  ],
  alternatives: [
    [
      'docker build -q -t paper:old page',
      'printf \'FROM busybox\\nRUN echo news > /page\\nCMD ["cat", "/page"]\\n\' > page/Dockerfile',
      'docker build -q -t paper:latest page',
      'docker run --name second paper',
      'docker run --name first paper:old',
    ],
    [
      'docker build -q -t paper page',
      'docker tag paper:latest paper:old',
      "docker run --name change paper sh -c 'echo changed > /page'",
      'docker commit --change \'CMD ["cat", "/page"]\' change paper',
      'docker run --name first paper:old',
      'docker run --name second paper',
    ],
  ],
  wrong: [
    {
      mistake: 'changes a container in place of the image',
      commands: [
        'docker build -t paper page',
        'docker tag paper paper:old',
        "docker run --name second paper sh -c 'echo changed > /page; cat /page'",
        'docker run --name first paper:old',
      ],
      failing: ['old'],
      recognise: (world) => container(world, 'second')?.changes.some(({ path }) => path === '/page') ?? false,
      message: 'Only the container `second` was changed. Its layer is not part of any image.',
    },
    {
      mistake: 'tags too late',
      commands: [
        'docker build -t paper page',
        "sed -i 's/[Hh]ello/good morning/' page/Dockerfile",
        'docker build -t paper page',
        'docker tag paper paper:old',
        'docker run --name first paper:old',
        'docker run --name second paper',
      ],
      failing: ['old', 'prints'],
      recognise: (world) => {
        const old = image(world, 'paper:old');
        return old !== undefined && old.id === image(world, 'paper')?.id;
      },
      message:
        '`paper:old` and `paper` are one image. When you gave the second name, `paper` had moved already, or had not yet moved.',
    },
    {
      mistake: 'lets the first go without a name',
      commands: [
        'docker build -t paper page',
        "sed -i 's/[Hh]ello/good morning/' page/Dockerfile",
        'docker build -t paper page',
        'docker run --name second paper',
      ],
      failing: ['old', 'prints'],
      recognise: (world) => image(world, 'paper') !== undefined && image(world, 'paper:old') === undefined,
      message:
        'No image is called `paper:old`. When `paper` moved on, the first version lost its only name. Name it before that.',
    },
  ],
};

export const exercises: readonly Exercise[] = [twoPages];
