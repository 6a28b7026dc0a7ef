import { expect, test } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';

const PROJECT = `mkdir shop && cd shop
cat > app.py <<'P'
import os
import redis
from flask import Flask, jsonify, redirect, request, url_for
app = Flask(__name__)
cache = redis.Redis(host=os.environ.get('REDIS_HOST', 'redis'), port=6379)
@app.route('/')
def hello():
    count = cache.incr('hits')
    return f'Hello! I have been seen {count} times.\\n'
@app.get('/hi/<name>')
def hi(name):
    return {'name': name, 'n': request.args.get('n', 1, type=int)}
@app.post('/echo')
def echo():
    return jsonify(request.json), 201
@app.route('/boom')
def boom():
    return 1 / 0
@app.route('/old')
def old():
    return redirect(url_for('hi', name='x'))
@app.errorhandler(404)
def lost(error):
    return 'nothing here\\n', 404
if __name__ == '__main__':
    app.run(host='0.0.0.0', port=5000)
P
printf 'flask\\nredis\\ngunicorn\\n' > requirements.txt
cat > Dockerfile <<'P'
FROM python:3.13-slim
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
CMD ["python", "app.py"]
P
docker build -q -t shop . > /dev/null
docker network create net > /dev/null
docker run -q -d --name redis --network net redis > /dev/null
`;

test('a Flask app with a counter in redis, as tutorials have it', async () => {
  const machine = await createMachine({ seed: 'shop', time: 'virtual' });
  const { stdout, stderr } =
    await machine.run(`${PROJECT}docker run -d --name web --network net -p 5000:5000 shop > /dev/null
sleep 2
curl -s localhost:5000; curl -s localhost:5000; curl -s 'localhost:5000/hi/ann?n=4'
curl -s -i -X POST -H 'Content-Type: application/json' -d '{"a": 1}' localhost:5000/echo | grep -v Date | tr -d '\\r'
curl -s -X POST -d x localhost:5000/echo | tail -1; curl -s localhost:5000/none
curl -s -o /dev/null -w '%{http_code} %{redirect_url}\\n' localhost:5000/old
curl -s localhost:5000/boom | head -3
docker restart redis > /dev/null; sleep 1; curl -s localhost:5000 > /dev/null
docker logs web 2> err; sed -E 's/\\[[0-9]+[/-][^]]*\\]/[NOW]/; /^  File|^    /d' err`);
  expect(stderr).toBe('');
  expect(stdout).toBe(`Hello! I have been seen 1 times.
Hello! I have been seen 2 times.
{"n":4,"name":"ann"}
HTTP/1.1 201 CREATED
Server: Werkzeug/3.1.9 Python/3.13.14
Content-Type: application/json
Content-Length: 8
Connection: close

{"a":1}
<p>Did not attempt to load JSON data because the request Content-Type was not &#39;application/json&#39;.</p>
nothing here
302 http://localhost:5000/hi/x
<!doctype html>
<html lang=en>
<title>500 Internal Server Error</title>
 * Serving Flask app 'app'
 * Debug mode: off
\x1b[31m\x1b[1mWARNING: This is a development server. Do not use it in a production deployment. Use a production WSGI server instead.\x1b[0m
 * Running on all addresses (0.0.0.0)
 * Running on http://127.0.0.1:5000
 * Running on http://172.18.0.3:5000
\x1b[33mPress CTRL+C to quit\x1b[0m
172.18.0.1 - - [NOW] "GET / HTTP/1.1" 200 -
172.18.0.1 - - [NOW] "GET / HTTP/1.1" 200 -
172.18.0.1 - - [NOW] "GET /hi/ann?n=4 HTTP/1.1" 200 -
172.18.0.1 - - [NOW] "\x1b[35m\x1b[1mPOST /echo HTTP/1.1\x1b[0m" 201 -
172.18.0.1 - - [NOW] "\x1b[31m\x1b[1mPOST /echo HTTP/1.1\x1b[0m" 415 -
172.18.0.1 - - [NOW] "\x1b[33mGET /none HTTP/1.1\x1b[0m" 404 -
172.18.0.1 - - [NOW] "\x1b[32mGET /old HTTP/1.1\x1b[0m" 302 -
[NOW] ERROR in app: Exception on /boom [GET]
Traceback (most recent call last):
ZeroDivisionError: division by zero
172.18.0.1 - - [NOW] "\x1b[35m\x1b[1mGET /boom HTTP/1.1\x1b[0m" 500 -
172.18.0.1 - - [NOW] "GET / HTTP/1.1" 200 -
`);
});

