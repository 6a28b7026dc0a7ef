import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, UsageError } from './arguments.ts';
import { complain } from './streams.ts';
import { createArchive } from './tar/create.ts';
import { readArchive } from './tar/extract.ts';
import { tarRequest } from './tar/options.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  try {
    const request = tarRequest(process, args, gnu);
    const names = [...request.names, ...namesFrom(process, request.namesFrom, gnu)];
    return request.mode === 'create' || request.mode === 'append'
      ? await createArchive(process, request, names, gnu)
      : await readArchive(process, request, names, gnu);
  } catch (error) {
    if (!gnu || !(error instanceof UsageError)) throw error;
    await complain(process, `${error.message}\nTry 'tar --help' or 'tar --usage' for more information.`);
    return 64;
  }
}

function namesFrom(process: Process, file: string | undefined, gnu: boolean): readonly string[] {
  if (file === undefined) return [];
  try {
    return process.fs
      .readText(file)
      .split('\n')
      .filter((line) => line !== '');
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const reason = strerror(error.errno);
    throw gnu
      ? new AppletFailure(`${file}: Cannot open: ${reason}\ntar: Error is not recoverable: exiting now`, 2)
      : new AppletFailure(`can't open '${file}': ${reason}`);
  }
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
