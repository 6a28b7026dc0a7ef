import { expect, test } from 'vitest';
import { PACKAGE_HOSTS } from '../../../../../src/engine/base/package-hosts.ts';
import { inNode } from './run-npm.ts';

/** Where packages come from. */
const index = `https://${PACKAGE_HOSTS.node}`;

test('a project gets express, its lock file, and is rebuilt from it', async () => {
  const { out, err } = await inNode(`mkdir /app && cd /app
npm init -y > /dev/null
npm install express
npm install --save-dev lodash@4.17.20 cors@^2.8 is-odd@~3.0.0
cat package.json
ls node_modules | wc -l
sed -n '/"node_modules.ms"/,/}/p' package-lock.json | sed -E 's/(sha512-).*/\\1/'
npm install
npm ci --omit=dev
ls node_modules | wc -l
npm uninstall express`);
  expect(err).toBe('');
  expect(out).toBe(`
added 68 packages, and audited 69 packages in 2s

31 packages are looking for funding
  run \`npm fund\` for details

found 0 vulnerabilities

added 5 packages, and audited 74 packages in 508ms

32 packages are looking for funding
  run \`npm fund\` for details

found 0 vulnerabilities
{
  "name": "app",
  "version": "1.0.0",
  "description": "",
  "main": "index.js",
  "scripts": {
    "test": "echo \\"Error: no test specified\\" && exit 1"
  },
  "keywords": [],
  "author": "",
  "license": "ISC",
  "type": "commonjs",
  "dependencies": {
    "express": "^5.3.0"
  },
  "devDependencies": {
    "cors": "^2.8.6",
    "is-odd": "~3.0.0",
    "lodash": "^4.17.20"
  }
}
73
    "node_modules/ms": {
      "version": "2.1.3",
      "resolved": "${index}/ms/-/ms-2.1.3.tgz",
      "integrity": "sha512-
      "license": "MIT"
    },

up to date, audited 74 packages in 320ms

32 packages are looking for funding
  run \`npm fund\` for details

found 0 vulnerabilities

added 68 packages, and audited 69 packages in 2s

31 packages are looking for funding
  run \`npm fund\` for details

found 0 vulnerabilities
68

added 5 packages, removed 67 packages, and audited 7 packages in 433ms

1 package is looking for funding
  run \`npm fund\` for details

found 0 vulnerabilities
`);
});

test('npm ls draws the tree', async () => {
  const { out, err, code } = await inNode(`mkdir /app && cd /app
npm init -y > /dev/null; npm install -s cors chalk@4
npm ls; npm ls --all; npm ls vary
rm -r node_modules/chalk; npm ls`);
  expect(out).toBe(`app@1.0.0 /app
+-- chalk@4.1.2
\`-- cors@2.8.6

app@1.0.0 /app
+-- chalk@4.1.2
| +-- ansi-styles@4.3.0
| | \`-- color-convert@2.0.1
| |   \`-- color-name@1.1.4
| \`-- supports-color@7.2.0
|   \`-- has-flag@4.0.0
\`-- cors@2.8.6
  +-- object-assign@4.1.1
  \`-- vary@1.1.2

app@1.0.0 /app
\`-- cors@2.8.6
  \`-- vary@1.1.2

app@1.0.0 /app
+-- ansi-styles@4.3.0 extraneous
+-- UNMET DEPENDENCY chalk@^4.1.2
+-- color-convert@2.0.1 extraneous
+-- color-name@1.1.4 extraneous
+-- cors@2.8.6
+-- has-flag@4.0.0 extraneous
\`-- supports-color@7.2.0 extraneous

`);
  expect(err).toBe(`npm error code ELSPROBLEMS
npm error extraneous: ansi-styles@4.3.0 /app/node_modules/ansi-styles
npm error missing: chalk@^4.1.2, required by app@1.0.0
npm error extraneous: color-convert@2.0.1 /app/node_modules/color-convert
npm error extraneous: color-name@1.1.4 /app/node_modules/color-name
npm error extraneous: has-flag@4.0.0 /app/node_modules/has-flag
npm error extraneous: supports-color@7.2.0 /app/node_modules/supports-color
npm error A complete log of this run can be found in: /root/.npm/_logs/STAMP-debug-0.log
`);
  expect(code).toBe(1);
});

