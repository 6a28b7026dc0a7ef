import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'base-parent-scratch',
  title: 'What stands on what?',
  questions: [
    {
      id: 'how-many-layers',
      make: (draw) => {
        const own = draw.number(2, 4);
        return {
          type: 'number-or-text',
          prompt: `\`child\` is built \`FROM parent\` with ${own} steps that write files. \`parent\` is built from \`scratch\` with one. How many layers has \`child\`?`,
          work: {
            images: ['busybox'],
            files: { a: 'a\n' },
            commands: [
              "printf 'FROM scratch\\nCOPY a /0\\n' | docker build -q -t parent -f - .",
              `{ echo FROM parent; for n in $(seq ${own}); do echo COPY a /$n; done; } | docker build -q -t child -f - .`,
              "docker image inspect child --format '{{len .RootFS.Layers}}'",
            ],
          },
          why: 'The layers of the parent, and one more for each step. `scratch` adds none.',
          near: [
            { answer: own, why: 'The parent’s layers belong to the image, too.' },
            { answer: own + 2, why: '`scratch` is nothing: it has no layer.' },
          ],
          otherwise: 'Count what the parent has, and what each step adds.',
        };
      },
    },
    {
      id: 'which-lasts',
      type: 'predict',
      prompt: 'What does the last command print?',
      work: {
        images: ['busybox'],
        commands: [
          "printf 'FROM busybox\\nRUN echo low > /a\\n' | docker build -q -t low -",
          "printf 'FROM low\\nRUN echo high > /b\\n' | docker build -q -t high -",
          'docker rmi low',
          'docker run --rm high cat /a /b',
        ],
      },
      why: 'The name of the parent is gone. Its layers stay, since `high` has them, too.',
      instead: [
        { output: 'high', why: 'No layer of `high` went. It still has the one with `/a`.' },
        {
          output: "cat: can't open '/a': No such file or directory\nhigh",
          why: 'Removing an image takes only layers that no other image needs.',
        },
      ],
    },
    {
      id: 'new-parent',
      type: 'single',
      prompt:
        'Your image was built `FROM debian`. Today `debian` got a security fix. What does your image in the registry have?',
      choices: [
        {
          text: 'The old files, until you build it again on the new parent',
          correct: true,
          why: 'Its layers are named by digest. The old ones are those that it was built on.',
        },
        { text: 'The fix, as it shares the layers of `debian`', from: 'tag-is-identity' },
        {
          text: 'The fix, as soon as somebody pulls it',
          why: 'A pull fetches the layers that the manifest names: the old ones.',
        },
      ],
    },
    {
      id: 'no-shell',
      make: (draw) => {
        const [name, content] = draw.pick([
          ['motto', 'less is more'],
          ['price', 'two coins'],
          ['greeting', 'good day'],
        ]);
        return {
          type: 'fill',
          prompt: `The image \`data\` is from scratch, and holds nothing but \`/${name}\`. The container \`box\` was made from it. Get the file onto your machine, into this folder.`,
          line: 'docker ___ .',
          work: {
            files: { Dockerfile: `FROM scratch\nCOPY ${name} /\n`, [name]: `${content}\n` },
            commands: ['docker build -q -t data .', `rm ${name}`, 'docker create --name box data anything'],
          },
          reaches: ({ world }) =>
            world.hostFiles.some(({ path, text }) => path.endsWith(`/${name}`) && text === `${content}\n`),
          solution: [`cp box:/${name}`],
          alternatives: [[`container cp box:${name}`]],
          why: '`docker cp` reads the layers itself. It needs no program in the image.',
          near: [
            { fill: [`exec box cat /${name}`], why: 'There is no `cat` in it, and nothing that runs.' },
            { fill: [`run --rm data cp /${name}`], why: 'The image holds one file, and that is no program.' },
          ],
          otherwise: `Afterwards the file \`${name}\` has to lie here. The image has no programs.`,
        };
      },
    },
    {
      id: 'what-is-inside',
      type: 'multiple',
      prompt: 'What can lie in an image?',
      choices: [
        { text: 'A shell and its tools', correct: true, why: 'They are files.' },
        { text: 'Libraries and a run time such as Python', correct: true, why: 'They are files, too.' },
        { text: 'Settings for programs', correct: true, why: 'As files in `/etc`, or as variables.' },
        { text: 'The kernel that will run its programs', from: 'own-kernel' },
      ],
    },
    {
      id: 'two-systems',
      type: 'predict',
      prompt: 'The host runs Debian. What does the last command print?',
      work: {
        images: ['busybox', 'alpine'],
        commands: ['for image in busybox alpine; do docker run --rm $image uname -r; done | sort -u | wc -l'],
      },
      why: 'Both print the version of one and the same kernel: the host’s.',
      instead: [
        { output: '2', from: 'own-kernel' },
        { output: '0', why: '`uname` asks the kernel, and there is one.' },
      ],
    },
    {
      id: 'other-machine',
      type: 'single',
      prompt:
        'You built an image on an ARM laptop, and push it. On a server with `amd64` its program cannot start. Why?',
      choices: [
        {
          text: 'The programs in its layers were compiled for ARM',
          correct: true,
          why: 'The files arrive whole. The processor does not understand them.',
        },
        {
          text: 'The layers cannot be unpacked there',
          why: 'Layers are archives of files. They unpack anywhere.',
        },
        { text: 'The server has another kernel than the laptop', why: 'Both are Linux kernels. That fits.' },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
