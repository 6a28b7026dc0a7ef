import type { Process } from '../../../kernel/process.ts';
import { PipFailure } from './failure.ts';
import { parseRequirement } from './requirement.ts';
import type { Ask } from './resolve.ts';

/** A requirement on the command line. Throws PipFailure with pip's words. */
export function askOf(proc: Process, word: string, from = ''): Ask {
  if (
    /^(git|hg|svn|bzr)\+|:\/\//.test(word) ||
    ((/[/]/.test(word) || word === '.') && proc.fs.exists(word.replace(/\[.*$/, '')))
  )
    throw new PipFailure([], 1, `drydock: 'pip install' of folders, archives and addresses is not simulated\n`);
  const requirement = parseRequirement(word);
  if (!('fault' in requirement)) return { requirement, from, parent: undefined };
  const { fault, at } = requirement;
  const where = `    ${word}\n    ${' '.repeat(at)}^`;
  if (/^(?:\.|\/|~)/.test(word) || word.includes('/'))
    throw new PipFailure([
      `Invalid requirement: '${word}': ${fault}\n${where}\nHint: It looks like a path. File '${word}' does not exist.`,
    ]);
  const line = / \((line \d+)\)$/.exec(from)?.[1];
  const suffix =
    line === undefined ? '' : ` (from ${line} of ${from.replace(/^-r /, '').replace(/ \(line \d+\)$/, '')})`;
  const hint = /^[^=<>!~]+=[^=]/.test(word) ? '\nHint: = is not a valid operator. Did you mean == ?' : '';
  throw new PipFailure([`Invalid requirement: '${word}': ${fault}\n${where}${suffix}${hint}`]);
}

/** The lines of a requirements file. Throws PipFailure. */
export function readRequirements(proc: Process, file: string): readonly Ask[] {
  if (!proc.fs.exists(file))
    throw new PipFailure([`Could not open requirements file: [Errno 2] No such file or directory: '${file}'`]);
  const asks: Ask[] = [];
  const lines = proc.fs.readText(file).split('\n');
  for (const [i, raw] of lines.entries()) {
    const text = raw.replace(/(^|\s)#.*$/, '').trim();
    const from = `-r ${file} (line ${i + 1})`;
    const [, other] = /^(?:-r|--requirement)[\s=]+(.+)$/.exec(text) ?? [];
    if (other !== undefined) {
      const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
      asks.push(...readRequirements(proc, other.startsWith('/') ? other : folder + other));
    } else if (text.startsWith('-'))
      throw new PipFailure([], 1, `drydock: '${text.split(/[\s=]/)[0]}' in requirements files is not simulated\n`);
    else if (text !== '') asks.push(askOf(proc, text.replace(/\s+--hash=\S+/g, '').replace(/\s*\\$/, ''), from));
  }
  return asks;
}
