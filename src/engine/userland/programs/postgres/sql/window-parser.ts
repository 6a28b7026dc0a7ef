import { notSimulated } from './error.ts';
import type { FrameEnd, OrderItem, Window } from './syntax.ts';
import type { TokenReader } from './token-reader.ts';

/** `(partition by a order by b rows between 1 preceding and current row)` */
export function parseWindow(reader: TokenReader): Window {
  reader.expect('(');
  const name =
    reader.isName() && !/^(partition|order|rows|range|groups)$/.test(reader.next.text) ? reader.name() : undefined;
  const partition = reader.word('partition', 'by') ? reader.list(() => reader.grammar.expression(reader)) : [];
  const order = reader.word('order', 'by') ? parseOrder(reader) : [];
  let frame: Window['frame'];
  const unit = (['rows', 'range', 'groups'] as const).find((word) => reader.word(word));
  if (unit) {
    const between = reader.word('between');
    const from = parseFrameEnd(reader);
    if (between) reader.expectWord('and');
    frame = { unit, from, to: between ? parseFrameEnd(reader) : { kind: 'current' } };
    if (reader.isWord('exclude')) throw notSimulated('EXCLUDE', reader.next.start + 1);
  }
  reader.expect(')');
  return { partition, order, ...(frame ? { frame } : {}), ...(name === undefined ? {} : { name }) };
}

function parseFrameEnd(reader: TokenReader): FrameEnd {
  if (reader.word('unbounded', 'preceding')) return { kind: 'unbounded preceding' };
  if (reader.word('unbounded', 'following')) return { kind: 'unbounded following' };
  if (reader.word('current', 'row')) return { kind: 'current' };
  const count = reader.grammar.expression(reader);
  if (reader.word('preceding')) return { kind: 'preceding', count };
  reader.expectWord('following');
  return { kind: 'following', count };
}

/** Behind `order by`. */
export function parseOrder(reader: TokenReader): readonly OrderItem[] {
  return reader.list(() => {
    const by = reader.grammar.expression(reader);
    const descending = reader.word('desc') || (reader.word('asc') && false);
    let nullsFirst = descending;
    if (reader.word('nulls')) {
      nullsFirst = reader.word('first');
      if (!nullsFirst) reader.expectWord('last');
    }
    return { by, descending, nullsFirst };
  });
}
