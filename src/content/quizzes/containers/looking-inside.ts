import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'looking-inside',
  title: 'Where do you look?',
  questions: [
    {
      id: 'logs-after-end',
      make: (draw) => {
        const word = draw.pick(['ready', 'failed', 'done']);
        return {
          type: 'predict',
          prompt: 'The container has ended. What does the last command print?',
          work: {
            images: ['busybox'],
            commands: [`docker run -d --name one busybox sh -c 'echo ${word} >&2; exit 1'`, 'docker logs one 2>&1'],
          },
          why: 'Logs are kept until the container is removed, and hold both outputs of its main process.',
          instead: [
            { output: '', why: 'What the program printed on its error output is kept, too.' },
            {
              output: 'Error response from daemon: container one is not running',
              why: '`logs` needs no process. `exec` and `top` do.',
            },
          ],
        };
      },
    },
    {
      id: 'tools-for-stopped',
      type: 'multiple',
      prompt: 'A container has exited. Which of these still work on it?',
      work: {
        images: ['busybox'],
        commands: [
          "docker run --name one busybox sh -c 'echo x > /f'",
          'docker logs one',
          'docker inspect one',
          'docker cp one:/f .',
          'docker exec one true',
          'docker top one',
        ],
      },
      choices: [
        {
          text: '`docker logs`',
          holds: ({ results }) => results[1]?.exitCode === 0,
          why: 'The log is a file on the host.',
        },
        {
          text: '`docker inspect`',
          holds: ({ results }) => results[2]?.exitCode === 0,
          why: 'Settings and state are kept.',
        },
        { text: '`docker cp`', holds: ({ results }) => results[3]?.exitCode === 0, why: 'Its files are there.' },
        {
          text: '`docker exec`',
          holds: ({ results }) => results[4]?.exitCode === 0,
          why: '`exec` adds a process to those that run. None does.',
        },
        {
          text: '`docker top`',
          holds: ({ results }) => results[5]?.exitCode === 0,
          why: 'There is no process to list.',
        },
      ],
    },
    {
      id: 'exec-or-run',
      type: 'single',
      prompt:
        'You want to look at the files of the running container `web`, made from `shop`. Which command shows them?',
      choices: [
        { text: '`docker exec web ls /`', correct: true, why: 'It joins `web`, and sees what `web` sees.' },
        { text: '`docker run shop ls /`', from: 'run-restarts' },
        {
          text: '`docker start web ls /`',
          why: '`start` takes no program. It starts the one that the container was made with.',
        },
      ],
    },
    {
      id: 'env-where',
      type: 'single',
      prompt: 'You run a container with `-e MODE=test`. Where is `MODE` afterwards?',
      choices: [
        {
          text: 'In the settings of this container',
          correct: true,
          why: '`docker inspect` shows it. It stays for every start.',
        },
        { text: 'In the image', from: 'write-reaches-image' },
        {
          text: 'On the host, for all containers',
          why: 'Settings given at `docker run` are for this container alone.',
        },
      ],
    },
    {
      id: 'fill-inside',
      make: (draw) => {
        const [name, dir] = draw.pick([
          ['web', '/web'],
          ['site', '/pages'],
          ['blog', '/posts'],
        ]);
        return {
          type: 'fill',
          prompt: `Make the folder \`${dir}\` in the running container \`${name}\`.`,
          line: `docker ___ mkdir -p ${dir}`,
          work: { images: ['busybox'], commands: [`docker run -d --name ${name} busybox sleep 600`] },
          reaches: ({ world }) =>
            world.containers.some((one) => one.name === name && one.changes.some(({ path }) => path === dir)),
          solution: [`exec ${name}`],
          alternatives: [[`container exec ${name}`], [`exec -u root ${name}`]],
          why: '`exec` runs a command in a container that is there.',
          near: [
            { fill: ['run busybox'], why: 'That makes another container, and the folder in there.' },
            { fill: [`run ${name}`], why: '`run` takes the name of an image, and makes a new container.' },
          ],
          otherwise: `The folder has to be in \`${name}\` itself.`,
        };
      },
    },
    {
      id: 'mended-by-hand',
      type: 'single',
      prompt:
        'You mended a file in a running container by `exec`. Tomorrow the container is made anew from its image. What about the file?',
      choices: [
        {
          text: 'It is broken again',
          correct: true,
          why: 'The repair lay in the layer of the old container. The image was never mended.',
        },
        { text: 'It is mended: the image was changed', from: 'write-reaches-image' },
        {
          text: 'It is mended if the container was stopped properly',
          why: 'Stopping keeps the layer, removing takes it. A new container starts from the image.',
        },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
