import type { World, WorldImage } from '../../../engine/index.ts';
import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { container, image, stateOf } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

export const machine: LessonMachine = {
  images: ['busybox'],
  files: {
    'seal/Dockerfile': 'FROM busybox\nCOPY key /key\nRUN md5sum < /key > /mark\nRUN rm /key\n',
    'seal/key': 'open-sesame\n',
  },
};

const TOKEN = 'swordfish';
/** What `md5sum` says about the token's line: the stamp that the build has to leave. */
const STAMP = 'd8b74df393528d51cd19980ae0aa028e';

const recipe = (steps: string) => `FROM busybox\n${steps}CMD ["sh", "-c", "cat /stamp; id -u; exec sleep 100000"]\n`;
const write = (steps: string) => `cat > vault/Dockerfile <<'END'\n${recipe(steps)}END`;

const mounted = 'RUN --mount=type=secret,id=token md5sum < /run/secrets/token > /stamp\n';
const build = 'docker build -q --secret id=token,src=vault/token -t vault vault';

/** The step of an image that lets the token in, as its history has it; undefined when none does. */
function leak({ layers, settings }: WorldImage): string | undefined {
  const copied = /^(COPY|ADD) (\.|\.?\/?token|\*)\S* /;
  const step = layers.find(({ createdBy }) => copied.test(createdBy) || createdBy.includes(TOKEN))?.createdBy;
  return step ?? settings.environment.find((variable) => variable.includes(TOKEN));
}

const isRoot = (user: string): boolean => /^(|0|root)(:.*)?$/.test(user);
const vault = (world: World) => image(world, 'vault');

