import type { LibraryModule } from '../vm/module-registry.ts';

/** _decimal_format. */
export const decimalFormatCore: LibraryModule = {
  source: String.raw`
import re
import decimal as _d

_SPEC = re.compile(r'(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ])?(?P<z>z)?(?P<alt>#)?(?P<zero>0)?(?P<width>\d+)?(?P<group>[,_])?(?:\.(?P<prec>\d+))?(?P<type>[eEfFgGn%])?\Z', re.S)

def format_decimal(x, spec):
    m = _SPEC.match(spec)
    if m is None:
        raise ValueError('invalid format string')
    kind, prec = m.group('type'), m.group('prec')
    prec = int(prec) if prec is not None else None
    sign = '-' if x._neg else m.group('sign') if m.group('sign') in ('+', ' ') else ''
    fill, align = m.group('fill') or ' ', m.group('align')
    if m.group('zero') and not align:
        fill, align = '0', '='
    width = int(m.group('width') or 0)
    if x._special:
        body = str(x.copy_abs())
        if fill == '0':
            fill = ' '
    else:
        body = _digits(x, kind, prec, m.group('group'))
    text = sign + body
    if len(text) >= width:
        return text
    pad = fill * (width - len(text))
    if align == '<':
        return text + pad
    if align == '^':
        half = (width - len(text)) // 2
        return fill * half + text + fill * (width - len(text) - half)
    if align == '=':
        if fill == '0' and m.group('group'):
            while len(sign + body) < width:
                plain = body.replace(m.group('group'), '')
                body = _group('0' + plain.split('.')[0], m.group('group')) + ('.' + plain.split('.')[1] if '.' in plain else '')
            return sign + body
        return sign + pad + body
    return pad + text

def _group(digits, sep):
    if not sep:
        return digits
    out = []
    while len(digits) > 3:
        out.append(digits[-3:])
        digits = digits[:-3]
    out.append(digits)
    return sep.join(reversed(out))

def _digits(x, kind, prec, sep):
    rounding = _d.getcontext().rounding
    lower = (kind or 'g').lower()
    x = x.copy_abs()
    if lower == '%':
        x = _d.Decimal._make(_d.Decimal, False, x._int, x._exp + 2)
    if prec is not None:
        if lower == 'e':
            x = _to_size(x, prec + 1, rounding)
        elif lower in ('f', '%'):
            x = x._rescale(-prec, rounding)
        elif len(str(x._int)) > (prec or 1):
            x = _to_size(x, prec or 1, rounding)
    if not x._int and x._exp > 0 and lower in ('f', '%'):
        x = x._rescale(0, rounding)
    digits = str(x._int)
    left = x._exp + len(digits)
    if lower == 'e':
        dot = 1 - prec if not x._int and prec is not None else 1
    elif lower in ('f', '%'):
        dot = left
    else:
        dot = left if x._exp <= 0 and left > -6 else 1
    if dot < 0 or dot == 0:
        whole, frac = '0', '0' * -dot + digits
    elif dot > len(digits):
        whole, frac = digits + '0' * (dot - len(digits)), ''
    else:
        whole, frac = digits[:dot] or '0', digits[dot:]
    exp = left - dot
    text = _group(whole, sep) + ('.' + frac if frac else '')
    if exp != 0 or (lower == 'e'):
        text += '{0}{1:+}'.format({'E': 'E', 'G': 'E'}.get(kind, 'e') if kind else 'E', exp)
    return text + ('%' if lower == '%' else '')

def _to_size(x, size, rounding):
    if not x._int:
        return _d.Decimal._make(_d.Decimal, False, 0, x._exp)
    return _shrink(x._rescale(x.adjusted() + 1 - size, rounding), size)

def _shrink(x, size):
    if len(str(x._int)) > size:
        return _d.Decimal._make(_d.Decimal, False, x._int // 10, x._exp + 1)
    return x
`,
};
