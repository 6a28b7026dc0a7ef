import http.client
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer, SimpleHTTPRequestHandler
from functools import partial
import os

TODOS = {1: {"id": 1, "title": "learn docker", "done": False}}


class Api(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _send(self, code, obj=None):
        body = b"" if obj is None else json.dumps(obj).encode()
        self.send_response(code)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        if self.path == "/todos":
            self._send(200, list(TODOS.values()))
            return
        try:
            self._send(200, TODOS[int(self.path.rsplit("/", 1)[1])])
        except (KeyError, ValueError):
            self._send(404, {"error": "not found"})

    def do_POST(self):
        data = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))))
        n = max(TODOS) + 1
        TODOS[n] = {"id": n, "done": False, **data}
        self._send(201, TODOS[n])

    def do_DELETE(self):
        TODOS.pop(int(self.path.split("/")[-1]), None)
        self._send(204)

    def log_message(self, fmt, *args):
        print("LOG", fmt % args)


server = ThreadingHTTPServer(("127.0.0.1", 0), Api)
t = threading.Thread(target=server.serve_forever)
t.start()
conn = http.client.HTTPConnection("127.0.0.1", server.server_port)
for method, path, body in [("GET", "/todos", None), ("POST", "/todos", {"title": "x"}), ("GET", "/todos/2", None), ("DELETE", "/todos/2", None), ("GET", "/todos/9", None), ("PUT", "/todos", {})]:
    conn.request(method, path, body=json.dumps(body) if body is not None else None, headers={"X-Test": "1"})
    r = conn.getresponse()
    data = r.read()
    print(method, path, r.status, r.reason, r.getheader("Content-Type"), data[:60])
conn.close()
server.shutdown()
t.join()
os.mkdir("www")
open("www/index.html", "w").write("<h1>hi</h1>")
open("www/data.json", "w").write("{}")


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *a):
        pass


files = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory="www"))
threading.Thread(target=files.serve_forever, daemon=True).start()
for path in ("/", "/data.json", "/nope", "/../etc/passwd"):
    c = http.client.HTTPConnection("127.0.0.1", files.server_port)
    c.request("GET", path)
    r = c.getresponse()
    print(path, r.status, r.getheader("Content-type"), r.getheader("Content-Length"), r.read()[:20])
files.shutdown()
