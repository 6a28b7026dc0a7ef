/** Modules of CPython's library that are not there: a program that imports one is told so, and not that it does not exist. */
const UNSIMULATED: ReadonlySet<string> = new Set(
  `bz2  compileall ctypes curses dbm dis ensurepip ftplib idlelib imaplib lzma mailbox marshal mmap netrc opcode
  pickletools pkgutil plistlib poplib profile pty rlcompleter symtable syslog tabnanny termios tkinter trace tty turtle venv
  webbrowser wsgiref.types wsgiref.validate xmlrpc zipapp zipimport http.cookiejar xml.dom.pulldom xml.sax unittest.async_case`.split(/\s+/),
);

/** `drydock: …` for a module of CPython's that is not simulated. */
export function unsimulated(name: string): string | undefined {
  const parts = name.split('.');
  const known = parts.some((_, i) => UNSIMULATED.has(parts.slice(0, i + 1).join('.')));
  return known ? `drydock: the module '${name}' is not simulated` : undefined;
}
