import type { Quiz } from '../../../learn/quiz/question.ts';

const work = {
  images: ['busybox'],
  files: { Dockerfile: 'FROM busybox\nCOPY a /a\nRUN date > /made\n', a: 'one\n' },
};

const quiz: Quiz = {
  id: 'build-cache',
  title: 'Done again, or not?',
  questions: [
    {
      id: 'same-words',
      type: 'number-or-text',
      prompt:
        'The recipe ends with `RUN date > /made`. You build it three times, nothing changed, a second apart. How many different times do the images hold?',
      work: {
        ...work,
        commands: [
          '{ for n in 1 2 3; do docker build -q -t t$n . >/dev/null; docker run --rm t$n cat /made; sleep 1; done; } | sort -u | wc -l',
        ],
      },
      accepts: ['one'],
      why: 'The words of the step are the same, so its layer comes from the cache.',
      near: [{ answer: 3, why: 'The step ran once. Docker looks at its words, not at the clock.' }],
      otherwise: 'Does the step run each time?',
    },
    {
      id: 'after-change',
      make: (draw) => {
        const word = draw.pick(['tea', 'rye', 'oat']);
        return {
          type: 'predict',
          prompt: 'What does the last command print?',
          work: {
            images: ['busybox'],
            files: { Dockerfile: 'FROM busybox\nCOPY a /a\nRUN cat /a > /b\n', a: 'one\n' },
            commands: [
              'docker build -q -t app .',
              `echo ${word} > a`,
              'docker build -q -t app .',
              'docker run --rm app cat /b',
            ],
          },
          why: 'The file that `COPY` takes changed, so the step after it ran again.',
          instead: [
            { output: 'one', why: 'A step after a changed one is not taken from the cache.' },
            { output: `one\n${word}`, why: 'The step starts from the base again. It does not add to the old file.' },
          ],
        };
      },
    },
    {
      id: 'which-run',
      type: 'single',
      prompt: 'The third of five steps changed. Which steps are done again?',
      choices: [
        { text: 'The third, fourth and fifth', correct: true, why: 'Each stands on the layer of the one before.' },
        { text: 'The third only', why: 'The fourth stands on the third, which is another now.' },
        { text: 'All five', why: 'The first two, and what they stand on, are as before.' },
      ],
    },
    {
      id: 'what-counts',
      type: 'multiple',
      prompt: 'What makes a `COPY page.txt .` run again?',
      choices: [
        { text: 'Another text in `page.txt`', correct: true, why: 'The contents count.' },
        { text: 'A change in a step before it', correct: true, why: 'It stands on another layer then.' },
        { text: 'A new modification time, with the same text', why: 'The time of the file does not count.' },
        { text: 'An hour gone by', why: 'The clock does not count.' },
      ],
    },
    {
      id: 'order',
      type: 'single',
      prompt:
        'A recipe copies the code, then installs libraries. Each change of the code installs them anew. What helps?',
      choices: [
        {
          text: 'Copy the list of libraries, install, then copy the code',
          correct: true,
          why: 'The install step depends on the list only, and stays cached.',
        },
        { text: 'Build with `--no-cache`', why: 'Then everything is done each time.' },
        { text: 'Give each build another tag', why: 'The cache does not look at tags.' },
      ],
    },
    {
      id: 'stale',
      type: 'single',
      prompt: 'A step fetches the newest data, but the image keeps old data. Why?',
      choices: [
        {
          text: 'The words of the step are the same, so it came from the cache',
          correct: true,
          why: '`--no-cache` makes it run.',
        },
        { text: 'A build has no network', why: 'A `RUN` step has one, unless told otherwise.' },
        { text: 'An image cannot hold new data', why: 'Each build can make another image with other data.' },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
