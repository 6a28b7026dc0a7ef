import { command, minArgs } from '../command.ts';
import { notSimulated } from '../errors.ts';
import { readHostFile } from '../flags/env-file.ts';
import { checkPlatform } from '../flags/platform.ts';
import { printLine, readAll } from '../invocation.ts';
import { parseReference } from '../reference.ts';

/** `docker import box.tar flat:v1`, `docker export box | docker import - flat`: a file system as an image of one layer. */
export const importImage = command({
  use: 'import [OPTIONS] file|URL|- [REPOSITORY[:TAG]]',
  short: 'Import the contents from a tarball to create a filesystem image',
  args: minArgs(1),
  spellings: 'docker image import, docker import',
  words: 'path',
  flags: `
-c --change list Apply Dockerfile instruction to the created image
-m --message string Set commit message for imported image
--platform string Set platform if server is multi-platform capable`,
  async run(invocation) {
    const { api, args, flags, terminal } = invocation;
    const [source = '', reference = ''] = args;
    if (/^https?:\/\//.test(source)) throw notSimulated('docker import URL');
    const tar = source === '-' ? await readAll(terminal) : readHostFile(terminal.files, source);
    if (reference !== '') parseReference(reference);
    const platform = flags.string('platform') || terminal.env.get('DOCKER_DEFAULT_PLATFORM') || '';
    checkPlatform(platform);
    const id = await api.images.import(tar, {
      reference,
      message: flags.string('message'),
      changes: flags.list('change'),
      ...(platform === '' ? {} : { platform }),
    });
    await printLine(invocation, id);
  },
});
