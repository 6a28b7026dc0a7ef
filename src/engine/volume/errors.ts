import { EngineError } from '../base/errors.ts';

/** moby daemon/volume/service/errors.go, daemon/volume/local/local.go. */
export const volumeErrors = {
  notFound: (name: string) => new EngineError('not-found', `get ${name}: no such volume`),
  inUse: (name: string, containers: readonly string[]) =>
    new EngineError('conflict', `remove ${name}: volume is in use - [${containers.join(', ')}]`),
  tooShort: (name: string) =>
    new EngineError(
      'invalid',
      `create ${name}: volume name is too short, names should be at least two alphanumeric characters`,
    ),
  badName: (name: string) =>
    new EngineError(
      'invalid',
      `create ${name}: ${JSON.stringify(name)} includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path`,
    ),
  noDriver: (name: string, driver: string) =>
    new EngineError(
      'not-found',
      `create ${name}: error looking up volume plugin ${driver}: plugin "${driver}" not found`,
    ),
  otherDriver: (name: string) =>
    new EngineError('conflict', `create ${name}: a volume with the same name but different driver already exists`),
  badOption: (name: string, option: string) =>
    new EngineError('invalid', `create ${name}: invalid option: ${JSON.stringify(option)}`),
  missingOption: (name: string, option: string) =>
    new EngineError('invalid', `create ${name}: missing required option: ${JSON.stringify(option)}`),
};
