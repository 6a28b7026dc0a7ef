/** click/testing.py. */
export const TESTING = String.raw`
import contextlib, io, os, shutil, sys, tempfile
from . import formatting, termui
from .exceptions import Abort

class Result:
    def __init__(self, runner, stdout, stderr, output, return_value, exit_code, exception, exc_info=None):
        self.runner, self.stdout, self.stderr, self.output = runner, stdout, stderr, output
        self.stdout_bytes, self.stderr_bytes, self.output_bytes = stdout.encode(), stderr.encode(), output.encode()
        self.return_value, self.exit_code, self.exception, self.exc_info = return_value, exit_code, exception, exc_info
    def __repr__(self):
        return '<%s %s>' % (type(self).__name__, repr(self.exception) if self.exception else 'okay')

class _Stream(io.StringIO):
    def __init__(self, name, both):
        super().__init__()
        self.name, self._both = name, both
        self.buffer = _Buffer(self)
        self._waiting = []
    def write(self, text):
        # What is written without a flush appears after what others have flushed, as in the real runner.
        (self._waiting if self.name == '<stdout>' else self._both).append(text)
        return super().write(text)
    def flush(self):
        self._both.extend(self._waiting)
        self._waiting.clear()

class _Buffer:
    def __init__(self, stream):
        self._stream = stream
    def write(self, data):
        self._stream.write(bytes(data).decode('utf-8', 'replace'))
    def flush(self):
        pass

class CliRunner:
    def __init__(self, charset='utf-8', env=None, echo_stdin=False, catch_exceptions=True):
        self.charset, self.env, self.echo_stdin, self.catch_exceptions = charset, env or {}, echo_stdin, catch_exceptions
    def get_default_prog_name(self, cli):
        return cli.name or 'root'
    def invoke(self, cli, args=None, input=None, env=None, catch_exceptions=None, color=False, **extra):
        if catch_exceptions is None:
            catch_exceptions = self.catch_exceptions
        if isinstance(args, str):
            import shlex
            args = shlex.split(args)
        if hasattr(input, 'read'):
            input = input.read()
        if isinstance(input, bytes):
            input = input.decode()
        both = []
        out, err = _Stream('<stdout>', both), _Stream('<stderr>', both)
        source = io.StringIO(input or '')
        def line():
            text = source.readline()
            if not text:
                raise EOFError()
            return text.rstrip('\r\n')
        def visible(prompt=None):
            out.write(prompt or '')
            value = line()
            out.write(value + '\n')
            out.flush()
            return value
        def hidden(prompt=None):
            out.write((prompt or '') + '\n')
            return line()
        def char(echo=False):
            value = source.read(1)
            if echo:
                out.write(value)
            return value
        kept = sys.stdin, sys.stdout, sys.stderr, termui.visible_prompt_func, termui.hidden_prompt_func, termui.getchar
        changed = {**self.env, **(env or {})}
        before = {key: os.environ.get(key) for key in changed}
        for key, value in changed.items():
            if value is None:
                os.environ.pop(key, None)
            else:
                os.environ[key] = value
        return_value, exception, exit_code, exc_info = None, None, 0, None
        sys.stdin, sys.stdout, sys.stderr = source, out, err
        width, formatting.FORCED_WIDTH = formatting.FORCED_WIDTH, 80
        termui.visible_prompt_func, termui.hidden_prompt_func, termui.getchar = visible, hidden, char
        prog_name = extra.pop('prog_name', None) or self.get_default_prog_name(cli)
        try:
            return_value = cli.main(args=args or (), prog_name=prog_name, **extra)
        except SystemExit as error:
            exc_info = sys.exc_info()
            code = error.code
            if code is None:
                code = 0
            if code != 0:
                exception = error
            if not isinstance(code, int):
                out.write(str(code) + '\n')
                code = 1
            exit_code = code
        except Exception as error:
            if not catch_exceptions:
                raise
            exception, exit_code, exc_info = error, 1, sys.exc_info()
        finally:
            formatting.FORCED_WIDTH = width
            sys.stdin, sys.stdout, sys.stderr, termui.visible_prompt_func, termui.hidden_prompt_func, termui.getchar = kept
            for key, value in before.items():
                if value is None:
                    os.environ.pop(key, None)
                else:
                    os.environ[key] = value
        out.flush()
        return Result(self, out.getvalue(), err.getvalue(), ''.join(both), return_value, exit_code, exception, exc_info)
    @contextlib.contextmanager
    def isolated_filesystem(self, temp_dir=None):
        before = os.getcwd()
        folder = tempfile.mkdtemp(dir=temp_dir)
        os.chdir(folder)
        try:
            yield folder
        finally:
            os.chdir(before)
            if temp_dir is None:
                shutil.rmtree(folder, ignore_errors=True)
`;
