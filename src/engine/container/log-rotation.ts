import { fromHumanSize } from '../base/units.ts';
import { RuntimeError } from './runtime-errors.ts';

/** How much of a log is kept: `files` files of `size` bytes; a file is full once it has reached its size. */
export interface Rotation {
  readonly size: number;
  readonly files: number;
}

/** max-size and max-file of the json-file driver (moby daemon/logger/jsonfilelog, New). Throws what ends the start. */
export function rotation(driver: string, options: Readonly<Record<string, string>>): Rotation | undefined {
  if (driver !== 'json-file') return undefined;
  const files = options['max-file'] === undefined ? 1 : count(options['max-file']);
  const size = options['max-size'] === undefined ? undefined : capacity(options['max-size']);
  const compress = options['compress'];
  if (compress !== undefined && !/^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(compress))
    throw refused(`strconv.ParseBool: parsing ${JSON.stringify(compress)}: invalid syntax`);
  if (compress !== undefined && /^[1tT]/.test(compress) && (files === 1 || size === undefined))
    throw refused('compress cannot be true when max-file is less than 2 or max-size is not set');
  return size === undefined ? undefined : { size, files };
}

function capacity(text: string): number {
  let size: number;
  try {
    size = fromHumanSize(text);
  } catch (error) {
    throw refused(error instanceof Error ? error.message : String(error));
  }
  if (size <= 0) throw refused('max-size must be a positive number');
  return size;
}

function count(text: string): number {
  if (!/^[+-]?\d+$/.test(text)) throw refused(`strconv.Atoi: parsing ${JSON.stringify(text)}: invalid syntax`);
  if (Number(text) < 1) throw refused('max-file cannot be less than 1');
  return Number(text);
}

function refused(reason: string): RuntimeError {
  return new RuntimeError(128, `failed to create task for container: failed to initialize logging driver: ${reason}`);
}
