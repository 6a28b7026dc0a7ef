/** The docker command line that this one follows, to the letter. */
export const CLIENT_VERSION = '29.7.2';
/** The commit of docker/cli that the tag v29.7.2 names, as `docker --version` cuts it. */
export const CLIENT_BUILD = 'a7dcaa6';
/** Newest version of the Engine API that it speaks. */
export const API_VERSION = '1.55';
/** The Go that it is built with (docker/cli Dockerfile, GO_VERSION). */
export const GO_VERSION = 'go1.26.5';
/** DIFFERS: the build time of the docker client is the time of its release tag, not that of a package's build. */
export const BUILD_TIME = 'Wed Aug  5 17:34:15 2026';
