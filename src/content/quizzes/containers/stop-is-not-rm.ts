import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'stop-is-not-rm',
  title: 'What survives?',
  questions: [
    {
      id: 'after-stop-and-start',
      make: (draw) => {
        const word = draw.pick(['plum', 'pear', 'fig']);
        const end = draw.pick(['docker stop -t 1 one', 'docker kill one', 'docker restart -t 1 one']);
        return {
          type: 'predict',
          prompt: 'What does the last command print?',
          work: {
            images: ['busybox'],
            commands: [
              'docker run -d --name one busybox sleep 600',
              `docker exec one sh -c 'echo ${word} > /f'`,
              end,
              'docker start one',
              'docker exec one cat /f',
            ],
          },
          why: 'However the process ended, the layer stayed.',
          instead: [
            { output: "cat: can't open '/f': No such file or directory", from: 'stop-loses-changes' },
            { output: 'Error response from daemon: No such container: one', from: 'stop-removes' },
          ],
        };
      },
    },
    {
      id: 'what-is-lost-by-kill',
      type: 'single',
      prompt: 'You `docker kill` a database container. What can be lost?',
      choices: [
        {
          text: 'What it had in memory and not yet written',
          correct: true,
          why: 'KILL gives no time to write it down.',
        },
        { text: 'All files in its writable layer', from: 'stop-loses-changes' },
        { text: 'Its settings', why: 'They belong to the container, and stay until it is removed.' },
      ],
    },
    {
      id: 'survivors',
      type: 'multiple',
      prompt: 'All containers are removed. What is left?',
      work: {
        images: ['busybox'],
        commands: [
          'docker run --name aa -v keep:/data busybox sh -c "touch /data/in-volume /in-layer"',
          'docker commit aa snapshot',
          'docker rm aa',
        ],
      },
      choices: [
        {
          text: 'The named volume and its files',
          holds: ({ world }) => world.volumes.some(({ name, files }) => name === 'keep' && files.length > 0),
          why: 'A volume lies beside the containers.',
        },
        {
          text: 'The image that was committed',
          holds: ({ world }) => world.images.some(({ tags }) => tags.includes('snapshot:latest')),
          why: 'An image does not need the container that it came from.',
        },
        {
          text: 'The containers’ logs',
          holds: ({ world }) => world.containers.length > 0,
          why: 'Logs belong to the container, and go with it.',
        },
        {
          text: 'The containers’ writable layers',
          holds: ({ world }) => world.containers.length > 0,
          why: '`rm` takes them away.',
        },
      ],
    },
    {
      id: 'copy-out',
      make: (draw) => {
        const file = draw.pick(['report', 'result', 'score']);
        return {
          type: 'fill',
          prompt: `\`job\` has exited, with a file \`/${file}\` in it. Get the file onto the machine, into the folder where you are.`,
          line: 'docker ___ .',
          work: { images: ['busybox'], commands: [`docker run --name job busybox sh -c 'echo 42 > /${file}'`] },
          reaches: ({ world }) =>
            world.hostFiles.some(({ path, text }) => path.endsWith(`/${file}`) && text === '42\n'),
          solution: [`cp job:/${file}`],
          alternatives: [[`container cp job:/${file}`]],
          why: '`docker cp` needs no process in the container. The files are there.',
          near: [
            { fill: [`exec job cat /${file}`], why: '`exec` needs a container that runs. This one has exited.' },
            { fill: [`cp /${file}`], why: 'It has to know from which container: `NAME:PATH`.' },
          ],
          otherwise: `Afterwards the file \`${file}\` has to lie here.`,
        };
      },
    },
    {
      id: 'order-to-keep',
      type: 'order',
      prompt: 'Put the commands in an order that keeps the file in an image `kept`, and leaves no container.',
      work: { images: ['busybox'], commands: [] },
      steps: ["docker run --name one busybox sh -c 'echo 1 > /f'", 'docker commit one kept', 'docker rm one'],
      reaches: ({ world }) =>
        world.containers.length === 0 &&
        world.images.some(({ tags, layers }) => tags.includes('kept:latest') && layers.length === 2),
      why: 'First the change, then the image of it. Then the container may go.',
      traps: [{ early: 2, late: 1, why: 'Once the container is removed, there is nothing left to make an image of.' }],
      otherwise: 'What can be committed only exists after it was run.',
    },
    {
      id: 'rm-flag',
      type: 'single',
      prompt: 'When does a container that was started with `--rm` lose its files?',
      choices: [
        {
          text: 'As soon as it stops, for whatever reason',
          correct: true,
          why: '`--rm` removes it then. Stopping alone would not.',
        },
        {
          text: 'Never: `--rm` removes old containers of that name',
          why: '`--rm` is about this container, at its end.',
        },
        {
          text: 'When the machine is switched off, not before',
          why: 'It is removed as soon as its process has ended.',
        },
      ],
      experiment: 'docker run --rm --name one busybox true; docker ps -a',
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
