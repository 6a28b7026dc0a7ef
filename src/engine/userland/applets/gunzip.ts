import { gzipApplet } from './gzip-files.ts';

export const gunzip = gzipApplet(
  'gunzip',
  'gunzip',
  `gunzip [-cfkt] [FILE]...

Decompress FILEs (or stdin)

	-c	Write to stdout
	-f	Force
	-k	Keep input files
	-t	Test integrity`,
);
