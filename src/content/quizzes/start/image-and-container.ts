import type { Quiz } from '../../../learn/quiz/question.ts';

const imageAndContainer: Quiz = {
  id: 'image-and-container',
  title: 'What survives, and why?',
  questions: [
    {
      id: 'who-sees-it',
      type: 'single',
      prompt: 'Two containers run from one image. You write a file in the first. Who can read it?',
      choices: [
        {
          text: 'The first container only',
          correct: true,
          why: 'The file went into the writable layer of the first container. The second has a layer of its own.',
        },
        {
          text: 'Both containers, since they share the image',
          from: 'containers-share-files',
        },
        {
          text: 'Every container that is made from now on',
          from: 'write-reaches-image',
        },
      ],
      experiment: 'docker diff second',
    },
    {
      id: 'after-stop',
      type: 'single',
      prompt: 'You stop a container and start it again. What has become of a file that you wrote into it?',
      choices: [
        {
          text: 'It is still there',
          correct: true,
          why: 'Stopping ends the program. The writable layer stays on disk until the container is removed.',
        },
        {
          text: 'It is gone: changes disappear when a container stops',
          from: 'stop-loses-changes',
        },
        {
          text: 'It has moved into the image',
          from: 'write-reaches-image',
        },
      ],
      experiment: 'docker ps -a',
    },
    {
      id: 'what-stop-ends',
      type: 'multiple',
      prompt: 'What is still there after `docker stop`?',
      choices: [
        { text: 'The files that the container changed', correct: true, why: 'The writable layer stays.' },
        {
          text: 'Its name and its settings',
          correct: true,
          why: 'Name and settings stay, so that `docker start` can use them.',
        },
        { text: 'Its running program', why: 'That is the one thing that `docker stop` ends.' },
        { text: 'The image that it was made from', correct: true, why: 'The image never knew about it.' },
      ],
    },
    {
      id: 'how-many-copies',
      type: 'number-or-text',
      prompt: 'Five containers were made from `busybox`. How many copies of the files of `busybox` does the disk hold?',
      accepts: [1, 'one'],
      why: 'All five read the same layers. Each adds a writable layer, which is nearly empty at first.',
      near: [
        { answer: 5, from: 'container-is-copy' },
        { answer: 'five', from: 'container-is-copy' },
        { answer: 6, from: 'container-is-copy' },
      ],
      otherwise: 'Look at the picture: what do the containers stand on?',
    },
    {
      id: 'why-ps-empty',
      type: 'single',
      prompt: 'You ran a container yesterday. Today `docker ps` shows an empty table. Why?',
      choices: [
        {
          text: '`docker ps` lists running containers only; the stopped one shows with `-a`',
          correct: true,
          why: 'A stopped container stays until you remove it.',
        },
        { text: 'Docker removes a container when its program ends', from: 'exit-removes' },
        { text: 'The container went back into the image', from: 'write-reaches-image' },
      ],
      experiment: 'docker ps -a',
    },
    {
      id: 'why-image-first',
      type: 'single',
      prompt: 'You remove every container of an image. What happens to the image?',
      choices: [
        {
          text: 'Nothing: you can start new containers from it at once',
          correct: true,
          why: 'The recipe does not vanish when the cakes are eaten.',
        },
        { text: 'It is removed with its last container', why: 'An image stays until `docker rmi` removes it.' },
        {
          text: 'It keeps the changes of the last container',
          from: 'write-reaches-image',
        },
      ],
      experiment: 'docker images',
    },
    {
      id: 'what-the-second-prints',
      make: (draw) => {
        const [one, two] = draw.pick([
          ['ada', 'ben'],
          ['mon', 'tue'],
          ['red', 'blue'],
        ]);
        return {
          type: 'predict',
          prompt: 'What does the last command print?',
          work: {
            images: ['busybox'],
            commands: [
              `docker run -d --name ${one} busybox sleep 600`,
              `docker run -d --name ${two} busybox sleep 600`,
              `docker exec ${one} sh -c 'echo hello > /note'`,
              `docker exec ${two} cat /note`,
            ],
          },
          why: `The note lies in the writable layer of \`${one}\`. \`${two}\` has a layer of its own.`,
          instead: [
            { output: 'hello', from: 'containers-share-files' },
            { output: '', why: 'Nothing would mean an empty file. There is no file at all, so `cat` complains.' },
          ],
        };
      },
    },
    {
      id: 'order-of-a-life',
      make: (draw) => {
        const name = draw.pick(['cake', 'tart', 'pie']);
        return {
          type: 'order',
          prompt: `Put the commands in an order that ends with \`${name}\` stopped, and a file \`/topping\` in it.`,
          work: { images: ['busybox'], commands: [] },
          steps: [
            `docker run -d --name ${name} busybox sleep 600`,
            `docker exec ${name} touch /topping`,
            `docker stop -t 1 ${name}`,
          ],
          reaches: ({ world }) =>
            world.containers.some(
              (container) =>
                container.name === name &&
                container.state === 'exited' &&
                container.changes.some(({ path }) => path === '/topping'),
            ),
          why: 'First the container, then the file inside while it runs. Stopping keeps both.',
          traps: [
            {
              early: 2,
              late: 1,
              why: '`docker exec` needs a running container. After the stop there is no process to join.',
            },
          ],
          otherwise: 'Nothing can be done with a container before it is made.',
        };
      },
    },
    {
      id: 'point-at-the-note',
      type: 'layer',
      prompt: 'Somebody ran `docker exec pie touch /sugar`. Point at the layer that holds `/sugar`.',
      work: {
        images: ['busybox'],
        commands: ['docker run -d --name pie busybox sleep 600', 'docker exec pie touch /sugar'],
      },
      of: { container: 'pie' },
      where: { holds: '/sugar' },
      why: 'What a container writes goes into its own writable layer, on top of the image.',
      near: [{ layer: 'BusyBox', from: 'write-reaches-image' }],
      otherwise: 'Which layer may be written at all?',
    },
    {
      id: 'fill-in-the-name',
      make: (draw) => {
        const name = draw.pick(['scone', 'bun', 'roll']);
        return {
          type: 'fill',
          prompt: `Start a container called \`${name}\` that stays in the background.`,
          line: 'docker run ___ busybox sleep 600',
          work: { images: ['busybox'], commands: [] },
          reaches: ({ world }) =>
            world.containers.some((container) => container.name === name && container.state === 'running'),
          solution: [`-d --name ${name}`],
          alternatives: [[`--name ${name} -d`], [`--detach --name=${name}`]],
          why: '`-d` gives you the prompt back, and `--name` gives the name.',
          near: [
            { fill: [`-d ${name}`], why: `Without \`--name\`, Docker takes \`${name}\` for the name of an image.` },
            { fill: ['-d'], why: 'It runs, under a name that Docker made up.' },
          ],
          otherwise: `Afterwards a container called \`${name}\` has to be running.`,
        };
      },
    },
  ],
};

export const quizzes: readonly Quiz[] = [imageAndContainer];
