import type { Platform } from '../../../base/platforms.ts';
import { dpkgStatus, withPackages } from '../../description/dpkg-status.ts';
import type { DebianName } from '../learner/debian.ts';

/** What official images install on Debian: a list of files each, and of packages. */
const FILES = {
  curl: () => import('../files/buildpack-curl.generated.ts'),
  scm: () => import('../files/buildpack-scm.generated.ts'),
  /** Compilers and headers of the C library, which `full` and `golang` have in common; without packages of its own. */
  gcc: () => import('../files/gcc-debian.generated.ts'),
  full: () => import('../files/buildpack-full.generated.ts'),
  golang: () => import('../files/golang-cgo.generated.ts'),
  python: () => import('../files/python-dev.generated.ts'),
  abigail: () => import('../files/gcc-abigail.generated.ts'),
  libraries: () => import('../files/python-libraries.generated.ts'),
  certificates: () => import('../files/debian-certificates.generated.ts'),
  httpd: () => import('../files/httpd-runtime.generated.ts'),
  httpdLibraries: () => import('../files/httpd-libraries.generated.ts'),
} as const;

export type DebianPart = keyof typeof FILES;

/** The files of parts, as installed on a release. */
export async function partFiles(name: DebianName, parts: readonly DebianPart[]): Promise<string> {
  const lists = await Promise.all(parts.map((part) => FILES[part]()));
  const files = lists.map((list) => list.files).join('');
  return name === 'trixie' ? files : asOnBookworm(files);
}

/** Big files of Debian 13's buildpack-deps whose packages Debian 12's does not pull in. */
const LACKING = /\|lib(fftw3[lqf]|fftw3\w*\.a|gnutls\.a|hwasan|raw(_r)?\.|unbound|harfbuzz-subset)[\w.]*[@*]? [^|\n]+/g;

// DIFFERS: What the big images on Debian 12 install is Debian 13's list of files, under the names of Debian 12's compilers, Perl and Python.
function asOnBookworm(files: string): string {
  return files
    .replaceAll(/^\/usr\/(share|lib\/x86_64-linux-gnu)\/gir-1\.0\|.*\n/gm, '')
    .replaceAll(LACKING, '')
    .replaceAll('/usr/libexec/gcc/', '/usr/lib/gcc/')
    .replaceAll(/\b(gcc|g\+\+|cpp|gcov|gcov-tool|gcov-dump|gcc-ar|gcc-nm|gcc-ranlib|lto-dump)-14\b/g, '$1-12')
    .replaceAll(/(\/(gcc|c\+\+)(\/x86_64-linux-gnu)?)\/14\b/g, '$1/12')
    .replaceAll('5.40.1', '5.36.0')
    .replaceAll('5.40', '5.36')
    .replaceAll('python3.13', 'python3.11')
    .replaceAll('cpython-313', 'cpython-311')
    .replaceAll(/\.so\.76\b/g, '.so.72')
    .replaceAll(/\b(lib[a-z0-9+.-]+?)t64\b/g, '$1');
}

/** The database of installed packages after parts were installed upon a release's own. */
export async function packagesAfter(
  name: DebianName,
  parts: readonly Exclude<DebianPart, 'gcc'>[],
  { architecture }: Platform,
): Promise<Readonly<Record<string, string>>> {
  const [own, { addedPackages }] = await Promise.all([
    import('./debian-packages.ts'),
    import('../files/added-packages.generated.ts'),
  ]);
  const added: Readonly<Record<string, string>> = addedPackages[name];
  const packages = parts.flatMap((part) => (added[part] ?? '').trim().split('\n'));
  return { '/var/lib/dpkg/status': dpkgStatus(withPackages(own[`${name}Packages`], ...packages), architecture) };
}
