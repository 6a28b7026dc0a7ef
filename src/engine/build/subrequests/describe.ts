import { goJson } from '../../base/go-json.ts';
import { columns, type SubrequestText } from './subrequest.ts';

const named = (...names: readonly string[]) => names.map((name) => ({ name, description: '' }));

const REQUESTS = [
  {
    name: 'frontend.outline',
    description: 'List all parameters current build target supports',
    opts: [{ name: 'target', description: 'Target build stage' }],
  },
  { name: 'frontend.targets', description: 'List all targets current build supports', opts: [] },
  { name: 'frontend.subrequests.describe', description: 'List available subrequest types', opts: null },
] as const;

/** `--call=subrequests.describe`: what may be asked. */
export function describeSubrequests(): SubrequestText {
  const documents = REQUESTS.map(({ name, description, opts }) => ({
    name,
    version: '1.0.0',
    type: 'rpc',
    description,
    opts,
    inputs: null,
    metadata: named('result.json', 'result.txt'),
    refs: null,
  }));
  const rows = REQUESTS.map(({ name, description }) => [name.replace(/^frontend\./, ''), '1.0.0', description]);
  return { text: columns([['NAME', 'VERSION', 'DESCRIPTION'], ...rows], 1), json: goJson(documents, 2) };
}
