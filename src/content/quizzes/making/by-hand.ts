import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'by-hand',
  title: 'Taken along, or left behind?',
  questions: [
    {
      id: 'what-starts',
      make: (draw) => {
        const word = draw.pick(['plum', 'rye', 'mint']);
        return {
          type: 'predict',
          prompt: 'What does the last command print?',
          work: {
            images: ['busybox'],
            commands: [`docker run --name one busybox echo ${word}`, 'docker commit one new', 'docker run --rm new'],
          },
          why: 'The image has the command of the container that it was made of.',
          instead: [
            {
              output: '',
              why: 'That is what `busybox` would do: its shell finds no input. The commit has another command.',
            },
            {
              output: 'docker: Error response from daemon: no command specified',
              why: 'So it is after `import`. A commit takes the settings over.',
            },
          ],
        };
      },
    },
    {
      id: 'taken-along',
      type: 'multiple',
      prompt: 'A container runs, and you commit it. What does the new image have?',
      work: {
        images: ['busybox'],
        commands: [
          "docker run -d --name one -e COLOUR=red -v data:/data busybox sh -c 'echo 1 > /data/in-volume; echo 2 > /in-layer; rm /bin/vi; sleep 600'",
          'sleep 1',
          'docker commit one new',
          'docker run --rm new cat /in-layer',
          'docker run --rm new ls /bin/vi',
          "docker run --rm new sh -c 'echo $COLOUR'",
          'docker run --rm new cat /data/in-volume',
          'docker run --rm new ps',
        ],
      },
      choices: [
        {
          text: 'A file that was written',
          holds: ({ results }) => results[3]?.stdout === '2\n',
          why: 'It lies in the container’s layer, which the commit takes.',
        },
        {
          text: 'That a file was deleted',
          holds: ({ results }) => results[4]?.exitCode !== 0,
          why: 'The layer holds a whiteout, and that comes along.',
        },
        {
          text: 'A variable that was set by `-e`',
          holds: ({ results }) => results[5]?.stdout === 'red\n',
          why: 'Settings of the container become settings of the image. A password would, too.',
        },
        {
          text: 'A file in a volume',
          holds: ({ results }) => results[6]?.exitCode === 0,
          from: 'volume-in-image',
        },
        {
          text: 'Its running process',
          holds: ({ output }) => output.includes('sleep 600'),
          from: 'image-has-memory',
        },
      ],
    },
    {
      id: 'stack-of-commits',
      make: (draw) => {
        const times = draw.number(2, 4);
        return {
          type: 'number-or-text',
          prompt: `\`busybox\` has one layer. You change a container of it and commit it, make a container of the result, change that and commit it, ${times} times in all. Then you \`export\` a container of the last image, and \`import\` it. How many layers has the imported image?`,
          work: {
            images: ['busybox'],
            commands: [
              'docker tag busybox step0',
              `for n in $(seq ${times}); do docker run --name c$n step$((n-1)) touch /f$n; docker commit -q c$n step$n; done`,
              `docker export c${times} | docker import - flat`,
              "docker image inspect flat --format '{{len .RootFS.Layers}}'",
            ],
          },
          accepts: ['one'],
          why: 'An exported archive holds files only, so they all end up in one layer.',
          near: [
            { answer: times + 1, why: 'So many has the last image. `export` writes files, without their layers.' },
            { answer: times, why: '`export` writes files, and knows no layers.' },
          ],
          otherwise: 'What does `export` write?',
        };
      },
    },
    {
      id: 'command-on-commit',
      type: 'fill',
      prompt: 'Make an image `clock` of the container `box`. It is to start `date` by itself.',
      line: 'docker commit ___ box clock',
      work: { images: ['busybox'], commands: ['docker run --name box busybox touch /mark'] },
      reaches: ({ world }) =>
        world.images.some(
          ({ tags, settings }) => tags.includes('clock:latest') && /^date$|-c date$/.test(settings.cmd.join(' ')),
        ),
      solution: ['--change \'CMD ["date"]\''],
      alternatives: [["-c 'CMD date'"], ['--change="CMD [\\"date\\"]"']],
      why: '`--change` takes an instruction as a Dockerfile has it.',
      near: [
        { fill: ["--message 'CMD date'"], why: 'A message is a remark for people. It changes no setting.' },
        { fill: ['--change date'], why: 'It wants a whole instruction, with its keyword before it.' },
      ],
      otherwise: 'Which option changes a setting on the way?',
    },
    {
      id: 'why-a-recipe',
      type: 'single',
      prompt:
        'An image was made by `docker commit`. Now its base has a security fix. Why is that harder than with a Dockerfile?',
      choices: [
        {
          text: 'Nobody wrote down the steps that would have to be done again',
          correct: true,
          why: 'With a recipe, you build it once more on the new base.',
        },
        {
          text: 'A committed image cannot be used as a base',
          why: 'It can, like any image. What is missing is the way that led to it.',
        },
        {
          text: 'A committed image keeps its container from being removed',
          why: 'The image does not need the container any more.',
        },
      ],
    },
    {
      id: 'to-another-machine',
      type: 'order',
      prompt:
        'Carry what a container wrote to another machine. Put the commands in an order in which the image comes back from the archive at the end.',
      work: { images: ['busybox'], commands: ["docker run --name one busybox sh -c 'echo 1 > /f'"] },
      steps: ['docker commit one app', 'docker save -o app.tar app', 'docker rmi app', 'docker load -i app.tar'],
      reaches: ({ results, world }) =>
        world.images.some(({ tags }) => tags.includes('app:latest')) && results.every(({ exitCode }) => exitCode === 0),
      why: 'A container cannot be saved. An image of it can, and then leaves and comes back.',
      traps: [
        { early: 1, late: 0, why: 'There is no image yet that could be saved.' },
        { early: 2, late: 1, why: 'What was removed cannot be saved any more.' },
      ],
      otherwise: 'The archive is made from the image, and read when the image is not there.',
    },
    {
      id: 'image-of-what',
      type: 'single',
      prompt: 'Which of these makes an image that has several layers and knows its command, without any Dockerfile?',
      choices: [
        {
          text: '`docker commit`',
          correct: true,
          why: 'Below lie the layers of the container’s image, and settings come along.',
        },
        { text: '`docker export`', why: 'It makes no image. It writes an archive of files.' },
        { text: '`docker import`', why: 'It makes one layer of bare files, and knows no command unless told.' },
        { text: '`docker tag`', from: 'tag-copies' },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
