import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { container, image, stateOf } from '../../../learn/exercise/find.ts';

const isRoot = (user: string) => /^(|0|root)(:|$)/.test(user);

export const careful: Exercise = {
  id: 'careful',
  title: 'An image that is nobody’s root',
  intro: 'Whoever runs the image is not to think of it: the image itself says that its program is not root.',
  images: ['busybox'],
  tasks: [
    {
      id: 'image',
      text: 'The image `careful` names a user who is not root, and the working directory `/work`.',
      hints: [
        'Two settings of an image, two instructions of a recipe.',
        '`USER` and `WORKDIR`.',
        "Pipe `printf 'FROM busybox\\nWORKDIR /work\\nUSER 1000\\n'` into `docker build -t careful -`.",
      ],
      check(world) {
        const expected = 'an image `careful` with a user who is not root, and `/work` as its working directory';
        const found = image(world, 'careful');
        if (!found) return missing(expected, 'no image `careful`');
        if (isRoot(found.settings.user)) return missing(expected, 'root');
        const { workingDir } = found.settings;
        return workingDir === '/work' ? done : missing(expected, `the working directory ${workingDir || '/'}`);
      },
    },
    {
      id: 'guard',
      text: 'A container `guard` from `careful` is running as that user, and its tree cannot be written.',
      hints: [
        'The user comes with the image. What does not?',
        'A flag of `docker run` makes the tree read-only.',
        'Type `docker run -d --name guard --read-only careful sleep 3600`.',
      ],
      check(world) {
        const expected = 'a running `guard` from `careful`, with the user of the image and a read-only tree';
        const guard = container(world, 'guard');
        const found = image(world, 'careful');
        if (!guard) return missing(expected, 'no container `guard`');
        if (guard.state !== 'running') return missing(expected, `\`guard\` is ${stateOf(guard)}`);
        if (!found || guard.imageId !== found.id)
          return missing(expected, `\`guard\` was made from \`${guard.image}\``);
        if (isRoot(guard.settings.user)) return missing(expected, 'root');
        return guard.settings.readOnly ? done : missing(expected, 'a tree that can be written');
      },
    },
  ],
  solution: [
    "printf 'FROM busybox\\nWORKDIR /work\\nUSER 1000\\n' | docker build -q -t careful -",
    'docker run -d --name guard --read-only careful sleep 3600',
  ],
  alternatives: [
    [
      'mkdir c; printf "FROM busybox\\nUSER nobody\\nWORKDIR /work\\nCMD sleep 600\\n" > c/Dockerfile',
      'docker build -t careful c',
      'docker run -d --read-only --name guard careful',
    ],
    [
      'docker create --name plain busybox',
      "docker commit -c 'USER 65534:65534' -c 'WORKDIR /work' plain careful",
      'docker create -it --read-only --name guard careful',
      'docker start guard',
    ],
  ],
  wrong: [
    {
      mistake: 'names the user at the run only',
      commands: [
        "printf 'FROM busybox\\nWORKDIR /work\\n' | docker build -q -t careful -",
        'docker run -d --name guard --user 1000 --read-only careful sleep 3600',
      ],
      failing: ['image'],
      recognise: (world) => {
        const [found, guard] = [image(world, 'careful'), container(world, 'guard')];
        return (
          found !== undefined && isRoot(found.settings.user) && guard !== undefined && !isRoot(guard.settings.user)
        );
      },
      message: 'This `guard` is not root, and the next one may be: the image says nothing about its user.',
    },
    {
      mistake: 'changes the user back at the run',
      commands: [
        "printf 'FROM busybox\\nWORKDIR /work\\nUSER 1000\\n' | docker build -q -t careful -",
        'docker run -d --name guard --user root --read-only careful sleep 3600',
      ],
      failing: ['guard'],
      recognise: (world) => {
        const guard = container(world, 'guard');
        return (
          guard !== undefined && isRoot(guard.settings.user) && !isRoot(image(world, 'careful')?.settings.user ?? '')
        );
      },
      message: 'The image names a user, and the run named root. What is said at the run wins.',
    },
    {
      mistake: 'forgets the tree',
      commands: [
        "printf 'FROM busybox\\nWORKDIR /work\\nUSER 1000\\n' | docker build -q -t careful -",
        'docker run -d --name guard careful sleep 3600',
      ],
      failing: ['guard'],
      recognise: (world) => container(world, 'guard')?.settings.readOnly === false,
      message: 'The user is not root and can still write where everybody may, as in `/tmp`. The tree is open.',
    },
  ],
};