test('two versions of a package lie where each is found', async () => {
  const { out } = await inNode(`mkdir /app && cd /app
npm init -y > /dev/null; npm install -s express@4 debug@4
node -p "require('debug/package.json').version + ' ' + require('./node_modules/express/package.json').version"
ls node_modules/express/node_modules | head -1; cat node_modules/express/node_modules/debug/package.json | grep '"version"'`);
  expect(out).toBe('4.4.3 4.22.3\ndebug\n  "version": "2.6.9",\n');
});

test('npm ci wants a lock file that fits', async () => {
  const missing = await inNode('mkdir /app && cd /app; npm init -y > /dev/null; npm ci');
  expect(missing.err.split('\n').slice(0, 9)).toEqual([
    'npm error code EUSAGE',
    'npm error',
    'npm error The `npm ci` command can only install with an existing package-lock.json or',
    'npm error npm-shrinkwrap.json with lockfileVersion >= 1. Run an install with npm@5 or',
    'npm error later to generate a package-lock.json file, then try again.',
    'npm error',
    'npm error Clean install a project',
    'npm error',
    'npm error Usage:',
  ]);
  const apart = await inNode(`mkdir /app && cd /app; npm init -y > /dev/null; npm install -s cors
sed -i 's/"cors": ".*"/"cors": "2.8.5", "lodash": "^4.17.21"/' package.json; npm ci`);
  expect(apart.err.split('\n').slice(0, 8)).toEqual([
    'npm error code EUSAGE',
    'npm error',
    'npm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with `npm install` before continuing.',
    'npm error',
    "npm error Invalid: lock file's cors@2.8.6 does not satisfy cors@2.8.5",
    'npm error Missing: lodash@4.18.1 from lock file',
    'npm error',
    'npm error Clean install a project',
  ]);
  expect(apart.code).toBe(1);
});

test('what cannot be installed', async () => {
  const { err } = await inNode('npm install nobody-has-this; npm install cors@99');
  expect(err).toBe(`npm error code E404
npm error 404 Not Found - GET https://${PACKAGE_HOSTS.node}/nobody-has-this
npm error 404
npm error 404  The requested resource 'nobody-has-this@*' could not be found or you do not have permission to access it.
npm error 404
npm error 404 Note that you can also install from a
npm error 404 tarball, folder, http url, or git url.
npm error A complete log of this run can be found in: /root/.npm/_logs/STAMP-debug-0.log
npm error code ETARGET
npm error notarget No matching version found for cors@99.
npm error notarget In most cases you or one of your dependencies are requesting a package version that doesn't exist.
npm error A complete log of this run can be found in: /root/.npm/_logs/STAMP-debug-0.log
`);
});

test('what the real registry has and this one lacks says so plainly', async () => {
  const { out, err, code } = await inNode(
    'mkdir /a && cd /a && npm init -y > /dev/null; npm install eslint; npm i mocha@10',
  );
  expect({ out, err, code }).toEqual({
    out: '',
    err: `npm error drydock: the package 'eslint' is not simulated: this registry does not hold it
npm error A complete log of this run can be found in: /root/.npm/_logs/STAMP-debug-0.log
npm error drydock: mocha@10 is not simulated; this registry holds 12.0.3
npm error A complete log of this run can be found in: /root/.npm/_logs/STAMP-debug-0.log
`,
    code: 1,
  });
});

test('what is omitted need not be held', async () => {
  const { out, err, code } = await inNode(`mkdir /a && cd /a
echo '{"dependencies":{"is-number":"^7.0.0"},"devDependencies":{"jest":"^29.3.1","nodemon":"^3.0.1","prettier":"^2.7.1"}}' > package.json
npm install --omit=dev --no-audit --no-fund; ls node_modules
rm -r node_modules package-lock.json
NODE_ENV=production npm install -s; ls node_modules
grep -c 'node_modules/nodemon"' package-lock.json; grep -c 'node_modules/jest"' package-lock.json
npm ci --omit=dev --no-audit --no-fund; ls node_modules
npm install
sed -i 's/"is-number"/"eslint": "^9.0.0", "is-number"/' package.json; npm install --production`);
  expect({ out: out.replace(/in \d+\w+/g, 'in TIME'), err, code }).toEqual({
    out: `
added 1 package in TIME
is-number
is-number
1
0

added 1 package in TIME
is-number
`,
    err: `npm warn drydock: 'jest' and 'prettier' are not simulated; they are for development only and left out
npm warn drydock: 'jest' and 'prettier' are not simulated; they are for development only and left out
npm error drydock: the package 'jest' is not simulated: this registry does not hold it
npm error A complete log of this run can be found in: /root/.npm/_logs/STAMP-debug-0.log
npm warn config production Use \`--omit=dev\` instead.
npm error drydock: the package 'eslint' is not simulated: this registry does not hold it
npm error A complete log of this run can be found in: /root/.npm/_logs/STAMP-debug-0.log
`,
    code: 1,
  });
});

