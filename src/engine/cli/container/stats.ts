import type { ContainerStats } from '../../api/container.ts';
import { ANY_ARGS, command } from '../command.ts';
import { joinErrors } from '../errors.ts';
import { LIST_FORMAT } from '../format/help-texts.ts';
import { listed } from '../format/listing.ts';
import { STATS, type StatsRow, statsFormat } from '../format/stats.ts';
import type { Invocation } from '../invocation.ts';
import { configuredFormat } from '../registry/config-file.ts';

/** `docker stats --no-stream`, `docker stats web`: what containers use, anew every half second until Ctrl-C. */
export const stats = command({
  use: 'stats [OPTIONS] [CONTAINER...]',
  short: 'Display a live stream of container(s) resource usage statistics',
  args: ANY_ARGS,
  spellings: 'docker container stats, docker stats',
  words: 'running',
  flags: `
-a --all bool Show all containers (default shows just running)
--no-stream bool Disable streaming stats and only pull the first result
--no-trunc bool Do not truncate output
${LIST_FORMAT}`,
  async run(invocation) {
    const { api, args, flags, terminal } = invocation;
    const format = statsFormat(flags.string('format') || configuredFormat(terminal, 'statsFormat'));
    const view = { truncate: !flags.bool('no-trunc'), now: terminal.clock.now() };
    const names = async (): Promise<readonly string[]> =>
      args.length > 0
        ? args
        : (await api.containers.list({ all: flags.bool('all'), limit: -1, size: false, filters: new Map() })).map(
            (row) => row.id,
          );
    const show = (rows: readonly StatsRow[]): string => listed(STATS, format, rows, view);
    if (flags.bool('no-stream')) {
      const rows = await samples(invocation, await names(), args.length > 0);
      if (rows.length > 0) await terminal.out(show(rows));
      return;
    }
    for (let first = true; ; first = false) {
      const rows = await samples(invocation, await names(), first && args.length > 0);
      const lines = show(rows)
        .split('\n')
        .map((line) => `${line}\x1b[K\n`);
      await terminal.out(`\x1b[H${lines.join('')}\x1b[J`);
      await terminal.sleep(500);
    }
  },
});

async function samples(
  invocation: Invocation,
  names: readonly string[],
  strict: boolean,
): Promise<readonly StatsRow[]> {
  const errors: unknown[] = [];
  const one = async (container: string): Promise<StatsRow> => {
    try {
      return { container, sample: await firstOf(invocation.api.containers.stats(container, { stream: false })) };
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      errors.push(error);
      return { container, sample: undefined };
    }
  };
  const rows = await Promise.all(names.map(one));
  if (strict) joinErrors(errors);
  return rows;
}

async function firstOf(stream: AsyncIterable<ContainerStats>): Promise<ContainerStats | undefined> {
  for await (const sample of stream) return sample;
  return undefined;
}
