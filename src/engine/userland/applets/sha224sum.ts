import type { Applet } from '../applet.ts';
import { checksumApplet } from './checksums.ts';

export const sha224sum: Applet = { ...checksumApplet('sha224sum', 'sha224'), only: ['gnu'] };
