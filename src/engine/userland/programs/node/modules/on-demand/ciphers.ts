import type { Builtin } from '../../process/builtin.ts';
import { ciphers } from '../ciphers.ts';

/** What few of those who hash encipher with. */
export const CIPHERS: readonly Builtin[] = [ciphers];
