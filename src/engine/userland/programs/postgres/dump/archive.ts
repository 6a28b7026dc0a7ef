import type { Entry } from './entries.ts';
import type { DumpAbout } from './script.ts';

// DIFFERS: An archive of `pg_dump -Fc` begins with PGDMP and holds JSON of Drydock's own: a real pg_restore cannot read it, nor can this one read a real archive.

const MARK = 'PGDMP';

export function archiveText(
  entries: readonly Entry[],
  about: Pick<DumpAbout, 'database' | 'server' | 'client'>,
): string {
  const { database, server, client } = about;
  return `${MARK}\n${JSON.stringify({ database, server, client, entries })}\n`;
}

export interface Archive extends Pick<DumpAbout, 'database' | 'server' | 'client'> {
  readonly entries: readonly Entry[];
}

/** undefined for what is no archive. */
export function readArchive(text: string): Archive | undefined {
  if (!text.startsWith(`${MARK}\n`)) return undefined;
  return JSON.parse(text.slice(MARK.length)) as Archive;
}
