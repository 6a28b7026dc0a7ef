/** The buildx that comes with the docker that this one follows. */
export const BUILDX_VERSION = 'v0.36.1';
