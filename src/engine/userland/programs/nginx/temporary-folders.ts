import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { usersOf } from '../../applets/accounts.ts';
import type { Build } from './build.ts';
import type { Config } from './config.ts';
import { ConfigError } from './config-syntax.ts';
import { systemError } from './log-text.ts';
import { setting } from './scope.ts';

/**
 * Makes the folders for request and response bodies, as ngx_create_paths does at each start, reload and test: mode 700, they belong to the
 * workers' user. Throws ConfigError, `mkdir() "/var/cache/nginx/client_temp" failed (30: Read-only file system)`.
 */
export function makeTemporaryFolders(process: Process, config: Config, build: Build): void {
  if (!config.http) return;
  const { fs } = process;
  for (const [directive, usual] of build.temporary) {
    const path = setting(config.http, directive) ?? usual;
    try {
      fs.mkdir(path, 0o700);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      if (error.errno !== 'EEXIST') throw new ConfigError(`mkdir() "${path}" failed (${systemError(error.errno)})`);
    }
    if (process.credentials.uid !== 0) continue;
    const name = setting(config.main, 'user') ?? 'nobody';
    const uid = usersOf(process).find((user) => user.name === name)?.uid;
    try {
      if (uid !== undefined && fs.stat(path).uid !== uid) fs.chown(path, uid, undefined);
      if ((fs.stat(path).mode & 0o700) !== 0o700) fs.chmod(path, fs.stat(path).mode | 0o700);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      throw new ConfigError(`chown("${path}", ${uid ?? 0}) failed (${systemError(error.errno)})`);
    }
  }
}
