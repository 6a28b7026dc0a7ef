import type { Platform } from '../../../image/platform.ts';
import { PLATFORMS } from '../../description/architecture.ts';
import { assemble, listedLayer } from '../../description/assemble.ts';
import { type CatalogImage, type CatalogVariant, PATH } from '../../description/catalog-image.ts';
import { buildpackVariant } from './buildpack-deps.ts';

const VERSION = '14.3.0';
const created = '2026-11-13T09:02:27.000000000Z';

const PACKAGES =
  'RUN /bin/sh -c set -ex; \tapt-get update; \tapt-get install -y --no-install-recommends \t\tlibisl-dev \t; \tapt-get dist-clean # buildkit';
const BUILD =
  'RUN /bin/sh -c set -ex; \t\tsavedAptMark="$(apt-mark showmanual)"; \tcurl -fSL "https://ftpmirror.gnu.org/gcc/gcc-$GCC_VERSION/gcc-$GCC_VERSION.tar.xz" -o \'gcc.tar.xz\'; \tmkdir -p /usr/src/gcc; \ttar -xf gcc.tar.xz -C /usr/src/gcc --strip-components=1; \t./configure \t\t--build="$gnuArch" \t\t--disable-multilib \t\t--enable-languages=c,c++,fortran,go,objc,obj-c++ \t; \tmake -j "$(nproc)"; \tmake install-strip; \trm -rf /usr/src/gcc # buildkit';
const LDCONFIG =
  "RUN /bin/sh -c set -ex; \techo '/usr/local/lib64' > /etc/ld.so.conf.d/000-local-lib.conf; \tldconfig -v # buildkit";
const ALTERNATIVES =
  'RUN /bin/sh -c set -ex; \tdpkg-divert --divert /usr/bin/gcc.orig --rename /usr/bin/gcc; \tdpkg-divert --divert /usr/bin/g++.orig --rename /usr/bin/g++; \tdpkg-divert --divert /usr/bin/gfortran.orig --rename /usr/bin/gfortran; \tupdate-alternatives --install /usr/bin/cc cc /usr/local/bin/gcc 999 # buildkit';

function variant(platform: Platform): CatalogVariant {
  const part = (name: string, load: Parameters<typeof listedLayer>[0]['load'], portable = false) =>
    listedLayer({ id: `learner/gcc:${name}`, platform, created, portable, load });
  const isl = part('isl', async () => ({
    files:
      '/usr/lib/x86_64-linux-gnu|libisl.a 4104120|libisl.so.23.4.0 2104120\n/usr/include/isl|ctx.h 12044|map.h 41204',
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
      texts: { '/etc/ld.so.conf.d/000-local-lib.conf': '/usr/local/lib64\n' },
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
    { Env: [PATH, `GCC_VERSION=${VERSION}`], Cmd: ['bash'] },
    [
      { by: PACKAGES, layer: isl },
      { by: `ENV GCC_VERSION=${VERSION}` },
      { by: BUILD, layer: compiler },
      { by: LDCONFIG, layer: path },
      { by: ALTERNATIVES, layer: alternatives },
    ],
  );
}

/** GCC under /usr/local: what Debian's compiler has, and the languages that it builds besides. */
function compilerFiles(debian: string): string {
  const own = debian
    .split('\n')
    .filter((line) => /^\/usr\/(lib\/gcc|include\/c\+\+|include\/x86_64-linux-gnu\/c\+\+)/.test(line))
    .map((line) =>
      line
        .replace('/usr/lib/gcc/x86_64-linux-gnu/12', `/usr/local/lib/gcc/x86_64-linux-gnu/${VERSION}`)
        .replace('/usr/include/x86_64-linux-gnu/c++/12', `/usr/local/include/c++/${VERSION}/x86_64-linux-gnu`)
        .replace('/usr/include/c++/12', `/usr/local/include/c++/${VERSION}`),
    )
    .filter((line) => line.startsWith('/usr/local/'));
  return `${own.join('\n')}
/usr/local/bin|c++* 1412044|cpp* 1408040|g++* 1412044|gcc* 1408040|gcc-ar* 41204|gcc-nm* 41204|gcc-ranlib* 41204|gccgo* 1412044|gcov* 912044|gcov-dump* 712044|gcov-tool* 742044|gfortran* 1408040|go* 10104120|gofmt* 8104120|lto-dump* 16204120
/usr/local/lib64|libasan.a 12104120|libasan.so.8.0.0* 9104120|libatomic.a 212044|libgcc_s.so.1 912044|libgfortran.a 9104120|libgfortran.so.5.0.0* 8104120|libgo.a 21204120|libgo.so.23.0.0* 32104120|libgomp.so.1.0.0* 1204120|libitm.so.1.0.0* 912044|liblsan.so.0.0.0* 4104120|libobjc.so.4.0.0* 512044|libquadmath.so.0.0.0* 1104120|libstdc++.a 7104120|libstdc++.so.6.0.33* 3104120|libtsan.a 4104120|libtsan.so.2.0.0* 11204120|libubsan.so.1.0.0* 4912044
/usr/local/libexec/gcc/x86_64-linux-gnu/${VERSION}|cc1* 37104120|cc1obj* 27504120|cc1objplus* 29504120|cc1plus* 39204120|cgo* 7104120|collect2* 812044|f951* 38104120|go1* 38904120|lto-wrapper* 1204120|lto1* 36104120
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
