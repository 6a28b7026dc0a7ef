import { EngineError } from '../../base/errors.ts';
import { command, maxArgs } from '../command.ts';
import { CliError } from '../errors.ts';
import { type Invocation, printLine, readAll } from '../invocation.ts';
import { type Account, HUB, storeAccount, storedAccount } from './config-file.ts';

/** `docker login -u learner`, `echo $TOKEN | docker login -u learner --password-stdin localhost:5000` */
export const login = command({
  use: 'login [OPTIONS] [SERVER]',
  short: 'Authenticate to a registry',
  long: 'Authenticate to a registry.\nDefaults to Docker Hub if no server is specified.',
  args: maxArgs(1),
  group: '8',
  flags: `
-u --username string Username
-p --password string Password or Personal Access Token (PAT), or "-" to read from stdin
--password-stdin bool Take the Password or Personal Access Token (PAT) from stdin`,
  async run(invocation) {
    checkFlags(invocation);
    const { terminal, args, flags } = invocation;
    const asked = args[0] ?? '';
    const server = asked === '' || asked === 'docker.io' ? HUB : hostOf(asked);
    const username = flags.string('username').trim();
    const password = await passwordOf(invocation);
    const stored = username === '' && password === '' ? storedAccount(terminal, server) : undefined;
    if (stored && (await withStored(invocation, server, stored))) return;
    if ((username === '' || password === '') && !terminal.stdinIsTerminal)
      throw new CliError('error: cannot perform an interactive login from a non-TTY device');
    const account = await prompted(invocation, server, username, password, stored?.username ?? '');
    const status = await invocation.api.registry.login({ server, ...account });
    await storeAccount(terminal, server, account);
    await printLine(invocation, status);
  },
});

function checkFlags({ flags }: Invocation): void {
  const fromStdin = flags.changed('password-stdin') || flags.string('password') === '-';
  if (fromStdin) {
    if (flags.changed('password') && flags.string('password') !== '-')
      throw new CliError('conflicting options: cannot specify both --password and --password-stdin');
    if (!flags.changed('username')) throw new CliError('the --password-stdin option requires --username to be set');
  }
  if (flags.changed('username') && flags.string('username') === '') throw new CliError('username is empty');
  if (flags.changed('password') && flags.string('password') === '') throw new CliError('password is empty');
}

async function passwordOf({ terminal, flags }: Invocation): Promise<string> {
  const given = flags.string('password');
  if (given !== '' && given !== '-') {
    await terminal.err('WARNING! Using --password via the CLI is insecure. Use --password-stdin.\n');
    return given;
  }
  if (given !== '-' && !flags.bool('password-stdin')) return '';
  const text = new TextDecoder().decode(await readAll(terminal)).replace(/(\r\n|\n|\r)$/, '');
  if (text.trim() === '') throw new CliError('password is empty');
  return text;
}

/** credentials.ConvertToHostname */
export function hostOf(server: string): string {
  return server.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
}

async function withStored(invocation: Invocation, server: string, account: Account): Promise<boolean> {
  const { terminal, api } = invocation;
  await terminal.err(
    `Authenticating with existing credentials... [Username: ${account.username}]\n\n${note(terminal.stderrIsTerminal, "To login with a different account, run 'docker logout' followed by 'docker login'")}\n\n\n`,
  );
  try {
    await printLine(invocation, await api.registry.login({ server, ...account }));
    return true;
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    await terminal.err(
      /unauthorized|401/.test(error.message)
        ? 'Stored credentials invalid or expired\n'
        : `Login did not succeed, error: Error response from daemon: ${error.message}\n`,
    );
    return false;
  }
}

/** docker/cli internal/tui PrintNote. */
function note(colours: boolean, text: string): string {
  if (!colours) return ` Info -> ${text}`;
  return `\x1b[1m\x1b[106m\x1b[30mi\x1b[0m\x1b[0m \x1b[96mInfo → \x1b[0m\x1b[0m\x1b[3m${text}\x1b[0m`;
}

const SUGGEST =
  "Log in with your Docker ID or email address to push and pull images from Docker Hub. If you don't have a Docker ID, head over to https://hub.docker.com/ to create one.\nYou can log in with your password or a Personal Access Token (PAT). Using a limited-scope PAT grants better security and is required for organizations using SSO. Learn more at https://docs.docker.com/go/access-tokens/\n\n";

/** Asks for what the flags did not give. DIFFERS: docker login asks for name and password in the terminal, not in a web page with a code. */
async function prompted(
  invocation: Invocation,
  server: string,
  givenName: string,
  givenPassword: string,
  usual: string,
): Promise<Account> {
  const { terminal } = invocation;
  let username = givenName;
  if (username === '') {
    if (server === HUB) await terminal.out(SUGGEST);
    username =
      (await readLine(invocation, usual === '' ? 'Username: ' : `Username (${usual}): `, true)).trim() || usual;
    if (username === '') throw new CliError('error: username is required');
  }
  let password = givenPassword;
  if (password === '') {
    if (server === HUB)
      await terminal.err(
        `\n${note(
          terminal.stderrIsTerminal,
          'A Personal Access Token (PAT) can be used instead.',
        )}\n         To create a PAT, visit https://app.docker.com/settings\n         \n         \n`,
      );
    password = await readLine(invocation, 'Password: ', false);
    await terminal.out('\n');
    if (password === '') throw new CliError('error: password is required');
  }
  return { username, password };
}

/** A line from the terminal in raw mode, so that a password is not echoed. */
async function readLine({ terminal }: Invocation, prompt: string, echo: boolean): Promise<string> {
  await terminal.out(prompt);
  const restore = terminal.raw();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const bytes = await terminal.read();
      if (bytes.length === 0) return text;
      for (const letter of decoder.decode(bytes, { stream: true })) {
        if (letter === '\r' || letter === '\n') {
          if (echo) await terminal.out('\r\n');
          return text;
        }
        if (letter === '\x03') throw new CliError('', 130);
        if (letter === '\x7f' || letter === '\b') {
          if (echo && text !== '') await terminal.out('\b \b');
          text = text.slice(0, -1);
          continue;
        }
        text += letter;
        if (echo) await terminal.out(letter);
      }
    }
  } finally {
    restore();
  }
}
