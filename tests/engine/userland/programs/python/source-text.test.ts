import { expect, it } from 'vitest';
import { encodeUtf8 } from '../../../../../src/engine/base/bytes.ts';
import { python } from '../../../../../src/engine/userland/programs/python.ts';
import { makeKernel, type Run } from '../../../kernel/make-kernel.ts';
import { runProgram } from '../run-program.ts';

/** Runs /app/main.py; a character of a file is a byte. */
function run(files: Readonly<Record<string, string>>): Promise<Run> {
  return runProgram(python, ['/app/main.py'], {
    machine: makeKernel(),
    setup: ({ fs, env }) => {
      env.set('PYTHONDONTWRITEBYTECODE', '1');
      fs.mkdir('/app', 0o755);
      for (const [name, text] of Object.entries(files))
        fs.writeFile(
          `/app/${name}`,
          Uint8Array.from(text, (char) => char.charCodeAt(0)),
        );
    },
  });
}

it('a file is read in the encoding that it declares', async () => {
  expect(await run({ 'main.py': '# -*- coding: latin-1 -*-\nprint("b\xf6se")\n' })).toMatchObject({ out: 'böse\n' });
  expect(await run({ 'main.py': '\xef\xbb\xbfprint("mark")\n' })).toMatchObject({ out: 'mark\n' });
});

it('what is not in its encoding is refused as CPython does', async () => {
  expect(await run({ 'main.py': 'print("b\xf6se")\n' })).toEqual({
    out: '',
    err: "SyntaxError: Non-UTF-8 code starting with '\\xf6' in file /app/main.py on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details\n",
    code: 1,
  });
  expect(await run({ 'main.py': '# coding: uft-8\nprint(1)\n' })).toMatchObject({
    err: 'SyntaxError: encoding problem: uft-8\n',
    code: 1,
  });
  expect((await run({ 'main.py': 'import other\n', 'other.py': '# \xf6 in a comment\nprint("fine")\n' })).out).toBe(
    'fine\n',
  );
  expect((await run({ 'main.py': 'import other\n', 'other.py': 'x = 1\nprint("b\xf6se")\n' })).err).toMatch(
    /File "\/app\/other\.py", line 2\n.*\n {10}\^{4,}\nSyntaxError: \(unicode error\) 'utf-8' codec can't decode byte 0xf6 in position 1: invalid start byte\n$/,
  );
});

it('characters go by their names, in texts, f-strings and patterns', async () => {
  const text =
    'print("\\N{EURO SIGN}", f"{1}\\N{cuneiform sign a}", "\\N{HANGUL SYLLABLE HAN}\\N{LF}".isprintable())\nimport re\nprint(re.findall(r"\\N{EM DASH}", "a—b"))\n';
  expect(await run({ 'main.py': String.fromCharCode(...encodeUtf8(text)) })).toMatchObject({
    out: "€ 1𒀀 False\n['—']\n",
    err: '',
  });
});

it('a name that no character has is an error of syntax', async () => {
  const { err } = await run({ 'main.py': 'print("ab\\N{NO SUCH NAME}")\n' });
  expect(err).toMatch(
    /SyntaxError: \(unicode error\) 'unicodeescape' codec can't decode bytes in position 2-17: unknown Unicode character name\n$/,
  );
});
