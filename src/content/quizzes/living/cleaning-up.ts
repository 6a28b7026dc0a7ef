import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'cleaning-up',
  title: 'Gone, or still there?',
  questions: [
    {
      id: 'how-many-left',
      make: (draw) => {
        const plain = draw.number(2, 4);
        const brief = draw.number(1, 3);
        const count = (n: number) => Array.from({ length: n }, (_, index) => index + 1).join(' ');
        return {
          type: 'number-or-text',
          prompt: `\`docker run busybox true\` is typed ${plain} times, \`docker run --rm busybox true\` ${brief} times. How many containers are there afterwards?`,
          work: {
            images: ['busybox'],
            commands: [
              `for n in ${count(plain)}; do docker run busybox true; done`,
              `for n in ${count(brief)}; do docker run --rm busybox true; done`,
              'docker ps -aq | wc -l',
            ],
          },
          why: 'Each run makes a container. When it has exited, it stays, unless `--rm` was said.',
          near: [
            { answer: 0, from: 'exit-removes' },
            { answer: 1, from: 'run-restarts' },
            { answer: plain + brief, why: 'Those with `--rm` have gone.' },
          ],
          otherwise: 'Which of them stay when they have exited?',
        };
      },
    },
    {
      id: 'system-prune',
      type: 'multiple',
      prompt: 'What does `docker system prune -f` take away?',
      work: {
        images: ['busybox', 'alpine'],
        files: { Dockerfile: 'FROM busybox\nRUN echo 1 > /f\n' },
        commands: [
          'docker run --name over busybox true',
          'docker run -d --name live busybox sleep 600',
          'docker network create lone',
          'docker run --rm -v keep:/d busybox touch /d/f',
          'docker build -q .',
          'docker system prune -f',
        ],
      },
      choices: [
        {
          text: 'Exited containers',
          holds: ({ world }) => !world.containers.some(({ name }) => name === 'over'),
          why: 'With all their files.',
        },
        {
          text: 'Running containers',
          holds: ({ world }) => !world.containers.some(({ name }) => name === 'live'),
          why: 'Nothing that runs is touched.',
        },
        {
          text: 'Networks that no container is on',
          holds: ({ world }) => !world.networks.some(({ name }) => name === 'lone'),
          why: 'They are made again in no time.',
        },
        {
          text: 'Volumes with a name that no container uses',
          holds: ({ world }) => !world.volumes.some(({ name }) => name === 'keep'),
          why: 'They hold data. They stay until you remove them.',
        },
        {
          text: 'Images with a tag that no container uses',
          holds: ({ world }) => !world.images.some(({ tags }) => tags.includes('alpine:latest')),
          why: 'Only with `-a`. Without it, only dangling images go.',
        },
        {
          text: 'Images without a tag that no container uses',
          holds: ({ world }) => !world.images.some(({ tags }) => tags.length === 0),
          why: 'Nobody could name them any more, except by their ID.',
        },
      ],
    },
    {
      id: 'refused',
      make: (draw) => {
        const end = draw.pick(['true', "sh -c 'exit 1'", 'echo hi']);
        return {
          type: 'predict',
          prompt: 'What does the last command print?',
          work: {
            images: ['busybox'],
            commands: [
              `docker run --name one busybox ${end}`,
              'docker rmi busybox >/dev/null 2>&1 && echo removed || echo refused',
            ],
          },
          why: '`one` has exited, and is still there. It stands on that image.',
          instead: [
            { output: 'removed', from: 'exit-removes' },
            { output: 'removed\nrefused', why: 'Either the image goes, or it does not.' },
          ],
        };
      },
    },
    {
      id: 'frees',
      type: 'single',
      prompt:
        'Two images of 900 MB share layers of 850 MB. No container uses them. You remove one. How much does that free?',
      choices: [
        { text: 'About 50 MB', correct: true, why: 'The shared layers stay for the other one.' },
        { text: 'About 900 MB', from: 'layers-not-shared' },
        { text: 'Nothing', why: 'What it had for itself is needed by nobody now.' },
      ],
      experiment: 'docker system df -v',
    },
    {
      id: 'order',
      type: 'order',
      prompt:
        '`web` runs, made from `app`, with the volume `data`. Put the commands in an order in which all of it goes.',
      work: {
        images: ['busybox'],
        commands: ['docker tag busybox app', 'docker rmi busybox', 'docker run -d --name web -v data:/d app sleep 600'],
      },
      steps: ['docker stop -t 1 web', 'docker rm web', 'docker rmi app', 'docker volume rm data'],
      reaches: ({ world }) => world.containers.length === 0 && world.images.length === 0 && world.volumes.length === 0,
      why: 'The container holds both image and volume. Once it is gone, the two may go in any order.',
      traps: [
        { early: 1, late: 0, why: '`docker rm` refuses while the container runs.' },
        { early: 2, late: 1, why: 'A container holds its image, even when it is stopped.' },
        { early: 3, late: 1, why: 'A container holds its volumes, even when it is stopped.' },
      ],
      otherwise: 'Who holds whom?',
    },
    {
      id: 'only-containers',
      make: (draw) => {
        const network = draw.pick(['lan', 'back', 'office']);
        return {
          type: 'fill',
          prompt: `Many containers have exited. Remove all of them in one go, but leave the unused network \`${network}\` alone.`,
          line: 'docker ___',
          work: {
            images: ['busybox'],
            commands: [
              'for n in 1 2 3; do docker run busybox true; done',
              'docker run -d --name live busybox sleep 600',
              `docker network create ${network}`,
            ],
          },
          reaches: ({ world }) =>
            world.containers.length === 1 &&
            world.containers[0]?.name === 'live' &&
            world.networks.some(({ name }) => name === network),
          solution: ['container prune -f'],
          alternatives: [['container prune --force'], ['rm $(docker ps -aq --filter status=exited)']],
          why: 'There is a `prune` for each kind of thing, and it touches that kind only.',
          near: [
            { fill: ['system prune -f'], why: 'That takes unused networks, too.' },
            { fill: ['rm -f $(docker ps -aq)'], why: 'That takes `live` as well, although it runs.' },
            { fill: ['image prune -f'], why: 'That is about images without a name.' },
          ],
          otherwise: 'In the end, only `live` has to be there, and the network.',
        };
      },
    },
    {
      id: 'what-it-costs',
      type: 'single',
      prompt: 'A container has exited a month ago. What does it still cost?',
      choices: [
        {
          text: 'The room of its writable layer and its log, and its image cannot be removed',
          correct: true,
          why: 'No process is left, but its files are.',
        },
        { text: 'A little memory and processor', from: 'stopped-uses-cpu' },
        { text: 'Nothing: it went when it exited', from: 'exit-removes' },
        { text: 'As much as its image once more', from: 'container-is-copy' },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
