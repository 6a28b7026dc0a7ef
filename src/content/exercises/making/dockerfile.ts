import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { container, image, stateOf } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

export const machine: LessonMachine = {
  images: ['python:3.9'],
  files: {
    'app/app.py': 'print("Hello from a container")\n',
    'app/Dockerfile': 'FROM python:3.9  # the base image\nCOPY app.py /app/app.py\nCMD [python, /app/app.py]\n',
  },
};

const mended = 'FROM python:3.9\\nWORKDIR /app\\nCOPY greet.py .\\n';

const mendTheRecipe: Exercise = {
  id: 'mend-the-recipe',
  title: 'Mend the recipe',
  intro: 'The folder `greet` holds a program and a recipe with two mistakes. Make an image from it that greets.',
  images: ['python:3.9'],
  files: {
    'greet/greet.py': 'print("Good day")\n',
    'greet/Dockerfile': 'FROM python:3.9   # Python\nWORKDIR /app\nCOPY greet.py .\nCMD [python, greet.py]\n',
  },
  tasks: [
    {
      id: 'image',
      text: 'There is an image `greet` whose command is a list, without a shell around it.',
      hints: [
        'Build it, and read which line Docker points at.',
        'Take the remark out of the first line, and put quotes into the last.',
        'The last line is `CMD ["python", "greet.py"]`. Build with `docker build -t greet greet`.',
      ],
      check(world) {
        const expected = 'an image `greet` with a command such as `["python","greet.py"]`';
        const made = image(world, 'greet');
        if (!made) return missing(expected, 'no image `greet`');
        const { cmd, entrypoint } = made.settings;
        const [first] = entrypoint.length > 0 ? entrypoint : cmd;
        return first !== undefined && first !== '/bin/sh'
          ? done
          : missing(expected, `the command \`${JSON.stringify(cmd)}\``);
      },
    },
    {
      id: 'greets',
      text: 'A container `hi` of that image has run to its end and said `Good day`.',
      hints: [
        'A container that has ended is still there, unless `--rm` took it away.',
        'Give it its name with `--name`.',
        'Run `docker run --name hi greet`.',
      ],
      check(world) {
        const expected = 'a container `hi` that has exited with 0 and printed `Good day`';
        const made = container(world, 'hi');
        if (!made) return missing(expected, 'no container `hi`');
        const greeted = made.logs.trim() === 'Good day';
        return made.state === 'exited' && made.exitCode === 0 && greeted
          ? done
          : missing(expected, `one that is ${stateOf(made)}${greeted ? '' : ', and has not greeted'}`);
      },
    },
  ],
  solution: [
    `printf '${mended}CMD ["python", "greet.py"]\\n' > greet/Dockerfile`,
    'docker build -t greet greet',
    'docker run --name hi greet',
  ],
  alternatives: [
    [
      'cd greet',
      `sed -i -e 's/ *#.*//' -e 's/^CMD.*/CMD ["python", "greet.py"]/' Dockerfile`,
      'docker build -q -t greet .',
      'docker run -d --name hi greet',
      'docker wait hi',
    ],
    [
      `printf '# Python\\n${mended}ENTRYPOINT ["python", "/app/greet.py"]\\n' > greet/Dockerfile`,
      'docker buildx build -q --tag greet greet',
      'docker container run --name hi greet',
    ],
  ],
  wrong: [
    {
      mistake: 'leaves the quotes out',
      commands: [
        `printf '${mended}CMD [python, greet.py]\\n' > greet/Dockerfile`,
        'docker build -q -t greet greet',
        'docker run --name hi greet',
      ],
      failing: ['image', 'greets'],
      recognise: (world) => image(world, 'greet')?.settings.cmd[2]?.startsWith('[') === true,
      message: 'The last line is still no list: each word of it needs double quotes. So a shell got the brackets, too.',
    },
    {
      mistake: 'writes the command without brackets',
      commands: [
        `printf '${mended}CMD python greet.py\\n' > greet/Dockerfile`,
        'docker build -q -t greet greet',
        'docker run --name hi greet',
      ],
      failing: ['image'],
      recognise: (world) => {
        const made = image(world, 'greet');
        return made?.settings.cmd[0] === '/bin/sh' && made.settings.cmd[2]?.startsWith('[') === false;
      },
      message:
        'This greets, but through a shell. Write the command as a list with quotes, and Docker starts it directly.',
    },
    {
      mistake: 'takes the container away with --rm',
      commands: [
        `printf '${mended}CMD ["python", "greet.py"]\\n' > greet/Dockerfile`,
        'docker build -q -t greet greet',
        'docker run --rm --name hi greet',
      ],
      failing: ['greets'],
      recognise: (world) => image(world, 'greet')?.settings.cmd[0] === 'python' && container(world, 'hi') === undefined,
      message: 'The image is right. `--rm` removes the container when it ends, so there is nothing left to look at.',
    },
  ],
};

export const exercises: readonly Exercise[] = [mendTheRecipe];
