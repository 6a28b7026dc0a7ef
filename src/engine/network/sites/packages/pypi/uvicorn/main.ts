/** uvicorn/main.py. */
export const MAIN = String.raw`
import asyncio, http, logging, os, signal, sys, time
from urllib.parse import unquote
import click

_LEVELS = {'critical': 50, 'error': 40, 'warning': 30, 'info': 20, 'debug': 10, 'trace': 5}

class _Formatter(logging.Formatter):
    def formatMessage(self, record):
        record.levelprefix = record.levelname + ':' + ' ' * (8 - len(record.levelname))
        return super().formatMessage(record)

logger = logging.getLogger('uvicorn.error')
access_logger = logging.getLogger('uvicorn.access')

def _configure(level):
    for one, stream in ((logger, sys.stderr), (access_logger, sys.stdout)):
        handler = logging.StreamHandler(stream)
        handler.setFormatter(_Formatter('%(levelprefix)s %(message)s'))
        one.handlers, one.propagate = [handler], False
        one.setLevel(_LEVELS.get(level, 20) if isinstance(level, str) else level or 20)

class ImportFromStringError(Exception):
    pass

def import_from_string(text):
    if not isinstance(text, str):
        return text
    module_name, _, attributes = text.partition(':')
    if not module_name or not attributes:
        raise ImportFromStringError('Import string "%s" must be in format "<module>:<attribute>".' % text)
    import importlib
    try:
        found = importlib.import_module(module_name)
    except ModuleNotFoundError as error:
        if error.name != module_name:
            raise error from None
        raise ImportFromStringError('Could not import module "%s".' % module_name) from None
    try:
        for part in attributes.split('.'):
            found = getattr(found, part)
    except AttributeError:
        raise ImportFromStringError('Attribute "%s" not found in module "%s".' % (attributes, module_name)) from None
    return found

class Config:
    def __init__(self, app, host='127.0.0.1', port=8000, log_level='info', access_log=True, factory=False, root_path='', reload=False, workers=None, **options):
        self.app, self.host, self.port, self.log_level, self.access_log, self.factory, self.root_path = app, host, port, log_level, access_log, factory, root_path
        _configure(log_level)
    def load(self):
        try:
            app = import_from_string(self.app)
        except ImportFromStringError as error:
            logger.error('Error loading ASGI app. %s' % error)
            sys.exit(1)
        return app() if self.factory else app

class Server:
    def __init__(self, config):
        self.config, self.should_exit, self.started = config, False, False
    def run(self, sockets=None):
        asyncio.run(self.serve())
        # What was asked for while serving happens now, as it would have without a server.
        for number in reversed(self.captured):
            signal.raise_signal(number)
    async def serve(self, sockets=None):
        config = self.config
        self.app = config.load()
        pid = os.getpid()
        logger.info('Started server process [%d]' % pid)
        self.stop = asyncio.Event()
        self.captured = []
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, self._ask, number)
        logger.info('Waiting for application startup.')
        messages = asyncio.Queue()
        started, finished = asyncio.Event(), asyncio.Event()
        self.failed = False
        async def send(message):
            if message['type'].endswith('.failed'):
                self.failed = True
                if message.get('message'):
                    logger.error(message['message'])
            (started if 'startup' in message['type'] else finished).set()
        async def lifespan():
            try:
                await self.app({'type': 'lifespan', 'asgi': {'version': '3.0'}, 'state': {}}, messages.get, send)
            except BaseException:
                pass
            started.set()
            finished.set()
        task = asyncio.ensure_future(lifespan())
        await messages.put({'type': 'lifespan.startup'})
        await started.wait()
        if self.failed:
            logger.error('Application startup failed. Exiting.')
            sys.exit(3)
        logger.info('Application startup complete.')
        try:
            server = await asyncio.start_server(self._connection, config.host, config.port)
        except OSError as error:
            if error.errno == 98:
                logger.error("[Errno 98] error while attempting to bind on address ('%s', %d): [errno 98] address already in use" % (config.host, config.port))
            else:
                logger.error(error)
            await self._end(messages, finished)
            sys.exit(1)
        self.started = True
        shown = '[%s]' % config.host if ':' in config.host else config.host
        logger.info('Uvicorn running on http://%s:%d (Press CTRL+C to quit)' % (shown, config.port))
        await self.stop.wait()
        logger.info('Shutting down')
        server.close()
        await self._end(messages, finished)
        logger.info('Finished server process [%d]' % pid)
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().remove_signal_handler(number)
    async def _end(self, messages, finished):
        logger.info('Waiting for application shutdown.')
        await messages.put({'type': 'lifespan.shutdown'})
        await finished.wait()
        logger.info('Application shutdown complete.')
    def _ask(self, number):
        self.captured.append(number)
        self.should_exit = True
        self.stop.set()
    async def _connection(self, reader, writer):
        try:
            while await self._request(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()
    async def _request(self, reader, writer):
        line = (await reader.readline()).decode('latin-1').strip()
        if not line:
            return False
        words = line.split(' ')
        headers = []
        while True:
            text = (await reader.readline()).decode('latin-1').rstrip('\r\n')
            if not text:
                break
            key, _, value = text.partition(':')
            headers.append((key.strip().lower().encode('latin-1'), value.strip().encode('latin-1')))
        if len(words) != 3:
            logger.warning('Invalid HTTP request received.')
            writer.write(b'HTTP/1.1 400 Bad Request\r\ncontent-type: text/plain; charset=utf-8\r\nconnection: close\r\n\r\nInvalid HTTP request received.')
            await writer.drain()
            return False
        given = dict(headers)
        if given.get(b'expect') == b'100-continue':
            writer.write(b'HTTP/1.1 100 Continue\r\n\r\n')
        body = b''
        if b'content-length' in given:
            body = await reader.readexactly(int(given[b'content-length']))
        elif given.get(b'transfer-encoding', b'').lower() == b'chunked':
            while True:
                size = int((await reader.readline()).strip() or b'0', 16)
                part = await reader.readexactly(size)
                await reader.readline()
                if not size:
                    break
                body += part
        method, target, version = words
        path, _, query = target.partition('?')
        client = writer.get_extra_info('peername')
        scope = {'type': 'http', 'asgi': {'version': '3.0', 'spec_version': '2.3'}, 'http_version': version.partition('/')[2], 'server': (self.config.host, self.config.port), 'client': tuple(client[:2]) if client else None, 'scheme': 'http', 'method': method, 'root_path': self.config.root_path, 'path': unquote(path), 'raw_path': path.encode(), 'query_string': query.encode('latin-1'), 'headers': headers, 'state': {}}
        state = {'started': False, 'chunked': False, 'keep': version == 'HTTP/1.1' and given.get(b'connection', b'').lower() != b'close'}
        async def receive():
            return {'type': 'http.request', 'body': body, 'more_body': False}
        async def send(message):
            if message['type'] == 'http.response.start':
                state['started'] = True
                status = message['status']
                try:
                    phrase = http.HTTPStatus(status).phrase
                except ValueError:
                    phrase = ''
                if self.config.access_log:
                    access_logger.info('%s:%d - "%s %s HTTP/%s" %d %s' % (client[0], client[1], method, target, scope['http_version'], status, phrase))
                lines = ['HTTP/1.1 %d %s' % (status, phrase), 'date: ' + time.strftime('%a, %d %b %Y %H:%M:%S GMT', time.gmtime()), 'server: uvicorn']
                names = set()
                for key, value in message['headers']:
                    lines.append('%s: %s' % (key.decode('latin-1'), value.decode('latin-1')))
                    names.add(key.lower())
                if b'content-length' not in names and status not in (204, 304) and method != 'HEAD':
                    state['chunked'] = True
                    lines.append('Transfer-Encoding: chunked')
                if not state['keep']:
                    lines.append('connection: close')
                writer.write(('\r\n'.join(lines) + '\r\n\r\n').encode('latin-1'))
            else:
                part = message.get('body', b'')
                if method == 'HEAD':
                    part = b''
                if state['chunked']:
                    if part:
                        writer.write(b'%x\r\n%s\r\n' % (len(part), part))
                    if not message.get('more_body'):
                        writer.write(b'0\r\n\r\n')
                elif part:
                    writer.write(part)
                await writer.drain()
        try:
            await self.app(scope, receive, send)
        except Exception:
            if not state['started']:
                await send({'type': 'http.response.start', 'status': 500, 'headers': [(b'content-type', b'text/plain; charset=utf-8'), (b'content-length', b'21'), (b'connection', b'close')]})
                await send({'type': 'http.response.body', 'body': b'Internal Server Error'})
            logger.error('Exception in ASGI application\n', exc_info=True)
            return False
        return state['keep']

def run(app, *, host='127.0.0.1', port=8000, reload=False, workers=None, log_level=None, app_dir=None, **options):
    if app_dir is not None:
        sys.path.insert(0, app_dir)
    if (reload or (workers or 1) > 1) and not isinstance(app, str):
        _configure(None)
        logger.warning("You must pass the application as an import string to enable 'reload' or 'workers'.")
        sys.exit(1)
    if reload or (workers or 1) > 1:
        sys.stderr.write("drydock: uvicorn's reloader and several workers are not simulated; one worker serves\n")
    try:
        Server(Config(app, host=host, port=port, log_level=log_level or 'info', **options)).run()
    except KeyboardInterrupt:
        pass

def _version(ctx, param, value):
    if not value:
        return
    import platform
    from . import __version__
    click.echo('Running uvicorn %s with %s %s on %s' % (__version__, platform.python_implementation(), platform.python_version(), platform.system()))
    ctx.exit()

@click.command(context_settings={'auto_envvar_prefix': 'UVICORN'})
@click.argument('app', envvar='UVICORN_APP')
@click.option('--host', type=str, default='127.0.0.1', help='Bind socket to this host.', show_default=True)
@click.option('--port', type=int, default=8000, help='Bind socket to this port. If 0, an available port will be picked.', show_default=True)
@click.option('--reload', is_flag=True, default=False, help='Enable auto-reload.')
@click.option('--reload-dir', 'reload_dirs', multiple=True, help="Set reload directories explicitly, instead of using the current working directory.", type=click.Path(exists=True))
@click.option('--workers', default=None, type=int, help='Number of worker processes. Defaults to the $WEB_CONCURRENCY environment variable if available, or 1. Not valid with --reload.')
@click.option('--log-level', type=click.Choice(list(_LEVELS)), default=None, help="Log level. [default: info]", show_default=True)
@click.option('--access-log/--no-access-log', is_flag=True, default=True, help='Enable/Disable access log.')
@click.option('--proxy-headers/--no-proxy-headers', is_flag=True, default=True, help='Enable/Disable X-Forwarded-Proto, X-Forwarded-For to populate url scheme and remote address info.')
@click.option('--forwarded-allow-ips', type=str, default=None, help="Comma separated list of IP Addresses, IP Networks, or literals to trust with proxy headers.")
@click.option('--root-path', type=str, default='', help="Set the ASGI 'root_path' for applications submounted below a given URL path.")
@click.option('--version', is_flag=True, callback=_version, expose_value=False, is_eager=True, help='Display the uvicorn version and exit.')
@click.option('--app-dir', default='', show_default=True, help='Look for APP in the specified directory, by adding this to the PYTHONPATH. Defaults to the current working directory.')
@click.option('--factory', is_flag=True, default=False, help='Treat APP as an application factory, i.e. a () -> <ASGI app> callable.')
def main(app, host, port, reload, reload_dirs, workers, log_level, access_log, proxy_headers, forwarded_allow_ips, root_path, app_dir, factory):
    run(app, host=host, port=port, reload=reload, workers=workers, log_level=log_level, access_log=access_log, root_path=root_path, app_dir=app_dir, factory=factory)
`;
