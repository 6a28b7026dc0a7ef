import { BUILDER, BUILDX } from './buildx/index.ts';
import { ANY_ARGS, command } from './command.ts';
import { CONTAINER, CONTAINER_VERBS } from './container/index.ts';
import { CONTEXT } from './context/index.ts';
import { IMAGE, IMAGE_VERBS } from './image/index.ts';
import { MANIFEST } from './manifest/index.ts';
import { NETWORK } from './network/index.ts';
import { REGISTRY_VERBS } from './registry/index.ts';
import { SYSTEM, SYSTEM_VERBS } from './system/index.ts';
import { UNSIMULATED } from './unsimulated/index.ts';
import { VOLUME } from './volume/index.ts';

/** docker's whole command tree: nouns, their verbs, and the verbs that stand directly under `docker`. */
export const ROOT = command({
  use: 'docker [OPTIONS] COMMAND [ARG...]',
  short: 'A self-sufficient runtime for containers',
  args: ANY_ARGS,
  flags: `
--config string=/root/.docker Location of client config files
-c --context string Name of the context to use to connect to the daemon (overrides DOCKER_HOST env var and default context set with "docker context use")
-D --debug bool Enable debug mode
--help bool~ Print usage
-H --host string Daemon socket to connect to
-l --log-level string=info Set the logging level ("debug", "info", "warn", "error", "fatal")
--tls bool! Use TLS; implied by --tlsverify
--tlscacert string=/root/.docker/ca.pem! Trust certs signed only by this CA
--tlscert string=/root/.docker/cert.pem! Path to TLS certificate file
--tlskey string=/root/.docker/key.pem! Path to TLS key file
--tlsverify bool! Use TLS and verify the remote
-v --version bool Print version information and quit`,
  commands: [
    BUILDER,
    BUILDX,
    CONTAINER,
    CONTEXT,
    IMAGE,
    MANIFEST,
    NETWORK,
    SYSTEM,
    VOLUME,
    ...CONTAINER_VERBS,
    ...IMAGE_VERBS,
    ...REGISTRY_VERBS,
    ...SYSTEM_VERBS,
    ...UNSIMULATED,
    command({
      use: 'bake [OPTIONS] [TARGET...]',
      short: 'Build from a file',
      group: '5',
      spellings: 'docker buildx bake',
      args: ANY_ARGS,
    }),
  ],
});
