import type { World, WorldChange, WorldContainer, WorldImage } from '../../src/engine/index.ts';

const base = 'sha256:65014c70e84b6817fac42bb201ec5c1ea460a8da246cac0e481f5c9a9491eac0';

/** A machine's state with nothing on it but what is given. */
export function aWorld(parts: Partial<World> = {}): World {
  return { images: [], containers: [], volumes: [], networks: [], hostFiles: [], ...parts };
}

/** busybox with one layer of 4.26 MB, unless told otherwise. */
export function anImage(parts: Partial<WorldImage> = {}): WorldImage {
  return {
    id: `sha256:${'b'.repeat(64)}`,
    tags: ['busybox:latest'],
    layers: [{ diffId: base, size: 4_261_550, createdBy: 'BusyBox 1.37.0 (glibc), Debian 13' }],
    created: 1,
    size: 4_261_550,
    command: ['sh'],
    pulledFrom: [],
    settings: {
      user: '',
      workingDir: '/',
      environment: [],
      entrypoint: [],
      cmd: ['sh'],
      exposedPorts: [],
      labels: {},
    },
    ...parts,
  };
}

/** A running container of that busybox. */
export function aContainer(name: string, parts: Partial<WorldContainer> = {}): WorldContainer {
  return {
    id: name.padEnd(64, '0'),
    name,
    image: 'busybox',
    imageId: `sha256:${'b'.repeat(64)}`,
    state: 'running',
    exitCode: 0,
    command: ['sleep', '3600'],
    created: 2,
    changes: [],
    logs: '',
    mounts: [],
    ports: [],
    size: 4096,
    networks: [{ name: 'bridge' }],
    processes: [],
    started: 2,
    finished: 0,
    settings: {
      user: '',
      workingDir: '/',
      environment: [],
      readOnly: false,
      privileged: false,
      capAdd: [],
      capDrop: [],
      memoryLimit: 0,
      restart: 'no',
    },
    ...parts,
  };
}

/** An added file in a writable layer. */
export function anAddedFile(path: string, text: string): WorldChange {
  return { kind: 'added', type: 'file', path, size: text.length, text };
}
