import type { Quiz } from '../../../learn/quiz/question.ts';

const files = { Dockerfile: 'FROM busybox\nENV TABLES=7\nRUN echo tea > /menu\nCMD ["cat", "/menu"]\n' };
const images = ['busybox'];
const build = 'docker build -q -t app .';

const quiz: Quiz = {
  id: 'save-and-load',
  title: 'Which way, and what is lost?',
  questions: [
    {
      id: 'layers-left',
      make: (draw) => {
        const way = draw.pick([
          {
            told: 'saved, removed, and loaded',
            commands: ['docker save -o a.tar app', 'docker rmi app', 'docker load -i a.tar'],
            why: 'A saved image comes back whole: one layer of `busybox`, one of its own.',
            wrong: [{ output: '1', from: 'export-is-save' }],
          },
          {
            told: 'exported from a container, and imported',
            commands: ['docker create --name box app', 'docker export -o a.tar box', 'docker import a.tar app'],
            why: 'An export holds the files of a container, with all layers made one.',
            wrong: [{ output: '2', from: 'export-is-save' }],
          },
          {
            told: 'committed from a container that wrote a file',
            commands: ['docker run --name box app touch /x', 'docker commit box app'],
            why: 'The two layers below stay, and the change is a third.',
            wrong: [{ output: '1', why: 'A commit makes nothing flat. It adds a layer.' }],
          },
        ]);
        return {
          type: 'predict',
          prompt: `\`app\` has two layers. Then it is ${way.told}. How many layers does it have now?`,
          work: {
            images,
            files,
            commands: [build, ...way.commands, "docker image inspect app --format '{{len .RootFS.Layers}}'"],
          },
          why: way.why,
          instead: [...way.wrong, { output: '4', why: 'No way adds two layers.' }],
        };
      },
    },
    {
      id: 'what-export-keeps',
      type: 'multiple',
      prompt: 'A container is exported, and imported as an image. What is in that image?',
      choices: [
        { text: 'The files of the image that it came from', correct: true, why: 'An export holds the whole tree.' },
        { text: 'The files that the container wrote', correct: true, why: 'They are part of the tree that it saw.' },
        { text: 'The command to start', from: 'export-is-save' },
        { text: 'The environment variables', why: 'They are settings. An archive of files has none.' },
        { text: 'The contents of its volumes', from: 'volume-in-image' },
      ],
    },
    {
      id: 'same-id',
      type: 'single',
      prompt: 'An image is saved, carried to another machine, and loaded there. What about its ID?',
      choices: [
        {
          text: 'It is the same on both',
          correct: true,
          why: 'The ID is the digest of bytes, and the bytes are the same.',
        },
        {
          text: 'It is new: each machine gives out its own',
          why: 'Nobody gives out an ID. It follows from the contents.',
        },
        { text: 'It is the same only if the tag is', from: 'tag-is-identity' },
      ],
      experiment: 'docker save -o b.tar busybox; docker load -i b.tar; docker images --no-trunc busybox',
    },
    {
      id: 'keep-settings',
      type: 'fill',
      prompt:
        'The container `draft` holds work that somebody else needs, with layers and settings. Make an image `kept` of it.',
      line: 'docker ___ kept',
      work: { images, files, commands: [build, 'docker run --name draft app touch /x'] },
      reaches: ({ world }) =>
        world.images.some(
          ({ tags, layers, settings }) =>
            tags.includes('kept:latest') && layers.length === 3 && settings.environment.includes('TABLES=7'),
        ),
      solution: ['commit draft'],
      alternatives: [['container commit draft']],
      why: 'A commit puts the changes on top of the image, and takes the settings along.',
      near: [
        { fill: ['export draft'], from: 'export-is-save' },
        { fill: ['tag draft'], why: '`docker tag` names images. `draft` is a container.' },
        { fill: ['save draft -o'], why: '`docker save` takes images only.' },
      ],
      otherwise: 'Which command makes an image of a container, on top of the old one?',
    },
    {
      id: 'stored-once',
      make: (draw) => {
        const more = draw.number(2, 4);
        return {
          type: 'number-or-text',
          prompt: `One \`docker save\` writes ${more} images into one archive. All stand on \`busybox\`. How many times is the layer of \`busybox\` in it?`,
          work: {
            images,
            files,
            commands: [
              `for n in $(seq ${more}); do echo "RUN echo $n > /$n" >> Dockerfile; docker build -q -t app:$n . >/dev/null; done`,
              `docker save $(for n in $(seq ${more}); do echo app:$n; done) | tar xO manifest.json | jq -r '.[].Layers[0]' | sort -u | wc -l`,
            ],
          },
          accepts: ['once', 'one'],
          why: 'It is one file, under its digest. The lists of all images name it.',
          near: [{ answer: more, from: 'layers-not-shared' }],
          otherwise: 'How are the layers named in the archive?',
        };
      },
    },
    {
      id: 'carry',
      type: 'order',
      prompt: 'Carry the image `app` in a file: away from here, and back again.',
      steps: ['docker save -o app.tar app', 'docker rmi app', 'docker load -i app.tar'],
      work: { images, files, commands: [build] },
      reaches: ({ results, world }) =>
        results.every(({ exitCode }) => exitCode === 0) && world.images.some(({ tags }) => tags.includes('app:latest')),
      why: 'First into the file, then it may go. Loading brings it back.',
      traps: [
        { early: 1, late: 0, why: 'What is removed first cannot be saved any more.' },
        { early: 2, late: 1, why: 'Loaded before it was removed: then it is gone at the end.' },
      ],
      otherwise: 'What has to be there before each step?',
    },
    {
      id: 'other-engines',
      type: 'single',
      prompt: 'Why can Podman run what `docker save` wrote?',
      choices: [
        {
          text: 'Both keep to the OCI standard for images',
          correct: true,
          why: 'Layers, configuration and manifest have one agreed form.',
        },
        {
          text: 'The archive brings a small Docker along',
          why: 'It holds files and lists. There is no program of Docker in it.',
        },
        { text: 'Podman builds the image again from its Dockerfile', from: 'image-is-dockerfile' },
        { text: 'Podman starts it as a virtual machine', from: 'is-a-vm' },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
