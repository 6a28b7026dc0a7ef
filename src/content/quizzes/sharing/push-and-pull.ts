import type { Choice } from '../../../learn/quiz/choice.ts';
import type { Quiz } from '../../../learn/quiz/question.ts';

const files = { Dockerfile: 'FROM busybox\nARG WORD=first\nRUN echo $WORD > /word\nCMD ["cat", "/word"]\n' };
const images = ['busybox', 'registry:2'];
const registry = 'docker run -d --name shelf -p 5000:5000 registry:2';
const atRegistry = 'localhost:5000/app';

const HUB = 'Docker Hub, the account `team`';
const HERE = 'The registry on port 5000 of this machine';
const SHOP = 'The registry `shop.example`';

const quiz: Quiz = {
  id: 'push-and-pull',
  title: 'What travels, and where to?',
  questions: [
    {
      id: 'where-to',
      make: (draw) => {
        const [name, place, why] = draw.pick([
          ['team/app', HUB, 'The part before the slash has no dot and no port: it is an account.'],
          ['localhost:5000/app', HERE, 'The part before the slash has a port: it is a host.'],
          ['shop.example/app', SHOP, 'The part before the slash has a dot: it is a host.'],
        ]) as [string, string, string];
        return {
          type: 'single',
          prompt: `A registry runs on port 5000 of your machine. Where does \`docker push ${name}\` send the image?`,
          choices: [
            ...[HUB, HERE, SHOP].map(
              (text): Choice =>
                text === place
                  ? { text, correct: true, why }
                  : { text, why: 'The name alone says where. Read what stands before the first slash.' },
            ),
            { text: 'To every registry that can be reached', why: 'A push goes to one registry: the one in the name.' },
          ],
        };
      },
    },
    {
      id: 'after-rmi',
      type: 'predict',
      prompt: 'The image was pushed, then removed here. What does the last command print?',
      work: {
        images,
        files,
        commands: [
          registry,
          `docker build -q -t ${atRegistry} .`,
          `docker push -q ${atRegistry}`,
          `docker rmi ${atRegistry}`,
          `docker run --rm --quiet ${atRegistry}`,
        ],
      },
      why: '`rmi` works on this machine only. The registry has it still, and `run` fetches what is missing.',
      instead: [
        {
          output: `Error: No such image: ${atRegistry}:latest`,
          why: 'What is not here is fetched from the registry in its name.',
        },
        { output: '', why: 'The image is back, settings included: it says by itself what to start.' },
      ],
    },
    {
      id: 'sent-again',
      make: (draw) => {
        const steps = draw.number(2, 4);
        return {
          type: 'number-or-text',
          prompt: `\`app:1\` stands in the registry. \`app:2\` has all layers of it, and ${steps} more on top. How many layers does \`docker push\` send for \`app:2\`?`,
          work: {
            images,
            files,
            commands: [
              registry,
              `docker build -q --provenance=false -t ${atRegistry}:1 .`,
              `docker push -q ${atRegistry}:1`,
              `for n in $(seq ${steps}); do echo "RUN echo $n > /$n" >> Dockerfile; done`,
              `docker build -q --provenance=false -t ${atRegistry}:2 .`,
              `docker push ${atRegistry}:2 | grep -c Pushed`,
            ],
          },
          why: 'The registry knows layers by digest. What it has is not sent again.',
          near: [
            { answer: steps + 2, why: 'The layers of `app:1`, and that of its base, are in the registry already.' },
            { answer: steps + 1, why: 'The base is there already, and so is the layer of `app:1`.' },
          ],
          otherwise: 'Count what the registry does not have yet.',
        };
      },
    },
    {
      id: 'what-is-sent',
      type: 'multiple',
      prompt:
        'A container was made from `localhost:5000/app`, and changed. You push `localhost:5000/app`. What can others pull now?',
      choices: [
        { text: 'The files of the image', correct: true, why: 'They lie in its layers.' },
        { text: 'The command that it starts', correct: true, why: 'Settings travel in the configuration.' },
        { text: 'The files that the container changed', from: 'push-moves-containers' },
        { text: 'What the container has in memory', from: 'image-has-memory' },
      ],
    },
    {
      id: 'put-in-order',
      type: 'order',
      prompt:
        'There is an image `app`, and no registry. Share it by a registry of your own, and take all of its names away here.',
      steps: [registry, `docker tag app ${atRegistry}`, `docker push ${atRegistry}`, `docker rmi app ${atRegistry}`],
      work: { images, files, commands: ['docker build -q -t app .'] },
      reaches: ({ results, world }) =>
        results.at(-1) !== undefined &&
        results.every(({ exitCode }) => exitCode === 0) &&
        !world.images.some(({ tags }) => tags.some((tag) => /(^|\/)app:/.test(tag))),
      why: 'A place to push to, a name that points there, the push. Then the copy here may go.',
      traps: [
        { early: 3, late: 2, why: 'What was removed here cannot be sent any more.' },
        { early: 2, late: 1, why: 'There is nothing of that name to push before it is tagged.' },
        { early: 2, late: 0, why: 'Nobody listens on port 5000 before the registry runs.' },
      ],
      otherwise: 'What does each step need to be there before?',
    },
    {
      id: 'who-notices',
      type: 'single',
      prompt:
        'You push a mended `shop/app:latest`. A colleague has the old one on another machine, and types `docker run shop/app`. What runs?',
      choices: [
        { text: 'The old one', correct: true, why: 'An image of that name lies there. Only a pull asks the registry.' },
        { text: 'The mended one', from: 'pull-refreshes' },
        { text: 'Nothing: the old image has become invalid', why: 'No registry tells a machine that a tag has moved.' },
      ],
    },
    {
      id: 'same-image',
      type: 'single',
      prompt: 'How can two people on two machines be sure that they run the same image?',
      choices: [
        {
          text: 'They compare the digests',
          correct: true,
          why: 'The digest follows from the bytes. It is the same everywhere.',
        },
        { text: 'They compare the tags', from: 'tag-is-identity' },
        { text: 'They compare the sizes', why: 'Two different images can have one size.' },
        { text: 'They both take `latest`', from: 'latest-is-newest' },
      ],
    },
  ],
};

export const quizzes: readonly Quiz[] = [quiz];
