import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { container, image, stateOf } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

const program = (text: string) => `#include <stdio.h>

int main(void) {
	puts("${text}");
	return 0;
}
`;

const files = {
  'tool/Dockerfile':
    'FROM alpine\nRUN apk add --no-cache gcc musl-dev\nCOPY tool.c .\nRUN gcc -o /tool tool.c\nCMD ["/tool"]\n',
  'tool/tool.c': program('ready'),
};

const lessonFiles = {
  'app/main.go': 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("hello from a small image")\n}\n',
  'app/Dockerfile':
    'FROM golang:1.25-alpine\nWORKDIR /src\nCOPY main.go .\nRUN CGO_ENABLED=0 go build -o /hello main.go\nCMD ["/hello"]\n',
  'app/Dockerfile.small':
    'FROM golang:1.25-alpine AS build\nWORKDIR /src\nCOPY main.go .\nRUN CGO_ENABLED=0 go build -o /hello main.go\n\nFROM scratch\nCOPY --from=build /hello /hello\nUSER 65534\nCMD ["/hello"]\n',
  'tiny/hello.c': program('hello from a tiny image'),
  'tiny/Dockerfile':
    'FROM alpine AS build\nRUN apk add --no-cache gcc musl-dev\nCOPY hello.c .\nRUN gcc -o /hello hello.c\n\nFROM scratch\nCOPY --from=build /hello /hello\nCMD ["/hello"]\n',
};

export const machine: LessonMachine = { files: { ...lessonFiles, ...files } };

const ROOT = ['', '0', 'root'];

/** The recipe of the exercise in two stages; `gcc` with these flags, and what follows in the second. */
const recipe = (flags: string, second: string) =>
  `printf 'FROM alpine AS build\\nRUN apk add --no-cache gcc musl-dev\\nCOPY tool.c .\\nRUN gcc ${flags}-o /tool tool.c\\n${second}' > tool/Dockerfile`;

