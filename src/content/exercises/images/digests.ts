import type { World, WorldContainer } from '../../../engine/index.ts';
import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { container, image } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

export const machine: LessonMachine = {
  images: ['busybox', 'registry:2'],
  files: {
    'note/Dockerfile': 'FROM busybox\nCOPY note.txt /note.txt\nCMD ["cat", "/note.txt"]\n',
    'note/note.txt': 'buy tea\n',
  },
};

/** The JSON that the learner wrote down; undefined when there is no such file, or no JSON in it. */
function written(world: World): unknown {
  const text = world.hostFiles.find(({ path }) => path.endsWith('/config.json'))?.text;
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a JSON object says under a name. */
function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** What somebody may have taken for the configuration. */
function takenFor(value: unknown): string {
  if (Array.isArray(value)) return 'what `docker image inspect` prints';
  if (field(value, 'manifests')) return 'a list of manifests';
  if (field(value, 'layers')) return 'a manifest';
  return field(value, 'rootfs') ? 'the configuration of another image' : 'no configuration';
}

/** Whether a container was made by a name that holds the digest, or by the bare ID. */
const byDigest = ({ image: name, imageId }: WorldContainer) =>
  name.includes('@sha256:') || imageId.replace('sha256:', '').startsWith(name.replace('sha256:', ''));

const underSeal: Exercise = {
  id: 'under-seal',
  title: 'Under seal',
  intro:
    'The folder `letter` holds a recipe. Build it, find its configuration among the blobs, and name the image so that nobody can put another in its place.',
  images: ['busybox'],
  files: {
    'letter/Dockerfile': 'FROM busybox\nRUN echo yours > /greeting\nCOPY letter.txt /\nCMD ["cat", "/letter.txt"]\n',
    'letter/letter.txt': 'all is well\n',
  },
  tasks: [
    {
      id: 'config',
      text: 'The file `config.json` in your home directory is a copy of the configuration of the image `letter`.',
      hints: [
        'Build `letter`, save it, and unpack what was saved into a folder.',
        'The ID names the manifest, and the manifest names the configuration. If the ID names a list, take its first manifest.',
        'With the unpacked image in `out` and the digits in `$c`, type `cp ~/out/blobs/sha256/$c ~/config.json`. Find them with `jq -r .config.digest` on the manifest.',
      ],
      check(world) {
        const expected = 'a file `config.json` that lists the three layers of `letter`, unpacked';
        const letter = image(world, 'letter');
        if (!letter) return missing(expected, 'no image `letter`');
        const config = written(world);
        if (config === undefined) return missing(expected, 'no such file with JSON in it');
        const layers = field(field(config, 'rootfs'), 'diff_ids');
        return JSON.stringify(layers) === JSON.stringify(letter.layers.map(({ diffId }) => diffId))
          ? done
          : missing(expected, takenFor(config));
      },
    },
    {
      id: 'sealed',
      text: 'There is a container `sealed`. It was made from `letter` by digest, not by tag.',
      hints: [
        'A name may carry a digest in place of a tag.',
        'It is written `letter@sha256:…`, with the image’s ID at its end.',
        "Type `docker create --name sealed letter@$(docker image inspect letter --format '{{.Id}}')`.",
      ],
      check(world) {
        const expected = 'a container `sealed`, made from `letter@sha256:…`';
        const sealed = container(world, 'sealed');
        if (!sealed) return missing(expected, 'no container `sealed`');
        if (sealed.imageId !== image(world, 'letter')?.id) return missing(expected, 'it stands on another image');
        return byDigest(sealed) ? done : missing(expected, `one made from \`${sealed.image}\``);
      },
    },
  ],
  solution: [
    'docker build --provenance=false -t letter ~/letter',
    'mkdir ~/out && docker save letter | tar x -C ~/out',
    "m=$(docker image inspect letter --format '{{.Id}}' | cut -d: -f2)",
    'c=$(jq -r .config.digest ~/out/blobs/sha256/$m | cut -d: -f2)',
    'cp ~/out/blobs/sha256/$c ~/config.json',
    "docker create --name sealed letter@$(docker image inspect letter --format '{{.Id}}')",
  ],
  alternatives: [
    [
      'docker build -q -t letter letter',
      'docker save letter -o letter.tar',
      "tar xOf letter.tar $(tar xOf letter.tar manifest.json | jq -r '.[0].Config') | jq . > config.json",
      'docker run --name sealed $(docker images -q --no-trunc letter)',
    ],
    [
      'docker build -q -t letter letter > id',
      'mkdir out',
      'docker image save letter | tar x -C out',
      'cd out/blobs/sha256',
      "m=$(jq -r '.manifests[0].digest' $(cut -d: -f2 ~/id) | cut -d: -f2)",
      'cat $(jq -r .config.digest $m | cut -d: -f2) > ../../../config.json',
      'docker run -d --name sealed letter@$(cat ~/id) sleep 60',
    ],
  ],
  wrong: [
    {
      mistake: 'takes what inspect prints for the configuration',
      commands: [
        'docker build -q -t letter letter',
        'docker image inspect letter > config.json',
        'docker run --name sealed letter@$(docker images -q --no-trunc letter)',
      ],
      failing: ['config'],
      recognise: (world) => Array.isArray(written(world)),
      message:
        '`docker image inspect` gathers its report from several places, and writes it in words of its own. The bytes that the digest covers lie in a blob.',
    },
    {
      mistake: 'stops at the manifest',
      commands: [
        'docker build -q --provenance=false -t letter letter',
        'mkdir out && docker save letter | tar x -C out',
        'cp out/blobs/sha256/$(docker images -q --no-trunc letter | cut -d: -f2) config.json',
        'docker run --name sealed letter@$(docker images -q --no-trunc letter)',
      ],
      failing: ['config'],
      recognise: (world) => Array.isArray(field(written(world), 'layers')),
      message: 'That is the manifest. It names the configuration by its digest, so you are one step away.',
    },
    {
      mistake: 'takes the list of manifests',
      commands: [
        'docker build -q -t letter letter',
        'mkdir out && docker save letter | tar x -C out',
        'cp out/index.json config.json',
        'docker run --name sealed letter@$(docker images -q --no-trunc letter)',
      ],
      failing: ['config'],
      recognise: (world) => Array.isArray(field(written(world), 'manifests')),
      message: 'That is an image index: it lists manifests. Each of them names a configuration, which is another blob.',
    },
    {
      mistake: 'makes the container by tag',
      commands: [
        'docker build -q -t letter letter',
        'mkdir out && docker save letter | tar x -C out',
        "cp out/$(jq -r '.[0].Config' out/manifest.json) config.json",
        'docker run --name sealed letter:latest',
      ],
      failing: ['sealed'],
      recognise: (world) => {
        const sealed = container(world, 'sealed');
        return sealed !== undefined && !byDigest(sealed);
      },
      message:
        '`sealed` was made by a tag. It got the right image today. Tomorrow somebody may have moved the tag to another.',
    },
  ],
};

export const exercises: readonly Exercise[] = [underSeal];
