import type { Platform } from '../../../base/platforms.ts';
import { PLATFORMS } from '../../description/architecture.ts';
import { assemble, listedLayer } from '../../description/assemble.ts';
import { type CatalogImage, type CatalogVariant, PATH } from '../../description/catalog-image.ts';
import { debianProgram } from '../../description/debian-programs.ts';
import { packagesAfter, partFiles } from '../texts/debian-parts.ts';
import { buildpackVariant } from './buildpack-deps.ts';

const VERSION = '14.3.0';
const created = '2026-11-13T09:02:27.000000000Z';

const GPG_KEYS =
  'B215C1633BCA0477615F1B35A5B3A004745C015A \tB3C42148A44E6983B3E4CC0793FA9B1AB75C61B8 \t90AA470469D3965A87A5DCB494D03953902C9419 \t80F98B2E0DAB6C8281BDF541A7C8C3B2F71EDF1C \t7F74F97C103468EE5D750B583AB00996FC26A641 \t33C235A34C46AA3FFB293709A328C3A2C3C45C06 \tD3A93CAD751C2AF4F8C7AD516C35B99309B5FA62';
const MIRRORS =
  'https://ftpmirror.gnu.org/gcc \t\thttps://mirrors.kernel.org/gnu/gcc \t\thttps://bigsearcher.com/mirrors/gcc/releases \t\thttp://www.netgull.com/gcc/releases \t\thttps://ftpmirror.gnu.org/gcc \t\thttps://sourceware.org/pub/gcc/releases \t\tftp://ftp.gnu.org/gnu/gcc';

const PACKAGES =
  'RUN /bin/sh -c set -eux; \tapt-get update; \tapt-get install -y --no-install-recommends \t\tabigail-tools \t; \trm -rf /var/lib/apt/lists/* # buildkit';
const BUILD =
  'RUN /bin/sh -c set -ex; \t\tsavedAptMark="$(apt-mark showmanual)"; \tapt-get update; \tapt-get install -y --no-install-recommends \t\tdpkg-dev \t\tflex \t\tgnupg \t; \t_fetch "gcc-$GCC_VERSION/gcc-$GCC_VERSION.tar.xz" \'gcc.tar.xz\'; \tgpg --batch --verify gcc.tar.xz.sig gcc.tar.xz; \tmkdir -p /usr/src/gcc; \ttar -xf gcc.tar.xz -C /usr/src/gcc --strip-components=1; \t/usr/src/gcc/configure \t\t--build="$gnuArch" \t\t--disable-multilib \t\t--enable-languages=c,c++,fortran,go \t\t$extraConfigureArgs \t; \tmake -j "$(nproc)"; \tmake install-strip; \trm -rf "$dir" /usr/src/gcc; \tapt-get purge -y --auto-remove -o APT::AutoRemove::RecommendsImportant=false # buildkit';
const LDCONFIG =
  'RUN /bin/sh -c set -ex; \t{ echo \'/usr/local/lib64\'; echo \'/usr/local/lib\'; } > /etc/ld.so.conf.d/000-local-lib.conf; \tldconfig -v; \tdeb="$(readlink -ve /usr/lib/*/libstdc++.so* | head -1)"; \tgcc="$(readlink -ve /usr/local/lib*/libstdc++.so | head -1)"; \tLD_PRELOAD="$deb" abidiff --no-added-syms "$deb" "$gcc" # buildkit';
const ALTERNATIVES =
  'RUN /bin/sh -c set -ex; \tdpkg-divert --divert /usr/bin/gcc.orig --rename /usr/bin/gcc; \tdpkg-divert --divert /usr/bin/g++.orig --rename /usr/bin/g++; \tdpkg-divert --divert /usr/bin/gfortran.orig --rename /usr/bin/gfortran; \tupdate-alternatives --install /usr/bin/cc cc /usr/local/bin/gcc 999 # buildkit';

