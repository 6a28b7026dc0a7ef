import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'dockerfile',
  title: 'Recipe and result',
  questions: [
    {
      id: 'no-quotes',
      make: (draw) => {
        const word = draw.pick(['hello', 'good', 'tea']);
        return {
          type: 'predict',
          prompt: 'What does the last command print?',
          work: {
            images: ['busybox'],
            files: { Dockerfile: `FROM busybox\nCMD [echo, ${word}]\n` },
            commands: ['docker build -q -t app .', "docker image inspect app --format '{{json .Config.Cmd}}'"],
          },
          why: 'Without quotes it is no list, so the whole line goes to a shell.',
          instead: [
            { output: `["echo","${word}"]`, why: 'That is what the line with quotes gives.' },
            {
              output: `["[echo,","${word}]"]`,
              why: 'Docker does not cut the line into words: the shell gets it whole.',
            },
          ],
        };
      },
    },
    {
      id: 'recipe-deleted',
      type: 'predict',
      prompt: 'What does the last command print?',
      work: {
        images: ['busybox'],
        files: { Dockerfile: 'FROM busybox\nCMD ["echo", "still here"]\n' },
        commands: ['docker build -q -t app .', 'rm Dockerfile', 'docker run --rm app'],
      },
      why: 'The image is the result of the recipe. It does not need the file any more.',
      instead: [
        {
          output: 'echo still here',
          why: 'The list names the program and its words: `echo` runs, and prints the rest.',
        },
        { output: 'Unable to find image', why: 'The image is there: the build made it. Only the text file is gone.' },
      ],
    },
    {
      id: 'remark',
      type: 'single',
      prompt: 'Where may a remark stand in a Dockerfile?',
      choices: [
        {
          text: 'On a line of its own that begins with `#`',
          correct: true,
          why: 'Only there does `#` begin a remark.',
        },
        { text: 'Behind any instruction', why: 'There the `#` and the words after it are arguments.' },
        { text: 'Between `/*` and `*/`', why: 'A Dockerfile does not know those marks.' },
      ],
    },
    {
      id: 'what-is-it',
      type: 'single',
      prompt: 'A friend says: an image is a set of instructions. What is right?',
      choices: [
        {
          text: 'The Dockerfile is the instructions, the image is what they made',
          correct: true,
          why: 'The image holds files and settings.',
        },
        {
          text: 'Each container carries the instructions out again',
          why: 'They were carried out once, when the image was built.',
        },
        {
          text: 'The image is the Dockerfile, compressed',
          why: 'The file is not even in the image, unless you copy it there.',
        },
      ],
    },
    {
      id: 'needed',
      type: 'multiple',
      prompt: 'What do you need to build an image by Dockerfile?',
      choices: [
        { text: 'A base, or `scratch`, in `FROM`', correct: true, why: 'Every recipe begins on something.' },
        { text: 'A folder with the files that it copies', correct: true, why: '`COPY` takes files from there.' },
        { text: 'A running container', why: 'The build starts what it needs by itself.' },
        { text: 'A tag', why: 'An image without one is named by its digest.' },
      ],
    },
    {
      id: 'steps',
      type: 'order',
      prompt: 'Put the way from the recipe to the greeting in order.',
      work: { images: ['busybox'], commands: [] },
      steps: [
        'printf \'FROM busybox\\nCMD ["echo", "hi"]\\n\' > Dockerfile',
        'docker build -q -t app .',
        'docker run --name one app',
      ],
      reaches: ({ world }) => world.containers.some(({ name, logs }) => name === 'one' && logs.trim() === 'hi'),
      why: 'The recipe comes first, the image is made from it, and a container runs the image.',
      traps: [{ early: 2, late: 1, why: 'There is no image to run before it is built.' }],
      otherwise: 'What does each step need from the one before?',
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
