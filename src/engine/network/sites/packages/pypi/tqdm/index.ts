import type { PythonSource } from '../package-source.ts';
import { ASYNCIO } from './asyncio.ts';
import { BAR } from './bar.ts';
import { CONTRIB_LOGGING } from './contrib-logging.ts';
import { METER } from './meter.ts';
import { STD } from './std.ts';

/** tqdm: progress bars on iterables and by hand, nested ones, and their parts for asyncio, threads and logging. */
export const TQDM: PythonSource = {
  'tqdm/__init__.py': String.raw`
from .std import TqdmDeprecationWarning, TqdmExperimentalWarning, TqdmKeyError, TqdmTypeError, TqdmWarning, tqdm, trange

__version__ = '@VERSION@'

def tqdm_notebook(*args, **kwargs):
    raise NotImplementedError('drydock: tqdm in notebooks is not simulated')
`,
  'tqdm/asyncio.py': ASYNCIO,
  'tqdm/auto.py': String.raw`
from .asyncio import tqdm, trange

__all__ = ['tqdm', 'trange']
`,
  'tqdm/autonotebook.py': String.raw`
from .std import tqdm, trange
`,
  'tqdm/contrib/__init__.py': String.raw`
from functools import wraps
from ..auto import tqdm as tqdm_auto

def tenumerate(iterable, start=0, total=None, tqdm_class=tqdm_auto, **options):
    return enumerate(tqdm_class(iterable, total=total, **options), start)

def tzip(first, *others, **options):
    kind = options.pop('tqdm_class', tqdm_auto)
    yield from zip(kind(first, **options), *others)

def tmap(function, *sequences, **options):
    for one in tzip(*sequences, **options):
        yield function(*one)
`,
  'tqdm/contrib/concurrent.py': String.raw`
from concurrent.futures import ThreadPoolExecutor
from operator import length_hint
from os import cpu_count
from ..auto import tqdm as tqdm_auto

def thread_map(function, *iterables, **options):
    options = dict(options)
    if 'total' not in options:
        options['total'] = length_hint(min(iterables, key=length_hint))
    kind, workers = options.pop('tqdm_class', tqdm_auto), options.pop('max_workers', min(32, (cpu_count() or 1) + 4))
    timeout, size, name = options.pop('timeout', None), options.pop('chunksize', 1), options.pop('lock_name', '')
    with ThreadPoolExecutor(max_workers=workers) as pool:
        return list(kind(pool.map(function, *iterables, timeout=timeout, chunksize=size), **options))

def process_map(function, *iterables, **options):
    raise NotImplementedError('drydock: process_map of tqdm is not simulated')
`,
  'tqdm/contrib/logging.py': CONTRIB_LOGGING,
  'tqdm/meter.py': METER,
  'tqdm/std.py': STD,
  'tqdm/utils.py': BAR,
  'tqdm/wrapping.py': String.raw`
class CallbackIOWrapper:
    """A stream whose read or write reports how much went through."""
    def __init__(self, callback, stream, method='read'):
        if method not in ('read', 'write'):
            raise KeyError('Can only wrap read/write methods')
        self._stream, function = stream, getattr(stream, method)
        if method == 'write':
            def counted(data, *args, **kwargs):
                result = function(data, *args, **kwargs)
                callback(len(data))
                return result
        else:
            def counted(*args, **kwargs):
                data = function(*args, **kwargs)
                callback(len(data))
                return data
        setattr(self, method, counted)
    def __getattr__(self, name):
        return getattr(self._stream, name)
    def __iter__(self):
        return iter(self._stream)
`,
};
