/** A symbol, or two nodes in one. */
interface TreeNode {
  readonly symbol: number;
  readonly count: number;
  readonly left?: TreeNode;
  readonly right?: TreeNode;
}

/** More than a block has symbols: the node behind the last one. */
const END: TreeNode = { symbol: -1, count: 25_001 };

/**
 * How many bits each symbol gets by its count, at most `limit`; the array ends with the last symbol that occurs. Of equal counts the lower
 * symbol comes first: the bytes of a packed layer hang on it.
 */
export function codeLengths(counts: Int32Array, limit: number): Uint8Array {
  const symbols: TreeNode[] = [];
  for (let symbol = 0; symbol < counts.length; symbol++) {
    const count = counts[symbol] as number;
    if (count > 0) symbols.push({ symbol, count });
  }
  const last = symbols.at(-1);
  if (!last) return new Uint8Array(0);
  const lengths = new Uint8Array(last.symbol + 1);
  if (symbols.length === 1) {
    lengths[last.symbol] = 1;
    return lengths;
  }
  const longest = measure(treeOf(symbols), lengths, 0);
  if (longest > limit) shorten(symbols, lengths, longest, limit);
  return lengths;
}

/** Joins the two rarest again and again. Two queues in one array: pairs in front, in the order they are made, symbols behind. */
function treeOf(symbols: readonly TreeNode[]): TreeNode {
  const nodes = [...symbols].sort((a, b) => a.count - b.count);
  const joins = nodes.length - 1;
  nodes.push(END);
  const node = (at: number): TreeNode => nodes[at] as TreeNode;
  const join = (left: TreeNode, right: TreeNode): TreeNode => ({
    symbol: -1,
    count: left.count + right.count,
    left,
    right,
  });
  nodes[0] = join(node(0), node(1));
  let pair = 0;
  let symbol = 2;
  let made = 1;
  while (made < joins) {
    const left = node(node(pair).count < node(symbol).count ? pair++ : symbol++);
    const right = node(pair !== made && node(pair).count < node(symbol).count ? pair++ : symbol++);
    nodes[made++] = join(left, right);
  }
  return node(made - 1);
}

/** Notes how deep each symbol lies; answers the deepest. */
function measure(node: TreeNode, lengths: Uint8Array, depth: number): number {
  if (!node.left || !node.right) {
    lengths[node.symbol] = depth;
    return depth;
  }
  return Math.max(measure(node.left, lengths, depth + 1), measure(node.right, lengths, depth + 1));
}

/** Cuts codes at `limit` bits and lengthens others for it, the longest below the limit first, so that the code stays complete. */
function shorten(symbols: readonly TreeNode[], lengths: Uint8Array, longest: number, limit: number): void {
  const lengthOf = (node: TreeNode): number => lengths[node.symbol] as number;
  const order = [...symbols].sort((a, b) => lengthOf(b) - lengthOf(a) || a.count - b.count);
  const over = longest - limit;
  let debt = 0;
  let at = 0;
  for (; at < order.length; at++) {
    const node = order[at] as TreeNode;
    if (lengthOf(node) <= limit) break;
    debt += (1 << over) - (1 << (longest - lengthOf(node)));
    lengths[node.symbol] = limit;
  }
  debt >>= over;
  while (debt > 0) {
    const node = order[at] as TreeNode;
    if (lengthOf(node) < limit) {
      debt -= 1 << (limit - lengthOf(node) - 1);
      lengths[node.symbol] = lengthOf(node) + 1;
    } else at++;
  }
  for (; at >= 0 && debt !== 0; at--) {
    const node = order[at] as TreeNode;
    if (lengthOf(node) !== limit) continue;
    lengths[node.symbol] = limit - 1;
    debt++;
  }
}

/** The code of each symbol, its first bit lowest (RFC 1951, 3.2.2). */
export function codesOf(lengths: Uint8Array): Uint16Array {
  const counts = new Uint16Array(17);
  for (const length of lengths) if (length > 0) counts[length + 1] = (counts[length + 1] as number) + 1;
  const next = new Uint16Array(17);
  for (let length = 2; length <= 15; length++)
    next[length] = ((next[length - 1] as number) + (counts[length] as number)) << 1;
  const codes = new Uint16Array(lengths.length);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] as number;
    if (length === 0) continue;
    const code = next[length] as number;
    next[length] = code + 1;
    codes[symbol] = reversed(code, length);
  }
  return codes;
}

function reversed(code: number, length: number): number {
  let out = 0;
  for (let bit = 0; bit < length; bit++) out |= ((code >> bit) & 1) << (length - 1 - bit);
  return out;
}
