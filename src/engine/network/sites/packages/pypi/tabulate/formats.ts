/** tabulate/_formats.py. */
export const FORMATS = String.raw`
import html
from collections import namedtuple

Line = namedtuple('Line', ['begin', 'hline', 'sep', 'end'])
DataRow = namedtuple('DataRow', ['begin', 'sep', 'end'])
TableFormat = namedtuple('TableFormat', ['lineabove', 'linebelowheader', 'linebetweenrows', 'linebelow', 'headerrow', 'datarow', 'padding', 'with_header_hide'])

def _ruled(above, header, between, below, row, padding=1, hide=None, headerrow=None):
    line = lambda text: Line(*text) if text else None
    return TableFormat(line(above), line(header), line(between), line(below), DataRow(*(headerrow or row)), DataRow(*row), padding, hide)

def _colons(mark):
    def draw(widths, aligns):
        parts = []
        for width, align in zip(widths, aligns or [''] * len(widths)):
            if align in ('right', 'decimal'):
                parts.append(mark * (width - 1) + ':')
            elif align == 'center':
                parts.append(':' + mark * (width - 2) + ':')
            elif align == 'left':
                parts.append(':' + mark * (width - 1))
            else:
                parts.append(mark * width)
        return parts
    return draw

def _pipe_line(widths, aligns):
    return '|' + '|'.join(_colons('-')(widths, aligns)) + '|'

def _colon_grid_line(widths, aligns):
    return '+' + '+'.join(_colons('=')(widths, aligns)) + '+'

_STYLES = {'right': 'text-align: right;', 'center': 'text-align: center;', 'decimal': 'text-align: right;'}

def _html_row(tag, escaped):
    def draw(cells, widths, aligns):
        shown = [(html.escape(cell) if escaped else cell) for cell in cells]
        parts = ['<%s%s>%s</%s>' % (tag, ' style="%s"' % _STYLES[align] if align in _STYLES else '', cell, tag) for cell, align in zip(shown, aligns)]
        row = '<tr>' + ''.join(parts).rstrip() + '</tr>'
        return '<table>\n<thead>\n%s\n</thead>\n<tbody>' % row if tag == 'th' else row
    return draw

def _html_begin(widths, aligns):
    return '<table>\n<tbody>'

def _wiki_row(mark):
    def draw(cells, widths, aligns):
        parts = [(' style="%s"|' % _STYLES[align] if align in _STYLES else '') + ' ' + cell + ' ' for cell, align in zip(cells, aligns)]
        return (mark + (mark * 2).join(parts)).rstrip()
    return draw

def _moin_row(header):
    def draw(cells, widths, aligns):
        return ''.join('||%s %s%s%s ' % ('<style="%s">' % _STYLES[align] if align in _STYLES else '', header, cell, header) for cell, align in zip(cells, aligns)) + '||'
    return draw

def _textile_row(cells, widths, aligns):
    marks = {'left': '<.', 'right': '>.', 'center': '=.', 'decimal': '>.'}
    cells = [cells[0] + ' ', *cells[1:]]
    return '|' + '|'.join(marks.get(align, '') + cell for cell, align in zip(cells, aligns)) + '|'

_LATEX = {'&': r'\&', '%': r'\%', '$': r'\$', '#': r'\#', '_': r'\_', '^': r'\^{}', '{': r'\{', '}': r'\}', '~': r'\textasciitilde{}', '\\': r'\textbackslash{}', '<': r'\ensuremath{<}', '>': r'\ensuremath{>}'}

def _latex_row(rules):
    def draw(cells, widths, aligns):
        return ('&'.join(''.join(rules.get(ch, ch) for ch in cell) for cell in cells) + r'\\').rstrip()
    return draw

def _latex_begin(rule, kind='tabular'):
    def draw(widths, aligns):
        letters = {'left': 'l', 'right': 'r', 'center': 'c', 'decimal': 'r'}
        return '\\begin{%s}{%s}\n%s' % (kind, ''.join(letters.get(align, 'l') for align in aligns), rule)
    return draw

def _latex(rules, top='\\hline', middle='\\hline', bottom='\\hline', kind='tabular'):
    row = _latex_row(rules)
    return TableFormat(_latex_begin(top, kind), Line(middle, '', '', ''), None, Line(bottom + '\n\\end{%s}' % kind, '', '', ''), row, row, 1, None)

def _asciidoc(header):
    def draw(cells, widths, aligns):
        row = '|' + '|'.join(cells)
        if not header:
            return row
        return _asciidoc_begin(widths, aligns, ',options="header"') + '\n' + row
    return draw

def _asciidoc_begin(widths, aligns, options=''):
    marks = {'left': '<', 'right': '>', 'center': '^', 'decimal': '>'}
    return '[cols="%s"%s]\n|====' % (','.join(marks[align] + str(width) for width, align in zip(widths, aligns)), options)

_BAR = ('|', '|', '|')
_BOXES = {
    '': ('+-++', '+=++', '+-++', '+-++', _BAR), 'simple': ('┌─┬┐', '├─┼┤', '├─┼┤', '└─┴┘', '│││'), 'rounded': ('╭─┬╮', '├─┼┤', '├─┼┤', '╰─┴╯', '│││'),
    'heavy': ('┏━┳┓', '┣━╋┫', '┣━╋┫', '┗━┻┛', '┃┃┃'), 'mixed': ('┍━┯┑', '┝━┿┥', '├─┼┤', '┕━┷┙', '│││'), 'double': ('╔═╦╗', '╠═╬╣', '╠═╬╣', '╚═╩╝', '║║║'),
    'fancy': ('╒═╤╕', '╞═╪╡', '├─┼┤', '╘═╧╛', '│││'),
}
_DASHES = ('', '-', '  ', '')
_EQUALS = ('', '=', '  ', '')

FORMATS = {
    'simple': _ruled(_DASHES, _DASHES, None, _DASHES, ('', '  ', ''), 0, ['lineabove', 'linebelow']),
    'plain': _ruled(None, None, None, None, ('', '  ', ''), 0),
    'github': _ruled('|-||', '|-||', None, None, _BAR, 1, ['lineabove']),
    'orgtbl': _ruled(None, '|-+|', None, None, _BAR), 'jira': _ruled(None, None, None, None, _BAR, headerrow=('||', '||', '||')),
    'presto': _ruled(None, ('', '-', '+', ''), None, None, ('', '|', '')), 'pretty': _ruled('+-++', '+-++', None, '+-++', _BAR),
    'psql': _ruled('+-++', '|-+|', None, '+-++', _BAR), 'rst': _ruled(_EQUALS, _EQUALS, None, _EQUALS, ('', '  ', ''), 0),
    'youtrack': _ruled(None, None, None, None, ('| ', ' | ', ' |'), headerrow=('|| ', ' || ', ' || ')), 'tsv': _ruled(None, None, None, None, ('', '\t', ''), 0),
    'pipe': TableFormat(_pipe_line, _pipe_line, None, None, DataRow(*_BAR), DataRow(*_BAR), 1, ['lineabove']),
    'colon_grid': TableFormat(Line(*'+-++'), _colon_grid_line, Line(*'+-++'), Line(*'+-++'), DataRow(*_BAR), DataRow(*_BAR), 1, None),
    'html': TableFormat(_html_begin, None, None, Line('</tbody>\n</table>', '', '', ''), _html_row('th', True), _html_row('td', True), 0, ['lineabove']),
    'unsafehtml': TableFormat(_html_begin, None, None, Line('</tbody>\n</table>', '', '', ''), _html_row('th', False), _html_row('td', False), 0, ['lineabove']),
    'mediawiki': TableFormat(Line('{| class="wikitable" style="text-align: left;"', '', '', '\n|+ <!-- caption -->\n|-'), Line('|-', '', '', ''), Line('|-', '', '', ''), Line('|}', '', '', ''), _wiki_row('!'), _wiki_row('|'), 0, None),
    'moinmoin': TableFormat(None, None, None, None, _moin_row("'''"), _moin_row(''), 1, None),
    'textile': TableFormat(None, None, None, None, DataRow('|_. ', '|_.', '|'), _textile_row, 1, None),
    'latex': _latex(_LATEX), 'latex_raw': _latex({}), 'latex_booktabs': _latex(_LATEX, '\\toprule', '\\midrule', '\\bottomrule'),
    'latex_longtable': _latex(_LATEX, '\\hline', '\\hline\n\\endhead', '\\hline', 'longtable'),
    'asciidoc': TableFormat(_asciidoc_begin, None, None, Line('|====', '', '', ''), _asciidoc(True), _asciidoc(False), 1, ['lineabove']),
}
for _name, (_above, _header, _between, _below, _row) in _BOXES.items():
    FORMATS[(_name + '_' if _name else '') + 'grid'] = _ruled(_above, _header, _between, _below, _row)
    FORMATS[(_name + '_' if _name else '') + 'outline'] = _ruled(_above, _header, None, _below, _row)

MULTILINE = {'plain', 'simple', 'pipe', 'orgtbl', 'jira', 'presto', 'pretty', 'psql', 'rst', 'github', 'colon_grid'} | {name for name in FORMATS if name.endswith(('grid', 'outline'))}
`;
