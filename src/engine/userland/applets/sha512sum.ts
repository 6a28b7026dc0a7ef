import { checksumApplet } from './checksums.ts';

export const sha512sum = checksumApplet('sha512sum', 'sha512');
