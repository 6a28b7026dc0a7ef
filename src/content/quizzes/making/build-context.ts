import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'build-context',
  title: 'In the context, in the image?',
  questions: [
    {
      id: 'how-many-files',
      make: (draw) => {
        const logs = draw.number(2, 4);
        return {
          type: 'number-or-text',
          prompt: `A folder holds \`app\`, ${logs} files that end in \`.log\`, the Dockerfile, and a \`.dockerignore\` with the line \`*.log\`. The recipe says \`COPY . /c\`. How many files are in \`/c\`?`,
          work: {
            images: ['busybox'],
            files: { Dockerfile: 'FROM busybox\nCOPY . /c\n', app: 'app\n', '.dockerignore': '*.log\n' },
            commands: [
              `for n in $(seq ${logs}); do touch $n.log; done`,
              'docker build -q -t all .',
              'docker run --rm all find /c -type f | wc -l',
            ],
          },
          accepts: ['three'],
          why: '`app`, the Dockerfile and `.dockerignore` itself. The list names neither of the last two.',
          near: [
            { answer: 1, why: 'Dockerfile and `.dockerignore` lie in the folder, too, and are not on the list.' },
            { answer: 2, why: 'One of the two files for the builder is missing in your count.' },
            { answer: logs + 3, why: 'The files that end in `.log` never got into the context.' },
          ],
          otherwise: 'Only what is listed stays out. Count the rest.',
        };
      },
    },
    {
      id: 'made-by-a-step',
      make: (draw) => {
        const [name, word] = draw.pick([
          ['key', 'made'],
          ['token', 'fresh'],
          ['pin', 'drawn'],
        ]);
        return {
          type: 'predict',
          prompt: `\`.dockerignore\` lists \`${name}\`. What does the last command print?`,
          work: {
            images: ['busybox'],
            files: {
              Dockerfile: `FROM busybox\nWORKDIR /a\nCOPY . .\nRUN echo ${word} > ${name}\n`,
              [name]: 'from outside\n',
              '.dockerignore': `${name}\n`,
            },
            commands: ['cat Dockerfile', 'docker build -q -t app .', `docker run --rm app cat /a/${name}`],
          },
          why: 'The file of your folder stayed out. The step made another one, and no list stops that.',
          instead: [
            { output: `cat: can't open '/a/${name}': No such file or directory`, from: 'ignore-filters-image' },
            { output: 'from outside', why: 'That file is not in the context.' },
            {
              output: `from outside\n${word}`,
              why: 'Nothing came from outside, and `>` would not have added to it.',
            },
          ],
        };
      },
    },
    {
      id: 'which-context',
      type: 'fill',
      prompt:
        'The recipe `deploy/Dockerfile` says `COPY src/main.txt /`. Both folders, `deploy` and `src`, lie here. Build the image `app`.',
      line: 'docker build -q -t app ___',
      work: {
        images: ['busybox'],
        files: { 'deploy/Dockerfile': 'FROM busybox\nCOPY src/main.txt /\n', 'src/main.txt': 'main\n' },
        commands: [],
      },
      reaches: ({ world }) =>
        world.images.some(({ tags, layers }) => tags.includes('app:latest') && layers.length === 2),
      solution: ['-f deploy/Dockerfile .'],
      alternatives: [['--file=deploy/Dockerfile .'], ['-f - . < deploy/Dockerfile']],
      why: 'The context has to hold `src`. Where the recipe lies is another matter, and `-f` says it.',
      near: [
        { fill: ['deploy'], why: 'Then `deploy` is the context, and there is no `src` in it.' },
        { fill: ['.'], why: 'The context is right. But there is no Dockerfile at its top.' },
        { fill: ['-f deploy/Dockerfile deploy'], why: '`COPY` looks in the context, and `deploy` holds no `src`.' },
      ],
      otherwise: 'In which folder does the path `src/main.txt` make sense?',
    },
    {
      id: 'last-line-counts',
      make: (draw) => {
        const [first, second] = draw.pick([
          ['*.txt', '!keep.txt'],
          ['!keep.txt', '*.txt'],
        ]);
        return {
          type: 'predict',
          prompt: 'The folder holds `keep.txt` and `drop.txt`. What does the last command print?',
          work: {
            images: ['busybox'],
            files: {
              'c/Dockerfile': 'FROM busybox\nCOPY . /c\n',
              'c/keep.txt': 'k\n',
              'c/drop.txt': 'd\n',
              'c/.dockerignore': `${first}\n${second}\n`,
            },
            commands: ['cat c/.dockerignore', 'docker build -q -t app c', 'docker run --rm app ls /c'],
          },
          why: 'Of all lines that fit a file, the last one counts. `ls` shows no names that begin with a dot.',
          instead: [
            {
              output: first === '*.txt' ? 'Dockerfile' : 'Dockerfile\nkeep.txt',
              why: 'The order of the lines matters: the last one that fits wins.',
            },
            { output: 'Dockerfile\ndrop.txt\nkeep.txt', why: '`drop.txt` fits one line only, and that keeps it out.' },
          ],
        };
      },
      variants: 2,
    },
    {
      id: 'ignored-change',
      type: 'single',
      prompt:
        'A file that `.dockerignore` lists has changed. The recipe says `COPY . /app`. What does the next build do?',
      choices: [
        {
          text: 'It takes `COPY` from the cache',
          correct: true,
          why: 'What is not in the context cannot make a step run again.',
        },
        { text: 'It runs `COPY` again, as the folder has changed', why: 'The folder has. The context has not.' },
        { text: 'It fails, as the file is missing', why: '`COPY .` takes what is there. Nobody asks for that file.' },
      ],
    },
    {
      id: 'too-late',
      type: 'multiple',
      prompt:
        'An image was built and pushed, with `secret.env` in it. Now you write `.dockerignore`. What else has to be done?',
      choices: [
        { text: 'Build the image again, and push it', correct: true, why: 'Images that are there do not change.' },
        {
          text: 'Make the secret worthless: change the password',
          correct: true,
          why: 'Whoever has the old image has the old secret.',
        },
        {
          text: 'Nothing: the file leaves the image at the next start',
          from: 'ignore-filters-image',
        },
        {
          text: 'Add a step with `rm secret.env` to the recipe',
          why: 'The file does not get in any more. And if it did, deleting would leave it in its layer.',
        },
      ],
    },
    {
      id: 'where-from',
      type: 'single',
      prompt: 'Why does `COPY /etc/hosts /` not bring the file `/etc/hosts` of your machine into the image?',
      choices: [
        {
          text: 'Paths begin at the top of the context',
          correct: true,
          why: 'So it looks for `etc/hosts` in your folder.',
        },
        { text: 'The builder may not read it, for lack of rights', why: 'It never looks there, whatever the rights.' },
        {
          text: 'It does, and Docker replaces the file later',
          why: 'Docker writes an `/etc/hosts` for each container. But this step fails before that.',
        },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
