/** Builtins that are best said in jq itself: those that hand paths through, and those made of others. */
export const PRELUDE = `
def select(f): if f then . else empty end;
def map(f): [.[] | f];
def map_values(f): .[] |= f;
def recurse(f; keep): recurse(f | select(keep));
def values: select(. != null);
def nulls: select(. == null);
def booleans: select(type == "boolean");
def numbers: select(type == "number");
def strings: select(type == "string");
def arrays: select(type == "array");
def objects: select(type == "object");
def iterables: select(type == "array" or type == "object");
def scalars: select(type != "array" and type != "object");
def isfinite: type == "number" and (isinfinite | not);
def finites: select(isfinite);
def normals: select(isnormal);
def abs: if . < 0 then -. else . end;
def first: .[0];
def last: .[-1];
def nth($at): .[$at];
def nth($at; f): if $at < 0 then error("nth doesn't support negative indices") else first(_skip($at; f)) end;
def in(object): . as $key | object | has($key);
def inside(other): . as $part | other | contains($part);
def any(f; condition): isempty(f | condition or empty) | not;
def all(f; condition): isempty(f | condition and empty);
def any(condition): any(.[]; condition);
def all(condition): all(.[]; condition);
def any: any(.[]; .);
def all: all(.[]; .);
def del(f): delpaths([path(f)]);
def paths: path(..) | select(length > 0);
def paths(keep): path(.. | select(keep)) | select(length > 0);
def pick(f): . as $whole | reduce path(f) as $path (null; setpath($path; $whole | getpath($path)));
def from_entries:
  reduce .[] as $entry ({};
    . + {($entry | .key // .Key // .name // .Name): ($entry | if has("value") then .value else .Value end)});
def with_entries(f): to_entries | map(f) | from_entries;
def sort_by(f): _sort_by(map([f]));
def group_by(f): _group_by(map([f]));
def unique_by(f): group_by(f) | map(.[0]);
def min_by(f): _min_by(map([f]));
def max_by(f): _max_by(map([f]));
def index($wanted): indices($wanted) | .[0];
def rindex($wanted): indices($wanted) | .[-1:][0];
def walk(f): def down: if type == "object" then map_values(down) elif type == "array" then map(down) else . end | f; down;
def transpose: [range(0; map(length) | max // 0) as $column | [.[][$column]]];
def combinations: if length == 0 then [] else .[0][] as $head | .[1:] | combinations as $tail | [$head] + $tail end;
def combinations(n): . as $set | [range(n) | $set] | combinations;
def todate: strftime("%Y-%m-%dT%H:%M:%SZ");
def todateiso8601: todate;
def fromdate: strptime("%Y-%m-%dT%H:%M:%SZ") | mktime;
def fromdateiso8601: fromdate;
def match($re; $flags): _match($re; $flags; false) | .[];
def match($re): ($re | type) as $kind
  | if $kind == "string" then match($re; null)
    elif $kind == "array" and ($re | length) > 0 then match($re[0]; $re[1])
    else error($kind + " not a string or array") end;
def test($re; $flags): _match($re; $flags; true);
def test($re): ($re | type) as $kind
  | if $kind == "string" then test($re; null)
    elif $kind == "array" and ($re | length) > 0 then test($re[0]; $re[1])
    else error($kind + " not a string or array") end;
def _named: reduce (.captures[] | select(.name != null)) as $capture ({}; . + {($capture.name): $capture.string});
def capture($re; $flags): match($re; $flags) | _named;
def capture($re): match($re) | _named;
def scan($re; $flags): match($re; "g" + $flags) | if .captures | length > 0 then [.captures[].string] else .string end;
def scan($re): scan($re; null);
def split($re; $flags):
  . as $text | [foreach ((match($re; "g" + $flags) | [.offset, .length]), null) as $cut
    ([0, null]; if $cut == null then [0, $text[.[0]:]] else [$cut[0] + $cut[1], $text[.[0]:$cut[0]]] end; .[1])];
def splits($re; $flags): split($re; $flags) | .[];
def splits($re): splits($re; null);
def sub($re; replacement; $flags):
  . as $text
  | (reduce match($re; $flags) as $edit ({done: [], from: 0};
      $text[.from:$edit.offset] as $gap
      | [$edit | _named | replacement] as $inserts
      | reduce range(0; $inserts | length) as $at (.; .done[$at] += $gap + $inserts[$at])
      | .from = $edit.offset + $edit.length)
    | .done[] + $text[.from:]) // $text;
def sub($re; replacement): sub($re; replacement; "");
def gsub($re; replacement; $flags): sub($re; replacement; $flags + "g");
def gsub($re; replacement): sub($re; replacement; "g");
def ascii: [.] | implode;
def tostream: path(def deep: (.[]? | deep), .; deep) as $path | getpath($path) | reduce path(.[]?) as $inner ([$path, .]; [$path + $inner]);
def fromstream(f): {value: null, done: false} as $start
  | foreach f as $event ($start;
      if .done then $start else . end
      | if $event | length == 2
        then .done = ($event[0] | length == 0) | setpath(["value"] + $event[0]; $event[1])
        else .done = ($event[0] | length == 1) end;
      if .done then .value else empty end);
def truncate_stream(f): . as $depth | null | f | select(.[0] | length > $depth) | .[0] |= .[$depth:];
def bsearch($target):
  . as $sorted
  | {low: 0, high: length, found: null}
  | until(.found != null or .low >= .high;
      ((.low + .high) / 2 | floor) as $middle
      | if $sorted[$middle] == $target then .found = $middle
        elif $sorted[$middle] < $target then .low = $middle + 1
        else .high = $middle end)
  | .found // -1 - .low;
def debug(message): (message | debug | empty), .;
def inputs: try repeat(input) catch if . == "break" then empty else error end;
def halt_error: halt_error(5);
def INDEX(stream; key): reduce stream as $row ({}; .[$row | key | tostring] |= $row);
def INDEX(key): INDEX(.[]; key);
def IN(source): any(source == .; .);
def IN(source; other): any(source == other; .);
def JOIN($index; key): [.[] | [., $index[key]]];
def JOIN($index; stream; key): stream | [., $index[key]];
def JOIN($index; stream; key; join): stream | [., $index[key]] | join;
`;
