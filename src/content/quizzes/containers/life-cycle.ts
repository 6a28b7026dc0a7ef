import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'life-cycle',
  title: 'Which state is it in?',
  questions: [
    {
      id: 'after-these',
      make: (draw) => {
        const [end, state] = draw.pick([
          ['docker stop -t 1 tick', 'exited'],
          ['docker pause tick', 'paused'],
          ['docker restart -t 1 tick', 'running'],
        ]);
        const all = ['exited', 'paused', 'running', 'created'];
        return {
          type: 'predict',
          prompt: 'What does the last command print?',
          work: {
            images: ['busybox'],
            commands: [
              'docker run -d --name tick busybox sleep 600',
              end,
              "docker inspect tick --format '{{.State.Status}}'",
            ],
          },
          why: 'The state follows the process: gone, frozen, or there again.',
          instead: all
            .filter((other) => other !== state)
            .map((other) => ({ output: other, why: `What has \`${end.split(' ')[1]}\` done to the process?` })),
        };
      },
    },
    {
      id: 'run-in-halves',
      type: 'order',
      prompt:
        'Two commands do what `docker run` does. Put these in an order that prints `hi` from `one` and leaves nothing behind.',
      work: { images: ['busybox'], commands: [] },
      steps: ['docker create --name one busybox echo hi', 'docker start -a one', 'docker rm one'],
      reaches: ({ results, world }) =>
        results.every(({ exitCode }) => exitCode === 0) &&
        results.some(({ stdout }) => stdout === 'hi\n') &&
        world.containers.length === 0,
      why: '`create` makes the container, `start` its process. What is made has to be removed.',
      traps: [{ early: 2, late: 1, why: 'Once it is removed, there is nothing left to start.' }],
      otherwise: 'A container has to be made before anything can be done with it.',
    },
    {
      id: 'what-start-keeps',
      type: 'multiple',
      prompt: 'You type `docker restart web`. What is the same before and after?',
      choices: [
        { text: 'Its ID', correct: true, why: 'It is the same container.' },
        { text: 'Files that it wrote', correct: true, why: 'Its layer stays.' },
        { text: 'Its logs so far', correct: true, why: 'They stay, and go on.' },
        { text: 'Its process', why: 'The old process has ended. A new one was started.' },
        { text: 'What its program kept in memory', why: 'Memory belongs to the process, and goes with it.' },
      ],
    },
    {
      id: 'not-running-instance',
      type: 'single',
      prompt: '“A container is a running instance of an image.” What is missing?',
      choices: [
        {
          text: 'It need not run: it may be created, paused or exited',
          correct: true,
          why: 'It exists from `create` to `rm`.',
        },
        { text: 'It is a running instance of several images', why: 'A container stands on one image.' },
        { text: 'Nothing: what does not run is no container', from: 'stop-removes' },
      ],
      experiment: 'docker create --name one busybox; docker ps -a',
    },
    {
      id: 'exit-code-of-kill',
      type: 'number-or-text',
      prompt:
        '`docker kill` sends the signal 9. Which exit code does `docker ps -a` show for a container that was killed?',
      work: {
        images: ['busybox'],
        commands: [
          'docker run -d --name one busybox sleep 600',
          'docker kill one',
          "docker inspect one --format '{{.State.ExitCode}}'",
        ],
      },
      why: 'Who is ended by a signal gets 128 and the number of the signal: 128 + 9.',
      near: [
        { answer: 9, why: '9 is the signal. The exit code adds 128 to it.' },
        { answer: 0, why: '0 means that the program ended by itself and was content.' },
        { answer: 143, why: '143 is 128 + 15, for TERM. `kill` sends KILL.' },
      ],
      otherwise: 'It is 128 and something.',
    },
    {
      id: 'wake-it',
      make: (draw) => {
        const name = draw.pick(['bear', 'bat', 'newt']);
        return {
          type: 'fill',
          prompt: `\`${name}\` is frozen by \`docker pause\`. Let it go on.`,
          line: `docker ___ ${name}`,
          work: {
            images: ['busybox'],
            commands: [`docker run -d --name ${name} busybox sleep 600`, `docker pause ${name}`],
          },
          reaches: ({ world }) => world.containers.some(({ state, finished }) => state === 'running' && finished === 0),
          solution: ['unpause'],
          alternatives: [['container unpause']],
          why: 'Its process was there all the time.',
          near: [
            { fill: ['start'], why: '`start` is for what has no process. This one has one, and Docker says so.' },
            {
              fill: ['restart'],
              why: 'It would run again, but with a new process. You were to let the old one go on.',
            },
          ],
          otherwise: 'It has to run, and its process must not have ended.',
        };
      },
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
