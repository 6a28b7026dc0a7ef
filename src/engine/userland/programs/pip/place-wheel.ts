import { base64 } from '../../../base/base64.ts';
import { encodeUtf8 } from '../../../base/bytes.ts';
import { gunzip } from '../../../base/gzip.ts';
import { hashBytes } from '../../../base/hashes.ts';
import { readTar } from '../../../fs/tar/index.ts';
import type { Process } from '../../../kernel/process.ts';
import { placeFile } from '../packages/place-files.ts';
import { attempt } from './failure.ts';

/** Where a wheel goes. */
export interface Scheme {
  readonly site: string;
  readonly bin: string;
  readonly executable: string;
  /** `313` */
  readonly tag: string;
}

// DIFFERS: An installed Python package is filled up to the real one's size by a file of filler, `_stand_in.bin` in its folder.

// DIFFERS: The .pyc files that pip and Python write are as long as real ones, and empty: what runs is the source.

/** Unpacks a wheel, compiles it, writes its commands and its RECORD. Answers the paths of the commands. */
export function placeWheel(
  proc: Process,
  scheme: Scheme,
  wheel: { readonly body: Uint8Array; readonly unpacked: number },
  options: { readonly requested: boolean; readonly compile: boolean },
): readonly string[] {
  const { fs } = proc;
  const record: string[] = [];
  const note = (path: string, bytes: Uint8Array): void => {
    const hash = base64(hashBytes('sha256', bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
    record.push(`${path},sha256=${hash},${bytes.length}`);
  };
  const write = (path: string, bytes: Uint8Array, mode = 0o644): void => {
    const full = path.startsWith('/') ? path : `${scheme.site}/${path}`;
    makeFolders(proc, full.slice(0, full.lastIndexOf('/')));
    attempt(full, () => {
      fs.writeFile(full, bytes);
      if (mode !== 0o644) fs.chmod(full, mode);
    });
    note(path.startsWith('/') ? relative(scheme.site, path) : path, bytes);
  };
  let info = '';
  let scripts = '';
  let written = 0;
  let folder = '';
  const compiled: string[] = [];
  for (const entry of readTar(gunzip(wheel.body))) {
    if (entry.type !== 'file') continue;
    const bytes = entry.content ? entry.content.read(0, entry.content.size) : new Uint8Array(0);
    const [top = ''] = entry.name.split('/');
    if (top.endsWith('.dist-info')) info = top;
    else if (entry.name.includes('/')) folder ||= top;
    if (entry.name.endsWith('.dist-info/entry_points.txt')) scripts = new TextDecoder().decode(bytes);
    write(entry.name, bytes);
    written += bytes.length;
    if (options.compile && entry.name.endsWith('.py')) compiled.push(entry.name);
  }
  const rest = wheel.unpacked - written;
  if (rest > 0) {
    const filler = `${folder || info}/_stand_in.bin`;
    attempt(`${scheme.site}/${filler}`, () =>
      placeFile(fs, { path: `${scheme.site}/${filler}`, mode: 0o644, size: rest }, () => undefined),
    );
    record.push(`${filler},,${rest}`);
  }
  for (const file of compiled) compile(proc, scheme, file, record);
  const commands = commandsOf(scripts).map(([name, module, call]) => {
    const path = `${scheme.bin}/${name}`;
    write(path, encodeUtf8(commandText(scheme.executable, module, call)), 0o755);
    return path;
  });
  write(`${info}/INSTALLER`, encodeUtf8('pip\n'));
  if (options.requested) write(`${info}/REQUESTED`, new Uint8Array(0));
  record.push(`${info}/RECORD,,`);
  const path = `${scheme.site}/${info}/RECORD`;
  attempt(path, () => fs.writeFile(path, `${record.sort().join('\n')}\n`));
  return commands;
}

/** A command that calls what a module has. */
export function commandText(executable: string, module: string, call: string): string {
  const first = call.split('.')[0] ?? '';
  return `#!${executable}\nimport sys\nfrom ${module} import ${first}\nif __name__ == '__main__':\n    sys.argv[0] = sys.argv[0].removesuffix('.exe')\n    sys.exit(${call}())\n`;
}

/** `[console_scripts]` as name, module, what to call. */
function commandsOf(text: string): readonly (readonly [string, string, string])[] {
  return [...text.matchAll(/^([\w.-]+)\s*=\s*([\w.]+):([\w.]+)\s*$/gm)].map(([, name = '', module = '', call = '']) => [
    name,
    module,
    call,
  ]);
}

/** The .pyc of a file of `site`, noted in its record. */
export function compile(proc: Process, scheme: Scheme, file: string, record: string[]): void {
  const cut = file.lastIndexOf('/') + 1;
  const base = file.slice(cut).replace(/\.py$/, '');
  const target = `${file.slice(0, cut)}__pycache__/${base}.cpython-${scheme.tag}.pyc`;
  const { fs } = proc;
  const { mtime, size } = fs.stat(`${scheme.site}/${file}`);
  const bytes = new Uint8Array(16 + Math.ceil(size * 1.2));
  bytes.set([0xf3, 0x0d, 0x0d, 0x0a]);
  const view = new DataView(bytes.buffer);
  view.setUint32(8, Math.floor(mtime / 1000), true);
  view.setUint32(12, size, true);
  makeFolders(proc, `${scheme.site}/${target.slice(0, target.lastIndexOf('/'))}`);
  attempt(`${scheme.site}/${target}`, () => fs.writeFile(`${scheme.site}/${target}`, bytes));
  record.push(`${target},,`);
}

export function makeFolders(proc: Process, path: string): void {
  let at = '';
  for (const part of path.split('/').slice(1)) {
    at += `/${part}`;
    const here = at;
    if (!proc.fs.exists(here)) attempt(here, () => proc.fs.mkdir(here, 0o755));
  }
}

/** From one absolute directory to a file. */
function relative(from: string, to: string): string {
  const [a, b] = [from.split('/'), to.split('/')];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return [...a.slice(same).map(() => '..'), ...b.slice(same)].join('/');
}
