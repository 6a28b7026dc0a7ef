export { dirs, popd, pushd } from './directories.ts';
export { getopts } from './getopts.ts';
export { mapfile } from './mapfile.ts';
export { printf } from './printf.ts';
export { ulimit } from './ulimit.ts';
export { umask } from './umask.ts';
