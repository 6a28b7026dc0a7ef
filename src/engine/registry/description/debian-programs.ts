const OWN: ReadonlySet<string> = new Set([
  ...['bash', 'dash', 'perl', 'git', 'curl', 'apt-get', 'make', 'ld', 'as', 'ar'],
  ...['gcc', 'g++', 'cc', 'c++', 'python3', 'psql', 'gosu', 'envsubst', 'openssl'],
]);
const KIN: readonly (readonly [RegExp, string])[] = [
  [/^apt/, 'apt'],
  [/^dpkg/, 'dpkg'],
  [/^python3\.\d+$/, 'python'],
  [/^(x86_64|aarch64)-linux-gnu-(gcc|g\+\+)-\d+$/, '$2'],
];

/** What a Debian binary names: its shells their own programs, package tools theirs, the rest of bin and sbin the GNU tools. */
export function debianProgram(path: string): string | undefined {
  const [, name = ''] = /^\/usr\/s?bin\/([^/]+)$/.exec(path) ?? [];
  if (name === '') return undefined;
  if (OWN.has(name)) return name;
  for (const [pattern, program] of KIN) {
    const match = pattern.exec(name);
    if (match) return program.replace('$2', match[2] ?? '');
  }
  return 'coreutils flavour=gnu';
}
