import type { lessons } from '../../src/content/course/lessons.ts';

type Planned = (typeof lessons)[number];

/** The text of a new lesson. */
export function lessonStart({ label, claims }: Planned): string {
  return `---
title: '${label}: a question or a promise'
description: What the learner does here, and sees, in one or two sentences.
kind: lesson
minutes: 10
claims: [${claims.join(', ')}]
sidebar:
  label: ${label}
---

import { Exercise, Predict, Quiz, Run } from '../../../components/lesson/index.ts';

Begin with something to do. The rule comes after it.

<Run command="docker run --name one busybox echo hello" />

<Predict options={['It is gone', 'It is there, and has ended', 'It is still running']}>
  Where is the container now?
</Predict>

<Run command="docker ps -a" />

**The rule.** One or two sentences that the experiment has just shown.

<Exercise id="first-exercise" />

<Quiz id="first-quiz" />
`;
}

/** The exercises' file of a new lesson. */
export function exerciseStart({ label }: Planned): string {
  return `import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { container, stateOf } from '../../../learn/exercise/find.ts';

const first: Exercise = {
  id: 'first-exercise',
  title: '${label}',
  intro: 'What is to be reached, in two or three sentences.',
  images: [],
  tasks: [
    {
      id: 'running',
      text: 'A container called \`web\` is running.',
      hints: [
        'A nudge: what makes a container?',
        'More: which flag names it, and what keeps it running?',
        'Nearly all: type \`docker run -d --name web busybox sleep 3600\`.',
      ],
      check(world) {
        const expected = 'a running container called \`web\`';
        const web = container(world, 'web');
        if (!web) return missing(expected, 'no container of that name');
        return web.state === 'running' ? done : missing(expected, \`\\\`web\\\` is \${stateOf(web)}\`);
      },
    },
  ],
  solution: ['docker run -d --name web busybox sleep 3600'],
  alternatives: [['docker create --name web busybox sleep 3600', 'docker start web'], ['docker run -dit --name web busybox']],
  wrong: [
    {
      mistake: 'gives it nothing to do',
      commands: ['docker run -d --name web busybox true'],
      failing: ['running'],
      recognise: (world) => container(world, 'web')?.state === 'exited',
      message: '\`web\` was started and has ended: its program had nothing more to do.',
    },
  ],
};

export const exercises: readonly Exercise[] = [first];
`;
}

/** The quizzes' file of a new lesson: one question of each type. */
export function quizStart(_: Planned): string {
  return `import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'first-quiz',
  title: 'What happens, and why?',
  questions: [
    {
      id: 'what-is-printed',
      variants: 3,
      make: (draw) => {
        const name = draw.pick(['web', 'job', 'cat']);
        return {
          type: 'predict',
          prompt: 'What does the last command print?',
          work: {
            images: ['busybox'],
            commands: [\`docker run --name \${name} busybox true\`, "docker ps -a --format '{{.Names}} {{.State}}'"],
          },
          why: 'The program has ended, so the container has exited. It is still there.',
          instead: [
            { output: '', from: 'exit-removes' },
            { output: \`\${name} running\`, from: 'runs-until-stopped' },
          ],
        };
      },
    },
    {
      id: 'keeps-running',
      type: 'fill',
      prompt: 'Fill in the flag that gives you the prompt back while \`sleep\` runs.',
      line: 'docker run ___ --name nap busybox sleep 60',
      work: { images: ['busybox'], commands: [] },
      reaches: ({ world, exitCode }) =>
        exitCode === 0 && world.containers.some(({ name, state }) => name === 'nap' && state === 'running'),
      solution: ['-d'],
      alternatives: [['--detach']],
      why: '\`-d\` detaches: the container runs, and the terminal is yours.',
      near: [{ fill: ['--rm'], why: '\`--rm\` removes the container at its end. It does not detach.' }],
      otherwise: 'Afterwards a container \`nap\` has to be running.',
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
`;
}
