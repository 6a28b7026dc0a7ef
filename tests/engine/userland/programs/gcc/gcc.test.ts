/** gcc in the gcc image: programs against the real compiler's, its messages, static and dynamic binaries. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';

const machine = await createMachine({ seed: 'gcc', time: 'virtual' });
await machine.run('docker pull -q gcc:14');

async function inGcc(source: string, command: string) {
  const result = await machine.run(
    `mkdir -p /tmp/c; cat > /tmp/c/main.c <<'END_OF_FILE'\n${source}\nEND_OF_FILE\ndocker run --rm -v /tmp/c:/src -w /src gcc:14 sh -c '${command}'`,
  );
  return { stdout: result.stdout, stderr: result.stderr, exitCode: result.exitCode };
}

describe('programs', () => {
  const tour = JSON.parse(readFileSync(new URL('tour.json', import.meta.url), 'utf8')) as {
    source: string;
    stdout: string;
  };

  it('prints what the real one prints', async () => {
    expect(await inGcc(tour.source, 'gcc -Wall -o /tmp/a main.c && /tmp/a')).toEqual({
      stdout: tour.stdout,
      stderr: 'to stderr\n',
      exitCode: 8,
    });
  });

  it.each([
    ['a null pointer', 'int main(void) { int *p = 0; *p = 1; return 0; }', 139],
    ['a division by zero', 'int main(void) { int z = 0; return 1 / z; }', 136],
    ['abort', '#include <stdlib.h>\nint main(void) { abort(); }', 134],
    [
      'recursion without end',
      'int f(int n) { int a[64]; a[0] = n; return f(n + 1) + a[0]; }\nint main(void) { return f(0); }',
      139,
    ],
  ])('dies of %s', async (_, source, exitCode) => {
    expect((await inGcc(source, 'gcc -o /tmp/a main.c && /tmp/a; exit $?')).exitCode).toBe(exitCode);
  });

  it('reads numbers and lines', async () => {
    const source = `#include <stdio.h>
int main(void) { int a; char w[8]; while (scanf("%d %7s", &a, w) == 2) printf("%d<%s>\\n", a * 2, w); return 0; }`;
    expect(await inGcc(source, 'gcc -o /tmp/a main.c && printf "1 one\\n 22  two" | /tmp/a')).toEqual({
      stdout: '2<one>\n44<two>\n',
      stderr: '',
      exitCode: 0,
    });
  });
});

it('errno, the end of a file and rand are as in glibc', async () => {
  const source = `#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
int main(void) {
  for (int i = 0; i < 4; i++) printf("%d ", rand());
  srand(42);
  printf("%d %d\\n", rand(), rand() % 6);
  FILE *f = fopen("/nope/x", "r");
  if (!f) { printf("%d %s\\n", errno, strerror(errno)); fflush(stdout); perror("fopen"); }
  fopen("/root", "w");
  perror("dir");
  int n = 0;
  f = fopen("/src/main.c", "r");
  while (!feof(f)) if (fgetc(f) != EOF) n++;
  printf("%d\\n", n > 0);
  fclose(f);
  return remove("/nope") == -1;
}`;
  expect(await inGcc(source, 'gcc -o /tmp/a main.c && /tmp/a')).toEqual({
    stdout: '1804289383 846930886 1681692777 1714636915 708592740 0\n2 No such file or directory\n1\n',
    stderr: 'fopen: No such file or directory\ndir: Is a directory\n',
    exitCode: 1,
  });
});

describe('messages', () => {
  it('a missing semicolon', async () => {
    const { stderr, exitCode } = await inGcc(
      '#include <stdio.h>\nint main() {\n    printf("hi\\n")\n    return 0;\n}',
      'gcc main.c',
    );
    expect(exitCode).toBe(1);
    expect(stderr).toBe(`main.c: In function 'main':
main.c:3:19: error: expected ';' before 'return'
    3 |     printf("hi\\n")
      |                   ^
      |                   ;
    4 |     return 0;
      |     ~~~~~~         
`);
  });

  it('names that nobody declared, headers that are not there, no main', async () => {
    expect(
      (await inGcc('int main() {\n  x = 3;\n  return y;\n}', 'gcc main.c')).stderr,
    ).toBe(`main.c: In function 'main':
main.c:2:3: error: 'x' undeclared (first use in this function)
    2 |   x = 3;
      |   ^
main.c:2:3: note: each undeclared identifier is reported only once for each function it appears in
main.c:3:10: error: 'y' undeclared (first use in this function)
    3 |   return y;
      |          ^
`);
    expect(
      (await inGcc('#include <nope.h>\nint main() { return 0; }', 'gcc main.c')).stderr,
    ).toBe(`main.c:1:10: fatal error: nope.h: No such file or directory
    1 | #include <nope.h>
      |          ^~~~~~~~
compilation terminated.
`);
    expect((await inGcc('int nothing;', 'gcc main.c')).stderr).toContain(
      "undefined reference to `main'\ncollect2: error: ld returned 1 exit status\n",
    );
    expect(await inGcc('int main() { return 0; }', 'gcc')).toEqual({
      stdout: '',
      stderr: 'gcc: fatal error: no input files\ncompilation terminated.\n',
      exitCode: 1,
    });
  });
});

it('a static binary runs in scratch, a dynamic one finds no linker', async () => {
  const build = (flag: string): string =>
    `printf 'FROM gcc:14 AS build\\nCOPY main.c .\\nRUN gcc ${flag} -o /hello main.c\\nFROM scratch\\nCOPY --from=build /hello /hello\\nCMD ["/hello"]\\n' | docker build -q -f - -t hello . > /dev/null && docker run --rm hello`;
  await machine.run(
    'mkdir -p /tmp/s; cd /tmp/s; printf \'#include <stdio.h>\\nint main(void) { puts("hi"); return 0; }\\n\' > main.c',
  );
  expect(await machine.run(`cd /tmp/s; ${build('-static')}`)).toMatchObject({ stdout: 'hi\n', exitCode: 0 });
  expect(await machine.run(`cd /tmp/s; ${build('')}`)).toMatchObject({
    stderr: 'exec /hello: no such file or directory\n',
    exitCode: 255,
  });
});
