import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { createMachine } from '../../../../src/engine/index.ts';

/** What a real httpd answered to these requests, its Date, Server and address lines masked. */
const answers = JSON.parse(readFileSync(new URL('httpd-answers.json', import.meta.url), 'utf8')) as {
  readonly program: string;
  readonly masks: readonly (readonly [pattern: string, text: string])[];
  readonly script: string;
  readonly output: string;
};

it(`answers as ${answers.program}`, async () => {
  const machine = await createMachine({ seed: 'httpd', time: 'virtual' });
  await machine.run(`docker run -d --name web -p 8090:80 httpd; sleep 1
docker exec web sh -c 'cd /usr/local/apache2/htdocs; mkdir -p sub/deep empty; echo "<html><body><h1>It works!</h1></body></html>" > index.html; echo a > sub/a.txt; echo "{}" > "sub/b c.json"; find . -exec touch -d "2026-01-02 03:04:05 UTC" {} +'`);
  const { stdout } = await machine.run(answers.script);
  const masked = answers.masks.reduce((text, [pattern, mask]) => text.replace(new RegExp(pattern, 'gm'), mask), stdout);
  expect(masked).toBe(answers.output);
});

it('says plainly what it does not list, and does not start a second server', async () => {
  const machine = await createMachine({ seed: 'httpd-options', time: 'virtual' });
  const { stderr, exitCode } = await machine.run('docker run -q --rm httpd httpd -V');
  expect(stderr).toBe("drydock: 'httpd -V' is not simulated\n");
  expect(exitCode).toBe(1);
});

test('apachectl is a script that runs httpd', async () => {
  const machine = await createMachine({ seed: 'apachectl', time: 'virtual' });
  const script = `cd /usr/local/apache2/conf; sed -i 's/^#* *ServerName.*//; $ a ServerName x' httpd.conf
head -1 /usr/local/apache2/bin/apachectl
apachectl -h 2>&1 | head -1; apachectl configtest; apachectl -v | head -1; apachectl stop; echo $?
apachectl -M | sed -n '2,5p'; apachectl -l
apachectl start; echo $?; sleep 1; apachectl start 2>&1 | sed 's/[0-9][0-9]*/N/'
cat /usr/local/apache2/logs/httpd.pid > /dev/null && echo pid; apachectl graceful; echo $?; apachectl stop; echo $?
apachectl restart; echo $?; apachectl startssl; echo $?; apachectl frob 2>&1 | head -1; httpd -k frob 2>&1 | head -1; apachectl graceful-stop; echo $?`;
  await machine.run(`cat > case.sh <<'END'\nexec 2>&1\n${script}\nEND`);
  const { stdout } = await machine.run('docker run -q --rm -i httpd sh < case.sh');
  expect(stdout.replace(/^\[.*\n/gm, '')).toBe(`#!/bin/sh
Usage: /usr/local/apache2/bin/httpd [-D name] [-d directory] [-f file]
Syntax OK
Server version: Apache/2.4.68 (Unix)
httpd (no pid file) not running
0
 core_module (static)
 so_module (static)
 http_module (static)
 mpm_event_module (shared)
Compiled in modules:
  core.c
  mod_so.c
  http_core.c
0
httpd (pid N) already running
pid
0
0
httpd not running, trying to start
httpd not running, trying to start
0
The startssl option is no longer supported.
Please edit httpd.conf to include the SSL configuration settings
and then use apachectl start.
2
Usage: /usr/local/apache2/bin/httpd [-D name] [-d directory] [-f file]
httpd: illegal option -- k
0
`);
});
