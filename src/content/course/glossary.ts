/** A word that a beginner may not have met. Its first use on a page of the course is linked to the glossary. */
export interface GlossaryTerm {
  /** Anchor on the glossary's page. */
  readonly id: string;
  readonly term: string;
  /** As it stands in running text, all forms; letters' case does not count unless there is a capital. */
  readonly forms: readonly string[];
  /** Backticks mark code. */
  readonly text: string;
}

export const glossary: readonly GlossaryTerm[] = [
  {
    id: 'anonymous-volume',
    term: 'anonymous volume',
    forms: ['anonymous volume', 'anonymous volumes'],
    text: 'A volume that nobody named. Docker calls it by a long number, and `docker rm -v` or `--rm` takes it away with its container.',
  },
  {
    id: 'architecture',
    term: 'architecture',
    forms: ['architecture', 'architectures'],
    text: 'The kind of processor that a program was compiled for: `amd64`, `arm64`. An image has one for each of its platforms.',
  },
  {
    id: 'base-image',
    term: 'base image',
    forms: ['base image', 'base images'],
    text: 'An image that starts from nothing (`FROM scratch`), on which others are built.',
  },
  {
    id: 'blob',
    term: 'blob',
    forms: ['blob', 'blobs'],
    text: 'A file that is stored under the digest of its bytes: a manifest, an image configuration, a packed layer.',
  },
  {
    id: 'build-cache',
    term: 'build cache',
    forms: ['build cache'],
    text: 'Results of earlier build steps. A step whose inputs are unchanged is taken from there.',
  },
  {
    id: 'build-context',
    term: 'build context',
    forms: ['build context'],
    text: 'The files that `docker build` gets to see: the folder named at its end, less what `.dockerignore` lists.',
  },
  {
    id: 'capability',
    term: 'capability',
    forms: ['capability', 'capabilities'],
    text: 'A part of root’s power that Linux can give or take by itself, such as changing the clock.',
  },
  {
    id: 'config',
    term: 'image configuration',
    forms: ['image configuration'],
    text: 'JSON that belongs to an image: how to start it (`Cmd`, `Env`, `User`), its layers and their history.',
  },
  {
    id: 'container',
    term: 'container',
    forms: ['container', 'containers'],
    text: 'A program with its own view of files, network and processes, made from an image, and a writable layer for its changes. It exists until it is removed, running or not.',
  },
  {
    id: 'copy-on-write',
    term: 'copy-on-write',
    forms: ['copy-on-write'],
    text: 'Nothing is copied until somebody changes it; then only that file is.',
  },
  {
    id: 'daemon',
    term: 'daemon',
    forms: ['daemon'],
    text: 'The program in the background that does the work. `docker` only asks it.',
  },
  {
    id: 'dangling',
    term: 'dangling image',
    forms: ['dangling', 'dangling image', 'dangling images'],
    text: 'An image that no tag names any more. It keeps its ID. `docker tag` and `docker commit` leave one behind when they move a name; `docker build` does so with Docker’s older image store only.',
  },
  {
    id: 'digest',
    term: 'digest',
    forms: ['digest', 'digests'],
    text: 'The SHA-256 of some bytes, written `sha256:…`. Same bytes, same digest; another byte, another digest. It identifies an image or a layer.',
  },
  {
    id: 'docker-hub',
    term: 'Docker Hub',
    forms: ['Docker Hub'],
    text: 'The registry that is meant when a name gives no other.',
  },
  {
    id: 'dockerfile',
    term: 'Dockerfile',
    forms: ['Dockerfile', 'Dockerfiles'],
    text: 'A text file of instructions. `docker build` makes an image from it.',
  },
  {
    id: 'emulator',
    term: 'emulator',
    forms: ['emulator', 'emulators'],
    text: 'A program that runs programs of another architecture, slower than a processor of their own would.',
  },
  {
    id: 'entrypoint',
    term: 'entrypoint',
    forms: ['entrypoint'],
    text: 'The program that an image always starts. `CMD`, or the words behind the image’s name, are its arguments.',
  },
  {
    id: 'environment-variable',
    term: 'environment variable',
    forms: ['environment variable', 'environment variables'],
    text: 'A named text that a process gets from whoever starts it: `PATH`, `HOME`.',
  },
  {
    id: 'exit-code',
    term: 'exit code',
    forms: ['exit code', 'exit codes'],
    text: 'The number with which a program ends. 0 means success. 137 is 128 + 9: ended by the signal KILL.',
  },
  {
    id: 'host',
    term: 'host',
    forms: ['host'],
    text: 'The machine on which Docker runs. Its kernel runs all containers.',
  },
  {
    id: 'image',
    term: 'image',
    forms: ['image', 'images'],
    text: 'Read-only layers of files with a configuration that says how to start them. Containers are made from it.',
  },
  {
    id: 'image-index',
    term: 'image index',
    forms: ['image index'],
    text: 'JSON that lists the manifests behind one name: one for each architecture, and records of the build.',
  },
  {
    id: 'kernel',
    term: 'kernel',
    forms: ['kernel'],
    text: 'The innermost part of an operating system. It runs processes and owns memory, disk and network. Containers have none of their own.',
  },
  {
    id: 'layer',
    term: 'layer',
    forms: ['layer', 'layers'],
    text: 'A set of changed files, stored once under its digest. An image is a stack of layers.',
  },
  {
    id: 'main-process',
    term: 'main process',
    forms: ['main process', 'main processes'],
    text: 'The process that a container was started for, number 1 inside. When it ends, the container has exited.',
  },
  {
    id: 'manifest',
    term: 'manifest',
    forms: ['manifest', 'manifests'],
    text: 'A short JSON text that lists an image’s configuration and layers by their digests. Its own digest names the image.',
  },
  {
    id: 'mount',
    term: 'bind mount',
    forms: ['bind mount', 'bind mounts'],
    text: 'A folder or file of the host that a container sees at a path of its own.',
  },
  {
    id: 'multi-stage',
    term: 'multi-stage build',
    forms: ['multi-stage build', 'multi-stage builds'],
    text: 'A Dockerfile with several `FROM`. Later stages copy what they need from earlier ones; the rest stays out of the image.',
  },
  {
    id: 'namespace',
    term: 'namespace',
    forms: ['namespace', 'namespaces'],
    text: 'A view of one part of the kernel: processes, network, mounts. What is in one does not see the others. (In image names: the part before the slash.)',
  },
  {
    id: 'network',
    term: 'network',
    forms: ['network', 'networks'],
    text: 'In Docker: what connects containers. Each container on it has an address there; on one that you made, also a name.',
  },
  {
    id: 'oci',
    term: 'OCI',
    forms: ['OCI'],
    text: 'Open Container Initiative: the open standard for images, registries and container run times. Docker, Podman and others keep to it.',
  },
  {
    id: 'parent-image',
    term: 'parent image',
    forms: ['parent image', 'parent images'],
    text: 'The image that a Dockerfile names behind `FROM`.',
  },
  {
    id: 'port',
    term: 'port',
    forms: ['port', 'ports'],
    text: 'A number at which a server on a machine is reached. Web servers use 80 and 443.',
  },
  {
    id: 'process',
    term: 'process',
    forms: ['process', 'processes'],
    text: 'A running program, with a number and memory of its own.',
  },
  {
    id: 'registry',
    term: 'registry',
    forms: ['registry', 'registries'],
    text: 'A server that keeps images. `docker push` sends one there, `docker pull` fetches it.',
  },
  {
    id: 'repository',
    term: 'repository',
    forms: ['repository', 'repositories'],
    text: 'In a registry: all versions of an image under one name, such as `busybox`.',
  },
  { id: 'root', term: 'root', forms: [], text: 'The user number 0, who may do nearly everything.' },
  {
    id: 'shell',
    term: 'shell',
    forms: ['shell'],
    text: 'The program that reads command lines and starts other programs: `sh`, `bash`.',
  },
  {
    id: 'signal',
    term: 'signal',
    forms: ['signal', 'signals'],
    text: 'A short message to a process. TERM asks it to end, KILL ends it at once.',
  },
  {
    id: 'stage',
    term: 'stage',
    forms: ['stage', 'stages'],
    text: 'A part of a Dockerfile, from one `FROM` to the next.',
  },
  {
    id: 'standard-output',
    term: 'standard output',
    forms: ['standard output'],
    text: 'Where a program prints. Docker keeps what the main process prints there: `docker logs` shows it.',
  },
  {
    id: 'tag',
    term: 'tag',
    forms: ['tag', 'tags'],
    text: 'A name for an image that can be moved to another one: `busybox:1.36`. Without one, `latest` is meant.',
  },
  {
    id: 'union-file-system',
    term: 'union file system',
    forms: ['union file system', 'union'],
    text: 'Several layers seen as one tree of files. Of two files with one path, the upper one is seen.',
  },
  {
    id: 'user-land',
    term: 'user land',
    forms: ['user land'],
    text: 'All of an operating system but its kernel: programs, libraries, their settings.',
  },
  {
    id: 'virtual-machine',
    term: 'virtual machine',
    forms: ['virtual machine', 'virtual machines'],
    text: 'A whole computer in software, with a kernel of its own.',
  },
  {
    id: 'volume',
    term: 'volume',
    forms: ['volume', 'volumes'],
    text: 'A folder that Docker keeps beside the containers. It outlives those that use it.',
  },
  {
    id: 'whiteout',
    term: 'whiteout',
    forms: ['whiteout', 'whiteouts'],
    text: 'A mark in a layer that hides a file of the layers below. This is how deleting works.',
  },
  {
    id: 'writable-layer',
    term: 'writable layer',
    forms: ['writable layer', 'writable layers'],
    text: 'The layer on top of the image’s that belongs to one container. All its changes go there. `docker rm` removes it.',
  },
];
