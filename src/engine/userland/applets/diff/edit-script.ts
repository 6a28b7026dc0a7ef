/** A run of lines that differ: `[oldStart, oldEnd)` was replaced by `[newStart, newEnd)`; counted from 0. */
export interface Change {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

const MAX_COST = 4000;

/** The shortest edit script between two lists of lines (E. W. Myers, "An O(ND) Difference Algorithm"), as changes in order. */
export function editScript(a: readonly string[], b: readonly string[]): readonly Change[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const keptA = new Uint8Array(a.length).fill(1);
  const keptB = new Uint8Array(b.length).fill(1);
  mark(a, b, start, endA, start, endB, keptA, keptB);
  slide(a, keptA, keptB);
  slide(b, keptB, keptA);
  return changesOf(keptA, keptB);
}

/** Clears the flags of lines that are not common, by a forward search that keeps its traces. */
function mark(
  a: readonly string[],
  b: readonly string[],
  lowA: number,
  highA: number,
  lowB: number,
  highB: number,
  keptA: Uint8Array,
  keptB: Uint8Array,
): void {
  const n = highA - lowA;
  const m = highB - lowB;
  const offset = n + m + 1;
  const most = Math.min(n + m, MAX_COST);
  let frontier = new Int32Array(2 * offset + 1);
  const traces: Int32Array[] = [];
  let found = -1;
  for (let cost = 0; cost <= most && found < 0; cost++) {
    traces.push(frontier.slice(offset - cost - 1, offset + cost + 2));
    for (let k = -cost; k <= cost; k += 2) {
      const down =
        k === -cost || (k !== cost && (frontier[offset + k - 1] as number) < (frontier[offset + k + 1] as number));
      let x = down ? (frontier[offset + k + 1] as number) : (frontier[offset + k - 1] as number) + 1;
      let y = x - k;
      while (x < n && y < m && a[lowA + x] === b[lowB + y]) {
        x += 1;
        y += 1;
      }
      frontier[offset + k] = x;
      if (x >= n && y >= m) {
        found = cost;
        break;
      }
    }
  }
  if (found < 0) {
    // Too different to be worth a search: all of it is changed.
    keptA.fill(0, lowA, highA);
    keptB.fill(0, lowB, highB);
    return;
  }
  frontier = new Int32Array(0);
  let x = n;
  let y = m;
  for (let cost = found; cost > 0; cost--) {
    const trace = traces[cost] as Int32Array;
    const at = (k: number): number => trace[k + cost + 1] as number;
    const k = x - y;
    const down = k === -cost || (k !== cost && at(k - 1) < at(k + 1));
    const previousK = down ? k + 1 : k - 1;
    const previousX = at(previousK);
    const previousY = previousX - previousK;
    if (down) keptB[lowB + previousY] = 0;
    else keptA[lowA + previousX] = 0;
    x = previousX;
    y = previousY;
  }
}

/** Moves each changed run down as far as equal lines allow, and joins it with the next: GNU diff's "shift_boundaries". */
function slide(lines: readonly string[], kept: Uint8Array, other: Uint8Array): void {
  let at = 0;
  let otherAt = 0;
  while (at < lines.length) {
    if (kept[at]) {
      while (otherAt < other.length && !other[otherAt]) otherAt += 1;
      at += 1;
      otherAt += 1;
      continue;
    }
    let start = at;
    let end = at;
    while (end < lines.length && !kept[end]) end += 1;
    // Only where the other side has nothing changed at this place, or the run would tear apart.
    const paired = otherAt < other.length && !other[otherAt];
    if (!paired) {
      let steps = 0;
      while (end < lines.length && kept[end] && lines[start] === lines[end]) {
        kept[start] = 1;
        kept[end] = 0;
        start += 1;
        end += 1;
        steps += 1;
        while (end < lines.length && !kept[end]) end += 1;
      }
      otherAt += steps;
    }
    at = end;
  }
}

function changesOf(keptA: Uint8Array, keptB: Uint8Array): readonly Change[] {
  const changes: Change[] = [];
  let x = 0;
  let y = 0;
  while (x < keptA.length || y < keptB.length) {
    if (x < keptA.length && y < keptB.length && keptA[x] && keptB[y]) {
      x += 1;
      y += 1;
      continue;
    }
    const oldStart = x;
    const newStart = y;
    while (x < keptA.length && !keptA[x]) x += 1;
    while (y < keptB.length && !keptB[y]) y += 1;
    changes.push({ oldStart, oldEnd: x, newStart, newEnd: y });
  }
  return changes;
}
