import type { PackageSource } from './package-source.ts';

/** express: routes with parameters, middleware, routers, JSON and form bodies, static files. */
export const EXPRESS: PackageSource = {
  files: {
    'index.js': String.raw`'use strict';
const http = require('http'), fs = require('fs'), path = require('path');
function compile(route, end) {
  if (route instanceof RegExp) return { pattern: route, keys: [] };
  const keys = [];
  const text = route.replace(/\/$/, '').replace(/[.+^$|()[\]\\]/g, '\\$&').replace(/\/:(\w+)/g, (_, key) => { keys.push(key); return '/([^/]+)'; }).replace(/\{?\/?\*(\w+)\}?/g, (_, key) => { keys.push(key); return '/(.*)'; }).replace(/\*/g, '.*');
  return { pattern: new RegExp('^' + text + (end ? '/?$' : '(?=/|$)'), 'i'), keys };
}
function Router() {
  const stack = [];
  function router(req, res, done) {
    let at = 0;
    function next(error) {
      if (error === 'router') return done();
      const layer = stack[at++];
      if (!layer) return done(error);
      const where = req.url.split('?')[0];
      const match = layer.pattern.exec(where);
      if (!match || (layer.method && layer.method !== req.method && !(layer.method === 'GET' && req.method === 'HEAD'))) return next(error);
      const params = { ...req.params };
      layer.keys.forEach((key, i) => { params[key] = decodeURIComponent(match[i + 1]); });
      const before = { url: req.url, baseUrl: req.baseUrl, params: req.params };
      req.params = params;
      if (!layer.method && match[0] !== '') { req.baseUrl = (req.baseUrl || '') + match[0]; req.url = req.url.slice(match[0].length) || '/'; if (req.url[0] !== '/') req.url = '/' + req.url; }
      const step = (failure) => { req.url = before.url; req.baseUrl = before.baseUrl; req.params = before.params; next(failure); };
      if (Boolean(error) !== (layer.handler.length === 4)) return step(error);
      try {
        const result = error ? layer.handler(error, req, res, step) : layer.handler(req, res, step);
        if (result && typeof result.then === 'function') result.then(undefined, (failure) => step(failure || new Error('Rejected promise')));
      } catch (failure) { step(failure); }
    }
    next();
  }
  const add = (method, route, handlers) => { for (const handler of handlers.flat(9)) { if (typeof handler !== 'function') throw new TypeError('argument handler must be a function'); stack.push({ method, handler, ...compile(route, Boolean(method)) }); } return router; };
  router.use = (route, ...handlers) => typeof route === 'string' || route instanceof RegExp ? add('', route, handlers) : add('', '/', [route, ...handlers]);
  for (const method of ['get', 'post', 'put', 'patch', 'delete', 'options', 'head']) router[method] = (route, ...handlers) => add(method.toUpperCase(), route, handlers);
  router.all = (route, ...handlers) => { for (const handler of handlers.flat(9)) stack.push({ method: '', handler, ...compile(route, true) }); return router; };
  router.route = (route) => { const one = {}; for (const method of ['get', 'post', 'put', 'patch', 'delete', 'all']) one[method] = (...handlers) => { router[method](route, ...handlers); return one; }; return one; };
  return router;
}
const types = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', json: 'application/json; charset=utf-8', txt: 'text/plain; charset=utf-8', png: 'image/png', jpg: 'image/jpeg', svg: 'image/svg+xml', ico: 'image/x-icon' };
const typeOf = (file) => types[path.extname(file).slice(1)] || 'application/octet-stream';
function extend(req, res, app) {
  Object.assign(req, { app, originalUrl: req.url, params: {}, baseUrl: '', path: req.url.split('?')[0], query: { ...require('querystring').parse(req.url.split('?')[1] || '') }, hostname: (req.headers.host || '').split(':')[0], ip: req.socket.remoteAddress, protocol: 'http', get: (name) => req.headers[name.toLowerCase()] });
  Object.defineProperty(req, 'path', { get: () => req.url.split('?')[0], configurable: true });
  Object.assign(res, { app, locals: {},
    status(code) { res.statusCode = code; return res; }, set(name, value) { if (typeof name === 'object') for (const key of Object.keys(name)) res.setHeader(key, name[key]); else res.setHeader(name, value); return res; }, get: (name) => res.getHeader(name),
    type(name) { res.setHeader('Content-Type', types[name] || name); return res; },
    json(value) { if (!res.hasHeader('content-type')) res.setHeader('Content-Type', types.json); return res.send(JSON.stringify(value)); },
    send(body) {
      if (typeof body === 'object' && body !== null && !Buffer.isBuffer(body)) return res.json(body);
      if (!res.hasHeader('content-type')) res.setHeader('Content-Type', Buffer.isBuffer(body) ? 'application/octet-stream' : types.html);
      const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body === undefined ? '' : String(body));
      if (!res.hasHeader('content-length')) res.setHeader('Content-Length', bytes.length);
      res.end(bytes);
      return res;
    },
    sendStatus(code) { res.statusCode = code; return res.type('txt').send(http.STATUS_CODES[code] || String(code)); },
    redirect(code, url) { if (url === undefined) { url = code; code = 302; } res.statusCode = code; res.setHeader('Location', url); res.type('txt').send(http.STATUS_CODES[code] + '. Redirecting to ' + url); },
    sendFile(file) { fs.readFile(file, (error, data) => { if (error) { res.statusCode = 404; res.type('txt').send('Not Found'); return; } res.type(typeOf(file)).send(data); }); },
  });
  if (app.enabled) res.setHeader('X-Powered-By', 'Express');
}
const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
const page = (text) => '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>' + text + '</pre>\n</body>\n</html>\n';
function express() {
  const router = Router(); const settings = {};
  function app(req, res) {
    extend(req, res, app);
    router(req, res, (error) => {
      const code = error ? error.status || error.statusCode || 500 : 404;
      if (error && code >= 500 && process.env.NODE_ENV !== 'test') console.error(error.stack || String(error));
      if (res.headersSent) { req.socket.destroy(); return; }
      const text = error ? (process.env.NODE_ENV === 'production' ? http.STATUS_CODES[code] : error.stack || String(error)) : 'Cannot ' + req.method + ' ' + req.originalUrl.split('?')[0];
      res.statusCode = code;
      res.setHeader('Content-Security-Policy', "default-src 'none'"); res.setHeader('X-Content-Type-Options', 'nosniff');
      res.send(page(escape(text).replace(/\n/g, '<br>').replace(/ {2}/g, ' &nbsp;')));
    });
  }
  for (const name of ['use', 'get', 'post', 'put', 'patch', 'delete', 'options', 'head', 'all', 'route']) app[name] = (...args) => { if (name === 'get' && args.length === 1) return settings[args[0]]; const out = router[name](...args); return name === 'route' ? out : app; };
  app.enabled = true; app.locals = {}; app.set = (name, value) => { settings[name] = value; return app; }; app.disable = (name) => { if (name === 'x-powered-by') app.enabled = false; return app; };
  app.listen = (...args) => http.createServer(app).listen(...args);
  return app;
}
const body = (matches, parse) => (options) => (req, res, next) => {
  if (req.body !== undefined || !matches.test(req.headers['content-type'] || '')) return next();
  let text = '';
  req.setEncoding('utf8').on('data', (part) => { text += part; }).on('end', () => { try { req.body = text === '' ? {} : parse(text); } catch (error) { error.status = 400; return next(error); } next(); });
};
express.Router = Router;
express.json = body(/json/, JSON.parse);
express.urlencoded = body(/x-www-form-urlencoded/, (text) => ({ ...require('querystring').parse(text) }));
express.text = body(/^text\/plain/, String);
express.static = (root) => (req, res, next) => {
  if (req.method !== 'GET' && req.method !== 'HEAD') return next();
  let file = path.join(root, path.normalize('/' + decodeURIComponent(req.url.split('?')[0])));
  if (fs.existsSync(file) && fs.statSync(file).isDirectory()) file = path.join(file, 'index.html');
  if (!fs.existsSync(file)) return next();
  res.type(typeOf(file)).send(fs.readFileSync(file));
};
module.exports = express;
`,
  },
};
