/** Folders of the standard library, with about how much source lies in each, kB. */
const PACKAGES =
  'archive/tar:310 archive/zip:220 bufio:80 builtin:12 bytes:180 cmd/compile:14200 cmd/go:5100 cmd/link:2900 cmd/internal:9100 cmd/vendor:9800 cmp:8 compress/bzip2:60 compress/flate:210 compress/gzip:70 container/list:22 context:90 crypto/aes:90 crypto/ecdsa:80 crypto/internal:8100 crypto/rsa:160 crypto/sha256:70 crypto/tls:1500 crypto/x509:2100 database/sql:340 debug/dwarf:310 debug/elf:240 embed:30 encoding/base64:40 encoding/binary:90 encoding/csv:60 encoding/gob:420 encoding/hex:30 encoding/json:520 encoding/xml:260 errors:40 expvar:20 flag:90 fmt:240 go/ast:240 go/build:210 go/parser:260 go/types:2300 hash/crc32:80 html/template:420 image/png:120 index/suffixarray:70 internal/runtime:1200 internal/trace:2800 io/fs:40 iter:20 log/slog:240 maps:30 math/big:620 math/rand:120 mime/multipart:120 net/http:2900 net/netip:180 net/url:160 os/exec:110 os/signal:60 path/filepath:80 plugin:12 reflect:520 regexp/syntax:180 runtime:7900 runtime/pprof:240 slices:180 sort:110 strconv:260 strings:260 sync/atomic:120 syscall:3900 testing:420 text/template:210 time:520 unicode:410 unsafe:12 vendor:2400'.split(
    ' ',
  );

const TOOLS =
  'asm:5100 buildid:2900 cgo:4800 compile:27400 covdata:3400 cover:5200 fix:8900 link:8400 preprofile:3100 vet:9100'.split(
    ' ',
  );

/** Go's distribution under /usr/local/go. DIFFERS: A package of Go's own source tree is shown as few files, not as the hundreds that it has. */
export function goFiles(version: string): string {
  const sources = PACKAGES.map((line) => {
    const [path = '', size = '1'] = line.split(':');
    const name = path.slice(path.lastIndexOf('/') + 1);
    const bytes = Number(size) * 1000;
    return `/usr/local/go/src/${path}|${name}.go ${Math.round(bytes * 0.55)}|${name}_test.go ${Math.round(bytes * 0.45)}`;
  });
  return `
/usr/local|go/
/usr/local/go|CONTRIBUTING.md 1337|LICENSE 1453|PATENTS 1303|README.md 1455|SECURITY.md 426|VERSION 35|api/|bin/|codereview.cfg 52|doc/|go.env 505|lib/|misc/|pkg/|src/|test/
/usr/local/go/api|except.txt 5512|go1.1.txt 2526872|go1.25.txt 12044|go1.txt 1743472
/usr/local/go/bin|go* 13971120|gofmt* 3104120
/usr/local/go/lib/time|update.bash* 2134|zoneinfo.zip 401728
/usr/local/go/lib/fips140|v1.0.0.zip 612044
/usr/local/go/pkg/include|asm_amd64.h 1102|asm_ppc64x.h 2187|funcdata.h 2563|textflag.h 1490
/usr/local/go/pkg/tool/linux_amd64|${TOOLS.map((line) => line.replace(':', '* '))
    .map((line) => `${line}000`)
    .join('|')}
/usr/local/go/src|all.bash* 379|cmp.bash* 1984|go.mod 314|go.sum 629|make.bash* 9210|run.bash* 2042
${sources.join('\n')}
/usr/local/go/test|cases.dat 41204120|run.go 1204
/usr/local/go/misc|go_android_exec/|wasm/
/usr/local/go/misc/wasm|wasm_exec.html 1303
# ${version}
`.replace(/^#.*\n/m, '');
}
