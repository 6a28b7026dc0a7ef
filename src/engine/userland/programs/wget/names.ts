import type { FileView } from '../../../fs/file-view.ts';
import type { Address } from './addresses.ts';
import type { Wishes } from './options.ts';

/** The file that a URL is saved in, before it is known whether that is there already. */
export function fileName(address: Address, wishes: Wishes): string {
  const [, path = '', query = ''] = /^([^?]*)(\?.*)?$/s.exec(address.path) ?? [];
  const decoded = decodedPath(path);
  const base = (decoded.slice(decoded.lastIndexOf('/') + 1) || 'index.html') + decodedPath(query);
  const folders: string[] = [];
  const prefix = wishes.value('P');
  if (prefix !== undefined && prefix !== '.') folders.push(prefix.replace(/\/+$/, '') || '/');
  if (wishes.has('x') && !wishes.has('nd')) {
    if (!wishes.has('nH')) folders.push(address.authority);
    folders.push(...decoded.split('/').slice(1, -1).filter(Boolean));
  }
  return [...folders, base.replaceAll('/', '%2F')].join('/');
}

function decodedPath(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `x`, or `x.1` when it is there. */
export function freeName(fs: FileView, name: string): string {
  if (!fs.exists(name)) return name;
  for (let number = 1; ; number++) if (!fs.exists(`${name}.${number}`)) return `${name}.${number}`;
}
