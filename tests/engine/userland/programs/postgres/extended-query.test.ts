import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';

const beside = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Runs a program of Node beside a database in a network of its own, with these packages installed. */
async function withDatabase(program: string, packages: string, after = 'sleep 5'): Promise<string> {
  const machine = await createMachine({ seed: 'pg', time: 'virtual' });
  const { stdout, stderr } = await machine.run(`cat > main.js <<'J'
${program}
J
docker network create backend > /dev/null
docker run -d --name db --network backend -e POSTGRES_PASSWORD=secret postgres > /dev/null 2>&1
${after}
docker run --rm --network backend -v .:/app -w /app -e PGHOST=db -e PGUSER=postgres -e PGPASSWORD=secret node:alpine sh -c 'npm install -s ${packages} && node main.js'`);
  return stdout + stderr.replace(/^[\s\S]*?Status: .*\n/, '');
}

// As pg 8.23.1 on Node 24 prints the answers of PostgreSQL 15.
test('node-postgres asks with $1 and its kin', { timeout: 60_000 }, async () => {
  expect(await withDatabase(beside('extended-query-program.txt'), 'pg')).toBe(beside('extended-query-answers.txt'));
});

test('types are found for parameters wherever they stand; messages are answered one by one', {
  timeout: 60_000,
}, async () => {
  expect(await withDatabase(beside('extended-query-more.txt'), 'pg')).toBe(beside('extended-query-more-answers.txt'));
});

test('errors of constraints name their table, column and constraint', { timeout: 60_000 }, async () => {
  expect(await withDatabase(beside('extended-query-errors.txt'), 'pg')).toBe(
    beside('extended-query-errors-answers.txt'),
  );
});

const TUTORIAL = `const express = require('express');
const { Pool } = require('pg');
const pool = new Pool({ connectionString: 'postgres://postgres:secret@db:5432/postgres' });
const app = express();
app.use(express.json());
app.get('/users', async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM users WHERE name ILIKE $1 ORDER BY id LIMIT $2', ['%' + (req.query.q ?? '') + '%', req.query.limit ?? 10]);
  res.json(rows);
});
app.get('/users/:id', async (req, res) => {
  try {
    const { rows } = await pool.query('SELECT * FROM users WHERE id = $1', [req.params.id]);
    rows.length ? res.json(rows[0]) : res.status(404).json({ error: 'Not found' });
  } catch (error) {
    res.status(500).json({ error: error.message });
  }
});
app.post('/users', async (req, res) => {
  const { name, email } = req.body;
  try {
    const { rows } = await pool.query('INSERT INTO users (name, email) VALUES ($1, $2) RETURNING id, name, email', [name, email]);
    res.status(201).json(rows[0]);
  } catch (error) {
    res.status(409).json({ error: error.message, code: error.code });
  }
});
app.put('/users/:id', async (req, res) => {
  const { rowCount } = await pool.query('UPDATE users SET name = $1 WHERE id = $2', [req.body.name, req.params.id]);
  res.json({ rowCount });
});
app.delete('/users/:id', async (req, res) => {
  await pool.query('DELETE FROM users WHERE id = $1', [req.params.id]);
  res.status(204).end();
});
async function start() {
  let waited = 0;
  for (;;) {
    try {
      await pool.query('SELECT 1');
      break;
    } catch (error) {
      waited++;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
  await pool.query('CREATE TABLE IF NOT EXISTS users (id SERIAL PRIMARY KEY, name VARCHAR(100) NOT NULL, email VARCHAR(100) UNIQUE, created_at TIMESTAMP DEFAULT NOW())');
  const server = app.listen(3000, async () => {
    console.log('waited', waited > 0);
    const ask = async (method, path, body) => {
      const answer = await fetch('http://localhost:3000' + path, { method, headers: { 'Content-Type': 'application/json' }, body: body && JSON.stringify(body) });
      console.log(method, path, answer.status, (await answer.text()).replace(/\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z/g, 'TIME'));
    };
    await ask('POST', '/users', { name: 'Ann', email: 'ann@example.com' });
    await ask('POST', '/users', { name: 'Bob', email: 'bob@example.com' });
    await ask('POST', '/users', { name: 'Eve', email: 'ann@example.com' });
    await ask('GET', '/users?q=b&limit=5');
    await ask('GET', '/users/1');
    await ask('GET', '/users/9');
    await ask('GET', '/users/x');
    await ask('PUT', '/users/1', { name: 'Anna' });
    await ask('DELETE', '/users/2');
    await ask('GET', '/users');
    server.close();
    await pool.end();
  });
}
start();`;

test('a tutorial of Express and PostgreSQL waits for its database and works', { timeout: 60_000 }, async () => {
  expect(
    await withDatabase(TUTORIAL, 'express pg', 'docker stop db > /dev/null; (sleep 30; docker start db > /dev/null) &'),
  ).toBe(`waited true
POST /users 201 {"id":1,"name":"Ann","email":"ann@example.com"}
POST /users 201 {"id":2,"name":"Bob","email":"bob@example.com"}
POST /users 409 {"error":"duplicate key value violates unique constraint \\"users_email_key\\"","code":"23505"}
GET /users?q=b&limit=5 200 [{"id":2,"name":"Bob","email":"bob@example.com","created_at":"TIME"}]
GET /users/1 200 {"id":1,"name":"Ann","email":"ann@example.com","created_at":"TIME"}
GET /users/9 404 {"error":"Not found"}
GET /users/x 500 {"error":"invalid input syntax for type integer: \\"x\\""}
PUT /users/1 200 {"rowCount":1}
DELETE /users/2 204 
GET /users 200 [{"id":1,"name":"Anna","email":"ann@example.com","created_at":"TIME"}]
`);
});
