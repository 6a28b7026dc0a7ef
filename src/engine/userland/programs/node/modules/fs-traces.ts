/** A call of fs that failed: Node's own line that threw, as it stands above the error, and its frames. */
export interface FailedCall {
  readonly excerpt: string;
  readonly frames: readonly string[];
}

const call = (line: number, text: string, column: number, ...frames: readonly string[]): FailedCall => ({
  excerpt: `node:fs:${line}\n${text}\n${' '.repeat(column - 1)}^\n`,
  frames,
});

const OPEN = call(621, '  return binding.open(', 18, 'Object.openSync (node:fs:621:18)');
const WRITE = call(2482, '    return binding.writeFileUtf8(', 20, 'Object.writeFileSync (node:fs:2482:20)');

/** By name without Sync, as Node 24.21 prints them; `readFile/text` is readFile with an encoding. */
export const FAILED_CALLS: Readonly<Record<string, FailedCall>> = {
  access: call(244, '  binding.access(getValidatedPath(path), mode);', 11, 'Object.accessSync (node:fs:244:11)'),
  appendFile: { ...WRITE, frames: [...WRITE.frames, 'Object.appendFileSync (node:fs:2564:6)'] },
  chmod: call(2110, '  binding.chmod(path, mode);', 11, 'Object.chmodSync (node:fs:2110:11)'),
  copyFile: call(3200, '  binding.copyFile(', 11, 'Object.copyFileSync (node:fs:3200:11)'),
  link: call(1975, '  binding.link(', 11, 'Object.linkSync (node:fs:1975:11)'),
  lstat: call(1770, '  const stats = binding.lstat(', 25, 'Object.lstatSync (node:fs:1770:25)'),
  mkdir: call(1410, '  const result = binding.mkdir(', 26, 'Object.mkdirSync (node:fs:1410:26)'),
  mkdtemp: call(
    3134,
    '  return binding.mkdtemp(prefix, options.encoding);',
    18,
    'Object.mkdtempSync (node:fs:3134:18)',
  ),
  open: OPEN,
  opendir: {
    excerpt: `node:internal/fs/dir:360\n  const handle = dirBinding.opendirSync(path);\n${' '.repeat(28)}^\n`,
    frames: ['Object.opendirSync (node:internal/fs/dir:360:29)'],
  },
  readFile: { ...OPEN, frames: [...OPEN.frames, 'Object.readFileSync (node:fs:487:35)'] },
  'readFile/text': call(
    483,
    '    return binding.readFileUtf8(path, stringToFlags(options.flag));',
    20,
    'Object.readFileSync (node:fs:483:20)',
  ),
  'readFile/folder': call(
    797,
    '  return binding.read(fd, buffer, offset, length, position);',
    18,
    'Object.readSync (node:fs:797:18)',
    'tryReadSync (node:fs:426:20)',
    'Object.readFileSync (node:fs:529:19)',
  ),
  readdir: call(1630, '  const result = binding.readdir(', 26, 'Object.readdirSync (node:fs:1630:26)'),
  readlink: call(
    1839,
    '  return binding.readlink(getValidatedPath(path), options.encoding);',
    18,
    'Object.readlinkSync (node:fs:1839:18)',
  ),
  realpath: call(
    2862,
    '      const stats = binding.lstat(base, true, undefined, true /* throwIfNoEntry */);',
    29,
    'Object.realpathSync (node:fs:2862:29)',
  ),
  rename: call(1073, '  binding.rename(', 11, 'Object.renameSync (node:fs:1073:11)'),
  rm: {
    excerpt: 'node:internal/errors:543\n      throw error;\n      ^\n',
    frames: ['Object.rmSync (node:fs:1281:16)'],
  },
  rmdir: call(1236, '  binding.rmdir(path);', 11, 'Object.rmdirSync (node:fs:1236:11)'),
  stat: call(1794, '  const stats = binding.stat(', 25, 'Object.statSync (node:fs:1794:25)'),
  watch: {
    excerpt: 'node:internal/fs/watchers:331\n    throw error;\n    ^\n',
    frames: ['FSWatcher.<computed> (node:internal/fs/watchers:323:19)', 'Object.watch (node:fs:2608:36)'],
  },
  symlink: call(1937, '  binding.symlink(', 11, 'Object.symlinkSync (node:fs:1937:11)'),
  truncate: { ...OPEN, frames: [...OPEN.frames, 'Object.truncateSync (node:fs:1120:17)'] },
  unlink: call(2000, '  binding.unlink(getValidatedPath(path));', 11, 'Object.unlinkSync (node:fs:2000:11)'),
  utimes: call(2251, '  binding.utimes(', 11, 'Object.utimesSync (node:fs:2251:11)'),
  writeFile: WRITE,
};

const promised = (line: number, text: string, column: number, ...frames: readonly string[]): FailedCall => ({
  excerpt: `node:internal/fs/promises:${line}\n${text}\n${' '.repeat(column - 1)}^\n`,
  frames: frames.map((frame) => `async ${frame}`),
});

const opened = (...frames: readonly string[]): FailedCall =>
  promised(
    1345,
    '  return new FileHandle(await PromisePrototypeThen(',
    25,
    'open (node:internal/fs/promises:1345:25)',
    ...frames,
  );
const result = (line: number, name: string): FailedCall =>
  promised(
    line,
    '  const result = await PromisePrototypeThen(',
    18,
    `Object.${name} (node:internal/fs/promises:${line}:18)`,
  );
const returned = (line: number, name: string): FailedCall =>
  promised(line, '  return await PromisePrototypeThen(', 10, `Object.${name} (node:internal/fs/promises:${line}:10)`);

/** The same for fs.promises. */
export const FAILED_PROMISES: Readonly<Record<string, FailedCall>> = {
  access: returned(1312, 'access'),
  chmod: returned(1797, 'chmod'),
  copyFile: returned(1327, 'copyFile'),
  link: returned(1767, 'link'),
  lstat: result(1734, 'lstat'),
  mkdtemp: returned(1902, 'mkdtemp'),
  readlink: returned(1679, 'readlink'),
  realpath: returned(1889, 'realpath'),
  rename: returned(1490, 'rename'),
  rmdir: returned(1530, 'rmdir'),
  symlink: returned(1707, 'symlink'),
  truncate: opened('Object.truncate (node:internal/fs/promises:1498:14)'),
  utimes: returned(1849, 'utimes'),
  appendFile: opened('Object.writeFile (node:internal/fs/promises:1965:14)'),
  mkdir: returned(1564, 'mkdir'),
  open: opened(),
  readFile: opened('Object.readFile (node:internal/fs/promises:1996:14)'),
  'readFile/folder': promised(
    1261,
    '      const bytesRead = await PromisePrototypeThen(',
    24,
    'readFileHandle (node:internal/fs/promises:1261:24)',
  ),
  readdir: result(1661, 'readdir'),
  stat: result(1743, 'stat'),
  unlink: returned(1775, 'unlink'),
  writeFile: opened('Object.writeFile (node:internal/fs/promises:1965:14)'),
};
