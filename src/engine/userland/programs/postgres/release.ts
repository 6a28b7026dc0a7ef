import type { Process } from '../../../kernel/process.ts';

/** How this build names itself: Debian's packages and Alpine's builds differ. */
export function versionText(process: Process): {
  readonly number: string;
  readonly short: string;
  readonly long: string;
} {
  const version = process.binary?.options.get('version') ?? '17.6';
  const packaged = process.env.get('PG_VERSION');
  const isDebian = packaged?.includes('pgdg') ?? process.fs.exists('/etc/debian_version');
  const number = isDebian ? `${version} (Debian ${packaged ?? `${version}-0+deb13u1`})` : version;
  const built = isDebian
    ? 'x86_64-pc-linux-gnu, compiled by gcc (Debian 14.2.0-19) 14.2.0, 64-bit'
    : 'x86_64-pc-linux-musl, compiled by gcc (Alpine 14.2.0) 14.2.0, 64-bit';
  return { number, short: `(PostgreSQL) ${number}`, long: `PostgreSQL ${number} on ${built}` };
}
