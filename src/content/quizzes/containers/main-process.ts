import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'main-process',
  title: 'What keeps it alive?',
  questions: [
    {
      id: 'which-ends-it',
      make: (draw) => {
        const [front, back] = draw.pick([
          [30, 900],
          [20, 600],
          [40, 500],
        ]);
        return {
          type: 'predict',
          prompt: `A minute passes. What does the last command print?`,
          work: {
            images: ['busybox'],
            commands: [
              `docker run -d --name duo busybox sh -c 'sleep ${back} & exec sleep ${front}'`,
              'sleep 60',
              "docker inspect duo --format '{{.State.Status}}'",
            ],
          },
          why: `Process 1 ended after ${front} seconds, and the container with it. The one in the background does not count.`,
          instead: [
            {
              output: 'running',
              why: 'The process that still wanted to run is not the main process. It was ended with it.',
            },
            { output: 'Error response from daemon: No such container: duo', from: 'exit-removes' },
          ],
        };
      },
    },
    {
      id: 'detached',
      type: 'single',
      prompt: 'You run a server with `-d`, and `docker ps` shows nothing. What is the likeliest reason?',
      choices: [
        {
          text: 'Its main process has ended, perhaps by going into the background',
          correct: true,
          why: '`docker ps -a` shows it as exited, `docker logs` perhaps why.',
        },
        {
          text: '`docker ps` does not list what runs with `-d`',
          why: '`docker ps` lists all that runs, with or without `-d`.',
        },
        { text: 'With `-d` it starts a little later', from: 'detached-keeps-alive' },
      ],
      experiment: 'docker run -d busybox httpd; docker ps -a',
    },
    {
      id: 'exec-ends',
      type: 'single',
      prompt: 'You are in a container by `docker exec -it web sh`, and type `exit`. What happens to `web`?',
      choices: [
        { text: 'Nothing: it runs on', correct: true, why: 'The shell was a guest. Process 1 goes on.' },
        { text: 'It exits', from: 'exec-is-main' },
        { text: 'It is removed', from: 'exec-is-main' },
      ],
    },
    {
      id: 'code',
      make: (draw) => {
        const code = draw.pick([2, 5, 33]);
        return {
          type: 'number-or-text',
          prompt: `A container’s program is \`sh -c 'false; exit ${code}'\`. Which exit code does the container have in the end?`,
          work: {
            images: ['busybox'],
            commands: [
              `docker run --name one busybox sh -c 'false; exit ${code}'`,
              "docker inspect one --format '{{.State.ExitCode}}'",
            ],
          },
          why: 'It is the exit code of the main process, here of the shell.',
          near: [
            { answer: 0, why: '0 would mean that the main process was content. This one chose another number.' },
            { answer: 1, why: '`false` ended with 1, but it is not the main process. The shell is.' },
            { answer: 137, why: '137 is for what KILL ended. This one ended by itself.' },
          ],
          otherwise: 'With which number does the main process end?',
        };
      },
    },
    {
      id: 'stay-in-front',
      type: 'fill',
      prompt: 'Start the web server so that the container goes on running.',
      line: 'docker run -d --name web busybox httpd ___',
      work: { images: ['busybox'], commands: [] },
      afterwards: ['sleep 1'],
      reaches: ({ world }) => world.containers.some(({ name, state }) => name === 'web' && state === 'running'),
      solution: ['-f'],
      alternatives: [['-f -h /etc'], ['-f -p 8080']],
      why: 'In the foreground, the server is process 1 for as long as it serves.',
      near: [
        { fill: ['&'], why: 'That puts `docker` into the background of your shell. Inside, nothing changes.' },
        { fill: ['-d'], from: 'detached-keeps-alive' },
      ],
      otherwise: 'A second later, `web` has to be running.',
    },
    {
      id: 'why-ten-seconds',
      type: 'multiple',
      prompt: '`docker stop` takes ten seconds and the exit code is 137. What can be said about the main process?',
      choices: [
        { text: 'It did not react to TERM', correct: true, why: 'Docker waited for it.' },
        { text: 'It was ended by KILL', correct: true, why: '137 is 128 + 9.' },
        { text: 'It could not finish what it was doing', correct: true, why: 'KILL gives no time for that.' },
        { text: 'It ended by itself', why: 'Then it would have a code of its own choice.' },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
