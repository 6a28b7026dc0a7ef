import { Terminal } from '@xterm/headless';
import { createMachine } from '../../../../src/engine/index.ts';

/** A container of Debian with packages, on a terminal of 80 columns and 24 rows. */
export interface FullScreen {
  /** Types; each text is one burst of keys. */
  press(...keys: readonly string[]): Promise<void>;
  /** The lines of the screen once it shows this; programs that never rest draw each screen in one piece. */
  rows(until: RegExp): Promise<readonly string[]>;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function fullScreen(packages: string, command: string): Promise<FullScreen> {
  const machine = await createMachine({ seed: 'full-screen', time: 'virtual', images: ['debian'] });
  await machine.run(`docker run -d --name box debian sleep infinity
docker exec box sh -c 'apt-get update && apt-get install -y ${packages}'`);
  const session = machine.openTerminal(80, 24);
  const terminal = new Terminal({ cols: 80, rows: 24, allowProposedApi: true });
  session.onOutput((bytes) => terminal.write(bytes));
  const rows = async (until: RegExp): Promise<readonly string[]> => {
    for (let turn = 0; turn < 400; turn++) {
      await pause(15);
      const { active } = terminal.buffer;
      const lines = Array.from(
        { length: 24 },
        (_, at) =>
          active
            .getLine(active.baseY + at)
            ?.translateToString(true)
            .trimEnd() ?? '',
      );
      if (until.test(lines.join('\n'))) return lines;
    }
    throw new Error(`the screen never showed ${until}`);
  };
  await rows(/\$$/m);
  session.input(`docker exec -it -e PS1='# ' -w /root box sh -c '${command}'\r`);
  return {
    rows,
    async press(...keys) {
      for (const key of keys) {
        session.input(key);
        await pause(80);
      }
    },
  };
}
