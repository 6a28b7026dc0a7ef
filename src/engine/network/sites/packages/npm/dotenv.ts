import type { PackageSource } from './package-source.ts';

/** dotenv: `config()` puts a file's variables into the environment; `import 'dotenv/config'` does it at once. */
export const DOTENV: PackageSource = {
  files: {
    'index.js': `'use strict';
const parse = (text) => require('util').parseEnv(String(text));
function populate(env, parsed, options = {}) {
  for (const key of Object.keys(parsed)) if (env[key] === undefined || options.override) env[key] = parsed[key];
}
function config(options = {}) {
  const { resolve } = require('path');
  const path = resolve(process.cwd(), options.path || '.env');
  try {
    const parsed = parse(require('fs').readFileSync(path, options.encoding || 'utf8'));
    populate(options.processEnv || process.env, parsed, options);
    if (!options.quiet && process.stdout.isTTY) console.log('[dotenv] injected env (' + Object.keys(parsed).length + ') from ' + (options.path || '.env'));
    return { parsed };
  } catch (error) { return { error, parsed: {} }; }
}
module.exports = { config, parse, populate };
`,
    'config.js': `'use strict';\nrequire('./index.js').config();\n`,
  },
};
