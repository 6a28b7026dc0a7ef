/** colorama/ansitowin32.py. */
export const ANSITOWIN32 = String.raw`
import os, re, sys
from .ansi import BEL, Style

class StreamWrapper(object):
    def __init__(self, wrapped, converter):
        self.__wrapped, self.__convertor = wrapped, converter
    def __getattr__(self, name):
        return getattr(self.__wrapped, name)
    def __enter__(self, *args, **kwargs):
        return self.__wrapped.__enter__(*args, **kwargs)
    def __exit__(self, *args, **kwargs):
        return self.__wrapped.__exit__(*args, **kwargs)
    def write(self, text):
        self.__convertor.write(text)
    def isatty(self):
        if 'PYCHARM_HOSTED' in os.environ and self.__wrapped in (sys.__stdout__, sys.__stderr__) and self.__wrapped is not None:
            return True
        look = getattr(self.__wrapped, 'isatty', None)
        return look() if look else False
    @property
    def closed(self):
        try:
            return self.__wrapped.closed
        except (AttributeError, ValueError):
            return True

class AnsiToWin32(object):
    """On Linux there is nothing to convert: sequences are let through on a terminal, and taken out elsewhere."""
    ANSI_CSI_RE = re.compile('\001?\033\\[((?:\\d|;)*)([a-zA-Z])\002?')
    ANSI_OSC_RE = re.compile('\001?\033\\]([^\a]*)(\a)\002?')
    def __init__(self, wrapped, convert=None, strip=None, autoreset=False):
        self.wrapped, self.autoreset = wrapped, autoreset
        self.stream = StreamWrapper(wrapped, self)
        self.strip = (not self.stream.closed and not self.stream.isatty()) if strip is None else strip
        self.convert = False if convert is None else convert
        self.on_stderr = wrapped is sys.stderr
    def should_wrap(self):
        return self.convert or self.strip or self.autoreset
    def write(self, text):
        if self.strip or self.convert:
            self.write_and_convert(text)
        else:
            self.wrapped.write(text)
            self.wrapped.flush()
        if self.autoreset:
            self.reset_all()
    def reset_all(self):
        if not self.convert and not self.strip and not self.stream.closed:
            self.wrapped.write(Style.RESET_ALL)
    def write_and_convert(self, text):
        at = 0
        text = self.ANSI_OSC_RE.sub('', text)
        for found in self.ANSI_CSI_RE.finditer(text):
            self.write_plain_text(text, at, found.start())
            at = found.end()
        self.write_plain_text(text, at, len(text))
    def write_plain_text(self, text, start, end):
        if start < end:
            self.wrapped.write(text[start:end])
            self.wrapped.flush()
    def flush(self):
        self.wrapped.flush()
`;