test('without network, without rights, on a read-only file system', async () => {
  const offline = await inNode('npm install cors', '--network none');
  expect(offline.err).toBe(`npm error code EAI_AGAIN
npm error syscall getaddrinfo
npm error errno EAI_AGAIN
npm error request to https://${PACKAGE_HOSTS.node}/cors failed, reason: getaddrinfo EAI_AGAIN ${PACKAGE_HOSTS.node}
npm error A complete log of this run can be found in: /root/.npm/_logs/STAMP-debug-0.log
`);
  const denied = await inNode('npm install cors', '-u node -w /app');
  expect(denied.err.split('\n').slice(0, 5)).toEqual([
    'npm error code EACCES',
    'npm error syscall mkdir',
    'npm error path /app/node_modules',
    'npm error errno -13',
    "npm error Error: EACCES: permission denied, mkdir '/app/node_modules'",
  ]);
  expect(denied.code).toBe(243);
  const readOnly = await inNode('npm install cors', '--read-only -w /app');
  expect(readOnly.err).toBe(`npm error code EROFS
npm error syscall mkdir
npm error path /app/node_modules
npm error errno -30
npm error rofs EROFS: read-only file system, mkdir '/app/node_modules'
npm error rofs Often virtualized file systems, or other file systems that don't support symlinks, give this error.
npm error Log files were not written due to an error writing to the directory: /root/.npm/_logs
npm error You can rerun the command with \`--loglevel=verbose\` to see the logs in your terminal
`);
  expect(readOnly.code).toBe(226);
});

test('global packages and npx', async () => {
  const { out, err } = await inNode(`npm install -g cowsay
npm ls -g
cowsay moo | head -3
npm uninstall -g cowsay
npx cowsay from npx | head -3
npx --no nanoid`);
  expect(out).toBe(`
added 41 packages in 1s

3 packages are looking for funding
  run \`npm fund\` for details
/usr/local/lib
+-- corepack@0.34.6
+-- cowsay@1.6.0
\`-- npm@11.6.2

 _____
< moo >
 -----

removed 41 packages in 321ms
 __________
< from npx >
 ----------
`);
  expect(err).toBe(`npm warn exec The following package was not found and will be installed: cowsay@1.6.0
npm error npx canceled due to missing packages and no YES option: ["nanoid@5.1.16"]
npm error A complete log of this run can be found in: /root/.npm/_logs/STAMP-debug-0.log
`);
});

test('a lock file from elsewhere installs what this registry has instead; what it cannot have is plainly not simulated', async () => {
  /** A project that a lock file with the integrity of other bytes ties to one version of a package. */
  const ci = (name: string, version: string): string => `cat > package-lock.json <<'J'
{ "name": "app", "version": "1.0.0", "lockfileVersion": 3, "requires": true, "packages": {
  "": { "name": "app", "version": "1.0.0", "dependencies": { "${name}": "*" } },
  "node_modules/${name}": { "version": "${version}", "resolved": "${index}/${name}/-/${name}-${version}.tgz", "integrity": "sha512-${'A'.repeat(86)}==" } } }
J
echo '{ "name": "app", "version": "1.0.0", "dependencies": { "${name}": "*" } }' > package.json
npm ci`;
  const { out, err, code } = await inNode(`mkdir /app && cd /app
${ci('is-number', '6.0.0')} 2> tampered; head -1 tampered
${ci('is-odd', '3.0.0')}
node -p "require('is-odd/package.json').version"
${ci('is-odd', '8.0.0')}`);
  expect({ out, err, code }).toEqual({
    out: `npm error code EINTEGRITY

added 1 package, and audited 2 packages in 390ms

found 0 vulnerabilities
3.0.0
`,
    err: `npm error drydock: is-odd@8.0.0 is not simulated: this registry does not hold it, nor a newer one of its major version
npm error A complete log of this run can be found in: /root/.npm/_logs/STAMP-debug-0.log
`,
    code: 1,
  });
});
