import type { ProgressMessage, ProgressSink } from '../../api/progress.ts';
import { humanSize } from '../../base/units.ts';

/** Where progress goes. */
export interface ProgressTarget {
  readonly write: (text: string) => Promise<void>;
  readonly isTerminal: boolean;
  readonly columns: number;
}

/**
 * Prints a progress stream (moby client/pkg/jsonmessage): a line for each message; on a terminal, the line of each layer is
 * overwritten in place. Elsewhere, messages that count bytes are left out.
 */
export function displayProgress(target: ProgressTarget): ProgressSink {
  let lines = new Map<string, number>();
  return async (message) => {
    if (message.aux) return;
    const moving = ofLayer(message);
    let out = '';
    let below = 0;
    if (moving) {
      const id = message.id ?? '';
      const line = lines.get(id) ?? lines.size;
      if (!lines.has(id)) {
        lines.set(id, line);
        if (target.isTerminal) out += '\n';
      }
      below = lines.size - line;
      if (target.isTerminal) out += `\x1b[${below}A`;
    } else lines = new Map();
    out += shown(message, moving, target);
    if (message.id !== undefined && target.isTerminal && below > 0) out += `\x1b[${below}B`;
    if (out !== '') await target.write(out);
  };
}

/** Messages about a layer move; `latest: Pulling from library/busybox` also has an id, but stands. */
function ofLayer(message: ProgressMessage): boolean {
  return (
    message.id !== undefined &&
    (message.current !== undefined || message.total !== undefined || /^[0-9a-f]{12}$/.test(message.id))
  );
}

function shown(message: ProgressMessage, moving: boolean, target: ProgressTarget): string {
  const prefix = message.id === undefined ? '' : `${message.id}: `;
  if (!moving) return `${prefix}${message.status}\n`;
  if (target.isTerminal) return `\x1b[2K\r${prefix}${message.status} ${progressBar(message, target.columns || 200)}\r`;
  if ((message.current ?? 0) > 0 || (message.total ?? 0) > 0) return '';
  return `${prefix}${message.status}\n`;
}

/** `[=====>    ]  1.2MB/3.4MB`, the bar where there is room for it. */
export function progressBar(message: ProgressMessage, columns: number): string {
  const current = message.current ?? 0;
  const total = message.total ?? 0;
  if (current <= 0 && total <= 0) return '';
  if (total <= 0) return humanSize(current).padStart(8);
  const filled = Math.min(Math.trunc(Math.trunc((current / total) * 100) / 2), 50);
  const bar = columns > 110 ? `[${'='.repeat(filled)}>${' '.repeat(50 - filled)}] ` : '';
  const counts = humanSize(current).padStart(8);
  return bar + (current > total ? counts : `${counts}/${humanSize(total)}`);
}
