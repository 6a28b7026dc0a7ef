import type { Quiz } from '../../../learn/quiz/question.ts';

const work = {
  images: ['busybox'],
  files: { Dockerfile: 'FROM busybox\nRUN echo one > /a\nRUN echo two > /a\nRUN rm /a\n' },
  commands: ['docker build -q -t pile .'],
};

const quiz: Quiz = {
  id: 'union-and-whiteouts',
  title: 'Seen, hidden, gone?',
  questions: [
    {
      id: 'whiteout-where',
      type: 'layer',
      prompt: 'A Dockerfile writes `/a` twice, then removes it. Point at the layer that holds the whiteout.',
      work,
      of: { image: 'pile' },
      where: { holds: '/a', whiteout: true },
      why: 'The step with `rm` left a mark, and nothing else.',
      near: [
        { layer: 'echo two', why: 'This layer holds the text `two`, still.' },
        { layer: 'echo one', why: 'This layer holds the text `one`, still.' },
      ],
      otherwise: 'Which step deleted it?',
    },
    {
      id: 'which-one-is-seen',
      make: (draw) => {
        const [low, high] = draw.pick([
          ['red', 'green'],
          ['north', 'south'],
          ['iron', 'gold'],
        ]);
        return {
          type: 'predict',
          prompt: 'What does the last command print?',
          work: {
            images: ['busybox'],
            files: { Dockerfile: `FROM busybox\nRUN echo ${low} > /word\nRUN echo ${high} > /word\n` },
            commands: ['cat Dockerfile', 'docker build -q -t two .', 'docker run --rm two cat /word'],
          },
          why: 'Both layers hold `/word`. The upper one is seen.',
          instead: [
            { output: low ?? '', why: 'That one lies below, and is hidden.' },
            { output: `${low}\n${high}`, why: 'A union shows files whole. It does not join their contents.' },
          ],
        };
      },
    },
    {
      id: 'smaller-by-rm',
      type: 'single',
      prompt:
        'You add `RUN rm -rf /usr/share/doc` to a Dockerfile that begins with `FROM debian`. What happens to the size of the image?',
      choices: [
        { text: 'It grows a little', correct: true, why: 'The files lie in the base. The new layer only holds marks.' },
        { text: 'It shrinks by the size of the folder', from: 'delete-shrinks' },
        { text: 'It shrinks once the image is pushed', from: 'delete-shrinks' },
      ],
    },
    {
      id: 'same-step',
      type: 'single',
      prompt: 'Why does `RUN fetch && install && rm archive` keep the archive out of the image?',
      choices: [
        {
          text: 'A layer holds what is there at the end of its step',
          correct: true,
          why: 'The archive came and went within one step.',
        },
        { text: '`rm` removes files from all layers', from: 'delete-shrinks' },
        {
          text: 'Docker throws away files that nobody uses',
          why: 'Docker does not know what is used. It keeps what a step leaves behind.',
        },
      ],
    },
    {
      id: 'what-others-get',
      type: 'multiple',
      prompt:
        'An image has a layer with `/key`, and a later one with its whiteout. You push it. What can somebody who pulls it do?',
      choices: [
        { text: 'Start a container, and not find `/key`', correct: true, why: 'The whiteout hides it.' },
        { text: 'Unpack the layer, and read the key', correct: true, why: 'All layers come along.' },
        { text: 'Nothing: layers below a whiteout are not sent', from: 'secret-deleted' },
        { text: 'Remove the layer, and keep the image’s ID', from: 'image-editable' },
      ],
    },
    {
      id: 'how-many-texts',
      type: 'number-or-text',
      prompt:
        'A Dockerfile writes `/a` in one step, writes it anew in a second, and removes it in a third. In how many layers does a file `a` still lie, whiteout not counted?',
      work: {
        ...work,
        commands: [
          ...work.commands,
          'mkdir parts',
          'docker save pile | tar x -C parts',
          "for l in $(jq -r '.[0].Layers[]' parts/manifest.json); do tar tf parts/$l; done | grep -cx a",
        ],
      },
      accepts: ['two'],
      why: 'Both texts are still there. The third layer only hides them.',
      near: [
        { answer: 0, from: 'delete-shrinks' },
        { answer: 1, why: 'The second step did not change the layer of the first. It added its own.' },
      ],
      otherwise: 'No layer is ever changed. Count them.',
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
