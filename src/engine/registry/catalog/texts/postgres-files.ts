/** The server's files of Debian 15 as another release and place have them. */
export function serverFiles(list: string, major: string, kind: 'debian' | 'alpine'): string {
  const renewed = list
    .replaceAll(/(postgresql)\/15\b/g, `$1/${major}`)
    .replaceAll('postgresql-15', `postgresql-${major}`)
    .replaceAll(/^(\/usr\/(?:lib|share)\/postgresql)\|15\//gm, `$1|${major}/`)
    .replaceAll('LLVM-14', 'LLVM-19')
    .replaceAll(/\.so\.72(\.1)?\b/g, '.so.76$1');
  if (kind === 'debian') return renewed + PERL;
  // Built from source: everything under /usr/local, without Debian's wrappers; libraries are Alpine's.
  const own = renewed
    .split('\n')
    .filter(
      (line) => line.startsWith(`/usr/lib/postgresql/${major}`) || line.startsWith(`/usr/share/postgresql/${major}`),
    )
    .map((line) =>
      line
        .replace(`/usr/lib/postgresql/${major}/bin`, '/usr/local/bin')
        .replace(`/usr/lib/postgresql/${major}/lib`, '/usr/local/lib/postgresql')
        .replace(`/usr/share/postgresql/${major}`, '/usr/local/share/postgresql'),
    );
  return `${own.join('\n')}\n${ALPINE}`;
}

/** What Debian's postgresql-common needs: Perl with its modules. */
const PERL = `
/usr/bin|perl5.40-x86_64-linux-gnu* 18888|perldoc* 125
/usr/lib/x86_64-linux-gnu|libLLVM.so.19.1 48120440|libperl.so.5.40.1 3912044
/usr/lib/x86_64-linux-gnu/perl/5.40|modules.dat 9120440
/usr/share/perl/5.40.1|modules.dat 18120440|unicore.dat 8120440
`;

/** bash, ICU with all its data, LLVM and what else the server needs on Alpine. */
const ALPINE = `
/bin|bash* 775432
/run|postgresql/
/usr/bin|zstd* 212044
/usr/lib|libLLVM.so.19.1* 158120440|libicudata.so.76.1* 31212044|libicui18n.so.76.1* 3104120|libicuuc.so.76.1* 1804120|libgcc_s.so.1 165328|libldap.so.2.0.200* 312044|libreadline.so.8.2* 291204|libstdc++.so.6.0.33* 2620120|libxml2.so.2.13.8* 1104120|libxslt.so.1.1.43* 201204
/usr/share/zoneinfo|tzdata.zi 107344|zones.dat 1512044
`;

/** What Debian's image installs before the server. */
export const DEBIAN_PARTS = {
  tools: `
/etc/init.d|dirmngr* 0
/usr/bin|dirmngr* 595408|dirmngr-client* 76048|gpg* 1229056|gpg-agent* 428624|gpgconf* 171504|gpgsm* 543472|gpgv* 293928|less* 206960|lessecho* 14568|lesskey* 24536
/usr/lib/gnupg|gpg-protect-tool 104120|gpg-preset-passphrase 41204|keyboxd* 312044
/usr/lib/x86_64-linux-gnu|libassuan.so.9.0.2 89200|libgcrypt.so.20.5.0 1501204|libgnutls.so.30.40.3 2104120|libksba.so.8.14.9 261204|libldap.so.2.0.200 391204|libnpth.so.0.3.0 26704|libp11-kit.so.0.4.1 1901204|libreadline.so.8.2 355144|libtasn1.so.6.6.4 91204|libunistring.so.5.2.0 2012044
`,
  locale: `
/etc|locale.alias@ /usr/share/locale/locale.alias|locale.gen 10002
/usr/bin|localedef* 62304
/usr/lib/locale|C.utf8/|locale-archive 3063024
/usr/sbin|locale-gen* 1340|update-locale* 3064|validlocale* 1781
/usr/share/i18n|SUPPORTED 9504|charmaps/|locales/
/usr/share/i18n/charmaps|UTF-8.gz 621204|others.dat 2104120
/usr/share/i18n/locales|en_US 9816|others.dat 12104120
`,
  wrapper: `
/usr/bin|pzstd* 812044|unzstd@ zstd|xz* 84728|xzcat@ xz|zstd* 1012044|zstdcat@ zstd
/usr/lib/x86_64-linux-gnu|libnss_wrapper.so.0.3.0 67712
`,
} as const;

/** Settings that a new database cluster begins with. */
export const CONF_SAMPLE = `# What a new cluster's postgresql.conf begins with; commented lines show the defaults.
listen_addresses = '*'
#port = 5432
max_connections = 100
shared_buffers = 128MB
dynamic_shared_memory_type = posix
max_wal_size = 1GB
min_wal_size = 80MB
log_timezone = 'Etc/UTC'
datestyle = 'iso, mdy'
timezone = 'Etc/UTC'
lc_messages = 'en_US.utf8'
lc_monetary = 'en_US.utf8'
lc_numeric = 'en_US.utf8'
lc_time = 'en_US.utf8'
default_text_search_config = 'pg_catalog.english'
`;
