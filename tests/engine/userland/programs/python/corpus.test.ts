import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { encodeUtf8 } from '../../../../../src/engine/base/bytes.ts';
import { python } from '../../../../../src/engine/userland/programs/python.ts';
import type { Run } from '../../../kernel/make-kernel.ts';
import { makeKernel } from '../../../kernel/make-kernel.ts';
import { addNetwork, addTools } from './tools.ts';

const FOLDER = new URL('./corpus/', import.meta.url);

/** What CPython said to each program, recorded once (corpus/record.py). */
const recorded = JSON.parse(readFileSync(new URL('recorded.json', FOLDER), 'utf8')) as {
  readonly python: string;
  readonly programs: Readonly<Record<string, Run>>;
};

/** Programs that differ from CPython, by name, with the reason. */
const MISSES: Readonly<Record<string, string>> = {};

/** Runs a program of the corpus in /app, with the arguments, input and files that its first lines name. */
async function runFile(name: string): Promise<Run> {
  const text = readFileSync(new URL(name, FOLDER), 'utf8');
  const files = new Map([[name, text]]);
  let args: readonly string[] = [];
  let input = '';
  for (const line of text.split('\n')) {
    const [, kind, file, value = ''] = /^# (args|stdin|file (\S+)): (.*)$/.exec(line) ?? [];
    if (kind === undefined) break;
    if (kind === 'args') args = value.split(' ');
    else if (kind === 'stdin') input = value.replaceAll('\\n', '\n');
    else if (file !== undefined) files.set(file, value.replaceAll('\\n', '\n'));
  }
  const machine = makeKernel();
  await addTools(machine);
  const namespace = await addNetwork(machine);
  const main = await python.load();
  const run = await machine.run(
    async (process) => {
      const { fs, env } = process;
      for (const [key, value] of Object.entries({ PYTHONDONTWRITEBYTECODE: '1', HOME: '/root', USER: 'root' }))
        env.set(key, value);
      for (const dir of ['/app', '/tmp', '/root']) if (!fs.exists(dir)) fs.mkdir(dir, 0o777);
      for (const [file, content] of files) {
        const parts = file.split('/');
        for (let i = 1; i < parts.length; i++) {
          const dir = `/app/${parts.slice(0, i).join('/')}`;
          if (!fs.exists(dir)) fs.mkdir(dir, 0o755);
        }
        fs.writeFile(`/app/${file}`, encodeUtf8(content));
      }
      fs.chdir('/app');
      return main(process);
    },
    { namespace, argv: ['python', name, ...args], input },
  );
  const mask = (shown: string): string => shown.replace(/0x7[0-9a-f]{11}/g, '0x7f0000000000');
  return { out: mask(run.out), err: mask(run.err), code: run.code };
}

it.each(Object.keys(recorded.programs).filter((name) => !(name in MISSES)))(
  '%s',
  async (name) => {
    expect(await runFile(name)).toEqual(recorded.programs[name]);
  },
  20_000,
);

it('at most 3 % of the programs differ from CPython, and those are named', async () => {
  const names = Object.keys(recorded.programs);
  expect(recorded.python).toMatch(/^3\.13\./);
  expect(names).toEqual(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.py') && name !== 'record.py')
      .sort(),
  );
  expect(Object.keys(MISSES).length).toBeLessThanOrEqual(names.length * 0.03);
  for (const name of Object.keys(MISSES)) expect(await runFile(name), name).not.toEqual(recorded.programs[name]);
});
