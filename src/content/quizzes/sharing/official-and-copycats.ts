import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'official-and-copycats',
  title: 'Whom do you trust, and for what?',
  questions: [
    {
      id: 'which-is-official',
      make: (draw) => {
        const name = draw.pick(['redis', 'python', 'postgres']);
        return {
          type: 'single',
          prompt: `Which of these is the official image of ${name}?`,
          choices: [
            {
              text: `\`${name}\``,
              correct: true,
              why: 'No slash: it is short for `library/…`, where the official images lie.',
            },
            { text: `\`${name}-official/${name}\``, from: 'name-is-trust' },
            {
              text: `\`docker.io/${name}s/${name}\``,
              why: 'Between host and name stands an account. Anybody may have opened it.',
            },
            { text: `\`localhost:5000/${name}\``, why: 'That is what somebody pushed to a registry on this machine.' },
          ],
        };
      },
    },
    {
      id: 'point-at-it',
      type: 'layer',
      prompt:
        'Somebody offers `tool`, built on `busybox`. Its recipe removes the file `/etc/notes` at the end. Point at the layer from which you can still read it.',
      work: {
        images: ['busybox'],
        files: {
          Dockerfile: 'FROM busybox\nCOPY notes /etc/notes\nRUN echo tool > /tool\nRUN rm /etc/notes\n',
          notes: 'password: cherry\n',
        },
        commands: ['docker build -q -t tool .'],
      },
      of: { image: 'tool' },
      where: { holds: '/etc/notes' },
      why: 'What a layer holds, everybody has who has the image. So look into the layers of others, and keep secrets out of yours.',
      near: [
        { layer: 'rm /etc/notes', why: 'That layer only hides the file. It does not have its contents.' },
        { layer: 'echo tool', why: 'A layer holds what its own step changed. This step did not touch the file.' },
      ],
      otherwise: 'Which step brought the file?',
    },
    {
      id: 'pinned-or-tag',
      make: (draw) => {
        const byDigest = draw.pick([true, false]);
        const reference = byDigest ? '$pinned' : 'busybox';
        return {
          type: 'predict',
          prompt: 'The tag is moved to an older image. What does the last command print?',
          work: {
            images: ['busybox', 'busybox:1.36'],
            commands: [
              "pinned=$(docker image inspect busybox --format '{{index .RepoDigests 0}}')",
              'docker pull -q $pinned',
              'docker tag busybox:1.36 busybox',
              `docker run --rm ${reference} busybox | head -n 1 | cut -c 9-13`,
            ],
          },
          why: byDigest
            ? 'The digest names the same bytes as before. It does not care where the tag has gone.'
            : 'The tag names another image now. Whoever uses it gets that one.',
          instead: byDigest
            ? [
                { output: 'v1.36', from: 'tag-is-identity' },
                { output: 'latest', why: 'The program prints its own version. It knows no tags.' },
              ]
            : [
                { output: 'v1.37', from: 'tag-is-identity' },
                { output: 'latest', why: 'The program prints its own version. It knows no tags.' },
              ],
        };
      },
    },
    {
      id: 'what-digest-promises',
      type: 'multiple',
      prompt: 'You run `stranger/tool@sha256:…`. What does the digest promise?',
      choices: [
        {
          text: 'Every machine that pulls it gets the same bytes',
          correct: true,
          why: 'Other bytes would have another digest.',
        },
        {
          text: 'Nobody can change what you get, not even the stranger',
          correct: true,
          why: 'A changed image can be pushed, but under another digest.',
        },
        { text: 'The image does what it says', why: 'The digest says which, not what for. Look inside.' },
        { text: 'Docker has looked at it', from: 'name-is-trust' },
        {
          text: 'You get security fixes',
          why: 'Pinned means no changes at all, good ones included. Move the pin from time to time.',
        },
      ],
    },
    {
      id: 'look-without-running',
      type: 'fill',
      prompt: 'Get the file `/usr/local/bin/.start` out of `ngnix/nginx`, without starting any program of the image.',
      line: 'docker ___ --name look ngnix/nginx',
      work: { images: ['ngnix/nginx'], commands: ['rm -f start.sh'] },
      afterwards: ['docker cp look:/usr/local/bin/.start start.sh'],
      reaches: ({ world, exitCode }) =>
        exitCode === 0 && world.containers.some(({ name, state }) => name === 'look' && state === 'created'),
      solution: ['create'],
      alternatives: [['container create']],
      why: 'A created container has all files of its image, and has run nothing.',
      near: [
        {
          fill: ['run -d'],
          why: 'That starts what the image wants started: the very script that you want to read first.',
        },
        { fill: ['pull'], why: 'A pull makes no container to copy from.' },
      ],
      otherwise: 'It takes a container that was not started.',
    },
    {
      id: 'works-here-only',
      type: 'multiple',
      prompt: 'Two machines run one and the same digest. The program works on one only. What may differ?',
      choices: [
        { text: 'Environment variables', correct: true, why: 'They are given when the container is made.' },
        { text: 'Data in the volumes', correct: true, why: 'They lie outside the image.' },
        { text: 'The kernel', correct: true, why: 'It is the host’s.' },
        { text: 'The libraries in the image', why: 'Same digest, same files.' },
        { text: 'The version of the program in the image', why: 'Same digest, same files.' },
      ],
    },
    {
      id: 'no-proof',
      type: 'single',
      prompt: 'Which of these tells most about whether an image of a stranger is safe?',
      choices: [
        {
          text: 'What its layers add to a base that you know',
          correct: true,
          why: 'Same digests are the same files. What is left, you can read.',
        },
        { text: 'That it answers as the original does', why: 'The copycat of the lesson did so, too.' },
        { text: 'That it has the size of the original', why: 'A small script does not show in megabytes.' },
        { text: 'Its description at Docker Hub', why: 'The account’s owner writes it.' },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
