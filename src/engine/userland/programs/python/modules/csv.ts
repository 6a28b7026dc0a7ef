import type { LibraryModule } from '../vm/module-registry.ts';

/** csv. */
export const csv: LibraryModule = {
  source: String.raw`
import io, re

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)
__version__ = '1.0'

class Error(Exception):
    __module__ = '_csv'

class Dialect:
    delimiter = ','
    quotechar = '"'
    escapechar = None
    doublequote = True
    skipinitialspace = False
    lineterminator = '\r\n'
    quoting = QUOTE_MINIMAL
    strict = False
    def __init__(self, dialect=None, **kw):
        for name in ('delimiter', 'quotechar', 'escapechar', 'doublequote', 'skipinitialspace', 'lineterminator', 'quoting', 'strict'):
            if name in kw:
                setattr(self, name, kw.pop(name))
            elif dialect is not None and hasattr(dialect, name):
                setattr(self, name, getattr(dialect, name))
        if kw:
            raise TypeError("'%s' is an invalid keyword argument for this function" % next(iter(kw)))
        if not isinstance(self.delimiter, str):
            raise TypeError('"delimiter" must be string, not %s' % type(self.delimiter).__name__)
        if len(self.delimiter) != 1:
            raise TypeError('"delimiter" must be a 1-character string')

class excel(Dialect):
    pass
class excel_tab(excel):
    delimiter = '\t'
class unix_dialect(Dialect):
    lineterminator = '\n'
    quoting = QUOTE_ALL

_dialects = {'excel': excel, 'excel-tab': excel_tab, 'unix': unix_dialect}
_limit = 131072

def register_dialect(name, dialect=None, **fmtparams):
    _dialects[name] = Dialect(dialect, **fmtparams)
def unregister_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    del _dialects[name]
def get_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    return _dialects[name]
def list_dialects():
    return list(_dialects)
def field_size_limit(new=None):
    global _limit
    old = _limit
    if new is not None:
        _limit = new
    return old
def _resolve(dialect, kw):
    if isinstance(dialect, str):
        dialect = get_dialect(dialect)
    return Dialect(dialect, **kw)

class _reader:
    def __init__(self, iterable, dialect='excel', **kw):
        self._it = iter(iterable)
        self.dialect = _resolve(dialect, kw)
        self.line_num = 0
    def __iter__(self):
        return self
    def __next__(self):
        d = self.dialect
        delimiter, quotechar, escape, quoting = d.delimiter, d.quotechar, d.escapechar, d.quoting
        row, field, state, quoted = [], [], 'start', False
        def save():
            text = ''.join(field)
            if quoting == QUOTE_NONNUMERIC and not quoted:
                text = float(text) if text else text
            row.append(text)
            field.clear()
        while True:
            try:
                line = next(self._it)
                ended = None
            except StopIteration as stop:
                ended = stop
            if ended:
                if state in ('quoted', 'escape') or field:
                    if d.strict:
                        raise Error('unexpected end of data')
                    save()
                    return row
                raise ended
            if not isinstance(line, str):
                raise Error('iterator should return strings, not %s (the file should be opened in text mode)' % type(line).__name__)
            self.line_num += 1
            if state == 'start' and escape is None and quotechar not in (None,) and quotechar not in line and quoting != QUOTE_NONNUMERIC and not d.skipinitialspace and not row and not field:
                text = line.rstrip('\r\n')
                return text.split(delimiter) if text else []
            if state == 'start' and not row and not field and line.strip('\r\n') == '':
                return []
            for c in line:
                if state == 'start':
                    quoted = False
                    if c in '\r\n':
                        break
                    if c == quotechar and quoting != QUOTE_NONE:
                        state, quoted = 'quoted', True
                    elif c == escape:
                        state = 'escape'
                    elif c == ' ' and d.skipinitialspace:
                        pass
                    elif c == delimiter:
                        save()
                    else:
                        field.append(c)
                        state = 'field'
                elif state == 'field':
                    if c in '\r\n':
                        break
                    if c == escape:
                        state = 'escape'
                    elif c == delimiter:
                        save()
                        state = 'start'
                    else:
                        field.append(c)
                elif state == 'quoted':
                    if c == escape:
                        state = 'qescape'
                    elif c == quotechar:
                        state = 'quote' if d.doublequote else 'field'
                    else:
                        field.append(c)
                elif state == 'quote':
                    if c == quotechar:
                        field.append(c)
                        state = 'quoted'
                    elif c == delimiter:
                        save()
                        state = 'start'
                    elif c in '\r\n':
                        break
                    elif d.strict:
                        raise Error("'%s' expected after '%s'" % (delimiter, quotechar))
                    else:
                        field.append(c)
                        state = 'field'
                elif state == 'escape':
                    field.append(c)
                    state = 'field'
                else:
                    field.append(c)
                    state = 'quoted'
            if state in ('quoted', 'escape', 'qescape'):
                continue
            save()
            return row

class _writer:
    def __init__(self, file, dialect='excel', **kw):
        self._write = file.write
        self.dialect = _resolve(dialect, kw)
    def _text(self, value, alone):
        d = self.dialect
        numeric = isinstance(value, (int, float))
        text = '' if value is None else value if isinstance(value, str) else repr(value) if isinstance(value, float) else str(value)
        if d.quoting == QUOTE_NONE:
            special = d.delimiter + (d.quotechar or '') + (d.escapechar or '') + '\r\n'
            if any(c in special for c in text):
                if d.escapechar is None:
                    raise Error('need to escape, but no escapechar set')
                text = ''.join(d.escapechar + c if c in special else c for c in text)
            if alone and text == '':
                raise Error('single empty field record must be quoted')
            return text
        quote = d.quoting == QUOTE_ALL or (d.quoting == QUOTE_NONNUMERIC and not numeric) or (d.quoting == QUOTE_STRINGS and isinstance(value, str)) or (d.quoting == QUOTE_NOTNULL and value is not None)
        if not quote:
            quote = any(c in text for c in (d.delimiter, d.quotechar, '\r', '\n')) or (alone and text == '') or (d.escapechar is not None and d.escapechar in text) or any(c in text for c in d.lineterminator)
        if not quote:
            return text
        if d.doublequote:
            text = text.replace(d.quotechar, d.quotechar * 2)
        elif d.quotechar in text:
            if d.escapechar is None:
                raise Error('need to escape, but no escapechar set')
            text = text.replace(d.quotechar, d.escapechar + d.quotechar)
        return d.quotechar + text + d.quotechar
    def writerow(self, row):
        try:
            row = list(row)
        except TypeError:
            raise Error('iterable expected, not %s' % type(row).__name__) from None
        return self._write(self.dialect.delimiter.join([self._text(v, len(row) == 1) for v in row]) + self.dialect.lineterminator)
    def writerows(self, rows):
        for row in rows:
            self.writerow(row)

def reader(iterable, dialect='excel', **kw):
    return _reader(iterable, dialect, **kw)
def writer(fileobj, dialect='excel', **kw):
    return _writer(fileobj, dialect, **kw)

class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
        self._fieldnames = list(fieldnames) if fieldnames is not None else None
        self.restkey, self.restval, self.dialect = restkey, restval, dialect
        self.reader = reader(f, dialect, *args, **kwds)
        self.line_num = 0
    def __iter__(self):
        return self
    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames
    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value
    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        d = dict(zip(self.fieldnames, row))
        lf, lr = len(self.fieldnames), len(row)
        if lf < lr:
            d[self.restkey] = row[lf:]
        elif lf > lr:
            for key in self.fieldnames[lr:]:
                d[key] = self.restval
        return d

class DictWriter:
    def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
        self.fieldnames = list(fieldnames)
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ('raise', 'ignore'):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)
    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))
    def _dict_to_list(self, rowdict):
        if self.extrasaction == 'raise':
            wrong_fields = rowdict.keys() - self.fieldnames
            if wrong_fields:
                raise ValueError("dict contains fields not in fieldnames: " #@ 221
                                 + ", ".join([repr(x) for x in wrong_fields]))
        return (rowdict.get(key, self.restval) for key in self.fieldnames)
    def writerow(self, rowdict):
        return self.writer.writerow(self._dict_to_list(rowdict)) #@ 226
    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._dict_to_list, rowdicts))

class Sniffer:
    def sniff(self, sample, delimiters=None):
        lines = [l for l in sample.split('\n') if l]
        for delimiter in delimiters or ',\t;|: ':
            counts = {l.count(delimiter) for l in lines}
            if len(counts) == 1 and 0 not in counts:
                return Dialect(None, delimiter=delimiter)
        raise Error('Could not determine delimiter')
    def has_header(self, sample):
        rows = list(reader(io.StringIO(sample), self.sniff(sample)))
        return bool(rows) and all(not re.fullmatch(r'-?\d+(\.\d+)?', c) for c in rows[0]) and any(re.fullmatch(r'-?\d+(\.\d+)?', c) for r in rows[1:] for c in r)
__all__ = ['Dialect', 'DictReader', 'DictWriter', 'Error', 'QUOTE_ALL', 'QUOTE_MINIMAL', 'QUOTE_NONE', 'QUOTE_NONNUMERIC', 'QUOTE_NOTNULL', 'QUOTE_STRINGS', 'Sniffer', 'excel', 'excel_tab', 'field_size_limit', 'get_dialect', 'list_dialects', 'reader', 'register_dialect', 'unix_dialect', 'unregister_dialect', 'writer']
`,
};
