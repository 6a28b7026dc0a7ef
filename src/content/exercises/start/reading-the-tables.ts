import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { container, image, stateOf } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

export const machine: LessonMachine = { images: ['busybox'] };

const tidyTable: Exercise = {
  id: 'tidy-table',
  title: 'Two tables to order',
  intro:
    'Bring both tables into this state. Read `docker images` and `docker ps -a` as you go, and look at the STATUS column.',
  images: ['busybox'],
  tasks: [
    {
      id: 'up',
      text: 'A container called `day` is up. It was made from `alpine`.',
      hints: [
        'It has to be made from the other image.',
        '`alpine` without a program starts a shell, which ends at once in the background. Give it something that lasts.',
        'Type `docker run -d --name day alpine sleep 3600`.',
      ],
      check(world) {
        const expected = 'a running container `day`, made from `alpine`';
        const day = container(world, 'day');
        if (!day) return missing(expected, 'no container of that name');
        if (day.imageId !== image(world, 'alpine')?.id)
          return missing(expected, `\`day\` was made from \`${day.image}\``);
        return day.state === 'running' ? done : missing(expected, `\`day\` is ${stateOf(day)}`);
      },
    },
    {
      id: 'code',
      text: 'A container called `night` has the status `Exited (7)`.',
      hints: [
        'The number is the exit code of its program.',
        '`exit 7` ends a shell with the code 7.',
        "Type `docker run --name night busybox sh -c 'exit 7'`.",
      ],
      check(world) {
        const expected = 'a container `night` that exited with the code 7';
        const night = container(world, 'night');
        if (!night) return missing(expected, 'no container of that name');
        return night.state === 'exited' && night.exitCode === 7
          ? done
          : missing(expected, `\`night\` is ${stateOf(night)}`);
      },
    },
    {
      id: 'gone',
      text: 'The table of images has no line for `hello-world`, and has one for `busybox`.',
      hints: [
        'Is it there at all? Look at `docker images`.',
        'Removing an image is `docker rmi`. It refuses while a container uses it.',
        'On a fresh machine there is nothing to do. If you ran `hello-world`, remove its container, then the image.',
      ],
      check(world) {
        const expected = 'no image `hello-world`, and an image `busybox`';
        if (image(world, 'hello-world')) return missing(expected, '`hello-world` is here');
        return image(world, 'busybox') ? done : missing(expected, 'no image `busybox`');
      },
    },
  ],
  solution: ['docker run -d --name day alpine sleep 3600', "docker run --name night busybox sh -c 'exit 7'"],
  alternatives: [
    [
      'docker pull alpine:latest',
      'docker create --name day alpine sleep 600',
      'docker start day',
      "docker run -d --name night alpine sh -c 'sleep 1; exit 7'",
      'sleep 2',
    ],
    [
      'docker run --name hello hello-world',
      'docker rm hello',
      'docker rmi hello-world',
      'docker run -dit --name day alpine',
      'docker run --rm --name other busybox true',
      "docker run --name night busybox sh -c 'exit 7'",
    ],
  ],
  wrong: [
    {
      mistake: 'lets the shell of alpine end at once',
      commands: ['docker run -d --name day alpine', "docker run --name night busybox sh -c 'exit 7'"],
      failing: ['up'],
      recognise: (world) => container(world, 'day')?.state === 'exited',
      message:
        '`day` has ended. Without other words, `alpine` starts a shell. In the background the shell has nothing to read, so it ends.',
    },
    {
      mistake: 'takes the other image',
      commands: ['docker run -d --name day busybox sleep 3600', "docker run --name night busybox sh -c 'exit 7'"],
      failing: ['up'],
      recognise: (world) =>
        container(world, 'day') !== undefined && container(world, 'day')?.imageId === image(world, 'busybox')?.id,
      message: 'Look at the column IMAGE of `docker ps`: `day` was made from `busybox`.',
    },
    {
      mistake: 'kills the second',
      commands: [
        'docker run -d --name day alpine sleep 3600',
        'docker run -d --name night busybox sleep 3600',
        'docker kill night',
      ],
      failing: ['code'],
      recognise: (world) => container(world, 'night')?.exitCode === 137,
      message:
        '`Exited (137)` is 128 + 9: the signal KILL ended it. For another code, the program has to end by itself.',
    },
    {
      mistake: 'removes the wrong image by force',
      commands: [
        'docker run -d --name day alpine sleep 3600',
        "docker run --name night busybox sh -c 'exit 7'",
        'docker rmi -f busybox',
      ],
      failing: ['gone'],
      recognise: (world) => image(world, 'busybox') === undefined,
      message:
        'The table of images has no `busybox` any more. `docker rmi -f` took the name away, though a container uses it.',
    },
  ],
};

export const exercises: readonly Exercise[] = [tidyTable];
