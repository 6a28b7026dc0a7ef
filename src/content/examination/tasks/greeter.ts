import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { container, image } from '../../../learn/exercise/find.ts';

export const greeter: Exercise = {
  id: 'greeter',
  title: 'A greeter',
  intro: 'Make an image that greets whom it is told to, and the world when it is told nobody.',
  images: ['busybox'],
  tasks: [
    {
      id: 'image',
      text: 'The image `greeter` always starts `echo Hello`. What is said behind that is `world`, unless somebody says otherwise.',
      hints: [
        'Which setting stays, and which one is replaced?',
        'The fixed part is the `ENTRYPOINT`, the rest the `CMD`.',
        'Let the recipe say `ENTRYPOINT ["echo", "Hello"]` and `CMD ["world"]`.',
      ],
      check(world) {
        const expected = 'an image `greeter` with `echo Hello` as its entrypoint and `world` as its command';
        const found = image(world, 'greeter');
        if (!found) return missing(expected, 'no image `greeter`');
        const { entrypoint, cmd } = found.settings;
        const right = /^(\/bin\/)?echo Hello$/.test(entrypoint.join(' ')) && cmd.join(' ') === 'world';
        return right
          ? done
          : missing(expected, `the entrypoint “${entrypoint.join(' ')}” and the command “${cmd.join(' ')}”`);
      },
    },
    {
      id: 'ada',
      text: 'A container `ada` from it has printed `Hello Ada`.',
      hints: [
        'Words behind the image’s name take the place of one setting.',
        'Name the container, and put one word behind the image.',
        'Type `docker run --name ada greeter Ada`.',
      ],
      check(world) {
        const expected = 'a container `ada` from `greeter` with `Hello Ada` in its log';
        const ada = container(world, 'ada');
        if (!ada) return missing(expected, 'no container `ada`');
        if (ada.imageId !== image(world, 'greeter')?.id)
          return missing(expected, `\`ada\` was made from \`${ada.image}\``);
        return ada.logs.trim() === 'Hello Ada' ? done : missing(expected, `the log “${ada.logs.trim().slice(0, 40)}”`);
      },
    },
  ],
  solution: [
    'printf \'FROM busybox\\nENTRYPOINT ["echo", "Hello"]\\nCMD ["world"]\\n\' | docker build -q -t greeter -',
    'docker run --name ada greeter Ada',
  ],
  alternatives: [
    [
      'mkdir hello',
      'printf \'FROM busybox\\nCMD ["world"]\\nENTRYPOINT ["/bin/echo", "Hello"]\\n\' > hello/Dockerfile',
      'docker build -t greeter:latest hello',
      'docker run -d --name ada greeter Ada',
      'docker wait ada',
    ],
    [
      'docker create --name plain busybox',
      'docker commit -c \'ENTRYPOINT ["echo","Hello"]\' -c \'CMD ["world"]\' plain greeter',
      'docker create --name ada greeter Ada',
      'docker start -a ada',
    ],
  ],
  wrong: [
    {
      mistake: 'puts all of it into CMD',
      commands: [
        'printf \'FROM busybox\\nCMD ["echo", "Hello", "world"]\\n\' | docker build -q -t greeter -',
        'docker run --name ada greeter Ada',
      ],
      failing: ['image', 'ada'],
      recognise: (world) => image(world, 'greeter')?.settings.entrypoint.length === 0,
      message:
        'The words behind the image replaced the whole command, `echo` with it. Nothing stayed, as nothing was fixed.',
    },
    {
      mistake: 'writes the entrypoint as a line for the shell',
      commands: [
        'printf \'FROM busybox\\nENTRYPOINT echo Hello\\nCMD ["world"]\\n\' | docker build -q -t greeter -',
        'docker run --name ada greeter Ada',
      ],
      failing: ['image', 'ada'],
      recognise: (world) => image(world, 'greeter')?.settings.entrypoint.includes('-c') ?? false,
      message:
        'The entrypoint is a shell with a line of its own. It takes no more words, so nobody is greeted by name.',
    },
    {
      mistake: 'replaces the entrypoint',
      commands: [
        'printf \'FROM busybox\\nENTRYPOINT ["echo", "Hello"]\\nCMD ["world"]\\n\' | docker build -q -t greeter -',
        'docker run --name ada --entrypoint echo greeter Ada',
      ],
      failing: ['ada'],
      recognise: (world) => container(world, 'ada')?.logs.trim() === 'Ada',
      message: '`ada` said the name alone. The entrypoint was taken away, and the greeting with it.',
    },
  ],
};
