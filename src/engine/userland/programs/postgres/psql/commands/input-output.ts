import { FsError, strerror } from '../../../../../fs/errno.ts';
import type { Command } from '../runner.ts';
import { TextSource } from '../source.ts';

const echo =
  (write: (call: Parameters<Command>[0], text: string) => Promise<unknown>): Command =>
  async (call) => {
    const isBare = call.words[0] === '-n';
    const words = isBare ? call.words.slice(1) : call.words;
    await write(call, words.map((word) => word.replace(/^"(.*)"$/, '"$1"')).join(' ') + (isBare ? '' : '\n'));
    return true;
  };

const include =
  (isRelative: boolean): Command =>
  async ({ psql, runner, name, words }) => {
    const [given] = words;
    if (given === undefined) {
      await psql.complain(`\\${name}: missing required argument`);
      return false;
    }
    const path = isRelative && !given.startsWith('/') ? `${psql.source?.folder ?? ''}${given}` : given;
    let text: string;
    try {
      text = psql.process.fs.readText(path);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      await psql.complain(`${path}: ${strerror(error.errno)}`);
      return false;
    }
    const code = await runner.inner().runAll(new TextSource(text, path));
    return code === 0;
  };

/** `\! ls` */
const shell: Command = async ({ psql, raw }) => {
  const { process } = psql;
  const argv = raw.trim() === '' ? ['sh'] : ['sh', '-c', raw];
  const pid = process.spawn({ path: '/bin/sh', argv, env: process.env });
  await process.wait(pid);
  return true;
};

/** `\copy t from 'file' csv header`: COPY with a file of the client's. */
const copy: Command = async ({ psql, raw }) => {
  const text = raw.trim().replace(/;$/, '');
  const found =
    /^((?:\([\s\S]*\)|"[^"]*"|[^\s("]+)(?:\s*\.\s*\w+)?(?:\s*\([^)]*\))?)\s+(from|to)\s+('(?:[^']|'')*'|program\s+'(?:[^']|'')*'|\S+)([\s\S]*)$/i.exec(
      text,
    );
  if (!found) {
    await psql.complain(text === '' ? '\\copy: arguments required' : `\\copy: parse error at end of line`);
    return false;
  }
  const [, what = '', direction = '', where = '', options = ''] = found;
  const isFrom = direction.toLowerCase() === 'from';
  if (/^program/i.test(where)) {
    await psql.process.write(2, "drydock: '\\copy … program' is not simulated\n");
    return false;
  }
  const statement = `COPY ${what} ${isFrom ? 'FROM STDIN' : 'TO STDOUT'} ${options.trim()}`;
  if (/^p?std(in|out)$/i.test(where)) {
    if (!isFrom || psql.source) return psql.run(statement);
    return psql.run(statement);
  }
  const path = where.startsWith("'") ? where.slice(1, -1).replaceAll("''", "'") : where;
  if (!isFrom) {
    if (!(await psql.writeFile(path, new Uint8Array()))) return false;
    return psql.run(statement, {
      output: async (part) => {
        await psql.append(path, part);
      },
    });
  }
  let bytes: Uint8Array;
  try {
    bytes = psql.process.fs.readFile(path);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await psql.complain(`${path}: ${strerror(error.errno)}`);
    return false;
  }
  return psql.run(statement, { data: lines(bytes) });
};

async function* lines(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  for (let from = 0; from < bytes.length; from += 65_536) yield bytes.subarray(from, from + 65_536);
}

const output: Command = async ({ psql, words }) => {
  if (words[0]?.startsWith('|')) {
    await psql.process.write(2, "drydock: a pipe behind '\\o' is not simulated\n");
    return false;
  }
  return psql.setOutput(words[0]);
};

/** Files, the shell, and texts to print. */
export const INPUT_OUTPUT_COMMANDS: Readonly<Record<string, Command>> = {
  echo: echo(({ psql }, text) => psql.process.write(1, text)),
  qecho: echo(({ psql }, text) => psql.print(text)),
  warn: echo(({ psql }, text) => psql.process.write(2, text)),
  i: include(false),
  include: include(false),
  ir: include(true),
  include_relative: include(true),
  '!': shell,
  copy,
  o: output,
  out: output,
  cd: async ({ psql, words }) => {
    const path = words[0] ?? psql.process.env.get('HOME') ?? '/';
    try {
      psql.process.fs.chdir(path);
      return true;
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      await psql.complain(`\\cd: could not change directory to "${path}": ${strerror(error.errno)}`);
      return false;
    }
  },
};
