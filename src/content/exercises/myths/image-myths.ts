import type { World } from '../../../engine/index.ts';
import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { container, image, stateOf } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

export const machine: LessonMachine = {
  images: ['busybox', 'busybox:1.36', 'python:3.9'],
  files: {
    'shop/Dockerfile': 'FROM busybox\nWORKDIR /shop\nCOPY . .\nRUN echo done > built.log\n',
    'shop/.dockerignore': '*.log\n',
    'shop/list.txt': 'tea\n',
    'shop/old.log': 'from last year\n',
    'app/app.py': 'print("Hello from a container")\n',
    'app/Dockerfile':
      'FROM python:3.9  # the base\nCOPY app.py /app/app.py  # the program\nCMD [python, /app/app.py]\n',
  },
};

const published = (world: World) => container(world, 'window')?.ports.some((port) => port.startsWith('8090:')) ?? false;

const threeMyths: Exercise = {
  id: 'three-myths',
  title: 'Three counterexamples',
  intro:
    'One counterexample breaks a rule. Make three: for “latest is the newest”, for “an image is a Dockerfile’s instructions”, and for “only exposed ports can be opened”.',
  images: ['busybox'],
  tasks: [
    {
      id: 'latest-is-old',
      text: 'There are images `menu:2` and `menu:latest`, and `menu:latest` was made before `menu:2`.',
      hints: [
        '`latest` is a name that you can give to any image.',
        'Make an image, then another one. Give the name `menu:latest` to the first.',
        'Run a container, commit it as `menu:latest`, then commit it again as `menu:2`.',
      ],
      check(world) {
        const expected = '`menu:latest` made earlier than `menu:2`';
        const [latest, second] = [image(world, 'menu'), image(world, 'menu:2')];
        if (!latest) return missing(expected, 'no image `menu:latest`');
        if (!second) return missing(expected, 'no image `menu:2`');
        if (latest.id === second.id) return missing(expected, 'one image with both names');
        return latest.created < second.created ? done : missing(expected, '`menu:latest` is the later one');
      },
    },
    {
      id: 'no-recipe',
      text: 'There is an image `loaf` with one layer, which is its own, and no step of any recipe in its history.',
      hints: [
        'Which command makes an image out of an archive?',
        '`docker import` reads a tar archive, from a file or from `-`.',
        'Type `tar c FILE | docker import - loaf`, with any file that is here.',
      ],
      check(world) {
        const expected = 'an image `loaf` with one layer that no step made';
        const loaf = image(world, 'loaf');
        if (!loaf) return missing(expected, 'no image `loaf`');
        if (loaf.layers.length !== 1) return missing(expected, `\`loaf\` has ${loaf.layers.length} layers`);
        const step = loaf.layers[0]?.createdBy ?? '';
        return step === '' ? done : missing(expected, `its layer was made by \`${step.slice(0, 40)}\``);
      },
    },
    {
      id: 'no-expose',
      text: 'A running container `window`, from an image that exposes no port, can be reached at port 8090 of this machine.',
      hints: [
        'Who opens a port: the image, or whoever runs it?',
        '`-p` takes the port of this machine, a colon, and the port inside.',
        'Type `docker run -d --name window -p 8090:80 busybox httpd -f`.',
      ],
      check(world) {
        const expected = 'a running `window` with port 8090 published, from an image without an exposed port';
        const window = container(world, 'window');
        if (!window) return missing(expected, 'no container `window`');
        if (window.state !== 'running') return missing(expected, `\`window\` is ${stateOf(window)}`);
        const exposed = world.images.find(({ id }) => id === window.imageId)?.settings.exposedPorts ?? [];
        if (exposed.length > 0) return missing(expected, `its image exposes ${exposed.join(', ')}`);
        return published(world) ? done : missing(expected, `${window.ports.join(', ') || 'no port'} published`);
      },
    },
  ],
  solution: [
    'docker run --name cook busybox touch /menu',
    'docker commit cook menu:latest',
    'docker commit cook menu:2',
    'tar c shop | docker import - loaf',
    'docker run -d --name window -p 8090:80 busybox httpd -f',
  ],
  alternatives: [
    [
      "printf 'FROM busybox\\nRUN echo 1 > /menu\\n' > shop/Dockerfile",
      'docker build -q -t menu:1 shop',
      'echo coffee > shop/list.txt',
      "printf 'FROM busybox\\nRUN echo 2 > /menu\\n' > shop/Dockerfile",
      'docker build -q -t menu:2 shop',
      'docker tag menu:1 menu',
      'tar cf loaf.tar shop',
      'docker image import loaf.tar loaf:latest',
      "docker run -d --name window --publish 8090:8000 busybox sh -c 'httpd -f -p 8000'",
    ],
    [
      'docker create --name cook busybox true',
      'docker commit cook menu',
      'docker commit cook menu:2',
      'docker export cook | docker import - loaf',
      'docker run -dit --name window -p 127.0.0.1:8090:80 busybox',
    ],
  ],
  wrong: [
    {
      mistake: 'names one image twice',
      commands: [
        'docker tag busybox menu:2',
        'docker tag busybox menu:latest',
        'tar c shop | docker import - loaf',
        'docker run -d --name window -p 8090:80 busybox httpd -f',
      ],
      failing: ['latest-is-old'],
      recognise: (world) => {
        const latest = image(world, 'menu');
        return latest !== undefined && latest.id === image(world, 'menu:2')?.id;
      },
      message: '`menu:2` and `menu:latest` show the same ID. That is one image, and it cannot be older than itself.',
    },
    {
      mistake: 'uses a Dockerfile from scratch',
      commands: [
        'docker tag busybox:1.36 menu:latest',
        'docker run --name cook busybox touch /menu',
        'docker commit cook menu:2',
        "printf 'FROM scratch\\nCOPY list.txt /\\n' > shop/Dockerfile",
        'docker build -q -t loaf shop',
        'docker run -d --name window -p 8090:80 busybox httpd -f',
      ],
      failing: ['no-recipe'],
      recognise: (world) => /COPY|RUN|ADD/.test(image(world, 'loaf')?.layers[0]?.createdBy ?? ''),
      message: 'The history of `loaf` names an instruction: a recipe made it. An image can do without one.',
    },
    {
      mistake: 'only exposes the port',
      commands: [
        'docker tag busybox:1.36 menu:latest',
        'docker run --name cook busybox touch /menu',
        'docker commit cook menu:2',
        'tar c shop | docker import - loaf',
        'docker run -d --name window --expose 8090 busybox httpd -f -p 8090',
      ],
      failing: ['no-expose'],
      recognise: (world) => container(world, 'window')?.state === 'running' && !published(world),
      message: '`window` runs, but port 8090 of this machine leads nowhere. To expose a port is only to note it down.',
    },
  ],
};

export const exercises: readonly Exercise[] = [threeMyths];
