import { command, maxArgs } from '../command.ts';
import { pairs } from '../container/request.ts';
import { CliError } from '../errors.ts';
import { printLine } from '../invocation.ts';

/** `docker volume create data`, `docker volume create --label env=test logs` */
export const create = command({
  use: 'create [OPTIONS] [VOLUME]',
  short: 'Create a volume',
  args: maxArgs(1),
  flags: `
-d --driver string=local Specify volume driver name
--name string~ Specify volume name
-o --opt map=map[] Set driver specific options
--label list:label Set metadata for a volume
--group string~! Cluster Volume group (cluster volumes)
--scope string=single~! Cluster Volume access scope ("single", "multi")
--sharing string=none~! Cluster Volume access sharing ("none", "readonly", "onewriter", "all")
--availability string=active~! Cluster Volume availability ("active", "pause", "drain")
--type string=block~! Cluster Volume access type ("mount", "block")
--secret map=map[]~! Cluster Volume secrets
--limit-bytes bytes~! Minimum size of the Cluster Volume in bytes
--required-bytes bytes~! Maximum size of the Cluster Volume in bytes
--topology-required list~! A topology that the Cluster Volume must be accessible from
--topology-preferred list~! A topology that the Cluster Volume would be preferred in`,
  async run(invocation) {
    const { api, args, flags } = invocation;
    if (args.length === 1 && flags.string('name') !== '') {
      throw new CliError(
        'conflicting options: cannot specify a volume-name through both --name and as a positional arg',
      );
    }
    const volume = await api.volumes.create({
      name: args[0] ?? flags.string('name'),
      driver: flags.string('driver'),
      options: Object.fromEntries(flags.map('opt')),
      labels: pairs(flags.list('label')),
    });
    await printLine(invocation, volume.name);
  },
});
