import { PACKAGE_HOSTS } from '../../base/package-hosts.ts';
import type { Site } from '../internet.ts';

/** A site whose code comes at the first question. */
function site(names: readonly string[], load: () => Promise<Pick<Site, 'answer'>>): Site {
  return { names, answer: async (request) => (await load()).answer(request) };
}

/** The package indexes that apt, apk, pip and npm ask; their hosts stand in base/package-hosts.ts. */
export const PACKAGE_INDEXES: readonly Site[] = [
  site([PACKAGE_HOSTS.alpine], async () => (await import('./alpine-archive.ts')).alpineArchive),
  site(
    [PACKAGE_HOSTS.debian, PACKAGE_HOSTS.ubuntu, PACKAGE_HOSTS.ubuntuSecurity],
    async () => (await import('./debian-archive.ts')).debianArchive,
  ),
  site(
    [PACKAGE_HOSTS.python, PACKAGE_HOSTS.pythonFiles],
    async () => (await import('./python-index.ts')).pythonIndexSite,
  ),
  site([PACKAGE_HOSTS.node, PACKAGE_HOSTS.yarn], async () => (await import('./npm-registry.ts')).npmRegistry),
];

/** All sites of the simulated internet. */
export const SITES: readonly Site[] = [
  site(
    ['example.com', 'example.org', 'example.net'].flatMap((name) => [name, `www.${name}`]),
    async () => (await import('./example-com.ts')).exampleCom,
  ),
  site(['samples.example'], async () => (await import('./course-samples.ts')).courseSamples),
  ...PACKAGE_INDEXES,
];
