/** Programs of the kind that tutorials have, beside what the real Go made of them. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';

interface Recorded {
  readonly name: string;
  readonly source: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

const { programs } = JSON.parse(readFileSync(new URL('corpus.json', import.meta.url), 'utf8')) as {
  readonly programs: readonly Recorded[];
};
const machine = await createMachine({ seed: 'go-corpus', time: 'virtual' });
await machine.run('docker run -d --name box --entrypoint sleep -w /tmp -e TZ=UTC golang:1.25 infinity');

/** Addresses differ from run to run, and a trace names places of the machine that recorded it. */
const mask = (text: string): string =>
  text
    .replace(/0x[0-9a-f]+/g, '0xN')
    .replace(/\[signal.*\n/, '')
    .replace(/goroutine \d+ \[running\]:\n[\s\S]*$/, 'goroutine N [running]:\n');

it.each(programs)('$name', async ({ source, stdout, stderr, exitCode }) => {
  await machine.run(`cat > prog.go <<'END_OF_FILE'\n${source}\nEND_OF_FILE\ndocker cp -q prog.go box:/tmp/prog.go`);
  const result = await machine.run('docker exec box sh -c "rm -f app; go build -o app prog.go && ./app"');
  expect({ stdout: mask(result.stdout), stderr: mask(result.stderr), exitCode: result.exitCode }).toEqual({
    stdout: mask(stdout),
    stderr: mask(stderr),
    exitCode,
  });
});
