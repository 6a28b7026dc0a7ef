import type { World } from '../../../engine/index.ts';
import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { change, container, image } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

const files = {
  'cafe/Dockerfile': 'FROM busybox\nENV TABLES=7\nRUN echo tea > /menu\nCMD ["cat", "/menu"]\n',
};

export const machine: LessonMachine = { images: ['busybox'], files };

const FOLDER = '/home/learner/open';

/** What the `manifest.json` of an unpacked `docker save` archive lists; undefined when there is none. */
function listedIn(world: World): readonly { readonly RepoTags: readonly string[] | null }[] | undefined {
  const text = world.hostFiles.find(({ path }) => path === `${FOLDER}/manifest.json`)?.text;
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

const startsCat = (words: readonly string[]) => words.join(' ').replace(/^\/bin\/sh -c /, '') === 'cat /menu';

const threeWays: Exercise = {
  id: 'three-ways',
  title: 'Out of the container',
  intro:
    'Build `cafe` from its folder. Let a container `pot` of it add `soup` to `/menu`. Then get this work out: as an image on top of `cafe`, as a flat image, and as files of an archive.',
  images: ['busybox'],
  files,
  tasks: [
    {
      id: 'kept',
      text: 'An image `kept` has the layers of `cafe`, and one more with the change of `pot`. By itself it prints the menu.',
      hints: [
        'One of the ways keeps all layers, and adds one.',
        '`docker commit` takes the last command of the container, unless you give another with `-c`.',
        'Type `docker run --name pot cafe sh -c \'echo soup >> /menu\'`, then `docker commit -c \'CMD ["cat", "/menu"]\' pot kept`.',
      ],
      check(world) {
        const expected = '`kept`: the layers of `cafe`, one more, and the command `cat /menu`';
        const [cafe, pot, kept] = [image(world, 'cafe'), container(world, 'pot'), image(world, 'kept')];
        if (!cafe) return missing(expected, 'no image `cafe`');
        if (!pot || !change(pot, '/menu')?.text?.includes('soup'))
          return missing(expected, 'no container `pot` with soup in its `/menu`');
        if (!kept) return missing(expected, 'no image `kept`');
        const onTop = cafe.layers.every(({ diffId }, index) => kept.layers[index]?.diffId === diffId);
        if (!onTop || kept.layers.length !== cafe.layers.length + 1)
          return missing(expected, onTop ? `${kept.layers.length} layers` : 'layers that are not those of `cafe`');
        return startsCat(kept.settings.cmd)
          ? done
          : missing(expected, `the command \`${kept.settings.cmd.join(' ') || '(none)'}\``);
      },
    },
    {
      id: 'plain',
      text: 'An image `plain` has the files of `pot` in a single layer. A container `guest` of it has printed the menu, without being told how.',
      hints: [
        'Another way makes all layers one, and loses the settings.',
        '`docker export` and `docker import`. The import takes settings with `-c`.',
        'Type `docker export -o pot.tar pot`, `docker import -c \'CMD ["cat", "/menu"]\' pot.tar plain`, `docker run --name guest plain`.',
      ],
      check(world) {
        const expected = '`plain` with one layer and the command `cat /menu`, and a `guest` of it that printed `soup`';
        const [plain, guest] = [image(world, 'plain'), container(world, 'guest')];
        if (!plain) return missing(expected, 'no image `plain`');
        if (plain.layers.length !== 1) return missing(expected, `${plain.layers.length} layers`);
        if (!startsCat(plain.settings.cmd)) return missing(expected, 'an image that does not say what to start');
        if (!guest) return missing(expected, 'no container `guest`');
        if (guest.imageId !== plain.id) return missing(expected, '`guest` was made from another image');
        return guest.logs.includes('soup') ? done : missing(expected, 'no soup in the log of `guest`');
      },
    },
    {
      id: 'open',
      text: 'The folder `open` in your home directory holds, unpacked, what `docker save` writes for `kept`.',
      hints: [
        'The archive of an image holds lists and blobs. It can be unpacked like any other.',
        '`docker save` without `-o` writes to a pipe. `tar` can unpack into a folder with `-C`.',
        'Type `mkdir open`, then `docker save kept | tar x -C open`.',
      ],
      check(world) {
        const expected = '`open/manifest.json`, which lists `kept:latest`, and the blobs beside it';
        const listed = listedIn(world);
        if (!listed) return missing(expected, 'no `manifest.json` in `open`');
        const names = listed.flatMap(({ RepoTags }) => RepoTags ?? []);
        if (!names.includes('kept:latest')) return missing(expected, `the names ${names.join(', ') || '(none)'}`);
        return world.hostFiles.some(({ path }) => path.startsWith(`${FOLDER}/blobs/sha256/`))
          ? done
          : missing(expected, 'no blobs');
      },
    },
  ],
  solution: [
    'docker build -t cafe cafe',
    "docker run --name pot cafe sh -c 'echo soup >> /menu'",
    'docker commit -c \'CMD ["cat", "/menu"]\' pot kept',
    'docker export -o pot.tar pot',
    'docker import -c \'CMD ["cat", "/menu"]\' pot.tar plain',
    'docker run --name guest plain',
    'mkdir open',
    'docker save kept | tar x -C open',
  ],
  alternatives: [
    [
      'docker build -q -t cafe cafe',
      'docker run -d --name pot cafe sleep 600',
      "docker exec pot sh -c 'echo soup >> /menu'",
      "docker container commit --change 'CMD cat /menu' pot kept:latest",
      "docker export pot | docker import --change 'CMD cat /menu' - plain",
      'docker create --name guest plain',
      'docker start -a guest',
      'docker save -o kept.tar kept busybox',
      'mkdir -p open && cd open && tar xf ../kept.tar',
    ],
    [
      'docker build -q -t cafe cafe',
      'docker create --name pot cafe',
      'echo soup > menu',
      'docker cp menu pot:/menu',
      'docker commit pot kept',
      'docker image save kept > all.tar',
      'mkdir open',
      'tar xf all.tar -C open',
      'docker container export pot > files.tar',
      'docker image import -c \'CMD ["cat", "/menu"]\' files.tar plain',
      'docker run -d --name guest plain',
      'sleep 1',
    ],
  ],
  wrong: [
    {
      mistake: 'commits with the last command',
      commands: [
        'docker build -t cafe cafe',
        "docker run --name pot cafe sh -c 'echo soup >> /menu'",
        'docker commit pot kept',
        'docker export -o pot.tar pot',
        'docker import -c \'CMD ["cat", "/menu"]\' pot.tar plain',
        'docker run --name guest plain',
        'mkdir open',
        'docker save kept | tar x -C open',
      ],
      failing: ['kept'],
      recognise: (world) => image(world, 'kept')?.settings.cmd.join(' ').includes('>> /menu') ?? false,
      message:
        '`kept` starts by adding soup once more. A commit takes over the settings of the container, and its command was that.',
    },
    {
      mistake: 'imports without settings',
      commands: [
        'docker build -t cafe cafe',
        "docker run --name pot cafe sh -c 'echo soup >> /menu'",
        'docker commit -c \'CMD ["cat", "/menu"]\' pot kept',
        'docker export -o pot.tar pot',
        'docker import pot.tar plain',
        'docker run --name guest plain',
        'mkdir open',
        'docker save kept | tar x -C open',
      ],
      failing: ['plain'],
      recognise: (world) =>
        image(world, 'plain')?.layers.length === 1 && image(world, 'plain')?.settings.cmd.length === 0,
      message: '`plain` has the files, and nothing that says what to start. An export holds no settings.',
    },
    {
      mistake: 'commits twice',
      commands: [
        'docker build -t cafe cafe',
        "docker run --name pot cafe sh -c 'echo soup >> /menu'",
        'docker commit -c \'CMD ["cat", "/menu"]\' pot kept',
        'docker tag kept plain',
        'docker run --name guest plain',
        'mkdir open',
        'docker save kept | tar x -C open',
      ],
      failing: ['plain'],
      recognise: (world) => (image(world, 'plain')?.layers.length ?? 0) > 1,
      message:
        '`plain` has several layers: it stands on `cafe`, as a commit does. To make one of them, the files have to go out and in.',
    },
    {
      mistake: 'unpacks an export',
      commands: [
        'docker build -t cafe cafe',
        "docker run --name pot cafe sh -c 'echo soup >> /menu'",
        'docker commit -c \'CMD ["cat", "/menu"]\' pot kept',
        'docker export -o pot.tar pot',
        'docker import -c \'CMD ["cat", "/menu"]\' pot.tar plain',
        'docker run --name guest plain',
        'mkdir open',
        'tar xf pot.tar -C open',
      ],
      failing: ['open'],
      recognise: (world) =>
        listedIn(world) === undefined && world.hostFiles.some(({ path }) => path === `${FOLDER}/menu`),
      message:
        '`open` holds the tree of the container, as an export gives it. An archive of the image holds blobs and lists.',
    },
  ],
};

export const exercises: readonly Exercise[] = [threeWays];
