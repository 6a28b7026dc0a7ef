import type { JsonObject } from '../../api/json.ts';
import { ANY_ARGS, command } from '../command.ts';
import { INSPECT_FORMAT } from '../format/help-texts.ts';
import { inspectAll } from '../format/inspector.ts';
import { contextNamed, currentContext } from './connection.ts';
import { contextFolder } from './store.ts';

/** `docker context inspect`: the one in use, or those that are named. */
export const inspect = command({
  use: 'inspect [OPTIONS] [CONTEXT] [CONTEXT...]',
  short: 'Display detailed information on one or more contexts',
  args: ANY_ARGS,
  flags: INSPECT_FORMAT,
  run(invocation) {
    const { args, connection, terminal } = invocation;
    const names = args.length > 0 ? args : [currentContext(terminal, connection)];
    return inspectAll(invocation, names, async (name) => {
      const folder = (kind: 'meta' | 'tls'): string =>
        name === 'default' ? '<IN MEMORY>' : contextFolder(terminal, name, kind);
      const context = contextNamed(terminal, connection, name) as unknown as JsonObject;
      const document = {
        ...context,
        TLSMaterial: {},
        Storage: { MetadataPath: folder('meta'), TLSPath: folder('tls') },
      };
      return { document, type: 'context.contextWithTLSListing', encoded: true };
    });
  },
});
