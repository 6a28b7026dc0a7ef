/** tqdm/std.py. */
export const STD = String.raw`
import sys, threading
from contextlib import contextmanager
from numbers import Number
from time import time
from weakref import WeakSet
from .meter import format_meter
from .utils import disp_len, format_interval, format_num, format_sizeof, screen_shape, supports_unicode

class TqdmTypeError(TypeError): pass
class TqdmKeyError(KeyError): pass

class TqdmWarning(Warning):
    def __init__(self, msg, fp_write=None, *a, **k):
        if fp_write is not None:
            fp_write('\n' + type(self).__name__ + ': ' + str(msg).rstrip() + '\n')
        else:
            super().__init__(msg, *a, **k)
class TqdmExperimentalWarning(TqdmWarning, FutureWarning): pass
class TqdmDeprecationWarning(TqdmWarning, DeprecationWarning): pass

class EMA:
    def __init__(self, smoothing=0.3):
        self.alpha, self.last, self.calls = smoothing, 0, 0
    def __call__(self, x=None):
        beta = 1 - self.alpha
        if x is not None:
            self.last = self.alpha * x + beta * self.last
            self.calls += 1
        return self.last / (1 - beta ** self.calls) if self.calls else self.last

class tqdm:
    monitor_interval = 10
    monitor = None
    _instances = WeakSet()
    _lock = threading.RLock()
    format_sizeof, format_interval, format_num, format_meter = staticmethod(format_sizeof), staticmethod(format_interval), staticmethod(format_num), staticmethod(format_meter)

    @staticmethod
    def status_printer(file):
        last = [0]
        if file in (sys.stderr, sys.stdout):
            sys.stderr.flush()
            sys.stdout.flush()
        def write(text):
            width = disp_len(text)
            file.write('\r' + text + ' ' * max(last[0] - width, 0))
            getattr(file, 'flush', lambda: None)()
            last[0] = width
        return write

    def __new__(cls, *_, **__):
        instance = object.__new__(cls)
        cls._instances.add(instance)
        return instance
    @classmethod
    def get_lock(cls):
        return cls._lock
    @classmethod
    def set_lock(cls, lock):
        cls._lock = lock
    @classmethod
    def _get_free_pos(cls, instance=None):
        taken = {abs(one.pos) for one in cls._instances if one is not instance and hasattr(one, 'pos')}
        return min(set(range(len(taken) + 1)) - taken)
    @classmethod
    def _decr_instances(cls, instance):
        cls._instances.discard(instance)
        last = (instance.nrows or 20) - 1
        above = [one for one in cls._instances if hasattr(one, 'pos') and last <= abs(one.pos)]
        if above:
            one = min(above, key=lambda x: x.pos)
            one.clear(nolock=True)
            one.pos = abs(instance.pos)
    @classmethod
    def write(cls, s, file=None, end='\n', nolock=False):
        fp = file if file is not None else sys.stdout
        with cls.external_write_mode(file=file, nolock=nolock):
            fp.write(s)
            fp.write(end)
    @classmethod
    @contextmanager
    def external_write_mode(cls, file=None, nolock=False):
        fp = file if file is not None else sys.stdout
        cleared = []
        for one in set(cls._instances):
            if hasattr(one, 'start_t') and (one.fp == fp or all(f in (sys.stdout, sys.stderr) for f in (fp, one.fp))):
                one.clear(nolock=True)
                cleared.append(one)
        yield
        for one in cleared:
            one.refresh(nolock=True)
    @classmethod
    def pandas(cls, *args, **kwargs):
        raise NotImplementedError('drydock: tqdm.pandas is not simulated')

    def __init__(self, iterable=None, desc=None, total=None, leave=True, file=None, ncols=None, mininterval=0.1, maxinterval=10.0, miniters=None, ascii=None, disable=False, unit='it', unit_scale=False, dynamic_ncols=False, smoothing=0.3, bar_format=None, initial=0, position=None, postfix=None, unit_divisor=1000, write_bytes=False, lock_args=None, nrows=None, colour=None, delay=0.0, gui=False, **kwargs):
        file = sys.stderr if file is None else file
        if disable is None and hasattr(file, 'isatty') and not file.isatty():
            disable = True
        if total is None and iterable is not None:
            try:
                total = len(iterable)
            except (TypeError, AttributeError):
                total = None
        if total == float('inf'):
            total = None
        self.iterable, self.total, self.leave, self.n, self.disable = iterable, total, leave, initial, bool(disable)
        if disable:
            self.pos = self._get_free_pos(self)
            self._instances.discard(self)
            return
        if kwargs:
            self.disable = True
            self.pos = self._get_free_pos(self)
            self._instances.discard(self)
            if 'nested' in kwargs:
                raise TqdmDeprecationWarning('nested is deprecated and automated. Use position instead for manual control.')
            raise TqdmKeyError('Unknown argument(s): ' + str(kwargs))
        if ncols is None or nrows is None or dynamic_ncols:
            shape = screen_shape(file) if file in (sys.stderr, sys.stdout) or dynamic_ncols else (None, None)
            ncols = shape[0] if ncols is None else ncols
            nrows = shape[1] if nrows is None else nrows
        if ascii is None:
            ascii = not supports_unicode(file)
        if smoothing is None:
            smoothing = 0
        self.desc, self.fp, self.ncols, self.nrows = desc or '', file, ncols, nrows
        self.mininterval, self.maxinterval, self.dynamic_miniters, self.miniters = mininterval or 0, maxinterval or 0, miniters is None, miniters or 0
        self.ascii, self.unit, self.unit_scale, self.unit_divisor, self.initial, self.delay, self.dynamic_ncols = ascii, unit, unit_scale, unit_divisor, initial, delay, dynamic_ncols
        self.smoothing, self.bar_format, self.colour, self._time = smoothing, bar_format, colour, time
        self._ema_dn, self._ema_dt, self._ema_miniters = EMA(smoothing), EMA(smoothing), EMA(smoothing)
        self.postfix = None
        if postfix:
            try:
                self.set_postfix(refresh=False, **postfix)
            except TypeError:
                self.postfix = postfix
        self.last_print_n = initial
        self.pos = self._get_free_pos(self) if position is None else -position
        if position is None:
            self.pos = abs(self.pos)
        self.sp = self.status_printer(self.fp)
        if delay <= 0:
            self.refresh()
        self.last_print_t = self.start_t = self._time()

    def __bool__(self):
        if self.total is not None:
            return self.total > 0
        if self.iterable is None:
            raise TypeError('bool() undefined when iterable == total == None')
        return bool(self.iterable)
    def __len__(self):
        if self.iterable is None:
            return self.total
        return self.iterable.shape[0] if hasattr(self.iterable, 'shape') else len(self.iterable) if hasattr(self.iterable, '__len__') else self.iterable.__length_hint__() if hasattr(self.iterable, '__length_hint__') else getattr(self, 'total', None)
    def __reversed__(self):
        original, self.iterable = self.iterable, reversed(self.iterable)
        try:
            return self.__iter__()
        finally:
            pass
    def __contains__(self, item):
        return item in self.iterable
    def __enter__(self):
        return self
    def __exit__(self, kind, value, traceback):
        try:
            self.close()
        except AttributeError:
            pass
    def __del__(self):
        self.close()
    def __str__(self):
        return self.format_meter(**self.format_dict)
    def __repr__(self):
        return str(self)
    def __hash__(self):
        return id(self)

    def __iter__(self):
        iterable = self.iterable
        if self.disable:
            for one in iterable:
                yield one
            return
        last_print_t, n = self.last_print_t, self.n
        min_start_t = self.start_t + self.delay
        try:
            for one in iterable:
                yield one
                n += 1
                if n - self.last_print_n >= self.miniters:
                    now = self._time()
                    if now - last_print_t >= self.mininterval and now >= min_start_t:
                        self.update(n - self.last_print_n)
                        last_print_t = self.last_print_t
        finally:
            self.n = n
            self.close()
    def update(self, n=1):
        if self.disable:
            return
        if n < 0:
            self.last_print_n += n
        self.n += n
        if self.n - self.last_print_n >= self.miniters:
            now = self._time()
            dt = now - self.last_print_t
            if dt >= self.mininterval and now >= self.start_t + self.delay:
                dn = self.n - self.last_print_n
                if self.smoothing and dt and dn:
                    self._ema_dn(dn)
                    self._ema_dt(dt)
                self.refresh()
                if self.dynamic_miniters:
                    if self.maxinterval and dt >= self.maxinterval:
                        self.miniters = dn * (self.mininterval or self.maxinterval) / dt
                    elif self.smoothing:
                        self.miniters = self._ema_miniters(dn * (self.mininterval / dt if self.mininterval and dt else 1))
                    else:
                        self.miniters = max(self.miniters, dn)
                self.last_print_n, self.last_print_t = self.n, now
                return True
    def close(self):
        if self.disable:
            return
        self.disable = True
        pos = abs(self.pos)
        self._decr_instances(self)
        if not hasattr(self, 'start_t') or self.last_print_t < self.start_t + self.delay:
            return
        leave = pos == 0 if self.leave is None else self.leave
        try:
            self.fp.write('')
        except ValueError as error:
            if 'closed' in str(error):
                return
            raise
        if leave:
            self._ema_dt = lambda: None
            self.display(pos=0)
            self.fp.write('\n')
        else:
            self.display(msg='', pos=pos)
            if not pos:
                self.fp.write('\r')
    def clear(self, nolock=False):
        if self.disable:
            return
        pos = abs(self.pos)
        if pos < (self.nrows or 20):
            self.moveto(pos)
            self.sp('')
            self.fp.write('\r')
            self.moveto(-pos)
    def refresh(self, nolock=False, lock_args=None):
        if self.disable:
            return
        self.display()
        return True
    def unpause(self):
        if not self.disable:
            now = self._time()
            self.start_t += now - self.last_print_t
            self.last_print_t = now
    def reset(self, total=None):
        self.n = 0
        if total is not None:
            self.total = total
        if self.disable:
            return
        self.last_print_n = 0
        self.last_print_t = self.start_t = self._time()
        self._ema_dn, self._ema_dt, self._ema_miniters = EMA(self.smoothing), EMA(self.smoothing), EMA(self.smoothing)
        self.refresh()
    def set_description(self, desc=None, refresh=True):
        self.desc = desc + ': ' if desc else ''
        if refresh:
            self.refresh()
    def set_description_str(self, desc=None, refresh=True):
        self.desc = desc or ''
        if refresh:
            self.refresh()
    def set_postfix(self, ordered_dict=None, refresh=True, **kwargs):
        shown = {**(ordered_dict or {}), **{key: kwargs[key] for key in sorted(kwargs)}}
        self.postfix = ', '.join('%s=%s' % (key, (format_num(value) if isinstance(value, Number) else str(value)).strip()) for key, value in shown.items())
        if refresh:
            self.refresh()
    def set_postfix_str(self, s='', refresh=True):
        self.postfix = str(s)
        if refresh:
            self.refresh()
    def moveto(self, n):
        self.fp.write('\n' * n + '\x1b[A' * -n)
        getattr(self.fp, 'flush', lambda: None)()
    @property
    def format_dict(self):
        if self.disable and not hasattr(self, 'unit'):
            return dict(n=self.n, total=self.total, elapsed=0, unit='it')
        if self.dynamic_ncols:
            self.ncols, self.nrows = screen_shape(self.fp)
        return dict(n=self.n, total=self.total, elapsed=self._time() - self.start_t if hasattr(self, 'start_t') else 0, ncols=self.ncols, nrows=self.nrows, prefix=self.desc, ascii=self.ascii, unit=self.unit, unit_scale=self.unit_scale, rate=self._ema_dn() / self._ema_dt() if self._ema_dt() else None, bar_format=self.bar_format, postfix=self.postfix, unit_divisor=self.unit_divisor, initial=self.initial, colour=self.colour)
    def display(self, msg=None, pos=None):
        pos = abs(self.pos) if pos is None else pos
        rows = self.nrows or 20
        if pos >= rows - 1:
            if pos >= rows:
                return False
            if msg or msg is None:
                msg = ' ... (more hidden) ...'
        if pos:
            self.moveto(pos)
        self.sp(self.__str__() if msg is None else msg)
        if pos:
            self.moveto(-pos)
        return True
    @classmethod
    @contextmanager
    def wrapattr(cls, stream, method, total=None, bytes=True, **options):
        if bytes:
            options = {'unit': 'B', 'unit_scale': True, 'unit_divisor': 1024, **options}
        from .wrapping import CallbackIOWrapper
        with cls(total=total, **options) as bar:
            yield CallbackIOWrapper(bar.update, stream, method)

def trange(*args, **kwargs):
    return tqdm(range(*args), **kwargs)
`;
