/** The daemon that this one follows. */
export const SERVER = {
  version: '29.7.2',
  apiVersion: '1.55',
  minimumApiVersion: '1.40',
  goVersion: 'go1.26.5',
  /** The commit of the tag docker-v29.7.2. */
  gitCommit: '6a43e3d',
  containerd: 'v2.3.3',
  runc: '1.3.6',
  init: '0.19.0',
} as const;
