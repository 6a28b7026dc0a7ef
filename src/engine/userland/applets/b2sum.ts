import { checksumApplet } from './checksums.ts';

export const b2sum = { ...checksumApplet('b2sum', 'blake2b'), only: ['gnu'] as const };
