import { gzipApplet } from './gzip-files.ts';

export const gzip = gzipApplet(
  'gzip',
  'gzip',
  `gzip [-cfkdt] [FILE]...

Compress FILEs (or stdin)

	-d	Decompress
	-c	Write to stdout
	-f	Force
	-k	Keep input files
	-t	Test integrity`,
);
