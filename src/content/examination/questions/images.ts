import type { Quiz } from '../../../learn/quiz/question.ts';

const safe = {
  images: ['busybox'],
  files: { Dockerfile: 'FROM busybox\nRUN echo 1234 > /pin\nRUN rm /pin\nRUN echo open > /door\n' },
  commands: ['docker build -q -t safe .'],
};

export const images: Quiz = {
  id: 'examination-images',
  title: 'Inside an image',
  questions: [
    {
      id: 'point-at',
      make: (draw) => {
        const path = draw.pick(['/pin', '/door', '/bin/vi']);
        return {
          type: 'layer',
          prompt: `Point at the layer of \`safe\` that holds the contents of \`${path}\`.`,
          work: safe,
          of: { image: 'safe' },
          where: { holds: path },
          why: 'Contents lie where they were added. A later layer can hide them, no more.',
          near: [],
          otherwise: 'Which step brought those contents?',
        };
      },
    },
    {
      id: 'layers-after-delete',
      type: 'single',
      prompt:
        'A step adds 200 MB, and the next step deletes them. How big is the image, compared with one without both steps?',
      choices: [
        {
          text: 'About 200 MB bigger',
          correct: true,
          why: 'The layer with the files stays. The next one only hides them.',
        },
        { text: 'The same', from: 'delete-shrinks' },
        { text: '400 MB bigger', why: 'A mark that hides a file is next to nothing.' },
      ],
      experiment: 'docker history busybox',
    },
    {
      id: 'tags-and-ids',
      make: (draw) => {
        const names = draw.number(2, 4);
        const tags = ['mine:1', 'mine:2', 'yours', 'spare'].slice(0, names);
        return {
          type: 'number-or-text',
          prompt: `You tag \`busybox\` with ${names} more names. How many different IDs do \`docker images\` and its names show?`,
          work: {
            images: ['busybox'],
            commands: [...tags.map((tag) => `docker tag busybox ${tag}`), 'docker images -q | sort -u | wc -l'],
          },
          accepts: ['one'],
          why: 'It is one image with several names.',
          near: [
            { answer: names + 1, from: 'tag-copies' },
            { answer: names, from: 'tag-copies' },
          ],
          otherwise: 'What does `docker tag` make: an image, or a name?',
        };
      },
    },
    {
      id: 'take-a-name',
      type: 'predict',
      prompt: 'What does the last command print?',
      work: {
        images: ['busybox'],
        commands: [
          'docker tag busybox mine',
          'docker run -d --name one mine sleep 600',
          'docker rmi mine',
          "docker ps --format '{{.Names}} {{.State}}'",
        ],
      },
      why: 'The image has another name, so only one name was taken away. Nobody’s image is gone.',
      instead: [
        { output: '', from: 'rmi-kills-containers' },
        { output: 'one exited', why: 'Taking a name away ends no process.' },
      ],
    },
    {
      id: 'identify',
      type: 'single',
      prompt: 'You want to run exactly the bytes that you tested, next year, too. How do you name the image?',
      choices: [
        { text: 'By its digest', correct: true, why: 'Other bytes would have another digest.' },
        { text: 'By the tag `latest`', from: 'latest-is-newest' },
        { text: 'By a version tag such as `1.37`', from: 'tag-is-identity' },
        { text: 'By the container’s ID', why: 'That names a container on one machine.' },
      ],
    },
  ],
};
