import { decodeUtf8 } from '../../base/bytes.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { UsageError } from './arguments.ts';
import { complain, readAll } from './streams.ts';
import { createArchive } from './tar/create.ts';
import { readArchive } from './tar/extract.ts';
import { linesOf, tarRequest } from './tar/options.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  try {
    const request = tarRequest(process, args, gnu);
    const { namesFrom, namesNul } = request;
    const listed = namesFrom === undefined ? [] : await namesIn(process, namesFrom, gnu, namesNul);
    const names = [...request.names, ...listed];
    return request.mode === 'create' || request.mode === 'append'
      ? await createArchive(process, request, names, gnu)
      : await readArchive(process, request, names, gnu);
  } catch (error) {
    if (!gnu || !(error instanceof UsageError)) throw error;
    await complain(process, `${error.message}\nTry 'tar --help' or 'tar --usage' for more information.`);
    return 64;
  }
}

/** Of a file, or of standard input. */
async function namesIn(process: Process, file: string, gnu: boolean, isNul: boolean): Promise<readonly string[]> {
  const end = isNul ? '\0' : '\n';
  if (file !== '-') return linesOf(process, file, gnu, end);
  return decodeUtf8(await readAll(process, 0))
    .split(end)
    .filter((line) => line !== '');
}

export const tar: Applet = {
  name: 'tar',
  usage: `tar c|x|t [-ZzJjahmvokO] [-f TARFILE] [-C DIR] [FILE]...

Create, extract, or list files from a tar file

	c	Create
	x	Extract
	t	List
	-f FILE	Name of TARFILE ('-' for stdin/out)
	-C DIR	Change to DIR before operation
	-v	Verbose
	-O	Extract to stdout
	-m	Don't restore mtime
	-o	Don't restore user:group
	-k	Don't replace existing files
	-Z	(De)compress using compress
	-z	(De)compress using gzip
	-J	(De)compress using xz
	-j	(De)compress using bzip2
	--lzma	(De)compress using lzma
	-a	(De)compress based on extension
	-h	Follow symlinks
	--overwrite		Replace existing files
	--strip-components NUM	NUM of leading components to strip
	--no-recursion		Don't descend in directories
	--numeric-owner		Use numeric user:group
	--no-same-permissions	Don't restore access permissions
	--to-command COMMAND	Pipe files to COMMAND`,
  run,
};