const secretVault: Exercise = {
  id: 'vault',
  title: 'A vault that tells nothing',
  intro:
    'The folder `vault` holds a recipe that needs a `token` to make a stamp. It lets the token into a layer, and runs as root. Mend the recipe, and start it with as few rights as it can live with.',
  images: ['busybox'],
  files: {
    'vault/Dockerfile': recipe('COPY token /token\nRUN md5sum < /token > /stamp\nRUN rm /token\n'),
    'vault/token': `${TOKEN}\n`,
  },
  tasks: [
    {
      id: 'silent',
      text: 'There is an image `vault`. The token stands in none of its layers, settings or history lines.',
      hints: [
        'What a step copies is in its layer for good, even if a later step deletes it.',
        'The step that needs the token can have it mounted: `RUN --mount=type=secret,id=token …`. It then lies at `/run/secrets/token`.',
        'Make one `RUN` of the three steps: `RUN --mount=type=secret,id=token md5sum < /run/secrets/token > /stamp`. Build it by `docker build --secret id=token,src=vault/token -t vault vault`.',
      ],
      check(world) {
        const expected = 'an image `vault` that nobody can get the token out of';
        const found = vault(world);
        if (!found) return missing(expected, 'no image `vault`');
        const step = leak(found);
        return step === undefined ? done : missing(expected, `\`${step.slice(0, 60)}\``);
      },
    },
    {
      id: 'user',
      text: 'The image says by itself that it is not to be run as root.',
      hints: [
        'There is an instruction for that.',
        'It belongs behind the steps that need root, since it also counts for the steps after it.',
        'Write `USER 1000` in front of `CMD`, and build again.',
      ],
      check(world) {
        const expected = '`vault` with a user other than root';
        const found = vault(world);
        if (!found) return missing(expected, 'no image `vault`');
        return isRoot(found.settings.user) ? missing(expected, 'nothing about a user, so root') : done;
      },
    },
    {
      id: 'guard',
      text: 'A container `guard`, made from `vault`, runs without root, without capabilities and without writing into its files. It has printed the stamp.',
      hints: [
        'Two flags of `docker run` are missing: one for capabilities, one for writing.',
        '`--cap-drop ALL` and `--read-only`. The stamp shows in `docker logs guard`.',
        'Type `docker run -d --name guard --cap-drop ALL --read-only vault`.',
      ],
      check(world) {
        const expected = '`guard` running from `vault`: no root, no capabilities, read-only, the stamp in its log';
        const guard = container(world, 'guard');
        if (!guard) return missing(expected, 'no container called `guard`');
        if (guard.state !== 'running') return missing(expected, `\`guard\` is ${stateOf(guard)}`);
        if (guard.imageId !== vault(world)?.id) return missing(expected, '`guard` was made from another image');
        const { user, privileged, capDrop, capAdd, readOnly } = guard.settings;
        const faults = [
          ...(isRoot(user) ? ['it is root'] : []),
          ...(privileged || capAdd.length > 0 || !capDrop.some((name) => /^all$/i.test(name))
            ? ['it has capabilities']
            : []),
          ...(readOnly ? [] : ['it can write into its files']),
          ...(guard.logs.includes(STAMP) ? [] : ['its log does not hold the right stamp']),
        ];
        return faults.length === 0 ? done : missing(expected, faults.join(', '));
      },
    },
  ],
  solution: [write(`${mounted}USER 1000\n`), build, 'docker run -d --name guard --cap-drop ALL --read-only vault'],
  alternatives: [
    [
      "sed -i '/^RUN rm/d; s/^COPY .*/USER 0/; s#^RUN md5sum < /token#RUN --mount=type=secret,id=token,dst=/token md5sum < /token#; s/^CMD/USER nobody\\nCMD/' vault/Dockerfile",
      build,
      'docker create --name guard --read-only --cap-drop=all --security-opt no-new-privileges vault',
      'docker start guard',
      'sleep 1',
    ],
    [
      `cat > vault/Dockerfile <<'END'\nFROM busybox AS made\nCOPY token /token\nRUN md5sum < /token > /stamp\n${recipe('COPY --from=made /stamp /stamp\nUSER 1000:1000\n')}END`,
      'docker build -q -t vault vault',
      'docker run -d --name guard --read-only --tmpfs /tmp --cap-drop ALL -u 2000 vault',
    ],
  ],
  wrong: [
    {
      mistake: 'deletes the token and thinks it gone',
      commands: [
        write('COPY token /token\nRUN md5sum < /token > /stamp\nRUN rm /token\nUSER 1000\n'),
        'docker build -q -t vault vault',
        'docker run -d --name guard --cap-drop ALL --read-only vault',
      ],
      failing: ['silent'],
      recognise: (world) => /^(COPY|ADD)/.test((vault(world) && leak(vault(world) as WorldImage)) ?? ''),
      message:
        'The layer of `COPY` holds the token. Deleting it in a later step only hides it: whoever has the image has the layer.',
    },
    {
      mistake: 'hands it over as an argument',
      commands: [
        write('ARG TOKEN\nRUN echo $TOKEN | md5sum > /stamp\nUSER 1000\n'),
        `docker build -q --build-arg TOKEN=${TOKEN} -t vault vault`,
        'docker run -d --name guard --cap-drop ALL --read-only vault',
      ],
      failing: ['silent'],
      recognise: (world) => (vault(world) && leak(vault(world) as WorldImage))?.includes(TOKEN) === true,
      message: 'No file holds the token, but the image’s own words do. `docker history --no-trunc vault` shows it.',
    },
    {
      mistake: 'says the user at the run only',
      commands: [write(mounted), build, 'docker run -d --name guard -u 1000 --cap-drop ALL --read-only vault'],
      failing: ['user'],
      recognise: (world) =>
        isRoot(vault(world)?.settings.user ?? '') && !isRoot(container(world, 'guard')?.settings.user ?? ''),
      message: '`guard` is not root, but the image is: the next one who starts it will not think of `-u`.',
    },
    {
      mistake: 'starts it privileged',
      commands: [write(`${mounted}USER 1000\n`), build, 'docker run -d --name guard --privileged --read-only vault'],
      failing: ['guard'],
      recognise: (world) => container(world, 'guard')?.settings.privileged === true,
      message: '`--privileged` gives a container nearly all that the host has. It was to get less than usual.',
    },
    {
      mistake: 'builds without the secret',
      commands: [
        write('RUN --mount=type=secret,id=token md5sum /run/secrets/token > /stamp; true\nUSER 1000\n'),
        'docker build -q -t vault vault',
        'docker run -d --name guard --cap-drop ALL --read-only vault',
      ],
      failing: ['guard'],
      recognise: (world) => {
        const guard = container(world, 'guard');
        return guard?.state === 'running' && !guard.logs.includes(STAMP);
      },
      message: 'The stamp is not that of the token. Did the step get the token when the image was built?',
    },
  ],
};

export const exercises: readonly Exercise[] = [secretVault];
