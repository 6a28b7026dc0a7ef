import type { Quiz } from '../../../learn/quiz/question.ts';

const files = { Dockerfile: 'FROM busybox\nARG WORD\nRUN echo $WORD > /word\nCMD ["cat", "/word"]\n' };

const quiz: Quiz = {
  id: 'tags-and-latest',
  title: 'Which image is meant?',
  questions: [
    {
      id: 'what-runs',
      make: (draw) => {
        const [older, newer] = draw.pick([
          ['v1', 'v2'],
          ['may', 'june'],
          ['blue', 'green'],
        ]);
        return {
          type: 'predict',
          prompt: `\`${older}\` was built first, \`${newer}\` second. What does the last command print?`,
          work: {
            images: ['busybox'],
            files,
            commands: [
              `docker build -q -t app:${older} --build-arg WORD=${older} .`,
              `docker build -q -t app:${newer} --build-arg WORD=${newer} .`,
              `docker tag app:${older} app:latest`,
              'docker run --rm app',
            ],
          },
          why: '`latest` was given to the older image. Age does not count.',
          instead: [
            { output: newer ?? '', from: 'latest-is-newest' },
            { output: `${older}\n${newer}`, why: 'A name means one image.' },
          ],
        };
      },
    },
    {
      id: 'how-many-images',
      make: (draw) => {
        const names = draw.number(2, 4);
        return {
          type: 'number-or-text',
          prompt: `You give \`busybox\` ${names} more names with \`docker tag\`. How many different IDs does \`docker images\` show?`,
          work: {
            images: ['busybox'],
            commands: [
              `for n in $(seq ${names}); do docker tag busybox copy:$n; done`,
              'docker images -q | sort -u | wc -l',
            ],
          },
          accepts: ['one'],
          why: 'All names mean one image. Nothing was copied.',
          near: [{ answer: names + 1, from: 'tag-copies' }],
          otherwise: 'What does `docker tag` make?',
        };
      },
    },
    {
      id: 'running-follows',
      type: 'single',
      prompt: 'A container runs from `app:latest`. You build anew with `-t app`. What does the container run now?',
      choices: [
        { text: 'The old image, as before', correct: true, why: 'It keeps the image that it was made from.' },
        { text: 'The new image', from: 'rebuild-updates-running' },
        { text: 'Nothing: it was stopped', why: 'Building touches no container.' },
      ],
    },
    {
      id: 'pull-or-not',
      type: 'single',
      prompt:
        '`app:latest` lies here since last year. In the registry, `latest` has moved. What does `docker run app` start?',
      choices: [
        {
          text: 'What lies here since last year',
          correct: true,
          why: 'Only if nothing of that name is here does `run` ask the registry.',
        },
        { text: 'What the registry has now', from: 'pull-refreshes' },
        { text: 'The newest of all tags in the registry', from: 'latest-is-newest' },
      ],
    },
    {
      id: 'untag-or-delete',
      type: 'fill',
      prompt: '`app` has two names, `app:1` and `app:2`. Take one name away, so that the image stays.',
      line: 'docker ___',
      work: {
        images: ['busybox'],
        files,
        commands: ['docker build -q -t app:1 -t app:2 --build-arg WORD=x .'],
      },
      reaches: ({ world }) => world.images.some(({ tags }) => tags.length === 1 && /^app:[12]$/.test(tags[0] ?? '')),
      solution: ['rmi app:1'],
      alternatives: [['rmi app:2'], ['image rm app:2']],
      why: 'With several names, `rmi` takes away only the one that you say.',
      near: [
        { fill: ['rmi app:1 app:2'], why: 'With its last name, the image goes, too.' },
        { fill: ['rm app:1'], why: '`docker rm` is for containers.' },
      ],
      otherwise: 'One name has to be left.',
    },
    {
      id: 'what-identifies',
      type: 'single',
      prompt: 'You want to be sure to run exactly the image that you tested. What do you write?',
      choices: [
        { text: 'Its digest: `app@sha256:…`', correct: true, why: 'Other contents would have another digest.' },
        { text: '`app:latest`', from: 'latest-is-newest' },
        { text: '`app:1.4.2`, as nobody moves such a tag', from: 'tag-is-identity' },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
