import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'reading-the-tables',
  title: 'What does the table say?',
  questions: [
    {
      id: 'how-many-lines',
      make: (draw) => {
        const running = draw.number(1, 3);
        const ended = draw.number(2, 4);
        return {
          type: 'number-or-text',
          prompt: `${running} of your containers run, ${ended} have exited. How many containers does \`docker ps\` list?`,
          work: {
            images: ['busybox'],
            commands: [
              `for n in $(seq ${running}); do docker run -d busybox sleep 600; done`,
              `for n in $(seq ${ended}); do docker run busybox true; done`,
              'docker ps -q | wc -l',
            ],
          },
          why: 'Without `-a`, `docker ps` lists what runs.',
          near: [{ answer: running + ended, from: 'ps-shows-all' }],
          otherwise: 'Which of them does `docker ps` list without `-a`?',
        };
      },
    },
    {
      id: 'status-column',
      make: (draw) => {
        const code = draw.pick([1, 3, 42]);
        return {
          type: 'predict',
          prompt: 'What does the last command print?',
          work: {
            images: ['busybox'],
            commands: [
              `docker run --name job busybox sh -c 'exit ${code}'`,
              "docker inspect job --format '{{.State.Status}} {{.State.ExitCode}}'",
            ],
          },
          why: `The program ended by itself with the exit code ${code}, and the container keeps the number.`,
          instead: [
            { output: `running ${code}`, why: 'The program has ended. Without a process, a container does not run.' },
            { output: 'exited 0', why: '0 is the code of success. This program chose another.' },
            { output: 'Error response from daemon: No such container: job', from: 'exit-removes' },
          ],
        };
      },
    },
    {
      id: 'which-table',
      type: 'multiple',
      prompt: 'What can you read from `docker images`?',
      choices: [
        { text: 'How much room an image takes', correct: true, why: 'DISK USAGE says so.' },
        { text: 'Whether some container uses it', correct: true, why: 'EXTRA shows a `U` then.' },
        { text: 'Whether the image is running', from: 'image-runs' },
        { text: 'How many layers it has', why: 'It has one line for an image. `docker history` shows the layers.' },
      ],
      experiment: 'docker images',
    },
    {
      id: 'what-exited-uses',
      type: 'single',
      prompt: 'A container has exited. What does it still use?',
      choices: [
        { text: 'Room on the disk', correct: true, why: 'Its layer, settings and logs stay until it is removed.' },
        { text: 'Memory, as it may be started again', from: 'stopped-uses-cpu' },
        { text: 'Nothing at all', why: 'Its files are still there. `docker ps -a --size` shows them.' },
        { text: 'A little of the processor', from: 'stopped-uses-cpu' },
      ],
    },
    {
      id: 'two-ids',
      type: 'single',
      prompt: 'Ten containers of one image stand in `docker ps`. What do their lines have in common?',
      choices: [
        { text: 'The column IMAGE', correct: true, why: 'All were made from it. ID and name belong to each alone.' },
        { text: 'The column CONTAINER ID', why: 'Each container has an ID of its own. The image has another one.' },
        { text: 'The column NAMES', from: 'same-name-reused' },
      ],
      experiment: 'docker ps',
    },
    {
      id: 'filter-exited',
      make: (draw) => {
        const names = draw.pick([
          ['pan', 'pot'],
          ['cup', 'mug'],
          ['hat', 'cap'],
        ]);
        return {
          type: 'fill',
          prompt: 'Print the names of all containers that have exited, and of no others.',
          line: "docker ps ___ --format '{{.Names}}'",
          work: {
            images: ['busybox'],
            commands: [
              `docker run --name ${names[0]} busybox true`,
              `docker run -d --name ${names[1]} busybox sleep 600`,
            ],
          },
          reaches: ({ output }) => output === names[0],
          solution: ['-a --filter status=exited'],
          alternatives: [['--filter status=exited'], ['-f status=exited']],
          why: 'The filter takes the state. It looks at all containers, with or without `-a`.',
          near: [
            { fill: ['-a'], why: '`-a` shows all of them. You want those that have exited.' },
            { fill: [''], from: 'ps-shows-all' },
          ],
          otherwise: `Only \`${names[0]}\` has exited.`,
        };
      },
    },
    {
      id: 'order-until-removed',
      type: 'order',
      prompt:
        '`docker rmi` refuses while a container uses the image. Put the commands in an order that leaves both tables empty.',
      work: { images: [], commands: [] },
      steps: ['docker pull busybox', 'docker run --name last busybox true', 'docker rm last', 'docker rmi busybox'],
      reaches: ({ world, results }) =>
        world.images.length === 0 && world.containers.length === 0 && results.every(({ exitCode }) => exitCode === 0),
      why: 'First the container goes, then the image that it stood on.',
      traps: [
        { early: 3, late: 2, why: 'The image is in use as long as a container made from it exists, running or not.' },
      ],
      otherwise: 'Both tables have to be empty in the end, and no command may fail.',
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