const outOfTheWorkshop: Exercise = {
  id: 'out-of-the-workshop',
  title: 'Ship the tool, not the workshop',
  intro:
    'The folder `tool` holds a small program in C. Its recipe packs the compiler into the image, and lets the program run as root. Mend both.',
  images: [],
  files,
  tasks: [
    {
      id: 'small',
      text: 'The image `tool` begins with nothing, and has a single layer: the program.',
      hints: [
        'The compiler is needed once. Where can it stay?',
        'Name the first stage with `AS build`, and begin a second with `FROM scratch`. Copy `/tool` with `COPY --from=build`.',
        'Behind the `RUN gcc …` write `FROM scratch`, `COPY --from=build /tool /tool`, `CMD ["/tool"]`. Then `docker build -t tool tool`.',
      ],
      check(world) {
        const expected = 'an image `tool` with one layer of less than 2 MB';
        const tool = image(world, 'tool');
        if (!tool) return missing(expected, 'no image `tool`');
        if (tool.layers.length !== 1) return missing(expected, `${tool.layers.length} layers`);
        const megabytes = (tool.layers[0]?.size ?? 0) / 1e6;
        return megabytes < 2 ? done : missing(expected, `a layer of ${megabytes.toFixed(1)} MB`);
      },
    },
    {
      id: 'user',
      text: 'What `tool` starts does not run as root.',
      hints: [
        'An image says as whom its program runs.',
        'The instruction is `USER`. On `scratch` there are no names of users, so give a number.',
        'Write `USER 65534` into the last stage.',
      ],
      check(world) {
        const expected = 'an image `tool` with a user other than root';
        const tool = image(world, 'tool');
        if (!tool) return missing(expected, 'no image `tool`');
        const user = tool.settings.user.split(':')[0] ?? '';
        return ROOT.includes(user) ? missing(expected, `the user \`${user || 'root'}\``) : done;
      },
    },
    {
      id: 'works',
      text: 'A container `test` of this image has printed `ready`.',
      hints: [
        'Run it, and keep the container: no `--rm`.',
        'If it says that no such file exists: the program asks for a library that is not there. `gcc` has a flag for that.',
        'Write `gcc -static -o /tool tool.c`, build again, then `docker run --name test tool`.',
      ],
      check(world) {
        const expected = 'a container `test` of `tool` that printed `ready`';
        const [test, tool] = [container(world, 'test'), image(world, 'tool')];
        if (!test) return missing(expected, 'no container `test`');
        if (test.imageId !== tool?.id) return missing(expected, '`test` was made from another image');
        return test.logs.trim() === 'ready'
          ? done
          : missing(expected, `\`${test.logs.trim().slice(0, 60)}\`, and it is ${stateOf(test)}`);
      },
    },
  ],
  solution: [
    recipe('-static ', 'FROM scratch\\nCOPY --from=build /tool /tool\\nUSER 65534\\nCMD ["/tool"]\\n'),
    'docker build -t tool tool',
    'docker run --name test tool',
  ],
  alternatives: [
    [
      'cd tool',
      recipe(
        '-O2 -static ',
        'FROM scratch\\nUSER 1000:1000\\nCOPY --from=0 /tool /bin/tool\\nENTRYPOINT ["/bin/tool"]\\n',
      ).replace('tool/Dockerfile', 'Dockerfile'),
      'docker build -q -t tool:latest .',
      'docker create --name test tool',
      'docker start -a test',
    ],
    [
      "sed -i 's/gcc -o/gcc -static -o/' tool/Dockerfile",
      'docker build -q -t workshop tool',
      'docker create --name box workshop',
      'mkdir ship',
      'docker cp box:/tool ship/tool',
      'printf \'FROM scratch\\nADD tool /\\nUSER nobody\\nUSER 65534\\nCMD ["/tool"]\\n\' > ship/Dockerfile',
      'docker build -q -t tool ship',
      'docker run -d --name test tool',
      'sleep 1',
    ],
  ],
  wrong: [
    {
      mistake: 'leaves the library behind',
      commands: [
        recipe('', 'FROM scratch\\nCOPY --from=build /tool /tool\\nUSER 65534\\nCMD ["/tool"]\\n'),
        'docker build -t tool tool',
        'docker run --name test tool',
      ],
      failing: ['works'],
      recognise: (world) => container(world, 'test')?.logs.includes('/tool: no such file or directory') ?? false,
      message:
        'The program is there. What is missing is what it asks for when it starts: the C library and its loader. They stayed in the first stage.',
    },
    {
      mistake: 'deletes the compiler afterwards',
      commands: [
        'printf \'FROM alpine\\nRUN apk add --no-cache gcc musl-dev\\nCOPY tool.c .\\nRUN gcc -o /tool tool.c\\nRUN apk del gcc musl-dev\\nUSER 65534\\nCMD ["/tool"]\\n\' > tool/Dockerfile',
        'docker build -t tool tool',
        'docker run --name test tool',
      ],
      failing: ['small'],
      recognise: (world) =>
        image(world, 'tool')?.layers.some(({ createdBy }) => /apk del|rm -/.test(createdBy)) ?? false,
      message:
        'Deleting hides the compiler, it does not take it out: the lower layer still has all of it. Leave it in another stage.',
    },
    {
      mistake: 'ships a whole Alpine',
      commands: [
        recipe('', 'FROM alpine\\nCOPY --from=build /tool /tool\\nUSER 65534\\nCMD ["/tool"]\\n'),
        'docker build -t tool tool',
        'docker run --name test tool',
      ],
      failing: ['small'],
      recognise: (world) => {
        const layers = image(world, 'tool')?.layers ?? [];
        return layers.length === 2 && (layers.at(-1)?.createdBy.includes('COPY') ?? false);
      },
      message:
        'The compiler is out. But the image still stands on Alpine, with its shell and its package manager. This program can do without.',
    },
    {
      mistake: 'stays root',
      commands: [
        recipe('-static ', 'FROM scratch\\nCOPY --from=build /tool /tool\\nCMD ["/tool"]\\n'),
        'docker build -t tool tool',
        'docker run --name test tool',
      ],
      failing: ['user'],
      recognise: (world) => {
        const tool = image(world, 'tool');
        return tool?.layers.length === 1 && ROOT.includes(tool.settings.user);
      },
      message:
        'The image is small, and its program still runs as root. A small image does not mean few rights: somebody has to take them away.',
    },
  ],
};

export const exercises: readonly Exercise[] = [outOfTheWorkshop];
