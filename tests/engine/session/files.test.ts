import { describe, expect, it } from 'vitest';
import { createMachine, type FileEntry, type MachineOptions } from '../../../src/engine/index.ts';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytes = (given: string) => new TextEncoder().encode(given);
const host = { kind: 'host' } as const;

function machine(options: Partial<MachineOptions> = {}) {
  return createMachine({ seed: 'files', time: 'virtual', ...options });
}

/** Name, and what happened to it or where it comes from. */
function brief(entries: readonly FileEntry[]): readonly string[] {
  return entries.map(({ name, type, mark, layer }) =>
    [name, type, mark, layer].filter((part) => part !== undefined).join(' '),
  );
}

describe('the files beside the terminal', () => {
  it('begin with what the lesson brings, owned by the learner', async () => {
    const { run } = await machine({ files: { 'app/main.py': 'print(1)\n', 'note.txt': 'hi' } });
    expect((await run('cat note.txt app/main.py; stat -c "%U %a" app app/main.py')).stdout).toBe(
      'hiprint(1)\nlearner 755\nlearner 644\n',
    );
  });

  it('show what commands change, and commands see what is changed here', async () => {
    const { files, run } = await machine();
    await run('mkdir b; echo one > a.txt; ln -s a.txt link');
    expect(brief(files.list(host, files.home))).toEqual(['b directory', 'a.txt file', 'link symlink']);
    expect(text(files.read(host, `${files.home}/a.txt`))).toBe('one\n');
    files.write(`${files.home}/b/new.txt`, bytes('two\n'));
    files.rename(`${files.home}/a.txt`, `${files.home}/b/moved.txt`);
    files.makeDirectory(`${files.home}/c`);
    files.remove(`${files.home}/link`);
    expect((await run('cat b/*; ls')).stdout).toBe('one\ntwo\nb\nc\n');
  });

  it('refuse with the system’s own sentence', async () => {
    const { files } = await machine();
    expect(() => files.write('/etc/passwd', bytes('x'))).toThrow('Permission denied');
    expect(() => files.read(host, '/nowhere')).toThrow('No such file or directory');
    expect(() => files.list({ kind: 'container', id: 'x' }, '/')).toThrow('No such container: x');
  });

  it('mark what a container’s writable layer has added, changed and removed', async () => {
    const { files, run } = await machine({ images: ['busybox'] });
    await run('docker run --name one busybox sh -c "echo x > /new; echo y >> /etc/passwd; rm /etc/group"');
    const place = { kind: 'container', id: 'one' } as const;
    expect(brief(files.list(place, '/')).filter((line) => /new|etc/.test(line))).toEqual([
      'etc directory changed',
      'new file added',
    ]);
    expect(brief(files.list(place, '/etc')).filter((line) => /passwd|group/.test(line))).toEqual([
      'group whiteout deleted',
      'passwd file changed',
    ]);
    expect(text(files.read(place, '/new'))).toBe('x\n');
  });

  it('tell for an image which layer a file comes from, and for a layer what it did', async () => {
    const { files, run } = await machine({
      images: ['busybox'],
      files: { Dockerfile: 'FROM busybox\nRUN echo a > /a; rm /etc/group\nRUN echo b > /b; echo c >> /a\n' },
    });
    expect((await run('docker build -q -t made .')).exitCode).toBe(0);
    expect(brief(files.list({ kind: 'image', id: 'made' }, '/')).filter((line) => /^[ab] /.test(line))).toEqual([
      'a file 2',
      'b file 2',
    ]);
    expect(brief(files.list({ kind: 'layer', id: 'made', layer: 1 }, '/'))).toContain('a file added');
    expect(brief(files.list({ kind: 'layer', id: 'made', layer: 1 }, '/etc'))).toEqual(['group whiteout deleted']);
    expect(brief(files.list({ kind: 'layer', id: 'made', layer: 2 }, '/'))).toEqual(
      expect.arrayContaining(['a file changed', 'b file added']),
    );
    expect(text(files.read({ kind: 'layer', id: 'made', layer: 1 }, '/a'))).toBe('a\n');
    expect(text(files.read({ kind: 'image', id: 'made' }, '/a'))).toBe('a\nc\n');
  });
});

describe('nano and vi on the host', () => {
  it('hand a file to the page’s editor, and end at once', async () => {
    const opened: string[] = [];
    const { runOnTerminal } = await machine({
      openInEditor(path) {
        opened.push(path);
        return true;
      },
    });
    const { output, exitCode } = await runOnTerminal('mkdir app; cd app; nano Dockerfile; vi ../x', []);
    expect(opened).toEqual(['/home/learner/app/Dockerfile', '/home/learner/x']);
    expect(output).toContain('Opened Dockerfile in the Files pane.');
    expect(exitCode).toBe(0);
  });

  it('stay in the terminal where the page declines, with options, and as another user', async () => {
    const opened: string[] = [];
    const { runOnTerminal } = await machine({
      openInEditor(path) {
        opened.push(path);
        return false;
      },
    });
    expect((await runOnTerminal('nano note', ['\x18'])).output).toContain('GNU nano');
    await runOnTerminal('nano -l note', ['\x18']);
    await runOnTerminal('sudo nano /etc/hosts', ['\x18']);
    await runOnTerminal('vi note', [':q\r']);
    expect(opened).toEqual(['/home/learner/note', '/home/learner/note']);
  });
});
