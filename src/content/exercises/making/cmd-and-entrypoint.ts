import type { World, WorldContainer } from '../../../engine/index.ts';
import { done, type Exercise, missing, type Verdict } from '../../../learn/exercise/exercise.ts';
import { container, image, stateOf } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

export const machine: LessonMachine = {
  images: ['busybox'],
  files: {
    'say/Dockerfile': 'FROM busybox\nCMD ["echo", "hello"]\n',
    'greet/Dockerfile': 'FROM busybox\nENTRYPOINT ["echo", "hello"]\nCMD ["world"]\n',
    'clock/Dockerfile': 'FROM busybox\nRUN date > /built\nCMD cat /built; date\n',
    'forms/line': 'FROM busybox\nENV NAME=Ada\nCMD echo "hello $NAME"\n',
    'forms/list': 'FROM busybox\nENV NAME=Ada\nCMD ["echo", "hello $NAME"]\n',
    'web/Dockerfile':
      'FROM busybox\nWORKDIR /www\nRUN echo open > index.html\nEXPOSE 8000\nCMD ["httpd", "-f", "-p", "8000"]\n',
  },
};

/** What a container of `shout` printed, when it was made as it should be. */
function said(world: World, name: string, words: string, asMeant: (made: WorldContainer) => boolean): Verdict {
  const expected = `an exited \`${name}\` from \`shout\` that printed \`${words}\``;
  const made = container(world, name);
  const shout = image(world, 'shout');
  if (!shout) return missing(expected, 'no image `shout`');
  if (!made) return missing(expected, `no container \`${name}\``);
  if (made.imageId !== shout.id) return missing(expected, 'it was made from another image');
  if (made.state !== 'exited') return missing(expected, `\`${name}\` is ${stateOf(made)}`);
  if (!asMeant(made)) return missing(expected, `one that runs \`${made.command.join(' ').slice(0, 40)}\``);
  return made.logs.trim() === words ? done : missing(expected, `\`${made.logs.trim().slice(0, 40) || 'nothing'}\``);
}

const same = (a: readonly string[], b: readonly string[]) => JSON.stringify(a) === JSON.stringify(b);

const shout: Exercise = {
  id: 'shout',
  title: 'An image like a program',
  intro:
    'The script `shout/shout.sh` prints its arguments in capitals. Make an image `shout` of it that is used like a program: words behind its name are shouted, and without any it has some of its own.',
  images: ['busybox'],
  files: { 'shout/shout.sh': '#!/bin/sh\necho "$@" | tr a-z A-Z\n' },
  tasks: [
    {
      id: 'loud',
      text: 'A container `loud` of `shout`, with nothing but `good morning` behind the image’s name, printed `GOOD MORNING`.',
      hints: [
        'Words behind the image are to become arguments. Which instruction sets the part that stays?',
        'The fixed part is `sh /shout.sh`, written as a list.',
        'The recipe needs `COPY shout.sh /` and `ENTRYPOINT ["sh", "/shout.sh"]`. Then type `docker run --name loud shout good morning`.',
      ],
      check: (world) =>
        said(world, 'loud', 'GOOD MORNING', ({ command }) =>
          same(command, [...(image(world, 'shout')?.settings.entrypoint ?? []), 'good', 'morning']),
        ),
    },
    {
      id: 'quiet',
      text: 'A container `quiet` of `shout`, with no words behind the image’s name, printed `SAY SOMETHING`.',
      hints: [
        'Which instruction gives what is replaced by words behind the image?',
        'Both instructions go together: one for the fixed part, one for the words.',
        'Add `CMD ["say", "something"]`, build, and type `docker run --name quiet shout`.',
      ],
      check: (world) =>
        said(world, 'quiet', 'SAY SOMETHING', ({ command }) => same(command, image(world, 'shout')?.command ?? [])),
    },
  ],
  solution: [
    'printf \'FROM busybox\\nCOPY shout.sh /\\nENTRYPOINT ["sh", "/shout.sh"]\\nCMD ["say", "something"]\\n\' > shout/Dockerfile',
    'docker build -t shout shout',
    'docker run --name loud shout good morning',
    'docker run --name quiet shout',
  ],
  alternatives: [
    [
      'cd shout',
      'printf \'FROM busybox\\nCMD ["say", "something"]\\nCOPY --chmod=755 shout.sh /bin/shout\\nENTRYPOINT ["shout"]\\n\' > Dockerfile',
      'docker build -q -t shout .',
      'docker run -d --name quiet shout',
      'docker run -d --name loud shout good morning',
      'docker wait quiet loud',
    ],
    [
      'docker create --name maker busybox',
      'docker cp shout/shout.sh maker:/shout.sh',
      'docker commit -c \'ENTRYPOINT ["/bin/sh", "/shout.sh"]\' -c \'CMD ["say", "something"]\' maker shout',
      'docker container run --name quiet shout',
      'docker create --name loud shout good morning',
      'docker start -a loud',
    ],
  ],
  wrong: [
    {
      mistake: 'puts everything into CMD',
      commands: [
        'printf \'FROM busybox\\nCOPY shout.sh /\\nCMD ["sh", "/shout.sh", "say", "something"]\\n\' > shout/Dockerfile',
        'docker build -q -t shout shout',
        'docker run --name loud shout good morning',
        'docker run --name quiet shout',
      ],
      failing: ['loud'],
      recognise: (world) => {
        const made = image(world, 'shout');
        return made !== undefined && made.settings.entrypoint.length === 0;
      },
      message:
        '`shout` has no entrypoint. So the words behind its name replaced the whole command, and Docker looked for a program called `good`.',
    },
    {
      mistake: 'writes the entrypoint as a bare line',
      commands: [
        'printf \'FROM busybox\\nCOPY shout.sh /\\nENTRYPOINT sh /shout.sh\\nCMD ["say", "something"]\\n\' > shout/Dockerfile',
        'docker build -q -t shout shout',
        'docker run --name loud shout good morning',
        'docker run --name quiet shout',
      ],
      failing: ['loud', 'quiet'],
      recognise: (world) => image(world, 'shout')?.settings.entrypoint[1] === '-c',
      message:
        'The entrypoint is a bare line, so a shell gets it whole. What comes behind goes to that shell, and not to the script.',
    },
    {
      mistake: 'puts the words into the entrypoint',
      commands: [
        'printf \'FROM busybox\\nCOPY shout.sh /\\nENTRYPOINT ["sh", "/shout.sh", "say", "something"]\\n\' > shout/Dockerfile',
        'docker build -q -t shout shout',
        'docker run --name loud shout good morning',
        'docker run --name quiet shout',
      ],
      failing: ['loud'],
      recognise: (world) => image(world, 'shout')?.settings.entrypoint.includes('something') === true,
      message: 'The entrypoint stays, whatever you put behind the image. So it says its own words, and then yours.',
    },
    {
      mistake: 'repeats the program behind the image',
      commands: [
        'printf \'FROM busybox\\nCOPY shout.sh /\\nENTRYPOINT ["sh", "/shout.sh"]\\nCMD ["say", "something"]\\n\' > shout/Dockerfile',
        'docker build -q -t shout shout',
        'docker run --name loud shout sh /shout.sh good morning',
        'docker run --name quiet shout',
      ],
      failing: ['loud'],
      recognise: (world) => /^SH /.test(container(world, 'loud')?.logs ?? ''),
      message:
        '`loud` has shouted the program’s own name, too. Words behind the image are arguments of the entrypoint.',
    },
  ],
};

export const exercises: readonly Exercise[] = [shout];
