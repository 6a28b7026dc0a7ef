import type { PackageSource } from './package-source.ts';

/** morgan: a line a request, in its formats and tokens. */
export const MORGAN: PackageSource = {
  files: {
    'index.js': String.raw`'use strict';
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (n) => String(n).padStart(2, '0');
const clf = (d) => two(d.getUTCDate()) + '/' + months[d.getUTCMonth()] + '/' + d.getUTCFullYear() + ':' + two(d.getUTCHours()) + ':' + two(d.getUTCMinutes()) + ':' + two(d.getUTCSeconds()) + ' +0000';
const sent = (res) => typeof res.headersSent !== 'boolean' ? Boolean(res._header) : res.headersSent;
const tokens = {
  url: (req) => req.originalUrl || req.url, method: (req) => req.method, 'http-version': (req) => req.httpVersion,
  'response-time': (req, res, digits = 3) => req._startAt === undefined || res._startAt === undefined ? undefined : (res._startAt - req._startAt).toFixed(digits),
  'total-time': (req, res, digits = 3) => req._startAt === undefined ? undefined : (performance.now() - req._startAt).toFixed(digits),
  date: (req, res, format) => { const d = new Date(); return format === 'clf' ? clf(d) : format === 'iso' ? d.toISOString() : d.toUTCString(); },
  status: (req, res) => sent(res) ? String(res.statusCode) : undefined, referrer: (req) => req.headers.referer || req.headers.referrer, 'remote-addr': (req) => req.ip || (req.socket && req.socket.remoteAddress) || undefined,
  'remote-user': (req) => { const match = /^Basic (.+)$/i.exec(req.headers.authorization || ''); return match ? Buffer.from(match[1], 'base64').toString().split(':')[0] || undefined : undefined; },
  'user-agent': (req) => req.headers['user-agent'], req: (req, res, field) => { const value = req.headers[String(field).toLowerCase()]; return Array.isArray(value) ? value.join(', ') : value; }, res: (req, res, field) => { if (!sent(res)) return undefined; const value = res.getHeader(field); return Array.isArray(value) ? value.join(', ') : value; }, pid: () => String(process.pid),
};
const formats = {
  combined: ':remote-addr - :remote-user [:date[clf]] ":method :url HTTP/:http-version" :status :res[content-length] ":referrer" ":user-agent"',
  common: ':remote-addr - :remote-user [:date[clf]] ":method :url HTTP/:http-version" :status :res[content-length]',
  short: ':remote-addr :remote-user :method :url HTTP/:http-version :status :res[content-length] - :response-time ms',
  tiny: ':method :url :status :res[content-length] - :response-time ms',
};
formats.default = formats.combined;
const compile = (format) => (all, req, res) => format.replace(/:([-\w]{2,})(?:\[([^\]]+)\])?/g, (_, name, arg) => { const value = all[name] && all[name](req, res, arg); return value === undefined || value === null ? '-' : String(value); });
formats.dev = (all, req, res) => { const status = sent(res) ? res.statusCode : undefined; const color = status >= 500 ? 31 : status >= 400 ? 33 : status >= 300 ? 36 : status >= 200 ? 32 : 0; return compile('\x1b[0m:method :url \x1b[' + color + 'm:status\x1b[0m :response-time ms - :res[content-length]\x1b[0m')(all, req, res); };
function morgan(format, options = {}) {
  const chosen = typeof format === 'function' ? format : formats[format] || format || formats.default;
  const line = typeof chosen === 'function' ? chosen : compile(chosen);
  const stream = options.stream || process.stdout;
  return (req, res, next) => {
    req._startAt = performance.now();
    const log = () => { if (options.skip && options.skip(req, res)) return; const text = line(tokens, req, res); if (text !== null && text !== undefined) stream.write(text + '\n'); };
    if (options.immediate) log();
    else {
      const write = res.writeHead;
      res.writeHead = function (...args) { res._startAt = performance.now(); return write.apply(this, args); };
      res.on('finish', log);
    }
    next();
  };
}
morgan.token = (name, run) => { tokens[name] = run; return morgan; };
morgan.format = (name, format) => { formats[name] = typeof format === 'string' ? compile(format) : format; return morgan; };
morgan.compile = compile;
module.exports = morgan;
`,
  },
};
