import type { Json, JsonObject } from '../../api/json.ts';
import { decodeBase64 } from '../../base/base64.ts';
import { decodeUtf8 } from '../../base/bytes.ts';
import { command, rangeArgs } from '../command.ts';
import { indentedJson } from '../format/documents.ts';
import { type Invocation, printLine } from '../invocation.ts';
import { fullString, type Reference } from '../reference.ts';
import {
  fetchDocument,
  type ImageManifest,
  isIndexDocument,
  listText,
  manifestOf,
  normalized,
} from './image-manifest.ts';
import { noSuchList, savedList, savedManifest } from './local-lists.ts';

/** `docker manifest inspect alpine`, `docker manifest inspect -v localhost:5000/app`: a local list, or what a registry has, without pulling it. */
export const inspect = command({
  use: 'inspect [OPTIONS] [MANIFEST_LIST] MANIFEST',
  short: 'Display an image manifest, or manifest list',
  args: rangeArgs(1, 2),
  experimental: true,
  flags: `
--insecure bool Allow communication with an insecure registry
-v --verbose bool Output additional info including layers and platform`,
  async run(invocation) {
    const { args, terminal } = invocation;
    const reference = normalized(args.at(-1) ?? '');
    const name = fullString(reference);
    if (args.length === 2) {
      const manifest = savedManifest(terminal, fullString(normalized(args[0] ?? '')), name);
      if (!manifest) throw noSuchList(name);
      return printManifest(invocation, manifest);
    }
    const local = savedList(terminal, name);
    if (local) return printList(invocation, local, reference);
    const found = await fetchDocument(invocation, name);
    if (!isIndexDocument(found)) return printManifest(invocation, await manifestOf(invocation, name, found));
    const { manifests } = JSON.parse(found.text) as { readonly manifests: readonly JsonObject[] };
    const all: ImageManifest[] = [];
    for (const { digest, platform } of manifests) {
      const child = `${fullString({ ...reference, tag: '', digest: '' })}@${String(digest)}`;
      all.push(
        await manifestOf(
          invocation,
          child,
          await fetchDocument(invocation, child, name),
          (platform ?? {}) as JsonObject,
        ),
      );
    }
    return printList(invocation, all, reference);
  },
});

function printManifest(invocation: Invocation, manifest: ImageManifest): Promise<void> {
  if (invocation.flags.bool('verbose')) return printLine(invocation, tabbed(manifest));
  const raw = decodeBase64(manifest.Raw);
  return printLine(invocation, tabbed(JSON.parse(typeof raw === 'string' ? '{}' : decodeUtf8(raw)) as Json));
}

function printList(invocation: Invocation, manifests: readonly ImageManifest[], target: Reference): Promise<void> {
  return printLine(invocation, invocation.flags.bool('verbose') ? tabbed(manifests) : listText(manifests, target).text);
}

/** Go's json.Indent by tabs. */
function tabbed(json: Json): string {
  return indentedJson(json).replace(/^( {4})+/gm, (blanks) => '\t'.repeat(blanks.length / 4));
}
