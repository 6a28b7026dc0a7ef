import type { World } from '../../../engine/index.ts';
import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { container, image } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

export const machine: LessonMachine = {
  images: ['busybox'],
  files: {
    'price.txt': 'two coins\n',
    'shop/Dockerfile': 'FROM busybox\nCOPY menu.txt /shop/\n',
    'shop/menu.txt': 'tea\n',
    'shop/secret.env': 'KEY=4711\n',
  },
};

const files = {
  'kiosk/Dockerfile': 'FROM busybox\nCOPY . /kiosk\nCMD ["find", "/kiosk", "-type", "f"]\n',
  'kiosk/app.sh': 'echo open\n',
  'kiosk/menu.txt': 'tea\n',
  'kiosk/token.txt': '0815\n',
  'kiosk/logs/monday.log': 'nobody came\n',
  'kiosk/logs/tuesday.log': 'rain\n',
};

const FROM_CONTEXT = ['app.sh', 'menu.txt', 'token.txt', 'logs/monday.log', 'logs/tuesday.log'];

/** The files that the container listed, without the folder's name. */
function listed(world: World): readonly string[] {
  const logs = container(world, 'look')?.logs ?? '';
  return logs
    .split('\n')
    .flatMap((line) => /^\/kiosk\/(.+?)\r?$/.exec(line)?.[1] ?? [])
    .sort();
}

/** Files of the folder that are no longer on the host. */
function lost(world: World): readonly string[] {
  return FROM_CONTEXT.filter((file) => !world.hostFiles.some(({ path }) => path.endsWith(`/kiosk/${file}`)));
}

const packLight: Exercise = {
  id: 'pack-light',
  title: 'Pack light',
  intro:
    'The recipe in the folder `kiosk` copies everything, and its image lists what it got. Only `app.sh` and `menu.txt` are meant to be in it. Recipe and files are to stay as they are.',
  images: ['busybox'],
  files,
  tasks: [
    {
      id: 'kept',
      text: 'There is an image `kiosk`, built from the folder with two layers. All files still lie in the folder.',
      hints: [
        'Nothing has to be deleted, neither here nor in the image.',
        'Add a file to the folder, and build it with the recipe as it is.',
        'Write `kiosk/.dockerignore`, then type `docker build -t kiosk kiosk`.',
      ],
      check(world) {
        const expected = 'an image `kiosk` with `COPY . /kiosk` as its one layer above `busybox`, and the folder whole';
        const kiosk = image(world, 'kiosk');
        if (!kiosk) return missing(expected, 'no image `kiosk`');
        const [gone] = lost(world);
        if (gone) return missing(expected, `\`kiosk/${gone}\` is gone`);
        if (kiosk.layers.length !== 2) return missing(expected, `an image with ${kiosk.layers.length} layers`);
        return kiosk.layers[1]?.createdBy.startsWith('COPY . /kiosk')
          ? done
          : missing(expected, `a layer of \`${kiosk.layers[1]?.createdBy.slice(0, 40)}\``);
      },
    },
    {
      id: 'light',
      text: 'A container `look` of that image has listed `app.sh` and `menu.txt`, and nothing else.',
      hints: [
        'The image says by itself what to start: run it, and read.',
        'Which two files does the builder need for itself? They are in the folder, too.',
        "Type `printf '*\\n!app.sh\\n!menu.txt\\n' > kiosk/.dockerignore`, build, and `docker run --name look kiosk`.",
      ],
      check(world) {
        const expected = 'a container `look` of `kiosk` that listed `app.sh` and `menu.txt` only';
        const look = container(world, 'look');
        const kiosk = image(world, 'kiosk');
        if (!look) return missing(expected, 'no container `look`');
        if (look.imageId !== kiosk?.id) return missing(expected, 'it was made from another image');
        if (JSON.stringify(look.command) !== JSON.stringify(kiosk.command))
          return missing(expected, 'it was given another command');
        const files = listed(world);
        return files.join(' ') === 'app.sh menu.txt' ? done : missing(expected, `\`${files.join(' ') || 'nothing'}\``);
      },
    },
  ],
  solution: [
    "printf '*\\n!app.sh\\n!menu.txt\\n' > kiosk/.dockerignore",
    'docker build -t kiosk kiosk',
    'docker run --name look kiosk',
  ],
  alternatives: [
    [
      'cd kiosk',
      "printf '# not for the image\\nlogs/\\ntoken.txt\\nDockerfile\\n.dockerignore\\n' > .dockerignore",
      'docker build -q -t kiosk .',
      'docker run -d --name look kiosk',
      'docker wait look',
    ],
    [
      "printf '**/*.log\\nlogs\\n*\\n!*.sh\\n!m*.txt\\n' > kiosk/Dockerfile.dockerignore",
      'docker buildx build -q --tag kiosk:latest kiosk',
      'docker container run --name look kiosk',
    ],
  ],
  wrong: [
    {
      mistake: 'forgets the two files of the builder',
      commands: [
        "printf 'token.txt\\nlogs\\n' > kiosk/.dockerignore",
        'docker build -q -t kiosk kiosk',
        'docker run --name look kiosk',
      ],
      failing: ['light'],
      recognise: (world) => listed(world).join(' ') === '.dockerignore Dockerfile app.sh menu.txt',
      message:
        'Token and logs stayed out. But the recipe and the list itself lie in the folder as well, and nobody kept them back.',
    },
    {
      mistake: 'deletes the files in a step of the recipe',
      commands: [
        'printf \'FROM busybox\\nCOPY . /kiosk\\nRUN cd /kiosk && rm -r token.txt logs Dockerfile\\nCMD ["find", "/kiosk", "-type", "f"]\\n\' > kiosk/Dockerfile',
        'docker build -q -t kiosk kiosk',
        'docker run --name look kiosk',
      ],
      failing: ['kept'],
      recognise: (world) => (image(world, 'kiosk')?.layers.length ?? 0) > 2,
      message:
        'The container does not see them. But the layer of `COPY` still holds the token, and everybody who has the image can take it out.',
    },
    {
      mistake: 'deletes the files in the folder',
      commands: [
        'rm -r kiosk/token.txt kiosk/logs',
        "printf 'Dockerfile\\n.dockerignore\\n' > kiosk/.dockerignore",
        'docker build -q -t kiosk kiosk',
        'docker run --name look kiosk',
      ],
      failing: ['kept'],
      recognise: (world) => lost(world).length > 0,
      message: 'Files are gone from the folder. Keeping a file out of the context leaves it where it is.',
    },
    {
      mistake: 'puts the list beside the context',
      commands: [
        "printf '*\\n!app.sh\\n!menu.txt\\n' > .dockerignore",
        'docker build -q -t kiosk kiosk',
        'docker run --name look kiosk',
      ],
      failing: ['light'],
      recognise: (world) =>
        world.hostFiles.some(({ path }) => path.endsWith('/learner/.dockerignore')) && listed(world).length > 2,
      message:
        'There is a `.dockerignore` in your home directory, and it did nothing. The builder looks for it at the top of the context, and the context is `kiosk`.',
    },
  ],
};

export const exercises: readonly Exercise[] = [packLight];
