/**
 * Makes a built page independent of where the site lies: addresses that start at the site's root become relative to the page, so that the
 * folder can be served below any path. Only addresses of files that the site has are touched; what a lesson shows stays as it is.
 */
const tag = /<[a-z][a-z0-9-]*(?:\s+[^\s"'<>/=]+(?:="[^"]*"|='[^']*'|=[^\s"'>]+)?)*\s*\/?>/gi;
const rooted = /(\s(?:href|src|value|data-index))="\/(?!\/)([^"]*)"/g;

/**
 * @param {string} html the page
 * @param {string} file its path in the site, such as `start/first-container/index.html`
 * @param {(path: string) => boolean} has whether the site has a file at a path without query and fragment, `''` being its root
 */
export function relocate(html, file, has) {
  const up = '../'.repeat(file.split('/').length - 1) || './';
  return html.replace(tag, (whole) =>
    whole.replace(rooted, (kept, name, path) => (has(path.replace(/[?#].*$/s, '')) ? `${name}="${up}${path}"` : kept)),
  );
}
