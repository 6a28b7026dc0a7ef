import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { firstLoad } from '../first-load.ts';

const ENTRY = fileURLToPath(new URL('../../../../../src/engine/userland/programs/python/main.ts', import.meta.url));

it('Python loads with at most 150 kB', async () => {
  const bytes = await firstLoad(ENTRY);

  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(150_000);
}, 60_000);
