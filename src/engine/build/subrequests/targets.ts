import { base64 } from '../../base/base64.ts';
import { encodeUtf8 } from '../../base/bytes.ts';
import { goJson } from '../../base/go-json.ts';
import { parseDockerfile } from '../dockerfile/lines.ts';
import { descriptionIn } from '../instructions/instruction.ts';
import { Linter, parseLintConfig } from '../lint/linter.ts';
import { readStages } from '../plan/stages.ts';
import { columns, locationOf, type SubrequestText } from './subrequest.ts';

/** `--call=targets`: the stages of a Dockerfile with their descriptions. Throws DockerfileError. */
export function targetsOf(text: string): SubrequestText {
  const silent = new Linter(parseLintConfig(''), () => {});
  const { stages } = readStages(parseDockerfile(text), silent);
  const targets = stages.map(({ from }, i) => ({
    name: from.stage,
    isDefault: i === stages.length - 1,
    description: descriptionIn(from.comments, from.stage),
    from,
  }));
  const rows = targets.map(({ name, isDefault, description }) => [
    name === '' ? (isDefault ? '(default)' : '') : `${name}${isDefault ? ' (default)' : ''}`,
    description,
  ]);
  const documents = targets.map(({ name, isDefault, description, from }) => ({
    ...(name === '' ? {} : { name }),
    ...(isDefault ? { default: true } : {}),
    ...(description === '' ? {} : { description }),
    base: from.base,
    ...(from.platform === '' ? {} : { platform: from.platform }),
    location: locationOf(from.range),
  }));
  return {
    text: columns([['TARGET', 'DESCRIPTION'], ...rows], 1),
    json: goJson({ targets: documents, sources: [base64(encodeUtf8(text))] }, 2),
  };
}