test('the same app under gunicorn, flask’s own command, and what redis-py says of a server that is not there', async () => {
  const machine = await createMachine({ seed: 'shop', time: 'virtual' });
  const { stdout } =
    await machine.run(`${PROJECT}docker run -d --name web --network net -p 8000:8000 shop gunicorn -b 0.0.0.0:8000 -w 2 app:app > /dev/null
sleep 2; curl -s localhost:8000; curl -s -i localhost:8000/hi/bob | grep -v Date | tr -d '\\r'
docker stop web > /dev/null; docker logs web 2>&1 | cut -d' ' -f5-
docker inspect -f '{{.State.ExitCode}}' web
docker run --rm shop flask routes | sed 's/ *$//'
docker run --rm shop python -c "import redis; redis.Redis(host='localhost').get('x')" 2>&1 | tail -1
docker run --rm shop gunicorn nothing:app 2>&1 | tail -1 | cut -d' ' -f5-`);
  // Two processes: either may come first.
  const ordered = stdout.replace(/(.*Control socket .*\n)(.*Booting worker .*\n)/, '$2$1');
  expect(ordered).toBe(`Hello! I have been seen 1 times.
HTTP/1.1 200 OK
Server: gunicorn
Connection: close
Content-Type: application/json
Content-Length: 21

{"n":1,"name":"bob"}
[INFO] Starting gunicorn 26.2.0
[INFO] Listening at: http://0.0.0.0:8000 (1)
[INFO] Using worker: sync
[INFO] Booting worker with pid: 2
[INFO] Booting worker with pid: 3
[INFO] Control socket listening at /root/.gunicorn/gunicorn.ctl
[INFO] Handling signal: term
[INFO] Worker exiting (pid: 2)
[INFO] Worker exiting (pid: 3)
[INFO] Shutting down: Master
0
Endpoint  Methods  Rule
--------  -------  -----------------------
boom      GET      /boom
echo      POST     /echo
hello     GET      /
hi        GET      /hi/<name>
old       GET      /old
static    GET      /static/<path:filename>
redis.exceptions.ConnectionError: Error 111 connecting to localhost:6379. Connection refused.
[ERROR] Reason: Worker failed to boot.
`);
});

test('requirements before the code: a changed line does not install anew', async () => {
  const machine = await createMachine({ seed: 'shop', time: 'virtual' });
  const { stdout } = await machine.run(`${PROJECT}echo '# changed' >> app.py
docker build --progress=plain -t shop . 2>&1 | grep -c CACHED
echo idna >> requirements.txt
docker build --progress=plain -t shop . 2>&1 | grep -o 'Successfully installed.*idna[^ ]*'`);
  expect(stdout).toMatch(/^3\nSuccessfully installed blinker-1\.9\.0 .* idna-3\.20\n$/);
});

