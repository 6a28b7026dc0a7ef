import { describe, expect, it } from 'vitest';
import { DockerfileError } from '../../../src/engine/build/dockerfile/error.ts';
import { parseDockerfile } from '../../../src/engine/build/dockerfile/lines.ts';

/** What an instruction says, without where. */
function lines(text: string): readonly string[] {
  return parseDockerfile(text).nodes.map(({ original }) => original);
}

describe('Dockerfile lines', () => {
  it('joins continued lines and knows where each instruction stands', () => {
    const { nodes } = parseDockerfile('FROM a\nRUN one \\\n  two \\\n  three\nCMD x\n');
    expect(nodes.map(({ original, range }) => [original, range.start, range.end])).toEqual([
      ['FROM a', 1, 1],
      ['RUN one   two   three', 2, 4],
      ['CMD x', 5, 5],
    ]);
  });

  it.each([
    ['comments between continued lines are dropped', 'RUN a \\\n# no\n  # no either\n b', ['RUN a  b']],
    ['CRLF ends lines as LF does', 'FROM a\r\nRUN b\r\n', ['FROM a', 'RUN b']],
    ['a byte order mark is dropped', '\ufeffFROM a', ['FROM a']],
    ['# in the middle of a line is text', 'RUN echo # b', ['RUN echo # b']],
    ['a continued last line ends with the file', 'RUN a \\', ['RUN a ']],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('takes another escape character from the first lines', () => {
    const parsed = parseDockerfile('# escape=`\nFROM a\nRUN dir C:\\ `\n x\n');
    expect(parsed.escapeToken).toBe('`');
    expect(parsed.nodes[1]?.original).toBe('RUN dir C:\\  x');
  });

  it('reads a directive only before the first instruction', () => {
    expect(parseDockerfile('FROM a\n# escape=`\nRUN b').escapeToken).toBe('\\');
  });

  it('keeps lines with an empty continuation in mind', () => {
    expect(parseDockerfile('RUN a \\\n\n b\n').emptyContinuations).toHaveLength(1);
  });

  it.each([
    ['EOF', 'RUN <<EOF\n\ta $x\nEOF\n', '\ta $x\n', true],
    ["'EOF'", "RUN <<'EOF'\n\ta $x\nEOF\n", '\ta $x\n', false],
    ['-EOF', 'RUN <<-EOF\n\ta $x\n\tEOF\n', '\ta $x\n', true],
  ])('reads a here-document to <<%s', (_, text, content, expands) => {
    const [node] = parseDockerfile(text).nodes;
    expect(node?.heredocs).toMatchObject([{ name: 'EOF', content, expand: expands }]);
    expect(node?.range).toEqual({ start: 1, end: 3 });
  });

  it('reads two here-documents of one line', () => {
    const [node] = parseDockerfile('COPY <<a <<b /x/\n1\na\n2\nb\n').nodes;
    expect(node?.heredocs.map(({ name, content }) => [name, content])).toEqual([
      ['a', '1\n'],
      ['b', '2\n'],
    ]);
  });

  it.each([
    ['', 'file with no instructions'],
    ['# only a comment\n', 'file with no instructions'],
    ['FROM a\nRUN <<EOF\nnever closed\n', 'unterminated heredoc'],
    ['# escape=x\nFROM a', "invalid escape token 'x' does not match ` or \\"],
    ['# escape=`\n# escape=`\nFROM a', 'only one escape parser directive can be used'],
  ])('refuses %j', (text, message) => {
    expect(() => parseDockerfile(text)).toThrow(DockerfileError);
    expect(() => parseDockerfile(text)).toThrow(message);
  });
});
