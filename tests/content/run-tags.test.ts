import { expect, it } from 'vitest';
import { numberRunTags, runTags } from '../../src/components/lesson/run-tags.ts';

const lesson = `---
title: x
---

<Run command="docker ps" />

\`\`\`mdx
<Run command="not a command, an example of one" />
\`\`\`

<Run command={\`docker images
docker ps -a\`} expectExit={1} />
`;

it('finds each <Run> with its line', () => {
  expect(runTags(lesson, 'x.mdx')).toEqual([
    { line: 5, command: 'docker ps', expectExit: 0 },
    { line: 11, command: 'docker images\ndocker ps -a', expectExit: 1 },
  ]);
});

it('numbers the same ones, and leaves every line where it was', () => {
  const numbered = numberRunTags(lesson);
  expect(numbered.match(/<Run at=\{\d+\}/g)).toEqual(['<Run at={5}', '<Run at={11}']);
  expect(numbered.replaceAll(/ at=\{\d+\}|String\.raw/g, '')).toBe(lesson);
});

it.each([
  ['<Run />', 'x.mdx:1: <Run> has no command that can be read.'],
  ['<Run command={name} />', 'x.mdx:1: <Run> has no command that can be read.'],
  ['\n<Run command=" " />', 'x.mdx:2: <Run> has an empty command.'],
  ['<Run command="false" expectExit="1" />', 'x.mdx:1: <Run> has an expectExit that is no number.'],
])('stops at %s with file, line and hint', (source, problem) => {
  expect(() => runTags(source, 'x.mdx')).toThrow(problem);
  expect(() => runTags(source, 'x.mdx')).toThrow('\n  Hint: ');
});

it('keeps a backslash of a command of several lines for the command', () => {
  const source =
    '<Run command={`docker ps -a\ndocker ps --format \'{{.ID}}\\t{{.Names}}\'`} />\n<Run command="a\\tb" />';
  expect(numberRunTags(source)).toBe(
    '<Run at={1} command={String.raw`docker ps -a\ndocker ps --format \'{{.ID}}\\t{{.Names}}\'`} />\n<Run at={3} command="a\\tb" />',
  );
  expect(runTags(source, 'x.mdx').map(({ command }) => command)).toEqual([
    "docker ps -a\ndocker ps --format '{{.ID}}\\t{{.Names}}'",
    'a\\tb',
  ]);
});
