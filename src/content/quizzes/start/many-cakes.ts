import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'many-cakes',
  title: 'One recipe, many cakes',
  questions: [
    {
      id: 'same-path',
      make: (draw) => {
        const [first, second] = draw.pick([
          ['red', 'blue'],
          ['salt', 'sugar'],
          ['moon', 'star'],
        ]);
        return {
          type: 'predict',
          prompt: 'Both containers write to the same path. What does the last command print?',
          work: {
            images: ['busybox'],
            commands: [
              'docker run -d --name one busybox sleep 600',
              'docker run -d --name two busybox sleep 600',
              `docker exec one sh -c 'echo ${first} > /word'`,
              `docker exec two sh -c 'echo ${second} > /word'`,
              'docker exec one cat /word',
            ],
          },
          why: 'Each container has a `/word` of its own. What `two` wrote never reached `one`.',
          instead: [
            { output: second, from: 'containers-share-files' },
            { output: `${first}\n${second}`, from: 'containers-share-files' },
          ],
        };
      },
    },
    {
      id: 'room-on-disk',
      type: 'single',
      prompt:
        'An image takes 200 MB. You start ten containers from it. None of them writes anything. About how much room do they all take?',
      choices: [
        {
          text: 'About 200 MB: the image, and ten nearly empty layers',
          correct: true,
          why: 'The image’s layers are stored once, and all containers read them.',
        },
        { text: 'About 2,200 MB: the image and ten copies', from: 'container-is-copy' },
        {
          text: 'About 2,000 MB: the image is moved into the containers',
          why: 'Starting a container moves and copies nothing.',
        },
      ],
      experiment: 'docker system df',
    },
    {
      id: 'ids-of-image',
      type: 'number-or-text',
      prompt:
        'Four containers were made from `busybox`. How many different numbers does `docker inspect --format "{{.Image}}"` print for them?',
      work: {
        images: ['busybox'],
        commands: [
          'for n in 1 2 3 4; do docker create --name box$n busybox; done',
          'docker inspect --format "{{.Image}}" box1 box2 box3 box4 | sort -u | wc -l',
        ],
      },
      accepts: ['one'],
      why: 'All of them stand on the same image. Each notes its ID.',
      near: [{ answer: 4, from: 'container-is-copy' }],
      otherwise: 'It prints the ID of the image that a container stands on.',
    },
    {
      id: 'who-notices',
      type: 'multiple',
      prompt:
        'Containers `aa`, `bb` and `cc` run from one image. You type `docker rm -f aa`. What is still there afterwards?',
      work: {
        images: ['busybox'],
        commands: [
          'for n in aa bb cc; do docker run -d --name $n busybox sleep 600; docker exec $n touch /mine; done',
          'docker rm -f aa',
        ],
      },
      choices: [
        {
          text: 'The container `bb`, running',
          holds: ({ world }) => world.containers.some(({ name, state }) => name === 'bb' && state === 'running'),
          why: '`bb` has a process and a layer of its own.',
        },
        {
          text: 'The files that `cc` wrote',
          holds: ({ world }) =>
            world.containers.some(({ name, changes }) => name === 'cc' && changes.some(({ path }) => path === '/mine')),
          why: 'They lie in the layer of `cc`.',
        },
        {
          text: 'The image',
          holds: ({ world }) => world.images.length === 1,
          why: 'Removing a container leaves its image alone.',
        },
        {
          text: 'The files that `aa` wrote',
          holds: ({ world }) => world.containers.some(({ name }) => name === 'aa'),
          why: 'They lay in the layer of `aa`, and `rm` took it away.',
        },
      ],
    },
    {
      id: 'where-is-it',
      make: (draw) => {
        const file = draw.pick(['/nuts', '/cream', '/mint']);
        return {
          type: 'layer',
          prompt: `\`docker exec tart touch ${file}\` has run. Point at the layer that holds \`${file}\`.`,
          work: {
            images: ['busybox'],
            commands: ['docker run -d --name tart busybox sleep 600', `docker exec tart touch ${file}`],
          },
          of: { container: 'tart' },
          where: { holds: file },
          why: 'All that a container writes goes into its own layer, on top.',
          near: [{ layer: 'BusyBox', from: 'write-reaches-image' }],
          otherwise: 'Which of them may be written to?',
        };
      },
    },
    {
      id: 'idea-or-thing',
      type: 'single',
      prompt: '“An image is an idea, a container is the real thing.” What is wrong with that?',
      choices: [
        {
          text: 'Both are files on the disk. A container that runs is a process as well',
          correct: true,
          why: 'An image can be copied, measured and deleted, like any file.',
        },
        { text: 'Nothing: an image takes no room until it runs', from: 'image-runs' },
        {
          text: 'It is the other way round: containers are ideas',
          why: 'A running container is a process that uses memory and processor.',
        },
      ],
      experiment: 'docker system df',
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
