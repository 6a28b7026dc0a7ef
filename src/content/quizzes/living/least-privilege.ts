import type { Quiz } from '../../../learn/quiz/question.ts';

const deleted = {
  images: ['busybox'],
  files: { Dockerfile: 'FROM busybox\nCOPY key /key\nRUN md5sum < /key > /mark\nRUN rm /key\n', key: 'hush\n' },
  commands: ['docker build -q -t app .'],
};

/** Looks for `hush` in all that an image is made of: the files of its layers, its settings and its history. */
const search = (image: string): string =>
  `rm -rf all; mkdir all; docker save ${image} | tar x -C all; for b in all/blobs/sha256/*; do tar xOf $b 2>/dev/null || cat $b; done | grep -a hush`;

const quiz: Quiz = {
  id: 'least-privilege',
  title: 'Who may, and who can read?',
  questions: [
    {
      id: 'where-is-the-key',
      type: 'layer',
      prompt: 'A recipe copies `/key`, uses it and removes it. Point at the layer from which it can still be read.',
      work: deleted,
      of: { image: 'app' },
      where: { holds: '/key' },
      why: 'What came in with this step stays in its layer.',
      near: [
        { layer: 'rm /key', why: 'This layer holds a mark that hides the file. The file itself lies further down.' },
        { layer: 'md5sum', why: 'This step read the file. What it wrote is `/mark`.' },
      ],
      otherwise: 'Which step brought it in?',
    },
    {
      id: 'what-tells',
      type: 'multiple',
      prompt: 'Somebody has your image, and nothing else. Which ways of using a secret give it away to them?',
      work: {
        images: ['busybox'],
        files: {
          'copied/Dockerfile': 'FROM busybox\nCOPY key /key\nRUN rm /key\n',
          'copied/key': 'hush\n',
          'arg/Dockerfile': 'FROM busybox\nARG KEY\nRUN echo $KEY | md5sum > /mark\n',
          'env/Dockerfile': 'FROM busybox\nENV KEY=hush\n',
          'mount/Dockerfile': 'FROM busybox\nRUN --mount=type=secret,id=key md5sum < /run/secrets/key > /mark\n',
        },
        commands: [
          'docker build -q -t copied copied',
          'docker build -q -t arg --build-arg KEY=hush arg',
          'docker build -q -t env env',
          'docker build -q -t mount --secret id=key,src=copied/key mount',
          'docker run --name late -e KEY=hush busybox true',
          ...['copied', 'arg', 'env', 'mount', 'busybox'].map(search),
        ],
      },
      choices: [
        {
          text: '`COPY key …`, and `RUN rm` later',
          holds: ({ results }) => results[5]?.exitCode === 0,
          why: 'The layer of `COPY` holds it.',
        },
        {
          text: '`ARG KEY`, given by `--build-arg`',
          holds: ({ results }) => results[6]?.exitCode === 0,
          why: 'The history notes the arguments of each step.',
        },
        {
          text: '`ENV KEY=…`',
          holds: ({ results }) => results[7]?.exitCode === 0,
          why: 'Variables are part of the image’s settings.',
        },
        {
          text: '`RUN --mount=type=secret …`',
          holds: ({ results }) => results[8]?.exitCode === 0,
          why: 'It is mounted for one step, and goes into no layer.',
        },
        {
          text: '`docker run -e KEY=…`',
          holds: ({ results }) => results[9]?.exitCode === 0,
          why: 'That is a setting of the container. The image does not have it.',
        },
      ],
    },
    {
      id: 'whose-file',
      make: (draw) => {
        const [flag, instead] = draw.pick([
          ['', 'learner'],
          ['-u 1000 ', 'root'],
          ['-u 0 ', 'learner'],
        ]);
        const asRoot = instead === 'learner';
        return {
          type: 'predict',
          prompt: 'You are the user `learner`, number 1000. What does the last command print?',
          work: {
            images: ['busybox'],
            commands: ['mkdir d', `docker run --rm ${flag}-v ./d:/d busybox touch /d/file`, 'stat -c %U d/file'],
          },
          why: asRoot
            ? 'Root inside is user 0, and user 0 is root outside, too.'
            : 'Users are numbers. 1000 inside is 1000 outside.',
          instead: [
            asRoot
              ? { output: 'learner', from: 'root-inside-harmless' }
              : { output: 'root', why: 'With `-u 1000`, the program was not root.' },
            { output: 'nobody', why: 'Numbers are not changed on the way, unless the host was set up to do so.' },
          ],
        };
      },
    },
    {
      id: 'read-only',
      make: (draw) => {
        const folder = draw.pick(['/tmp', '/run', '/var/tmp']);
        return {
          type: 'fill',
          prompt: `Start \`job\` so that none of its files can be changed. Only \`${folder}\` can be written, and is empty at the start.`,
          line: 'docker run -d --name job ___ busybox sleep 600',
          work: { images: ['busybox'], commands: [] },
          afterwards: [
            `docker exec job sh -c 'touch ${folder}/a && echo scratch; touch /etc/b 2>/dev/null || echo fixed'`,
          ],
          reaches: ({ output }) => output === 'scratch\nfixed',
          solution: [`--read-only --tmpfs ${folder}`],
          alternatives: [[`--tmpfs ${folder} --read-only`], [`--read-only -v ${folder}`]],
          why: 'A break-in that cannot write leaves little behind.',
          near: [
            { fill: ['--read-only'], why: 'Now nothing can be written at all, and many programs fail.' },
            { fill: [`--tmpfs ${folder}`], why: 'The rest can still be written.' },
          ],
          otherwise: 'Two flags: one that closes everything, one that opens a place.',
        };
      },
    },
    {
      id: 'image-user',
      make: (draw) => {
        const user = draw.pick(['1000', '2500', '405']);
        return {
          type: 'number-or-text',
          prompt: `An image was built with \`USER ${user}\` and runs as \`web\`. What does \`docker exec web id -u\` print?`,
          work: {
            images: ['busybox'],
            files: { Dockerfile: `FROM busybox\nUSER ${user}\nCMD ["sleep", "600"]\n` },
            commands: ['docker build -q -t app .', 'docker run -d --name web app', 'docker exec web id -u'],
          },
          why: 'What is started inside is started as the container’s user, unless `-u` says otherwise.',
          near: [
            { answer: 0, why: '`exec` does not make anybody root. It takes the user of the container.' },
            { answer: 'root', why: '`id -u` prints a number, and `exec` takes the user of the container.' },
          ],
          otherwise: 'Whose user does `exec` take?',
        };
      },
    },
    {
      id: 'leaked',
      type: 'order',
      prompt:
        'A password was found in an image that you have pushed. Put the steps in the order in which they help most.',
      steps: [
        'Make the password invalid, and get another one',
        'Change the recipe so that the secret is mounted for its step only',
        'Build a new image and push it',
        'Replace the containers that run from the old image',
      ],
      why: 'Whoever pulled the image has the layer. So the password itself has to become worthless first.',
      traps: [
        {
          early: 2,
          late: 0,
          why: 'A new image does not call the old one back. Until the password is invalid, everybody who has it can use it.',
        },
        { early: 2, late: 1, why: 'Built by the old recipe, the new image would tell the new password.' },
      ],
      otherwise: 'What stops the harm at once? And what depends on what?',
    },
    {
      id: 'isolated',
      type: 'single',
      prompt: 'A container runs as root and with `-v /:/host`. What keeps it from changing the host’s files?',
      choices: [
        { text: 'Nothing', correct: true, why: 'It sees them, and it is user 0.' },
        { text: 'Its namespaces', why: 'They limit what it sees. The mount has let all of the host in.' },
        { text: 'Its writable layer, which catches all changes', why: 'What lies in a mount goes past the layers.' },
        { text: 'Root inside has no rights outside', from: 'root-inside-harmless' },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
