import { command, minArgs } from '../command.ts';
import { checkPlatform } from '../flags/platform.ts';
import { INSPECT_FORMAT } from '../format/help-texts.ts';
import { inspectAll } from '../format/inspector.ts';

/** `docker image inspect busybox`, `docker image inspect -f '{{.RepoTags}}' busybox` */
export const inspect = command({
  use: 'inspect [OPTIONS] IMAGE [IMAGE...]',
  short: 'Display detailed information on one or more images',
  args: minArgs(1),
  words: 'image',
  flags: `
${INSPECT_FORMAT}
--platform string Inspect a specific platform of the multi-platform image.\\nIf the image or the server is not multi-platform capable, the command will error out if the platform does not match.\\n'os[/arch[/variant]]': Explicit platform (eg. linux/amd64)`,
  async run(invocation) {
    const platform = invocation.flags.string('platform');
    checkPlatform(platform);
    await inspectAll(invocation, invocation.args, async (name) => ({
      document: await invocation.api.images.inspect(name, platform === '' ? {} : { platform }),
      type: 'image.InspectResponse',
    }));
  },
});
