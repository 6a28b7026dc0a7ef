import type { Expander, ParseRequest, Written } from './instruction.ts';
import { mistakes } from './instruction.ts';
import { expandSources, type SourcesAndDestination, sourcesAndDestination } from './sources.ts';

/** `COPY --from=build /app /usr/local/bin/` */
export interface CopyInstruction extends Written, SourcesAndDestination {
  readonly kind: 'copy';
  /** A stage, an image or a named context; empty for the build context. */
  readonly from: string;
  readonly chown: string;
  readonly chmod: string;
  readonly link: boolean;
  readonly parents: boolean;
  readonly exclude: readonly string[];
}

export function parseCopy(request: ParseRequest): CopyInstruction {
  if (request.words.length < 2) throw mistakes.noDestination('COPY');
  const flags = request.flags.read({
    chown: 'string',
    from: 'string',
    chmod: 'string',
    link: 'bool',
    exclude: 'strings',
    parents: 'bool',
  });
  return {
    kind: 'copy',
    ...request.written,
    ...sourcesAndDestination(request, 'COPY'),
    from: flags.string('from'),
    chown: flags.string('chown'),
    chmod: flags.string('chmod'),
    link: flags.bool('link') ?? false,
    parents: flags.bool('parents') ?? false,
    exclude: flags.strings('exclude'),
  };
}

export function expandCopy(copy: CopyInstruction, expand: Expander): CopyInstruction {
  const chown = expand(copy.chown);
  const chmod = expand(copy.chmod);
  return { ...copy, chown, chmod, ...expandSources(copy, expand) };
}
