import { EngineError } from '../../base/errors.ts';
import { goQuote } from '../../base/go-quote.ts';
import { command, minArgs } from '../command.ts';
import { CliError } from '../errors.ts';
import { INSPECT_FORMAT } from '../format/help-texts.ts';
import { type Inspected, inspectAll } from '../format/inspector.ts';
import type { Invocation } from '../invocation.ts';

const TYPES = ['config', 'container', 'image', 'network', 'node', 'plugin', 'secret', 'service', 'task', 'volume'];

/** `docker inspect web`, `docker inspect --type image busybox`: whatever has that name, containers first. */
export const inspect = command({
  use: 'inspect [OPTIONS] NAME|ID [NAME|ID...]',
  short: 'Return low-level information on Docker objects',
  args: minArgs(1),
  words: 'object',
  flags: `
${INSPECT_FORMAT}
--type string Only inspect objects of the given type
-s --size bool Display total file sizes if the type is container`,
  async run(invocation) {
    const type = invocation.flags.string('type');
    if (type === '' && invocation.flags.changed('type'))
      throw new CliError(`type is empty: must be one of "${TYPES.join('", "')}"`);
    if (type !== '' && !TYPES.includes(type))
      throw new CliError(`unknown type: ${goQuote(type)}: must be one of "${TYPES.join('", "')}"`);
    const kinds = finders(invocation);
    const kind = kinds.find((each) => each.name === type);
    if (type !== '' && !kind) throw new CliError(`drydock: 'docker inspect --type ${type}' is not simulated`);
    await inspectAll(invocation, invocation.args, async (name) => {
      for (const each of kind ? [kind] : kinds) {
        try {
          const found = await each.find(name);
          if (invocation.flags.bool('size') && each.name !== 'container')
            await invocation.terminal.err(`WARNING: --size ignored for ${each.name}\n`);
          return found;
        } catch (error) {
          if (kind || !isSkippable(error)) throw error;
        }
      }
      throw new CliError(`error: no such object: ${name}`);
    });
  },
});

interface Finder {
  readonly name: string;
  find(name: string): Promise<Inspected>;
}

function finders({ api, flags }: Invocation): readonly Finder[] {
  const size = flags.bool('size');
  return [
    {
      name: 'container',
      find: async (name) => ({
        document: await api.containers.inspect(name, { size }),
        type: 'container.InspectResponse',
      }),
    },
    {
      name: 'image',
      find: async (name) => ({ document: await api.images.inspect(name), type: 'image.InspectResponse' }),
    },
    {
      name: 'network',
      find: async (name) => ({ document: await api.networks.inspect(name), type: 'network.Inspect' }),
    },
    { name: 'volume', find: async (name) => ({ document: await api.volumes.inspect(name), type: 'volume.Volume' }) },
  ];
}

function isSkippable(error: unknown): boolean {
  return (
    error instanceof EngineError &&
    (error.kind === 'not-found' || /not supported|invalid reference format/.test(error.message))
  );
}
