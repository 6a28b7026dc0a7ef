import { expect, test } from 'vitest';
import { testMachine } from './test-machine.ts';

const request = {
  name: 'app',
  driver: 'bridge',
  internal: false,
  attachable: false,
  ipv6: false,
  labels: {},
  options: {},
  ipam: [],
};
const endpoint = { network: '', aliases: [] };
const sleep = ['tool', 'sleep', '1000000'];

test('containers on a network of one’s own find each other by name and alias', async () => {
  const machine = await testMachine();
  await machine.api.networks.create(request);
  await machine.start({
    name: 'db',
    cmd: sleep,
    networkMode: 'app',
    endpoints: [{ network: 'app', aliases: ['store'] }],
  });
  await machine.start({ name: 'web', cmd: sleep, networkMode: 'app', endpoints: [{ network: 'app', aliases: [] }] });
  expect((await machine.exec('web', ['tool', 'resolve', 'db'])).stdout).toBe('172.18.0.2\n');
  expect((await machine.exec('web', ['tool', 'resolve', 'store'])).stdout).toBe('172.18.0.2\n');
  await machine.start({ name: 'lone', cmd: sleep });
  expect((await machine.exec('lone', ['tool', 'resolve', 'db'])).stdout).toBe('unknown\n');
  await machine.api.networks.connect('app', 'lone', endpoint);
  expect((await machine.exec('lone', ['tool', 'resolve', 'db'])).stdout).toBe('172.18.0.2\n');
  await expect(machine.api.networks.connect('app', 'lone', endpoint)).rejects.toThrow(
    'endpoint with name lone already exists in network app',
  );
  await machine.api.containers.rename('db', 'base');
  expect((await machine.exec('web', ['tool', 'resolve', 'base'])).stdout).toBe('172.18.0.2\n');
  await expect(machine.api.networks.remove('app')).rejects.toThrow(
    /^error while removing network: network app has active endpoints \(name:"base" id:"[0-9a-f]{12}", /,
  );
  expect(await machine.api.containers.inspect('web')).toMatchObject({
    NetworkSettings: {
      Networks: {
        app: { IPAddress: '172.18.0.3', IPPrefixLen: 16, Gateway: '172.18.0.1', DNSNames: ['web', expect.any(String)] },
      },
    },
  });
});

test('ports: published at both families, one container each', async () => {
  const machine = await testMachine();
  const portBindings = new Map([['80/tcp', [{ hostIp: '', hostPort: '8080' }]]]);
  await machine.start({ name: 'web', cmd: sleep, exposedPorts: ['80/tcp'], portBindings });
  const [row] = await machine.api.containers.list({ all: false, limit: 0, size: false, filters: new Map() });
  expect(row?.ports).toEqual([
    { ip: '0.0.0.0', privatePort: 80, publicPort: 8080, type: 'tcp' },
    { ip: '::', privatePort: 80, publicPort: 8080, type: 'tcp' },
  ]);
  await expect(machine.start({ name: 'clash', cmd: sleep, exposedPorts: ['80/tcp'], portBindings })).rejects.toThrow(
    /^failed to set up container networking: driver failed programming external connectivity on endpoint clash \([0-9a-f]{64}\): Bind for 0\.0\.0\.0:8080 failed: port is already allocated$/,
  );
  expect(await machine.api.containers.inspect('clash')).toMatchObject({ State: { Status: 'created' } });
  await machine.api.containers.stop('web', { timeout: 0 });
  await machine.api.containers.start('clash');
});

test.each([
  [
    { hostIp: '1.2.3.4', hostPort: '8080' },
    'failed to bind host port 1.2.3.4:8080/tcp: cannot assign requested address',
  ],
  [{ hostIp: '1.2.3.4', hostPort: '' }, 'failed to bind host port 1.2.3.4:32768/tcp: cannot assign requested address'],
  [
    { hostIp: '2001:db8::1', hostPort: '80' },
    'failed to bind host port [2001:db8::1]:80/tcp: cannot assign requested address',
  ],
  [{ hostIp: '', hostPort: '8080-8081' }, 'all ports are allocated'],
])('a port that the host cannot bind: %o', async (binding, why) => {
  const machine = await testMachine();
  const taken = [
    { hostIp: '127.0.0.1', hostPort: '8080' },
    { hostIp: '172.17.0.1', hostPort: '8081' },
  ];
  await machine.start({
    name: 'web',
    cmd: sleep,
    exposedPorts: ['80/tcp'],
    portBindings: new Map([['80/tcp', taken]]),
  });
  const portBindings = new Map([['80/tcp', [binding]]]);
  await expect(machine.start({ name: 'more', cmd: sleep, exposedPorts: ['80/tcp'], portBindings })).rejects.toThrow(
    `: ${why}`,
  );
});

test('what networks refuse', async () => {
  const machine = await testMachine();
  await machine.api.networks.create({
    ...request,
    ipam: [{ subnet: '10.77.0.0/24', gateway: '10.77.0.1', ipRange: '' }],
  });
  expect(await machine.api.networks.inspect('app')).toMatchObject({
    IPAM: { Config: [{ Subnet: '10.77.0.0/24', Gateway: '10.77.0.1' }] },
    Status: { IPAM: { Subnets: { '10.77.0.0/24': { IPsInUse: 3, DynamicIPsAvailable: 253 } } } },
  });
  await expect(machine.api.networks.create(request)).rejects.toThrow('network with name app already exists');
  await expect(machine.api.networks.create({ ...request, name: 'host' })).rejects.toThrow(
    'operation is not permitted on predefined host network',
  );
  await expect(
    machine.api.networks.create({
      ...request,
      name: 'b2',
      ipam: [{ subnet: '10.77.0.128/25', gateway: '', ipRange: '' }],
    }),
  ).rejects.toThrow('invalid pool request: Pool overlaps with other one on this address space');
  await expect(machine.api.networks.remove('bridge')).rejects.toThrow(
    'bridge is a pre-defined network and cannot be removed',
  );
  await expect(machine.run({ cmd: ['tool'], networkMode: 'nosuch' })).rejects.toThrow(
    'failed to set up container networking: network nosuch not found',
  );
  await machine.start({ name: 'alone', cmd: sleep, networkMode: 'none' });
  await expect(machine.api.networks.connect('app', 'alone', endpoint)).rejects.toThrow(
    'container cannot be connected to multiple networks with one of the networks in private (none) mode',
  );
  await machine.api.networks.disconnect('none', 'alone', { force: false });
  await machine.api.networks.connect('app', 'alone', endpoint);
  expect(await machine.api.networks.prune(new Map())).toEqual({ deleted: [] });
});
