import type { Quiz } from '../../../../learn/quiz/question.ts';

const imageAndContainer: Quiz = {
  id: 'image-and-container',
  title: 'Was bleibt, und warum?',
  questions: [
    {
      id: 'who-sees-it',
      type: 'single',
      prompt: 'Zwei Container laufen aus einem Image. Du schreibst eine Datei in den ersten. Wer kann sie lesen?',
      choices: [
        {
          text: 'Nur der erste Container',
          correct: true,
          why: 'Die Datei kam in die Schreibschicht des ersten. Der zweite hat eine eigene.',
        },
        {
          text: 'Beide, sie teilen sich ja das Image',
          why: 'Das Image teilen sie, und es hat sich nicht geändert. Die Datei liegt in der Schicht des einen.',
        },
        {
          text: 'Jeder Container, der ab jetzt gemacht wird',
          why: 'Ein neuer Container beginnt mit dem Image, und das blieb, wie es war.',
        },
      ],
      experiment: 'docker diff second',
    },
    {
      id: 'after-stop',
      type: 'single',
      prompt:
        'Du hältst einen Container an und startest ihn wieder. Was ist aus einer Datei geworden, die du hineingeschrieben hast?',
      choices: [
        {
          text: 'Sie ist noch da',
          correct: true,
          why: 'Anhalten beendet das Programm. Die Schreibschicht bleibt, bis der Container entfernt wird.',
        },
        {
          text: 'Sie ist weg: Änderungen gehen beim Anhalten verloren',
          why: 'Änderungen gehen mit `docker rm`, nicht mit `docker stop`.',
        },
        { text: 'Sie ist ins Image gewandert', why: 'Ein Container ändert sein Image nie.' },
      ],
      experiment: 'docker ps -a',
    },
    {
      id: 'what-stop-ends',
      type: 'multiple',
      prompt: 'Was ist nach `docker stop` noch da?',
      choices: [
        { text: 'Die Dateien, die der Container geändert hat', correct: true, why: 'Die Schreibschicht bleibt.' },
        {
          text: 'Sein Name und seine Einstellungen',
          correct: true,
          why: 'Beides bleibt, damit `docker start` es nutzen kann.',
        },
        { text: 'Sein laufendes Programm', why: 'Das ist das Einzige, was `docker stop` beendet.' },
        { text: 'Das Image, aus dem er gemacht ist', correct: true, why: 'Das Image wusste nie von ihm.' },
      ],
    },
    {
      id: 'how-many-copies',
      type: 'number-or-text',
      prompt: 'Fünf Container wurden aus `busybox` gemacht. Wie oft liegen die Dateien von `busybox` auf der Platte?',
      accepts: [1, 'ein', 'eins', 'einmal'],
      why: 'Alle fünf lesen dieselben Schichten. Jeder legt eine Schreibschicht dazu, die anfangs fast leer ist.',
      near: [
        { answer: 5, why: 'Beim Start wird nichts kopiert. Alle lesen dieselben Schichten.' },
        { answer: 6, why: 'Das Image ist einmal da, und ein Container kopiert beim Start nichts davon.' },
      ],
      otherwise: 'Sieh auf das Bild: Worauf stehen die Container?',
    },
    {
      id: 'why-ps-empty',
      type: 'single',
      prompt: 'Gestern lief ein Container. Heute zeigt `docker ps` eine leere Tabelle. Warum?',
      choices: [
        {
          text: '`docker ps` zeigt nur laufende Container; mit `-a` zeigt es alle',
          correct: true,
          why: 'Ein angehaltener Container bleibt, bis du ihn entfernst.',
        },
        {
          text: 'Docker entfernt einen Container, wenn sein Programm endet',
          why: 'Nur mit `--rm`. Sonst bleibt er, beendet.',
        },
        { text: 'Der Container ging ins Image zurück', why: 'In ein Image geht nie etwas zurück.' },
      ],
      experiment: 'docker ps -a',
    },
    {
      id: 'why-image-first',
      type: 'single',
      prompt: 'Du entfernst jeden Container eines Images. Was geschieht mit dem Image?',
      choices: [
        {
          text: 'Nichts: Du kannst sofort neue Container daraus starten',
          correct: true,
          why: 'Das Rezept verschwindet nicht, wenn die Kuchen gegessen sind.',
        },
        { text: 'Es wird mit dem letzten Container entfernt', why: 'Ein Image bleibt, bis `docker rmi` es entfernt.' },
        {
          text: 'Es behält die Änderungen des letzten Containers',
          why: 'Ein Container ändert das Image nie, aus dem er kam.',
        },
      ],
      experiment: 'docker images',
    },
  ],
};

export const quizzes: readonly Quiz[] = [imageAndContainer];
