import { EngineError } from '../../base/errors.ts';
import { goQuote } from '../../base/go-quote.ts';
import { type Platform, parsePlatform } from '../../base/platforms.ts';
import { DockerfileError, located } from '../dockerfile/error.ts';
import type { FromInstruction } from '../instructions/from.ts';
import type { Linter } from '../lint/linter.ts';
import { type ProcessedWord, processWord } from '../shell-lex.ts';
import { withSuggestion } from '../suggest.ts';
import type { Variables } from './variables.ts';

/** FROM --platform, with its checks; undefined when there is none. Throws DockerfileError. */
export function stagePlatform(
  from: FromInstruction,
  globals: Variables,
  escapeToken: string,
  linter: Linter,
  report: (word: ProcessedWord) => void,
): Platform | undefined {
  if (from.platform === '') return undefined;
  const { range } = from;
  let word: ProcessedWord;
  try {
    word = processWord(from.platform, globals, { escapeToken });
  } catch (error) {
    throw located(error, range, (message) => `failed to process arguments for platform : ${message}`);
  }
  report(word);
  const { result, matched, unmatched } = word;
  if (
    matched.size === 1 &&
    unmatched.size === 0 &&
    matched.has('TARGETPLATFORM') &&
    globals.get('TARGETPLATFORM') === result
  ) {
    linter.run(
      'RedundantTargetPlatform',
      range,
      `Setting platform to predefined ${from.platform} in FROM is redundant as this is the default behavior`,
    );
  }
  const suggested = (message: string): string =>
    [...unmatched].reduce(
      (text, name) => (text === message ? withSuggestion(message, name, globals.names()) : text),
      message,
    );
  if (result === '')
    throw located(new DockerfileError(suggested(`empty platform value from expression ${from.platform}`)), range);
  try {
    const platform = parsePlatform(result);
    const isConstant = matched.size === 0 && unmatched.size === 0;
    if (isConstant && !from.stage.includes(platform.os) && !from.stage.includes(platform.architecture)) {
      linter.run(
        'FromPlatformFlagConstDisallowed',
        range,
        `FROM --platform flag should not use constant value ${goQuote(result)}`,
      );
    }
    return platform;
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    throw located(new DockerfileError(`failed to parse platform ${from.platform}: ${suggested(error.message)}`), range);
  }
}
