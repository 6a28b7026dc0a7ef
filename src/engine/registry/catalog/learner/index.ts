import type { CatalogImage, CatalogRepository } from '../../description/catalog-image.ts';

type Chunk = { readonly images: readonly CatalogImage[] };

const chunks: Readonly<Record<string, () => Promise<Chunk>>> = {
  alpine: () => import('./alpine.ts'),
  'buildpack-deps': () => import('./buildpack-deps.ts'),
  busybox: () => import('./busybox.ts'),
  debian: () => import('./debian.ts'),
  gcc: () => import('./gcc.ts'),
  golang: () => import('./golang.ts'),
  'hello-world': () => import('./hello-world.ts'),
  httpd: () => import('./httpd.ts'),
  nginx: () => import('./nginx.ts'),
  node: () => import('./node.ts'),
  postgres: () => import('./postgres.ts'),
  python: () => import('./python.ts'),
  redis: () => import('./redis.ts'),
  registry: () => import('./registry.ts'),
  ubuntu: () => import('./ubuntu.ts'),
};

/** An official repository; `tags` are separated by blanks. */
function official(name: string, stars: number, description: string, tags: string): CatalogRepository {
  return repository(`library/${name}`, chunks[name] as () => Promise<Chunk>, stars, description, tags);
}

function repository(
  name: string,
  chunk: () => Promise<Chunk>,
  stars: number,
  description: string,
  tags: string,
): CatalogRepository {
  return {
    name,
    stars,
    description,
    tags: tags.split(' '),
    load: async () => (await chunk()).images.filter((image) => image.repository === name),
  };
}

const community = () => import('./community.ts');

