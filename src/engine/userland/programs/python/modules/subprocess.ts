import type { LibraryModule } from '../vm/module-registry.ts';

/** subprocess. */
export const subprocess: LibraryModule = {
  source: String.raw`
import os, sys, io, time, signal, threading, errno, warnings
from shlex import quote as _quote

PIPE, STDOUT, DEVNULL = -1, -2, -3

class SubprocessError(Exception):
    pass

class CalledProcessError(SubprocessError):
    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode, self.cmd, self.output, self.stderr = returncode, cmd, output, stderr
    def __str__(self):
        if self.returncode and self.returncode < 0:
            try:
                return 'Command \'%s\' died with %r.' % (self.cmd, signal.Signals(-self.returncode))
            except ValueError:
                return "Command '%s' died with unknown signal %d." % (self.cmd, -self.returncode)
        return "Command '%s' returned non-zero exit status %d." % (self.cmd, self.returncode)
    stdout = property(lambda self: self.output, lambda self, value: setattr(self, 'output', value))

class TimeoutExpired(SubprocessError):
    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd, self.timeout, self.output, self.stderr = cmd, timeout, output, stderr
    def __str__(self):
        return "Command '%s' timed out after %s seconds" % (self.cmd, self.timeout)
    stdout = property(lambda self: self.output, lambda self, value: setattr(self, 'output', value))

class CompletedProcess:
    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args, self.returncode, self.stdout, self.stderr = args, returncode, stdout, stderr
    def __repr__(self):
        args = ['args={!r}'.format(self.args), 'returncode={!r}'.format(self.returncode)]
        if self.stdout is not None:
            args.append('stdout={!r}'.format(self.stdout))
        if self.stderr is not None:
            args.append('stderr={!r}'.format(self.stderr))
        return '{}({})'.format(type(self).__name__, ', '.join(args))
    def check_returncode(self):
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)

def list2cmdline(seq):
    words = []
    for word in map(os.fsdecode, seq):
        out, slashes = '', 0
        for char in word:
            if char == '\\':
                slashes += 1
            elif char == '"':
                out += '\\' * (slashes * 2 + 1) + '"'
                slashes = 0
            else:
                out += '\\' * slashes + char
                slashes = 0
        if not word or ' ' in word or '\t' in word:
            words.append('"' + out + '\\' * slashes * 2 + '"')
        else:
            words.append(out + '\\' * slashes)
    return ' '.join(words)

class Popen:
    def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None, close_fds=True, shell=False, cwd=None, env=None,
                 universal_newlines=None, startupinfo=None, creationflags=0, restore_signals=True, start_new_session=False, pass_fds=(), *, user=None, group=None,
                 extra_groups=None, encoding=None, errors=None, text=None, umask=-1, pipesize=-1, process_group=None):
        self.args = args
        self.stdin = self.stdout = self.stderr = None
        self.returncode = None
        self.pid = None
        self.text_mode = bool(encoding or errors or text or universal_newlines)
        theirs, close, ours = [], [], {}
        def end(value, number):
            if value is None:
                return -1
            if value == PIPE:
                r, w = os.pipe()
                mine, given = (w, r) if number == 0 else (r, w)
                os.set_inheritable(mine, False)
                ours[number] = mine
                close.append(given)
                return given
            if value == DEVNULL:
                fd = os.open(os.devnull, os.O_RDWR)
                close.append(fd)
                return fd
            return value if isinstance(value, int) else value.fileno()
        for stream in (stdout, stderr):
            if hasattr(stream, 'flush'):
                stream.flush()
        theirs.append(end(stdin, 0))
        theirs.append(end(stdout, 1))
        theirs.append((theirs[1] if theirs[1] >= 0 else 1) if stderr == STDOUT else end(stderr, 2))
        if self.text_mode:
            wrap = lambda fd, mode: io.TextIOWrapper(io.open(fd, mode + 'b', -1 if bufsize == 1 else bufsize), encoding=encoding, errors=errors, write_through=bufsize == 1, line_buffering=bufsize == 1)
        else:
            wrap = lambda fd, mode: io.open(fd, mode + 'b', bufsize)
        try:
            self._execute_child(args, executable, preexec_fn, close_fds, #@ 1039
                                theirs, cwd, env, shell, start_new_session)
        except BaseException:
            for fd in ours.values():
                os.close(fd)
            raise
        finally:
            for fd in close:
                os.close(fd)
        if 0 in ours:
            self.stdin = wrap(ours[0], 'w')
        if 1 in ours:
            self.stdout = wrap(ours[1], 'r')
        if 2 in ours:
            self.stderr = wrap(ours[2], 'r')
    def _execute_child(self, args, executable, preexec_fn, close_fds, theirs, cwd, env, shell, start_new_session):
        if isinstance(args, (str, bytes)):
            args = [os.fsdecode(args)]
        elif isinstance(args, os.PathLike):
            args = [os.fspath(args)]
        else:
            args = list(args)
            for one in args:
                if not isinstance(one, (str, bytes, os.PathLike)):
                    raise TypeError('expected str, bytes or os.PathLike object, not %s' % type(one).__name__)
        if shell:
            args = [executable or '/bin/sh', '-c'] + args
        if not args:
            raise IndexError('list index out of range')
        args = [os.fsdecode(a) for a in args]
        executable = executable or args[0]
        orig_executable = executable
        if cwd is not None:
            cwd = os.fspath(cwd)
            if not os.path.isdir(cwd):
                raise FileNotFoundError(2, os.strerror(2), cwd)
        found = os._lookup(executable) if '/' not in executable else (executable, False)
        path = found[0] if found else None
        child_exception_type, errno_num, err_filename = FileNotFoundError, 2, orig_executable
        err_msg = os.strerror(errno_num)
        if path is None:
            raise child_exception_type(errno_num, err_msg, err_filename) #@ 1991
        environment = {os.fsdecode(k): os.fsdecode(v) for k, v in env.items()} if env is not None else None
        pid = os._spawn(path, args, environment, theirs, cwd, bool(start_new_session))
        if pid < 0:
            errno_num = -pid
            err_msg = os.strerror(errno_num)
            child_exception_type = lambda n, m, f: OSError(n, m, f)
            raise child_exception_type(errno_num, err_msg, err_filename) #@ 1991
        self.pid = pid
    def __repr__(self):
        text = '<%s: returncode: %s args: %r>' % (type(self).__name__, self.returncode, self.args)
        return text[:76] + '...>' if len(text) > 80 else text
    def __enter__(self):
        return self
    def __exit__(self, exc_type, value, traceback):
        for one in (self.stdout, self.stderr):
            if one:
                one.close()
        try:
            if self.stdin:
                self.stdin.close()
        finally:
            self.wait()
    def _done(self, status):
        self.returncode = os.waitstatus_to_exitcode(status)
    def poll(self):
        if self.returncode is None:
            try:
                pid, status = os.waitpid(self.pid, os.WNOHANG)
            except ChildProcessError:
                self.returncode = 0
                return 0
            if pid == self.pid:
                self._done(status)
        return self.returncode
    def wait(self, timeout=None):
        if timeout is not None:
            end = time.monotonic() + timeout
            delay = 0.0005
            while self.poll() is None:
                left = end - time.monotonic()
                if left <= 0:
                    raise TimeoutExpired(self.args, timeout) #@ 2077
                delay = min(delay * 2, left, 0.05)
                time.sleep(delay)
            return self.returncode
        while self.returncode is None:
            try:
                pid, status = os.waitpid(self.pid, 0)
            except ChildProcessError:
                self.returncode = 0
                break
            if pid == self.pid:
                self._done(status)
        return self.returncode
    def communicate(self, input=None, timeout=None):
        if self.stdin and input is not None and timeout is None and not (self.stdout or self.stderr):
            self._feed(input)
            self.wait()
            return None, None
        out, threads = {}, []
        def read(name, stream):
            out[name] = stream.read()
            stream.close()
        for name in ('stdout', 'stderr'):
            stream = getattr(self, name)
            if stream:
                t = threading.Thread(target=read, args=(name, stream), daemon=True)
                t.start()
                threads.append(t)
        if self.stdin:
            self._feed(input)
        if timeout is not None:
            end = time.monotonic() + timeout
            for t in threads:
                t.join(max(0, end - time.monotonic()))
                if t.is_alive():
                    raise TimeoutExpired(self.args, timeout)
            try:
                self.wait(max(0, end - time.monotonic()))
            except TimeoutExpired as e:
                e.timeout = timeout
                raise
        else:
            for t in threads:
                t.join()
            self.wait()
        return out.get('stdout'), out.get('stderr')
    def _feed(self, input):
        try:
            if input:
                self.stdin.write(input)
            self.stdin.close()
        except BrokenPipeError:
            pass
    def send_signal(self, sig):
        self.poll()
        if self.returncode is None:
            os.kill(self.pid, sig)
    def terminate(self):
        self.send_signal(signal.SIGTERM)
    def kill(self):
        self.send_signal(signal.SIGKILL)

def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    if input is not None:
        if kwargs.get('stdin') is not None:
            raise ValueError('stdin and input arguments may not both be used.')
        kwargs['stdin'] = PIPE
    if capture_output:
        if kwargs.get('stdout') is not None or kwargs.get('stderr') is not None:
            raise ValueError('stdout and stderr arguments may not be used with capture_output.')
        kwargs['stdout'] = PIPE
        kwargs['stderr'] = PIPE
    with Popen(*popenargs, **kwargs) as process: #@ 554
        try:
            stdout, stderr = process.communicate(input, timeout=timeout) #@ 556
        except TimeoutExpired as exc:
            process.kill()
            process.wait()
            raise
        except:
            process.kill()
            raise
        retcode = process.poll()
        if check and retcode:
            raise CalledProcessError(retcode, process.args, #@ 577
                                     output=stdout, stderr=stderr)
    return CompletedProcess(process.args, retcode, stdout, stderr)

def call(*popenargs, timeout=None, **kwargs):
    with Popen(*popenargs, **kwargs) as p: #@ 395
        try:
            return p.wait(timeout=timeout)
        except:
            p.kill()
            raise

def check_call(*popenargs, **kwargs):
    retcode = call(*popenargs, **kwargs) #@ 414
    if retcode:
        cmd = kwargs.get("args")
        if cmd is None:
            cmd = popenargs[0]
        raise CalledProcessError(retcode, cmd) #@ 419
    return 0

def check_output(*popenargs, timeout=None, **kwargs):
    if 'stdout' in kwargs:
        raise ValueError('stdout argument not allowed, it will be overridden.')
    if 'input' in kwargs and kwargs['input'] is None:
        kwargs['input'] = '' if kwargs.get('text') else b''
    return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, #@ 472
               **kwargs).stdout

def getstatusoutput(cmd, *, encoding=None, errors=None):
    try:
        data = check_output(cmd, shell=True, text=True, stderr=STDOUT, encoding=encoding, errors=errors)
        status = 0
    except CalledProcessError as ex:
        data, status = ex.output, ex.returncode
    return status, data[:-1] if data[-1:] == '\n' else data

def getoutput(cmd, *, encoding=None, errors=None):
    return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]
__all__ = ['CalledProcessError', 'CompletedProcess', 'DEVNULL', 'PIPE', 'Popen', 'STDOUT', 'SubprocessError', 'TimeoutExpired', 'call', 'check_call', 'check_output', 'getoutput', 'getstatusoutput', 'run']
`,
};
