/** make in the gcc image, beside what GNU make 4.3 printed for the same makefiles. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';

interface Recorded {
  readonly name: string;
  readonly makefile: string;
  readonly setup: string;
  readonly command: string;
  readonly stdout: string;
  readonly stderr: string;
}

const recorded = JSON.parse(readFileSync(new URL('makefiles.json', import.meta.url), 'utf8')) as readonly Recorded[];
const machine = await createMachine({ seed: 'make', time: 'virtual' });
await machine.run('docker run -d --name box gcc:14 sleep infinity');

it.each(recorded)('$name', async ({ makefile, setup, command, stdout, stderr }) => {
  const lines = [
    'rm -rf /casedir',
    'mkdir /casedir',
    'cd /casedir',
    `printf '%s' '${makefile}' > Makefile`,
    setup,
    'sleep 1',
    command,
  ];
  const script = lines.filter((line) => line !== '').join('\n');
  await machine.run(`cat > case.sh <<'END_OF_CASE'\n${script}\nEND_OF_CASE\ndocker cp -q case.sh box:/case.sh`);
  const result = await machine.run('docker exec box sh /case.sh');
  expect({ stdout: result.stdout, stderr: result.stderr }).toEqual({ stdout, stderr });
});

it('builds a C program in one stage of an image, whose program runs in the next', async () => {
  await machine.run(`mkdir -p prog && cd prog
cat > main.c <<'END'
#include <stdio.h>
#include "word.h"
int main(void) { printf("%s\\n", word()); return 0; }
END
printf 'const char *word(void);\\n' > word.h
printf '#include "word.h"\\nconst char *word(void) { return "made"; }\\n' > word.c
printf 'CFLAGS = -O2 -Wall\\nword: main.o word.o\\n\\t$(CC) -static -o $@ $^\\nmain.o word.o: word.h\\n' > Makefile
printf 'FROM gcc:14 AS build\\nWORKDIR /src\\nCOPY . .\\nRUN make\\nFROM scratch\\nCOPY --from=build /src/word /word\\nCMD ["/word"]\\n' > Dockerfile`);
  const built = await machine.run('cd ~/prog 2>/dev/null || cd prog; docker build --progress=plain -t word . 2>&1');
  expect(built.stdout.match(/^#\d+ [\d.]+ (cc .*)$/gm)?.map((line) => line.replace(/^\S+ \S+ /, ''))).toEqual([
    'cc -O2 -Wall   -c -o main.o main.c',
    'cc -O2 -Wall   -c -o word.o word.c',
    'cc -static -o word main.o word.o',
  ]);
  expect(await machine.run('docker run --rm word')).toMatchObject({ stdout: 'made\n', stderr: '', exitCode: 0 });
});

it('comes with the packages make and build-base', async () => {
  const result = await machine.run(
    `docker run --rm alpine sh -c 'apk add -q make; printf "all:\\n\\t@echo made by \\$(MAKE_VERSION)\\n" > Makefile; make; make -v | head -1'`,
  );
  expect(result.stdout).toBe('made by 4.4.1\nGNU Make 4.4.1\n');
});
