import { describe, expect, it } from 'vitest';
import { RecordedMachine, type World } from '../../../src/engine/index.ts';

const beginning = {
  seed: 'recorded',
  images: ['busybox'],
  files: { Dockerfile: 'FROM busybox\nRUN echo made > /made\nCMD ["cat", "/made"]\n' },
};

function listener() {
  const screens = new Map<number, string>();
  return {
    screens,
    output(terminal: number, data: Uint8Array) {
      screens.set(terminal, (screens.get(terminal) ?? '') + new TextDecoder().decode(data));
    },
    command: () => undefined,
    changed: () => undefined,
    edit: () => undefined,
  };
}

async function begun() {
  const made = await RecordedMachine.begin(beginning, listener());
  made.open(1, 100, 30);
  return made;
}

/** Everything but what a restart or a window may change. */
function facts(world: World) {
  return JSON.parse(JSON.stringify(world)) as World;
}

const session = [
  'docker build -q -t app .',
  'docker run -d --name up app sh -c "date +%s > /when; sleep 1000"',
  'docker exec up sh -c "echo $RANDOM > /chance"',
  'docker commit up saved:1',
  'docker run --name once app',
];

describe('a recorded machine', () => {
  it('played again is the same to the last id, digest and byte', async () => {
    const one = await begun();
    for (const line of session) await one.runLine(1, line);
    one.change({ do: 'write', path: '/home/learner/note', bytes: new TextEncoder().encode('from an editor\n') });
    // An interactive program gets its keys one by one.
    const interactive = one.session(1)?.nextPrompt();
    one.input(1, 'docker run -it --rm busybox\r');
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const key of 'echo typed > /dev/null; exit 3\r') one.input(1, key);
    await interactive;
    await one.runLine(1, 'echo $? > code; cat note');

    const heard = listener();
    const again = await RecordedMachine.replay(beginning, heard, one.timeline);
    expect(facts(again.machine.world())).toEqual(facts(one.machine.world()));
    expect(again.machine.world().hostFiles.find(({ path }) => path.endsWith('/code'))?.text).toBe('3\n');
    expect(heard.screens.get(1)).toContain('from an editor');
    expect(again.timeline.points.map(({ command }) => command)).toEqual([
      ...session,
      'docker run -it --rm busybox',
      'echo $? > code; cat note',
    ]);
    // And it goes on: running containers run.
    await again.runLine(1, 'docker exec up cat /when > when');
    expect(again.machine.world().containers.find(({ name }) => name === 'up')?.state).toBe('running');
  });

  it('goes back and forth, with running containers running', async () => {
    const one = await begun();
    for (const line of session) await one.runLine(1, line);
    const before = facts(one.machine.world());
    await one.runLine(1, 'docker rm -f up once');
    expect(one.machine.world().containers).toEqual([]);
    await one.travel(session.length);
    expect(facts(one.machine.world())).toEqual(before);
    await one.travel(0);
    expect(one.machine.world().images.map(({ tags }) => tags)).toEqual([['busybox:latest']]);
    await one.travel(session.length + 1);
    expect(one.machine.world().containers).toEqual([]);
    expect((await one.worldAt(2)).containers.map(({ name, state }) => [name, state])).toEqual([['up', 'running']]);
  });

  it('keeps what was done before as a branch when another way is taken', async () => {
    const one = await begun();
    await one.runLine(1, 'echo a > a');
    await one.runLine(1, 'echo b > b');
    await one.travel(1);
    await one.runLine(1, 'echo c > c');
    const files = () =>
      one.machine
        .world()
        .hostFiles.map(({ path }) => path.slice(-1))
        .join('');
    expect(files()).toBe('eac');
    expect(one.timeline.points.map(({ command }) => command)).toEqual(['echo a > a', 'echo c > c']);
    expect(one.timeline.branches.map(({ from, points }) => [from, points.length])).toEqual([[1, 2]]);
    await one.takeBranch(0);
    expect(files()).toBe('eab');
    await one.takeBranch(0);
    expect(files()).toBe('eac');
  });

  it('is played again across reloads of the page, too', async () => {
    const one = await begun();
    await one.runLine(1, 'docker run -d --name up --restart always busybox sleep 1000');
    await one.runLine(1, 'docker run -d --name down busybox sleep 1000');
    const { bytes, timeline } = one.save();
    const two = await RecordedMachine.restore(beginning, listener(), bytes, timeline);
    two.open(1, 80, 24);
    await two.runLine(1, 'docker start down; docker commit down kept');
    const again = await RecordedMachine.replay(beginning, listener(), two.timeline);
    expect(facts(again.machine.world())).toEqual(facts(two.machine.world()));
    await again.travel(1);
    expect(again.machine.world().containers.map(({ name }) => name)).toEqual(['up']);
  });

  it('an endless loop that was stopped is played again as far as it had come', async () => {
    const one = await begun();
    const done = one.session(1)?.nextPrompt();
    one.input(1, 'while true; do i=$((i+1)); done\r');
    await new Promise((resolve) => setTimeout(resolve, 250));
    one.input(1, '\x03');
    await done;
    await one.runLine(1, 'echo $i > count');
    const again = await RecordedMachine.replay(beginning, listener(), one.timeline);
    expect(facts(again.machine.world()).hostFiles).toEqual(facts(one.machine.world()).hostFiles);
  });
});
