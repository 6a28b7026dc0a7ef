import { expect, test } from 'vitest';
import { EngineError } from '../../../src/engine/base/errors.ts';
import { formatPlatform, parsePlatform } from '../../../src/engine/base/platforms.ts';

test('a platform is a system, an architecture, or both with a variant (containerd platforms.Parse)', () => {
  const read = (specifier: string): string => formatPlatform(parsePlatform(specifier));
  const expected: Readonly<Record<string, string>> = {
    linux: 'linux/amd64',
    Windows: 'windows/amd64',
    macos: 'darwin/amd64',
    arm64: 'linux/arm64',
    aarch64: 'linux/arm64',
    armhf: 'linux/arm',
    armel: 'linux/arm/v6',
    x86_64: 'linux/amd64',
    i386: 'linux/386',
    'linux/arm64/v8': 'linux/arm64',
    'linux/arm64/9': 'linux/arm64/v9',
    'linux/arm/7': 'linux/arm/v7',
    'linux/amd64/v1': 'linux/amd64',
    'linux/amd64/v3': 'linux/amd64/v3',
    'windows(10.0.17763)/amd64': 'windows/amd64',
    'any/thing': 'any/thing',
  };
  expect(Object.fromEntries(Object.keys(expected).map((specifier) => [specifier, read(specifier)]))).toEqual(expected);
});

test('what is none is refused in containerd’s words', () => {
  const reason = (specifier: string): string => {
    try {
      return formatPlatform(parsePlatform(specifier));
    } catch (error) {
      return error instanceof EngineError ? error.message : String(error);
    }
  };
  expect(['bogus', 'linux/*', 'a b/amd64', 'linux/a b', 'linux/arm/v7/x', ''].map(reason)).toEqual([
    '"bogus": unknown operating system or architecture: invalid argument',
    '"linux/*": wildcards not yet supported: invalid argument',
    '"a b" is an invalid OS component of "a b/amd64": OSAndVersion specifier component must match "^([A-Za-z0-9_-]+)(?:\\\\(([A-Za-z0-9_.%-]*)((?:\\\\+[A-Za-z0-9_.%-]+)*)\\\\))?$": invalid argument',
    '"a b" is an invalid component of "linux/a b": platform specifier component must match "^[A-Za-z0-9_.-]+$": invalid argument',
    '"linux/arm/v7/x": cannot parse platform specifier: invalid argument',
    '"" is an invalid OS component of "": OSAndVersion specifier component must match "^([A-Za-z0-9_-]+)(?:\\\\(([A-Za-z0-9_.%-]*)((?:\\\\+[A-Za-z0-9_.%-]+)*)\\\\))?$": invalid argument',
  ]);
});
