import type { Builtin } from '../../process/builtin.ts';
import { http2 } from '../http2.ts';
import { punycode } from '../punycode.ts';
import { tls } from '../tls.ts';
import { v8 } from '../v8.ts';
import { vm } from '../vm.ts';

/** What programs seldom name, and packages often. */
export const RARE: readonly Builtin[] = [
  {
    name: 'constants',
    source:
      "module.exports = Object.assign({}, require('os').constants.errno, require('os').constants.signals, require('fs').constants);",
  },
  http2,
  punycode,
  { name: 'sys', source: "module.exports = require('util');" },
  tls,
  v8,
  vm,
];
