import type { Applet } from '../applet.ts';
import { awk } from './awk.ts';
import { b2sum } from './b2sum.ts';
import { base32 } from './base32.ts';
import { base64 } from './base64.ts';
import { basenc } from './basenc.ts';
import { bc } from './bc.ts';
import { cksum } from './cksum.ts';
import { cmp } from './cmp.ts';
import { column } from './column.ts';
import { comm } from './comm.ts';
import { csplit } from './csplit.ts';
import { cut } from './cut.ts';
import { dc } from './dc.ts';
import { diff } from './diff.ts';
import { diff3 } from './diff3.ts';
import { dircolors } from './dircolors.ts';
import { dos2unix } from './dos2unix.ts';
import { expand } from './expand.ts';
import { expr } from './expr.ts';
import { factor } from './factor.ts';
import { find } from './find.ts';
import { fmt } from './fmt.ts';
import { fold } from './fold.ts';
import { egrep, fgrep, grep } from './grep.ts';
import { gunzip } from './gunzip.ts';
import { gzip } from './gzip.ts';
import { hd } from './hd.ts';
import { head } from './head.ts';
import { hexdump } from './hexdump.ts';
import { join } from './join.ts';
import { less } from './less.ts';
import { mawk } from './mawk.ts';
import { md5sum } from './md5sum.ts';
import { more } from './more.ts';
import { nl } from './nl.ts';
import { od } from './od.ts';
import { paste } from './paste.ts';
import { patch } from './patch.ts';
import { pathchk } from './pathchk.ts';
import { pinky } from './pinky.ts';
import { pr } from './pr.ts';
import { printf } from './printf.ts';
import { ptx } from './ptx.ts';
import { rev } from './rev.ts';
import { sdiff } from './sdiff.ts';
import { sed } from './sed.ts';
import { seq } from './seq.ts';
import { sha1sum } from './sha1sum.ts';
import { sha224sum } from './sha224sum.ts';
import { sha256sum } from './sha256sum.ts';
import { sha384sum } from './sha384sum.ts';
import { sha512sum } from './sha512sum.ts';
import { shuf } from './shuf.ts';
import { sort } from './sort.ts';
import { split } from './split.ts';
import { strings } from './strings.ts';
import { sum } from './sum.ts';
import { tac } from './tac.ts';
import { tail } from './tail.ts';
import { tar } from './tar.ts';
import { tee } from './tee.ts';
import { tr } from './tr.ts';
import { tsort } from './tsort.ts';
import { unexpand } from './unexpand.ts';
import { uniq } from './uniq.ts';
import { unix2dos } from './unix2dos.ts';
import { vi } from './vi.ts';
import { wc } from './wc.ts';
import { xargs } from './xargs.ts';
import { xxd } from './xxd.ts';
import { zcat } from './zcat.ts';

/** The tools that work on text, archives and checksums, in name order. */
export const textApplets: readonly Applet[] = [
  b2sum,
  basenc,
  csplit,
  dircolors,
  pathchk,
  pinky,
  pr,
  ptx,
  diff3,
  sdiff,
  awk,
  base32,
  base64,
  bc,
  cksum,
  cmp,
  column,
  comm,
  cut,
  dc,
  diff,
  dos2unix,
  egrep,
  expand,
  expr,
  factor,
  fgrep,
  find,
  fmt,
  fold,
  grep,
  gunzip,
  gzip,
  hd,
  head,
  hexdump,
  join,
  less,
  mawk,
  md5sum,
  more,
  nl,
  od,
  paste,
  patch,
  printf,
  rev,
  sed,
  seq,
  sha1sum,
  sha224sum,
  sha256sum,
  sha384sum,
  sha512sum,
  shuf,
  sort,
  split,
  strings,
  sum,
  tac,
  tail,
  tar,
  tee,
  tr,
  tsort,
  unexpand,
  uniq,
  unix2dos,
  vi,
  wc,
  xargs,
  xxd,
  zcat,
];
