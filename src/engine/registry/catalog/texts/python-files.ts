/** What the packages that Python needs at run time bring. */
export function runtimeFiles(kind: 'slim' | 'full' | 'alpine'): string {
  if (kind === 'alpine')
    return '/etc/ssl/certs|ca-certificates.crt 220541\n/usr/share/zoneinfo|UTC 114|tzdata.zi 107344\n';
  return kind === 'slim' ? SLIM : SLIM + TK;
}

/** ca-certificates, netbase, tzdata. */
const SLIM = `
/etc|ca-certificates/|ca-certificates.conf 5713|ethertypes 1853|networks 60|protocols 3144|rpc 911|services 12813
/etc/ca-certificates|update.d/
/etc/ssl|certs/|openssl.cnf 12411|private/700
/etc/ssl/certs|ca-certificates.crt 219597
/usr/bin|c_rehash* 6925|openssl* 1197232
/usr/sbin|update-ca-certificates* 5428
/usr/share/ca-certificates/mozilla|ISRG_Root_X1.crt 1939|DigiCert_Global_Root_G2.crt 1294|GlobalSign_Root_R46.crt 1915|certdata.dat 214120
/usr/share/zoneinfo|zones.dat 1804120
/usr/lib/x86_64-linux-gnu|libncursesw.so.6.5 255304|libreadline.so.8.2 355144|libffi.so.8.1.4 47760
`;

/** tk-dev, uuid-dev and libbluetooth-dev. */
const TK = `
/usr/include/tcl8.6|tcl.h 87224|tclDecls.h 175204|tk.h 50201|tkDecls.h 88140
/usr/lib/x86_64-linux-gnu|libtcl8.6.a 2712044|libtcl8.6.so 1901204|libtk8.6.a 2512044|libtk8.6.so 1601204|libbluetooth.a 412044|libuuid.a 61204
/usr/share/tcltk|tcl8.6.dat 3412044|tk8.6.dat 1812044
`;

/** The short names beside Python's own. */
export const PYTHON_LINKS = `
/usr/local/bin|idle@ idle3|pip@ pip3|pydoc@ pydoc3|python@ python3|python-config@ python3-config
`;

/** Python under /usr/local: its library, its commands, its shared object, headers. */
export function pythonFiles(library: string, minor: string, alpine: boolean): string {
  const nodot = minor.replace('.', '');
  const shared = { '3.13': 6213400, '3.12': 7612040, '3.9': 4214112 }[minor] ?? 5_000_000;
  // The listed modules carry debugging symbols; the image's are stripped.
  const extra = minor === '3.13' ? '' : `|2to3-${minor}* 99`;
  const stripped = library.replaceAll(
    /(\.cpython-\d+-x86_64-linux-gnu\.so\*) (\d+)/g,
    (_, name: string, size: string) => `${name} ${Math.round(Number(size) * 0.4)}`,
  );
  const files = `${stripped}
/usr/local/bin|idle3@ idle${minor}|idle${minor}* 101|pip3* 217|pip${minor}* 217|pydoc3@ pydoc${minor}|pydoc${minor}* 86|python3@ python${minor}|python3-config@ python${minor}-config|python${minor}* 14408|python${minor}-config* 3193${extra}
/usr/local/include/python${minor}|Python.h 3858|abstract.h 33408|cpython.dat 612044|internal.dat 903120|object.h 42512|pyconfig.h 51204|unicodeobject.h 35204
/usr/local/lib|libpython${minor}.so@ libpython${minor}.so.1.0|libpython${minor}.so.1.0* ${shared}|libpython3.so* 14312
/usr/local/lib/pkgconfig|python-${minor}-embed.pc 303|python-${minor}.pc 276|python3-embed.pc@ python-${minor}-embed.pc|python3.pc@ python-${minor}.pc
/usr/local/share/man/man1|python3.1@ python${minor}.1|python${minor}.1 19610
`;
  return alpine ? files.replaceAll(`cpython-${nodot}-x86_64-linux-gnu`, `cpython-${nodot}-x86_64-linux-musl`) : files;
}
