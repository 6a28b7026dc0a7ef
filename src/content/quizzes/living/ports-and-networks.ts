import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'ports-and-networks',
  title: 'Who answers?',
  questions: [
    {
      id: 'expose',
      type: 'multiple',
      prompt:
        'An image says `EXPOSE 80`, and its server listens there. `docker run -d --name web IMAGE`. Who gets an answer from port 80?',
      work: {
        images: ['busybox'],
        files: { Dockerfile: 'FROM busybox\nEXPOSE 80\nCMD ["httpd", "-f", "-h", "/etc"]\n' },
        commands: [
          'docker build -q -t server .',
          'docker run -d --name web server',
          'sleep 1',
          'docker exec web wget -qO- http://localhost/hostname',
          'curl -s http://localhost/hostname',
          'docker port web | grep 80',
        ],
      },
      choices: [
        {
          text: '`docker exec web wget -qO- http://localhost/…`',
          holds: ({ results }) => results[3]?.exitCode === 0,
          why: 'Inside the container, `localhost` is the container.',
        },
        {
          text: '`curl http://localhost/…` on the host',
          holds: ({ results }) => results[4]?.exitCode === 0,
          from: 'expose-publishes',
        },
        {
          text: 'Other computers, at the host’s address',
          holds: ({ results }) => results[5]?.exitCode === 0,
          from: 'ports-open-by-default',
        },
      ],
    },
    {
      id: 'publish',
      make: (draw) => {
        const outside = draw.pick([8080, 3000, 5000]);
        const inside = draw.pick([80, 8000, 9000]);
        return {
          type: 'fill',
          prompt: `The server in the container listens on port ${inside}. Make it answer on port ${outside} of the host.`,
          line: `docker run -d --name web ___ busybox httpd -f -p ${inside} -h /etc`,
          work: { images: ['busybox'], commands: [] },
          afterwards: ['sleep 1', `curl -s http://localhost:${outside}/hostname`],
          reaches: ({ exitCode }) => exitCode === 0,
          solution: [`-p ${outside}:${inside}`],
          alternatives: [[`--publish ${outside}:${inside}`], [`-p 127.0.0.1:${outside}:${inside}`]],
          why: 'Outside first, then inside.',
          near: [
            { fill: [`-p ${inside}:${outside}`], why: 'Outside comes first. Nobody listens on the second number.' },
            { fill: [`--expose ${outside}`], from: 'expose-publishes' },
            { fill: [`-p ${outside}`], why: 'With one number, it is the one inside. The host’s is chosen by Docker.' },
          ],
          otherwise: 'One flag, two numbers with a colon between them.',
        };
      },
    },
    {
      id: 'taken',
      make: (draw) => {
        const port = draw.pick([8080, 8000, 9090]);
        return {
          type: 'predict',
          prompt: 'What does the last command print?',
          work: {
            images: ['busybox'],
            commands: [
              `docker run -d --name one -p ${port}:80 busybox httpd -f`,
              `docker run -d --name two -p ${port}:80 busybox httpd -f`,
              "docker ps -a --format '{{.Names}} {{.State}}'",
            ],
          },
          why: 'The host has one such port. `two` was made, but could not be started.',
          instead: [
            {
              output: 'two running\none running',
              why: `Inside, each has its own port 80. But both ask for ${port} of the host.`,
            },
            { output: 'two running\none exited', why: 'Nobody takes a port away from a running container.' },
            {
              output: 'one running',
              why: 'The container `two` was made before its port was asked for. It is still there.',
            },
          ],
        };
      },
    },
    {
      id: 'who-knows-the-name',
      type: 'multiple',
      prompt:
        '`db` runs on the network `back` that you have made, without `-p`. From where does the name `db` lead to it?',
      work: {
        images: ['busybox'],
        commands: [
          'docker network create back',
          'docker network create front',
          'docker run -d --name db --network back busybox httpd -f -h /etc',
          'sleep 1',
          'docker run --rm --network back busybox wget -T 2 -qO- http://db/hostname',
          'docker run --rm busybox wget -T 2 -qO- http://db/hostname',
          'docker run --rm --network front busybox wget -T 2 -qO- http://db/hostname',
          'curl -s http://db/hostname',
          'docker run -d --name both --network front busybox sleep 600',
          'docker network connect back both',
          'docker exec both wget -T 2 -qO- http://db/hostname',
        ],
      },
      choices: [
        {
          text: 'A container on `back`',
          holds: ({ results }) => results[4]?.exitCode === 0,
          why: 'A network of your own has a directory of names.',
        },
        {
          text: 'A container on the default `bridge`',
          holds: ({ results }) => results[5]?.exitCode === 0,
          from: 'names-on-default-bridge',
        },
        {
          text: 'A container on another network, `front`',
          holds: ({ results }) => results[6]?.exitCode === 0,
          why: 'Each network knows its own containers only.',
        },
        {
          text: 'The host itself',
          holds: ({ results }) => results[7]?.exitCode === 0,
          why: 'The host does not ask Docker for names.',
        },
        {
          text: 'A container on `front` that has also joined `back`',
          holds: ({ results }) => results[10]?.exitCode === 0,
          why: 'A container may be on several networks, and then knows the names of each.',
        },
      ],
    },
    {
      id: 'order',
      type: 'order',
      prompt: 'Put the commands in an order in which `ask` gets its answer.',
      work: { images: ['busybox'], commands: [] },
      steps: [
        'docker network create net',
        'docker run -d --name api busybox httpd -f -h /etc',
        'docker network connect net api',
        'docker run --name ask --network net busybox wget -qO- http://api/hostname',
      ],
      reaches: ({ world }) =>
        world.containers.some(({ name, exitCode, state }) => name === 'ask' && state === 'exited' && exitCode === 0),
      why: 'Both have to be on one network before the question is asked.',
      traps: [
        { early: 3, late: 2, why: 'Before `api` has joined, nobody on `net` knows its name.' },
        { early: 3, late: 0, why: 'The network is not there yet.' },
      ],
      otherwise: 'What has to be there before the last question can be answered?',
    },
    {
      id: 'how-many-80',
      make: (draw) => {
        const count = draw.number(3, 6);
        const names = Array.from({ length: count }, (_, index) => `w${index + 1}`).join(' ');
        return {
          type: 'number-or-text',
          prompt: `On one host, you start ${count} containers with a web server on port 80, none with \`-p\`. How many of them run?`,
          work: {
            images: ['busybox'],
            commands: [
              `for name in ${names}; do docker run -d --name $name busybox httpd -f -p 80; done`,
              'docker ps -q | wc -l',
            ],
          },
          why: 'Each listens on port 80 of its own network. They do not meet.',
          near: [
            { answer: 1, why: 'Only ports of the host are there once. These are their own.' },
            { answer: 0, why: 'A server may listen without any port of the host leading to it.' },
          ],
          otherwise: 'Whose port 80 is it?',
        };
      },
    },
    {
      id: 'database-door',
      type: 'single',
      prompt: 'A program and its database run as two containers on one network. Which of them needs `-p`?',
      choices: [
        {
          text: 'The program, if people outside use it',
          correct: true,
          why: 'The database is asked by its neighbour only. Without a door, nobody else gets to it.',
        },
        { text: 'The database, so that the program can reach it', why: 'Neighbours on one network need no door.' },
        { text: 'Both, or they do not find each other', why: 'They find each other by name, on their network.' },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
