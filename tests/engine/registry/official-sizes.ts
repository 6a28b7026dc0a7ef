/** What an official image weighs on linux/amd64, and where the figure stands. */
export interface OfficialSize {
  /** Bytes of all packed layers. */
  readonly content: number;
  /** Bytes of all files, where it is known. */
  readonly files?: number;
  readonly source: string;
}

/** The layers of one image that are the base of another: a sum of the figures in docker-library/repo-info. */
const TRIXIE = { debian: 49_337_828, curl: 25_639_590, scm: 67_800_074, full: 236_338_551, slim: 29_830_418 };
const BOOKWORM = { debian: 48_497_403, curl: 24_044_100, scm: 64_408_455, full: 211_626_576, slim: 28_238_443 };
const BUILDPACK = {
  trixie: TRIXIE.debian + TRIXIE.curl + TRIXIE.scm + TRIXIE.full,
  bookworm: BOOKWORM.debian + BOOKWORM.curl + BOOKWORM.scm + BOOKWORM.full,
};
const PYTHON_313 = 'repo-info python/remote/3.13.md, its layers (August 2026)';
const NODE_24 = 'repo-info node/remote/24.md, its layers (August 2026)';

/** By one tag of each image of the learners' Hub. Figures of docker-library/repo-info unless something else is named. */
export const officialSizes: Readonly<Record<string, OfficialSize>> = {
  'alpine:3.22': { content: 3_792_075, source: 'redis/remote/8.2-alpine.md, its first layer (September 2026)' },
  'alpine:3.21': { content: 3_626_020, source: 'alpine/remote/3.21.md (September 2026)' },
  'buildpack-deps:trixie': { content: BUILDPACK.trixie, source: PYTHON_313 },
  'buildpack-deps:trixie-scm': { content: TRIXIE.debian + TRIXIE.curl + TRIXIE.scm, source: PYTHON_313 },
  'buildpack-deps:trixie-curl': { content: TRIXIE.debian + TRIXIE.curl, source: PYTHON_313 },
  'buildpack-deps:bookworm': { content: BUILDPACK.bookworm, source: NODE_24 },
  'buildpack-deps:bookworm-scm': { content: BOOKWORM.debian + BOOKWORM.curl + BOOKWORM.scm, source: NODE_24 },
  'buildpack-deps:bookworm-curl': { content: BOOKWORM.debian + BOOKWORM.curl, source: NODE_24 },
  'busybox:1.37': {
    content: 2_211_507,
    files: 4_421_246,
    source: 'docker-library/busybox, dist-amd64 latest-1/glibc/amd64/rootfs.tar.gz',
  },
  'busybox:1.37-musl': {
    content: 871_090,
    files: 1_508_280,
    source: 'docker-library/busybox, dist-amd64 latest-1/musl/amd64/rootfs.tar.gz',
  },
  'debian:13': { content: TRIXIE.debian, source: PYTHON_313 },
  'debian:13-slim': { content: TRIXIE.slim, source: 'httpd/remote/2.4.md, its first layer (September 2026)' },
  'debian:12': { content: BOOKWORM.debian, source: NODE_24 },
  'debian:12-slim': { content: BOOKWORM.slim, source: 'redis/remote/8.2.md, its first layer (September 2026)' },
  'gcc:14': { content: 540_435_944, files: 1_520_000_000, source: 'gcc/remote/14.md, gcc/local/14.md (14.4.0)' },
  'golang:1.25': { content: 305_264_123, source: 'golang/remote/1.25.md (1.25.12)' },
  'golang:1.25-alpine': {
    content: 64_384_778,
    files: 215_260_000,
    source: 'golang/remote/1.25-alpine.md, golang/local/1.25-alpine.md (1.25.13)',
  },
  'hello-world:linux': { content: 2_479, files: 10_072, source: 'hello-world/remote/linux.md; its repository' },
  'httpd:2.4': { content: 45_292_773, source: 'httpd/remote/2.4.md (2.4.68)' },
  'httpd:2.4-alpine': { content: 20_676_053, source: 'httpd/remote/2.4-alpine.md (2.4.68)' },
  'nginx:1.29': { content: 63_110_572, source: 'nginx/remote/latest.md (1.31.3)' },
  'nginx:1.29-alpine': { content: 26_310_566, source: 'nginx/remote/mainline-alpine.md (1.31.6)' },
  'node:24': { content: 408_949_206, source: 'node/remote/24.md (24.19.0)' },
  'node:24-slim': { content: BOOKWORM.slim + 59_118_223 + 1_250_674, source: NODE_24 },
  'node:24-alpine': { content: 58_204_379, source: 'node/remote/24-alpine.md (24.19.0)' },
  'node:22': { content: BUILDPACK.bookworm + 79_886_805 - BOOKWORM.slim, source: 'node/remote/22-slim.md and 24.md' },
  'node:22-slim': { content: 79_886_805, source: 'node/remote/22-slim.md' },
  'node:22-alpine': { content: 60_697_390, source: 'node/remote/22-alpine.md (22.23.3)' },
  'postgres:17': { content: 161_322_974, source: 'postgres/remote/17.md (17.11)' },
  'postgres:16-alpine': { content: 116_062_392, source: 'postgres/remote/16-alpine.md (16.15)' },
  'python:3.13': { content: 412_872_069, source: 'python/remote/3.13.md (3.13.15)' },
  'python:3.13-slim': {
    content: 42_961_458,
    files: 126_250_000,
    source: 'python/remote/3.13-slim.md (3.13.14), python/local/3.13-slim.md (3.13.15)',
  },
  'python:3.13-alpine': { content: 16_906_875, source: 'python/remote/3.13-alpine.md (3.13.15)' },
  'python:3.12-slim': { content: 43_188_023, source: 'python/remote/3.12-slim.md (3.12.13)' },
  'python:3.12-slim-bookworm': {
    content: BOOKWORM.slim + 1_293_276 + 12_113_733,
    source: "python/remote/3.12-slim.md's own layers upon bookworm-slim",
  },
  'python:3.11': {
    content: BUILDPACK.trixie + 6_336_636 + 23_864_777,
    source: "python/remote/3.11.md's own layers on s390x (3.11.15) upon what 3.13 stands on",
  },
  'python:3.11-slim': { content: 45_520_747, source: 'python/remote/3.11-slim.md (3.11.15)' },
  'python:3.11-alpine': { content: 22_235_481, source: 'python/remote/3.11-alpine.md on riscv64 (3.11.16)' },
  'python:3.11-slim-bookworm': {
    content: BOOKWORM.slim + 1_293_262 + 14_446_471,
    source: "python/remote/3.11-slim.md's own layers upon bookworm-slim",
  },
  'python:3.10-slim': { content: 44_982_477, source: 'python/remote/3.10-slim.md (3.10.20)' },
  'python:3.10-slim-bookworm': {
    content: BOOKWORM.slim + 1_293_278 + 13_908_185,
    source: "python/remote/3.10-slim.md's own layers upon bookworm-slim",
  },
  'python:3.9': {
    content: BUILDPACK.trixie + 6_092_301 + 18_752_138 + 2_883_670,
    source: "python/remote/3.9.md's own layers (3.9.16) upon what 3.13 stands on",
  },
  'python:3.9-slim': {
    content: TRIXIE.slim + 1_293_270 + 11_588_191 + 3_175_842,
    source: "python/remote/3.9-slim.md's own layers (3.9.16) upon trixie-slim",
  },
  'redis:8.2': { content: 52_834_105, source: 'redis/remote/8.2.md (8.2.9)' },
  'redis:8.2-alpine': { content: 27_853_637, source: 'redis/remote/8.2-alpine.md (8.2.10)' },
  'registry:3': { content: 20_127_812, source: 'registry/remote/3.md' },
  'registry:2': { content: 9_197_454, source: 'registry/remote/2.md (2.8.1)' },
  'ubuntu:24.04': { content: 29_764_116, source: 'ubuntu/remote/24.04.md (September 2026)' },
  'ubuntu:22.04': { content: 29_736_517, source: 'ubuntu/remote/22.04.md (July 2026)' },
};

