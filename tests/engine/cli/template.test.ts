import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/engine/api/json.ts';
import { parseTemplate } from '../../../src/engine/base/go-template/parse.ts';
import { typedDocument, untyped } from '../../../src/engine/cli/format/documents.ts';
import { executeTemplate } from '../../../src/engine/cli/template/execute.ts';
import { FUNCTIONS } from '../../../src/engine/cli/template/functions.ts';

const NAMES = new Set(Object.keys(FUNCTIONS));

const DOCUMENT: JsonObject = {
  Id: 'abc',
  Name: '/web',
  Args: ['-c', 'sleep 300'],
  RestartCount: 0,
  Mounts: [],
  State: { Status: 'running', Running: true, Pid: 7 },
  Config: {
    Cmd: ['sh', '-c'],
    Entrypoint: null,
    Labels: { tier: 'front', app: 'shop' },
    ExposedPorts: { '80/tcp': {} },
  },
  NetworkSettings: {
    Ports: { '80/tcp': [{ HostIp: '0.0.0.0', HostPort: '8080' }] },
    Networks: { none: { IPAddress: '' } },
  },
};

function render(source: string): string {
  try {
    return executeTemplate(parseTemplate(source, NAMES), typedDocument(DOCUMENT, 'container.InspectResponse'), {
      functions: FUNCTIONS,
    });
  } catch (error) {
    return (error as Error).message;
  }
}

