/** Orders numbers inside texts by their value: `web2` before `web10`, `80/tcp` before `443/tcp`. */
export function naturally(a: string, b: string): number {
  const pieces = (text: string): string[] => text.match(/\d+|\D+/g) ?? [];
  const [x, y] = [pieces(a), pieces(b)];
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    const [p = '', q = ''] = [x[i], y[i]];
    if (/^\d/.test(p) && /^\d/.test(q) && Number(p) !== Number(q)) return Number(p) - Number(q);
    if (p !== q) return p < q ? -1 : 1;
  }
  return x.length - y.length;
}
