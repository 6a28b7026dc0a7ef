import type { Quiz } from '../../../learn/quiz/question.ts';

export const living: Quiz = {
  id: 'examination-living',
  title: 'Living with containers',
  questions: [
    {
      id: 'volume-after-rm',
      make: (draw) => {
        const word = draw.pick(['rice', 'beans', 'corn']);
        return {
          type: 'predict',
          prompt: 'What does the last command print?',
          work: {
            images: ['busybox'],
            commands: [
              `docker run --name one -v store:/s busybox sh -c 'echo ${word} > /s/list; echo lost > /list'`,
              'docker rm one',
              "docker run --rm -v store:/s busybox sh -c 'cat /s/list; cat /list 2>/dev/null'",
            ],
          },
          why: 'The volume outlived the container. The writable layer went with it.',
          instead: [
            { output: '', from: 'rm-deletes-volume' },
            { output: `${word}\nlost`, why: 'The second file lay in the layer of `one`, and that was removed.' },
            { output: 'lost', from: 'volume-in-image' },
          ],
        };
      },
    },
    {
      id: 'publish',
      make: (draw) => {
        const port = draw.pick([8085, 9090, 7000]);
        return {
          type: 'fill',
          prompt: `Let the outside reach port 80 of the container at port ${port}.`,
          line: 'docker run -d --name web ___ busybox httpd -f',
          work: { images: ['busybox'], commands: [] },
          reaches: ({ world }) =>
            world.containers.some(({ state, ports }) => state === 'running' && ports.includes(`${port}:80/tcp`)),
          solution: [`-p ${port}:80`],
          alternatives: [[`--publish ${port}:80`], [`-p 0.0.0.0:${port}:80`]],
          why: 'First the port of the host, then the one inside.',
          near: [
            { fill: [`-p 80:${port}`], why: 'That leads from port 80 of the host to another port inside.' },
            { fill: ['--expose 80'], from: 'expose-publishes' },
          ],
          otherwise: `Port ${port} of the host has to lead to port 80 inside.`,
        };
      },
    },
    {
      id: 'update',
      type: 'order',
      prompt: 'A new image `app` is to take over from the container `web`. In which order?',
      work: {
        images: ['busybox'],
        files: { Dockerfile: 'FROM busybox\nRUN echo 2 > /version\nCMD ["sleep", "600"]\n' },
        commands: ['docker tag busybox app', 'docker run -d --name web app sleep 600'],
      },
      steps: ['docker build -q -t app .', 'docker stop -t 1 web', 'docker rm web', 'docker run -d --name web app'],
      reaches: ({ world, results }) => {
        const web = world.containers.find(({ name }) => name === 'web');
        const app = world.images.find(({ tags }) => tags.includes('app:latest'));
        return (
          web?.state === 'running' &&
          web.imageId === app?.id &&
          app?.layers.length === 2 &&
          results.every(({ exitCode }) => exitCode === 0)
        );
      },
      why: 'A container never follows its tag. It is replaced.',
      traps: [{ early: 3, late: 2, why: 'The name is still taken by the old container.' }],
      otherwise: 'The new container has to come last, after the old one and the build.',
    },
    {
      id: 'names',
      type: 'single',
      prompt: 'Two containers on the default network cannot find each other by name. What helps?',
      choices: [
        {
          text: 'A network of one’s own for both',
          correct: true,
          why: 'Docker answers for names there.',
        },
        { text: 'Publishing their ports', why: 'That opens a way from outside. It gives no names.' },
        { text: 'Restarting both', from: 'names-on-default-bridge' },
      ],
    },
    {
      id: 'secret',
      type: 'single',
      prompt: 'A recipe copies a key, uses it, and removes it in the next step. Who can read the key?',
      choices: [
        { text: 'Everybody who has the image', correct: true, why: 'It lies in the layer of its step.' },
        { text: 'Nobody', from: 'secret-deleted' },
        { text: 'Only root in a container', why: 'Nobody needs a container to read a layer.' },
      ],
    },
    {
      id: 'one-of-three',
      make: (draw) => {
        const all = draw.number(3, 5);
        return {
          type: 'number-or-text',
          prompt: `${all} containers run from one image. One is killed and removed. How many still run?`,
          work: {
            images: ['busybox'],
            commands: [
              `for n in $(seq ${all}); do docker run -d --name web$n busybox sleep 600; done`,
              'docker rm -f web2',
              'docker ps -q | wc -l',
            ],
          },
          why: 'Each is a container of its own. They share an image, and nothing that runs.',
          near: [
            { answer: 0, why: 'They share an image, not a process. None of the others noticed.' },
            { answer: all, why: 'One of them is gone, and nobody was told to start another.' },
          ],
          otherwise: 'Does one container’s end reach the others?',
        };
      },
    },
  ],
};
