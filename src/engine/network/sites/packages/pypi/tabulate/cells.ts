/** tabulate/_cells.py. */
export const CELLS = String.raw`
import math, re

_ANSI = re.compile('\x1b(?:\\[[0-9;:]*[A-Za-z]|\\]8;[^\x1b\x07]*(?:\x1b\\\\|\x07))')
_THOUSANDS = re.compile(r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})*(?:\.[0-9]*)?$')

def strip_ansi(text):
    return _ANSI.sub('', text)

def width_of(text):
    """Columns of the widest line."""
    return max(len(strip_ansi(line)) for line in (re.split(r'\r\n|\n|\r', text) or [text]))

def _converts(kind, value):
    try:
        kind(value)
        return True
    except (ValueError, TypeError):
        return False

def is_int(value):
    return type(value) is int or isinstance(value, str) and _converts(int, value) or hasattr(value, '__index__') and not isinstance(value, bool) and _converts(int, value)

def is_number(value):
    if isinstance(value, bool) or not _converts(float, value):
        return False
    if isinstance(value, str) and (math.isinf(float(value)) or math.isnan(float(value))):
        return value.lower() in ('inf', '-inf', 'nan')
    return True

def _is_thousands(value):
    return isinstance(value, str) and ',' in value and _THOUSANDS.match(value) is not None

RANK = {type(None): 0, bool: 1, int: 2, float: 3, bytes: 4, str: 5}

def type_of(value, numparse=True):
    if value is None or value == '' and isinstance(value, (str, bytes)):
        return type(None)
    if hasattr(value, 'isoformat'):
        return str
    if isinstance(value, str):
        value = strip_ansi(value)
    if type(value) is bool or isinstance(value, str) and value in ('True', 'False'):
        return bool
    if numparse and (is_int(value) or _is_thousands(value) and '.' not in value):
        return int
    if numparse and (is_number(value) or _is_thousands(value)):
        return float
    return bytes if isinstance(value, bytes) else str

def column_type(values, numparse=True):
    kinds = [type_of(value, numparse) for value in values]
    return max(kinds, key=RANK.__getitem__, default=bool) if kinds else str

def format_cell(value, kind, floatfmt, intfmt, missing):
    if value is None:
        return missing
    if isinstance(value, (str, bytes)) and not value:
        return ''
    if kind is str:
        return '%s' % (value,)
    if kind is bytes:
        return value.decode('ascii') if isinstance(value, bytes) else str(value)
    if kind is int:
        if isinstance(value, str):
            return format(int(value.replace(',', '')), intfmt) if intfmt and not _ANSI.search(value) else value
        return format(value, intfmt)
    if kind is float:
        if isinstance(value, str):
            found = _ANSI.search(value)
            if found:
                plain = strip_ansi(value)
                return value.replace(plain, format(float(plain.replace(',', '')), floatfmt))
            if ',' in value:
                return format(float(value.replace(',', '')), floatfmt)
        return format(float(value), floatfmt)
    return '%s' % (value,)

def after_point(text):
    plain = strip_ansi(text)
    if (is_number(plain) or _is_thousands(plain)) and not is_int(plain):
        at = plain.rfind('.')
        at = plain.lower().rfind('e') if at < 0 else at
        return len(plain) - at - 1 if at >= 0 else -1
    return -1

def padded(text, width, align):
    space = width - width_of(text)
    if space <= 0 or align is None:
        return text
    if align in ('right', 'decimal'):
        return ' ' * space + text
    if align == 'center':
        return ' ' * (space // 2) + text + ' ' * (space - space // 2)
    return text + ' ' * space

def align_column(cells, align, minwidth, preserve):
    if align == 'decimal':
        points = [after_point(cell) for cell in cells]
        most = max(points, default=-1)
        cells = [cell + (most - point) * ' ' for cell, point in zip(cells, points)]
    elif align is not None and not preserve:
        cells = ['\n'.join(line.strip() for line in cell.splitlines()) if '\n' in cell else cell.strip() for cell in cells]
    width = max([minwidth, *(width_of(cell) for cell in cells)])
    return ['\n'.join(padded(line, width, align) for line in (cell.splitlines() or [''])) for cell in cells]
`;
