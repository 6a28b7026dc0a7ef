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
172.18.0.1 - - [NOW] "POST /echo HTTP/1.1" 201 -
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
docker run --rm shop flask routes
docker run --rm shop python -c "import redis; redis.Redis(host='localhost').get('x')" 2>&1 | tail -1
docker run --rm shop gunicorn nothing:app 2>&1 | tail -1 | cut -d' ' -f5-`);
  expect(stdout).toBe(`Hello! I have been seen 1 times.
HTTP/1.1 200 OK
Server: gunicorn
Connection: close
Content-Type: application/json
Content-Length: 21

{"n":1,"name":"bob"}
[INFO] Starting gunicorn 26.2.0
[INFO] Listening at: http://0.0.0.0:8000 (1)
[INFO] Using worker: sync
[INFO] Booting worker with pid: 1
[INFO] Booting worker with pid: 1
[INFO] Handling signal: term
[INFO] Worker exiting (pid: 1)
[INFO] Worker exiting (pid: 1)
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
[ERROR] Reason: App failed to load.
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
