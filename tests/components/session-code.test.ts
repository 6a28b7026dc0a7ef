import { describe, expect, it } from 'vitest';
import { decodeSession, encodeSession } from '../../src/components/workbench/session-code.ts';
import { RecordedMachine, type Timeline } from '../../src/engine/index.ts';

const silent = { output: () => undefined, command: () => undefined, changed: () => undefined, edit: () => undefined };
const beginning = { seed: 'shared', images: ['busybox'], files: {} };

describe('a session as an address', () => {
  it('of fifty commands has less than 2 kB, and leads to the same digests', async () => {
    const one = await RecordedMachine.begin(beginning, silent);
    one.open(1, 80, 24);
    const lines = Array.from({ length: 50 }, (_, index) => {
      const name = `web-${index}`;
      return [
        `docker run -d --name ${name} busybox sleep ${1000 + index}`,
        `docker exec ${name} sh -c 'echo ${index} > /data'`,
        `docker commit ${name} image-${index}:v1`,
        `docker inspect --format '{{.State.Status}}' web-${index - 3}`,
        `echo "FROM busybox" > Dockerfile; docker build -q -t made-${index} .`,
      ][index % 5] as string;
    });
    for (const line of lines) await one.runLine(1, line);
    const code = encodeSession('shared', one.timeline, Math.ceil(one.machine.time));
    expect(code).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(code.length).toBeLessThan(2_000);
    const { lesson, timeline } = decodeSession(code);
    expect(lesson).toBe('shared');
    const again = await RecordedMachine.replay(beginning, silent, timeline);
    expect(again.machine.world()).toEqual(one.machine.world());
    expect(again.timeline.points.map(({ command }) => command)).toEqual(lines);
  });

  it('keeps files, other terminals, reloads and the middle of work', () => {
    const timeline: Timeline = {
      start: 1000,
      now: 0,
      points: [],
      branches: [],
      events: [
        { at: 1001, do: 'open', terminal: 1, columns: 80, rows: 24 },
        { at: 1500, do: 'input', terminal: 1, data: 'yes\r' },
        { at: 1900, turns: 12, do: 'input', terminal: 1, data: '\x03' },
        { at: 2000, do: 'input', terminal: 2, data: 'ls\r' },
        { at: 2100, do: 'write', path: '/home/learner/x', bytes: new Uint8Array([0, 255, 7]) },
        { at: 3000, do: 'reboot', saved: 2500.5 },
      ],
    };
    expect(decodeSession(encodeSession('x', timeline, 4000))).toEqual({
      lesson: 'x',
      timeline: { ...timeline, savedAt: 4000 },
    });
  });

  it('that is damaged says so', () => {
    for (const broken of [
      '',
      'AAAA',
      'not base64 !',
      encodeSession('x', { start: 1, events: [], points: [], now: 0, branches: [] }, 1).slice(3),
    ])
      expect(() => decodeSession(broken)).toThrow(/no session|another version/);
  });
});
