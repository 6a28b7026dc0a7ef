import type { Quiz } from '../../../learn/quiz/question.ts';

export const making: Quiz = {
  id: 'examination-making',
  title: 'Making images',
  questions: [
    {
      id: 'which-runs',
      make: (draw) => {
        const words = draw.pick(['', ' you', ' all of you']);
        return {
          type: 'predict',
          prompt: 'The recipe says `ENTRYPOINT ["echo", "hi"]` and `CMD ["there"]`. What does the last command print?',
          work: {
            images: ['busybox'],
            files: { Dockerfile: 'FROM busybox\nENTRYPOINT ["echo", "hi"]\nCMD ["there"]\n' },
            commands: ['docker build -q -t greet .', `docker run --rm greet${words}`],
          },
          why: 'The entrypoint stays. `CMD`, or what takes its place, are its arguments.',
          instead: [
            words === ''
              ? { output: 'hi', why: 'Without words behind the image, `CMD` is used.' }
              : { output: `hi there${words}`, why: 'Words behind the image take the place of `CMD`.' },
            { output: words.trim() || 'there', from: 'args-replace-entrypoint' },
          ],
        };
      },
    },
    {
      id: 'cached-steps',
      make: (draw) => {
        const [file, count] = draw.pick([
          ['a', 1],
          ['b', 2],
        ]) as [string, number];
        return {
          type: 'number-or-text',
          prompt: `The recipe: \`FROM busybox\`, \`COPY a /a\`, \`COPY b /b\`, \`RUN cat /a /b > /c\`. It was built, then the file \`${file}\` changed. How many of the steps behind \`FROM\` are taken from the cache?`,
          work: {
            images: ['busybox'],
            files: { Dockerfile: 'FROM busybox\nCOPY a /a\nCOPY b /b\nRUN cat /a /b > /c\n', a: '1\n', b: '2\n' },
            commands: [
              'docker build -q -t app .',
              `echo 3 > ${file}`,
              'docker build --progress=plain -t app . 2>&1 | grep -c CACHED || true',
            ],
          },
          why: 'From the first changed step on, all are done again.',
          near: [
            { answer: 3, from: 'cache-sees-all' },
            { answer: count + 1, from: 'cache-per-step' },
          ],
          otherwise: 'Which step is the first that reads something new?',
        };
      },
      variants: 2,
    },
    {
      id: 'when-run',
      type: 'single',
      prompt:
        'A recipe says `RUN date > /when`. A hundred containers are made of the image. What do they hold in `/when`?',
      choices: [
        { text: 'All the same time: that of the build', correct: true, why: '`RUN` ran once, and left a layer.' },
        { text: 'Each the time of its start', from: 'run-at-start' },
        { text: 'Nothing: `RUN` prints to the screen', why: 'The line sends its output into a file of the layer.' },
      ],
    },
    {
      id: 'ignore',
      type: 'multiple',
      prompt: '`.dockerignore` lists `secret.txt`. What is true?',
      work: {
        images: ['busybox'],
        files: {
          Dockerfile: 'FROM busybox\nCOPY secret.txt /\n',
          '.dockerignore': 'secret.txt\n',
          'secret.txt': 'x\n',
        },
        commands: ['docker build -q -t app .'],
      },
      choices: [
        {
          text: '`COPY secret.txt /` fails',
          holds: ({ exitCode }) => exitCode !== 0,
          why: 'For the build, the file is not there.',
        },
        {
          text: 'A `RUN` step can still make a file of that name',
          correct: true,
          why: 'Only the context is filtered.',
        },
        { text: 'The file is taken out of the base image, too', from: 'ignore-filters-image' },
        { text: 'The file is deleted on the host', why: 'It lies where it was. It is only not sent.' },
      ],
    },
    {
      id: 'base-of-stage',
      type: 'single',
      prompt: 'A recipe has two `FROM`. What of the first stage is in the finished image?',
      choices: [
        {
          text: 'Only what the last stage copies from it',
          correct: true,
          why: 'The image is the last stage. The others are left behind.',
        },
        { text: 'All of it, as lower layers', why: 'The last stage begins anew, on its own `FROM`.' },
        { text: 'Nothing at all, ever', why: '`COPY --from` takes over what it names.' },
      ],
    },
  ],
};
