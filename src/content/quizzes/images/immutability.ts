import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'immutability',
  title: 'Changed, or another one?',
  questions: [
    {
      id: 'id-after-container',
      type: 'number-or-text',
      prompt:
        'You write down the ID of `busybox`, delete files in three of its containers, and look at the ID again. How many different IDs have you seen?',
      work: {
        images: ['busybox'],
        commands: [
          "{ docker image inspect busybox -f '{{.Id}}'; for n in 1 2 3; do docker run busybox rm /bin/vi; docker image inspect busybox -f '{{.Id}}'; done; } | sort -u | wc -l",
        ],
      },
      accepts: ['one'],
      why: 'A container never changes its image.',
      near: [
        { answer: 4, from: 'write-reaches-image' },
        { answer: 2, from: 'write-reaches-image' },
      ],
      otherwise: 'Can a container reach its image?',
    },
    {
      id: 'rebuild-same-name',
      make: (draw) => {
        const word = draw.pick(['tea', 'rye', 'oat']);
        return {
          type: 'predict',
          prompt: 'What does the last command print?',
          work: {
            images: ['busybox'],
            files: { Dockerfile: 'FROM busybox\nRUN echo old > /word\n' },
            commands: [
              'docker build -q -t app .',
              'docker create --name keep app cat /word',
              `sed -i s/old/${word}/ Dockerfile && docker build -q -t app .`,
              'docker start -a keep',
            ],
          },
          why: 'The build made another image, and the name moved. `keep` stands on the image that it was made from.',
          instead: [
            { output: word, from: 'rebuild-updates-running' },
            { output: '', why: 'Its program prints the file, and the file is there.' },
          ],
        };
      },
    },
    {
      id: 'what-commit-keeps',
      type: 'multiple',
      prompt: 'A container serves a page from memory, and has written `/log`. You commit it. What is in the new image?',
      choices: [
        {
          text: 'The file `/log`',
          correct: true,
          why: 'It lies in the container’s layer, which becomes a layer of the image.',
        },
        {
          text: 'The command that it was started with',
          correct: true,
          why: 'Settings go into the configuration of the new image.',
        },
        { text: 'The page in its memory', from: 'image-has-memory' },
        { text: 'Its running process', from: 'image-has-memory' },
      ],
    },
    {
      id: 'why-good',
      type: 'single',
      prompt: 'Why is it good that an image cannot change?',
      choices: [
        {
          text: 'What was tested is, byte for byte, what runs later',
          correct: true,
          why: 'The same ID means the same contents, wherever it is.',
        },
        {
          text: 'It makes images smaller',
          why: 'It makes them shareable and trustworthy. Smaller it does not make them.',
        },
        {
          text: 'It protects containers from changes',
          why: 'Containers can be changed all the time. The image cannot.',
        },
      ],
    },
    {
      id: 'order-keep-old',
      type: 'order',
      prompt:
        'Put the commands in an order that leaves two images, `app:old` with the first text, `app` with the second.',
      work: { images: ['busybox'], files: { Dockerfile: 'FROM busybox\nRUN echo one > /word\n' }, commands: [] },
      steps: [
        'docker build -q -t app .',
        'docker tag app app:old',
        'sed -i s/one/two/ Dockerfile && docker build -q -t app .',
      ],
      reaches: ({ world }) => {
        const find = (tag: string) => world.images.find(({ tags }) => tags.includes(tag));
        return (
          (find('app:old')?.layers.at(-1)?.createdBy.includes('one') ?? false) &&
          (find('app:latest')?.layers.at(-1)?.createdBy.includes('two') ?? false)
        );
      },
      why: 'The old image needs its second name before `app` moves on.',
      traps: [{ early: 2, late: 1, why: 'By then, `app` means the new image, and `app:old` would, too.' }],
      otherwise: 'To which image does `app` point at each moment?',
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
