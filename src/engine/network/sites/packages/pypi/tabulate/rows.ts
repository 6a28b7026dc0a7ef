/** tabulate/_rows.py. */
export const ROWS = String.raw`
import dataclasses
from itertools import chain, zip_longest

def _keys_of(rows):
    return list(dict.fromkeys(chain.from_iterable(rows)))

def normalized(data, headers, showindex):
    """Rows and headers out of what may be lists, dicts of columns, lists of dicts, named tuples or dataclasses."""
    index = None
    if hasattr(data, 'keys') and hasattr(data, 'values'):
        if hasattr(data.values, '__call__'):
            keys = list(data.keys())
            rows = [list(row) for row in zip_longest(*data.values())]
        else:
            keys = list(data)
            rows = [list(row) for row in data.values]
            index = list(data.index)
        if headers == 'keys':
            headers = [str(key) for key in keys]
    else:
        rows = list(data)
        first = rows[0] if rows else None
        if headers == 'keys' and not rows:
            headers = []
        elif headers == 'keys' and isinstance(first, tuple) and hasattr(first, '_fields'):
            headers = list(map(str, first._fields))
        elif rows and hasattr(first, 'keys') and hasattr(first, 'values'):
            keys = _keys_of(rows)
            if headers == 'keys':
                headers = list(map(str, keys))
            elif isinstance(headers, dict):
                headers = [str(headers.get(key, key)) for key in keys]
            elif headers == 'firstrow':
                names = [first.get(key, key) for key in keys]
                headers, rows = list(map(str, names)), rows[1:]
            elif headers:
                raise ValueError('headers for a list of dicts is not a dict or a keyword')
            rows = [[row.get(key) for key in keys] for row in rows]
        elif headers == 'keys' and hasattr(data, 'description') and hasattr(data, 'fetchone'):
            headers = [column[0] for column in data.description]
        elif dataclasses.is_dataclass(first) and not isinstance(first, type):
            names = [field.name for field in dataclasses.fields(first)]
            if headers == 'keys':
                headers = names
            rows = [[getattr(row, name) for name in names] for row in rows]
        elif headers == 'keys':
            headers = list(map(str, range(max((len(row) for row in rows), default=0))))
    if headers == 'firstrow' and rows:
        if index is not None:
            headers, index = [index[0]] + list(rows[0]), index[1:]
        else:
            headers = rows[0]
        headers, rows = [str(one) if one is not None else '' for one in headers], rows[1:]
    elif headers == 'firstrow':
        headers = []
    headers = [str(one) for one in headers]
    rows = [row if isinstance(row, str) and len(row) == 1 else list(row) for row in rows]
    if showindex in (True, 'always') and not isinstance(showindex, list):
        index = list(range(len(rows))) if index is None else index
    elif not isinstance(showindex, (str, bool)):
        index = list(showindex)
        if len(index) != len(rows):
            raise ValueError('index must be as long as the number of data rows: len(index)={} len(rows)={}'.format(len(index), len(rows)))
    elif showindex in (False, 'never'):
        index = None
    if index is not None:
        rows = [[at] + row for at, row in zip(index, rows)]
    if headers and rows:
        missing = len(rows[0]) - len(headers)
        if missing > 0:
            headers = [''] * missing + headers
    return rows, headers
`;
