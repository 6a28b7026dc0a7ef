import { atomic } from './atomic.ts';
import { bits, fnv } from './bits.ts';
import { bufio } from './bufio.ts';
import { bytes } from './bytes.ts';
import { cmp } from './cmp.ts';
import { heap, list } from './container.ts';
import { context } from './context.ts';
import { csv } from './csv.ts';
import { goBase64, hex, md5, sha1, sha256 } from './encoding.ts';
import { errors } from './errors.ts';
import { flag } from './flag.ts';
import { fmt } from './fmt.ts';
import { http } from './http.ts';
import { io } from './io.ts';
import { ioFs } from './io-fs.ts';
import { iter } from './iter.ts';
import { json } from './json.ts';
import { log } from './log.ts';
import { maps } from './maps.ts';
import { math, mathRand } from './math.ts';
import { os } from './os.ts';
import { filepath, path } from './path.ts';
import { reflect } from './reflect.ts';
import { regexp } from './regexp.ts';
import { runtime } from './runtime.ts';
import { osSignal, syscall } from './signal.ts';
import { slices } from './slices.ts';
import { slog } from './slog.ts';
import { sort } from './sort.ts';
import type { StandardPackage } from './standard-package.ts';
import { strconv } from './strconv.ts';
import { strings } from './strings.ts';
import { sync } from './sync.ts';
import { tabwriter } from './tabwriter.ts';
import { html, htmlTemplate, textTemplate } from './template.ts';
import { testing } from './testing.ts';
import { time } from './time.ts';
import { unicode, utf8 } from './unicode.ts';
import { url } from './url.ts';

const PACKAGES: readonly StandardPackage[] = [
  atomic,
  bits,
  bufio,
  csv,
  fnv,
  heap,
  list,
  reflect,
  slog,
  tabwriter,
  bytes,
  cmp,
  context,
  errors,
  filepath,
  flag,
  fmt,
  goBase64,
  hex,
  http,
  io,
  ioFs,
  iter,
  json,
  log,
  maps,
  math,
  mathRand,
  md5,
  os,
  osSignal,
  path,
  regexp,
  runtime,
  sha1,
  sha256,
  slices,
  sort,
  strconv,
  strings,
  sync,
  syscall,
  html,
  htmlTemplate,
  textTemplate,
  testing,
  time,
  unicode,
  url,
  utf8,
];

/** The standard library, by import path. */
export const STANDARD: ReadonlyMap<string, StandardPackage> = new Map(PACKAGES.map((one) => [one.path, one]));

/** Packages that Go has and Drydock does not, so that an import of one is not called a mistake of the learner's. */
export const NOT_SIMULATED: ReadonlySet<string> = new Set(
  (
    'archive/tar archive/zip compress/gzip crypto/rand crypto/tls database/sql embed encoding/binary encoding/xml image io/ioutil ' +
    'math/big math/cmplx mime net net/http/httptest net/mail net/smtp os/exec os/user runtime/debug time/tzdata unsafe'
  ).split(' '),
);
