import type { ContainerSummary } from '../api/container.ts';
import type { DockerApi } from '../api/docker-api.ts';
import { type CommandRecord, findCommand, type WordKind } from './command.ts';
import { takesValue } from './flags/spec.ts';
import { ROOT } from './tree.ts';

/**
 * What Tab offers for the word being typed: `words` stand before it (without `docker`), `current` is its beginning.
 * Undefined: docker knows no better than the shell, which completes paths.
 */
export async function completeDocker(
  api: DockerApi,
  words: readonly string[],
  current: string,
): Promise<readonly string[] | undefined> {
  let record: CommandRecord = ROOT;
  let count = 0;
  let flagsOver = false;
  let pending = '';
  for (const word of words) {
    if (pending !== '') {
      pending = '';
      continue;
    }
    if (word === '--') flagsOver = true;
    else if (word.startsWith('-') && word !== '-' && !flagsOver) pending = valueAwaited(record, word);
    else {
      const next = count === 0 ? findCommand(record, word) : undefined;
      if (next) record = next;
      else {
        count++;
        if (record.flagsFirst) flagsOver = true;
      }
    }
  }
  if (pending !== '') return starting(await flagValues(api, record, pending), current);
  if (current.startsWith('-') && !flagsOver) {
    const names = record.flags.filter((flag) => !flag.hidden).map((flag) => `--${flag.name}`);
    return starting([...names, '--help'], current);
  }
  if (record.commands.length > 0 && count === 0) {
    return starting(
      record.commands.filter((each) => !each.hidden).map((each) => each.name),
      current,
    );
  }
  // What runs in a container has words of its own.
  if (record.flagsFirst && count > 0) return record.name === 'commit' ? [] : undefined;
  if (record.words === 'path') return current.includes(':') ? [] : undefined;
  return starting(await names(api, record.words, count), current);
}

function starting(all: readonly string[] | undefined, current: string): readonly string[] | undefined {
  return all && [...new Set(all)].filter((name) => name.startsWith(current)).sort();
}

/** The name of the flag that the next word is the value of. */
function valueAwaited(record: CommandRecord, word: string): string {
  if (word.includes('=')) return '';
  if (word.startsWith('--')) {
    const flag = record.flags.find((each) => `--${each.name}` === word);
    return flag && takesValue(flag) ? flag.name : '';
  }
  for (const [i, letter] of [...word.slice(1)].entries()) {
    const flag = record.flags.find((each) => each.short === letter);
    if (flag && takesValue(flag)) return i === word.length - 2 ? flag.name : '';
  }
  return '';
}

async function flagValues(api: DockerApi, record: CommandRecord, flag: string): Promise<readonly string[] | undefined> {
  switch (flag) {
    case 'network':
    case 'net':
      return [...(await names(api, 'network', 0)), 'host', 'none'];
    case 'volumes-from':
      return names(api, 'container', 0);
    case 'restart':
      return ['always', 'no', 'on-failure', 'unless-stopped'];
    case 'pull':
      return ['always', 'missing', 'never'];
    case 'type':
      return record.name === 'inspect' ? ['container', 'image', 'network', 'volume'] : [];
    case 'env-file':
    case 'label-file':
    case 'cidfile':
    case 'output':
    case 'input':
    case 'file':
    case 'volume':
      return undefined;
    default:
      return [];
  }
}

async function names(api: DockerApi, kind: WordKind, count: number): Promise<readonly string[]> {
  switch (kind) {
    case 'container':
      return containers(api, true, () => true);
    case 'running':
      return containers(api, false, () => true);
    case 'stopped':
      return containers(api, true, (row) => row.state === 'exited' || row.state === 'created');
    case 'image':
      return images(api);
    case 'volume':
      return (await api.volumes.list(new Map())).map((volume) => volume.name);
    case 'network':
      if (count > 0) return containers(api, true, () => true);
      return (await api.networks.list(new Map())).map((network) => network.name);
    case 'object':
      return [
        ...(await containers(api, true, () => true)),
        ...(await images(api)),
        ...(await names(api, 'volume', 0)),
        ...(await names(api, 'network', 0)),
      ];
    case 'path':
    case 'none':
      return [];
  }
}

async function containers(
  api: DockerApi,
  all: boolean,
  wanted: (row: ContainerSummary) => boolean,
): Promise<readonly string[]> {
  const rows = await api.containers.list({ all, limit: -1, size: false, filters: new Map() });
  return rows.filter(wanted).flatMap((row) => row.names.map((name) => name.replace(/^\//, '')));
}

async function images(api: DockerApi): Promise<readonly string[]> {
  const rows = await api.images.list({ all: false, filters: new Map() });
  const tags = rows.flatMap((row) => row.repoTags);
  // `busybox` stands for busybox:latest.
  return tags.flatMap((tag) => (tag.endsWith(':latest') ? [tag.slice(0, -':latest'.length), tag] : [tag]));
}
