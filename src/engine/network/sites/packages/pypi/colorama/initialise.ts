/** colorama/initialise.py. */
export const INITIALISE = String.raw`
import atexit, contextlib, sys
from .ansitowin32 import AnsiToWin32

orig_stdout = orig_stderr = wrapped_stdout = wrapped_stderr = None
atexit_done = fixed_windows_console = False

def reset_all():
    if AnsiToWin32 is not None:
        AnsiToWin32(orig_stdout).reset_all()

def init(autoreset=False, convert=None, strip=None, wrap=True):
    if not wrap and any([autoreset, convert, strip]):
        raise ValueError('wrap=False conflicts with any other arg=True')
    global wrapped_stdout, wrapped_stderr, orig_stdout, orig_stderr, atexit_done
    orig_stdout, orig_stderr = sys.stdout, sys.stderr
    wrapped_stdout = wrapped_stderr = None
    if orig_stdout is not None:
        sys.stdout = wrapped_stdout = wrap_stream(orig_stdout, convert, strip, autoreset, wrap)
    if orig_stderr is not None:
        sys.stderr = wrapped_stderr = wrap_stream(orig_stderr, convert, strip, autoreset, wrap)
    if not atexit_done:
        atexit.register(reset_all)
        atexit_done = True

def deinit():
    if orig_stdout is not None:
        sys.stdout = orig_stdout
    if orig_stderr is not None:
        sys.stderr = orig_stderr

def just_fix_windows_console():
    return None

@contextlib.contextmanager
def colorama_text(*args, **kwargs):
    init(*args, **kwargs)
    try:
        yield
    finally:
        deinit()

def reinit():
    if wrapped_stdout is not None:
        sys.stdout = wrapped_stdout
    if wrapped_stderr is not None:
        sys.stderr = wrapped_stderr

def wrap_stream(stream, convert, strip, autoreset, wrap):
    if not wrap:
        return stream
    wrapper = AnsiToWin32(stream, convert=convert, strip=strip, autoreset=autoreset)
    return wrapper.stream if wrapper.should_wrap() else stream
`;
