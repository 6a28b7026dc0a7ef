import { EngineError } from '../../base/errors.ts';
import { parsePlatform } from '../../base/platforms.ts';
import { CliError } from '../errors.ts';

/** Checks a platform before the daemon is asked; empty is none. Throws CliError in containerd's words, behind `prefix`. */
export function checkPlatform(platform: string, prefix = ''): void {
  if (platform === '') return;
  try {
    parsePlatform(platform);
  } catch (error) {
    throw error instanceof EngineError ? new CliError(prefix + error.message) : error;
  }
}
