import type { Quiz } from '../../../learn/quiz/question.ts';

const files = { Dockerfile: 'FROM busybox\nRUN echo hello > /word\nCMD ["cat", "/word"]\n' };
const images = ['busybox', 'registry:2'];
const registry = 'docker run -d --name shelf -p 5000:5000 registry:2';
const build = 'docker build -q -t localhost:5000/app .';
const push = 'docker push -q localhost:5000/app';
const blobs = "docker exec shelf sh -c 'ls -d /var/lib/registry/docker/registry/v2/blobs/sha256/*/*/data | wc -l'";

const quiz: Quiz = {
  id: 'own-registry',
  title: 'What does the shelf keep?',
  questions: [
    {
      id: 'replaced',
      make: (draw) => {
        const volume = draw.pick(['-v books:/var/lib/registry ', '', '-v books:/books ']);
        const start = (name: string) => `docker run -d --name ${name} -p 5000:5000 ${volume}registry:2`;
        return {
          type: 'predict',
          prompt: 'A registry is replaced by another. What does the last command print?',
          work: {
            images,
            files,
            commands: [
              start('old'),
              build,
              push,
              'docker rm -f old',
              start('new'),
              'curl -s localhost:5000/v2/_catalog',
            ],
          },
          why: volume.includes('/var/lib/registry')
            ? 'Both servers had the same volume where a registry keeps its files.'
            : 'The new server got a fresh folder. Only a volume at `/var/lib/registry`, mounted again, would have been the same.',
          instead: volume.includes('/var/lib/registry')
            ? [
                {
                  output: '{"repositories":[]}',
                  why: 'The files lie in the volume `books`, not in the container. The new one has it, too.',
                },
                { output: '{"errors":[{"code":"UNAUTHORIZED"}]}', why: 'This registry asks nobody for a password.' },
              ]
            : [
                {
                  output: '{"repositories":["app"]}',
                  why: 'Compare what each server was given at `/var/lib/registry`.',
                },
                { output: '{"errors":[{"code":"UNAUTHORIZED"}]}', why: 'This registry asks nobody for a password.' },
              ],
        };
      },
    },
    {
      id: 'more-tags',
      make: (draw) => {
        const tags = draw.number(2, 5);
        return {
          type: 'number-or-text',
          prompt: `An image stands in the registry. You push it under ${tags} more tags. How many files of contents are added on the registry’s disk?`,
          work: {
            images,
            files,
            commands: [
              registry,
              build,
              push,
              `before=$(${blobs}); for n in $(seq ${tags}); do docker tag localhost:5000/app localhost:5000/app:$n; docker push -q localhost:5000/app:$n >/dev/null; done; expr $(${blobs}) - $before`,
            ],
          },
          accepts: ['none', 'zero'],
          why: 'A tag is a name that points at a digest. The contents were there already.',
          near: [
            { answer: tags, why: 'A tag is no file of contents. It only points at one.' },
            { answer: 2 * tags, from: 'tag-copies' },
          ],
          otherwise: 'What is a tag on the registry’s disk?',
        };
      },
    },
    {
      id: 'registry-off',
      type: 'multiple',
      prompt: '`localhost:5000/app` was built here and pushed. The registry is stopped now. What still works?',
      work: {
        images,
        files,
        commands: [
          registry,
          build,
          push,
          'docker stop shelf',
          'docker run --rm localhost:5000/app',
          'docker tag localhost:5000/app spare',
          'docker pull localhost:5000/app',
          'docker push localhost:5000/app',
        ],
      },
      choices: [
        {
          text: '`docker run --rm localhost:5000/app`',
          holds: ({ results }) => results[4]?.exitCode === 0,
          why: 'The image lies here. A registry is asked only for what does not.',
        },
        {
          text: '`docker tag localhost:5000/app spare`',
          holds: ({ results }) => results[5]?.exitCode === 0,
          why: 'Names of images on this machine concern no registry.',
        },
        {
          text: '`docker pull localhost:5000/app`',
          holds: ({ results }) => results[6]?.exitCode === 0,
          why: 'Pulling asks the registry, even when the image lies here.',
        },
        {
          text: '`docker push localhost:5000/app`',
          holds: ({ results }) => results[7]?.exitCode === 0,
          why: 'Nobody listens on port 5000.',
        },
      ],
    },
    {
      id: 'name-for-port',
      make: (draw) => {
        const port = draw.pick([5005, 8500, 6000]);
        return {
          type: 'fill',
          prompt: `A registry listens on port ${port} of this machine. Give the image \`app\` a name under which \`docker push\` sends it there, as \`team/app:2\`.`,
          line: 'docker tag app ___',
          work: {
            images,
            files,
            commands: [
              `docker run -d --name shelf -p ${port}:5000 -v books:/var/lib/registry registry:2`,
              'docker build -q -t app .',
            ],
          },
          afterwards: [`docker push -q localhost:${port}/team/app:2 || docker push -q 127.0.0.1:${port}/team/app:2`],
          reaches: ({ world }) =>
            world.volumes.some(({ files: kept }) =>
              kept.some(({ path }) => path.endsWith('/team/app/_manifests/tags/2/current/link')),
            ),
          solution: [`localhost:${port}/team/app:2`],
          alternatives: [[`127.0.0.1:${port}/team/app:2`]],
          why: 'Host and port first, then the repository, then the tag.',
          near: [
            { fill: ['team/app:2'], from: 'hub-only' },
            { fill: [`localhost/team/app:2:${port}`], why: 'The port belongs to the host, before the first slash.' },
            { fill: [`localhost:${port}/team/app`], why: 'Without a tag, `latest` is meant.' },
          ],
          otherwise: 'The name begins with the host and its port.',
        };
      },
    },
    {
      id: 'https',
      type: 'single',
      prompt: 'Docker takes plain HTTP from `localhost:5000`, but refuses it from `10.0.0.7:5000`. Why?',
      choices: [
        {
          text: 'On the way from another machine, somebody could read or change what is sent',
          correct: true,
          why: 'HTTPS prevents that. From `localhost`, nothing leaves the machine.',
        },
        {
          text: 'Other machines cannot run a registry',
          why: 'Any machine can. It needs a certificate, so that it can be trusted.',
        },
        {
          text: 'Port 5000 is open on `localhost` only',
          why: 'The port answered. It was the answer in plain HTTP that was refused.',
        },
        { text: 'Names with numbers mean Docker Hub', from: 'hub-only' },
      ],
    },
    {
      id: 'move-a-tag',
      type: 'single',
      prompt: 'Somebody pushes another image as `app:1`. What happens in the registry to the old one?',
      choices: [
        {
          text: 'The tag points to the new digest. The old contents stay, and can be pulled by their digest',
          correct: true,
          why: 'Writing a tag removes nothing. The old files lie there until somebody cleans up.',
        },
        { text: 'It is overwritten, byte by byte', from: 'image-editable' },
        { text: 'Nothing: a tag cannot be given twice', from: 'tag-is-identity' },
      ],
    },
    {
      id: 'who-may-pull',
      type: 'single',
      prompt: 'You run `registry:2` as in the lesson, on a server that everybody can reach. Who can pull from it?',
      choices: [
        {
          text: 'Everybody, and everybody can push',
          correct: true,
          why: 'Nothing asks for a password, unless you set it up.',
        },
        { text: 'You alone: it is your own', why: 'Its being yours does not show on the network.' },
        { text: 'Everybody who has an account at Docker Hub', why: 'Your registry knows nothing of Docker Hub.' },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
