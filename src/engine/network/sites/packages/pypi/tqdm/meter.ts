/** tqdm/meter.py. */
export const METER = String.raw`
from .utils import Bar, disp_len, disp_trim, format_interval, format_num, format_sizeof

class _Noticing(str):
    """Something to put for {bar} that tells whether it was asked for."""
    seen = False
    def __format__(self, spec):
        self.seen = True
        return ''

def _fitted(format_text, bar_text, fields, ncols, bar):
    left = _Noticing('')
    nobar = format_text.format(bar=left, **fields)
    if not left.seen:
        return nobar
    full = Bar(bar[0], max(1, ncols - disp_len(nobar)) if ncols else 10, charset=bar[1], colour=bar[2])
    text = format_text.format(bar=full, **fields)
    return disp_trim(text, ncols) if ncols else text

def format_meter(n, total, elapsed, ncols=None, prefix='', ascii=False, unit='it', unit_scale=False, rate=None, bar_format=None, postfix=None, unit_divisor=1000, initial=0, colour=None, **extra):
    """The text of one meter."""
    if total and n >= (total + 0.5):
        total = None
    if unit_scale and unit_scale not in (True, 1):
        if total:
            total *= unit_scale
        n *= unit_scale
        if rate:
            rate *= unit_scale
        unit_scale = False
    elapsed_str = format_interval(elapsed)
    if rate is None and elapsed:
        rate = (n - initial) / elapsed
    inverse = 1 / rate if rate else None
    def shown(value):
        if not value:
            return '?'
        return format_sizeof(value) if unit_scale else '%5.2f' % value
    rate_noinv_fmt, rate_inv_fmt = shown(rate) + unit + '/s', shown(inverse) + 's/' + unit
    rate_fmt = rate_inv_fmt if inverse and inverse > 1 else rate_noinv_fmt
    if unit_scale:
        n_fmt = format_sizeof(n, divisor=unit_divisor)
        total_fmt = format_sizeof(total, divisor=unit_divisor) if total is not None else '?'
    else:
        n_fmt, total_fmt = str(n), str(total) if total is not None else '?'
    try:
        postfix = ', ' + postfix if postfix else ''
    except TypeError:
        pass
    remaining = (total - n) / rate if rate and total else 0
    remaining_str = format_interval(remaining) if rate else '?'
    try:
        from datetime import datetime, timedelta, timezone
        eta = datetime.now() + timedelta(seconds=remaining) if rate and total else datetime.fromtimestamp(0, timezone.utc)
    except OverflowError:
        eta = datetime.max
    bool_prefix_colon_already = prefix[-2:] == ': ' if prefix else False
    l_bar = (prefix if bool_prefix_colon_already else prefix + ': ') if prefix else ''
    r_bar = '| %s/%s [%s<%s, %s%s]' % (n_fmt, total_fmt, elapsed_str, remaining_str, rate_fmt, postfix)
    fields = dict(n=n, n_fmt=n_fmt, total=total, total_fmt=total_fmt, elapsed=elapsed_str, elapsed_s=elapsed, ncols=ncols, desc=prefix or '', unit=unit,
                  rate=inverse if inverse and inverse > 1 else rate, rate_fmt=rate_fmt, rate_noinv=rate, rate_noinv_fmt=rate_noinv_fmt, rate_inv=inverse,
                  rate_inv_fmt=rate_inv_fmt, postfix=postfix, unit_divisor=unit_divisor, colour=colour, remaining=remaining_str, remaining_s=remaining,
                  l_bar=l_bar, r_bar=r_bar, eta=eta, **extra)
    if total:
        frac = n / total
        fields['percentage'] = frac * 100
        fields['l_bar'] = l_bar = l_bar + '%3.0f%%|' % (frac * 100)
        if ncols == 0:
            return l_bar[:-1] + r_bar[1:]
        if bar_format:
            return _fitted(bar_format, None, fields, ncols, (frac, Bar.ASCII if ascii is True else ascii or Bar.UTF, colour))
        return _fitted('{l_bar}{bar}{r_bar}', None, fields, ncols, (frac, Bar.ASCII if ascii is True else ascii or Bar.UTF, colour))
    if bar_format:
        fields['l_bar'] = l_bar + '|'
        fields['percentage'] = 0
        return _fitted(bar_format, None, fields, ncols, (0, Bar.BLANK, colour))
    return '%s%s%s [%s, %s%s]' % ((prefix if bool_prefix_colon_already else prefix + ': ') if prefix else '', n_fmt, unit, elapsed_str, rate_fmt, postfix)
`;
