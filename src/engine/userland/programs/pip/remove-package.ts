import type { Process } from '../../../kernel/process.ts';
import { removeFile } from '../packages/place-files.ts';
import { attempt } from './failure.ts';
import type { Installed } from './installed.ts';

/** The files of a package by its RECORD, absolute. */
export function filesOf(proc: Process, { site, info }: Installed): readonly string[] {
  const record = `${site}/${info}/RECORD`;
  if (!proc.fs.exists(record)) return [];
  const lines = proc.fs.readText(record).split('\n').filter(Boolean);
  return lines.map((line) => resolvePath(`${site}/${line.split(',')[0]}`));
}

function resolvePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/'))
    if (part === '..') parts.pop();
    else parts.push(part);
  return parts.join('/');
}

/** Removes all that RECORD lists, and folders that this leaves empty. */
export function removePackage(proc: Process, found: Installed): void {
  const { fs } = proc;
  for (const path of filesOf(proc, found)) attempt(path, () => removeFile(fs, path));
  const own = `${found.site}/${found.info}`;
  if (fs.exists(own)) attempt(own, () => fs.removeTree(own));
}
