import { describe, expect, it } from 'vitest';
import { type DockerfileNode, parseDockerfile } from '../../../src/engine/build/dockerfile/lines.ts';

/** An instruction as BuildKit's parser dumps it: command, flags, words. */
function dumped({ command, flags, words, inner }: DockerfileNode): readonly unknown[] {
  return [command.toLowerCase(), ...(flags.length > 0 ? [flags] : []), ...(inner ? [dumped(inner)] : words)];
}

const parsed = (text: string): readonly unknown[] => dumped(parseDockerfile(text).nodes[0] as DockerfileNode);

/** What BuildKit's own parser makes of such lines (frontend/dockerfile/parser). */
describe('arguments of an instruction', () => {
  it.each([
    ['copy ["a b", "/c"]', ['copy', 'a b', '/c']],
    ['ADD a  b\tc /d/', ['add', 'a', 'b', 'c', '/d/']],
    ['CMD []', ['cmd']],
    ['CMD ["a", "\\u2665", "\\"q\\""]', ['cmd', 'a', '♥', '"q"']],
    ["CMD ['a', 'b']", ['cmd', "['a', 'b']"]],
    ['CMD ["a", "b"', ['cmd', '["a", "b"']],
    ['CMD [ "a", ]', ['cmd', '[ "a", ]']],
    ['CMD ["a"] x', ['cmd', '["a"] x']],
    ['CMD "[\\"a\\"]"', ['cmd', '"[\\"a\\"]"']],
    ['ENV a=b', ['env', 'a', 'b', '=']],
    ['ENV a b=c d', ['env', 'a', 'b=c d', '']],
    ['ENV a="b c" d=\\ e f=\'g\'', ['env', 'a', '"b c"', '=', 'd', '\\ e', '=', 'f', "'g'", '=']],
    ['ENV a=b\\ c d=e', ['env', 'a', 'b\\ c', '=', 'd', 'e', '=']],
    ['LABEL a=""', ['label', 'a', '""', '=']],
    ['ARG a b=c', ['arg', 'a', 'b=c']],
    ['EXPOSE 80  443/tcp', ['expose', '80', '443/tcp']],
    ['VOLUME /a /b', ['volume', '/a', '/b']],
    ['VOLUME ["/a b"]', ['volume', '/a b']],
    ['WORKDIR a b', ['workdir', 'a b']],
    ['MAINTAINER Ann <a@b>', ['maintainer', 'Ann <a@b>']],
    ['ONBUILD RUN ["a"]', ['onbuild', ['run', 'a']]],
    ['HEALTHCHECK --interval=1s --retries=2 CMD a b', ['healthcheck', ['--interval=1s', '--retries=2'], 'CMD', 'a b']],
    ['HEALTHCHECK CMD ["a", "b"]', ['healthcheck', 'CMD', 'a', 'b']],
    ['HEALTHCHECK NONE', ['healthcheck', 'NONE']],
    ['RUN --a=b --c "--d" e', ['run', ['--a=b', '--c'], '"--d" e']],
    ['RUN --a="b c" -- d', ['run', ['--a=b c'], 'd']],
    ['STOPSIGNAL\tSIGKILL', ['stopsignal', 'SIGKILL']],
    ['UNKNOWN a b', ['unknown']],
  ])('%s', (text, expected) => {
    expect(parsed(text)).toEqual(expected);
  });

  it.each([
    ['', 'file with no instructions'],
    ['# only a comment\n\n', 'file with no instructions'],
    ['ENV a', 'ENV must have two arguments'],
    ['LABEL a', 'LABEL must have two arguments'],
    ['ENV a=b c', 'Syntax error - can\'t find = in "c". Must be of the form: name=value'],
    ['CMD [["a"]]', 'when using JSON array syntax, arrays must be comprised of strings only'],
    ['CMD [1]', 'when using JSON array syntax, arrays must be comprised of strings only'],
    ['RUN <<E\nx', 'unterminated heredoc'],
    ['# escape=`\n# escape=`\nFROM a', 'only one escape parser directive can be used'],
    ['# escape=x\nFROM a', "invalid escape token 'x' does not match ` or \\"],
  ])('%j is refused', (text, message) => {
    expect(() => parseDockerfile(text)).toThrow(message);
  });
});
