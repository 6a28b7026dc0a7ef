import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'own-and-shared',
  title: 'Own or shared?',
  questions: [
    {
      id: 'how-many-kernels',
      make: (draw) => {
        const count = draw.number(3, 6);
        return {
          type: 'number-or-text',
          prompt: `${count} containers run, of \`alpine\` and \`busybox\`. You ask each and the host for \`uname -r\`. How many different answers do you get?`,
          work: {
            images: ['alpine', 'busybox'],
            commands: [
              `{ uname -r; for n in $(seq ${count - 1}); do docker run --rm busybox uname -r; done; docker run --rm alpine uname -r; } | sort -u | wc -l`,
            ],
          },
          accepts: ['one'],
          why: 'There is one kernel, the host’s, and all of them use it.',
          near: [
            { answer: count, from: 'own-kernel' },
            { answer: count + 1, from: 'own-kernel' },
            { answer: 2, why: 'That would be one kernel for each image. Images hold no kernel.' },
          ],
          otherwise: 'Who runs the processes of a container?',
        };
      },
    },
    {
      id: 'what-is-own',
      type: 'multiple',
      prompt: 'What does a container have of its own?',
      choices: [
        { text: 'Files', correct: true, why: 'They come from its image and its own layer.' },
        { text: 'A host name and a network address', correct: true, why: 'Both differ from the host’s.' },
        { text: 'Process numbers, beginning with 1', correct: true, why: 'They count in its own namespace.' },
        { text: 'A kernel', from: 'own-kernel' },
        { text: 'Hardware', from: 'is-a-vm' },
      ],
    },
    {
      id: 'seen-from-outside',
      type: 'predict',
      prompt: 'What does the last command print?',
      work: {
        images: ['busybox'],
        commands: ['docker run -d --name one busybox sleep 5678', "ps aux | grep -c '[s]leep 5678'"],
      },
      why: 'The process of the container is a process of the host, and its `ps` lists it.',
      instead: [
        { output: '0', from: 'invisible-to-host' },
        { output: '2', why: 'It is one process. It has two numbers, one inside and one outside.' },
      ],
    },
    {
      id: 'why-fast',
      type: 'single',
      prompt: 'Why does a container start so much faster than a virtual machine?',
      choices: [
        { text: 'It starts a process, and no second kernel', correct: true, why: 'The kernel runs already.' },
        { text: 'Its kernel is smaller', from: 'own-kernel' },
        { text: 'It is kept in memory, ready to go', from: 'image-has-memory' },
      ],
      experiment: 'time docker run --rm busybox true',
    },
    {
      id: 'on-a-mac',
      type: 'single',
      prompt: 'A Linux container runs on a Mac. On which kernel?',
      choices: [
        {
          text: 'On that of a small Linux in a virtual machine',
          correct: true,
          why: 'Docker Desktop and its like bring it along. Linux programs need a Linux kernel.',
        },
        { text: 'On that of macOS', why: 'Linux programs make Linux calls, which the kernel of macOS does not know.' },
        { text: 'On the one in the image', from: 'own-kernel' },
      ],
    },
    {
      id: 'looks-out',
      type: 'single',
      prompt: 'You are root in a container, and type `ls /home`. Whose homes do you see?',
      choices: [
        {
          text: 'Those in the container’s own files',
          correct: true,
          why: 'It has its own tree of files. The host’s is not in it.',
        },
        { text: 'Those of the host: root sees all', from: 'sees-host-files' },
        { text: 'Those of all containers of this image', from: 'containers-share-files' },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
