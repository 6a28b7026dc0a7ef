import { PACKAGE_HOSTS } from '../../../base/package-hosts.ts';
import { debianTexts } from './debian.ts';
import { debianStartup } from './debian-startup.ts';

/** A release of Debian or Ubuntu as its images tell of it. */
export interface DebianRelease {
  readonly codename: string;
  /** `13`, `24.04`. */
  readonly version: string;
  /** Text of /etc/debian_version, `13.7`. */
  readonly point: string;
}

const stanza = (host: string, path: string, suites: string, components: string, keyring: string): string =>
  `Types: deb\nURIs: http://${host}/${path}\nSuites: ${suites}\nComponents: ${components}\nSigned-By: /usr/share/keyrings/${keyring}\n`;

const KEYRING = 'debian-archive-keyring.gpg';

/** The files of Debian's official images that programs read: release, accounts, package sources, apt's settings for images. */
export function debianOfficialTexts({ codename, version, point }: DebianRelease): Readonly<Record<string, string>> {
  return {
    ...debianTexts,
    ...debianStartup,
    ...APT_SETTINGS,
    '/etc/debian_version': `${point}\n`,
    '/etc/issue': `Debian GNU/Linux ${version} \\n \\l\n\n`,
    '/etc/issue.net': `Debian GNU/Linux ${version}\n`,
    '/usr/lib/os-release': `PRETTY_NAME="Debian GNU/Linux ${version} (${codename})"
NAME="Debian GNU/Linux"
VERSION_ID="${version}"
VERSION="${version} (${codename})"
VERSION_CODENAME=${codename}
${version === '12' ? '' : `DEBIAN_VERSION_FULL=${point}\n`}ID=debian
HOME_URL="https://www.debian.org/"
SUPPORT_URL="https://www.debian.org/support"
BUG_REPORT_URL="https://bugs.debian.org/"
`,
    '/etc/apt/sources.list.d/debian.sources': `${stanza(PACKAGE_HOSTS.debian, 'debian', `${codename} ${codename}-updates`, 'main', KEYRING)}
${stanza(PACKAGE_HOSTS.debian, 'debian-security', `${codename}-security`, 'main', KEYRING)}`,
    '/etc/dpkg/origins/debian':
      'Vendor: Debian\nVendor-URL: https://www.debian.org/\nBugs: debbugs://bugs.debian.org\n',
    '/root/.bashrc': ROOT_BASHRC,
    '/root/.profile': ROOT_PROFILE,
  };
}

/** Ubuntu's, which stands on Debian's packages. */
export function ubuntuOfficialTexts({ codename, version, point }: DebianRelease): Readonly<Record<string, string>> {
  const [year = ''] = version.split('.');
  const patch = year === '24' ? '.3' : '.5';
  const name = year === '24' ? 'Noble Numbat' : 'Jammy Jellyfish';
  const user = year === '24' ? 'ubuntu:x:1000:1000:Ubuntu:/home/ubuntu:/bin/bash\n' : '';
  const sources = stanza(
    PACKAGE_HOSTS.ubuntu,
    'ubuntu/',
    `${codename} ${codename}-updates ${codename}-backports`,
    'main universe restricted multiverse',
    'ubuntu-archive-keyring.gpg',
  );
  return {
    ...debianTexts,
    ...debianStartup,
    ...APT_SETTINGS,
    '/etc/debian_version': `${point}\n`,
    '/etc/issue': `Ubuntu ${version}${patch} LTS \\n \\l\n\n`,
    '/etc/issue.net': `Ubuntu ${version}${patch} LTS\n`,
    '/etc/lsb-release': `DISTRIB_ID=Ubuntu\nDISTRIB_RELEASE=${version}\nDISTRIB_CODENAME=${codename}\nDISTRIB_DESCRIPTION="Ubuntu ${version}${patch} LTS"\n`,
    '/etc/passwd': debianTexts['/etc/passwd'] + user,
    '/etc/group': debianTexts['/etc/group'] + (user ? 'ubuntu:x:1000:\n' : ''),
    '/usr/lib/os-release': `PRETTY_NAME="Ubuntu ${version}${patch} LTS"
NAME="Ubuntu"
VERSION_ID="${version}"
VERSION="${version}${patch} LTS (${name})"
VERSION_CODENAME=${codename}
ID=ubuntu
ID_LIKE=debian
HOME_URL="https://www.ubuntu.com/"
SUPPORT_URL="https://help.ubuntu.com/"
BUG_REPORT_URL="https://bugs.launchpad.net/ubuntu/"
PRIVACY_POLICY_URL="https://www.ubuntu.com/legal/terms-and-policies/privacy-policy"
UBUNTU_CODENAME=${codename}
${year === '24' ? 'LOGO=ubuntu-logo\n' : ''}`,
    '/etc/apt/sources.list.d/ubuntu.sources': sources,
    '/root/.bashrc': ROOT_BASHRC,
    '/root/.profile': ROOT_PROFILE,
  };
}

/** How Debian's image makers set apt and dpkg for images, in own words. */
const APT_SETTINGS: Readonly<Record<string, string>> = {
  '/etc/apt/apt.conf.d/docker-autoremove-suggests':
    '# Packages that are only suggested by another do not stay behind.\nApt::AutoRemove::SuggestsImportant "false";\n',
  '/etc/apt/apt.conf.d/docker-clean':
    '# A package cache would only make layers bigger.\nDPkg::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb /var/cache/apt/archives/partial/*.deb /var/cache/apt/*.bin || true"; };\nAPT::Update::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb /var/cache/apt/archives/partial/*.deb /var/cache/apt/*.bin || true"; };\n\nDir::Cache::pkgcache "";\nDir::Cache::srcpkgcache "";\n',
  '/etc/apt/apt.conf.d/docker-gzip-indexes': '# Package lists stay compressed on disk.\nAcquire::GzipIndexes "true";\n',
  '/etc/apt/apt.conf.d/docker-no-languages':
    '# Translations of package descriptions are left out.\nAcquire::Languages "none";\n',
  '/etc/dpkg/dpkg.cfg.d/docker-apt-speedup':
    '# An interrupted installation is thrown away with its container: no need to sync.\nforce-unsafe-io\n',
};

/** What the -slim images tell dpkg to leave out. */
export const SLIM_SETTINGS: Readonly<Record<string, string>> = {
  '/etc/dpkg/dpkg.cfg.d/docker': `# The slim images leave documentation and translations out.
path-exclude /usr/share/doc/*
path-include /usr/share/doc/*/copyright
path-exclude /usr/share/man/*
path-exclude /usr/share/groff/*
path-exclude /usr/share/info/*
path-exclude /usr/share/lintian/*
path-exclude /usr/share/linda/*
path-exclude /usr/share/locale/*
path-include /usr/share/locale/locale.alias
path-exclude /usr/share/pixmaps/*
`,
};

const ROOT_BASHRC = `# ~/.bashrc: read by bash for shells that are not login shells.
# PS1 and umask are set in /etc/profile already.
# export LS_OPTIONS='--color=auto'
# eval "$(dircolors)"
# alias ls='ls $LS_OPTIONS'
# alias rm='rm -i'
`;

const ROOT_PROFILE = `# ~/.profile: read by Bourne-compatible login shells.
if [ "$BASH" ]; then
  if [ -f ~/.bashrc ]; then
    . ~/.bashrc
  fi
fi

mesg n 2> /dev/null || true
`;
