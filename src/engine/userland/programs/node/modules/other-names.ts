import type { Builtin } from '../process/builtin.ts';

/** constants: those of os and fs in one. */
export const constants: Builtin = {
  name: 'constants',
  source:
    "const { errno, signals } = require('os').constants; module.exports = Object.assign({}, errno, signals, require('fs').constants);",
};

/** sys: what util was called. */
export const sys: Builtin = { name: 'sys', source: "module.exports = require('util');" };
