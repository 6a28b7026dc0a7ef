/** tabulate/__init__.py. */
export const INIT = String.raw`
"""Pretty-print tabular data."""
import textwrap
from ._cells import align_column, column_type, format_cell, is_number, padded, width_of
from ._formats import FORMATS, MULTILINE, DataRow, Line, TableFormat
from ._rows import normalized

__version__ = '@VERSION@'
__all__ = ['tabulate', 'tabulate_formats', 'simple_separated_format']

MIN_PADDING = 2
PRESERVE_WHITESPACE = False
SEPARATING_LINE = '\001'
tabulate_formats = sorted(FORMATS)
_table_formats = FORMATS

def simple_separated_format(separator):
    return TableFormat(None, None, None, None, DataRow('', separator, ''), DataRow('', separator, ''), 0, None)

def _is_separating(row):
    return len(row) >= 1 and row[0] == SEPARATING_LINE or len(row) >= 2 and row[1] == SEPARATING_LINE

def _spread(given, count, default):
    if isinstance(given, (list, tuple)):
        return list(given[:count]) + [default] * (count - len(given))
    return [given] * count

def _wrapped(cell, width, long_words, hyphens):
    if cell is None or width is None or is_number(cell):
        return cell
    return '\n'.join(chr(10).join(textwrap.wrap(line, width, break_long_words=long_words, break_on_hyphens=hyphens)) for line in str(cell).splitlines() if line.strip() != '')

def tabulate(tabular_data, headers=(), tablefmt='simple', floatfmt='g', intfmt='', numalign='default', stralign='default', missingval='', showindex='default', disable_numparse=False, colglobalalign=None, colalign=None, preserve_whitespace=None, maxcolwidths=None, headersglobalalign=None, headersalign=None, rowalign=None, maxheadercolwidths=None, break_long_words=True, break_on_hyphens=True):
    """Format a fixed width table for pretty printing."""
    if tabular_data is None:
        tabular_data = []
    rows, headers = normalized(tabular_data, headers, showindex)
    preserve = PRESERVE_WHITESPACE if preserve_whitespace is None else preserve_whitespace
    lines_at = {at for at, row in enumerate(rows) if _is_separating(row)}
    cells = [row for at, row in enumerate(rows) if at not in lines_at]
    count = max([len(headers), *(len(row) for row in cells)], default=0)
    cells = [list(row) + [None] * (count - len(row)) for row in cells]
    headers = headers + [''] * (count - len(headers)) if headers and not cells else headers
    if maxcolwidths is not None:
        widths = _spread(maxcolwidths, count, None if isinstance(maxcolwidths, (list, tuple)) else maxcolwidths)
        cells = [[_wrapped(cell, width, break_long_words, break_on_hyphens) for cell, width in zip(row, widths)] for row in cells]
    if maxheadercolwidths is not None:
        headers = [_wrapped(one, width, break_long_words, break_on_hyphens) for one, width in zip(headers, _spread(maxheadercolwidths, count, None))]
    if tablefmt == 'rst':
        headers = (['..'] + headers[1:] if headers and not headers[0].strip() else headers)
        cells = [['..'] + row[1:] if row and (row[0] is None or not str(row[0]).strip()) else row for row in cells]
    padding = MIN_PADDING
    if tablefmt == 'pretty':
        padding, disable_numparse = 0, True
        numalign, stralign = 'center' if numalign == 'default' else numalign, 'center' if stralign == 'default' else stralign
    elif tablefmt == 'colon_grid':
        numalign, stralign = 'left' if numalign == 'default' else numalign, 'left' if stralign == 'default' else stralign
    else:
        numalign, stralign = 'decimal' if numalign == 'default' else numalign, 'left' if stralign == 'default' else stralign
    columns = [[row[at] for row in cells] for at in range(count)]
    numparse = [at not in disable_numparse for at in range(count)] if isinstance(disable_numparse, (list, tuple)) else [not disable_numparse] * count
    kinds = [column_type(column, parse) for column, parse in zip(columns, numparse)]
    columns = [[format_cell(value, kind, ff, inf, missing) for value in column] for column, kind, ff, inf, missing in zip(columns, kinds, _spread(floatfmt, count, 'g'), _spread(intfmt, count, ''), _spread(missingval, count, ''))]
    aligns = [colglobalalign] * count if colglobalalign is not None else [numalign if kind in (int, float) else stralign for kind in kinds]
    for at, align in enumerate(colalign or ()):
        if at >= count:
            break
        if align != 'global':
            aligns[at] = align
    fmt = tablefmt if isinstance(tablefmt, TableFormat) else FORMATS.get(tablefmt, FORMATS['simple'])
    multiline = tablefmt in MULTILINE
    minwidths = [width_of(one) + padding for one in headers] if headers else [0] * count
    columns = [align_column(column, align, width, preserve) for column, align, width in zip(columns, aligns, minwidths)]
    if headers:
        widths = [max([width, *map(width_of, column)]) for column, width in zip(columns, minwidths)]
        over = [headersglobalalign] * count if headersglobalalign else [align or stralign for align in aligns]
        for at, align in enumerate(headersalign or ()):
            if at < count and align != 'global':
                over[at] = aligns[at] if align == 'same' else align
        headers = ['\n'.join(padded(line, width, align) for line in one.splitlines() or ['']) for one, width, align in zip(headers, widths, over)]
    else:
        over, widths = aligns, [max(map(width_of, column), default=0) for column in columns]
    body = [list(row) for row in zip(*columns)]
    for at in sorted(lines_at):
        body.insert(at, SEPARATING_LINE)
    return _drawn(fmt, headers, over, body, widths, aligns, multiline, rowalign)

def _line(fmt, widths, aligns):
    if callable(fmt):
        return fmt(widths, aligns)
    return fmt.begin + fmt.sep.join(fmt.hline * width for width in widths) + fmt.end

def _row(fmt, cells, widths, aligns, pad):
    cells = [' ' * pad + cell + ' ' * pad for cell in cells]
    return fmt(cells, widths, aligns) if callable(fmt) else (fmt.begin + fmt.sep.join(cells) + fmt.end).rstrip()

def _rows(fmt, cells, widths, aligns, pad, multiline, place='top'):
    if not multiline:
        return [_row(fmt, cells, widths, aligns, pad)]
    stacks = [cell.splitlines() or [''] for cell in cells]
    height = max(map(len, stacks), default=1)
    tall = []
    for stack, width in zip(stacks, widths):
        blank, missing = [' ' * (width - 2 * pad)], height - len(stack)
        before = missing if place == 'bottom' else missing // 2 if place == 'center' else 0
        tall.append(blank * before + stack + blank * (missing - before))
    return [_row(fmt, line, widths, aligns, pad) for line in zip(*tall)]

def _drawn(fmt, headers, header_aligns, body, widths, aligns, multiline, rowalign):
    hidden = fmt.with_header_hide or [] if headers else []
    pad = fmt.padding
    wide = [width + 2 * pad for width in widths]
    lines = []
    if fmt.lineabove and 'lineabove' not in hidden:
        lines.append(_line(fmt.lineabove, wide, aligns))
    if headers:
        lines += _rows(fmt.headerrow, headers, wide, header_aligns, pad, multiline)
        if fmt.linebelowheader and 'linebelowheader' not in hidden:
            lines.append(_line(fmt.linebelowheader, wide, aligns))
    between = fmt.linebetweenrows and 'linebetweenrows' not in hidden
    separating = fmt.linebetweenrows or fmt.linebelowheader or fmt.linebelow or fmt.lineabove or Line('', '', '', '')
    places = _spread(list(rowalign or []), len(body), 'top')
    for at, row in enumerate(body):
        if row == SEPARATING_LINE:
            lines.append(_line(separating, wide, aligns))
            continue
        lines += _rows(fmt.datarow, row, wide, aligns, pad, multiline, places[at])
        if between and at < len(body) - 1 and body[at + 1] != SEPARATING_LINE:
            lines.append(_line(fmt.linebetweenrows, wide, aligns))
    if fmt.linebelow and 'linebelow' not in hidden:
        lines.append(_line(fmt.linebelow, wide, aligns))
    return '\n'.join(lines) if headers or body else ''
`;
