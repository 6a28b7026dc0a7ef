import { expect, it } from 'vitest';
import { HOST_TOOLS } from '../../../src/engine/session/host-tools.ts';
import { applets } from '../../../src/engine/userland/applets/index.ts';

it('every tool of the host is an applet that GNU, util-linux or procps have, too', () => {
  const elsewhere = new Set(applets.filter(({ only }) => !only || only.includes('gnu')).map(({ name }) => name));
  expect(HOST_TOOLS.filter((name) => !elsewhere.has(name))).toEqual([]);
  expect(HOST_TOOLS).toEqual([...new Set(HOST_TOOLS)].sort());
});
