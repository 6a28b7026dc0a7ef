import { expect, test } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';
import { screenOf } from '../../../../conformance/screen.ts';

test('psql edits lines, keeps them, drops a line on Ctrl-C and quits on Ctrl-D', async () => {
  const machine = await createMachine({ seed: 'psql', time: 'virtual', images: ['postgres'] });
  await machine.run('docker run -d --name db -e POSTGRES_PASSWORD=x postgres; sleep 5');
  const terminal = machine.openTerminal(80, 40);
  let seen = '';
  const decoder = new TextDecoder();
  terminal.onOutput((bytes) => {
    seen += decoder.decode(bytes, { stream: true });
  });
  const typed = async (input: string, until: RegExp): Promise<string> => {
    terminal.input(input);
    for (let before = ''; ; ) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      const now = await screenOf(seen);
      if (now === before && until.test(now)) return now;
      before = now;
    }
  };
  await typed('', /\$$/);
  await typed('clear; docker exec -it db psql -qU postgres\r', /=#$/);
  await typed("select 'zwelf'\x1b[D\x1b[D\x1b[D\x7fö\x05;\r", /=#$/);
  await typed('\x1b[A\x1b[D as n\r', /=#$/);
  await typed('select (\r', /\(#$/);
  await typed('nonsense\x03', /=#$/);
  expect(await typed('\x04', /\$$/)).toBe(
    `postgres=# select 'zwölf';
 ?column? 
----------
 zwölf
(1 row)

postgres=# select 'zwölf' as n;
   n   
-------
 zwölf
(1 row)

postgres=# select (
postgres(# nonsense^C
postgres=# 
\\q
learner@drydock:~$`,
  );
});
