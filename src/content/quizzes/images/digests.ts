import type { Quiz } from '../../../learn/quiz/question.ts';

const dockerfile = 'FROM busybox\nCOPY a /a\n';

const quiz: Quiz = {
  id: 'digests',
  title: 'What does the digest cover?',
  questions: [
    {
      id: 'same-bytes',
      make: (draw) => {
        const word = draw.pick(['fir', 'oak', 'elm']);
        const copies = draw.number(3, 5);
        return {
          type: 'number-or-text',
          prompt: `${copies} files with different names hold the word \`${word}\`, and one more holds \`${word}s\`. How many different digests does \`sha256sum\` find?`,
          work: {
            commands: [
              `for n in $(seq ${copies}); do echo ${word} > copy$n; done; echo ${word}s > more`,
              "sha256sum copy* more | cut -d' ' -f1 | sort -u | wc -l",
            ],
          },
          accepts: ['two'],
          why: 'Only the bytes count. The names of the files do not.',
          near: [
            { answer: copies + 1, why: 'The digest does not cover a file’s name. Same bytes, same digest.' },
            { answer: 1, why: 'One more letter gives quite another digest.' },
          ],
          otherwise: 'What does a digest depend on?',
        };
      },
    },
    {
      id: 'retag',
      type: 'multiple',
      prompt: 'You give an image a second tag. What changes?',
      work: {
        images: ['busybox'],
        commands: [
          "docker image inspect busybox --format '{{.Id}}'",
          'docker tag busybox mine:7',
          "docker image inspect mine:7 --format '{{.Id}}'",
        ],
      },
      choices: [
        {
          text: 'Docker’s list of names',
          holds: ({ world }) => world.images.some(({ tags }) => tags.length === 2),
          why: 'A tag is an entry in a list that points at a digest.',
        },
        {
          text: 'The manifest',
          holds: ({ results }) => results[0]?.stdout !== results[2]?.stdout,
          why: 'Another manifest would have another digest, and the ID is the same as before.',
        },
        {
          text: 'The configuration',
          holds: ({ results }) => results[0]?.stdout !== results[2]?.stdout,
          why: 'The manifest names it by digest. It would have to change, too, and the ID with it.',
        },
        { text: 'The layers', from: 'tag-copies' },
      ],
    },
    {
      id: 'change-cmd',
      type: 'predict',
      prompt:
        'Two recipes differ in `CMD` only. The last command counts the different layers, and then the different IDs. What does it print?',
      work: {
        images: ['busybox'],
        commands: [
          "printf 'FROM busybox\\nCMD date\\n' | docker build -q -t one -",
          "printf 'FROM busybox\\nCMD uptime\\n' | docker build -q -t two -",
          'for what in .RootFS.Layers .Id; do docker image inspect one two --format "{{$what}}" | sort -u | wc -l; done',
        ],
      },
      why: 'The layers are shared. The configuration is another text, so the manifest and the ID are others, too.',
      instead: [
        { output: '1\n1', why: 'The command stands in the configuration, and the ID covers that, too.' },
        { output: '2\n2', why: '`CMD` changes no file, so it makes no layer.' },
        { output: '2\n1', why: 'It is the other way round: files are the same, settings differ.' },
      ],
    },
    {
      id: 'why-no-signature',
      type: 'single',
      prompt: 'Why can’t a signature over an image’s digest stand in its manifest?',
      choices: [
        {
          text: 'Written into it, it would change the manifest, and so the digest that it signs',
          correct: true,
          why: 'So it lies beside the image, and names the digest.',
        },
        { text: 'A manifest has no room for long texts', why: 'It has room. What it has not is a way to change.' },
        {
          text: 'Only official images can be signed',
          why: 'Anybody can sign a digest. Official images have no other form than yours.',
        },
      ],
    },
    {
      id: 'by-digest',
      make: (draw) => {
        const [first, second] = draw.pick([
          ['calm', 'storm'],
          ['snow', 'rain'],
          ['dawn', 'dusk'],
        ]);
        return {
          type: 'predict',
          prompt: 'What does the last command print?',
          work: {
            images: ['busybox'],
            files: { Dockerfile: `${dockerfile}CMD ["cat", "/a"]\n`, a: `${first}\n` },
            commands: [
              'docker build -q -t app -t app:old .',
              "id=$(docker image inspect app --format '{{.Id}}')",
              `echo ${second} > a; docker build -q -t app .`,
              'docker run --rm app; docker run --rm app@$id',
            ],
          },
          why: 'The tag has moved to the new image. The digest means the old one, for ever.',
          instead: [
            { output: `${second}\n${second}`, why: 'A digest does not follow the tag.' },
            { output: `${first}\n${first}`, from: 'tag-is-identity' },
          ],
        };
      },
    },
    {
      id: 'chain',
      type: 'order',
      prompt: 'One byte of a file in a layer is to be another. What has to change, from the first to the last?',
      steps: ['The layer’s digest', 'The text of the manifest', 'The ID of the image', 'What the tag points at'],
      why: 'Each names the one before it by digest. Only the tag can be moved, and so it comes last.',
      traps: [
        { early: 2, late: 1, why: 'The ID is worked out from the manifest, so that has to be another text first.' },
        { early: 3, late: 2, why: 'A tag can only point at an ID that is there.' },
      ],
      otherwise: 'Who names whom by digest?',
    },
    {
      id: 'two-registries',
      type: 'single',
      prompt: 'You push one image to two registries, under different names. What is the same in both?',
      choices: [
        {
          text: 'The digest of the manifest',
          correct: true,
          why: 'The bytes are the same, wherever they lie. The names belong to each registry.',
        },
        { text: 'Nothing: each registry gives its own digests', why: 'Nobody gives digests. They are worked out.' },
        { text: 'The tags, since they are part of the image', why: 'Each registry has a list of tags of its own.' },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
