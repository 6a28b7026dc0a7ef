import { translated } from '../../../../learn/exercise/translated.ts';
import { exercises as original } from '../../start/image-and-container.ts';

export const exercises = original.map((exercise) =>
  translated(exercise, {
    title: 'Zwei Kuchen aus einem Rezept',
    intro:
      'Backe zwei Container aus dem Image `busybox`. Nur einer bekommt Kirschen (`cherries`). Nimm dieselbe Maschine wie oben; was sonst noch auf ihr liegt, stört nicht.',
    tasks: {
      monday: {
        text: 'Es gibt einen Container namens `monday`, gemacht aus dem Image `busybox`.',
        hints: [
          'Einen Container macht `docker run`. Den Namen bestimmst du.',
          'Der Schalter `--name monday` gibt den Namen. Gib ihm etwas zu tun, sonst endet er sofort.',
          'Tippe `docker run -d --name monday busybox sleep 3600`.',
        ],
      },
      cherries: {
        text: 'In `monday` enthält die Datei `/cake` das Wort `cherries`.',
        hints: [
          'Die Datei gehört in den Container, nicht auf die Maschine um ihn herum.',
          "`docker exec monday …` führt innen einen Befehl aus. Eine Umleitung braucht dort eine Shell: `sh -c '…'`.",
          "Tippe `docker exec monday sh -c 'echo cherries > /cake'`.",
        ],
      },
      stopped: {
        text: '`monday` ist angehalten und nicht entfernt.',
        hints: [
          'Anhalten beendet das Programm. Der Container mit seinen Dateien bleibt.',
          '`docker stop` bittet höflich und wartet zehn Sekunden; mit `-t 1` nur eine.',
          'Tippe `docker stop -t 1 monday`.',
        ],
      },
      tuesday: {
        text: 'Ein zweiter Container aus demselben Image, namens `tuesday`, läuft. Er hat keine Datei `/cake`.',
        hints: [
          'Du brauchst nichts Neues: Das Rezept ist noch da.',
          'Dasselbe `docker run` mit einem anderen Namen gibt einen frischen Container.',
          'Tippe `docker run -d --name tuesday busybox sleep 3600`.',
        ],
      },
    },
    messages: {
      'removes instead of stopping':
        '`monday` ist nicht da, auch nicht angehalten. `docker rm` nimmt einen Container mit allen Dateien weg. `docker stop` beendet nur sein Programm.',
      'writes the file on the host':
        'Die Datei `cake` liegt auf der Maschine, nicht in `monday`. Deine eigene Shell hat umgeleitet, bevor `docker exec` lief. Das muss eine Shell im Container tun.',
      'puts cherries on both cakes':
        '`tuesday` hat selbst eine Datei `/cake`. Ein neuer Container beginnt ohne sie; jemand hat sie dort geschrieben.',
      'takes another recipe for the second cake':
        '`tuesday` wurde nach einem anderen Rezept gebacken. Beide Kuchen sollen aus `busybox` sein.',
      'lets the second container end at once':
        '`tuesday` wurde gestartet und ist schon zu Ende. Ein Container lebt so lange wie sein Hauptprozess: Gib ihm einen, der dauert.',
    },
    clauses: [
      [/^a container called `monday`, made from `busybox`$/, 'ein Container `monday`, gemacht aus `busybox`'],
      [/^no container of that name$/, 'kein Container dieses Namens'],
      [/^no container called (`\w+`)$/, 'kein Container $1'],
      [/^no image `busybox` on this machine$/, 'kein Image `busybox` auf dieser Maschine'],
      [/^(`\w+`) was made from (.+)$/, '$1 wurde aus $2 gemacht'],
      [/^the word `cherries` in `\/cake` inside `monday`$/, 'das Wort `cherries` in `/cake` in `monday`'],
      [
        /^a file `cake` on the machine, but none in `monday`$/,
        'eine Datei `cake` auf der Maschine, aber keine in `monday`',
      ],
      [/^no file `\/cake` in `monday`$/, 'keine Datei `/cake` in `monday`'],
      [/^`\/cake` in `monday` is a (\w+)$/, '`/cake` in `monday` ist keine Datei ($1)'],
      [/^`\/cake` holds “(.*)”$/, '`/cake` enthält „$1“'],
      [/^`monday` there, and exited$/, '`monday` da und beendet'],
      [
        /^a running container `tuesday` from `busybox`, without `\/cake`$/,
        'ein laufender Container `tuesday` aus `busybox`, ohne `/cake`',
      ],
      [/^`\/cake` exists in `tuesday` too$/, '`/cake` gibt es auch in `tuesday`'],
      [/^(`\w+`) is running$/, '$1 läuft'],
      [/^(`\w+`) is created$/, '$1 ist angelegt, nie gestartet'],
      [/^(`\w+`) is paused$/, '$1 ist eingefroren'],
      [/^(`\w+`) is exited \(code (\d+)\)$/, '$1 ist beendet (Code $2)'],
    ],
  }),
);
