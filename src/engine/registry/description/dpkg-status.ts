/**
 * The database of installed packages, /var/lib/dpkg/status, out of a list: a line a package, `name version any|all KILOBYTES`, `essential`
 * behind it for what dpkg does not remove (dpkg-query(1), deb822).
 */
export function dpkgStatus(packages: string, architecture: string): string {
  return packages
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', version = '', arch, size = '0', essential] = line.split(' ');
      const library = /^lib(?!c-bin|pam-(modules-bin|runtime))/.test(name) && arch !== 'all';
      return [
        `Package: ${name}`,
        ...(essential ? ['Essential: yes'] : []),
        'Status: install ok installed',
        `Priority: ${essential ? 'required' : 'optional'}`,
        `Section: ${library ? 'libs' : 'admin'}`,
        `Installed-Size: ${size}`,
        'Maintainer: Debian',
        `Architecture: ${arch === 'all' ? 'all' : architecture}`,
        ...(library ? ['Multi-Arch: same'] : []),
        `Version: ${version}`,
        `Description: ${name}`,
        '',
      ].join('\n');
    })
    .join('\n');
}

/** The same packages and more, as a layer that installs them leaves the list. */
export function withPackages(packages: string, ...more: readonly string[]): string {
  return [...packages.trim().split('\n'), ...more].sort().join('\n');
}
