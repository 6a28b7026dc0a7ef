/** npm's commands, with what they do. */
const COMMANDS: Readonly<Record<string, string>> = {
  access: 'Set access level on published packages',
  adduser: 'Add a registry user account',
  audit: 'Run a security audit',
  bugs: 'Report bugs for a package in a web browser',
  cache: 'Manipulates packages and npx cache',
  ci: 'Clean install a project',
  completion: 'Tab Completion for npm',
  config: 'Manage the npm configuration files',
  dedupe: 'Reduce duplication in the package tree',
  deprecate: 'Deprecate a version of a package',
  diff: 'The registry diff command',
  'dist-tag': 'Modify package distribution tags',
  docs: 'Open documentation for a package in a web browser',
  doctor: 'Check the health of your npm environment',
  edit: 'Edit an installed package',
  exec: 'Run a command from a local or remote npm package',
  explain: 'Explain installed packages',
  explore: 'Browse an installed package',
  'find-dupes': 'Find duplication in the package tree',
  fund: 'Retrieve funding information',
  get: 'Get a value from the npm configuration',
  help: 'Get help on npm',
  'help-search': 'Search npm help documentation',
  init: 'Create a package.json file',
  install: 'Install a package',
  'install-ci-test': 'Install a project with a clean slate and run tests',
  'install-test': 'Install package(s) and run tests',
  link: 'Symlink a package folder',
  ll: 'List installed packages',
  login: 'Login to a registry user account',
  logout: 'Log out of the registry',
  ls: 'List installed packages',
  org: 'Manage orgs',
  outdated: 'Check for outdated packages',
  owner: 'Manage package owners',
  pack: 'Create a tarball from a package',
  ping: 'Ping npm registry',
  pkg: 'Manages your package.json',
  prefix: 'Display prefix',
  profile: 'Change settings on your registry profile',
  prune: 'Remove extraneous packages',
  publish: 'Publish a package',
  query: 'Retrieve a filtered list of packages',
  rebuild: 'Rebuild a package',
  repo: 'Open package repository page in the browser',
  restart: 'Restart a package',
  root: 'Display npm root',
  run: 'Run arbitrary package scripts',
  sbom: 'Generate a Software Bill of Materials (SBOM)',
  search: 'Search for packages',
  set: 'Set a value in the npm configuration',
  shrinkwrap: 'Lock down dependency versions for publication',
  star: 'Mark your favorite packages',
  stars: 'View packages marked as favorites',
  start: 'Start a package',
  stop: 'Stop a package',
  team: 'Manage organization teams and team memberships',
  test: 'Test a package',
  token: 'Manage your authentication tokens',
  undeprecate: 'Undeprecate a version of a package',
  uninstall: 'Remove a package',
  unpublish: 'Remove a package from the registry',
  unstar: 'Remove an item from your favorite packages',
  update: 'Update packages',
  version: 'Bump a package version',
  view: 'View registry info',
  whoami: 'Display npm username',
};

/** Commands and scripts that a mistyped word may have meant: lines behind an empty one; none where nothing is near. */
export function suggestions(word: string, scripts: Readonly<Record<string, string>>): readonly string[] {
  const near = (candidate: string): boolean => distance(word, candidate) < word.length * 0.4;
  const all = [
    ...Object.keys(COMMANDS)
      .filter((command) => command !== word && near(command))
      .map((command) => `  npm ${command} # ${COMMANDS[command]}`),
    ...Object.keys(scripts)
      .filter((script) => near(script) && !['stop', 'start', 'test', 'restart'].includes(script))
      .map((script) => `  npm run ${script} # run the "${script}" package script`),
  ];
  if (all.length === 0) return [];
  return ['', all.length === 1 ? 'Did you mean this?' : 'Did you mean one of these?', ...all.slice(0, 3)];
}

/** Levenshtein's. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])));
    row = next;
  }
  return row[b.length] ?? 0;
}
