import type { LibraryModule } from '../vm/module-registry.ts';

/** configparser. */
export const configparser: LibraryModule = {
  source: String.raw`
import re, io, os
from collections.abc import MutableMapping
from collections import ChainMap

DEFAULTSECT = 'DEFAULT'
MAX_INTERPOLATION_DEPTH = 10

class Error(Exception):
    def __init__(self, msg=''):
        self.message = msg
        Exception.__init__(self, msg)
    def __repr__(self):
        return self.message
    __str__ = __repr__
class NoSectionError(Error):
    def __init__(self, section):
        Error.__init__(self, 'No section: %r' % (section,))
        self.section = section
        self.args = (section,)
class DuplicateSectionError(Error):
    def __init__(self, section, source=None, lineno=None):
        msg = 'section %r already exists' % section
        if source is not None:
            msg = 'While reading from %r%s: %s' % (source, '' if lineno is None else ' [line %2d]' % lineno, msg)
        else:
            msg = 'Section %r already exists' % section
        Error.__init__(self, msg)
class DuplicateOptionError(Error):
    def __init__(self, section, option, source=None, lineno=None):
        msg = 'option %r in section %r already exists' % (option, section)
        Error.__init__(self, 'While reading from %r%s: %s' % (source, '' if lineno is None else ' [line %2d]' % lineno, msg))
class NoOptionError(Error):
    def __init__(self, option, section):
        Error.__init__(self, 'No option %r in section: %r' % (option, section))
        self.option, self.section = option, section
        self.args = (option, section)
class InterpolationError(Error):
    def __init__(self, option, section, msg):
        Error.__init__(self, msg)
        self.option, self.section = option, section
        self.args = (option, section, msg)
class InterpolationMissingOptionError(InterpolationError):
    def __init__(self, option, section, rawval, reference):
        Error.__init__(self, 'Bad value substitution: option {!r} in section {!r} contains an interpolation key {!r} which is not a valid option name. Raw value: {!r}'.format(option, section, reference, rawval))
        self.option, self.section, self.reference = option, section, reference
        self.args = (option, section, rawval, reference)
class InterpolationSyntaxError(InterpolationError):
    pass
class InterpolationDepthError(InterpolationError):
    def __init__(self, option, section, rawval):
        Error.__init__(self, 'Recursion limit exceeded in value substitution: option %r in section %r contains an interpolation key which cannot be substituted in %d steps. Raw value: %r' % (option, section, MAX_INTERPOLATION_DEPTH, rawval))
        self.option, self.section = option, section
        self.args = (option, section, rawval)
class ParsingError(Error):
    def __init__(self, source, *args):
        super().__init__(f'Source contains parsing errors: {source!r}')
        self.source, self.errors = source, []
    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += '\n\t[line %2d]: %s' % (lineno, repr(line))
class MissingSectionHeaderError(ParsingError):
    def __init__(self, filename, lineno, line):
        Error.__init__(self, 'File contains no section headers.\nfile: %r, line: %d\n%r' % (filename, lineno, line))

class Interpolation:
    def before_get(self, parser, section, option, value, defaults):
        return value
    def before_set(self, parser, section, option, value):
        return value
class BasicInterpolation(Interpolation):
    def before_get(self, parser, section, option, value, defaults, depth=1):
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, value)
        def one(m):
            if m.group() == '%%':
                return '%'
            if m.group(1) is None:
                raise InterpolationSyntaxError(option, section, "'%%' must be followed by '%%' or '(', found: %r" % (value[m.start():],))
            name = parser.optionxform(m.group(1))
            if name not in defaults:
                raise InterpolationMissingOptionError(option, section, value, name)
            return self.before_get(parser, section, name, defaults[name], defaults, depth + 1)
        return re.sub(r'%%|%\(([^)]+)\)s|%', one, value)
    def before_set(self, parser, section, option, value):
        rest = re.sub(r'%%|%\(([^)]+)\)s', '', value)
        if '%' in rest:
            raise ValueError('invalid interpolation syntax in %r at position %d' % (value, value.find('%')))
        return value
class ExtendedInterpolation(Interpolation):
    def before_get(self, parser, section, option, value, defaults, depth=1):
        def one(m):
            if m.group() == '$$':
                return '$'
            if m.group(1) is None:
                rest = value[m.start():]
                if rest[1:2] == '{':
                    raise InterpolationSyntaxError(option, section, 'bad interpolation variable reference %r' % rest)
                raise InterpolationSyntaxError(option, section, "'$' must be followed by '$' or '{', found: %r" % (rest,))
            path = m.group(1).split(':')
            place, name, known = section, option, defaults
            try:
                if len(path) == 1:
                    name = parser.optionxform(path[0])
                    found = known[name]
                elif len(path) == 2:
                    place, name = path[0], parser.optionxform(path[1])
                    found = parser.get(place, name, raw=True)
                    known = dict(parser.items(place, raw=True))
                else:
                    raise InterpolationSyntaxError(option, section, "More than one ':' found: %r" % (value[m.end():],))
            except (KeyError, NoSectionError, NoOptionError):
                raise InterpolationMissingOptionError(option, section, parser.get(section, option, raw=True, fallback=value), ':'.join(path)) from None
            return self.before_get(parser, place, name, found, known, depth + 1)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, value)
        return re.sub(r'\$\$|\$\{([^}]+)\}|\$', one, value)
    def before_set(self, parser, section, option, value):
        rest = re.sub(r'\$\$|\$\{[^}]+\}', '', value)
        if '$' in rest:
            raise ValueError('invalid interpolation syntax in %r at position %d' % (value, value.find('$')))
        return value

class RawConfigParser(MutableMapping):
    BOOLEAN_STATES = {'1': True, 'yes': True, 'true': True, 'on': True, '0': False, 'no': False, 'false': False, 'off': False}
    _default_interpolation = Interpolation()
    def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=('=', ':'), comment_prefixes=('#', ';'), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True, default_section=DEFAULTSECT, interpolation=True, converters={}, allow_unnamed_section=False):
        self._sections, self._defaults = {}, {}
        self._delimiters, self._comments, self._inline = delimiters, comment_prefixes, inline_comment_prefixes or ()
        self._strict, self._allow_no_value, self.default_section = strict, allow_no_value, default_section
        self._interpolation = self._default_interpolation if interpolation is True else interpolation or Interpolation()
        self._converters = dict(converters)
        for name, fn in converters.items():
            setattr(self, 'get' + name, lambda s, o, _fn=fn, **kw: _fn(self.get(s, o)))
        if defaults:
            for k, v in defaults.items():
                self._defaults[self.optionxform(k)] = v
    def optionxform(self, optionstr):
        return optionstr.lower()
    def defaults(self):
        return self._defaults
    def sections(self):
        return list(self._sections)
    def add_section(self, section):
        if section == self.default_section:
            raise ValueError('Invalid section name: %r' % section)
        if section in self._sections:
            raise DuplicateSectionError(section) #@ 705
        self._sections[section] = {}
    def has_section(self, section):
        return section in self._sections
    def options(self, section):
        if section not in self._sections:
            raise NoSectionError(section)
        return list({**self._sections[section], **self._defaults})
    def read(self, filenames, encoding=None):
        if isinstance(filenames, (str, bytes, os.PathLike)):
            filenames = [filenames]
        done = []
        for filename in filenames:
            try:
                with open(filename, encoding=encoding) as fp:
                    self._read(fp, filename)
            except OSError:
                continue
            done.append(os.fspath(filename))
        return done
    def read_file(self, f, source=None):
        self._read(f, source or getattr(f, 'name', '<???>'))
    def read_string(self, string, source='<string>'):
        self.read_file(io.StringIO(string), source)
    def read_dict(self, dictionary, source='<dict>'):
        for section, keys in dictionary.items():
            section = str(section)
            if section != self.default_section and section not in self._sections:
                self._sections[section] = {}
            target = self._defaults if section == self.default_section else self._sections[section]
            for key, value in keys.items():
                target[self.optionxform(str(key))] = None if value is None else str(value)
    def _read(self, fp, name):
        section = option = None
        indent, error, seen = 0, None, set()
        delims = '|'.join(re.escape(d) for d in self._delimiters)
        pattern = re.compile(r'(?P<option>.*?)\s*(?:(?P<vi>%s)\s*(?P<value>.*))%s$' % (delims, '?' if self._allow_no_value else ''))
        try:
            for lineno, line in enumerate(fp, start=1):
                text = line
                for p in self._inline:
                    at = text.find(p)
                    while at > 0 and not text[at - 1].isspace():
                        at = text.find(p, at + 1)
                    if at >= 0:
                        text = text[:at]
                value = text.strip()
                if any(value.startswith(p) for p in self._comments):
                    value = ''
                    if option and section is not None and isinstance(section.get(option), list):
                        continue
                if not value:
                    if option and section is not None and isinstance(section.get(option), list) and line.strip() == '':
                        section[option].append('')
                    continue
                current = len(line) - len(line.lstrip())
                if section is not None and option and current > indent:
                    if section[option] is None:
                        raise ParsingError(name)
                    section[option].append(value)
                    continue
                indent = current
                m = re.match(r'\[(?P<header>.+)\]', value)
                if m:
                    header = m.group('header')
                    if header == self.default_section:
                        section = self._defaults
                    else:
                        if header in self._sections and self._strict and (header,) in seen:
                            raise DuplicateSectionError(header, name, lineno)
                        section = self._sections.setdefault(header, {})
                        seen.add((header,))
                    current_name, option = header, None
                elif section is None:
                    raise MissingSectionHeaderError(name, lineno, line)
                else:
                    m = pattern.match(value)
                    if not m or not m.group('option'):
                        error = error or ParsingError(name)
                        error.append(lineno, line)
                        continue
                    option = self.optionxform(m.group('option').rstrip())
                    if self._strict and (current_name, option) in seen:
                        raise DuplicateOptionError(current_name, option, name, lineno)
                    seen.add((current_name, option))
                    section[option] = [m.group('value').strip()] if m.group('value') is not None else None
        finally:
            for part in (self._defaults, *self._sections.values()):
                for key, value in part.items():
                    if isinstance(value, list):
                        part[key] = '\n'.join(value).rstrip()
        if error:
            raise error
    def _all(self, section, vars=None):
        if section not in self._sections and section != self.default_section:
            raise NoSectionError(section)
        return ChainMap({self.optionxform(k): str(v) for k, v in (vars or {}).items()}, self._sections.get(section, {}), self._defaults)
    def get(self, section, option, *, raw=False, vars=None, fallback=...):
        try:
            d = self._all(section, vars)
        except NoSectionError:
            if fallback is ...:
                raise
            return fallback
        option = self.optionxform(option)
        try:
            value = d[option]
        except KeyError:
            if fallback is ...:
                raise NoOptionError(option, section) #@ 830
            return fallback
        return value if raw or value is None else self._interpolation.before_get(self, section, option, value, d)
    def _conv(self, section, option, conv, fallback, **kw):
        try:
            value = self.get(section, option, **kw)
        except (NoSectionError, NoOptionError):
            if fallback is ...:
                raise
            return fallback
        return conv(value)
    def getint(self, section, option, *, raw=False, vars=None, fallback=..., **kw):
        return self._conv(section, option, int, fallback, raw=raw, vars=vars)
    def getfloat(self, section, option, *, raw=False, vars=None, fallback=..., **kw):
        return self._conv(section, option, float, fallback, raw=raw, vars=vars)
    def getboolean(self, section, option, *, raw=False, vars=None, fallback=..., **kw):
        return self._conv(section, option, self._convert_to_boolean, fallback, raw=raw, vars=vars)
    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError('Not a boolean: %s' % value) #@ 1209
        return self.BOOLEAN_STATES[value.lower()]
    def items(self, section=..., raw=False, vars=None):
        if section is ...:
            return super().items()
        d = self._all(section, vars)
        return [(k, self.get(section, k, raw=raw, vars=vars)) for k in ({**self._defaults, **self._sections.get(section, {})} if not vars else d)]
    def has_option(self, section, option):
        return (section in self._sections or section == self.default_section) and self.optionxform(option) in {**self._defaults, **self._sections.get(section, {})}
    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        if not section or section == self.default_section:
            target = self._defaults
        elif section in self._sections:
            target = self._sections[section]
        else:
            raise NoSectionError(section)
        target[self.optionxform(option)] = value
    def remove_option(self, section, option):
        if section not in self._sections:
            raise NoSectionError(section)
        return self._sections[section].pop(self.optionxform(option), self) is not self
    def remove_section(self, section):
        return self._sections.pop(section, None) is not None
    def write(self, fp, space_around_delimiters=True):
        d = ' %s ' % self._delimiters[0] if space_around_delimiters else self._delimiters[0]
        for name, part in ([(self.default_section, self._defaults)] if self._defaults else []) + list(self._sections.items()):
            fp.write('[{}]\n'.format(name))
            for key, value in part.items():
                fp.write('{}{}\n'.format(key, d + str(value).replace('\n', '\n\t') if value is not None or not self._allow_no_value else ''))
            fp.write('\n')
    def __getitem__(self, key):
        if key != self.default_section and key not in self._sections:
            raise KeyError(key) #@ 1009
        return SectionProxy(self, key)
    def __setitem__(self, key, value):
        if key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})
    def __delitem__(self, key):
        if key not in self._sections:
            raise KeyError(key)
        self.remove_section(key)
    def __contains__(self, key):
        return key == self.default_section or key in self._sections
    def __len__(self):
        return len(self._sections) + 1
    def __iter__(self):
        return iter([self.default_section, *self._sections])

class ConfigParser(RawConfigParser):
    _default_interpolation = BasicInterpolation()
    def set(self, section, option, value=None):
        if not isinstance(value, str) and not (self._allow_no_value and value is None):
            raise TypeError('option values must be strings')
        super().set(section, option, value)

class SectionProxy(MutableMapping):
    def __init__(self, parser, name):
        self._parser, self._name = parser, name
    parser = property(lambda self: self._parser)
    name = property(lambda self: self._name)
    def __repr__(self):
        return '<Section: {}>'.format(self._name)
    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key) #@ 1287
        return self._parser.get(self._name, key)
    def __setitem__(self, key, value):
        self._parser.set(self._name, key, value)
    def __delitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        self._parser.remove_option(self._name, key)
    def __contains__(self, key):
        return self._parser.has_option(self._name, key)
    def __len__(self):
        return len(list(iter(self)))
    def __iter__(self):
        return iter(self._parser.options(self._name) if self._name != self._parser.default_section else list(self._parser._defaults))
    def get(self, option, fallback=None, *, raw=False, vars=None, **kw):
        return self._parser.get(self._name, option, raw=raw, vars=vars, fallback=fallback)
    def getint(self, option, fallback=None, **kw):
        return self._parser.getint(self._name, option, fallback=fallback)
    def getfloat(self, option, fallback=None, **kw):
        return self._parser.getfloat(self._name, option, fallback=fallback)
    def getboolean(self, option, fallback=None, **kw):
        return self._parser.getboolean(self._name, option, fallback=fallback)
__all__ = ['BasicInterpolation', 'ConfigParser', 'DEFAULTSECT', 'DuplicateOptionError', 'DuplicateSectionError', 'ExtendedInterpolation', 'Interpolation', 'InterpolationDepthError', 'InterpolationError', 'InterpolationMissingOptionError', 'InterpolationSyntaxError', 'MAX_INTERPOLATION_DEPTH', 'MissingSectionHeaderError', 'NoOptionError', 'NoSectionError', 'ParsingError', 'RawConfigParser', 'SectionProxy']
`,
};
