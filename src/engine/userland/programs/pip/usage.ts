/** The usage lines of a verb, as pip prints them before a fault. */
export function usageOf(verb: string): string {
  const lines = USAGES[verb] ?? ['<command> [options]'];
  return `\nUsage:   \n${lines.map((line) => `  pip ${line}\n`).join('')}`;
}

const USAGES: Readonly<Record<string, readonly string[]>> = {
  install: [
    'install [options] <requirement specifier> [package-index-options] ...',
    'install [options] -r <requirements file> [package-index-options] ...',
    'install [options] [-e] <vcs project url> ...',
    'install [options] [-e] <local project path> ...',
    'install [options] <archive url/path> ...',
  ],
  uninstall: ['uninstall [options] <package> ...', 'uninstall [options] -r <requirements file> ...'],
  freeze: ['freeze [options]'],
  list: ['list [options]'],
  show: ['show [options] <package> ...'],
  check: ['check [options]'],
};

const COMMANDS: readonly (readonly [string, string])[] = [
  ['install', 'Install packages.'],
  ['lock', 'Generate a lock file.'],
  ['download', 'Download packages.'],
  ['uninstall', 'Uninstall packages.'],
  ['freeze', 'Output installed packages in requirements format.'],
  ['inspect', 'Inspect the python environment.'],
  ['list', 'List installed packages.'],
  ['show', 'Show information about installed packages.'],
  ['check', 'Verify installed packages have compatible dependencies.'],
  ['config', 'Manage local and global configuration.'],
  ['search', 'Search PyPI for packages.'],
  ['cache', "Inspect and manage pip's wheel cache."],
  ['index', 'Inspect information available from package indexes.'],
  ['wheel', 'Build wheels from your requirements.'],
  ['hash', 'Compute hashes of package archives.'],
  ['completion', 'A helper command used for command completion.'],
  ['debug', 'Show information useful for debugging.'],
  ['help', 'Show help for commands.'],
];

export const VERBS: ReadonlySet<string> = new Set(COMMANDS.map(([name]) => name));

// DIFFERS: pip's help lists its commands, not its options.

export const HELP = `${usageOf('')}
Commands:
${COMMANDS.map(([name, text]) => `  ${name.padEnd(28)}${text}\n`).join('')}`;
