import type { Json } from '../../api/json.ts';
import { command, exactArgs } from '../command.ts';
import { CliError } from '../errors.ts';
import { fullString } from '../reference.ts';
import { parsedList } from './create.ts';
import { platformOf } from './image-manifest.ts';
import { savedManifest, saveManifest } from './local-lists.ts';

/** What docker takes for a platform (docker/cli cli/command/manifest/util.go). */
const PLATFORMS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['386', 'amd64', 'arm', 'arm64'],
  dragonfly: ['amd64'],
  freebsd: ['386', 'amd64', 'arm'],
  linux: ['386', 'amd64', 'arm', 'arm64', 'ppc64le', 'mips64', 'mips64le', 'riscv64', 's390x'],
  netbsd: ['386', 'amd64', 'arm'],
  openbsd: ['386', 'amd64', 'arm'],
  plan9: ['386', 'amd64'],
  solaris: ['amd64'],
  windows: ['386', 'amd64'],
};

/** `docker manifest annotate --arch arm64 alice/app:1 alice/app:1-arm64`: says what an image of a list is for. */
export const annotate = command({
  use: 'annotate [OPTIONS] MANIFEST_LIST MANIFEST',
  short: 'Add additional information to a local image manifest',
  args: exactArgs(2),
  experimental: true,
  flags: `
--arch string Set architecture
--os string Set operating system
--os-features strings Set operating system feature
--os-version string Set operating system version
--variant string Set architecture variant`,
  async run({ args, flags, terminal }) {
    const [first = '', second = ''] = args;
    const list = fullString(parsedList(first, 'annotate: error parsing name for manifest list'));
    const image = fullString(parsedList(second, 'annotate: error parsing name for manifest'));
    const manifest = savedManifest(terminal, list, image);
    if (!manifest) throw new CliError(`manifest for image ${second} does not exist in ${first}`);
    const old = manifest.Descriptor.platform;
    const given = (flag: string, key: string): Record<string, Json> =>
      flags.string(flag) === '' ? {} : { [key]: flags.string(flag) };
    const features = [
      ...new Set([...((old['os.features'] as readonly string[] | undefined) ?? []), ...flags.list('os-features')]),
    ];
    const platform = platformOf({
      ...old,
      ...given('os', 'os'),
      ...given('arch', 'architecture'),
      ...given('variant', 'variant'),
      ...given('os-version', 'os.version'),
      'os.features': features,
    });
    if (!PLATFORMS[String(platform['os'])]?.includes(String(platform['architecture'])))
      throw new CliError(
        `manifest entry for image has unsupported os/arch combination: ${flags.string('os')}/${flags.string('arch')}`,
      );
    saveManifest(terminal, list, image, { ...manifest, Descriptor: { ...manifest.Descriptor, platform } });
  },
});
