import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'writable-layer',
  title: 'Where does it go?',
  questions: [
    {
      id: 'letter',
      make: (draw) => {
        const [command, line] = draw.pick([
          ['rm /etc/group', 'D /etc/group'],
          ["sh -c 'echo x >> /etc/group'", 'C /etc/group'],
          ['touch /etc/motd', 'A /etc/motd'],
        ]);
        const path = line?.slice(2) ?? '';
        return {
          type: 'predict',
          prompt: 'What does the last command print?',
          work: {
            images: ['busybox'],
            commands: [`docker run --name one busybox ${command}`, `docker diff one | grep -v '/etc$'`],
          },
          why: 'The writable layer notes what is added, what is changed, and what is deleted.',
          instead: ['A', 'C', 'D']
            .filter((letter) => letter !== line?.[0])
            .map((letter) => ({
              output: `${letter} ${path}`,
              why: 'Was the file in the image, and is it still there for the container?',
            })),
        };
      },
    },
    {
      id: 'deleted-where',
      type: 'layer',
      prompt: '`docker exec one rm /etc/group` has run. Point at the layer that notes it.',
      work: {
        images: ['busybox'],
        commands: ['docker run -d --name one busybox sleep 600', 'docker exec one rm /etc/group'],
      },
      of: { container: 'one' },
      where: { holds: '/etc/group', whiteout: true },
      why: 'The mark lies in the container’s own layer. Below it, the file is as it was.',
      near: [{ layer: 'BusyBox', from: 'write-reaches-image' }],
      otherwise: 'Which layer can be written to?',
    },
    {
      id: 'still-in-image',
      type: 'number-or-text',
      prompt:
        'In the first container you `rm /etc/group`. How many lines does `ls /etc/group | wc -l` print in a second, new container?',
      work: {
        images: ['busybox'],
        commands: ['docker run --name one busybox rm /etc/group', 'docker run --rm busybox ls /etc/group | wc -l'],
      },
      why: 'The file is in the image, and nobody can take it out of there.',
      near: [{ answer: 0, from: 'write-reaches-image' }],
      otherwise: 'From where does the second container get its files?',
    },
    {
      id: 'save-space',
      type: 'single',
      prompt:
        'Your disk is full. In a container, you delete 500 MB of files that came with its image. What do you win?',
      choices: [
        {
          text: 'Nothing: the image still holds them',
          correct: true,
          why: 'The container only gets marks that hide them.',
        },
        { text: '500 MB', from: 'delete-shrinks' },
        { text: '500 MB, once the container has stopped', from: 'delete-shrinks' },
      ],
      experiment: 'docker run --name one busybox rm /bin/httpd; docker system df',
    },
    {
      id: 'copy-up',
      type: 'single',
      prompt:
        'A container adds one line to a file of 100 MB that comes from its image. By how much does its layer grow?',
      choices: [
        {
          text: 'By about 100 MB: the whole file is copied up',
          correct: true,
          why: 'Layers hold files, not lines. Copy-on-write copies the file first.',
        },
        { text: 'By the one line', why: 'A layer holds whole files. The changed file has to be in it.' },
        { text: 'Not at all: the image’s file is changed', from: 'write-reaches-image' },
      ],
    },
    {
      id: 'who-goes-with-rm',
      type: 'multiple',
      prompt: 'You remove a container with `docker rm`. What goes with it?',
      choices: [
        { text: 'Files that it added', correct: true, why: 'They lie in its layer.' },
        { text: 'Its changed copies of the image’s files', correct: true, why: 'The copies lie in its layer, too.' },
        { text: 'The marks of what it deleted', correct: true, why: 'They are a part of its layer.' },
        { text: 'The image’s files that it deleted', why: 'They never went anywhere. The next container sees them.' },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
