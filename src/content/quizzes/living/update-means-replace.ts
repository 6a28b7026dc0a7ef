import type { Quiz } from '../../../learn/quiz/question.ts';

const files = { Dockerfile: 'FROM busybox\nCOPY word /word\nCMD ["sleep", "600"]\n', word: 'old\n' };

/** `app` runs as `web`; a newer `app` is built, `web` left as it is. */
const behind = {
  images: ['busybox'],
  files,
  commands: ['docker build -q -t app .', 'docker run -d --name web app', 'echo new > word', 'docker build -q -t app .'],
};

const quiz: Quiz = {
  id: 'update-means-replace',
  title: 'Who follows the new image?',
  questions: [
    {
      id: 'after-rebuild',
      make: (draw) => {
        const attempt = draw.pick([
          'docker restart -t 1 web',
          'docker kill web; docker start web',
          'docker stop -t 1 web; docker start web',
        ]);
        return {
          type: 'predict',
          prompt:
            'The Dockerfile copies a file `word`, which holds `old`, to `/word`. What does the last command print?',
          work: { ...behind, commands: [...behind.commands, attempt, 'docker exec web cat /word'] },
          why: 'However it is started again, it is the same container on the same layers.',
          instead: [
            { output: 'new', from: 'rebuild-updates-running' },
            { output: 'Error response from daemon: No such container: web', from: 'stop-removes' },
          ],
        };
      },
    },
    {
      id: 'new-container',
      type: 'multiple',
      prompt:
        '`web` was made by `docker run -d --name web -e MODE=fast -v store:/data app`. It wrote `/count` and `/data/list`. You remove it and type `docker run -d --name web app`. What does the new `web` have?',
      work: {
        images: ['busybox'],
        files,
        commands: [
          'docker build -q -t app .',
          'docker run -d --name web -e MODE=fast -v store:/data app',
          "docker exec web sh -c 'touch /count /data/list'",
          'docker rm -f web',
          'docker run -d --name web app',
          "docker exec web sh -c 'env; ls / /data'",
        ],
      },
      choices: [
        {
          text: 'The program that the image names',
          holds: ({ world }) => world.containers.some(({ command }) => command.join(' ') === 'sleep 600'),
          why: 'It stands in the image’s settings.',
        },
        {
          text: 'The variable `MODE`',
          holds: ({ output }) => output.includes('MODE=fast'),
          why: '`-e` was said to the old container, and not to this one.',
        },
        {
          text: 'The file `/count`',
          holds: ({ output }) => output.split('\n').includes('count'),
          why: 'It lay in the writable layer that was removed.',
        },
        {
          text: 'The file `/data/list`',
          holds: ({ output }) => output.split('\n').includes('list'),
          why: 'The volume `store` is still there, but this container was not told to mount it.',
        },
      ],
    },
    {
      id: 'order',
      type: 'order',
      prompt:
        '`web` runs, made from `app`, and the recipe of `app` has changed. Put the steps in an order that ends with the new version running as `web`.',
      work: { images: ['busybox'], files, commands: behind.commands.slice(0, 3) },
      steps: ['docker build -t app .', 'docker stop -t 1 web', 'docker rm web', 'docker run -d --name web app'],
      reaches: ({ world }) => {
        const app = world.images.find(({ tags }) => tags.includes('app:latest'));
        return world.containers.some(
          ({ name, imageId, state }) => name === 'web' && state === 'running' && imageId === app?.id,
        );
      },
      why: 'The image may be built at any time before the new container is made of it. Built first, it keeps the gap short.',
      traps: [
        { early: 3, late: 2, why: 'While the old container is there, the name `web` is taken.' },
        { early: 3, late: 0, why: 'A container made before the build stands on the old image.' },
        { early: 2, late: 1, why: '`docker rm` refuses while the container runs.' },
      ],
      otherwise: 'What has to be gone before `docker run`, and what has to be there?',
    },
    {
      id: 'which-command',
      type: 'single',
      prompt: '`web` is behind its image. Which command moves this very container to the new one?',
      choices: [
        { text: 'None of them', correct: true, why: 'The image of a container is settled when it is made.' },
        { text: '`docker update web`', why: 'It changes limits, such as memory. There is no flag for the image.' },
        { text: '`docker pull`, then `docker restart web`', from: 'rebuild-updates-running' },
        { text: '`docker start --pull always web`', why: '`docker start` has no such flag. It starts what is there.' },
      ],
      experiment: 'docker update --help',
    },
    {
      id: 'way-back',
      make: (draw) => {
        const [good, bad] = draw.pick([
          ['2', '3'],
          ['7', '8'],
          ['1.4', '1.5'],
        ]);
        return {
          type: 'fill',
          prompt: `Version ${bad} of \`app\` runs as \`web\`, and is no good. Put ${good} in its place, under the same name. The image \`app:${good}\` is still here.`,
          line: 'docker rm -f web && docker ___',
          work: {
            images: ['busybox'],
            files,
            commands: [
              `docker build -q -t app:${good} .`,
              'echo new > word',
              `docker build -q -t app:${bad} -t app .`,
              'docker run -d --name web app',
            ],
          },
          reaches: ({ world }) => {
            const wanted = world.images.find(({ tags }) => tags.includes(`app:${good}`));
            return world.containers.some(
              ({ name, imageId, state }) => name === 'web' && state === 'running' && imageId === wanted?.id,
            );
          },
          solution: [`run -d --name web app:${good}`],
          alternatives: [[`container run --detach --name web app:${good}`]],
          why: 'Going back is a replacement, like any update. The tag of the old version made it possible.',
          near: [
            { fill: ['run -d --name web app'], why: `\`app\` means \`app:latest\`, which is version ${bad}.` },
            { fill: ['start web'], why: 'There is no `web` to start any more.' },
            { fill: [`run -d app:${good}`], why: 'It runs, but under a name that Docker made up.' },
          ],
          otherwise: `In the end, a container \`web\` has to run, made from \`app:${good}\`.`,
        };
      },
    },
    {
      id: 'count-images',
      make: (draw) => {
        const rounds = draw.number(3, 5);
        const numbers = Array.from({ length: rounds }, (_, index) => index + 1).join(' ');
        return {
          type: 'number-or-text',
          prompt: `${rounds} times you change the recipe, build \`app\` again under the same name, and start one more container of \`app\`. You remove none. On how many different images do the containers stand?`,
          work: {
            images: ['busybox'],
            files,
            commands: [
              `for n in ${numbers}; do echo $n > word; docker build -q -t app .; docker run -d app; done`,
              "docker ps -q | xargs docker inspect --format '{{.Image}}' | sort -u | wc -l",
            ],
          },
          why: 'Each container keeps the image that had the name when it was made.',
          near: [{ answer: 1, from: 'rebuild-updates-running' }],
          otherwise: 'What did `app` mean when each of them was made?',
        };
      },
    },
    {
      id: 'how-to-tell',
      type: 'single',
      prompt: 'In `docker ps`, one container shows an ID like `97e7c8d0fa08` in the column IMAGE. What has happened?',
      choices: [
        {
          text: 'The name that it was made from now means another image',
          correct: true,
          why: 'No name leads to its image any more, so its ID is shown.',
        },
        { text: 'Its image was deleted, and it will soon stop', why: 'Its layers stay as long as it needs them.' },
        { text: 'It was committed to a new image', from: 'commit-changes-image' },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
