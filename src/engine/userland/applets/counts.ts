import type { Process } from '../../kernel/process.ts';
import { flavourOf } from '../applet.ts';
import { AppletFailure } from './arguments.ts';

const BUSYBOX: Readonly<Record<string, number>> = { b: 512, k: 1024, m: 1048576 };
const GNU: Readonly<Record<string, number>> = {
  b: 512,
  kB: 1000,
  K: 1024,
  k: 1024,
  MB: 1e6,
  M: 2 ** 20,
  m: 2 ** 20,
  GB: 1e9,
  G: 2 ** 30,
  KiB: 1024,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
};

/** A number with a unit (`2k`), or undefined. */
export function parseCount(process: Process, text: string): number | undefined {
  const match = /^(\d+)([A-Za-z]*)$/.exec(text);
  if (!match) return undefined;
  const [, digits = '', unit = ''] = match;
  const factor = unit === '' ? 1 : (flavourOf(process) === 'gnu' ? GNU : BUSYBOX)[unit];
  return factor === undefined ? undefined : Number(digits) * factor;
}

/** As parseCount; fails with the family's sentence: `invalid number 'x'`, `invalid number of lines: 'x'`. */
export function requireCount(process: Process, text: string, what: string, shown = text): number {
  const value = parseCount(process, text);
  if (value !== undefined) return value;
  throw new AppletFailure(
    flavourOf(process) === 'gnu' ? `invalid number of ${what}: '${shown}'` : `invalid number '${shown}'`,
  );
}
