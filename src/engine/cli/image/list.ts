import type { ImageSummary } from '../../api/image.ts';
import { command, maxArgs } from '../command.ts';
import { CliError } from '../errors.ts';
import { addFilter } from '../flags/values.ts';
import { LIST_FORMAT } from '../format/help-texts.ts';
import { imageTree } from '../format/image-tree.ts';
import { IMAGES, imageRows, imagesFormat } from '../format/images.ts';
import { listed } from '../format/listing.ts';
import type { Invocation } from '../invocation.ts';
import { configuredFormat } from '../registry/config-file.ts';

const SUBCOMMANDS = new Set([
  'build',
  'history',
  'import',
  'inspect',
  'list',
  'load',
  'ls',
  'prune',
  'pull',
  'push',
  'rm',
  'save',
  'tag',
]);

/** `docker images`, `docker image ls --tree`, `docker images -q --filter dangling=true` */
export const images = command({
  use: 'images [OPTIONS] [REPOSITORY[:TAG]]',
  short: 'List images',
  args: maxArgs(1),
  group: '7',
  spellings: 'docker image ls, docker image list, docker images',
  words: 'image',
  flags: `
-q --quiet bool Only show image IDs
-a --all bool Show all images (default hides intermediate and dangling images)
--no-trunc bool Don't truncate output
--digests bool Show digests
${LIST_FORMAT}
-f --filter filter Filter output based on conditions provided
--tree bool List multi-platform images as a tree (EXPERIMENTAL)`,
  async run(invocation) {
    const { args, terminal, command: found } = invocation;
    const name = args[0] ?? '';
    const shown = await list(invocation, name);
    if (shown === 0 && SUBCOMMANDS.has(name) && found.record.name === 'images') {
      await terminal.err(`No images found matching "${name}": did you mean "docker image ${name}"?\n`);
    }
  },
});

async function list(invocation: Invocation, name: string): Promise<number> {
  const { api, flags, terminal } = invocation;
  let filters = flags.get('filter', 'filter');
  if (name !== '') filters = addFilter(filters, `reference=${name}`);
  const tree = flags.bool('tree');
  const others: readonly [string, string][] = [
    ['quiet', 'quiet'],
    ['no-trunc', 'no-trunc'],
    ['digests', 'show-digest'],
    ['format', 'format'],
  ];
  const classic = others.find(([flag]) => (flag === 'format' ? flags.string(flag) !== '' : flags.bool(flag)));
  if (classic && tree) throw new CliError(`--${classic[1]} is not yet supported with --tree`);
  const all = await api.images.list({ all: flags.bool('all'), filters });
  const dangling = filters.get('dangling');
  const found =
    flags.bool('all') || (dangling && !dangling.includes('false')) ? all : all.filter((image) => !isDangling(image));
  const configured = flags.bool('quiet') || tree ? '' : configuredFormat(terminal, 'imagesFormat');
  if (!classic && configured === '') {
    const fancy = terminal.stdoutIsTerminal && !terminal.env.get('NO_COLOR');
    const columns = terminal.stdoutIsTerminal ? Math.max(terminal.size().columns, 20) : 0;
    await terminal.out(imageTree(found, tree, { fancy, columns }));
    return found.length;
  }
  const format = imagesFormat(
    flags.string('format') || configured || 'table',
    flags.bool('quiet'),
    flags.bool('digests'),
  );
  const rows = imageRows(found, format, flags.bool('digests'));
  await terminal.out(listed(IMAGES, format, rows, { truncate: !flags.bool('no-trunc'), now: terminal.clock.now() }));
  return found.length;
}

function isDangling(image: ImageSummary): boolean {
  return image.repoTags.length === 0 || (image.repoTags.length === 1 && image.repoTags[0] === '<none>:<none>');
}
