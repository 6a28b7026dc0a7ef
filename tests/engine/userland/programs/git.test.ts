import { expect, test } from 'vitest';
import { encodeUtf8 } from '../../../../src/engine/base/bytes.ts';
import { commitId, objectId } from '../../../../src/engine/userland/programs/git/objects.ts';
import { git } from '../../../../src/engine/userland/programs/git.ts';
import { networked } from './networked.ts';

test('ids are those of git', () => {
  // `printf 'hello\n' | git hash-object --stdin`, and a commit made by git 2.39 with these dates and names.
  const blob = objectId('blob', encodeUtf8('hello\n'));
  expect(blob).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
  const files = new Map([
    ['a.txt', blob],
    ['d/b.txt', blob],
    ['d.txt', blob],
  ]);
  const commit = { author: 'A U Thor', email: 'a@b.c', time: 1_793_016_000, message: 'first', files };
  expect(commitId(commit, undefined)).toBe('74ef8f0c9f272a5dbffe59753a8a4c7c7219f7da');
});

test('clones a sample, and knows what has changed in it', async () => {
  const net = networked({ internet: true });
  const url = 'https://samples.example/hello-web.git';
  expect(await net.run(git, 'clone', url, '/tmp/web')).toEqual({
    out: '',
    err: "Cloning into '/tmp/web'...\n",
    code: 0,
  });
  expect(net.fs.readText('/tmp/web/Dockerfile')).toBe('FROM nginx\nCOPY html /usr/share/nginx/html\n');
  expect((await net.run(git, 'clone', url, '/tmp/web')).err).toBe(
    "fatal: destination path '/tmp/web' already exists and is not an empty directory.\n",
  );
  const inside = {
    ...git,
    load: async () => async (process: Parameters<Awaited<ReturnType<typeof git.load>>>[0]) => {
      process.fs.chdir('/tmp/web');
      return (await git.load())(process);
    },
  };
  expect((await net.run(inside, 'status')).out).toBe(
    "On branch main\nYour branch is up to date with 'origin/main'.\n\nnothing to commit, working tree clean\n",
  );
  net.fs.writeFile('/tmp/web/Dockerfile', 'FROM nginx:1.26\n');
  net.fs.writeFile('/tmp/web/new', '');
  net.fs.unlink('/tmp/web/README.md');
  expect((await net.run(inside, 'status', '-s')).out).toBe(' M Dockerfile\n D README.md\n?? new\n');
  expect((await net.run(inside, 'log', '--oneline')).out).toMatch(
    /^[0-9a-f]{7} Serve it with nginx\n[0-9a-f]{7} A page\n$/,
  );
});

test('fails as git does', async () => {
  const net = networked({ internet: true });
  expect(await net.run(git, 'clone', 'https://nosuch.example/a/b')).toEqual({
    out: '',
    err: "Cloning into 'b'...\nfatal: unable to access 'https://nosuch.example/a/b/': Could not resolve host: nosuch.example\n",
    code: 128,
  });
  expect((await net.run(git, 'clone', 'https://samples.example/none.git')).err).toBe(
    "Cloning into 'none'...\nfatal: repository 'https://samples.example/none.git/' not found\n",
  );
  expect(await net.run(git, 'status')).toEqual({
    out: '',
    err: 'fatal: not a git repository (or any of the parent directories): .git\n',
    code: 128,
  });
  expect(await net.run(git, 'commit')).toEqual({ out: '', err: "drydock: 'git commit' is not simulated\n", code: 1 });
  expect((await net.run(git, 'frob')).err).toBe("git: 'frob' is not a git command. See 'git --help'.\n");
});
