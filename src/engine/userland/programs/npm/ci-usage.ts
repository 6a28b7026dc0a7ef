/** What `npm ci` prints behind its errors. */
export const CI_USAGE = `Clean install a project

Usage:
npm ci

Options:
[--install-strategy <hoisted|nested|shallow|linked>] [--legacy-bundling]
[--global-style] [--omit <dev|optional|peer> [--omit <dev|optional|peer> ...]]
[--include <prod|dev|optional|peer> [--include <prod|dev|optional|peer> ...]]
[--strict-peer-deps] [--foreground-scripts] [--ignore-scripts]
[--allow-directory <all|none|root>] [--allow-file <all|none|root>]
[--allow-git <all|none|root>] [--allow-remote <all|none|root>]
[--allow-scripts <package-list> [--allow-scripts <package-list> ...]]
[--strict-allow-scripts] [--dangerously-allow-all-scripts] [--no-audit]
[--no-bin-links] [--no-fund] [--dry-run]
[-w|--workspace <workspace-name> [-w|--workspace <workspace-name> ...]]
[--workspaces] [--include-workspace-root] [--install-links]

  --install-strategy
    Sets the strategy for installing packages in node_modules.

  --legacy-bundling
    Instead of hoisting package installs in ${'`'}node_modules${'`'}, install packages

  --global-style
    Only install direct dependencies in the top level ${'`'}node_modules${'`'},

  --omit
    Dependency types to omit from the installation tree on disk.

  --include
    Option that allows for defining which types of dependencies to install.

  --strict-peer-deps
    If set to ${'`'}true${'`'}, and ${'`'}--legacy-peer-deps${'`'} is not set, then _any_

  --foreground-scripts
    Run all build scripts (ie, ${'`'}preinstall${'`'}, ${'`'}install${'`'}, and

  --ignore-scripts
    If true, npm does not run scripts specified in package.json files.

  --allow-directory
    Limits the ability for npm to install dependencies from directories.

  --allow-file
    Limits the ability for npm to install dependencies from tarball files.

  --allow-git
    Limits the ability for npm to fetch dependencies from git references.

  --allow-remote
    Limits the ability for npm to fetch dependencies from urls.

  --allow-scripts
    Comma-separated list of packages whose install-time lifecycle scripts

  --strict-allow-scripts
    If ${'`'}true${'`'}, turn the install-script policy from a warning into a hard

  --dangerously-allow-all-scripts
    If ${'`'}true${'`'}, bypass the ${'`'}allowScripts${'`'} policy entirely and run every

  --audit
    When "true" submit audit reports alongside the current npm command to the

  --bin-links
    Tells npm to create symlinks (or ${'`'}.cmd${'`'} shims on Windows) for package

  --fund
    When "true" displays the message at the end of each ${'`'}npm install${'`'}

  --dry-run
    Indicates that you don't want npm to make any changes and that it should

  -w|--workspace
    Enable running a command in the context of the configured workspaces of the

  --workspaces
    Set to true to run the command in the context of **all** configured

  --include-workspace-root
    Include the workspace root when workspaces are enabled for a command.

  --install-links
    When set file: protocol dependencies will be packed and installed as


aliases: clean-install, ic, install-clean, isntall-clean

Run "npm help ci" for more info`.split('\n');
