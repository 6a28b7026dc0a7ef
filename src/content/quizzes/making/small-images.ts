import type { Quiz } from '../../../learn/quiz/question.ts';

const images = ['busybox'];

const quiz: Quiz = {
  id: 'small-images',
  title: 'What gets into the image?',
  questions: [
    {
      id: 'layers-of-last',
      make: (draw) => {
        const copies = draw.number(1, 3);
        const names = ['a', 'b', 'c'].slice(0, copies);
        return {
          type: 'number-or-text',
          prompt: `The first stage begins with \`FROM busybox\` and has three \`RUN\`, which write \`/a\`, \`/b\`, \`/c\`. The second is \`FROM scratch\`, ${names.map((name) => `\`COPY --from=0 /${name} /\``).join(', ')}, \`CMD ["/a"]\`. How many layers has the image?`,
          work: {
            images,
            files: {
              Dockerfile: `FROM busybox\nRUN echo a > /a\nRUN echo b > /b\nRUN echo c > /c\nFROM scratch\n${names.map((name) => `COPY --from=0 /${name} /\n`).join('')}CMD ["/a"]\n`,
            },
            commands: ['docker build -q -t two .', "docker image inspect two --format '{{len .RootFS.Layers}}'"],
          },
          why: 'One for each `COPY` of the last stage. `scratch` has none, and the first stage stays outside.',
          near: [
            { answer: 4 + copies, why: 'Only the last stage becomes the image.' },
            { answer: copies + 1, why: '`scratch` is no layer, and `CMD` is a setting.' },
            { answer: 4, why: 'Those are the layers of the first stage. They stay outside.' },
          ].filter(({ answer }) => answer !== copies),
          otherwise: 'Count what changes files in the last stage.',
        };
      },
    },
    {
      id: 'what-crosses',
      type: 'multiple',
      prompt:
        'The first stage sets `ENV MODE=test`, copies the source code, compiles. The second is `FROM scratch`, copies the program, sets `USER 1000`. What has the image?',
      choices: [
        { text: 'The program', correct: true, why: 'It was copied from the first stage.' },
        { text: 'The user 1000', correct: true, why: 'The last stage sets it.' },
        { text: '`MODE=test`', why: 'Settings of a stage end with it. `COPY --from` brings files only.' },
        { text: 'The source code', why: 'It was not copied into the last stage.' },
        {
          text: 'The compiler, in a lower layer',
          why: 'The last stage does not stand on the first. It only took a file from it.',
        },
      ],
    },
    {
      id: 'no-such-file',
      type: 'single',
      prompt:
        'A program was copied into an image `FROM scratch`. The container says `exec /app: no such file or directory`, but `docker export` shows `/app`. What is missing?',
      choices: [
        {
          text: 'The loader and the library that the program asks for',
          correct: true,
          why: 'They were in the first stage. A static program would carry what it needs.',
        },
        { text: 'The right to execute it', why: 'Then it would say `permission denied`.' },
        { text: 'A shell to start it', why: 'The list form of `CMD` needs no shell, and the message names `/app`.' },
        { text: 'A kernel: `scratch` has none', from: 'own-kernel' },
      ],
    },
    {
      id: 'biggest',
      type: 'layer',
      prompt: 'This image came out far too big, although the last step tidies up. Point at the layer to blame.',
      work: {
        images,
        files: {
          Dockerfile:
            'FROM busybox\nRUN dd if=/dev/zero of=/workshop bs=1M count=9\nRUN echo tool > /tool\nRUN rm /workshop\n',
        },
        commands: ['docker build -q -t fat .'],
      },
      of: { image: 'fat' },
      where: 'biggest',
      why: 'It holds the file still. Another stage, or the same `RUN`, would have kept it out.',
      near: [
        { layer: 'rm /workshop', from: 'delete-shrinks' },
        { layer: 'echo tool', why: 'That layer holds a few bytes.' },
      ],
      otherwise: 'Which step wrote the most?',
    },
    {
      id: 'one-stage-only',
      type: 'fill',
      prompt:
        'The recipe has two stages, `AS build` and a last one. Build the first stage only, as the image `workshop`, to look into it.',
      line: 'docker build -q ___ -t workshop .',
      work: {
        images,
        files: { Dockerfile: 'FROM busybox AS build\nRUN echo a > /a\nFROM scratch\nCOPY --from=build /a /a\n' },
        commands: ['ls'],
      },
      reaches: ({ world }) =>
        world.images.some(({ tags, layers }) => tags.includes('workshop:latest') && layers.length === 2),
      solution: ['--target build'],
      alternatives: [['--target=build']],
      why: 'A build goes up to the stage that `--target` names.',
      near: [
        { fill: ['--stage build'], why: 'Docker knows no such flag.' },
        { fill: ['-f build'], why: '`-f` names a file with a recipe. Stages stand inside one.' },
      ],
      otherwise: 'Which flag says where the build is to end?',
    },
    {
      id: 'write-it',
      type: 'order',
      prompt: 'Put the lines of a Dockerfile with two stages in order.',
      steps: [
        'FROM golang:1.25-alpine AS build',
        'COPY main.go .',
        'RUN go build -o /app main.go',
        'FROM scratch',
        'COPY --from=build /app /app',
      ],
      why: 'Workshop, material, work; then an empty table, and the finished piece on it.',
      traps: [
        { early: 3, late: 0, why: 'The last stage becomes the image. Here, that would be the workshop.' },
        { early: 2, late: 1, why: 'There is nothing to compile before the source is there.' },
        { early: 4, late: 3, why: 'The finished piece would land in the workshop.' },
      ],
      otherwise: 'What does each line need to find?',
    },
    {
      id: 'why-small',
      type: 'single',
      prompt:
        'Two images run the same program. One has a shell, a package manager and 200 libraries more. What does that mean?',
      choices: [
        {
          text: 'More to repair, and more for somebody who breaks in',
          correct: true,
          why: 'Whatever lies there can have holes, and can be used.',
        },
        { text: 'A slower program', why: 'What is not started takes no time. It takes space, transfer and care.' },
        { text: 'More memory for each container', from: 'container-is-copy' },
        {
          text: 'Nothing: a container is isolated anyway',
          why: 'Isolation is the second line. The first is to have little that can be attacked.',
        },
      ],
    },
    {
      id: 'base-or-parent',
      type: 'single',
      prompt:
        'Your recipe says `FROM python:3.13-slim`. That image was built on one of Debian, which was built `FROM scratch`. Which is the base image?',
      choices: [
        {
          text: 'The one of Debian',
          correct: true,
          why: 'It began with nothing. `python:3.13-slim` is the parent of yours.',
        },
        { text: '`python:3.13-slim`', why: 'That is the parent: it stands on another one.' },
        { text: '`scratch`', why: '`scratch` is no image. It says that there is none below.' },
        { text: 'Yours', why: 'Yours stands on top of both.' },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
