import { type Box, makeBox } from '../box.ts';

/** Flavour, command line, what it prints on standard output and standard error, exit status. */
export type Flavoured = readonly ['busybox' | 'gnu', string, string, string, number];

/** Files that the tables work on, byte by byte (code units up to 255). */
const FILES: Readonly<Record<string, string>> = {
  abc: 'a 1\nb 2\nc 3\n',
  'app.log':
    '2024-01-01 INFO  start version=1.2\n2024-01-01 WARN  disk at 91%\n2024-01-02 ERROR cannot open /data/db\n2024-01-02 INFO  retry 1\n2024-01-03 ERROR cannot open /data/db\n2024-01-03 info  done\n',
  b64: 'aGVsbG8K\n',
  bin: 'AB\u0001\u00ff\n\u0000bin',
  'fruit.csv': 'name,color,price\napple,red,3\nbanana,yellow,1\ncherry,red,10\nlemon,yellow,2\napple,green,4\n',
  mixed: 'b\nA\na\nB\n',
  mixed2: 'a\na\nb\na\n',
  nonl: 'no newline',
  nums: '10\n9\n2\n33\n1\n',
  one: 'z\n',
  one2: 'changed\n',
  'p/doc/a.md': '# hi\n',
  'p/src/a.c': 'int x;\n',
  'p/src/b.c': 'y\n',
  'p/src/lib/c.h': '',
  paras: 'one\n\ntwo\nthree\n',
  prog: 'BEGIN { print "from file" }\n{ print $1 }\n',
  sorted1: '1 a\n2 b\n3 c\n',
  sorted2: '1 a\n2 x\n4 d\n',
  spaces: 'a       b\n',
  sums: '3f67c889b6b3f8385388d8608059fbc4  abc\na8a78d0ff555c931f045b6f448129846  nums\n',
  sums2: '3f67c889b6b3f8385388d8608059fbc4  abc\na8a78d0ff555c931f045b6f448129846  nums\n',
  tabs: 'a\tb\n',
  twenty: '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n20\n',
  twentyb: '1\n2\n3\n4\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15x\n16\n17\n18\nnew\n19\n20\n',
  users: 'root:x:0\ndaemon:x:1\n',
  versions: '1.10\n1.9\n1.2\n',
};

/** A machine of one flavour with the tables' files in /work. */
export function boxWithFiles(flavour: 'busybox' | 'gnu'): Box {
  const box = makeBox(flavour);
  box.fs.mkdirs('/work/p/none');
  for (const [name, text] of Object.entries(FILES)) {
    if (name.includes('/')) box.fs.mkdirs(`/work/${name.slice(0, name.lastIndexOf('/'))}`);
    box.fs.writeFile(
      `/work/${name}`,
      Uint8Array.from(text, (char) => char.charCodeAt(0)),
    );
  }
  return box;
}
