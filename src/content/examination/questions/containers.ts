import type { Quiz } from '../../../learn/quiz/question.ts';

export const containers: Quiz = {
  id: 'examination-containers',
  title: 'The life of a container',
  questions: [
    {
      id: 'state-after',
      make: (draw) => {
        const [command, wait] = draw.pick([
          ['true', 'sleep 1'],
          ['sleep 600', 'docker kill one'],
          ['sleep 600', 'docker stop -t 1 one'],
        ]) as [string, string];
        return {
          type: 'predict',
          prompt: 'What does the last command print?',
          work: {
            images: ['busybox'],
            commands: [
              `docker run -d --name one busybox ${command}`,
              wait,
              "docker ps -a --format '{{.Names}} {{.State}}'",
            ],
          },
          why: 'The main process has ended. The container has exited, and stays.',
          instead: [
            { output: 'one running', from: 'detached-keeps-alive' },
            { output: '', from: 'stop-removes' },
            { output: 'one created', why: 'That is the state before the first start.' },
          ],
        };
      },
    },
    {
      id: 'what-stop-keeps',
      type: 'multiple',
      prompt: 'A container is stopped. What is still there when it is started again?',
      work: {
        images: ['busybox'],
        commands: [
          "docker run -d --name one -e MODE=test busybox sh -c 'echo 1 > /file; export SEEN=yes; sleep 600'; sleep 1",
          'docker stop -t 1 one',
          'docker start one',
          'docker exec one sh -c "cat /file; echo $SEEN; echo $MODE"',
        ],
      },
      choices: [
        {
          text: 'The file that it wrote',
          holds: ({ output }) => output.includes('1'),
          why: 'Its layer stays on disk.',
        },
        {
          text: 'The variables given with `-e`',
          holds: ({ world }) => world.containers[0]?.settings.environment.includes('MODE=test') ?? false,
          why: 'They are settings of the container.',
        },
        {
          text: 'What the program had in memory',
          holds: ({ output }) => output.includes('yes'),
          from: 'image-has-memory',
        },
        { text: 'The process with its old number on the host', why: 'A new process begins, with a new number.' },
      ],
    },
    {
      id: 'kernel-lines',
      type: 'number-or-text',
      prompt:
        'You run `uname -r` on the host, in a `busybox` container and in an `alpine` container. How many different versions are printed?',
      work: {
        images: ['busybox', 'alpine'],
        commands: [
          '{ uname -r; docker run --rm busybox uname -r; docker run --rm alpine uname -r; } | sort -u | wc -l',
        ],
      },
      accepts: ['one'],
      why: 'There is one kernel: that of the host.',
      near: [
        { answer: 3, from: 'own-kernel' },
        { answer: 2, from: 'own-kernel' },
      ],
      otherwise: 'Whose kernel runs the processes of a container?',
    },
    {
      id: 'exec-ends',
      type: 'single',
      prompt: 'You `docker exec -it web sh` into a running container, and type `exit`. What happens to `web`?',
      choices: [
        { text: 'It runs on', correct: true, why: 'Your shell was an extra process. The main one goes on.' },
        { text: 'It exits', from: 'exec-is-main' },
        { text: 'It is removed', from: 'exit-removes' },
      ],
    },
    {
      id: 'what-changed',
      type: 'number-or-text',
      prompt:
        'A container of `busybox` made `/a`, overwrote `/etc/group` and removed `/bin/vi`. Which letter does `docker diff` put before `/bin/vi`?',
      work: {
        images: ['busybox'],
        commands: [
          "docker run --name one busybox sh -c 'touch /a; echo x > /etc/group; rm /bin/vi'",
          "docker diff one | grep /bin/vi | cut -d' ' -f1",
        ],
      },
      why: '`D` for deleted: in the container’s layer lies a mark that hides the file.',
      near: [
        { answer: 'C', why: '`C` is for what was changed, such as `/etc/group` and the folders above.' },
        { answer: 'A', why: '`A` is for what was added, such as `/a`.' },
      ],
      otherwise: 'There are three letters: for added, changed, and one more.',
    },
  ],
};
