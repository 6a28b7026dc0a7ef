import { checksumApplet } from './checksums.ts';

export const md5sum = checksumApplet('md5sum', 'md5');
