import { encodeUtf8 } from '../../../../src/engine/base/bytes.ts';
import { seededRandom } from '../../../../src/engine/base/random.ts';
import type { FileView } from '../../../../src/engine/fs/file-view.ts';
import type { Connection } from '../../../../src/engine/kernel/net-stack.ts';
import type { Program } from '../../../../src/engine/kernel/program.ts';
import { createInternet, createNetworkFabric, SITES, type Stack } from '../../../../src/engine/network/index.ts';
import { makeKernel, type Run, type TestKernel } from '../../kernel/make-kernel.ts';

/** A kernel whose programs run in a namespace with a network: the host's, unless a container's stack is asked for. */
export interface Networked {
  readonly machine: TestKernel;
  readonly host: Stack;
  readonly fs: FileView;
  run(program: Program, ...args: readonly string[]): Promise<Run>;
  /** Somebody on the host who answers each connection by these bytes, whatever he is asked, and closes. */
  serve(port: number, answer: string | ((request: string) => string)): readonly string[];
}

export function networked(options: { readonly internet: boolean }): Networked {
  const machine = makeKernel();
  const { clock } = machine;
  const fabric = createNetworkFabric({
    clock,
    random: seededRandom('net'),
    ...(options.internet ? { internet: createInternet(clock, SITES) } : {}),
  });
  let runs = 0;
  return {
    machine,
    host: fabric.host,
    fs: machine.fs,
    async run(program, ...args) {
      const main = await program.load();
      // A namespace ends with its first process.
      const namespace = machine.kernel.createNamespace({ id: `run${runs++}`, hostname: 'vm', net: fabric.host });
      return machine.run(main, { namespace, argv: [program.name, ...args] });
    },
    serve(port, answer) {
      const seen: string[] = [];
      const listener = fabric.host.listen('0.0.0.0', port);
      const handle = async (connection: Connection): Promise<void> => {
        const request = new TextDecoder().decode(await connection.read(65_536));
        seen.push(request);
        await connection.write(encodeUtf8(typeof answer === 'string' ? answer : answer(request)));
        connection.close();
      };
      void (async () => {
        for (;;) await handle(await listener.accept());
      })();
      return seen;
    },
  };
}
