import json
import threading
import urllib.error
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        parsed = urllib.parse.urlparse(self.path)
        if parsed.path == "/hello":
            name = urllib.parse.parse_qs(parsed.query).get("name", ["world"])[0]
            body = json.dumps({"hello": name, "agent": self.headers["X-Agent"]}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        elif parsed.path == "/old":
            self.send_response(302)
            self.send_header("Location", "/hello?name=moved")
            self.end_headers()
        else:
            self.send_error(404, "No such page")

    def do_POST(self):
        length = int(self.headers["Content-Length"])
        data = self.rfile.read(length)
        self.send_response(201)
        self.end_headers()
        self.wfile.write(b"got " + data)

    def log_message(self, format, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
port = server.server_port
threading.Thread(target=server.serve_forever, daemon=True).start()
base = f"http://127.0.0.1:{port}"

with urllib.request.urlopen(base + "/hello") as response:
    print(response.status, response.reason)
    print(response.headers["Content-Type"])
    print(json.load(response))

req = urllib.request.Request(base + "/hello?" + urllib.parse.urlencode({"name": "Ann Lee"}), headers={"X-Agent": "tests"})
print(urllib.request.urlopen(req).read().decode())

req = urllib.request.Request(base + "/form", data=urllib.parse.urlencode({"a": 1}).encode(), method="POST")
with urllib.request.urlopen(req, timeout=5) as r:
    print(r.getcode(), r.read())

with urllib.request.urlopen(base + "/old") as r:
    print(r.geturl().replace(str(port), "PORT"), r.read())

try:
    urllib.request.urlopen(base + "/missing")
except urllib.error.HTTPError as e:
    print("HTTP error:", e.code, e.reason)
    print(e)
server.shutdown()
server.server_close()
try:
    urllib.request.urlopen(base + "/")
except urllib.error.URLError as e:
    print("URL error:", e.reason)
