/**
 * Hosts of the package indexes, as the real tools print them and images name them in their configuration. They are put together
 * from labels here and nowhere else; on Drydock's machine they lead to the simulated internet (network/sites).
 */
const named = (...labels: readonly string[]): string => labels.join('.');

export const PACKAGE_HOSTS = {
  /** apk's repositories. */
  alpine: named('dl-cdn', 'alpinelinux', 'org'),
  /** apt's archive, security updates included. */
  debian: named('deb', 'debian', 'org'),
  ubuntu: named('archive', 'ubuntu', 'com'),
  ubuntuSecurity: named('security', 'ubuntu', 'com'),
  /** pip's index, and where its files lie. */
  python: named('pypi', 'org'),
  pythonFiles: named('files', 'pythonhosted', 'org'),
  node: named('registry', 'npmjs', 'org'),
  /** Another name of the same registry, which yarn asks. */
  yarn: named('registry', 'yarnpkg', 'com'),
  go: named('proxy', 'golang', 'org'),
} as const;
