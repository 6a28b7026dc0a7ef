import type { Quiz } from '../../../learn/quiz/question.ts';

const dockerfile = 'FROM busybox\nRUN echo open > /sign\nCOPY menu.txt /menu.txt\nCMD ["cat", "/menu.txt"]\n';
const cafe = {
  images: ['busybox'],
  files: { Dockerfile: dockerfile, 'menu.txt': 'tea 2.00\n' },
  commands: ['docker build -q -t cafe .'],
};

const quiz: Quiz = {
  id: 'layers-and-history',
  title: 'Which layer, and why?',
  questions: [
    {
      id: 'point-at-file',
      make: (draw) => {
        const path = draw.pick(['/sign', '/menu.txt', '/bin/cat']);
        return {
          type: 'layer',
          prompt: `Point at the layer of \`cafe\` that holds \`${path}\`.`,
          work: cafe,
          of: { image: 'cafe' },
          where: { holds: path },
          why: 'A layer holds the files that its step added or changed, and no others.',
          near: [],
          otherwise: 'Which step brought that file?',
        };
      },
    },
    {
      id: 'which-make-layers',
      type: 'number-or-text',
      prompt:
        'A Dockerfile has the lines `FROM busybox`, `RUN echo a > /a`, `ENV MODE=test`, `COPY b /b`, `CMD ["sh"]`. How many layers does it add to those of `busybox`?',
      work: {
        images: ['busybox'],
        files: { Dockerfile: 'FROM busybox\nRUN echo a > /a\nENV MODE=test\nCOPY b /b\nCMD ["sh"]\n', b: 'b\n' },
        commands: [
          'docker build -q -t five .',
          "expr $(docker image inspect five --format '{{len .RootFS.Layers}}') - 1",
        ],
      },
      why: '`RUN` and `COPY` changed files. `ENV` and `CMD` are settings.',
      near: [
        { answer: 5, why: 'Not every line makes a layer. Some only write down a setting.' },
        { answer: 4, why: 'Two of these four lines change no file.' },
        { answer: 3, why: 'The layer of `busybox` is not added: it was there.' },
      ],
      otherwise: 'Which of these lines change a file?',
    },
    {
      id: 'space-together',
      type: 'single',
      prompt: 'Ten images of 500 MB stand on one base of 480 MB. About how much do they take together?',
      choices: [
        {
          text: 'About 680 MB: the base once, and ten times 20 MB',
          correct: true,
          why: 'The layers of the base are stored once.',
        },
        { text: 'About 5,000 MB', from: 'layers-not-shared' },
        { text: 'About 500 MB', why: 'What each has for itself, 20 MB, has to be stored as well.' },
      ],
      experiment: 'docker system df -v',
    },
    {
      id: 'zero-bytes',
      type: 'single',
      prompt: '`docker history` shows a line with 0 bytes. What is it?',
      choices: [
        {
          text: 'A step that changed a setting, and no file',
          correct: true,
          why: '`CMD`, `ENV`, `EXPOSE` and others write into the configuration.',
        },
        { text: 'A step that failed', why: 'If a step fails, no image is made.' },
        { text: 'A layer that was deleted', from: 'delete-shrinks' },
      ],
      experiment: 'docker history busybox',
    },
    {
      id: 'what-is-in',
      type: 'multiple',
      prompt: 'What is part of an image?',
      choices: [
        { text: 'Layers with files', correct: true, why: 'They hold user land, libraries, programs.' },
        { text: 'The command to start', correct: true, why: 'It stands in the configuration.' },
        { text: 'The history of its steps', correct: true, why: '`docker history` reads it from the configuration.' },
        { text: 'Its containers', from: 'write-reaches-image' },
        { text: 'Running programs', from: 'image-has-memory' },
      ],
    },
    {
      id: 'same-digest',
      type: 'predict',
      prompt: 'Two images are built on `busybox`. How many different lowest layers do the three images have?',
      work: {
        images: ['busybox'],
        files: { Dockerfile: 'ARG WORD\nFROM busybox\nARG WORD\nRUN echo $WORD > /word\n' },
        commands: [
          'docker build -q -t aa --build-arg WORD=a .',
          'docker build -q -t bb --build-arg WORD=b .',
          "docker image inspect busybox aa bb --format '{{index .RootFS.Layers 0}}' | sort -u | wc -l",
        ],
      },
      why: 'All three name the same digest: one layer, stored once.',
      instead: [
        { output: '3', from: 'layers-not-shared' },
        { output: '2', why: 'What differs are the layers above. The lowest is that of `busybox` in all three.' },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
