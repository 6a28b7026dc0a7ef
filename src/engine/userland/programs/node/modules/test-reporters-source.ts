/** The reporters of node:test: what a test run is told as. */
export const source = String.raw`'use strict';
const { inspect } = require('internal/inspect');
const isColored = () => process.env.FORCE_COLOR !== undefined ? !/^0|false$/.test(process.env.FORCE_COLOR) : Boolean(process.stdout.isTTY) && process.env.NO_COLOR === undefined;
const paint = () => { const on = isColored(); const of = (code) => on ? '\x1b[' + code + 'm' : ''; return { red: of(31), green: of(32), yellow: of(33), blue: of(34), gray: of(90), white: of(39) }; };
const indent = (level) => '  '.repeat(level);
const shown = (error, pad) => '\n' + pad + '  ' + inspect(error && error.code === 'ERR_TEST_FAILURE' ? error.cause : error, { colors: isColored(), breakLength: Infinity }).split(/\r?\n/).join('\n' + pad + '  ') + '\n';
function line(type, data, withError, prefix, pad) {
  const c = paint();
  let color = type === 'test:fail' ? c.red : c.green; let symbol = type === 'test:fail' ? '✖ ' : '✔ ';
  let title = data.name + (data.details && data.details.duration_ms ? ' ' + c.gray + '(' + data.details.duration_ms + 'ms)' + c.white : '');
  if (data.skip !== undefined) { title += ' # ' + (typeof data.skip === 'string' && data.skip ? data.skip : 'SKIP'); color = c.gray; symbol = '﹣ '; }
  else if (data.todo !== undefined) { title += ' # ' + (typeof data.todo === 'string' && data.todo ? data.todo : 'TO' + 'DO'); if (type === 'test:fail') { color = c.yellow; symbol = '⚠ '; } }
  return prefix + pad + color + symbol + title + c.white + (withError && data.details && data.details.error ? shown(data.details.error, pad) : '');
}
class Spec {
  stack = []; failed = [];
  take(type, data) {
    const c = paint();
    switch (type) {
      case 'test:fail':
        if (data.details.error.failureType !== 'subtestsFailed') this.failed.push(data);
        // falls through
      case 'test:pass': {
        this.stack.shift();
        let prefix = '';
        while (this.stack.length > 0) { const parent = this.stack.pop(); prefix += indent(parent.nesting) + '▶ ' + parent.name + '\n'; }
        return line(type, data, false, prefix, indent(data.nesting)) + '\n';
      }
      case 'test:start': this.stack.unshift(data); return '';
      case 'test:stdout': case 'test:stderr': return data.message;
      case 'test:diagnostic': return c.blue + indent(data.nesting) + 'ℹ ' + data.message + c.white + '\n';
      case 'test:summary': return this.failures();
      default: return '';
    }
  }
  failures() {
    if (this.failed.length === 0) return '';
    const c = paint();
    const out = ['\n' + c.red + '✖ failing tests:' + c.white + '\n'];
    for (const one of this.failed) { if (one.file) out.push('test at ' + require('path').relative(process.cwd(), one.file) + ':' + one.line + ':' + one.column); out.push(line('test:fail', one, true, '', '')); }
    this.failed = [];
    return out.join('\n');
  }
}
class Dot {
  count = 0; failed = [];
  take(type, data) {
    const c = paint();
    if (type === 'test:pass' || type === 'test:fail') {
      if (type === 'test:fail') this.failed.push(data);
      const columns = Math.max(process.stdout.columns ?? 20, 20);
      return (type === 'test:pass' ? c.green + '.' : c.red + 'X') + c.white + (++this.count % columns === 0 ? '\n' : '');
    }
    if (type !== 'test:summary') return '';
    return '\n' + (this.failed.length > 0 ? '\n' + c.red + 'Failed tests:' + c.white + '\n\n' + this.failed.map((one) => line('test:fail', one, true, '', '')).join('\n') : '');
  }
}
exports.reporterOf = (name) => {
  if (name === 'spec') return new Spec();
  if (name === 'dot') return new Dot();
  // DIFFERS: node's --test-reporter knows spec and dot; tap, junit, lcov and reporters of one's own are not simulated.
  process.stderr.write("drydock: node --test-reporter=" + name + ' is not simulated\n');
  process.exit(1);
};
`;
