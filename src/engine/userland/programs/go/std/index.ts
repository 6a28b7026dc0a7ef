import { bufio } from './bufio.ts';
import { errors } from './errors.ts';
import { fmt } from './fmt.ts';
import { http } from './http.ts';
import { io } from './io.ts';
import { json } from './json.ts';
import { log } from './log.ts';
import { math, mathRand } from './math.ts';
import { os } from './os.ts';
import { runtime, unicode, utf8 } from './runtime.ts';
import { osSignal, syscall } from './signal.ts';
import { sort } from './sort.ts';
import type { StandardPackage } from './standard-package.ts';
import { strconv } from './strconv.ts';
import { strings } from './strings.ts';
import { atomic, sync } from './sync.ts';
import { time } from './time.ts';
import { url } from './url.ts';

const PACKAGES: readonly StandardPackage[] = [
  atomic,
  bufio,
  errors,
  fmt,
  http,
  io,
  json,
  log,
  math,
  mathRand,
  os,
  osSignal,
  runtime,
  sort,
  strconv,
  strings,
  sync,
  syscall,
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
    'archive/tar archive/zip bytes cmp compress/gzip container/heap container/list context crypto/md5 crypto/rand crypto/sha1 crypto/sha256 crypto/tls ' +
    'database/sql embed encoding/base64 encoding/binary encoding/csv encoding/hex encoding/xml flag hash/fnv html html/template image io/fs io/ioutil iter ' +
    'log/slog maps math/big math/bits math/cmplx mime net net/http/httptest net/mail net/smtp os/exec os/user path path/filepath reflect regexp runtime/debug ' +
    'slices strings/builder testing text/tabwriter text/template time/tzdata unsafe'
  ).split(' '),
);
