import { radixApplet } from './radix-encoding.ts';

export const base32 = radixApplet('base32', 'Base32', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 5);
