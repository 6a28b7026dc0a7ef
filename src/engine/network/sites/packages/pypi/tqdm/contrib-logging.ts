/** tqdm/contrib/logging.py. */
export const CONTRIB_LOGGING = String.raw`
import logging, sys
from contextlib import contextmanager
from ..std import tqdm as std_tqdm

class _TqdmLoggingHandler(logging.StreamHandler):
    def __init__(self, tqdm_class=std_tqdm):
        super().__init__()
        self.tqdm_class = tqdm_class
    def emit(self, record):
        try:
            self.tqdm_class.write(self.format(record), file=self.stream)
            self.flush()
        except Exception:
            self.handleError(record)

@contextmanager
def logging_redirect_tqdm(loggers=None, tqdm_class=std_tqdm):
    loggers = [logging.root] if loggers is None else loggers
    before = [one.handlers for one in loggers]
    try:
        for one in loggers:
            handler = _TqdmLoggingHandler(tqdm_class)
            shown_by = next((h for h in one.handlers if isinstance(h, logging.StreamHandler) and h.stream in (sys.stdout, sys.stderr)), None)
            if shown_by is not None:
                handler.setFormatter(shown_by.formatter)
                handler.setLevel(shown_by.level)
                handler.stream = shown_by.stream
            one.handlers = [h for h in one.handlers if not (isinstance(h, logging.StreamHandler) and h.stream in (sys.stdout, sys.stderr))] + [handler]
        yield
    finally:
        for one, handlers in zip(loggers, before):
            one.handlers = handlers
`;
