/** tqdm/utils.py. */
export const BAR = String.raw`
import os, sys

def screen_shape(fp):
    """Columns and lines of the terminal behind fp; None, None elsewhere."""
    try:
        size = os.get_terminal_size(fp.fileno())
        return (size.columns or None), (size.lines or None)
    except Exception:
        try:
            return int(os.environ['COLUMNS']) - 1, int(os.environ['LINES']) - 1
        except (KeyError, ValueError):
            return None, None

def supports_unicode(fp):
    encoding = getattr(fp, 'encoding', None)
    if encoding is None:
        return False
    return 'utf' in encoding.lower()

def disp_len(text):
    import re, unicodedata
    text = re.sub('\x1b\\[\\d*(?:;\\d*)*[a-zA-Z]?', '', text)
    return sum(2 if unicodedata.east_asian_width(ch) in 'FW' else 1 for ch in text)

def disp_trim(text, length):
    if len(text) == disp_len(text):
        return text[:length]
    coloured = '\x1b' in text
    while disp_len(text) > length:
        text = text[:-1]
    return text + '\x1b[0m' if coloured else text

def format_sizeof(num, suffix='', divisor=1000):
    for unit in ('', 'k', 'M', 'G', 'T', 'P', 'E', 'Z'):
        if abs(num) < 999.5:
            if abs(num) < 99.95:
                return ('%1.2f' if abs(num) < 9.995 else '%2.1f') % num + unit + suffix
            return '%3.0f' % num + unit + suffix
        num /= divisor
    return '%3.1fY' % num + suffix

def format_interval(t):
    sign = '-' if t < 0 else ''
    minutes, seconds = divmod(abs(int(t)), 60)
    hours, minutes = divmod(minutes, 60)
    return sign + ('%d:%02d:%02d' % (hours, minutes, seconds) if hours else '%02d:%02d' % (minutes, seconds))

def format_num(n):
    short = '{:.3g}'.format(n).replace('e+0', 'e+').replace('e-0', 'e-')
    whole = str(n)
    return short if len(short) < len(whole) else whole

COLOURS = {name: '\x1b[%dm' % code for name, code in zip(('BLACK', 'RED', 'GREEN', 'YELLOW', 'BLUE', 'MAGENTA', 'CYAN', 'WHITE'), range(30, 38))}

class Bar:
    """A bar as a field of a format: {bar}, {bar:20}, {bar:-10b}."""
    ASCII, UTF, BLANK = ' 123456789#', ' ' + ''.join(map(chr, range(0x258F, 0x2587, -1))), '  '
    def __init__(self, frac, default_len=10, charset=UTF, colour=None):
        if not 0 <= frac <= 1:
            from .std import TqdmWarning
            import warnings
            warnings.warn('clamping frac to range [0, 1]', TqdmWarning, stacklevel=2)
            frac = max(0, min(1, frac))
        self.frac, self.default_len, self.charset, self.colour = frac, default_len, charset, self.sequence(colour)
    def sequence(self, colour):
        if not colour:
            return None
        if colour.upper() in COLOURS:
            return COLOURS[colour.upper()]
        if colour[0] == '#' and len(colour) == 7:
            return '\x1b[38;2;%d;%d;%dm' % tuple(int(colour[at:at + 2], 16) for at in (1, 3, 5))
        from .std import TqdmWarning
        import warnings
        warnings.warn('Unknown colour (%s); valid choices: [hex (#00ff00), %s]' % (colour, ', '.join(COLOURS)), TqdmWarning, stacklevel=2)
    def __format__(self, spec):
        charset, width = self.charset, self.default_len
        if spec:
            kind = spec[-1].lower()
            if kind in 'aub':
                charset, spec = {'a': self.ASCII, 'u': self.UTF, 'b': self.BLANK}[kind], spec[:-1]
            if spec:
                width = int(spec)
                if width < 0:
                    width += self.default_len
        steps = len(charset) - 1
        full, rest = divmod(int(self.frac * width * steps), steps)
        bar = charset[-1] * full
        if full < width:
            bar += charset[rest] + charset[0] * (width - full - 1)
        return self.colour + bar + '\x1b[0m' if self.colour else bar
`;
