import type { Quiz } from '../../../learn/quiz/question.ts';

const quiz: Quiz = {
  id: 'volumes',
  title: 'In the layer, or beside it?',
  questions: [
    {
      id: 'commit',
      make: (draw) => {
        const word = draw.pick(['rent', 'taxes', 'wages']);
        return {
          type: 'predict',
          prompt: 'What does the last command print?',
          work: {
            images: ['busybox'],
            commands: [
              `docker run --name one -v money:/data busybox sh -c 'echo ${word} > /data/list; echo ${word} > /copy'`,
              'docker commit one snap',
              'docker run --rm snap cat /copy /data/list',
            ],
          },
          why: 'The commit has packed the writable layer. `/data/list` never was in there.',
          instead: [
            { output: `${word}\n${word}`, from: 'volume-in-image' },
            {
              output: "cat: can't open '/copy': No such file or directory",
              why: '`/copy` is in the writable layer, so it is in the new image.',
            },
          ],
        };
      },
    },
    {
      id: 'what-is-left',
      type: 'multiple',
      prompt: 'Three containers have each written a file into a volume. All three are gone. Which volumes are left?',
      work: {
        images: ['busybox'],
        commands: [
          'docker run --name one -v keep:/v busybox touch /v/from-a',
          'docker run --name two -v /v busybox touch /v/from-b',
          'docker run --rm -v /v busybox touch /v/from-c',
          'docker rm one two',
        ],
      },
      choices: [
        {
          text: 'The one called `keep`, of a container removed by `docker rm`',
          holds: ({ world }) => world.volumes.some(({ files }) => files.some(({ path }) => path === '/from-a')),
          why: 'Only you remove a volume with a name.',
        },
        {
          text: 'One without a name (`-v /v`), of a container removed by `docker rm`',
          holds: ({ world }) => world.volumes.some(({ files }) => files.some(({ path }) => path === '/from-b')),
          why: '`docker rm` leaves it. With `docker rm -v` it would have gone.',
        },
        {
          text: 'One without a name (`-v /v`), of a container run with `--rm`',
          holds: ({ world }) => world.volumes.some(({ files }) => files.some(({ path }) => path === '/from-c')),
          why: '`--rm` takes the volumes without a name along.',
        },
      ],
      experiment: 'docker run --rm -v /v busybox true; docker run -v /v busybox true; docker volume ls',
    },
    {
      id: 'stale-volume',
      make: (draw) => {
        const [before, after] = draw.pick([
          ['spring', 'summer'],
          ['soup', 'salad'],
          ['open', 'closed'],
        ]);
        return {
          type: 'predict',
          prompt: 'The Dockerfile copies `page` to `/www/page`. What does the last command print?',
          work: {
            images: ['busybox'],
            files: { Dockerfile: 'FROM busybox\nCOPY page /www/page\n', page: `${before}\n` },
            commands: [
              'docker build -q -t site .',
              'docker run --rm -v www:/www site cat /www/page',
              `echo ${after} > page`,
              'docker build -q -t site .',
              'docker run --rm -v www:/www site cat /www/page',
            ],
          },
          why: 'The volume was filled from the old image when it was new. Now it is not empty, so it stays as it is, and hides the new page.',
          instead: [
            {
              output: after ?? '',
              why: 'The new image has that page. But the volume lies over it, with what it got at its first use.',
            },
            {
              output: "cat: can't open '/www/page': No such file or directory",
              why: 'An empty volume is filled from the image. It has been so since its first use.',
            },
          ],
        };
      },
    },
    {
      id: 'read-only',
      make: (draw) => {
        const name = draw.pick(['prices', 'songs', 'maps']);
        return {
          type: 'fill',
          prompt: `A volume \`${name}\` holds a file \`list\`. Start \`reader\` so that it sees the file as \`/in/list\`, and cannot change it.`,
          line: 'docker run -d --name reader ___ busybox sleep 600',
          work: {
            images: ['busybox'],
            commands: [`docker run --rm -v ${name}:/v busybox sh -c 'echo 1 > /v/list'`],
          },
          afterwards: ["docker exec reader sh -c 'cat /in/list; echo 2 > /in/list || echo refused'"],
          reaches: ({ output }) => /^1$/m.test(output) && /^refused$/m.test(output),
          solution: [`-v ${name}:/in:ro`],
          alternatives: [[`--mount type=volume,src=${name},dst=/in,readonly`]],
          why: 'The third part of `-v` says how it is mounted. Other containers may still write.',
          near: [
            { fill: [`-v ${name}:/in`], why: 'It sees the file, and can also change it.' },
            { fill: [`-v ./${name}:/in:ro`], why: 'That is a folder of the host, and not the volume.' },
            {
              fill: [`--read-only -v ${name}:/in`],
              why: '`--read-only` is about the container’s own layer. The volume stays writable.',
            },
          ],
          otherwise: 'Volume, place and a third word, with colons between them.',
        };
      },
    },
    {
      id: 'rescue-order',
      type: 'order',
      prompt:
        'The file `/list` of the container `old` lies in its writable layer. Put the steps in an order that brings it into the volume `keep`.',
      work: {
        images: ['busybox'],
        commands: ['docker run -d --name old busybox sleep 600', "docker exec old sh -c 'echo 1 > /list'"],
      },
      steps: [
        'docker cp old:/list .',
        'docker rm -f old',
        'docker run -d --name new -v keep:/data busybox sleep 600',
        'docker cp list new:/data/list',
      ],
      reaches: ({ world }) =>
        world.volumes.some(({ name, files }) => name === 'keep' && files.some(({ path }) => path === '/list')) &&
        !world.containers.some(({ name }) => name === 'old'),
      why: 'First out of the old one. Then it may go, before or after the new one gets the file.',
      traps: [
        { early: 1, late: 0, why: 'With `old`, its writable layer is gone, and the file in it.' },
        { early: 3, late: 2, why: 'There is no container yet that has the volume.' },
      ],
      otherwise: 'The file has to be out before the old container goes.',
    },
    {
      id: 'shared-lines',
      make: (draw) => {
        const count = draw.number(3, 5);
        const numbers = Array.from({ length: count }, (_, index) => index + 1).join(' ');
        return {
          type: 'number-or-text',
          prompt: `${count} containers, one after the other, are run with \`--rm -v log:/log\`. Each adds a line to \`/log/all\`. How many lines does the next one find there?`,
          work: {
            images: ['busybox'],
            commands: [
              `for n in ${numbers}; do docker run --rm -v log:/log busybox sh -c "echo $n >> /log/all"; done`,
              'docker run --rm -v log:/log busybox grep -c . /log/all',
            ],
          },
          why: 'All of them wrote into one volume. It has outlived each of them.',
          near: [
            { answer: 0, from: 'rm-deletes-volume' },
            { answer: 1, why: 'The volume does not begin anew with each container.' },
          ],
          otherwise: 'Where do the lines go, and who removes that place?',
        };
      },
    },
    {
      id: 'why-not-layer',
      type: 'single',
      prompt: 'Why does a database belong on a volume, if its writable layer survives a stop?',
      choices: [
        {
          text: 'Because an update replaces the container, and its layer goes with the old one',
          correct: true,
          why: 'A container is meant to be replaced. Its data is not.',
        },
        { text: 'Because a restart empties the writable layer', from: 'stop-loses-changes' },
        { text: 'Because the image would grow with each write', from: 'write-reaches-image' },
        { text: 'Because only a volume is saved by `docker commit`', from: 'volume-in-image' },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
