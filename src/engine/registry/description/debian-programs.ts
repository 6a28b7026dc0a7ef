const OWN: Readonly<Record<string, string>> = { bash: 'bash', dash: 'dash', perl: 'perl' };

/** What a Debian binary names: its shells their own programs, package tools theirs, the rest of bin and sbin the GNU tools. */
export function debianProgram(path: string): string | undefined {
  const [, name = ''] = /^\/usr\/s?bin\/([^/]+)$/.exec(path) ?? [];
  if (name === '') return undefined;
  if (name.startsWith('apt')) return 'apt';
  if (name.startsWith('dpkg')) return 'dpkg';
  return OWN[name] ?? 'coreutils flavour=gnu';
}
