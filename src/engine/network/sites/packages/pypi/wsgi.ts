/** What a WSGI server does with a connection; werkzeug and gunicorn each carry it. */
export const WSGI = String.raw`
import io, sys
from urllib.parse import unquote

def read_request(conn):
    data = b''
    while b'\r\n\r\n' not in data:
        part = conn.recv(65536)
        if not part:
            return None
        data += part
    head, _, body = data.partition(b'\r\n\r\n')
    lines = head.decode('latin-1').split('\r\n')
    words = lines[0].split(' ')
    if len(words) != 3:
        return None
    headers = []
    length = 0
    for line in lines[1:]:
        name, _, value = line.partition(':')
        headers.append((name.strip(), value.strip()))
        if name.strip().lower() == 'content-length':
            length = int(value)
    while len(body) < length:
        part = conn.recv(65536)
        if not part:
            break
        body += part
    return words[0], words[1], words[2], headers, body[:length]

def environ_of(request, addr, port, software):
    method, target, version, headers, body = request
    path, _, query = target.partition('?')
    environ = {
        'REQUEST_METHOD': method, 'SCRIPT_NAME': '', 'PATH_INFO': unquote(path), 'QUERY_STRING': query,
        'REQUEST_URI': target, 'RAW_URI': target, 'REMOTE_ADDR': addr[0], 'REMOTE_PORT': addr[1],
        'SERVER_NAME': '0.0.0.0', 'SERVER_PORT': str(port), 'SERVER_PROTOCOL': version, 'SERVER_SOFTWARE': software,
        'wsgi.version': (1, 0), 'wsgi.url_scheme': 'http', 'wsgi.input': io.BytesIO(body), 'wsgi.errors': sys.stderr,
        'wsgi.multithread': True, 'wsgi.multiprocess': False, 'wsgi.run_once': False,
    }
    for name, value in headers:
        key = name.upper().replace('-', '_')
        if key not in ('CONTENT_TYPE', 'CONTENT_LENGTH'):
            key = 'HTTP_' + key
        environ[key] = environ[key] + ',' + value if key in environ else value
    return environ

def call(app, environ):
    answer = []
    def start_response(status, headers, exc_info=None):
        answer[:] = [status, list(headers)]
        return lambda data: None
    parts = app(environ, start_response)
    body = b''.join(parts)
    if hasattr(parts, 'close'):
        parts.close()
    return answer[0], answer[1], body
`;
