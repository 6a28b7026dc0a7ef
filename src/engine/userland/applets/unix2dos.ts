import { newlineApplet } from './newline-conversion.ts';

export const unix2dos = newlineApplet('unix2dos', true);
