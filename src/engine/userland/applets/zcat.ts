import { gzipApplet } from './gzip-files.ts';

export const zcat = gzipApplet(
  'zcat',
  'zcat',
  `zcat [FILE]...

Decompress to stdout`,
);
