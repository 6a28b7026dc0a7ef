import type { LibraryModule } from '../vm/module-registry.ts';

/** logging.config: dictConfig and fileConfig. */
export const loggingConfig: LibraryModule = {
  source: String.raw`
import importlib
import io
import logging
import logging.handlers
import os
import re
import sys

DEFAULT_LOGGING_CONFIG_PORT = 9030

def _resolve(name):
    parts = name.split('.')
    found = importlib.import_module(parts[0])
    used = parts[0]
    for part in parts[1:]:
        used += '.' + part
        try:
            found = getattr(found, part)
        except AttributeError:
            importlib.import_module(used)
            found = getattr(found, part)
    return found

def _clear():
    logging._handlers.clear()
    logging.shutdown(logging._handlerList[:])
    del logging._handlerList[:]

class DictConfigurator:
    def __init__(self, config):
        self.config = config
    def convert(self, value):
        if isinstance(value, str):
            m = re.match(r'^(?P<prefix>[a-z]+)://(?P<suffix>.*)$', value)
            if m and m['prefix'] == 'ext':
                return _resolve(m['suffix'])
            if m and m['prefix'] == 'cfg':
                found = self.config
                for part in re.findall(r'\w+', m['suffix']):
                    found = found[part] if not part.isdigit() or part in found else found[int(part)]
                return self.convert(found)
            return value
        if isinstance(value, dict):
            return {k: self.convert(v) for k, v in value.items()}
        if isinstance(value, (list, tuple)) and not hasattr(value, '_fields'):
            return type(value)(self.convert(v) for v in value)
        return value
    def custom(self, config):
        config = dict(config)
        factory = config.pop('()')
        if not callable(factory):
            factory = _resolve(factory)
        props = config.pop('.', None)
        result = factory(**{k: self.convert(v) for k, v in config.items() if k.isidentifier()})
        for name, value in (props or {}).items():
            setattr(result, name, value)
        return result
    def configure(self):
        config = self.config
        if 'version' not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config['version'] != 1:
            raise ValueError('Unsupported version: %s' % config['version'])
        if config.get('incremental'):
            for name, handler in config.get('handlers', {}).items():
                if handler.get('level'):
                    logging._handlers[name].setLevel(handler['level'])
            for name, one in config.get('loggers', {}).items():
                self.common(logging.getLogger(name), one, True)
            if config.get('root'):
                self.common(logging.getLogger(), config['root'], True)
            return
        _clear()
        self.formatters, self.filters, self.handlers = {}, {}, {}
        for kind in ('formatters', 'filters'):
            made = getattr(self, kind)
            for name, one in config.get(kind, {}).items():
                try:
                    made[name] = getattr(self, 'make_' + kind[:-1])(one)
                except Exception as e:
                    raise ValueError('Unable to configure %s %r' % (kind[:-1], name)) from e
        waiting = []
        for name in sorted(config.get('handlers', {})):
            try:
                self.handlers[name] = self.make_handler(config['handlers'][name])
                self.handlers[name].name = name
            except Exception as e:
                if ' not configured yet' in str(e.__cause__):
                    waiting.append(name)
                    continue
                raise ValueError('Unable to configure handler %r' % name) from e
        for name in waiting:
            try:
                self.handlers[name] = self.make_handler(config['handlers'][name])
                self.handlers[name].name = name
            except Exception as e:
                raise ValueError('Unable to configure handler %r' % name) from e
        root = logging.root
        existing = sorted(root.manager.loggerDict)
        kept = set()
        for name, one in config.get('loggers', {}).items():
            kept.update(n for n in existing if n == name or n.startswith(name + '.'))
            try:
                logger = logging.getLogger(name)
                self.common(logger, one)
                logger.disabled = False
                if one.get('propagate') is not None:
                    logger.propagate = one['propagate']
            except Exception as e:
                raise ValueError('Unable to configure logger %r' % name) from e
        if config.get('disable_existing_loggers', True):
            for name in existing:
                logger = root.manager.loggerDict[name]
                if name not in kept and isinstance(logger, logging.Logger):
                    logger.disabled = True
        if config.get('root'):
            try:
                self.common(root, config['root'])
            except Exception as e:
                raise ValueError('Unable to configure root logger') from e
    def make_formatter(self, config):
        if '()' in config:
            return self.custom(config)
        factory = _resolve(config['class']) if 'class' in config else logging.Formatter
        keys = {'defaults': config['defaults']} if 'defaults' in config else {}
        return factory(config.get('format'), config.get('datefmt'), config.get('style', '%'), config.get('validate', True), **keys)
    def make_filter(self, config):
        return self.custom(config) if '()' in config else logging.Filter(config.get('name', ''))
    def make_handler(self, config):
        config = dict(config)
        formatter = config.pop('formatter', None)
        if formatter:
            try:
                formatter = self.formatters[formatter]
            except Exception as e:
                raise ValueError('Unable to set formatter %r' % formatter) from e
        level = config.pop('level', None)
        filters = config.pop('filters', None)
        if '()' in config:
            result = self.custom(config)
        else:
            klass = config.pop('class')
            klass = klass if callable(klass) else _resolve(klass)
            if issubclass(klass, logging.handlers.MemoryHandler) and 'target' in config:
                target = config['target']
                if target not in self.handlers:
                    raise ValueError('Unable to set target handler %r' % target) from TypeError('target not configured yet')
                config['target'] = self.handlers[target]
            props = config.pop('.', None)
            result = klass(**{k: self.convert(v) for k, v in config.items() if k.isidentifier()})
            for name, value in (props or {}).items():
                setattr(result, name, value)
        if formatter:
            result.setFormatter(formatter)
        if level is not None:
            result.setLevel(logging._checkLevel(level))
        if filters:
            self.add_filters(result, filters)
        return result
    def add_filters(self, target, names):
        for f in names:
            try:
                target.addFilter(f if callable(f) or callable(getattr(f, 'filter', None)) else self.filters[f])
            except Exception as e:
                raise ValueError('Unable to add filter %r' % f) from e
    def common(self, logger, config, incremental=False):
        if config.get('level') is not None:
            logger.setLevel(logging._checkLevel(config['level']))
        if incremental:
            return
        for h in logger.handlers[:]:
            logger.removeHandler(h)
        for h in config.get('handlers') or ():
            try:
                logger.addHandler(self.handlers[h])
            except Exception as e:
                raise ValueError('Unable to add handler %r' % h) from e
        if config.get('filters'):
            self.add_filters(logger, config['filters'])

dictConfigClass = DictConfigurator
def dictConfig(config):
    dictConfigClass(config).configure()

def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    import configparser
    if isinstance(fname, configparser.RawConfigParser):
        cp = fname
    else:
        cp = configparser.ConfigParser(defaults)
        if hasattr(fname, 'readline'):
            cp.read_file(fname)
        else:
            if not os.path.exists(fname):
                raise FileNotFoundError('%s doesn\'t exist' % fname)
            if not os.path.getsize(fname):
                raise RuntimeError('%s is an empty file' % fname)
            cp.read(fname, encoding=encoding)
    names = lambda section: [n.strip() for n in cp[section]['keys'].split(',') if n.strip()]
    formatters = {}
    for n in names('formatters'):
        s = cp['formatter_' + n]
        get = lambda key, default=None: cp.get('formatter_' + n, key, raw=True, fallback=default)
        klass = _resolve(get('class')) if get('class') else logging.Formatter
        formatters[n] = klass(get('format'), get('datefmt'), get('style', '%'))
    logging._handlers.clear()
    _clear()
    scope = {**vars(logging), 'handlers': logging.handlers, 'sys': sys, 'os': os, 'logging': logging}
    handlers = {}
    for n in names('handlers'):
        s = cp['handler_' + n]
        try:
            klass = eval(s['class'], scope)
        except (AttributeError, NameError):
            klass = _resolve(s['class'])
        h = klass(*eval(s.get('args', '()'), scope), **eval(s.get('kwargs', '{}'), scope))
        h.name = n
        if s.get('level'):
            h.setLevel(s['level'])
        if s.get('formatter'):
            h.setFormatter(formatters[s['formatter']])
        handlers[n] = h
    existing = list(logging.root.manager.loggerDict)
    configured = []
    for n in names('loggers'):
        s = cp['logger_' + n]
        logger = logging.root if n == 'root' else logging.getLogger(s['qualname'])
        if n != 'root':
            configured.append(s['qualname'])
            logger.propagate = s.getint('propagate', 1)
            logger.disabled = False
        if s.get('level'):
            logger.setLevel(s['level'])
        for h in logger.handlers[:]:
            logger.removeHandler(h)
        for h in (s.get('handlers') or '').split(','):
            if h.strip():
                logger.addHandler(handlers[h.strip()])
    for name in existing:
        logger = logging.root.manager.loggerDict[name]
        if isinstance(logger, logging.Logger) and not any(name == c or name.startswith(c + '.') for c in configured):
            logger.disabled = disable_existing_loggers

def listen(port=DEFAULT_LOGGING_CONFIG_PORT, verify=None):
    raise NotImplementedError("drydock: 'logging.config.listen' is not simulated")
`,
};
