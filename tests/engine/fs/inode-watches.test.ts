import { expect, test } from 'vitest';
import { createMemoryFs } from '../../../src/engine/fs/memory-fs.ts';
import { directory, file, tickingClock, viewOf } from './builders.ts';

/** What a watch of a path hears of changes, as `event` or `event name`. */
function heard(change: (view: ReturnType<typeof viewOf>) => void, path: string): readonly string[] {
  const lower = directory({ d: directory({ a: file('one'), b: file('two'), sub: directory({}) }) });
  const view = viewOf(createMemoryFs({ type: 'overlay', clock: tickingClock(), lower }));
  const events: string[] = [];
  view.watch(path, (event, name) => events.push(name === undefined ? event : `${event} ${name}`));
  change(view);
  return events;
}

// As inotify(7) has it, less what it tells of opening and reading.
test('a watched file', () => {
  expect(heard((view) => view.writeFile('/d/a', 'new'), '/d/a')).toEqual(['modify', 'modify']);
  expect(heard((view) => view.chmod('/d/a', 0o600), '/d/a')).toEqual(['attrib']);
  expect(heard((view) => view.utimes('/d/a', { atime: 1, mtime: 1 }), '/d/a')).toEqual(['attrib']);
  expect(heard((view) => view.rename('/d/a', '/d/c'), '/d/a')).toEqual(['move-self']);
  expect(heard((view) => view.rename('/d/b', '/d/a'), '/d/a')).toEqual(['attrib', 'delete-self', 'ignored']);
  expect(heard((view) => view.link('/d/a', '/d/c'), '/d/a')).toEqual(['attrib']);
  const removed = heard((view) => {
    view.unlink('/d/a');
    view.writeFile('/d/a', 'another file');
  }, '/d/a');
  expect(removed).toEqual(['attrib', 'delete-self', 'ignored']);
});

test('a watched directory tells of its entries, not of what lies deeper', () => {
  expect(heard((view) => view.writeFile('/d/a', 'x'), '/d')).toEqual(['modify a', 'modify a']);
  expect(heard((view) => view.writeFile('/d/new', 'x'), '/d')).toEqual(['create new', 'modify new']);
  expect(heard((view) => view.writeFile('/d/sub/new', 'x'), '/d')).toEqual([]);
  expect(heard((view) => view.chmod('/d/sub', 0o700), '/d')).toEqual(['attrib sub']);
  expect(heard((view) => view.rename('/d/a', '/d/sub/a'), '/d')).toEqual(['moved-from a']);
  expect(heard((view) => view.rename('/d/a', '/d/b'), '/d')).toEqual(['moved-from a', 'moved-to b']);
  expect(heard((view) => view.unlink('/d/a'), '/d')).toEqual(['delete a']);
  expect(heard((view) => view.removeTree('/d'), '/d')).toEqual([
    'delete a',
    'delete b',
    'delete sub',
    'delete-self',
    'ignored',
  ]);
});

test('a watch that was ended hears nothing', () => {
  const view = viewOf(createMemoryFs({ type: 'ext4', clock: tickingClock() }));
  view.writeFile('/f', '1');
  const events: string[] = [];
  const first = view.watch('/f', (event) => events.push(`first ${event}`));
  view.watch('/f', (event) => events.push(`second ${event}`));
  first();
  view.chmod('/f', 0o600);
  expect(events).toEqual(['second attrib']);
});
