import { expect, test } from 'vitest';
import { createMachine } from '../../../../../../src/engine/index.ts';

/** An app of the kind that tutorials build: things to do in an SQLite file, behind express. */
const PROJECT = `mkdir todo && cd todo && mkdir -p src/routes src/static
cat > package.json <<'J'
{
  "name": "todo",
  "version": "1.0.0",
  "dependencies": { "express": "^4.18.2", "sqlite3": "^5.1.2", "uuid": "^9.0.0" }
}
J
cat > src/index.js <<'J'
const express = require('express');
const { v4: uuid } = require('uuid');
const store = require('./store');
const app = express();
app.use(express.json());
app.use(express.static(__dirname + '/static'));
app.get('/items', async (req, res) => res.send(await store.all()));
app.post('/items', async (req, res) => {
  const item = { id: uuid(), name: req.body.name, completed: false };
  await store.add(item);
  res.send(item);
});
app.put('/items/:id', async (req, res) => {
  await store.change(req.params.id, req.body);
  res.send(await store.one(req.params.id));
});
app.delete('/items/:id', async (req, res) => {
  await store.remove(req.params.id);
  res.sendStatus(200);
});
store.open()
  .then(() => app.listen(3000, () => console.log('Listening on port 3000')))
  .catch((err) => { console.error(err); process.exit(1); });
const stop = () => store.close().catch(() => {}).then(() => process.exit());
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
J
cat > src/store.js <<'J'
const sqlite3 = require('sqlite3').verbose();
const fs = require('fs');
const path = require('path');
const file = process.env.SQLITE_DB_LOCATION || '/etc/todos/todo.db';
let db;
const shape = (row) => Object.assign({}, row, { completed: row.completed === 1 });
const done = (resolve, reject) => (err) => (err ? reject(err) : resolve());
exports.open = () => new Promise((resolve, reject) => {
  if (!fs.existsSync(path.dirname(file))) fs.mkdirSync(path.dirname(file), { recursive: true });
  db = new sqlite3.Database(file, (err) => {
    if (err) return reject(err);
    console.log('Using sqlite database at ' + file);
    db.run('CREATE TABLE IF NOT EXISTS todo_items (id varchar(36), name varchar(255), completed boolean)', done(resolve, reject));
  });
});
exports.close = () => new Promise((resolve, reject) => db.close(done(resolve, reject)));
exports.all = () => new Promise((resolve, reject) => db.all('SELECT * FROM todo_items', (err, rows) => (err ? reject(err) : resolve(rows.map(shape)))));
exports.one = (id) => new Promise((resolve, reject) => db.all('SELECT * FROM todo_items WHERE id=?', [id], (err, rows) => (err ? reject(err) : resolve(rows.map(shape)[0]))));
exports.add = (item) => new Promise((resolve, reject) => db.run('INSERT INTO todo_items (id, name, completed) VALUES (?, ?, ?)', [item.id, item.name, item.completed ? 1 : 0], done(resolve, reject)));
exports.change = (id, item) => new Promise((resolve, reject) => db.run('UPDATE todo_items SET name=?, completed=? WHERE id = ?', [item.name, item.completed ? 1 : 0, id], done(resolve, reject)));
exports.remove = (id) => new Promise((resolve, reject) => db.run('DELETE FROM todo_items WHERE id = ?', [id], done(resolve, reject)));
J
echo '<h1>Todo</h1>' > src/static/index.html
printf 'node_modules\\n' > .dockerignore
cat > Dockerfile <<'J'
# syntax=docker/dockerfile:1
FROM node:lts-alpine
WORKDIR /app
COPY . .
RUN npm install --omit=dev
CMD ["node", "src/index.js"]
EXPOSE 3000
J
`;

test('a todo app: gone with its container, kept with a volume', { timeout: 60_000 }, async () => {
  const machine = await createMachine({ seed: 'todo', time: 'virtual' });
  const { stdout } = await machine.run(`${PROJECT}docker build -q -t getting-started . > /dev/null
post() { curl -s -X POST -H 'Content-Type: application/json' -d "{\\"name\\":\\"$1\\"}" localhost:3000/items | sed 's/"id":"[^"]*"/"id":"X"/'; echo; }
items() { curl -s localhost:3000/items | sed 's/"id":"[^"]*"/"id":"X"/g'; echo; }
docker run -d --name first -p 127.0.0.1:3000:3000 getting-started > /dev/null
sleep 2
curl -s localhost:3000/
items
post milk
post bread
id=$(curl -s localhost:3000/items | sed 's/.*"id":"\\([^"]*\\)".*/\\1/')
curl -s -X PUT -H 'Content-Type: application/json' -d '{"name":"brown bread","completed":true}' localhost:3000/items/$id | sed 's/"id":"[^"]*"/"id":"X"/'; echo
items
curl -s -X DELETE localhost:3000/items/$id; echo
items
docker stop first > /dev/null
docker logs first
docker inspect -f '{{.State.Status}} {{.State.ExitCode}}' first
docker rm first > /dev/null
echo anew
docker run -d --name second -p 127.0.0.1:3000:3000 getting-started > /dev/null
sleep 2; items
docker rm -f second > /dev/null
echo with a volume
docker volume create todo-db
docker run -d --name third -p 127.0.0.1:3000:3000 -v todo-db:/etc/todos getting-started > /dev/null
sleep 2; post eggs
docker rm -f third > /dev/null
docker run -d --name fourth -p 127.0.0.1:3000:3000 --mount type=volume,src=todo-db,target=/etc/todos getting-started > /dev/null
sleep 2; items
docker exec fourth ls /etc/todos
docker exec fourth npm ls`);
  expect(stdout).toBe(`<h1>Todo</h1>
[]
{"id":"X","name":"milk","completed":false}
{"id":"X","name":"bread","completed":false}
{"id":"X","name":"brown bread","completed":true}
[{"id":"X","name":"milk","completed":false},{"id":"X","name":"brown bread","completed":true}]
OK
[{"id":"X","name":"milk","completed":false}]
Using sqlite database at /etc/todos/todo.db
Listening on port 3000
exited 0
anew
[]
with a volume
todo-db
{"id":"X","name":"eggs","completed":false}
[{"id":"X","name":"eggs","completed":false}]
todo.db
todo@1.0.0 /app
+-- express@4.22.3
+-- sqlite3@5.1.7
\`-- uuid@9.0.1

`);
});