/** The learners' Hub: what it has, without any of it. `node scripts/catalog.ts` checks the tags and works out the digests. */
export const learnerRepositories: readonly CatalogRepository[] = [
  official(
    'alpine',
    11_500,
    'A minimal Docker image based on Alpine Linux with a complete package index and only 5 MB in size!',
    '3.22.2 3.22 3 latest 3.21.5 3.21',
  ),
  official(
    'buildpack-deps',
    310,
    'A collection of common build dependencies used for installing various modules, e.g., gems.',
    'trixie stable latest trixie-scm stable-scm scm trixie-curl stable-curl curl bookworm oldstable bookworm-scm oldstable-scm bookworm-curl oldstable-curl',
  ),
  official(
    'busybox',
    3_500,
    'Busybox base image.',
    '1.37.0 1.37 1 stable latest 1.37.0-glibc 1.37-glibc 1-glibc stable-glibc glibc 1.37.0-musl 1.37-musl 1-musl stable-musl musl 1.36.1 1.36 1.36.1-glibc 1.36-glibc 1.36.1-musl 1.36-musl',
  ),
  official(
    'debian',
    5_300,
    "Debian is a Linux distribution that's composed entirely of free and open-source software.",
    '13 13.7 trixie stable latest 13-slim 13.7-slim trixie-slim stable-slim 12 12.13 bookworm oldstable 12-slim 12.13-slim bookworm-slim oldstable-slim',
  ),
  official(
    'gcc',
    860,
    'The GNU Compiler Collection is a compiling system that supports several languages.',
    '14.3.0 14.3 14 14-trixie latest',
  ),
  official(
    'golang',
    5_100,
    'Go (golang) is a general purpose, higher-level, imperative programming language.',
    '1.25.14 1.25 1 1.25-trixie trixie latest 1.25.14-alpine 1.25-alpine 1-alpine alpine 1.25-alpine3.22',
  ),
  official('hello-world', 2_500, 'Hello World! (an example of minimal Dockerization)', 'linux latest'),
  official(
    'httpd',
    4_900,
    'The Apache HTTP Server Project',
    '2.4.68 2.4 2 latest 2.4.68-alpine 2.4-alpine 2-alpine alpine',
  ),
  official(
    'nginx',
    20_900,
    'Official build of Nginx.',
    '1.29.8 1.29 1 mainline latest 1.29.8-alpine 1.29-alpine 1-alpine mainline-alpine alpine 1.26.3 1.26 stable 1.26.3-alpine 1.26-alpine stable-alpine 1.28.0 1.28 1.28.0-alpine 1.28-alpine 1.27.5 1.27 1.27.5-alpine 1.27-alpine',
  ),
  official(
    'node',
    13_900,
    'Node.js is a JavaScript-based platform for server-side and networking applications.',
    '24.19.0 24 24-bookworm lts latest 24.19.0-slim 24-slim 24-bookworm-slim lts-slim slim 24.19.0-alpine 24-alpine 24-alpine3.22 lts-alpine alpine 22.23.2 22 22-bookworm 22.23.2-slim 22-slim 22-bookworm-slim 22.23.2-alpine 22-alpine 22-alpine3.22 20.20.2 20 20-bookworm 20.20.2-slim 20-slim 20-bookworm-slim 20.20.2-alpine 20-alpine 20-alpine3.22 18.20.8 18 18-bookworm 18.20.8-slim 18-slim 18-bookworm-slim 18.20.8-alpine 18-alpine 18-alpine3.21',
  ),
  official(
    'postgres',
    14_500,
    'The PostgreSQL object-relational database system provides reliability and data integrity.',
    '17.9 17 17-trixie latest 17.9-alpine 17-alpine 17-alpine3.22 alpine 16.13 16 16-trixie 16.13-alpine 16-alpine 16-alpine3.22 15.17 15 15-trixie 15.17-alpine 15-alpine 15-alpine3.22 14.22 14 14-trixie 14.22-alpine 14-alpine 14-alpine3.22',
  ),
  official(
    'python',
    10_200,
    'Python is an interpreted, interactive, object-oriented, open-source programming language.',
    '3.13.14 3.13 3 trixie latest 3.13-trixie 3.13.14-slim 3.13-slim 3-slim slim 3.13-slim-trixie 3.13.14-alpine 3.13-alpine 3-alpine alpine 3.13-alpine3.22 3.13.14-bookworm 3.13-bookworm 3.13.14-slim-bookworm 3.13-slim-bookworm 3.12.13 3.12 3.12-trixie 3.12.13-slim 3.12-slim 3.12-slim-trixie 3.12.13-alpine 3.12-alpine 3.12-alpine3.22 3.12.13-bookworm 3.12-bookworm 3.12.13-slim-bookworm 3.12-slim-bookworm 3.11.15 3.11 3.11-trixie 3.11.15-slim 3.11-slim 3.11-slim-trixie 3.11.15-alpine 3.11-alpine 3.11-alpine3.22 3.11.15-bookworm 3.11-bookworm 3.11.15-slim-bookworm 3.11-slim-bookworm 3.10.20 3.10 3.10-trixie 3.10.20-slim 3.10-slim 3.10-slim-trixie 3.10.20-alpine 3.10-alpine 3.10-alpine3.22 3.10.20-bookworm 3.10-bookworm 3.10.20-slim-bookworm 3.10-slim-bookworm 3.9.25 3.9 3.9-trixie 3.9.25-slim 3.9-slim 3.9-slim-trixie 3.9.25-alpine 3.9-alpine 3.9-alpine3.22 3.9.25-bookworm 3.9-bookworm 3.9.25-slim-bookworm 3.9-slim-bookworm',
  ),
  official(
    'redis',
    13_400,
    'Redis is the world’s fastest data platform for caching, vector search, and NoSQL databases.',
    '8.2.3 8.2 8 bookworm latest 8.2.3-alpine 8.2-alpine 8-alpine alpine 7.4.7 7.4 7 7-bookworm 7.4.7-alpine 7.4-alpine 7-alpine 6.2.21 6.2 6 6-bookworm 6.2.21-alpine 6.2-alpine 6-alpine',
  ),
  official(
    'registry',
    4_200,
    'Distribution implementation for storing and distributing of container images and artifacts',
    '3.0.0 3.0 3 latest 2.8.3 2.8 2',
  ),
  official(
    'ubuntu',
    17_600,
    'Ubuntu is a Debian-based Linux operating system based on free software.',
    '24.04 noble latest 22.04 jammy',
  ),
  repository(
    'docker/buildkit-syft-scanner',
    () => import('./buildkit-syft-scanner.ts'),
    12,
    'SBOM generator for BuildKit',
    '1.9.0 1 stable-1 latest',
  ),
  repository('ngnix/nginx', community, 3, 'Nginx web server, fast and secure', '1.29 latest'),
  repository('pixelbarn/static-site', community, 18, 'A static page on nginx, to start from', '1.0 latest'),
  repository('tidewater/fortune', community, 41, 'Prints a sentence about containers', '2 latest'),
];
