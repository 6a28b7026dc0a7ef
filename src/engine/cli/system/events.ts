import type { JsonObject } from '../../api/json.ts';
import type { SystemEvent } from '../../api/system.ts';
import { rfc3339NanoFixed } from '../../base/go-time.ts';
import { command } from '../command.ts';
import { CliError } from '../errors.ts';
import { checkTimestamp } from '../flags/timestamp.ts';
import { typedDocument } from '../format/documents.ts';
import { INSPECT_FORMAT } from '../format/help-texts.ts';
import { execute, parseFormat } from '../format/listing.ts';
import { jsonText, type StructValue, type Value } from '../template/value.ts';

/** `docker events --since 1h --filter type=container`: what happened and happens, until Ctrl-C or --until. */
export const events = command({
  use: 'events [OPTIONS]',
  short: 'Get real time events from the server',
  spellings: 'docker system events, docker events',
  flags: `
--since string Show all events created since timestamp
--until string Stream events until this timestamp
-f --filter filter Filter output based on conditions provided
${INSPECT_FORMAT.slice(3)}`,
  async run({ api, flags, terminal, interrupts }) {
    const format = flags.string('format');
    const template =
      format === '' ? undefined : parseFormat(format === 'json' ? '{{json .}}' : format, 'Error parsing format: ', 64);
    if (template) {
      try {
        execute(template, typedDocument({}, 'events.Message'), 'Error parsing format: ');
      } catch (error) {
        if (error instanceof CliError) throw new CliError(error.message, 64);
        throw error;
      }
    }
    for (const name of ['since', 'until']) checkTimestamp(flags.string(name), terminal.clock.now(), '');
    const stop = Promise.withResolvers<void>();
    interrupts.atEnd(() => stop.resolve());
    const options = {
      since: flags.string('since'),
      until: flags.string('until'),
      filters: flags.get('filter', 'filter'),
    };
    for await (const event of api.system.events(options, { stopped: stop.promise })) {
      await terminal.out(`${template ? execute(template, message(event), '') : line(event)}\n`);
    }
  },
});

function line(event: SystemEvent): string {
  const attributes = [...event.attributes].map(([key, value]) => `${key}=${value}`).sort();
  const shown = attributes.length === 0 ? '' : ` (${attributes.join(', ')})`;
  return `${rfc3339NanoFixed(event.time)} ${event.type} ${event.action} ${event.id}${shown}`;
}

/** The event as Go's events.Message. Its nanoseconds do not fit a number, so that they are put in as text. */
function message(event: SystemEvent): Value {
  const seconds = Math.floor(event.time / 1000);
  const nanos = `${seconds}${String(Math.round((event.time - seconds * 1000) * 1e6)).padStart(9, '0')}`;
  const attributes = Object.fromEntries([...event.attributes].sort(([a], [b]) => (a < b ? -1 : 1)));
  const document: JsonObject = {
    Type: event.type,
    Action: event.action,
    Actor: { ID: event.id, Attributes: attributes },
    scope: event.scope,
    time: seconds,
  };
  const value = typedDocument(document, 'events.Message') as StructValue;
  return {
    ...value,
    field: (name) => (name === 'TimeNano' ? { kind: 'string', value: nanos, type: 'int64' } : value.field(name)),
    json: () => value.json().replace(/}$/, `,${jsonText('timeNano', false)}:${nanos}}`),
  };
}
