import type { Expander, ParseRequest, Written } from './instruction.ts';
import { mistakes } from './instruction.ts';
import { expandSources, type SourcesAndDestination, sourcesAndDestination } from './sources.ts';

/** `ADD site.tar.gz /srv/` */
export interface AddInstruction extends Written, SourcesAndDestination {
  readonly kind: 'add';
  readonly chown: string;
  readonly chmod: string;
  readonly link: boolean;
  readonly keepGitDir: boolean | undefined;
  readonly checksum: string;
  readonly unpack: boolean | undefined;
  readonly exclude: readonly string[];
}

export function parseAdd(request: ParseRequest): AddInstruction {
  if (request.words.length < 2) throw mistakes.noDestination('ADD');
  const flags = request.flags.read({
    chown: 'string',
    chmod: 'string',
    link: 'bool',
    'keep-git-dir': 'bool',
    checksum: 'string',
    unpack: 'bool',
    exclude: 'strings',
  });
  return {
    kind: 'add',
    ...request.written,
    ...sourcesAndDestination(request, 'ADD'),
    chown: flags.string('chown'),
    chmod: flags.string('chmod'),
    link: flags.bool('link') ?? false,
    keepGitDir: flags.bool('keep-git-dir'),
    checksum: flags.string('checksum'),
    unpack: flags.bool('unpack'),
    exclude: flags.strings('exclude'),
  };
}

export function expandAdd(add: AddInstruction, expand: Expander): AddInstruction {
  const chown = expand(add.chown);
  const chmod = expand(add.chmod);
  const checksum = expand(add.checksum);
  return { ...add, chown, chmod, checksum, ...expandSources(add, expand) };
}
