import type { JsonObject } from '../../api/json.ts';
import { decodeBase64 } from '../../base/base64.ts';
import { decodeUtf8 } from '../../base/bytes.ts';
import { EngineError } from '../../base/errors.ts';
import { command, exactArgs } from '../command.ts';
import { CliError } from '../errors.ts';
import { printLine } from '../invocation.ts';
import { fullString, parseReference } from '../reference.ts';
import { accountFor } from '../registry/config-file.ts';
import { DENIED, type ImageManifest, listText, normalized } from './image-manifest.ts';
import { noSuchList, removeList, savedList } from './local-lists.ts';

/** `docker manifest push alice/app:1`: images of other repositories first, then the list itself. */
export const push = command({
  use: 'push [OPTIONS] MANIFEST_LIST',
  short: 'Push a manifest list to a repository',
  args: exactArgs(1),
  experimental: true,
  flags: `
--insecure bool Allow push to an insecure registry
-p --purge bool Remove the local manifest list after push`,
  async run(invocation) {
    const { api, args, flags, terminal } = invocation;
    const target = normalized(args[0] ?? '');
    const list = fullString(target);
    const manifests = savedList(terminal, list);
    if (!manifests) throw noSuchList(list);
    if (manifests.length === 0) throw new CliError(`${list} not found`);
    for (const { Ref, Descriptor } of manifests)
      if (!Descriptor.platform['architecture'] || !Descriptor.platform['os'])
        throw new CliError(`manifest ${Ref} must have an OS and Architecture to be pushed to a registry`);
    const document = listText(manifests, target);
    const repository = fullString({ ...target, tag: '', digest: '' });
    const auth = accountFor(terminal, target);
    const foreign = manifests.filter(({ Ref }) => parseReference(Ref).path !== target.path);
    for (const manifest of foreign)
      for (const blob of blobsOf(manifest))
        await putting(
          `failed to mount blob ${fullString({ ...parseReference(manifest.Ref), tag: '', digest: blob.digest })} to ${list}`,
          () => api.registry.copy(manifest.Ref, repository, blob, auth),
        );
    for (const { Descriptor, Raw } of foreign) {
      const name = `${repository}@${Descriptor.digest}`;
      const bytes = decodeBase64(Raw);
      const text = typeof bytes === 'string' ? '' : decodeUtf8(bytes);
      const digest = await putting(`failed to put manifest ${name}`, () =>
        api.registry.put(name, { mediaType: Descriptor.mediaType, text }, auth),
      );
      await printLine(invocation, `Pushed ref ${name} with digest: ${digest}`);
    }
    await printLine(
      invocation,
      await putting(`failed to put manifest ${list}`, () => api.registry.put(list, document, auth)),
    );
    if (flags.bool('purge')) removeList(terminal, list);
  },
});

/** Configuration and layers. */
function blobsOf(manifest: ImageManifest): readonly { readonly digest: string; readonly mediaType: string }[] {
  const { config, layers } = (manifest['OCIManifest'] ?? manifest['SchemaV2Manifest']) as {
    readonly config: JsonObject;
    readonly layers: readonly JsonObject[];
  };
  return [config, ...layers].map(({ digest, mediaType }) => ({ digest: String(digest), mediaType: String(mediaType) }));
}

async function putting<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    throw new CliError(
      `${what}: ${/^push access denied|^authentication required/.test(error.message) ? DENIED : error.message}`,
    );
  }
}