// What Go's text/template answers to the same templates; checked against the docker client's own.
describe('Go templates', () => {
  it.each([
    ['{{.Name}} {{.ID}} {{.Args}}', '/web abc [-c sleep 300]'],
    ['{{.State.Health}} {{.Config.Entrypoint}} {{.Config.User}}| {{.Config.StopTimeout}}', '<nil> [] | <nil>'],
    [
      '{{.Config.Labels}} {{.Config.Labels.app}} {{.Config.Labels.nope}} {{index .Config.Labels "nope"}}|',
      'map[app:shop tier:front] shop <no value> |',
    ],
    ['{{range $k, $v := .Config.Labels}}{{$k}}={{$v}};{{end}}', 'app=shop;tier=front;'],
    [
      '{{(index (index .NetworkSettings.Ports "80/tcp") 0).HostPort}} {{.NetworkSettings.Ports}}',
      '8080 map[80/tcp:[{0.0.0.0 8080}]]',
    ],
    ['{{.Config.ExposedPorts}} [{{.NetworkSettings.Networks.none.IPAddress}}]', 'map[80/tcp:{}] [invalid IP]'],
    ['{{json .Config.Labels}} {{json .State.Health}} {{json "<a>"}}', '{"app":"shop","tier":"front"} null "<a>"'],
    ['{{printf "%s has %d args, %-6s|%05d|%q" .Name (len .Args) "a" 42 "b"}}', '/web has 2 args, a     |00042|"b"'],
    ['{{if and .State.Running (not .State.Paused)}}up{{else if eq .Name "x" "y"}}x{{else}}down{{end}}', 'up'],
    [
      '{{.State}} {{printf "%v" .State}}',
      '{running true false false false false 7 0    <nil>} &{running true false false false false 7 0    <nil>}',
    ],
    [
      '{{printf "%+v" .State}}',
      '&{Status:running Running:true Paused:false Restarting:false OOMKilled:false Dead:false Pid:7 ExitCode:0 Error: StartedAt: FinishedAt: Health:<nil>}',
    ],
    [
      '{{printf "%T %#v" .State .State}}',
      '*container.State &container.State{Status:"running", Running:true, Paused:false, Restarting:false, OOMKilled:false, Dead:false, Pid:7, ExitCode:0, Error:"", StartedAt:"", FinishedAt:"", Health:(*container.Health)(nil)}',
    ],
    [
      '{{printf "%#v" .Config.Labels}} {{printf "%#v" .Mounts}}',
      'map[string]string{"app":"shop", "tier":"front"} []container.MountPoint{}',
    ],
    ['{{with .State.Error}}{{.}}{{else}}none{{end}}', 'none'],
    ['{{range $i, $c := .Config.Cmd}}{{if $i}}, {{end}}{{$c}}{{end}}', 'sh, -c'],
    ['{{range .Mounts}}x{{else}}no mounts{{end}}', 'no mounts'],
    [
      '{{split .Name "/"}} {{join .Config.Cmd "+"}} {{upper .State.Status}} {{title "up now"}} {{slice .Name 1 3}}',
      '[ web] sh+-c RUNNING Up Now we',
    ],
    ['a  {{- /* note */ -}}  b {{- "c" }}', 'abc'],
    ['{{define "t"}}<{{.}}>{{end}}{{template "t" .Name}}{{block "b" 1}}({{.}}){{end}}', '</web>(1)'],
    ['{{$x := 1}}{{$x = 2}}{{$x}} {{"a" | printf "%s-%s" "b"}} {{print 1 2 "a" "b" 3}}', '2 b-a 1 2ab3'],
    ['{{eq 1 1}} {{ne "a" "b"}} {{lt 1 2}} {{ge "b" "a"}} {{or 0 "" "z"}} {{and 1 0}}', 'true true true true z 0'],
    ['{{html "<a>"}} {{urlquery "a b&c"}} {{js "it\'s"}}', "&lt;a&gt; a+b%26c it\\'s"],
  ])('%s', (source, out) => {
    expect(render(source)).toBe(out);
  });

  it.each([
    [
      '{{.Nope}}',
      `template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type container.InspectResponse`,
    ],
    [
      '{{.State.Health.Status}}',
      'template: :1:8: executing "" at <.State.Health.Status>: nil pointer evaluating *container.Health.Status',
    ],
    ['{{.Name.Foo}}', `template: :1:7: executing "" at <.Name.Foo>: can't evaluate field Foo in type string`],
    [
      '{{index .Args 9}}',
      'template: :1:2: executing "" at <index .Args 9>: error calling index: index out of range: 9',
    ],
    [
      '{{slice .Name 0 99}}',
      'template: :1:2: executing "" at <slice .Name 0 99>: error calling slice: index out of range: 99',
    ],
    ['{{upper 3}}', 'template: :1:8: executing "" at <3>: expected string; found 3'],
    ['{{len}}', 'template: :1:2: executing "" at <len>: wrong number of args for len: want 1 got 0'],
    ['{{eq 1 "1"}}', 'template: :1:2: executing "" at <eq 1 "1">: error calling eq: incompatible types for comparison'],
    ['{{.State', 'template: :1: unclosed action'],
    ['{{.Name}', "template: :1: bad character U+007D '}'"],
    ['{{nofunc .Name}}', 'template: :1: function "nofunc" not defined'],
    ['x\n{{end}}', 'template: :2: unexpected {{end}}'],
    ['{{if true}}', 'template: :1: unexpected EOF'],
    ['{{if}}{{end}}', 'template: :1: missing value for if'],
    ['{{$x}}', 'template: :1: undefined variable "$x"'],
    ['{{"open}}', 'template: :1: unterminated quoted string'],
    ['{{1a}}', 'template: :1: bad number syntax: "1a"'],
  ])('complains of %s', (source, message) => {
    expect(render(source)).toBe(message);
  });

  it('takes a missing key of a plain document for a mistake when told so', () => {
    const strict = (source: string): string => {
      try {
        return executeTemplate(parseTemplate(source, NAMES), untyped(DOCUMENT), {
          functions: FUNCTIONS,
          missingKeyError: true,
        });
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(strict('{{.Id}} {{.State.Pid}}')).toBe('abc 7');
    expect(strict('{{.State.Health.Status}}')).toBe(
      'template: :1:8: executing "" at <.State.Health.Status>: map has no entry for key "Health"',
    );
  });
});
