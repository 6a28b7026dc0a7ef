import { checksumApplet } from './checksums.ts';

export const sha384sum = checksumApplet('sha384sum', 'sha384');
