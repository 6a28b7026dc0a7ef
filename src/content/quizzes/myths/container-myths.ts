import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'container-myths',
  title: 'What is left of it?',
  questions: [
    {
      id: 'count-of-starts',
      make: (draw) => {
        const starts = draw.number(1, 3);
        return {
          type: 'predict',
          prompt: 'What does the last command print?',
          work: {
            images: ['busybox'],
            commands: [
              "docker run --name tally busybox sh -c 'echo x >> /marks'",
              ...Array.from({ length: starts }, () => 'docker start -a tally'),
              'docker cp tally:/marks - | tar xO | wc -l',
            ],
          },
          why: 'Each start ran the command again, in the same writable layer.',
          instead: [
            { output: '1', from: 'stop-loses-changes' },
            { output: '0', from: 'stop-removes' },
            { output: String(starts + 2), why: 'Count again: one `run`, and each `start`.' },
          ],
        };
      },
    },
    {
      id: 'state-of-ended',
      make: (draw) => {
        const [command, code] = draw.pick([
          ['true', 0],
          ['false', 1],
          ["sh -c 'exit 3'", 3],
        ]) as [string, number];
        return {
          type: 'number-or-text',
          prompt: `You run \`docker run -d --name job busybox ${command}\`. Which number does \`docker wait job\` print?`,
          work: { images: ['busybox'], commands: [`docker run -d --name job busybox ${command}`, 'docker wait job'] },
          why: 'The main process ended by itself, and its exit code is the container’s.',
          near: [
            { answer: 137, why: '137 means that somebody killed it. Nobody did.' },
            ...(code === 0
              ? []
              : [{ answer: 0, why: '0 would mean success, and this command reports something else.' }]),
          ],
          otherwise: 'With which code does that command end?',
        };
      },
    },
    {
      id: 'kill-from-host',
      type: 'predict',
      prompt: 'What does the last command print?',
      work: {
        images: ['busybox'],
        commands: [
          'docker run -d --name cell busybox sleep 600',
          "sudo kill -9 $(docker inspect cell --format '{{.State.Pid}}')",
          'sleep 1',
          "docker ps -a --format '{{.Names}} {{.State}}'",
        ],
      },
      why: 'The main process was a process of the host. It was killed, so the container has exited.',
      instead: [
        { output: 'cell running', from: 'is-a-vm' },
        { output: '', from: 'exit-removes' },
        { output: 'cell restarting', why: 'Docker starts it again only if a restart policy says so.' },
      ],
    },
    {
      id: 'what-travels',
      type: 'multiple',
      prompt:
        'A container with a volume at `/data` is committed, saved, and loaded on another machine. What arrives there?',
      choices: [
        { text: 'Its changed files outside `/data`', correct: true, why: 'They are the new layer.' },
        {
          text: 'Its environment and command',
          correct: true,
          why: 'They are settings, and stand in the configuration.',
        },
        { text: 'The files in `/data`', from: 'volume-in-image' },
        { text: 'Its running program', from: 'image-has-memory' },
      ],
    },
    {
      id: 'shut-a-door',
      make: (draw) => {
        const name = draw.pick(['vault', 'guest', 'cage']);
        return {
          type: 'fill',
          prompt: `Fill in one flag, so that \`${name}\` cannot write into any file of its image’s tree.`,
          line: `docker run -d --name ${name} ___ busybox sleep 600`,
          work: { images: ['busybox'], commands: [] },
          reaches: ({ world }) =>
            world.containers.some((one) => one.name === name && one.state === 'running' && one.settings.readOnly),
          solution: ['--read-only'],
          alternatives: [['--read-only=true']],
          why: 'With `--read-only`, the whole tree is mounted so that nobody can write into it.',
          near: [
            { fill: ['--user 1000'], why: 'Another user may write less, and still writes into `/tmp`.' },
            { fill: ['--cap-drop ALL'], why: 'Root without capabilities can still write files that are its own.' },
          ],
          otherwise: 'Which flag makes the whole tree read-only?',
        };
      },
    },
    {
      id: 'secure-by-itself',
      type: 'single',
      prompt: '“It runs in a container, so it cannot harm the host.” What is the best answer?',
      choices: [
        {
          text: 'It depends on what the container was given: folders, powers, users',
          correct: true,
          why: 'Namespaces hide much, and every flag can open a door.',
        },
        { text: 'True: root inside is nobody outside', from: 'root-inside-harmless' },
        { text: 'True: it has a kernel of its own', from: 'own-kernel' },
        { text: 'False: a container hides nothing at all', why: 'Files, processes and network are apart by default.' },
      ],
    },
    {
      id: 'works-here',
      type: 'multiple',
      prompt: 'Two machines run the very same image, by digest. What may still differ?',
      choices: [
        { text: 'The kernel', correct: true, why: 'It is the host’s.' },
        { text: 'Environment variables given at `docker run`', correct: true, why: 'They come from whoever runs it.' },
        { text: 'What lies in volumes', correct: true, why: 'Data lies beside the image.' },
        { text: 'The program’s own files in the image', why: 'The same digest means the same bytes.' },
        { text: 'The libraries in the image', why: 'They are part of the layers, and those are the same bytes.' },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
