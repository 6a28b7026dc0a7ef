import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'first-container',
  title: 'Alive, waiting, or done?',
  questions: [
    {
      id: 'state-after-run',
      make: (draw) => {
        const name = draw.pick(['owl', 'fox', 'elk']);
        const program = draw.pick(['true', 'echo hi', 'date']);
        return {
          type: 'predict',
          prompt: `\`${program}\` ends at once. What does the last command print?`,
          work: {
            images: ['busybox'],
            commands: [
              `docker run -d --name ${name} busybox ${program}`,
              "docker ps -a --format '{{.Names}} {{.State}}'",
            ],
          },
          why: 'The program has ended, so the container has exited. `-d` does not change that, and nobody removed it.',
          instead: [
            { output: `${name} running`, from: 'detached-keeps-alive' },
            { output: '', from: 'exit-removes' },
            {
              output: `${name} created`,
              why: '`docker run` creates and starts. `created` would mean that it was never started.',
            },
          ],
        };
      },
    },
    {
      id: 'what-run-does',
      type: 'multiple',
      prompt: 'What does `docker run --name one busybox true` do, on a machine that has the image?',
      work: { images: ['busybox'], commands: ['docker run --name one busybox true'] },
      choices: [
        {
          text: 'It makes a new container, with an ID and the name `one`',
          holds: ({ world }) => world.containers.some(({ name }) => name === 'one'),
          why: '`run` always begins by making a container.',
        },
        {
          text: 'It starts the program `true` in it',
          holds: ({ world }) => world.containers.some(({ state }) => state === 'exited'),
          why: 'It ran, and has exited.',
        },
        {
          text: 'It removes the container when the program ends',
          holds: ({ world }) => world.containers.length === 0,
          from: 'exit-removes',
        },
        {
          text: 'It makes a second image',
          holds: ({ world }) => world.images.length > 1,
          why: 'Running makes containers. The images stay as they were.',
        },
      ],
    },
    {
      id: 'why-exited',
      type: 'single',
      prompt: 'You never stopped `hello-world`. Why is it not running?',
      choices: [
        {
          text: 'Its program had nothing more to do, and ended',
          correct: true,
          why: 'A container lives as long as its program.',
        },
        { text: 'It crashed', why: 'It exited with the code 0, which means success.' },
        {
          text: 'Docker stops containers that nobody looks at',
          why: 'Docker stops nothing by itself. A program that goes on keeps its container running.',
        },
        {
          text: 'It goes on running, but `docker ps` hides it',
          why: '`docker ps` hides what does not run. With `-a` you see that it has exited.',
        },
      ],
      experiment: 'docker ps -a',
    },
    {
      id: 'order-of-states',
      make: (draw) => {
        const name = draw.pick(['ant', 'bee', 'cat']);
        return {
          type: 'order',
          prompt: `Put the commands in an order in which none of them fails, and \`${name}\` is gone in the end.`,
          work: { images: ['busybox'], commands: [] },
          steps: [
            `docker create --name ${name} busybox sleep 600`,
            `docker start ${name}`,
            `docker stop -t 1 ${name}`,
            `docker rm ${name}`,
          ],
          reaches: ({ results, world }) =>
            results.every(({ exitCode }) => exitCode === 0) && world.containers.length === 0,
          why: 'Created, running, exited, removed: a whole life.',
          traps: [{ early: 3, late: 2, why: 'Docker refuses to remove a container that runs. Stop it first.' }],
          otherwise: 'Which command needs the container to exist, and which needs it to run?',
        };
      },
    },
    {
      id: 'how-many-containers',
      make: (draw) => {
        const runs = draw.number(2, 5);
        return {
          type: 'number-or-text',
          prompt: `You type \`docker run busybox true\` ${runs} times. How many lines of containers does \`docker ps -a\` show afterwards?`,
          work: {
            images: ['busybox'],
            commands: [...Array.from({ length: runs }, () => 'docker run busybox true'), 'docker ps -aq | wc -l'],
          },
          why: 'Each `docker run` makes a new container. None of them is removed by ending.',
          near: [
            { answer: 1, from: 'run-restarts' },
            { answer: 0, from: 'exit-removes' },
          ],
          otherwise: 'What does `docker run` make each time, and what removes it?',
        };
      },
    },
    {
      id: 'start-it-again',
      make: (draw) => {
        const name = draw.pick(['kettle', 'toaster', 'mixer']);
        return {
          type: 'fill',
          prompt: `\`${name}\` has exited. Run its program once more, in the same container.`,
          line: `docker ___ ${name}`,
          work: { images: ['busybox'], commands: [`docker run --name ${name} busybox echo done`] },
          reaches: ({ world }) => world.containers.length === 1 && world.containers[0]?.logs === 'done\ndone\n',
          solution: ['start'],
          alternatives: [['start -a'], ['restart']],
          why: '`docker start` starts a container that is there. Its second output joins the first in the logs.',
          near: [
            { fill: ['run'], from: 'run-restarts' },
            { fill: ['exec'], why: '`exec` adds a process to a container that runs. This one does not.' },
          ],
          otherwise: 'Its logs have to hold the word twice, and no second container may be there.',
        };
      },
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
