/** What `--help` and wrong options print. */
export function addUsage(recent: boolean): string {
  return `adduser [--uid id] [--firstuid id] [--lastuid id]
        [--gid id] [--firstgid id] [--lastgid id] [--ingroup group]
        [--add-extra-groups] [--shell shell]
        [--comment comment] [--home dir] [--no-create-home]
        [--allow-all-names] [--allow-bad-names]
        [--disabled-password] [--disabled-login]
        [--conf file] [--quiet] [--verbose] [--debug]
        user
    Add a ${recent ? 'regular' : 'normal'} user

adduser --system
        [--uid id] [--group] [--ingroup group] [--gid id]
        [--shell shell] [--comment comment] [--home dir] [--no-create-home]
        [--conf file] [--quiet] [--verbose] [--debug]
        user
   Add a system user

adduser --group
        [--gid ID] [--firstgid id] [--lastgid id]
        [--conf file] [--quiet] [--verbose] [--debug]
        group
addgroup
        [--gid ID] [--firstgid id] [--lastgid id]
        [--conf file] [--quiet] [--verbose] [--debug]
        group
   Add a user group

addgroup --system
        [--gid id]
        [--conf file] [--quiet] [--verbose] [--debug]
        group
   Add a system group

adduser USER GROUP
   Add an existing user to an existing group
`;
}

export const WRONG_NAME = `Please enter a username matching the regular expression
            configured via the NAME_REGEX configuration variable.  Use the
            \`--allow-bad-names' option to relax this check or reconfigure
            NAME_REGEX in configuration.`;

const LICENCE = `
For detailed copyright information, please refer to
/usr/share/doc/adduser/copyright.

This program is free software; you can redistribute it and/or modify
it under the terms of the GNU General Public License as published by
the Free Software Foundation; either version 2 of the License, or (at
your option) any later version.

This program is distributed in the hope that it will be useful, but
WITHOUT ANY WARRANTY; without even the implied warranty of
MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the GNU
General Public License, /usr/share/common-licenses/GPL, for more details.
`;

export function versionText(adds: boolean, version: string): string {
  return adds
    ? `adduser version ${version}\n\nAdds a user or group to the system.\n${LICENCE}`
    : `deluser version ${version}\n\nRemoves users and groups from the system.\n${LICENCE}`;
}

export const KEEPS_ROOT = `WARNING: You are just about to delete the root account (uid 0)
Usually this is never required as it may render the whole system unusable
If you really want this, call deluser with parameter --no-preserve-root
Stopping now without having performed any action
`;

export const KEEPS_ROOT_NOW =
  'WARNING: You are just about to delete the root account (uid 0). Usually this is never required as it may render the whole system unusable. If you really want this, call deluser with parameter --no-preserve-root. Stopping now without having performed any action';
