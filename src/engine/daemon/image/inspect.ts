import type { Json, JsonObject } from '../../api/json.ts';
import { EngineError } from '../../base/errors.ts';
import { rfc3339Nano } from '../../base/go-time.ts';
import { formatPlatform, parsePlatform } from '../../base/platforms.ts';
import { runtimeDocument } from '../../image/config.ts';
import { isIndex } from '../../image/descriptor.ts';
import { isDangling } from '../../image/image-store.ts';
import { descriptorDocument } from '../../image/manifest.ts';
import { familiarString, parseReference } from '../../image/reference.ts';
import type { Daemon } from '../daemon.ts';
import { repoDigests } from './list.ts';

/** The document of `docker image inspect` (moby daemon/containerd/image_inspect.go; api types/image InspectResponse), keys in Go's order, empty ones left out. */
export function inspectImage(daemon: Daemon, text: string, platform?: string): JsonObject {
  const record = daemon.images.resolve(text);
  const records = daemon.images.byDigest(record.target.digest);
  const wanted = platform ? parsePlatform(platform) : undefined;
  if (
    wanted &&
    !daemon.images
      .images(record.target)
      .some(({ config }) => config.architecture === wanted.architecture && config.os === wanted.os)
  ) {
    throw new EngineError(
      'not-found',
      `image with reference ${text} was found but does not provide the specified platform (${formatPlatform(wanted)})`,
    );
  }
  const image = daemon.images.image(record, wanted);
  const { config } = image;
  const named = records.filter((one) => !isDangling(one));
  const comment = config.history.at(-1)?.comment;
  const target = wanted ? image.descriptor : record.target;
  const builds = daemon.buildsOf(record.target.digest);
  const pulled = daemon.pulledFrom(record.target.digest);
  return {
    Id: target.digest,
    RepoTags: named.map((one) => familiarString(parseReference(one.name))),
    RepoDigests: repoDigests(record.target, named),
    ...(comment ? { Comment: comment } : {}),
    ...(config.created ? { Created: config.created } : {}),
    ...(config.author ? { Author: config.author } : {}),
    Config: runtimeDocument(config.config) as unknown as Json,
    Architecture: config.architecture,
    ...(config.variant ? { Variant: config.variant } : {}),
    Os: config.os,
    // The index counts where the image is known by one.
    Size: daemon.images.contentSize(image.descriptor) + (isIndex(target) ? target.size : 0),
    RootFS: { Type: config.rootfs.type, Layers: config.rootfs.diff_ids },
    Metadata: { LastTagTime: rfc3339Nano(Math.max(...records.map((one) => one.updated))) },
    Descriptor: descriptorDocument(target) as unknown as Json,
    ...(pulled.length > 0 || builds.length > 0
      ? {
          Identity: {
            ...(pulled.length > 0 ? { Pull: pulled.map((repository) => ({ Repository: repository })) } : {}),
            ...(builds.length > 0
              ? {
                  Build: builds
                    .toSorted((a, b) => (a.ref < b.ref ? -1 : 1))
                    .map(({ ref, created }) => ({ Ref: ref, CreatedAt: rfc3339Nano(created) })),
                }
              : {}),
          },
        }
      : {}),
  };
}
