import type { World } from '../../../engine/index.ts';
import { done, type Exercise, missing, type Verdict } from '../../../learn/exercise/exercise.ts';
import { container, stateOf } from '../../../learn/exercise/find.ts';
import type { LessonMachine } from '../../../learn/lesson.ts';

export const machine: LessonMachine = { images: ['alpine', 'busybox'] };

/** The text of a file in the learner's home directory. */
function note(world: World, name: string): string | undefined {
  return world.hostFiles.find(({ path }) => path === `/home/learner/${name}`)?.text?.trim();
}

function hasNote(world: World, name: string, wanted: string | undefined, what: string): Verdict {
  const expected = `the file \`${name}\` in your home directory, with ${what}`;
  const text = note(world, name);
  if (text === undefined) return missing(expected, 'no such file');
  return wanted !== undefined && text === wanted ? done : missing(expected, `“${text.slice(0, 40)}”`);
}

const bothSides: Exercise = {
  id: 'both-sides',
  title: 'Seen from both sides',
  intro:
    'Start a container, and write down what the two sides see of it. The files go into your home directory, `~`, on the host.',
  images: ['alpine', 'busybox'],
  tasks: [
    {
      id: 'running',
      text: 'A container `probe` runs `sleep 7777`, made from any image.',
      hints: [
        '`sleep` is in both images.',
        '`-d` frees the prompt, `--name` names it.',
        'Type `docker run -d --name probe alpine sleep 7777`.',
      ],
      check(world) {
        const expected = 'a running `probe` with the process `sleep 7777`';
        const probe = container(world, 'probe');
        if (!probe) return missing(expected, 'no container called `probe`');
        if (probe.state !== 'running') return missing(expected, `\`probe\` is ${stateOf(probe)}`);
        return probe.processes.some(({ command }) => command === 'sleep 7777')
          ? done
          : missing(expected, 'another process');
      },
    },
    {
      id: 'inside-name',
      text: 'The file `~/name` holds the host name that `probe` sees inside.',
      hints: [
        'It is not the name of the host, and not `probe`.',
        '`docker exec` runs `hostname` inside. This time, the redirect by your own shell is what you want.',
        'Type `docker exec probe hostname > ~/name`.',
      ],
      check: (world) =>
        hasNote(world, 'name', container(world, 'probe')?.id.slice(0, 12), 'the host name that `probe` sees'),
    },
    {
      id: 'outside-pid',
      text: 'The file `~/pid` holds the number that its `sleep` has on the host.',
      hints: [
        'Inside it is 1. Outside it has another number.',
        '`ps aux` on the host shows it, and Docker knows it, too.',
        "Type `docker inspect probe --format '{{.State.Pid}}' > ~/pid`.",
      ],
      check: (world) =>
        hasNote(
          world,
          'pid',
          container(world, 'probe')?.processes[0]?.pid.toString(),
          'the number of its `sleep` as the host counts',
        ),
    },
  ],
  solution: [
    'docker run -d --name probe alpine sleep 7777',
    'docker exec probe hostname > ~/name',
    "docker inspect probe --format '{{.State.Pid}}' > ~/pid",
  ],
  alternatives: [
    [
      'docker run -d --name probe busybox sleep 7777',
      'docker exec probe cat /etc/hostname > name',
      "ps aux | grep '[s]leep 7777' | awk '{print $2}' > pid",
    ],
    [
      'docker create --name probe alpine sleep 7777',
      'docker start probe',
      "docker inspect probe --format '{{.Config.Hostname}}' > ~/name",
      "docker top probe | tail -n 1 | awk '{print $2}' > ~/pid",
    ],
  ],
  wrong: [
    {
      mistake: 'writes down the host’s own name',
      commands: [
        'docker run -d --name probe alpine sleep 7777',
        'hostname > ~/name',
        "docker inspect probe --format '{{.State.Pid}}' > ~/pid",
      ],
      failing: ['inside-name'],
      recognise: (world) => note(world, 'name') === 'drydock',
      message: 'In `name` stands the name of the host. The container has a name of its own: ask inside.',
    },
    {
      mistake: 'writes down the number from inside',
      commands: [
        'docker run -d --name probe alpine sleep 7777',
        'docker exec probe hostname > ~/name',
        'docker exec probe pgrep sleep > ~/pid',
      ],
      failing: ['outside-pid'],
      recognise: (world) => note(world, 'pid') === '1',
      message: 'Number 1 is what the process is called inside. The host counts in its own namespace, where 1 is taken.',
    },
    {
      mistake: 'writes into the container',
      commands: [
        'docker run -d --name probe alpine sleep 7777',
        "docker exec probe sh -c 'hostname > /name; pgrep sleep > /pid'",
      ],
      failing: ['inside-name', 'outside-pid'],
      recognise: (world) =>
        (container(world, 'probe')?.changes ?? []).some(({ path }) => /^\/(root\/)?(name|pid)$/.test(path)),
      message:
        'The file lies in `probe`, where the host does not look. Its disk is its own. Let your own shell do the redirect.',
    },
  ],
};

export const exercises: readonly Exercise[] = [bothSides];