/** Images without a figure, and why. */
export const withoutFigure: Readonly<Record<string, string>> = {
  'busybox:1.36': 'no longer published; its tree is that of 1.37',
  'busybox:1.36-musl': 'no longer published; its tree is that of 1.37',
  'nginx:1.26': 'no longer published, and no figure of it was kept',
  'nginx:1.26-alpine': 'no longer published, and no figure of it was kept',
  'node:20': 'no longer published since April 2026, and no figure of it was kept',
  'node:20-slim': 'no longer published since April 2026, and no figure of it was kept',
  'node:20-alpine': 'no longer published since April 2026, and no figure of it was kept',
  'nginx:1.28': 'no figure was kept',
  'nginx:1.28-alpine': 'no figure was kept',
  'nginx:1.27': 'no figure was kept',
  'nginx:1.27-alpine': 'no figure was kept',
  'redis:7.4': 'no figure was kept',
  'redis:7.4-alpine': 'no figure was kept',
  'redis:6.2': 'no figure was kept',
  'redis:6.2-alpine': 'no figure was kept',
  'postgres:17-alpine': 'no figure was kept',
  'postgres:16': 'no figure was kept',
  'postgres:15': 'no figure was kept',
  'postgres:15-alpine': 'no figure was kept',
  'postgres:14': 'no figure was kept',
  'postgres:14-alpine': 'no figure was kept',
  'node:18': 'no longer published since April 2025, and no figure of it was kept',
  'node:18-slim': 'no longer published since April 2025, and no figure of it was kept',
  'node:18-alpine': 'no longer published since April 2025, and no figure of it was kept',
  'python:3.13-bookworm': 'no figure was kept; its own layers are those of python:3.13',
  'python:3.13-slim-bookworm': 'no figure was kept; its own layers are those of python:3.13-slim',
  'python:3.12': 'no figure was kept',
  'python:3.12-alpine': 'no figure was kept',
  'python:3.12-bookworm': 'no figure was kept',
  'python:3.11-bookworm': 'no figure was kept; its own layers are those of python:3.11',
  'python:3.10': 'no figure was kept',
  'python:3.10-alpine': 'no figure was kept',
  'python:3.10-bookworm': 'no figure was kept',
  'python:3.9-alpine': 'no longer published since November 2025, and no figure of it was kept',
  'python:3.9-bookworm': 'no longer published since November 2025, and no figure of it was kept',
  'python:3.9-slim-bookworm': 'no longer published since November 2025, and no figure of it was kept',
  'docker/buildkit-syft-scanner:1': 'no official image of Docker Hub; no figure was found',
  'ngnix/nginx:1.29': 'invented for the lesson on trust',
  'pixelbarn/static-site:1.0': 'invented for the lesson on trust',
  'tidewater/fortune:2': 'invented for the lesson on trust',
};
