/** Node itself and its short names under /usr/local; npm's tree is listed apart. */
export function nodeFiles(version: string, family: 'debian' | 'alpine'): string {
  const [major = ''] = version.split('.');
  const size = { 24: 124_612_040, 22: 121_240_312, 20: 99_312_616, 18: 95_212_440 }[major] ?? 100_000_000;
  return `
/usr/local|CHANGELOG.md 62104|LICENSE 141204|README.md 43120
/usr/local/bin|corepack@ ../lib/node_modules/corepack/dist/corepack.js|node* ${size}|nodejs@ /usr/local/bin/node|npm@ ../lib/node_modules/npm/bin/npm-cli.js|npx@ ../lib/node_modules/npm/bin/npx-cli.js
/usr/local/include/node/openssl/archs|linux-x86_64.dat 4120440
/usr/local/share/doc/node|gdbinit 8912|lldb_commands.py 5120
/usr/local/share/man/man1|node.1 29912
${family === 'alpine' ? '/usr/lib|libgcc_s.so.1 165328|libstdc++.so.6@ libstdc++.so.6.0.33|libstdc++.so.6.0.33* 2620120' : ''}
`;
}

export const YARN_FILES = `
/opt/yarn-v1.22.22|LICENSE 1346|README.md 3181|bin/|lib/|package.json 563|preinstall.js 2231
/opt/yarn-v1.22.22/bin|yarn* 1025|yarn.cmd 34|yarn.js* 1015|yarnpkg* 42|yarnpkg.cmd 29
/opt/yarn-v1.22.22/lib|cli.js 5123040|v8-compile-cache.js 10418
/usr/local/bin|yarn@ /opt/yarn-v1.22.22/bin/yarn.js|yarnpkg@ /opt/yarn-v1.22.22/bin/yarn.js
`;

/** Runs node with what is no command of its own, as the official image does. */
export const NODE_ENTRYPOINT = `#!/bin/sh
set -e

# An option, or a word that is no command, is for node.
case "$1" in
  -*) set -- node "$@" ;;
  *)
    if [ -z "$(command -v "$1")" ] || { [ -f "$1" ] && ! [ -x "$1" ]; }; then
      set -- node "$@"
    fi
    ;;
esac

exec "$@"
`;
