import { expect, test } from 'vitest';
import { inPython } from './run-pip.ts';

test('requests asks, follows, and fails in its own words', async () => {
  const { out, err } = await inPython(`pip install -q requests
cat > server.py <<'P'
import http.server, json
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == '/old':
            self.send_response(302); self.send_header('Location', '/new?x=1'); self.end_headers(); return
        body = json.dumps({'path': self.path, 'agent': self.headers['User-Agent'].split('/')[0]}).encode()
        self.send_response(404 if self.path == '/none' else 200)
        self.send_header('Content-Type', 'application/json'); self.send_header('Content-Length', str(len(body))); self.end_headers()
        self.wfile.write(body)
    def do_POST(self):
        body = self.rfile.read(int(self.headers['Content-Length']))
        self.send_response(201); self.end_headers(); self.wfile.write(self.headers['Content-Type'].encode() + b' ' + body)
    def log_message(self, *args): pass
http.server.HTTPServer(('', 8000), Handler).serve_forever()
P
python server.py & sleep 1
cat > ask.py <<'P'
import requests
from requests.exceptions import RequestException
base = 'http://localhost:8000'
r = requests.get(base + '/a', params={'q': 'x y'}, timeout=5)
print(r, r.ok, r.headers['content-type'], r.json())
print(requests.post(base, json={'a': 1}).text, requests.post(base, data={'a': 1}).text)
r = requests.get(base + '/old')
print(r.url, r.history, r.status_code == requests.codes.ok)
for ask in (lambda: requests.get(base + '/none').raise_for_status(), lambda: requests.get('http://localhost:1/x'), lambda: requests.get('http://nowhere.invalid'), lambda: requests.get('localhost/x')):
    try:
        ask()
    except RequestException as error:
        print(type(error).__name__ + ':', error)
P
python ask.py`);
  expect(err).toBe('');
  expect(out).toBe(`<Response [200]> True application/json {'path': '/a?q=x+y', 'agent': 'python-requests'}
application/json {"a": 1} application/x-www-form-urlencoded a=1
http://localhost:8000/new?x=1 [<Response [302]>] True
HTTPError: 404 Client Error: Not Found for url: http://localhost:8000/none
ConnectionError: HTTPConnectionPool(host='localhost', port=1): Max retries exceeded with url: /x (Caused by NewConnectionError("HTTPConnection(host='localhost', port=1): Failed to establish a new connection: [Errno 111] Connection refused"))
ConnectionError: HTTPConnectionPool(host='nowhere.invalid', port=80): Max retries exceeded with url: / (Caused by NameResolutionError("HTTPConnection(host='nowhere.invalid', port=80): Failed to resolve 'nowhere.invalid' ([Errno -2] Name or service not known)"))
MissingSchema: Invalid URL 'localhost/x': No scheme supplied. Perhaps you meant https://localhost/x?
`);
});

test('templates of jinja2 in Flask: inheritance, loops, filters, escaping', async () => {
  const { out, err } = await inPython(`pip install -q flask python-dotenv
mkdir -p /app/templates && cd /app
cat > templates/base.html <<'P'
<title>{% block title %}Shop{% endblock %}</title>
{% block body %}{% endblock %}
P
cat > templates/list.html <<'P'
{% extends "base.html" %}
{% block title %}{{ title|upper }}{% endblock %}
{% block body %}
{%- for item in items %}
{{ loop.index }}. {{ item.name }}{% if item.price > 5 and not loop.last %} (dear){% elif item.price == 0 %} (free){% else %} {{ '%.2f'|format(item.price) }}{% endif %}
{%- else %}
nothing
{%- endfor %}
<a href="{{ url_for('show', kind='b') }}">{{ text }} {{ missing }} {{ missing|default('none') }}</a>
{%- endblock %}
P
printf 'GREETING="good day"\\n# a comment\\nexport OTHER=1 # yes\\n' > .env
cat > app.py <<'P'
import os
from dotenv import load_dotenv
from flask import Flask, render_template, render_template_string
load_dotenv()
app = Flask(__name__)
@app.get('/<kind>')
def show(kind):
    items = [{'name': 'Tea', 'price': 7}, {'name': 'Water', 'price': 0}, {'name': 'Cup', 'price': 2.5}] if kind == 'a' else []
    return render_template('list.html', title='all', items=items, text='<b>')
@app.get('/')
def hello():
    return render_template_string('{{ greeting }}, {{ [1, 2, 3]|join("-") }} {% set x = 2 * (3 + 1) %}{{ x }} {{ "a" in "abc" }}', greeting=os.environ['GREETING'])
client = app.test_client()
for path in ('/a', '/b', '/'):
    print(client.get(path).text)
P
python app.py`);
  expect(err).toBe('');
  expect(out).toBe(`<title>ALL</title>

1. Tea (dear)
2. Water (free)
3. Cup 2.50
<a href="/b">&lt;b&gt;  none</a>
<title>ALL</title>

nothing
<a href="/b">&lt;b&gt;  none</a>
good day, 1-2-3 8 True
`);
});

test('what a package does not do it says', async () => {
  const { out } = await inPython(`pip install -q pandas
python -c 'import numpy' 2>&1 | tail -1
python -c 'import pandas' 2>&1 | tail -1`);
  expect(out).toBe(`ImportError: drydock: what the package 'numpy' does is not simulated
ImportError: drydock: what the package 'pandas' does is not simulated
`);
});