test('Flask: sessions in signed cookies, flashed messages, blueprints with handlers of their own, commands, and templates with macros', async () => {
  const machine = await createMachine({ seed: 'site', time: 'virtual' });
  const { stdout, stderr } = await machine.run(`mkdir -p site/templates && cd site
cat > app.py <<'P'
from flask import Blueprint, Flask, abort, flash, jsonify, redirect, render_template, request, session, url_for
app = Flask(__name__)
app.secret_key = 'dev'
api = Blueprint('api', __name__, url_prefix='/api')
@api.errorhandler(404)
def lost(error):
    return jsonify(error=error.code), 404
@api.get('/x')
def x():
    abort(404)
app.register_blueprint(api)
@app.errorhandler(404)
def page(error):
    return 'no page\\n', 404
@app.route('/')
def index():
    session['n'] = session.get('n', 0) + 1
    return render_template('index.html', users=[{'name': 'ann', 'age': 3}, {'name': '<bob>', 'age': 40}])
@app.post('/login')
def login():
    session['user'] = request.form['user']
    flash('Welcome!')
    return redirect(url_for('index'))
@app.cli.command('hello')
def hello():
    print('hello from', app.name)
P
cat > templates/base.html <<'P'
<title>{% block title %}Site{% endblock %}</title>
{% for m in get_flashed_messages() %}[{{ m }}]{% endfor %}
{% block body %}{% endblock %}
P
echo '{% macro field(name, kind="text") %}<input name="{{ name }}" type="{{ kind }}">{% endmacro %}' > templates/forms.html
cat > templates/index.html <<'P'
{% extends 'base.html' %}{% from 'forms.html' import field %}
{% block title %}Home of {{ super() }}{% endblock %}
{% block body %}{{ session.n }} {{ session.user or 'nobody' }} {{ field('a') }} {{ field('b', kind='date') }}
{% for u in users if u.age > 1 -%}{{ loop.index }} {{ u.name }} {{ loop.cycle('odd', 'even') }};{% endfor %}
{% set ns = namespace(total=0) %}{% for u in users %}{% set ns.total = ns.total + u.age %}{% endfor %}{{ ns.total }} {{ users|sum(attribute='age') }} {{ users|map(attribute='name')|join(', ') }}
{% raw %}{{ kept }}{% endraw %} {% filter upper %}shout{% endfilter %} {% with a=1, b=2 %}{{ a + b }}{% endwith %} {{ users|selectattr('age', 'gt', 10)|list|length }}
{% macro box(t) %}<{{ t }}: {{ caller() }}>{% endmacro %}{% call box('T') %}inner{% endcall %}{% endblock %}
P
cat > try.py <<'P'
from app import app
c = app.test_client()
print(c.get('/').text)
r = c.post('/login', data={'user': 'ann'})
print(r.status_code, r.headers['Location'], r.headers['Set-Cookie'].split('.')[0], r.headers['Vary'])
print('\\n'.join(c.get('/').text.split('\\n')[:3]))
print(c.get('/').text.split('\\n')[1])
print(c.get('/api/x').text, c.get('/none').text)
P
printf 'FROM python:3.13-slim\\nWORKDIR /app\\nRUN pip install -q flask 2> /dev/null\\nCOPY . .\\n' > Dockerfile
docker build -q -t site . > /dev/null; docker run --rm site python try.py; docker run --rm site flask hello`);
  expect(stderr).toBe('');
  expect(stdout).toBe(`<title>Home of Site</title>

1 nobody <input name="a" type="text"> <input name="b" type="date">
1 ann odd;2 &lt;bob&gt; even;
43 43 ann, &lt;bob&gt;
{{ kept }} SHOUT 3 1
<T: inner>
302 / session=eyJuIjoxLCJ1c2VyIjoiYW5uIiwiX2ZsYXNoZXMiOlt7IiB0IjpbIm1lc3NhZ2UiLCJXZWxjb21lISJdfV19 Cookie
<title>Home of Site</title>
[Welcome!]
2 ann <input name="a" type="text"> <input name="b" type="date">

{"error":404}
 no page

hello from app
`);
});

test('itsdangerous: signs in the format of the package', async () => {
  const machine = await createMachine({ seed: 'sign', time: 'virtual' });
  const { stdout } = await machine.run(`cat > s.py <<'P'
from itsdangerous import BadSignature, Signer, URLSafeSerializer
print(Signer('secret-key').sign('my string').decode())
s = URLSafeSerializer('secret-key')
t = s.dumps([1, 2, 3, 4])
print(t, s.loads(t))
try:
    s.loads(t[:-1] + 'x')
except BadSignature as e:
    print(e)
P
docker run --rm -v $PWD/s.py:/s.py python:3.13-slim sh -c 'pip install -q itsdangerous 2> /dev/null; python /s.py' 2> /dev/null`);
  expect(stdout).toBe(`my string.wh6tMHxLgJqB6oY1uT73iMlyrOA
WzEsMiwzLDRd.wSPHqC0gR7VUqivlSukJ0IeTDgo [1, 2, 3, 4]
Signature 'wSPHqC0gR7VUqivlSukJ0IeTDgx' does not match
`);
});
