import type { World } from '../../../engine/index.ts';
import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { container, image, stateOf } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

const files = {
  'shop/Dockerfile': 'FROM busybox\nARG WORD\nRUN echo $WORD > /word\nCMD ["cat", "/word"]\n',
};

export const machine: LessonMachine = { images: ['busybox'], files };

/** Which word an image was built with, from the line that made its layer. */
function wordOf(world: World, reference: string): string | undefined {
  const step = image(world, reference)?.layers.at(-1)?.createdBy ?? '';
  return /WORD=(\w+)/.exec(step)?.[1];
}

const moveTheName: Exercise = {
  id: 'move-the-name',
  title: 'Step back',
  intro:
    'The folder `shop` holds the recipe of the lesson; it takes a build argument `WORD`. A new version went wrong. Make `latest` mean the old one again, without building anything anew.',
  images: ['busybox'],
  files,
  tasks: [
    {
      id: 'versions',
      text: 'There are two images `bakery:good` and `bakery:bad`, built from `shop` with the words `good` and `bad`.',
      hints: [
        'The word is given when the image is built.',
        '`--build-arg WORD=good` gives it, `-t bakery:good` names the result.',
        'Type `docker build -t bakery:good --build-arg WORD=good shop`, and the same with `bad`.',
      ],
      check(world) {
        const expected = '`bakery:good` and `bakery:bad`, each built with its word';
        for (const word of ['good', 'bad']) {
          if (!image(world, `bakery:${word}`)) return missing(expected, `no image \`bakery:${word}\``);
          if (wordOf(world, `bakery:${word}`) !== word)
            return missing(
              expected,
              `\`bakery:${word}\` was built with \`${wordOf(world, `bakery:${word}`) ?? 'no word'}\``,
            );
        }
        return done;
      },
    },
    {
      id: 'victim',
      text: 'A container `old` is running that was made from `bakery:bad`.',
      hints: [
        'It shows that a container keeps its image.',
        'Give it something that lasts behind the image’s name.',
        'Type `docker run -d --name old bakery:bad sleep 3600`.',
      ],
      check(world) {
        const expected = 'a running `old`, made from the image `bakery:bad`';
        const old = container(world, 'old');
        if (!old) return missing(expected, 'no container `old`');
        if (old.imageId !== image(world, 'bakery:bad')?.id) return missing(expected, 'it stands on another image');
        return old.state === 'running' ? done : missing(expected, `\`old\` is ${stateOf(old)}`);
      },
    },
    {
      id: 'latest',
      text: '`bakery` without a tag means the same image as `bakery:good`.',
      hints: [
        'Which tag is meant when none is given?',
        'A name can be given to an image that is there.',
        'Type `docker tag bakery:good bakery:latest`.',
      ],
      check(world) {
        const expected = '`bakery:latest` and `bakery:good` with one ID';
        const latest = image(world, 'bakery');
        if (!latest) return missing(expected, 'no image `bakery:latest`');
        if (latest.id === image(world, 'bakery:good')?.id) return done;
        return missing(
          expected,
          latest.id === image(world, 'bakery:bad')?.id ? '`bakery:latest` is `bakery:bad`' : 'a third image',
        );
      },
    },
  ],
  solution: [
    'docker build -t bakery:good --build-arg WORD=good shop',
    'docker build -t bakery:bad --build-arg WORD=bad shop',
    'docker run -d --name old bakery:bad sleep 3600',
    'docker tag bakery:good bakery:latest',
  ],
  alternatives: [
    [
      'docker build -q -t bakery:bad -t bakery:latest --build-arg WORD=bad shop',
      'docker run -d --name old bakery sleep 3600',
      'docker build -q -t bakery:good -t bakery --build-arg WORD=good shop',
    ],
    [
      'cd shop',
      'docker build -q -t bakery:good --build-arg WORD=good .',
      'docker build -q -t bakery:bad --build-arg WORD=bad .',
      'docker tag bakery:bad bakery',
      'docker run -d --name old bakery:bad sleep 600',
      'docker rmi bakery',
      'docker image tag bakery:good bakery',
    ],
  ],
  wrong: [
    {
      mistake: 'believes that the newest build is latest',
      commands: [
        'docker build -t bakery:bad --build-arg WORD=bad shop',
        'docker build -t bakery:good --build-arg WORD=good shop',
        'docker run -d --name old bakery:bad sleep 3600',
      ],
      failing: ['latest'],
      recognise: (world) => image(world, 'bakery:good') !== undefined && image(world, 'bakery') === undefined,
      message:
        'There is no `bakery:latest`. Docker never sets it by itself when you name another tag. Somebody has to give the name.',
    },
    {
      mistake: 'moves the wrong way',
      commands: [
        'docker build -t bakery:good --build-arg WORD=good shop',
        'docker build -t bakery:bad --build-arg WORD=bad shop',
        'docker run -d --name old bakery:bad sleep 3600',
        'docker tag bakery:bad bakery:latest',
      ],
      failing: ['latest'],
      recognise: (world) =>
        image(world, 'bakery') !== undefined &&
        image(world, 'bakery')?.id === image(world, 'bakery:bad')?.id &&
        wordOf(world, 'bakery:bad') === 'bad',
      message: '`latest` is the bad version now. That is what you were to undo.',
    },
    {
      mistake: 'moves the tag of the bad version',
      commands: [
        'docker build -t bakery:good --build-arg WORD=good shop',
        'docker build -t bakery:bad --build-arg WORD=bad shop',
        'docker run -d --name old bakery:bad sleep 3600',
        'docker tag bakery:good bakery:bad',
        'docker tag bakery:good bakery:latest',
      ],
      failing: ['versions', 'victim'],
      recognise: (world) => {
        const bad = image(world, 'bakery:bad');
        return bad !== undefined && bad.id === image(world, 'bakery:good')?.id;
      },
      message:
        '`bakery:bad` now names the good image. The bad one has lost its name, and `old` runs on it all the same.',
    },
  ],
};

export const exercises: readonly Exercise[] = [moveTheName];
