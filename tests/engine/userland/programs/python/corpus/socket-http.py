import socket, threading, http.server, http.client, urllib.request, urllib.error, urllib.parse, json
class H(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/err": return self.send_error(404)
        if self.path == "/boom": return self.send_error(500, "Broken")
        b = json.dumps({"path": self.path, "ua": self.headers.get("User-Agent", "")[:14]}).encode()
        self.send_response(200); self.send_header("Content-Type", "application/json"); self.send_header("Content-Length", str(len(b))); self.end_headers(); self.wfile.write(b)
    def do_POST(self):
        n = int(self.headers["Content-Length"]); d = self.rfile.read(n); self.send_response(201); self.end_headers(); self.wfile.write(d.upper())
    def log_message(self, fmt, *a): print("LOG", fmt % a)
s = http.server.HTTPServer(("127.0.0.1", 0), H); port = s.server_port
threading.Thread(target=s.serve_forever, daemon=True).start()
u = f"http://127.0.0.1:{port}"
with urllib.request.urlopen(u + "/a?x=1") as r: print(r.status, r.reason, r.headers["Content-Type"], json.load(r), r.geturl() == u + "/a?x=1")
try: urllib.request.urlopen(u + "/err")
except urllib.error.HTTPError as e: print(e, e.code, e.reason, b"Not Found" in e.read() or "no")
print(urllib.request.urlopen(urllib.request.Request(u, data=b"abc", method="POST")).read())
c = http.client.HTTPConnection("127.0.0.1", port); c.request("GET", "/boom"); r = c.getresponse(); print(r.status, r.reason, r.getheader("Connection"), r.version, len(r.read()) > 100)
print(urllib.parse.urlparse("https://user:pw@host:80/p/a;x?q=1&q=2#f"), urllib.parse.parse_qs("a=1&b=2&a=3"), urllib.parse.urlencode({"a b": "c&d", "l": [1, 2]}, doseq=True), urllib.parse.quote("a b/ü"), urllib.parse.unquote("a%20b"), urllib.parse.urljoin("http://x/a/b", "../c"), urllib.parse.quote_plus("a b"), urllib.parse.urlsplit("x://y").netloc, urllib.parse.parse_qsl("x=1"), urllib.parse.urlunparse(("http", "h", "/p", "", "q=1", "")))
s.shutdown()
for f in (lambda: urllib.request.urlopen("http://127.0.0.1:1/"), lambda: socket.create_connection(("127.0.0.1", 1)), lambda: urllib.request.urlopen("nope"), lambda: urllib.request.urlopen("foo://x")):
    try: f()
    except Exception as e: print(type(e).__name__, e)
srv = socket.socket(); srv.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1); srv.bind(("127.0.0.1", 0)); srv.listen()
def echo():
    conn, addr = srv.accept()
    with conn:
        while d := conn.recv(1024): conn.sendall(d[::-1])
threading.Thread(target=echo, daemon=True).start()
with socket.create_connection(srv.getsockname()) as k: k.sendall(b"hello"); print(k.recv(10)); k.settimeout(0.05); 
try:
    t = socket.socket(); t.bind(srv.getsockname())
except OSError as e: print(e)
t.settimeout(0.1)
t.connect(("127.0.0.1", 2))
