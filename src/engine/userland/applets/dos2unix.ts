import { newlineApplet } from './newline-conversion.ts';

export const dos2unix = newlineApplet('dos2unix', false);
