import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'several-of-one',
  title: 'One of several',
  questions: [
    {
      id: 'own-memory',
      make: (draw) => {
        const [writer, reader] = draw.pick([
          ['w1', 'w2'],
          ['w2', 'w3'],
          ['w3', 'w1'],
        ]);
        const items = draw.pick(['apples', 'socks', 'books']);
        return {
          type: 'predict',
          prompt: 'A basket is kept in a file. What does the last command print?',
          work: {
            images: ['busybox'],
            commands: [
              'for n in 1 2 3; do docker run -d --name w$n busybox sleep 600; done',
              `docker exec ${writer} sh -c 'echo ${items} > /basket'`,
              `docker exec ${reader} cat /basket`,
            ],
          },
          why: 'Each has a writable layer of its own. A basket for all has to lie elsewhere.',
          instead: [
            { output: items, from: 'containers-share-files' },
            {
              output: `Error response from daemon: No such container: ${reader}`,
              why: 'All three were made, and run.',
            },
          ],
        };
      },
    },
    {
      id: 'common-name',
      make: (draw) => {
        const name = draw.pick(['api', 'shop', 'print']);
        return {
          type: 'fill',
          prompt: `\`one\` runs on the network \`net\`, where it also bears the name \`${name}\`. Start \`two\` so that \`${name}\` leads to both.`,
          line: 'docker run -d --name two --network net ___ busybox sleep 600',
          work: {
            images: ['busybox'],
            commands: [
              'docker network create net',
              `docker run -d --name one --network net --network-alias ${name} busybox sleep 600`,
            ],
          },
          afterwards: [`docker run --rm --network net busybox nslookup ${name} | grep -c '^Address: 172'`],
          reaches: ({ output }) => output === '2',
          solution: [`--network-alias ${name}`],
          alternatives: [[`--net-alias ${name}`], [`--network-alias=${name}`], [`--hostname ${name}`]],
          why: 'A name of a container is there once. An alias may be borne by several.',
          near: [
            {
              fill: [`--add-host ${name}:127.0.0.1`],
              why: 'That goes into a file inside `two`. Nobody else reads it.',
            },
            { fill: [`--label ${name}`], why: 'A label is a note. No name leads to it.' },
          ],
          otherwise: `In the end, \`nslookup ${name}\` has to show two addresses.`,
        };
      },
    },
    {
      id: 'what-is-lost',
      type: 'multiple',
      prompt: 'One of three web servers behind a distributor is killed. What is lost?',
      choices: [
        { text: 'What it had in memory', correct: true, why: 'Memory ends with the process.' },
        { text: 'The requests that it was just working on', correct: true, why: 'Nobody else knows of them.' },
        { text: 'The service as a whole', why: 'The other two go on answering.' },
        {
          text: 'What it had written into a volume',
          why: 'A volume does not belong to a process, nor to a container.',
        },
        { text: 'The image that the others were made from', why: 'An image does not run, and so cannot be killed.' },
      ],
    },
    {
      id: 'images-needed',
      make: (draw) => {
        const count = draw.number(4, 7);
        const numbers = Array.from({ length: count }, (_, index) => index + 1).join(' ');
        return {
          type: 'number-or-text',
          prompt: `You start ${count} containers of \`busybox\`. How many images does \`docker images\` list then, if there was none before?`,
          work: {
            images: [],
            commands: [`for n in ${numbers}; do docker run -d busybox sleep 600; done`, 'docker images -q | wc -l'],
          },
          why: 'It was pulled once. Each container reads the same layers.',
          near: [{ answer: count, from: 'container-is-copy' }],
          otherwise: 'What is made for each container, and what is there once?',
        };
      },
    },
    {
      id: 'restarts',
      make: (draw) => {
        const times = draw.number(2, 4);
        return {
          type: 'predict',
          prompt: 'What does the last command print?',
          work: {
            images: ['busybox'],
            commands: [
              `docker run -d --name job --restart on-failure:${times} busybox sh -c 'exit 3'`,
              'sleep 20',
              "docker inspect job --format '{{.State.Status}} {{.RestartCount}}'",
            ],
          },
          why: `It was started once, and ${times} times again. Then Docker gave up.`,
          instead: [
            { output: 'exited 0', why: '`on-failure` starts it again when its exit code is not 0. It was 3.' },
            { output: `running ${times}`, why: 'A restart does not make the program any better: it fails each time.' },
            { output: `running ${times + 5}`, why: `After \`on-failure:\` stands how often at most: ${times} times.` },
          ],
        };
      },
    },
    {
      id: 'rolling',
      type: 'order',
      prompt:
        'Three containers of version 1 serve customers. Put the steps in an order that brings version 2, with nobody turned away.',
      steps: [
        'Build the image of version 2',
        'Start a container of version 2 and wait until it answers',
        'Let the distributor send customers to it',
        'Remove one container of version 1',
        'Do the same for the other two',
      ],
      why: 'There are never fewer than three. If version 2 turns out bad after the first one, two good ones still serve.',
      traps: [
        { early: 3, late: 2, why: 'For a while, there would be fewer than three.' },
        { early: 2, late: 1, why: 'Customers would be sent to one that does not answer yet.' },
      ],
      otherwise: 'First something new that works. Then something old may go.',
    },
    {
      id: 'single-point',
      type: 'single',
      prompt: 'Five web servers stand behind one `nginx`, and share one database. What is the weakest part?',
      choices: [
        {
          text: '`nginx` and the database: of each there is only one',
          correct: true,
          why: 'What is there once can bring down the whole.',
        },
        { text: 'The web servers, since they share an image', why: 'An image is only read. They fail one by one.' },
        { text: 'The network, since it has no `-p`', why: 'Neighbours do not need one.' },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
