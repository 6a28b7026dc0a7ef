import { createMachine, type Machine } from '../../../../../src/engine/index.ts';

export interface Answer {
  readonly out: string;
  /** Without the warning that root gets and the notice of a new pip. */
  readonly err: string;
  readonly code: number;
}

export async function pythonMachine(): Promise<Machine> {
  const machine = await createMachine({ seed: 'pip', time: 'virtual' });
  await machine.run('docker pull -q python:3.13-slim');
  return machine;
}

/** Runs lines in a container of python:3.13-slim, after these options of docker run. */
export async function inPython(script: string, options = '', machine?: Machine): Promise<Answer> {
  const host = machine ?? (await pythonMachine());
  await host.run(`cat > /tmp/script.sh <<'END'\n${script}\nEND`);
  const { stdout, stderr, exitCode } = await host.run(
    `docker run --rm ${options} -v /tmp/script.sh:/script.sh python:3.13-slim sh /script.sh`,
  );
  const err = stderr
    .replace(/WARNING: Running pip as the 'root' user .*\n/g, '')
    .replace(/\n\[notice\] A new release.*\n\[notice\] To update.*\n/g, '')
    .replaceAll(/0x7f\w+/g, '0x7f');
  return { out: stdout, err, code: exitCode };
}
