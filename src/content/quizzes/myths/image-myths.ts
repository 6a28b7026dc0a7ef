import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'image-myths',
  title: 'What holds?',
  questions: [
    {
      id: 'untagged-run',
      make: (draw) => {
        const [old, young] = draw.pick([
          ['red', 'blue'],
          ['oak', 'elm'],
          ['left', 'right'],
        ]) as [string, string];
        return {
          type: 'predict',
          prompt: 'What does the last command print?',
          work: {
            images: ['busybox'],
            files: { Dockerfile: 'FROM busybox\nARG W\nENV W=$W\nCMD echo $W\n' },
            commands: [
              `docker build -q -t app:1 --build-arg W=${old} .`,
              `docker build -q -t app:2 --build-arg W=${young} .`,
              'docker tag app:1 app',
              'docker run --rm app',
            ],
          },
          why: '`latest` was put on the older image, and without a tag `latest` is meant.',
          instead: [
            { output: young, from: 'latest-is-newest' },
            { output: `${old}\n${young}`, why: 'One name means one image, and one container is made.' },
          ],
        };
      },
    },
    {
      id: 'which-survive',
      type: 'multiple',
      prompt: 'A container is committed to an image while its program runs. What is in the image?',
      work: {
        images: ['busybox'],
        commands: [
          "docker run -d --name one -e MODE=test busybox sh -c 'echo 1 > /file; sleep 600'",
          'docker commit one snap',
          'docker run -d --name two snap sleep 600',
        ],
      },
      choices: [
        {
          text: 'The file that it wrote',
          holds: ({ world }) => (world.images.find(({ tags }) => tags.includes('snap:latest'))?.layers.length ?? 0) > 1,
          why: 'It lies in the new layer.',
        },
        {
          text: 'The variable `MODE`',
          holds: ({ world }) =>
            world.containers.find(({ name }) => name === 'two')?.settings.environment.includes('MODE=test') ?? false,
          why: 'Settings of the container become settings of the image.',
        },
        {
          text: 'The sleeping process',
          holds: ({ world }) => (world.containers.find(({ name }) => name === 'two')?.processes.length ?? 0) > 1,
          from: 'image-has-memory',
        },
        { text: 'The contents of its memory', from: 'image-has-memory' },
      ],
    },
    {
      id: 'open-a-port',
      make: (draw) => {
        const port = draw.pick([8081, 9000, 3000]);
        return {
          type: 'fill',
          prompt: `Make the server reachable at port ${port} of this machine. Inside, it listens on port 80.`,
          line: 'docker run -d --name web ___ busybox httpd -f',
          work: { images: ['busybox'], commands: [] },
          reaches: ({ world }) =>
            world.containers.some(
              ({ name, state, ports }) =>
                name === 'web' && state === 'running' && ports.some((text) => text === `${port}:80/tcp`),
            ),
          solution: [`-p ${port}:80`],
          alternatives: [[`--publish ${port}:80`], [`-p 127.0.0.1:${port}:80`]],
          why: 'Whoever makes the container opens the port. The image does not have to expose it.',
          near: [
            { fill: [`--expose ${port}`], from: 'expose-publishes' },
            {
              fill: [`-p 80:${port}`],
              why: 'The first number is the port of this machine, the second the one inside.',
            },
          ],
          otherwise: `Afterwards, port ${port} of this machine has to lead to port 80 inside.`,
        };
      },
    },
    {
      id: 'ignored-file',
      type: 'number-or-text',
      prompt:
        'The folder holds `a.log`, `b.log` and a `.dockerignore` with `*.log`. The recipe says `COPY . .`, then `RUN echo x > c.log`. How many `.log` files has the image?',
      work: {
        images: ['busybox'],
        files: {
          Dockerfile: 'FROM busybox\nWORKDIR /w\nCOPY . .\nRUN echo x > c.log\n',
          '.dockerignore': '*.log\n',
          'a.log': 'a\n',
          'b.log': 'b\n',
        },
        commands: ['docker build -q -t app .', "docker run --rm app sh -c 'ls *.log | wc -l'"],
      },
      accepts: ['one'],
      why: 'Two stayed out of the context. The third was made by a step, and no rule of the context touches it.',
      near: [
        { answer: 0, from: 'ignore-filters-image' },
        { answer: 3, why: 'What `.dockerignore` lists is not sent, so `COPY` cannot copy it.' },
      ],
      otherwise: 'Which files come from the context, and which from a step?',
    },
    {
      id: 'where-is-the-tag',
      type: 'single',
      prompt: 'An image gets a second tag. What happens to its digest?',
      choices: [
        { text: 'Nothing', correct: true, why: 'No tag stands in what the digest is worked out from.' },
        { text: 'It changes: the manifest has a new tag', why: 'A tag lies beside the manifest, not in it.' },
        { text: 'There are two digests, one for each tag', from: 'tag-copies' },
      ],
      experiment: 'docker tag busybox mine; docker images',
    },
    {
      id: 'other-host',
      type: 'single',
      prompt:
        'An image made for `arm64` alone is pulled on a server with an `amd64` processor. Why does its program not start?',
      choices: [
        {
          text: 'Its instructions are those of another processor',
          correct: true,
          why: 'The kernel cannot run them: “exec format error”.',
        },
        { text: 'Its kernel does not fit the host’s', from: 'own-kernel' },
        { text: 'Its digest is not valid there', why: 'The digest is the same everywhere, and the files are fine.' },
      ],
      experiment: 'docker run --rm --platform linux/arm64 alpine uname -m',
    },
    {
      id: 'what-it-costs',
      type: 'single',
      prompt: 'A hundred images lie on a server, and no container. What do they take?',
      choices: [
        { text: 'Space on disk, nothing else', correct: true, why: 'Nothing of them runs.' },
        { text: 'Disk, and a little memory each', from: 'image-runs' },
        {
          text: 'Nothing: an image is only a description',
          why: 'Its layers are files. `docker system df` counts them.',
        },
      ],
      experiment: 'docker system df',
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
