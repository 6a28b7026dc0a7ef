import { BASE32, radixApplet } from './radix-encoding.ts';

export const base32 = radixApplet('base32', 'Base32', BASE32, 5);
