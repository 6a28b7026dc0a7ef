import type { Json, JsonObject } from '../../api/json.ts';
import { TemplateError } from '../../base/go-template/lex.ts';
import { parseTemplate } from '../../base/go-template/parse.ts';
import { ansic, parseRfc3339 } from '../../base/go-time.ts';
import { command } from '../command.ts';
import { currentContext } from '../context/connection.ts';
import { CliError } from '../errors.ts';
import { typedDocument } from '../format/documents.ts';
import { INSPECT_FORMAT } from '../format/help-texts.ts';
import { FUNCTION_NAMES } from '../format/listing.ts';
import { tabulate } from '../format/tabwriter.ts';
import { executeTemplate } from '../template/execute.ts';
import { FUNCTIONS } from '../template/functions.ts';
import { type Method, sortedKeys, strings } from '../template/value.ts';
import { API_VERSION, BUILD_TIME, CLIENT_BUILD, CLIENT_VERSION, GO_VERSION } from '../versions.ts';

const DEFAULT_FORMAT = `{{with .Client -}}
Client:{{if ne .Platform nil}}{{if ne .Platform.Name ""}} {{.Platform.Name}}{{end}}{{end}}
 Version:	{{.Version}}
 API version:	{{.APIVersion}}{{if ne .APIVersion .DefaultAPIVersion}} (downgraded from {{.DefaultAPIVersion}}){{end}}
 Go version:	{{.GoVersion}}
 Git commit:	{{.GitCommit}}
 Built:	{{.BuildTime}}
 OS/Arch:	{{.Os}}/{{.Arch}}
 Context:	{{.Context}}
{{- end}}

{{- if ne .Server nil}}{{with .Server}}

Server:{{if ne .Platform.Name ""}} {{.Platform.Name}}{{end}}
 {{- range $component := .Components}}
 {{$component.Name}}:
  {{- if eq $component.Name "Engine" }}
  Version:	{{.Version}}
  API version:	{{index .Details "ApiVersion"}} (minimum version {{index .Details "MinAPIVersion"}})
  Go version:	{{index .Details "GoVersion"}}
  Git commit:	{{index .Details "GitCommit"}}
  Built:	{{index .Details "BuildTime"}}
  OS/Arch:	{{index .Details "Os"}}/{{index .Details "Arch"}}
  Experimental:	{{index .Details "Experimental"}}
  {{- else }}
  Version:	{{$component.Version}}
  {{- $detailsOrder := getDetailsOrder $component}}
  {{- range $key := $detailsOrder}}
  {{$key}}:	{{index $component.Details $key}}
   {{- end}}
  {{- end}}
 {{- end}}
 {{- end}}{{- end}}`;

const detailsOrder: Method = {
  params: ['any'],
  call: ([component]) => {
    const details = component?.kind === 'struct' ? component.field('Details') : undefined;
    return strings(details?.kind === 'map' ? sortedKeys(details) : []);
  },
};

/** `docker version`, `docker version --format '{{.Server.Version}}'` */
export const version = command({
  use: 'version [OPTIONS]',
  short: 'Show the Docker version information',
  group: '10',
  flags: INSPECT_FORMAT,
  async run({ api, connection, flags, terminal }) {
    const format = flags.string('format');
    const source = format === '' ? DEFAULT_FORMAT : format === 'json' ? '{{json .}}' : format;
    const functions = { ...FUNCTIONS, getDetailsOrder: detailsOrder };
    const parse = () => {
      try {
        return parseTemplate(source, new Set([...FUNCTION_NAMES, 'getDetailsOrder']), 'version');
      } catch (error) {
        if (error instanceof TemplateError) throw new CliError(`template parsing error: ${error.message}`, 64);
        throw error;
      }
    };
    const template = parse();
    // Where no daemon answers, the client's part is shown all the same.
    let failure: unknown;
    let server: JsonObject | null = null;
    try {
      server = serverVersion(await api.system.version());
    } catch (error) {
      failure = error;
    }
    const client = clientVersion(String(server?.['ApiVersion'] ?? API_VERSION), currentContext(terminal, connection));
    const document = { Client: client, Server: server };
    try {
      await terminal.out(
        tabulate(`${executeTemplate(template, typedDocument(document, 'system.versionInfo'), { functions })}\n`, 20, 1),
      );
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      await terminal.out('\n');
      throw failure ?? new CliError(error.message);
    }
    if (failure !== undefined) throw failure;
  },
});

/** What is known of this side. */
export function clientVersion(negotiated: string, context: string): JsonObject {
  return {
    Platform: { Name: 'Docker Engine - Community' },
    Version: CLIENT_VERSION,
    ApiVersion: negotiated,
    DefaultAPIVersion: API_VERSION,
    GitCommit: CLIENT_BUILD,
    GoVersion: GO_VERSION,
    Os: 'linux',
    Arch: 'amd64',
    BuildTime: BUILD_TIME,
    Context: context,
  };
}

/** The daemon's answer as docker shows it: the engine's build time for people. */
function serverVersion(answer: JsonObject): JsonObject {
  const components = Array.isArray(answer['Components']) ? (answer['Components'] as readonly JsonObject[]) : [];
  return {
    ...answer,
    Components: components.map((component): Json => {
      const details = (component['Details'] ?? {}) as JsonObject;
      const built = parseRfc3339(String(details['BuildTime'] ?? ''));
      return component['Name'] === 'Engine' && built !== undefined
        ? { ...component, Details: { ...details, BuildTime: ansic(built) } }
        : component;
    }),
  };
}
