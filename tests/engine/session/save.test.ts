import { describe, expect, it } from 'vitest';
import { createMachine, SaveError } from '../../../src/engine/index.ts';

const options = { seed: 'save', time: 'virtual' } as const;

describe('a saved machine', () => {
  it('comes back with files, images, containers and logs', async () => {
    const before = await createMachine({ ...options, images: ['busybox'] });
    await before.run(
      'echo mine > note; mkdir -p a/b; docker run --name one busybox sh -c "echo said; echo x > /data"; docker tag busybox mine:v1; docker volume create vol',
    );
    const commands =
      'cat note; ls -d a/b; docker ps -a --format "{{.Names}} {{.Image}} {{.State}}"; docker logs one; docker diff one; docker images --format "{{.Repository}}:{{.Tag}} {{.ID}}"; docker volume ls -q; docker start -a one; docker run --rm mine:v1 cat /etc/passwd';
    const saved = before.save();
    const after = await createMachine({ ...options, saved });
    expect(await after.run(commands)).toEqual(await before.run(commands));
    expect((await after.run('cat note')).stdout).toBe('mine\n');
  });

  it('has the files of its lesson, as the learner left them', async () => {
    const files = { 'app/Dockerfile': 'FROM busybox\n', note: 'given\n' };
    const before = await createMachine({ ...options, files });
    expect((await before.run('cat app/Dockerfile note; stat -c "%U %a" app app/Dockerfile')).stdout).toBe(
      'FROM busybox\ngiven\nlearner 755\nlearner 644\n',
    );
    await before.run('rm note; echo mine > app/Dockerfile');
    const after = await createMachine({ ...options, files, saved: before.save() });
    expect((await after.run('cat app/Dockerfile; ls')).stdout).toBe('mine\napp\n');
  });

  it('has running containers stopped, as after a power cut', async () => {
    const before = await createMachine({ ...options, images: ['busybox'] });
    await before.run('docker run -d --name up busybox sleep 1000');
    const after = await createMachine({ ...options, saved: before.save() });
    expect(
      (await after.run('docker inspect -f "{{.State.Status}}" up; docker start up; docker ps --format "{{.Names}}"'))
        .stdout,
    ).toBe('exited\nup\nup\n');
  });

  it('keeps a committed image, its id and its content', async () => {
    const before = await createMachine({ ...options, images: ['busybox'] });
    await before.run('docker run --name maker busybox sh -c "echo hi > /made"; docker commit maker made:1');
    const id = (await before.run('docker images -q --no-trunc made')).stdout;
    const after = await createMachine({ ...options, saved: before.save() });
    expect(await after.run('docker images -q --no-trunc made; docker run --rm made:1 cat /made')).toEqual({
      stdout: `${id}hi\n`,
      stderr: '',
      exitCode: 0,
    });
  });

  it.each([
    ['foreign bytes', () => new Uint8Array([1, 2, 3]), 'foreign'],
    ['nothing', () => new Uint8Array(0), 'foreign'],
  ])('refuses %s', async (_name, bytes, reason) => {
    await expect(createMachine({ ...options, saved: bytes() })).rejects.toMatchObject({ name: 'SaveError', reason });
  });

  it('refuses a damaged save and one of another version', async () => {
    const saved = (await createMachine(options)).save();
    const damaged = saved.slice();
    damaged[damaged.length - 1] = (damaged[damaged.length - 1] as number) ^ 1;
    await expect(createMachine({ ...options, saved: damaged })).rejects.toMatchObject({ reason: 'broken' });
    const text = new TextDecoder('latin1').decode(saved).replace('drydock-save 1 ', 'drydock-save 9 ');
    const newer = Uint8Array.from(text, (c) => c.charCodeAt(0));
    await expect(createMachine({ ...options, saved: newer })).rejects.toBeInstanceOf(SaveError);
  });
});
