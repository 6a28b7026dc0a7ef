import { goQuote } from '../../base/go-quote.ts';
import { command, rangeArgs } from '../command.ts';
import { CliError } from '../errors.ts';
import { normalPort } from '../flags/ports.ts';
import { joinHost } from '../format/containers.ts';
import { naturally } from '../natural-order.ts';
import { facts } from './facts.ts';

/** `docker port web`, `docker port web 80` */
export const port = command({
  use: 'port CONTAINER [PRIVATE_PORT[/PROTO]]',
  short: 'List port mappings or a specific mapping for the container',
  args: rangeArgs(1, 2),
  spellings: 'docker container port, docker port',
  words: 'running',
  async run({ api, args, terminal }) {
    const [name = '', wanted = ''] = args;
    const { ports } = facts(await api.containers.inspect(name));
    let lines: string[];
    if (wanted !== '') {
      checkPort(wanted);
      const bindings = ports.get(normalPort(wanted)) ?? [];
      if (bindings.length === 0) throw new CliError(`no public port '${wanted}' published for ${name}`);
      lines = bindings.map((binding) => joinHost(binding.ip, binding.port));
    } else {
      lines = [...ports].flatMap(([from, bindings]) =>
        bindings.map((binding) => `${from} -> ${joinHost(binding.ip, binding.port)}`),
      );
    }
    lines.sort(naturally);
    if (lines.length > 0) await terminal.out(`${lines.join('\n')}\n`);
  },
});

function checkPort(text: string): void {
  const [number = '', protocol] = text.split('/', 2);
  if (!/^\d+$/.test(number)) throw new CliError(`invalid port '${number}': invalid syntax`);
  if (Number(number) > 65535) throw new CliError(`invalid port '${number}': value out of range`);
  if (protocol === '') throw new CliError(`invalid port: ${goQuote(text)}`);
}
