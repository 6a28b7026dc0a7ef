/** ca-certificates and tzdata of Alpine. */
export const ALPINE_RUNTIME = `
/etc|ca-certificates.conf 5584
/etc/ca-certificates|update.d/
/etc/ssl/certs|ca-certificates.crt 220541
/usr/bin|c_rehash* 14416
/usr/sbin|update-ca-certificates* 14440
/usr/share/ca-certificates|mozilla/
/usr/share/zoneinfo|UTC 114|iso3166.tab 4791|leapseconds 3392|posixrules 3552|tzdata.zi 107344|zone.tab 18822|zone1970.tab 17569
`;

/** The short names beside Python's own. */
export const PYTHON_LINKS = `
/usr/local/bin|idle@ idle3|pip@ pip3|pydoc@ pydoc3|python@ python3|python-config@ python3-config
`;

/** Bytes of libpython, stripped and with symbols. */
const SHARED_OBJECT: Readonly<Record<string, readonly [number, number]>> = {
  '3.13': [6_213_400, 34_120_440],
  '3.12': [7_612_040, 33_604_120],
  '3.11': [5_914_112, 23_092_688],
  '3.10': [4_814_112, 22_104_120],
  '3.9': [4_214_112, 21_204_120],
};

/** Python under /usr/local: its library, its commands, its shared object, headers. */
export function pythonFiles(library: string, headers: string, minor: string, kind: 'slim' | 'full' | 'alpine'): string {
  const nodot = minor.replace('.', '');
  // The big image keeps the debugging symbols, which the listed modules have, too; the others are stripped.
  const full = kind === 'full';
  const [plain = 0, symbols = 0] = SHARED_OBJECT[minor] ?? [];
  const shared = full ? symbols : plain;
  const extra = minor === '3.13' ? '' : `|2to3-${minor}* 99`;
  const stripped = library.replaceAll(
    /(\.cpython-\d+-x86_64-linux-gnu\.so\*) (\d+)/g,
    (_, name: string, size: string) => `${name} ${Math.round(Number(size) * (full ? 1 : 0.4))}`,
  );
  const files = `${stripped}
/usr/local/bin|idle3@ idle${minor}|idle${minor}* 101|pip3* 217|pip${minor}* 217|pydoc3@ pydoc${minor}|pydoc${minor}* 86|python3@ python${minor}|python3-config@ python${minor}-config|python${minor}* 14408|python${minor}-config* 3193${extra}
/usr/local/include/python${minor}${headers.trim().replaceAll(/\n/g, `\n/usr/local/include/python${minor}`)}
/usr/local/lib|libpython${minor}.so@ libpython${minor}.so.1.0|libpython${minor}.so.1.0* ${shared}|libpython3.so* 14312
${full ? `/usr/share/gdb/auto-load/usr/local/bin|python${minor}-gdb.py 78642\n` : ''}/usr/local/lib/pkgconfig|python-${minor}-embed.pc 303|python-${minor}.pc 276|python3-embed.pc@ python-${minor}-embed.pc|python3.pc@ python-${minor}.pc
/usr/local/share/man/man1|python3.1@ python${minor}.1|python${minor}.1 19610
`;
  return kind === 'alpine'
    ? files.replaceAll(`cpython-${nodot}-x86_64-linux-gnu`, `cpython-${nodot}-x86_64-linux-musl`)
    : files;
}
