import { describe, expect, test } from 'vitest';
import { createMachine, type Machine } from '../../../src/engine/index.ts';

async function machine(): Promise<Machine> {
  return createMachine({ seed: 'classic', time: 'virtual' });
}

/** The script's standard output, pulls and ids left out. */
async function outputOf(one: Machine, script: string): Promise<string> {
  return (await one.run(script)).stdout;
}

describe('the classic images', () => {
  test('postgres keeps its data in a volume when the container goes', async () => {
    const one = await machine();
    const out = await outputOf(
      one,
      `docker run -d --name db -e POSTGRES_PASSWORD=secret -v data:/var/lib/postgresql/data postgres > /dev/null
sleep 5
docker exec db psql -U postgres -c 'create table notes (id serial primary key, text text)' -c "insert into notes (text) values ('kept')"
docker rm -f db > /dev/null
docker run -d --name db -e POSTGRES_PASSWORD=secret -v data:/var/lib/postgresql/data postgres > /dev/null
sleep 5
docker exec db psql -U postgres -c 'select * from notes'
docker logs db 2> /dev/null | grep Skipping`,
    );
    expect(out).toBe(`CREATE TABLE
INSERT 0 1
 id | text 
----+------
  1 | kept
(1 row)

PostgreSQL Database directory appears to contain a database; Skipping initialization
`);
  });

  test('postgres does not start without a password', async () => {
    const { stderr, exitCode } = await (await machine()).run('docker run -q --rm postgres');
    expect(stderr).toContain('Error: Database is uninitialized and superuser password is not specified.\n');
    expect(exitCode).toBe(1);
  });

  test('another container reaches the database by name, with the password', async () => {
    const one = await machine();
    const { stdout, stderr } = await one.run(
      `docker network create shop > /dev/null
docker run -d --name db --network shop -e POSTGRES_PASSWORD=secret postgres > /dev/null 2>&1
sleep 5
docker run --rm --network shop -e PGPASSWORD=secret postgres psql -h db -U postgres -Atc 'select 6 * 7'
docker run --rm --network shop -e PGPASSWORD=wrong postgres psql -h db -U postgres -c 'select 1'`,
    );
    expect(stdout).toBe('42\n');
    expect(stderr).toMatch(
      /psql: error: connection to server at "db" \([\d.]+\), port 5432 failed: FATAL: {2}password authentication failed for user "postgres"\n$/,
    );
  });

  test('a static site on nginx', async () => {
    const out = await outputOf(
      await machine(),
      `mkdir site && echo '<h1>Mine</h1>' > site/index.html
printf 'FROM nginx\\nCOPY site /usr/share/nginx/html\\n' > Dockerfile
docker build -q -t site . > /dev/null && docker run -d --name web -p 8080:80 site > /dev/null
sleep 1; curl -s localhost:8080; curl -s -o /dev/null -w '%{http_code}\\n' localhost:8080/none`,
    );
    expect(out).toBe('<h1>Mine</h1>\n404\n');
  });

  test('httpd works, lists, forbids, and tells what it does', async () => {
    const one = await machine();
    const out = await outputOf(
      one,
      `mkdir -p site/sub && echo hello > site/index.html && echo a > site/sub/a.txt
docker run -d --name web -p 8080:80 -v "$PWD/site":/usr/local/apache2/htdocs httpd > /dev/null
sleep 1; curl -s localhost:8080; curl -s localhost:8080/sub/ | grep Index; curl -s localhost:8080/none | grep requested
curl -s -o /dev/null -w '%{http_code} %{redirect_url}\\n' localhost:8080/sub
docker exec web httpd -t 2>&1 | tail -1
docker stop web; docker logs web 2> /dev/null | cut -d' ' -f6-; docker logs web 2>&1 > /dev/null | grep -c AH00558
docker run --rm httpd sh -c 'echo Nonsense on >> conf/httpd.conf; httpd -t' 2>&1 | tail -1`,
    );
    expect(out).toBe(`hello
  <title>Index of /sub</title>
<h1>Index of /sub</h1>
<p>The requested URL was not found on this server.</p>
301 http://localhost:8080/sub/
Syntax OK
web
"GET / HTTP/1.1" 200 6
"GET /sub/ HTTP/1.1" 200 281
"GET /none HTTP/1.1" 404 236
"GET /sub HTTP/1.1" 301 274
2
Invalid command 'Nonsense', perhaps misspelled or defined by a module not included in the server configuration
`);
  });

  test('a reverse proxy before two web containers', async () => {
    const out = await outputOf(
      await machine(),
      `docker network create net > /dev/null
for n in one two; do
  mkdir $n; echo "I am $n" > $n/index.html
  docker run -d --name $n --network net -v "$PWD/$n":/usr/share/nginx/html:ro nginx > /dev/null
done
cat > proxy.conf <<'EOT'
upstream backends {
    server one;
    server two;
}
server {
    listen 80;
    location / {
        proxy_pass http://backends;
    }
}
EOT
docker run -d --name proxy --network net -p 8080:80 -v "$PWD/proxy.conf":/etc/nginx/conf.d/default.conf:ro nginx > /dev/null
sleep 1; for i in 1 2 3 4; do curl -s localhost:8080; done`,
    );
    expect(out).toBe('I am one\nI am two\nI am one\nI am two\n');
  });

  test('a page counter with redis over a network', async () => {
    const out = await outputOf(
      await machine(),
      `docker network create app > /dev/null
docker run -d --name cache --network app redis > /dev/null
cat > serve.sh <<'EOT'
while true; do
  n=$(printf 'INCR hits\\r\\n' | nc -w 1 cache 6379 | tr -d ':\\r')
  printf 'HTTP/1.1 200 OK\\r\\nConnection: close\\r\\n\\r\\nvisit %s\\n' "$n" | nc -l -p 5000 > /dev/null
done
EOT
printf 'FROM alpine\\nCOPY serve.sh /\\nCMD ["sh", "/serve.sh"]\\n' > Dockerfile
docker build -q -t counter . > /dev/null
docker run -d --name app --network app -p 5000:5000 counter > /dev/null
sleep 3; curl -s localhost:5000; sleep 3; curl -s localhost:5000
docker exec cache redis-cli get hits`,
    );
    expect(out).toMatch(/^visit 1\nvisit 2\n[23]\n$/);
  });
});

