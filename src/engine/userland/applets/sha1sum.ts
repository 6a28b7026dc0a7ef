import { checksumApplet } from './checksums.ts';

export const sha1sum = checksumApplet('sha1sum', 'sha1');
