import type { WorldContainer } from '../../../engine/index.ts';
import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { container, stateOf } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

export const machine: LessonMachine = { images: ['busybox'] };

/** Command line of a running container's process 1: its oldest. */
function firstProcess({ processes }: WorldContainer): string {
  return processes[0]?.command ?? 'nothing';
}

const keepAlive: Exercise = {
  id: 'keep-alive',
  title: 'One stays, one ends well, one ends badly',
  intro: 'Make three containers of `busybox` and choose their main processes so that each ends up as asked.',
  images: ['busybox'],
  tasks: [
    {
      id: 'server',
      text: 'A container `server` is running, and its process 1 is `httpd`.',
      hints: [
        'Which flag keeps `httpd` in the foreground?',
        'The main process is the first one. A shell that starts `httpd` would be process 1 itself.',
        'Type `docker run -d --name server busybox httpd -f -h /etc`.',
      ],
      check(world) {
        const expected = '`server` running, with `httpd` as process 1';
        const server = container(world, 'server');
        if (!server) return missing(expected, 'no container of that name');
        if (server.state !== 'running') return missing(expected, `\`server\` is ${stateOf(server)}`);
        const first = firstProcess(server);
        return /^(\S*\/)?(busybox )?httpd\b/.test(first) ? done : missing(expected, `process 1 is \`${first}\``);
      },
    },
    {
      id: 'polite',
      text: 'A container `tidy` was stopped, and ended with the exit code 0.',
      hints: [
        '`docker stop` sends TERM. Who hears it?',
        'A shell can listen: `trap "exit 0" TERM`. It must not wait for one long `sleep`.',
        'Type `docker run -d --name tidy busybox sh -c \'trap "exit 0" TERM; while true; do sleep 1; done\'`, then `docker stop tidy`.',
      ],
      check(world) {
        const expected = '`tidy` exited with the code 0, by a signal that it heard';
        const tidy = container(world, 'tidy');
        if (!tidy) return missing(expected, 'no container of that name');
        if (tidy.state !== 'exited' || tidy.exitCode !== 0) return missing(expected, `\`tidy\` is ${stateOf(tidy)}`);
        return /\btrap\b|--init/.test(tidy.command.join(' '))
          ? done
          : missing(expected, 'its program never listened to a signal');
      },
    },
    {
      id: 'failed',
      text: 'A container `broken` has exited by itself with the code 12.',
      hints: [
        'The exit code of a container is that of its main process.',
        'A shell ends with the code that you give to `exit`.',
        "Type `docker run --name broken busybox sh -c 'exit 12'`.",
      ],
      check(world) {
        const expected = '`broken` exited with the code 12';
        const broken = container(world, 'broken');
        if (!broken) return missing(expected, 'no container of that name');
        return broken.state === 'exited' && broken.exitCode === 12
          ? done
          : missing(expected, `\`broken\` is ${stateOf(broken)}`);
      },
    },
  ],
  solution: [
    'docker run -d --name server busybox httpd -f -h /etc',
    'docker run -d --name tidy busybox sh -c \'trap "exit 0" TERM; while true; do sleep 1; done\'',
    'docker stop tidy',
    "docker run --name broken busybox sh -c 'exit 12'",
  ],
  alternatives: [
    [
      "docker run -d --name server busybox sh -c 'exec httpd -f -h /'",
      'docker run -d --name tidy busybox sh -c \'trap "exit 0" INT; while :; do sleep 1; done\'',
      'docker kill -s INT tidy',
      'sleep 3',
      "docker run -d --name broken busybox sh -c 'sleep 1; exit 12'",
      'sleep 2',
    ],
    [
      'docker create --name server busybox httpd -f',
      'docker start server',
      'docker run -d --name tidy --stop-signal USR1 busybox sh -c \'trap "echo bye; exit" USR1; while true; do sleep 1; done\'',
      'docker stop tidy',
      "docker run --name broken busybox sh -c 'exit 12'",
    ],
  ],
  wrong: [
    {
      mistake: 'lets the server go into the background',
      commands: [
        'docker run -d --name server busybox httpd -h /etc',
        'docker run -d --name tidy busybox sh -c \'trap "exit 0" TERM; while true; do sleep 1; done\'',
        'docker stop tidy',
        "docker run --name broken busybox sh -c 'exit 12'",
      ],
      failing: ['server'],
      recognise: (world) => container(world, 'server')?.state === 'exited',
      message:
        '`server` has exited: `httpd` put itself into the background, and process 1 was over. A main process stays in front.',
    },
    {
      mistake: 'keeps the server alive by a shell',
      commands: [
        "docker run -d --name server busybox sh -c 'httpd -h /etc; sleep 3600; true'",
        'docker run -d --name tidy busybox sh -c \'trap "exit 0" TERM; while true; do sleep 1; done\'',
        'docker stop tidy',
        "docker run --name broken busybox sh -c 'exit 12'",
      ],
      failing: ['server'],
      recognise: (world) => {
        const server = container(world, 'server');
        return server?.state === 'running' && !firstProcess(server).startsWith('httpd');
      },
      message:
        '`server` runs, but its process 1 is not the server. If `httpd` died, nobody would notice: the container would run on.',
    },
    {
      mistake: 'stops a program that does not listen',
      commands: [
        'docker run -d --name server busybox httpd -f -h /etc',
        'docker run -d --name tidy busybox sleep 3600',
        'docker stop -t 1 tidy',
        "docker run --name broken busybox sh -c 'exit 12'",
      ],
      failing: ['polite'],
      recognise: (world) => container(world, 'tidy')?.exitCode === 137,
      message:
        '`tidy` did not listen to TERM, so KILL ended it: 137. Its main process has to hear the signal and exit.',
    },
    {
      mistake: 'only pretends that it was stopped',
      commands: [
        'docker run -d --name server busybox httpd -f -h /etc',
        'docker run --name tidy busybox true',
        "docker run --name broken busybox sh -c 'exit 12'",
      ],
      failing: ['polite'],
      recognise: (world) => {
        const tidy = container(world, 'tidy');
        return tidy?.exitCode === 0 && tidy.state === 'exited' && !tidy.command.join(' ').includes('trap');
      },
      message: '`tidy` ended by itself. You were to stop it, and its program was to hear that.',
    },
  ],
};

export const exercises: readonly Exercise[] = [keepAlive];
