import { expect, it } from 'vitest';
import { createMachine } from '../../../src/engine/index.ts';
import { HOST_TOOLS } from '../../../src/engine/session/host-tools.ts';
import { applets } from '../../../src/engine/userland/applets/index.ts';

it('every tool of the host is an applet that GNU, util-linux or procps have, too', () => {
  const elsewhere = new Set(applets.filter(({ only }) => !only || only.includes('gnu')).map(({ name }) => name));
  expect(HOST_TOOLS.filter((name) => !elsewhere.has(name))).toEqual([]);
  expect(HOST_TOOLS).toEqual([...new Set(HOST_TOOLS)].sort());
});

it('man knows no page, and names the help there is', async () => {
  const machine = await createMachine({ seed: 'man', time: 'virtual' });
  expect((await machine.run('man ls docker-run cd nosuch')).stderr).toBe(
    [
      'No manual entry for ls',
      "drydock: this machine has no manual pages; try 'ls --help'",
      'No manual entry for docker-run',
      "drydock: this machine has no manual pages; try 'docker run --help'",
      'No manual entry for cd',
      "drydock: this machine has no manual pages; try 'help cd'",
      'No manual entry for nosuch',
      '',
    ].join('\n'),
  );
});
