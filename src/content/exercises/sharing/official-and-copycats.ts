import type { World, WorldImage } from '../../../engine/index.ts';
import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { image } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

const files = {
  'site/Dockerfile': 'FROM ngnix/nginx\nCOPY index.html /usr/share/nginx/html/\n',
  'site/index.html': '<h1>Cherry cakes</h1>\n',
};

export const machine: LessonMachine = { images: ['busybox'], files };

const RECIPE = '/home/learner/site/Dockerfile';

/** What the recipe names behind `FROM`. */
function parentIn(world: World): string | undefined {
  const text = world.hostFiles.find(({ path }) => path === RECIPE)?.text ?? '';
  return /^\s*FROM\s+(\S+)/im.exec(text)?.[1];
}

/** `nginx`, with or without its long name and a tag, by digest. */
function pinnedDigest(parent: string | undefined): string | undefined {
  return /^(?:docker\.io\/)?(?:library\/)?nginx(?::[\w.-]+)?@(sha256:[0-9a-f]{64})$/.exec(parent ?? '')?.[1];
}

function stepOf(site: WorldImage | undefined, words: string): boolean {
  return site?.layers.some(({ createdBy }) => createdBy.includes(words)) ?? false;
}

const changeTheBase: Exercise = {
  id: 'change-the-base',
  title: 'Off the copycat',
  intro:
    'A colleague has mistyped: the recipe in the folder `site` builds on `ngnix/nginx`. Secure the evidence, and put the site on the official `nginx:alpine`, pinned.',
  images: ['busybox', 'nginx:alpine', 'ngnix/nginx'],
  files,
  tasks: [
    {
      id: 'evidence',
      text: 'A file `evidence.sh` in your home directory holds what `ngnix/nginx` starts.',
      hints: [
        'The image says what it starts. A container need not run for its files to be copied.',
        'Make a container with `docker create`, and copy `/usr/local/bin/.start` out of it.',
        'Type `docker create --name witness ngnix/nginx`, then `docker cp witness:/usr/local/bin/.start evidence.sh`.',
      ],
      check(world) {
        const expected = '`evidence.sh` with the script that the copycat starts';
        const file = world.hostFiles.find(({ path }) => path === '/home/learner/evidence.sh');
        if (!file) return missing(expected, 'no such file');
        return file.text?.includes('> /var/tmp/.collected') ? done : missing(expected, 'a file with other contents');
      },
    },
    {
      id: 'pinned',
      text: 'The recipe in `site` names the official nginx that lies here, by its digest.',
      hints: [
        'A digest stands behind an `@`, where a tag stands behind a colon.',
        "`docker image inspect nginx:alpine --format '{{index .RepoDigests 0}}'` prints the whole name.",
        'Open `site/Dockerfile`, and write that name behind `FROM`: `FROM nginx@sha256:…`.',
      ],
      check(world) {
        const expected = '`FROM nginx@sha256:…` in `site/Dockerfile`, with the digest of `nginx:alpine`';
        const parent = parentIn(world);
        if (!parent) return missing(expected, 'no `FROM` in `site/Dockerfile`');
        const digest = pinnedDigest(parent);
        if (!digest) return missing(expected, `\`FROM ${parent.slice(0, 40)}\``);
        const known = world.images.some(
          ({ id, pulledFrom }) => id === digest && pulledFrom.includes('docker.io/library/nginx'),
        );
        return known ? done : missing(expected, 'the digest of no official nginx on this machine');
      },
    },
    {
      id: 'clean',
      text: 'The image `site` is built on it, with the page as its only further layer.',
      hints: [
        'The recipe has to be built again, under the name `site`.',
        'Nothing of the copycat may be below it: what lies in a lower layer stays.',
        'Type `docker build -t site site`.',
      ],
      check(world) {
        const expected = 'an image `site`: the layers of `nginx:alpine`, and one with the page';
        const [site, official] = [image(world, 'site'), image(world, 'nginx:alpine')];
        if (!site) return missing(expected, 'no image `site`');
        if (!official) return missing(expected, 'no image `nginx:alpine` to compare with');
        const shared = official.layers.every(({ diffId }, index) => site.layers[index]?.diffId === diffId);
        if (stepOf(site, '/usr/local/bin/.start')) return missing(expected, 'the layer of the copycat is in it');
        if (!shared) return missing(expected, 'another base');
        const more = site.layers.length - official.layers.length;
        return more === 1 ? done : missing(expected, `${more} further layers`);
      },
    },
  ],
  solution: [
    'docker create --name witness ngnix/nginx',
    'docker cp witness:/usr/local/bin/.start evidence.sh',
    "pinned=$(docker image inspect nginx:alpine --format '{{index .RepoDigests 0}}')",
    'sed -i "s|^FROM .*|FROM $pinned|" site/Dockerfile',
    'docker build -t site site',
  ],
  alternatives: [
    [
      'docker run --rm --entrypoint cat ngnix/nginx /usr/local/bin/.start > evidence.sh',
      "digest=$(docker image inspect nginx:alpine --format '{{.Id}}')",
      'printf "FROM docker.io/library/nginx:alpine@$digest\\nCOPY index.html /usr/share/nginx/html/\\n" > site/Dockerfile',
      'cd site',
      'docker build -q -t site .',
    ],
    [
      'docker create --name copy ngnix/nginx',
      'docker export copy | tar x -O usr/local/bin/.start > evidence.sh',
      'echo "FROM $(docker images --digests --format \'{{.Repository}}@{{.Digest}}\' nginx)" > new',
      'grep COPY site/Dockerfile >> new',
      'mv new site/Dockerfile',
      'docker image build -q --tag site:latest site',
    ],
  ],
  wrong: [
    {
      mistake: 'pins the copycat',
      commands: [
        'docker create --name witness ngnix/nginx',
        'docker cp witness:/usr/local/bin/.start evidence.sh',
        "pinned=$(docker image inspect ngnix/nginx --format '{{index .RepoDigests 0}}')",
        'sed -i "s|^FROM .*|FROM $pinned|" site/Dockerfile',
        'docker build -t site site',
      ],
      failing: ['pinned', 'clean'],
      recognise: (world) => /^ngnix\/nginx@sha256:/.test(parentIn(world) ?? ''),
      message:
        'You pinned the copycat itself. A digest sees to it that the bytes stay the same. It does not make them good.',
    },
    {
      mistake: 'deletes the file in a later layer',
      commands: [
        'docker create --name witness ngnix/nginx',
        'docker cp witness:/usr/local/bin/.start evidence.sh',
        'printf \'FROM ngnix/nginx\\nRUN rm /usr/local/bin/.start\\nENTRYPOINT ["/docker-entrypoint.sh"]\\nCMD ["nginx", "-g", "daemon off;"]\\nCOPY index.html /usr/share/nginx/html/\\n\' > site/Dockerfile',
        'docker build -t site site',
      ],
      failing: ['pinned', 'clean'],
      recognise: (world) => stepOf(image(world, 'site'), 'rm /usr/local/bin/.start'),
      message:
        'The upper layer hides the file, the lower one still has it. And whatever else a stranger may have changed is in there, too. Begin from another base.',
    },
    {
      mistake: 'names the tag only',
      commands: [
        'docker create --name witness ngnix/nginx',
        'docker cp witness:/usr/local/bin/.start evidence.sh',
        "sed -i 's|^FROM .*|FROM nginx:alpine|' site/Dockerfile",
        'docker build -t site site',
      ],
      failing: ['pinned'],
      recognise: (world) => /^(?:docker\.io\/)?(?:library\/)?nginx(?::[\w.-]+)?$/.test(parentIn(world) ?? ''),
      message: 'The base is the official one now. But the tag can move, and the next build may stand on other bytes.',
    },
    {
      mistake: 'mends the recipe, and does not build',
      commands: [
        'docker create --name witness ngnix/nginx',
        'docker cp witness:/usr/local/bin/.start evidence.sh',
        'docker build -t site site',
        "pinned=$(docker image inspect nginx:alpine --format '{{index .RepoDigests 0}}')",
        'sed -i "s|^FROM .*|FROM $pinned|" site/Dockerfile',
      ],
      failing: ['clean'],
      recognise: (world) =>
        pinnedDigest(parentIn(world)) !== undefined && stepOf(image(world, 'site'), '/usr/local/bin/.start'),
      message:
        'The recipe is mended, the image `site` is not. An image keeps what it was built from, until it is built again.',
    },
  ],
};

export const exercises: readonly Exercise[] = [changeTheBase];
