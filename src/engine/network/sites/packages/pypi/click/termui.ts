/** click/termui.py. */
export const TERMUI = String.raw`
import inspect, io, itertools, sys, time
from .exceptions import Abort, UsageError
from .globals import resolve_color_default
from .types import Choice, convert_type
from .utils import LazyFile, echo, strip_ansi, should_strip_ansi

_COLORS = {'black': 30, 'red': 31, 'green': 32, 'yellow': 33, 'blue': 34, 'magenta': 35, 'cyan': 36, 'white': 37, 'reset': 39,
           'bright_black': 90, 'bright_red': 91, 'bright_green': 92, 'bright_yellow': 93, 'bright_blue': 94, 'bright_magenta': 95, 'bright_cyan': 96, 'bright_white': 97}

def _color(color, offset):
    if isinstance(color, int):
        return '%d;5;%d' % (38 + offset, color)
    if isinstance(color, (tuple, list)):
        return '%d;2;%d;%d;%d' % ((38 + offset,) + tuple(color))
    return str(_COLORS[color] + offset)

def style(text, fg=None, bg=None, bold=None, dim=None, underline=None, overline=None, italic=None, blink=None, reverse=None, strikethrough=None, reset=True):
    bits = []
    for color, offset in ((fg, 0), (bg, 10)):
        if color:
            try:
                bits.append('\033[%sm' % _color(color, offset))
            except KeyError:
                raise TypeError('Unknown color %r' % color) from None
    for value, on, off in ((bold, 1, 22), (dim, 2, 22), (underline, 4, 24), (overline, 53, 55), (italic, 3, 23), (blink, 5, 25), (reverse, 7, 27), (strikethrough, 9, 29)):
        if value is not None:
            bits.append('\033[%dm' % (on if value else off))
    bits.append(str(text))
    if reset:
        bits.append('\033[0m')
    return ''.join(bits)

def unstyle(text):
    return strip_ansi(text)

def secho(message=None, file=None, nl=True, err=False, color=None, **styles):
    if message is not None and not isinstance(message, (bytes, bytearray)):
        message = style(message, **styles)
    return echo(message, file=file, nl=nl, err=err, color=color)

def hidden_prompt_func(prompt):
    import getpass
    return getpass.getpass(prompt)

def visible_prompt_func(prompt):
    return input(prompt)

def _ask(text, hide, err):
    function = hidden_prompt_func if hide else visible_prompt_func
    try:
        if err:
            echo(text, nl=False, err=True)
            text = ''
        return function(text)
    except (KeyboardInterrupt, EOFError):
        if hide:
            echo(None, err=err)
        raise Abort() from None

def prompt(text, default=None, hide_input=False, confirmation_prompt=False, type=None, value_proc=None, prompt_suffix=': ', show_default=True, err=False, show_choices=True):
    if value_proc is None:
        value_proc = convert_type(type, default)
    def built(label, suffix, default=None, kind=None):
        if kind is not None and show_choices and isinstance(kind, Choice):
            label += ' (%s)' % ', '.join(kind._word(one) for one in kind.choices)
        if default is not None and show_default:
            shown = default.name if hasattr(default, 'name') and isinstance(default, (io.IOBase, LazyFile)) else default
            label = '%s [%s]' % (label, shown)
        return label + suffix
    label = built(text, prompt_suffix, default, convert_type(type, default) if type is not None else None)
    again = None
    if confirmation_prompt:
        again = built('Repeat for confirmation' if confirmation_prompt is True else confirmation_prompt, prompt_suffix)
    while True:
        while True:
            value = _ask(label, hide_input, err)
            if value:
                break
            if default is not None:
                value = default
                break
        try:
            result = value_proc(value)
        except UsageError as error:
            echo('Error: The value you entered was invalid.' if hide_input else 'Error: ' + error.message, err=err)
            continue
        if not again:
            return result
        while True:
            second = _ask(again, hide_input, err)
            if second or not value:
                break
        if value == second:
            return result
        echo('Error: The two entered values do not match.', err=err)

def confirm(text, default=False, abort=False, prompt_suffix=': ', show_default=True, err=False):
    label = text
    if show_default:
        label += ' [%s]' % ('y/n' if default is None else 'Y/n' if default else 'y/N')
    label += prompt_suffix
    while True:
        try:
            if err:
                echo(label, nl=False, err=True)
            value = visible_prompt_func('' if err else label).lower().strip()
        except (KeyboardInterrupt, EOFError):
            raise Abort() from None
        if value in ('y', 'yes'):
            answer = True
        elif value in ('n', 'no'):
            answer = False
        elif default is not None and value == '':
            answer = default
        else:
            echo('Error: invalid input', err=err)
            continue
        break
    if abort and not answer:
        raise Abort()
    return answer

def clear():
    if sys.stdout.isatty():
        echo('\033[2J\033[1;1H', nl=False)

def echo_via_pager(text_or_generator, color=None):
    if inspect.isgeneratorfunction(text_or_generator):
        parts = text_or_generator()
    elif isinstance(text_or_generator, str):
        parts = [text_or_generator]
    else:
        parts = text_or_generator
    for part in itertools.chain((str(one) for one in parts), '\n'):
        echo(part, nl=False, color=color)

def getchar(echo=False):
    if not sys.stdin.isatty():
        char = sys.stdin.read(1)
    else:
        import termios, tty
        number = sys.stdin.fileno()
        before = termios.tcgetattr(number)
        try:
            tty.setraw(number)
            char = sys.stdin.read(1)
        finally:
            termios.tcsetattr(number, termios.TCSADRAIN, before)
    if echo:
        sys.stdout.write(char)
    if char == '\x03':
        raise KeyboardInterrupt()
    if char == '\x04':
        raise EOFError()
    return char

def pause(info=None, err=False):
    if not sys.stdin.isatty() or not sys.stdout.isatty():
        return
    try:
        echo('Press any key to continue...' if info is None else info, nl=False, err=err)
        try:
            getchar()
        except (KeyboardInterrupt, EOFError):
            pass
    finally:
        echo(err=err)

def edit(*args, **kwargs):
    raise NotImplementedError("drydock: click.edit is not simulated")

def launch(*args, **kwargs):
    raise NotImplementedError("drydock: click.launch is not simulated")

class ProgressBar:
    def __init__(self, iterable=None, length=None, label=None, hidden=False, show_eta=True, show_percent=None, show_pos=False, item_show_func=None, fill_char='#', empty_char='-', bar_template='%(label)s  [%(bar)s]  %(info)s', info_sep='  ', width=36, file=None, color=None, update_min_steps=1):
        self.label, self.hidden, self.show_eta, self.show_percent, self.show_pos = label or '', hidden, show_eta, show_percent, show_pos
        self.item_show_func, self.fill_char, self.empty_char, self.bar_template, self.info_sep, self.width = item_show_func, fill_char, empty_char, bar_template, info_sep, width
        self.file = file or sys.stdout
        if length is None and iterable is not None and hasattr(iterable, '__len__'):
            length = len(iterable)
        if iterable is None:
            iterable = range(length)
        self.iter, self.length, self.pos, self.color = iter(iterable), length, 0, color
        self.current_item, self.finished, self._last = None, False, None
        self.is_hidden = hidden or not self.file.isatty()
        self.start = time.time()
        self.update_min_steps, self._steps = update_min_steps, 0
    def __enter__(self):
        self.render_progress()
        return self
    def __exit__(self, *info):
        self.render_finish()
    def __iter__(self):
        for item in self.iter:
            self.current_item = item
            yield item
            self.update(1)
        self.finish()
        self.render_progress()
    def render_finish(self):
        if not self.is_hidden:
            self.file.write('\n\033[?25h' if False else '\033[?25h\n')
            self.file.flush()
    @property
    def pct(self):
        return 1.0 if self.finished else min(self.pos / (float(self.length or 1) or 1), 1.0)
    def render_progress(self):
        if self.is_hidden:
            if self._last != self.label:
                self._last = self.label
                echo(self.label, file=self.file, color=self.color)
            return
        filled = int(self.pct * self.width)
        bar = self.fill_char * filled + self.empty_char * (self.width - filled)
        info = []
        if self.show_pos:
            info.append('%d/%d' % (self.pos, self.length) if self.length else str(self.pos))
        if self.show_percent is not False and (self.show_percent or not self.show_pos):
            info.append(('%d%%' % int(self.pct * 100)).rjust(4))
        if self.show_eta and self.pos and not self.finished:
            left = int((time.time() - self.start) / self.pos * (self.length - self.pos))
            info.append('%02d:%02d:%02d' % (left // 3600, left // 60 % 60, left % 60))
        if self.item_show_func is not None:
            shown = self.item_show_func(self.current_item)
            if shown is not None:
                info.append(shown)
        line = self.bar_template % {'label': self.label, 'bar': bar, 'info': self.info_sep.join(info)}
        if line != self._last:
            self._last = line
            self.file.write('\r\033[?25l' + line.rstrip() + '\033[K')
            self.file.flush()
    def update(self, n_steps, current_item=None):
        if current_item is not None:
            self.current_item = current_item
        self._steps += n_steps
        if self._steps >= self.update_min_steps:
            self.pos += self._steps
            self._steps = 0
            self.render_progress()
    def finish(self):
        self.finished = True
        self.current_item = None

def progressbar(iterable=None, length=None, label=None, **options):
    return ProgressBar(iterable, length, label, **options)
`;
