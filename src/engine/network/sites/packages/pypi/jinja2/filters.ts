/** jinja2/filters.py. */
export const FILTERS = String.raw`
import html, json, math, re
from urllib.parse import quote, urlencode as _urlencode
from markupsafe import Markup, escape
from .runtime import Undefined, attribute as _attribute
from .tests import TESTS

def _at(value, path):
    for part in str(path).split('.'):
        value = value[int(part)] if part.isdigit() else _attribute(value, part)
    return value
def _by(path):
    return (lambda v: v) if path is None else lambda v: _at(v, path)
def _folded(key, sensitive):
    return key if sensitive else lambda v: key(v).lower() if isinstance(key(v), str) else key(v)

def do_join(value, d='', attribute=None):
    items = [_by(attribute)(one) for one in value]
    if any(hasattr(one, '__html__') for one in items):
        return Markup(str(escape(d)).join(str(escape(one)) for one in items))
    return str(d).join(str(one) for one in items)
def do_map(value, name=None, *args, attribute=None, default=None, environment=None):
    if attribute is not None:
        return [default if isinstance(found, Undefined) and default is not None else found for found in (_at(one, attribute) for one in value)]
    filters = environment.filters if environment is not None else FILTERS
    return [filters[name](one, *args) for one in value]
def _chosen(value, keep, test, args, key, environment=None):
    tests = environment.tests if environment is not None else TESTS
    check = tests[test] if test else bool
    return [one for one in value if bool(check(key(one), *args)) == keep]
def do_groupby(value, attribute, default=None):
    groups = {}
    for one in sorted(value, key=_folded(_by(attribute), False)):
        groups.setdefault(_at(one, attribute), []).append(one)
    return [_Group(k, v) for k, v in groups.items()]
class _Group(tuple):
    def __new__(cls, grouper, list):
        made = tuple.__new__(cls, (grouper, list))
        made.grouper, made.list = grouper, list
        return made
def do_round(value, precision=0, method='common'):
    if method == 'common':
        return round(float(value), precision)
    return (math.ceil if method == 'ceil' else math.floor)(float(value) * 10 ** precision) / 10 ** precision
def do_truncate(value, length=255, killwords=False, end='...', leeway=5):
    value = str(value)
    if len(value) <= length + leeway:
        return value
    return value[:length - len(end)] + end if killwords else value[:length - len(end)].rsplit(' ', 1)[0] + end
def do_batch(value, linecount, fill_with=None):
    value = list(value)
    rows = [value[i:i + linecount] for i in range(0, len(value), linecount)]
    if fill_with is not None and rows:
        rows[-1] += [fill_with] * (linecount - len(rows[-1]))
    return rows
def do_indent(value, width=4, first=False, blank=False):
    pad = ' ' * width if isinstance(width, int) else width
    lines = str(value).split('\n')
    return '\n'.join((pad if (i or first) and (line or blank) else '') + line for i, line in enumerate(lines))
def do_filesizeformat(value, binary=False):
    size, base = float(value), 1024 if binary else 1000
    if size == 1:
        return '1 Byte'
    if size < base:
        return '%d Bytes' % size
    for i, unit in enumerate('kMGTPEZY' if not binary else 'KMGTPEZY'):
        if size < base ** (i + 2) or i == 7:
            return '%.1f %s%s' % (size / base ** (i + 1), unit, 'iB' if binary else 'B')
def do_title(value):
    return ''.join(part[:1].upper() + part[1:].lower() for part in re.split(r'([-\s({\[<]+)', str(value)))
def do_urlencode(value):
    if isinstance(value, str):
        return quote(value, safe='/')
    return _urlencode(list(value.items() if hasattr(value, 'items') else value))
def do_tojson(value, indent=None, environment=None):
    dumps = environment.policies['json.dumps_function'] if environment is not None else None
    text = (dumps or json.dumps)(value, indent=indent, sort_keys=True) if indent is not None else (dumps or json.dumps)(value, sort_keys=True)
    return Markup(text.replace('<', '\\u003c').replace('>', '\\u003e').replace('&', '\\u0026').replace("'", '\\u0027'))
def do_replace(value, old, new, count=-1):
    if hasattr(value, '__html__'):
        return Markup(str(value).replace(str(escape(old)), str(escape(new)), count))
    return str(value).replace(str(old), str(new), count)
def do_int(value, default=0, base=10):
    try:
        return int(value, base) if isinstance(value, str) else int(value)
    except (TypeError, ValueError):
        try:
            return int(float(value))
        except (TypeError, ValueError):
            return default
def do_float(value, default=0.0):
    try:
        return float(value)
    except (TypeError, ValueError):
        return default
def do_wordwrap(value, width=79, break_long_words=True, wrapstring='\n'):
    import textwrap
    return wrapstring.join(wrapstring.join(textwrap.wrap(line, width, break_long_words=break_long_words)) for line in str(value).split('\n'))
def do_random(value):
    import random
    return random.choice(list(value))

FILTERS = {
    'upper': lambda v: str(v).upper(), 'lower': lambda v: str(v).lower(), 'title': do_title, 'capitalize': lambda v: str(v).capitalize(), 'trim': lambda v, chars=None: str(v).strip(chars),
    'length': lambda v: len(v), 'join': do_join, 'safe': lambda v: Markup(v), 'escape': escape, 'forceescape': lambda v: escape(str(v)), 'string': lambda v: v if hasattr(v, '__html__') else str(v),
    'default': lambda v, default_value='', boolean=False: default_value if isinstance(v, Undefined) or (boolean and not v) else v, 'int': do_int, 'float': do_float, 'abs': abs, 'round': do_round,
    'sum': lambda v, attribute=None, start=0: sum((_by(attribute)(one) for one in v), start), 'min': lambda v, case_sensitive=False, attribute=None: min(v, key=_by(attribute)), 'max': lambda v, case_sensitive=False, attribute=None: max(v, key=_by(attribute)),
    'first': lambda v: next(iter(v), Undefined('No first item, sequence was empty.')), 'last': lambda v: list(v)[-1] if v else Undefined(''), 'random': do_random, 'list': list,
    'sort': lambda v, reverse=False, case_sensitive=False, attribute=None: sorted(v, key=_folded(_by(attribute), case_sensitive), reverse=reverse),
    'reverse': lambda v: v[::-1] if isinstance(v, str) else list(reversed(list(v))), 'unique': lambda v, case_sensitive=False, attribute=None: list({_folded(_by(attribute), case_sensitive)(one): one for one in reversed(list(v))}.values())[::-1],
    'replace': do_replace, 'truncate': do_truncate, 'tojson': do_tojson, 'format': lambda v, *args, **kw: str(v) % (kw or args), 'items': lambda v: list(v.items()) if not isinstance(v, Undefined) else [],
    'dictsort': lambda v, case_sensitive=False, by='key', reverse=False: sorted(v.items(), key=_folded(lambda pair: pair[0 if by == 'key' else 1], case_sensitive), reverse=reverse), 'wordcount': lambda v: len(re.findall(r'\w+', str(v))),
    'map': do_map, 'select': lambda v, test=None, *args, environment=None: _chosen(v, True, test, args, lambda one: one, environment), 'reject': lambda v, test=None, *args, environment=None: _chosen(v, False, test, args, lambda one: one, environment),
    'selectattr': lambda v, name, test=None, *args, environment=None: _chosen(v, True, test, args, _by(name), environment), 'rejectattr': lambda v, name, test=None, *args, environment=None: _chosen(v, False, test, args, _by(name), environment),
    'groupby': do_groupby, 'batch': do_batch, 'indent': do_indent, 'center': lambda v, width=80: str(v).center(width), 'striptags': lambda v: html.unescape(' '.join(re.sub(r'<!--.*?-->|<[^>]*>', '', str(v)).split())),
    'urlencode': do_urlencode, 'filesizeformat': do_filesizeformat, 'attr': lambda v, name: getattr(v, name, Undefined(name)), 'wordwrap': do_wordwrap, 'pprint': lambda v: __import__('pprint').pformat(v),
}
FILTERS.update(d=FILTERS['default'], e=FILTERS['escape'], count=FILTERS['length'])

def do_urlize(value, trim_url_limit=None, nofollow=False, target=None, rel=None, extra_schemes=None):
    def link(found):
        url = found.group(0)
        shown = url if trim_url_limit is None or len(url) <= trim_url_limit else url[:trim_url_limit] + '...'
        words = ' '.join(sorted(set((rel or '').split()) | {'noopener'} | ({'nofollow'} if nofollow else set())))
        return '<a href="%s" rel="%s"%s>%s</a>' % (url, words, ' target="%s"' % target if target else '', shown)
    return Markup(re.sub(r'https?://(?:(?:[\w%-]+\.)+[a-z]{2,63}|localhost|\d+(?:\.\d+){3})(?::\d+)?(?:[/?#][^\s<>"]*)?', link, str(escape(value))))
def do_slice(value, slices, fill_with=None):
    value = list(value)
    size, extra, at, rows = len(value) // slices, len(value) % slices, 0, []
    for i in range(slices):
        take = size + (1 if i < extra else 0)
        row = value[at:at + take]
        at += take
        if fill_with is not None and i >= extra:
            row.append(fill_with)
        rows.append(row)
    return rows
def do_xmlattr(d, autospace=True):
    text = ' '.join('%s="%s"' % (escape(k), escape(v)) for k, v in d.items() if v is not None and not isinstance(v, Undefined))
    return Markup((' ' if autospace and text else '') + text)
FILTERS.update(urlize=do_urlize, slice=do_slice, xmlattr=do_xmlattr)
`;
