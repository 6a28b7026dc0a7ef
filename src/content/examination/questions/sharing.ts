import type { Quiz } from '../../../learn/quiz/question.ts';

export const sharing: Quiz = {
  id: 'examination-sharing',
  title: 'Sharing images',
  questions: [
    {
      id: 'default-registry',
      type: 'single',
      prompt: 'Where does `docker pull localhost:5000/tea` look?',
      choices: [
        { text: 'At the registry on port 5000 of this machine', correct: true, why: 'The name says from where.' },
        { text: 'On Docker Hub, for the user `localhost`', from: 'hub-only' },
        { text: 'Among the local images only', why: 'A pull always asks a registry.' },
      ],
    },
    {
      id: 'layers-of-export',
      make: (draw) => {
        const steps = draw.number(1, 3);
        return {
          type: 'number-or-text',
          prompt: `An image has ${steps + 1} layers. A container of it is written with \`docker export\`, and read with \`docker import\`. How many layers has the new image?`,
          work: {
            images: ['busybox'],
            files: {
              Dockerfile: `FROM busybox\n${Array.from({ length: steps }, (_, index) => `RUN echo ${index} > /f${index}\n`).join('')}`,
            },
            commands: [
              'docker build -q -t app .',
              'docker create --name one app',
              'docker export one | docker import - flat',
              "docker image inspect flat --format '{{len .RootFS.Layers}}'",
            ],
          },
          accepts: ['one'],
          why: '`export` writes one flat tree, without layers and settings.',
          near: [
            { answer: steps + 1, from: 'export-is-save' },
            { answer: steps + 2, why: 'The container’s own layer is flattened with the rest.' },
          ],
          otherwise: 'What does `export` write: an image, or a tree of files?',
        };
      },
    },
    {
      id: 'after-load',
      type: 'predict',
      prompt: 'What does the last command print?',
      work: {
        images: ['busybox'],
        files: { Dockerfile: 'FROM busybox\nENV WHO=Ada\nCMD echo hello $WHO\n' },
        commands: [
          'docker build -q -t app .',
          'docker save -o app.tar app',
          'docker rmi app',
          'docker load -q -i app.tar',
          'docker run --rm app',
        ],
      },
      why: '`save` keeps layers and settings: the variable and the command are both there.',
      instead: [
        { output: 'hello', why: 'Variables are settings of the image, and `save` keeps them.' },
        { output: 'Unable to find image', why: 'The archive holds the name, too: `load` brings it back.' },
      ],
    },
    {
      id: 'push-what',
      type: 'multiple',
      prompt: 'You push an image whose base the registry already has. What is sent?',
      choices: [
        {
          text: 'The layers that the registry lacks',
          correct: true,
          why: 'It is asked for each layer by digest first.',
        },
        { text: 'The manifest and the configuration', correct: true, why: 'They name the layers and the settings.' },
        { text: 'All layers, the base’s too', from: 'layers-not-shared' },
        { text: 'The containers of the image', from: 'push-moves-containers' },
      ],
    },
    {
      id: 'whom-to-trust',
      type: 'single',
      prompt: 'Which of these names can only be an official image of Docker Hub?',
      choices: [
        { text: '`redis`', correct: true, why: 'Names without a namespace are kept for official images.' },
        { text: '`redis-official/redis`', from: 'name-is-trust' },
        { text: '`localhost:5000/redis`', why: 'That is some image in a registry on this machine.' },
        { text: '`official/redis`', from: 'name-is-trust' },
      ],
    },
    {
      id: 'fill-digest',
      type: 'fill',
      prompt: 'Give `busybox` the name under which it can be pushed to the registry at `localhost:5000`.',
      line: 'docker tag busybox ___',
      work: { images: ['busybox'], commands: [] },
      reaches: ({ world }) =>
        world.images.some(({ tags }) => tags.some((tag) => /^localhost:5000\/[a-z0-9/._-]+:[\w.-]+$/.test(tag))),
      solution: ['localhost:5000/busybox'],
      alternatives: [['localhost:5000/mine:1'], ['localhost:5000/team/busybox']],
      why: 'The registry’s address is the first part of the name.',
      near: [
        { fill: ['busybox:5000'], why: 'Behind the last colon stands a tag. This is only the tag `5000`.' },
        { fill: ['mine'], from: 'hub-only' },
      ],
      otherwise: 'The name has to begin with the address of the registry.',
    },
  ],
};