function variant(platform: Platform): CatalogVariant {
  const part = (name: string, load: Parameters<typeof listedLayer>[0]['load'], portable = false) =>
    listedLayer({ id: `learner/gcc:${name}`, platform, created, portable, load });
  const abigail = part('abigail', async () => ({
    files: await partFiles('trixie', ['abigail']),
    texts: await packagesAfter('trixie', ['curl', 'scm', 'full', 'abigail'], platform),
    program: debianProgram,
    entropy: 0.39,
  }));
  const compiler = part(VERSION, async () => ({
    files: compilerFiles((await import('../files/gcc-debian.generated.ts')).files),
    entropy: 0.36,
    program: (path) => {
      const [, name] = /^\/usr\/local\/bin\/(gcc|g\+\+|c\+\+|gfortran|gccgo)$/.exec(path) ?? [];
      return name === undefined ? undefined : `${name === 'c++' ? 'g++' : name} version=${VERSION}`;
    },
  }));
  const path = part(
    'ldconfig',
    async () => ({
      files: '/etc|ld.so.cache 41204',
      texts: { '/etc/ld.so.conf.d/000-local-lib.conf': '/usr/local/lib64\n/usr/local/lib\n' },
    }),
    true,
  );
  const alternatives = part(
    'alternatives',
    async () => ({ files: '/etc/alternatives|cc@ /usr/local/bin/gcc\n/usr/bin|cc@ /etc/alternatives/cc' }),
    true,
  );
  return assemble(
    buildpackVariant('trixie', 'full', platform),
    platform,
    created,
    { Env: [PATH, `GPG_KEYS=${GPG_KEYS}`, `GCC_MIRRORS=${MIRRORS}`, `GCC_VERSION=${VERSION}`], Cmd: ['bash'] },
    [
      { by: PACKAGES, layer: abigail },
      { by: `ENV GPG_KEYS=${GPG_KEYS}` },
      { by: `ENV GCC_MIRRORS=${MIRRORS}` },
      { by: `ENV GCC_VERSION=${VERSION}` },
      { by: BUILD, layer: compiler },
      { by: LDCONFIG, layer: path },
      { by: ALTERNATIVES, layer: alternatives },
    ],
  );
}

/** The languages' shared libraries. */
const SHARED =
  'libasan.so.8.0.0* 9104120|libgcc_s.so.1 912044|libgfortran.so.5.0.0* 8104120|libgo.so.23.0.0* 32104120|libgomp.so.1.0.0* 1204120|libitm.so.1.0.0* 912044|liblsan.so.0.0.0* 4104120|libquadmath.so.0.0.0* 1104120|libstdc++.so.6.0.33* 3104120|libtsan.so.2.0.0* 11204120|libubsan.so.1.0.0* 4912044';

// DIFFERS: gcc's own tree under /usr/local is that of Debian's compiler, under the names and with the languages of the official build.
/** GCC under /usr/local: what Debian's compiler has, and the languages that it builds besides. */
function compilerFiles(debian: string): string {
  const own = debian
    .split('\n')
    .filter((line) => /^\/usr\/(lib(exec)?\/gcc|include\/c\+\+|include\/x86_64-linux-gnu\/c\+\+)\b/.test(line))
    .map((line) =>
      line
        .replace(/^\/usr\/(lib|libexec)\/gcc\/x86_64-linux-gnu\/14/, `/usr/local/$1/gcc/x86_64-linux-gnu/${VERSION}`)
        .replace('/usr/include/x86_64-linux-gnu/c++/14', `/usr/local/include/c++/${VERSION}/x86_64-linux-gnu`)
        .replace('/usr/include/c++/14', `/usr/local/include/c++/${VERSION}`)
        // What Debian keeps elsewhere is listed below.
        .replaceAll(/\|[^|]*@ \.\.[^|]*/g, ''),
    )
    .filter((line) => line.startsWith('/usr/local/'));
  const shared = SHARED.split('|').flatMap((entry) => {
    const [, name = '', major = ''] = /^(.*\.so)(\.\d+)/.exec(entry) ?? [];
    const file = entry.replace(/\*? \d+$/, '');
    return [entry, `${name}@ ${file}`, ...(file === name + major ? [] : [`${name}${major}@ ${file}`])];
  });
  return `${own.join('\n')}
/usr/local/bin|c++* 1412044|cpp* 1408040|g++* 1412044|gcc* 1408040|gcc-ar* 41204|gcc-nm* 41204|gcc-ranlib* 41204|gccgo* 1412044|gcov* 912044|gcov-dump* 712044|gcov-tool* 742044|gfortran* 1408040|go* 10104120|gofmt* 8104120|lto-dump* 16204120
/usr/local/lib64|libasan.a 12104120|libatomic.a 212044|libgfortran.a 9104120|libgo.a 21204120|libstdc++.a 7104120|libtsan.a 4104120|${shared.join('|')}
/usr/local/libexec/gcc/x86_64-linux-gnu/${VERSION}|cgo* 7104120|f951* 38104120|go1* 38904120
/usr/local/share/gcc-${VERSION}/python/libstdcxx/v6|__init__.py 1204|printers.py 91204
/usr/local/share/info|gcc.info 4104120|gfortran.info 912044
`;
}

export const images: readonly CatalogImage[] = [
  {
    repository: 'library/gcc',
    tags: [VERSION, '14.3', '14', '14-trixie', 'latest'],
    variants: PLATFORMS.map(variant),
  },
];
