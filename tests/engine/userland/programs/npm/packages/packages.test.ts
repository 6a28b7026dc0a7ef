import { expect, test } from 'vitest';
import { runInCorner } from '../../node/corpus/run-in-corner.ts';
import { installed } from './installed.ts';
import { readAnswers, readPrograms, withoutTimes } from './programs.ts';

const { node, answers } = readAnswers();

test.each(readPrograms().map((program) => [program.name, program] as const))(
  `%s does what it does under Node ${node}`,
  { timeout: 60_000 },
  async (name, { files, args, input, packages }) => {
    const { out, err, code } = await runInCorner(args, { ...(await installed(packages)), ...files }, input);
    expect({ out: withoutTimes(out), err: withoutTimes(err), code }).toEqual(answers[name]);
  },
);
