import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'when-they-suit',
  title: 'Does it suit?',
  questions: [
    {
      id: 'which-suit',
      type: 'multiple',
      prompt: 'Which of these suit a container well?',
      choices: [
        { text: 'A web server, three times over', correct: true, why: 'One image, several containers.' },
        {
          text: 'A job that runs every night and ends',
          correct: true,
          why: 'It starts clean each time, and leaves nothing.',
        },
        {
          text: 'An old version of a tool, for one project',
          correct: true,
          why: 'Nothing has to be installed on the host.',
        },
        { text: 'A driver for a new network card', why: 'A driver is a part of the kernel, and that is the host’s.' },
      ],
    },
    {
      id: 'other-kernel',
      type: 'single',
      prompt: 'A program runs on Windows only. Your server runs Linux. What helps?',
      choices: [
        { text: 'A virtual machine with Windows', correct: true, why: 'It has a kernel of its own.' },
        { text: 'A container with the program’s files', from: 'own-kernel' },
        {
          text: 'A container with `--privileged`',
          why: 'More power over a Linux kernel does not make it another one.',
        },
      ],
    },
    {
      id: 'database',
      type: 'single',
      prompt: 'May a database run in a container?',
      choices: [
        {
          text: 'Yes, with its data in a volume that somebody backs up',
          correct: true,
          why: 'The container can be replaced, and the data stays.',
        },
        { text: 'No: data is lost whenever a container stops', from: 'stop-loses-changes' },
        {
          text: 'Yes, and its data is safe in the writable layer',
          why: 'It is there until the container is removed, and containers are made to be removed.',
        },
      ],
    },
    {
      id: 'rename',
      type: 'predict',
      prompt: 'Root in a container tries to rename the machine. What does the last command print?',
      work: {
        images: ['busybox'],
        commands: ['docker run --rm busybox hostname ship'],
      },
      why: 'A name can be set with a power that containers are not given by default.',
      instead: [
        { output: '', why: 'Nothing printed would mean that it worked.' },
        { output: 'ship', from: 'is-a-vm' },
      ],
    },
    {
      id: 'strangers',
      type: 'single',
      prompt: 'You let strangers run any program they like, as root. What keeps them apart best?',
      choices: [
        { text: 'A virtual machine for each', correct: true, why: 'Between them stands more than one shared kernel.' },
        { text: 'A container for each', why: 'All of them would talk to the same kernel. One flaw in it opens all.' },
        { text: 'An image for each', from: 'image-runs' },
      ],
    },
    {
      id: 'one-script',
      type: 'single',
      prompt: 'One script on one machine, and its interpreter is installed there. What does a container add?',
      choices: [
        { text: 'Little', correct: true, why: 'Nothing has to be moved, repeated or kept apart.' },
        { text: 'Speed', why: 'It is the same processor and the same kernel.' },
        { text: 'Safety in any case', from: 'root-inside-harmless' },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
