import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'cmd-and-entrypoint',
  title: 'Which words win?',
  questions: [
    {
      id: 'words-behind',
      make: (draw) => {
        const [fixed, own, given] = draw.pick([
          ['order', 'tea', 'cake'],
          ['play', 'jazz', 'date'],
          ['paint', 'red', 'ls'],
        ]);
        return {
          type: 'predict',
          prompt: 'What does the last command print?',
          work: {
            images: ['busybox'],
            files: { Dockerfile: `FROM busybox\nENTRYPOINT ["echo", "${fixed}"]\nCMD ["${own}"]\n` },
            commands: ['cat Dockerfile', 'docker build -q -t app .', `docker run --rm app ${given}`],
          },
          why: 'The entrypoint stays. The word takes the place of `CMD`, and is an argument.',
          instead: [
            { output: `${fixed} ${own} ${given}`, why: 'Words behind the image replace `CMD`. They do not add to it.' },
            { output: `${fixed} ${own}`, why: 'That is what comes without a word behind the image.' },
            {
              output: `exec: "${given}": executable file not found in $PATH`,
              from: 'args-replace-entrypoint',
            },
          ],
        };
      },
    },
    {
      id: 'built-times',
      make: (draw) => {
        const runs = draw.number(3, 5);
        return {
          type: 'number-or-text',
          prompt: `A recipe says \`RUN date > /t\` and \`CMD cat /t\`. The image is built once, and run ${runs} times, a second apart. How many different times are printed?`,
          work: {
            images: ['busybox'],
            files: { Dockerfile: 'FROM busybox\nRUN date > /t\nCMD cat /t\n' },
            commands: [
              'docker build -q -t app .',
              `for n in $(seq ${runs}); do docker run --rm app; sleep 1; done | sort -u | wc -l`,
            ],
          },
          accepts: ['one'],
          why: '`RUN` ran once, at build. Each container prints the file that came of it.',
          near: [{ answer: runs, from: 'run-at-start' }],
          otherwise: 'Which of the two lines runs when?',
        };
      },
    },
    {
      id: 'around-the-entrypoint',
      type: 'fill',
      prompt: 'The image `greet` has `ENTRYPOINT ["echo", "hello"]`. Make it run `id`, which prints who the user is.',
      line: 'docker run --rm ___',
      work: {
        images: ['busybox'],
        files: { Dockerfile: 'FROM busybox\nENTRYPOINT ["echo", "hello"]\nCMD ["world"]\n' },
        commands: ['docker build -q -t greet .'],
      },
      reaches: ({ output }) => output.startsWith('uid='),
      solution: ['--entrypoint id greet'],
      alternatives: [['--entrypoint=id greet'], ['--entrypoint sh greet -c id']],
      why: 'Only `--entrypoint` replaces it, and it goes before the image’s name.',
      near: [
        { fill: ['greet id'], from: 'args-replace-entrypoint' },
        { fill: ['greet --entrypoint id'], why: 'Behind the image’s name it is no option, but words for `echo`.' },
      ],
      otherwise: 'The entrypoint has to be another one, for this one run.',
    },
    {
      id: 'handed-down',
      type: 'predict',
      prompt: 'The image `parent` has `CMD ["tea"]`. What does the last command print?',
      work: {
        images: ['busybox'],
        commands: [
          'printf \'FROM busybox\\nENTRYPOINT ["echo", "cup of"]\\nCMD ["tea"]\\n\' | docker build -q -t parent -',
          'printf \'FROM parent\\nENTRYPOINT ["echo", "pot of"]\\n\' | docker build -q -t child -',
          'docker run --rm child',
        ],
      },
      why: 'A new entrypoint drops the `CMD` of the parent. It was meant for another program.',
      instead: [
        { output: 'pot of tea', why: 'The parent’s `CMD` is handed down only as long as the entrypoint stays.' },
        { output: 'cup of tea', why: 'The child has an entrypoint of its own.' },
      ],
    },
    {
      id: 'what-expose-does',
      type: 'multiple',
      prompt:
        'A recipe says `EXPOSE 8000`. A container is started with `docker run -d`, and no other option. What is true?',
      work: {
        images: ['busybox'],
        files: { Dockerfile: 'FROM busybox\nEXPOSE 8000\nCMD ["httpd", "-f", "-p", "8000"]\n' },
        commands: [
          'docker build -q -t app .',
          'docker run -d --name one app',
          'docker ps',
          'docker port one',
          'docker run -d --name two -P app',
          'docker port two',
        ],
      },
      choices: [
        {
          text: 'The image’s settings name the port',
          holds: ({ world }) =>
            world.images.some(({ tags, settings }) => tags.includes('app:latest') && settings.exposedPorts.length > 0),
          why: 'That is all that the instruction writes.',
        },
        {
          text: '`docker ps` shows `8000/tcp`',
          holds: ({ results }) => results[2]?.stdout.includes(' 8000/tcp ') === true,
          why: 'It is shown, without an arrow: it leads nowhere.',
        },
        {
          text: 'The host’s port 8000 leads to the container',
          holds: ({ results }) => results[3]?.stdout !== '',
          from: 'expose-publishes',
        },
        {
          text: 'With `-P`, a port of the host would lead there',
          holds: ({ output }) => output.includes('8000/tcp ->'),
          why: '`-P` publishes the ports that are noted, each on one of the host’s that is free.',
        },
      ],
    },
    {
      id: 'variable-in-list',
      type: 'single',
      prompt: '`CMD ["echo", "$HOME"]` prints `$HOME`, and not the folder. Why?',
      choices: [
        {
          text: 'A list is started without a shell, and only a shell fills in variables',
          correct: true,
          why: '`CMD echo $HOME` has one: it is run by `/bin/sh -c`.',
        },
        { text: 'The variable is not set in a container', why: 'Docker sets `HOME`. But nobody looks it up here.' },
        { text: '`CMD` is filled in when the image is built', from: 'cmd-at-build' },
      ],
    },
    {
      id: 'two-cmds',
      type: 'predict',
      prompt: 'What does the last command print?',
      work: {
        images: ['busybox'],
        files: { Dockerfile: 'FROM busybox\nCMD ["echo", "first"]\nCMD ["echo", "second"]\n' },
        commands: ['cat Dockerfile', 'docker build -q -t app .', 'docker run --rm app'],
      },
      why: '`CMD` is a setting, and the last one stands. To do several things, start one program that does them.',
      instead: [
        { output: 'first\nsecond', why: 'They are no steps. Each writes the same setting.' },
        { output: 'first', why: 'The later line overwrites the earlier one.' },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