describe('sizes', () => {
  test('apt’s lists cost space until they are removed in the same layer', async () => {
    const out = await outputOf(
      await machine(),
      `printf 'FROM debian\\nRUN apt-get update && apt-get install -y --no-install-recommends tree\\nRUN rm -rf /var/lib/apt/lists/*\\n' > later
printf 'FROM debian\\nRUN apt-get update && apt-get install -y --no-install-recommends tree && rm -rf /var/lib/apt/lists/*\\n' > same
docker build -q -t later -f later . > /dev/null; docker build -q -t same -f same . > /dev/null
for i in later same; do docker history --human=false --format '{{.Size}}' $i | head -2 | tr '\\n' ' '; echo; done
docker run --rm same tree --version 2>&1 | head -1 > /dev/null; docker run --rm same sh -c 'ls /var/lib/apt/lists | wc -l'`,
    );
    const [later = '', same = '', lists] = out.split('\n');
    const [whiteouts = 0, update = 0] = later.split(' ').map(Number);
    const [installed = 0] = same.split(' ').map(Number);
    expect(update).toBeGreaterThan(15_000_000);
    expect(whiteouts).toBeLessThan(100_000);
    expect(installed).toBeLessThan(2_000_000);
    expect(lists).toBe('0');
  });

  test('apk leaves its index behind without --no-cache, and build tools weigh', async () => {
    const out = await outputOf(
      await machine(),
      `printf 'FROM alpine\\nRUN apk update && apk add jq\\n' > kept
printf 'FROM alpine\\nRUN apk add --no-cache jq\\n' > without
printf 'FROM alpine\\nRUN apk add --no-cache --virtual .tools build-base && apk del .tools\\n' > undone
printf 'FROM alpine\\nRUN apk add --no-cache build-base\\n' > tools
for i in kept without undone tools; do docker build -q -t $i -f $i . > /dev/null; docker history --human=false --format '{{.Size}}' $i | head -1; done
docker run --rm without sh -c 'echo "[1,2]" | jq length'`,
    );
    const [kept = 0, without = 0, undone = 0, tools = 0, length] = out.trim().split('\n').map(Number);
    expect(kept - without).toBeGreaterThan(2_000_000);
    expect(undone).toBeLessThan(1_000_000);
    expect(tools).toBeGreaterThan(200_000_000);
    expect(length).toBe(2);
  });
});
