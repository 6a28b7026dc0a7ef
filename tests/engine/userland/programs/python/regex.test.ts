import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { encodeUtf8 } from '../../../../../src/engine/base/bytes.ts';
import { python } from '../../../../../src/engine/userland/programs/python.ts';
import { makeKernel } from '../../../kernel/make-kernel.ts';
import { runProgram } from '../run-program.ts';

/** What CPython answered to expressions with `re`, recorded once; of a re.PatternError with its pos, lineno and colno. */
const recorded = JSON.parse(readFileSync(new URL('regex-answers.json', import.meta.url), 'utf8')) as {
  readonly python: string;
  readonly answers: Readonly<Record<string, string>>;
};

const PROGRAM = `
import json, re, warnings
warnings.simplefilter('ignore')
def answer(text):
    try:
        return repr(eval(text))
    except BaseException as e:
        extra = f' {e.pos} {e.lineno} {e.colno}' if isinstance(e, re.PatternError) else ''
        return f'{type(e).__name__}: {e}{extra}'
with open('/expressions.json') as f:
    print(json.dumps({text: answer(text) for text in json.load(f)}))
`;

it('patterns, matches and mistakes are those of CPython', async () => {
  const machine = makeKernel();
  const { out, err } = await runProgram(python, ['-c', PROGRAM], {
    machine,
    setup: ({ fs }) => fs.writeFile('/expressions.json', encodeUtf8(JSON.stringify(Object.keys(recorded.answers)))),
  });
  expect(err).toBe('');
  expect(recorded.python).toMatch(/^3\.13\./);
  expect(Object.keys(recorded.answers).length).toBeGreaterThan(450);
  expect(JSON.parse(out)).toEqual(recorded.answers);
}, 60_000);
