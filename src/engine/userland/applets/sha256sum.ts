import { checksumApplet } from './checksums.ts';

export const sha256sum = checksumApplet('sha256sum', 'sha256');
