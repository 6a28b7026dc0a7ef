import type { Quiz } from '../../../learn/quiz/question.ts';

export const start: Quiz = {
  id: 'examination-start',
  title: 'Images and containers',
  questions: [
    {
      id: 'one-writes',
      make: (draw) => {
        const [one, two] = draw.pick([
          ['ann', 'bob'],
          ['east', 'west'],
          ['salt', 'sugar'],
        ]) as [string, string];
        return {
          type: 'predict',
          prompt: 'What does the last command print?',
          work: {
            images: ['busybox'],
            commands: [
              `docker run -d --name ${one} busybox sleep 600`,
              `docker run -d --name ${two} busybox sleep 600`,
              `docker exec ${one} touch /mine`,
              `docker exec ${two} sh -c 'ls /mine 2>&1 || echo none'`,
            ],
          },
          why: 'Each container writes into a layer of its own.',
          instead: [
            { output: '/mine', from: 'containers-share-files' },
            { output: 'none', why: '`ls` has something to say about it first.' },
          ],
        };
      },
    },
    {
      id: 'count-containers',
      make: (draw) => {
        const runs = draw.number(2, 4);
        return {
          type: 'number-or-text',
          prompt: `You type \`docker run busybox true\` ${runs} times, then \`docker run --rm busybox true\` once. How many lines does \`docker ps -aq\` print?`,
          work: {
            images: ['busybox'],
            commands: [
              ...Array.from({ length: runs }, () => 'docker run busybox true'),
              'docker run --rm busybox true',
              'docker ps -aq | wc -l',
            ],
          },
          why: 'Each `run` made a container. They have exited and are still there; only `--rm` took its own away.',
          near: [
            { answer: 0, from: 'exit-removes' },
            { answer: 1, from: 'run-restarts' },
            { answer: runs + 1, why: 'The last one was removed at its end: `--rm`.' },
          ],
          otherwise: 'How many were made, and which of them are gone?',
        };
      },
    },
    {
      id: 'remove-image',
      type: 'multiple',
      prompt: 'A container of `busybox` is running. What is true?',
      work: {
        images: ['busybox'],
        commands: ['docker run -d --name one busybox sleep 600', 'docker rmi busybox'],
      },
      choices: [
        {
          text: '`docker rmi busybox` is refused',
          holds: ({ exitCode }) => exitCode !== 0,
          why: 'A container stands on it.',
        },
        {
          text: 'A second container can be made of the same image meanwhile',
          correct: true,
          why: 'An image is never used up or busy.',
        },
        {
          text: '`docker rmi busybox` removes the container, too',
          holds: ({ world }) => world.containers.length === 0,
          from: 'rmi-kills-containers',
        },
        { text: 'The container has copied the image', from: 'container-is-copy' },
      ],
    },
    {
      id: 'fill-list-all',
      type: 'fill',
      prompt: 'List every container, those that have exited, too.',
      line: 'docker ps ___',
      work: { images: ['busybox'], commands: ['docker run --name gone busybox true'] },
      reaches: ({ output }) => output.includes('gone'),
      solution: ['-a'],
      alternatives: [['--all']],
      why: 'Without `-a`, only running containers are listed.',
      near: [{ fill: ['-q'], why: '`-q` shortens the list to IDs. It is still a list of running ones.' }],
      otherwise: 'The container `gone` has to be in the list.',
    },
    {
      id: 'order-of-life',
      type: 'order',
      prompt: 'Put the commands in the only order in which none of them fails and nothing is left.',
      work: { images: ['busybox'], commands: [] },
      steps: [
        'docker create --name one busybox sleep 600',
        'docker start one',
        'docker stop -t 1 one',
        'docker rm one',
      ],
      reaches: ({ world, results }) => world.containers.length === 0 && results.every(({ exitCode }) => exitCode === 0),
      why: 'Created, running, exited, removed.',
      traps: [{ early: 3, late: 1, why: 'What is removed cannot be started.' }],
      otherwise: 'A running container is not removed, and what is not made cannot start.',
    },
  ],
};
