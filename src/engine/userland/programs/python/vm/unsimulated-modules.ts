/** Modules of CPython's library that are not there: a program that imports one is told so, and not that it does not exist. */
const UNSIMULATED: ReadonlySet<string> = new Set(
  `antigravity asyncio.streams email.charset email.generator email.iterators email.mime.audio genericpath
    multiprocessing.connection multiprocessing.context multiprocessing.dummy multiprocessing.queues
    multiprocessing.synchronize ntpath trace unittest.util asyncio.base_events asyncio.protocols asyncio.transports
    asyncio.unix_events bz2 compileall ctypes curses dbm dis email.contentmanager email.headerregistry encodings
    ensurepip ftplib http.cookiejar idlelib imaplib importlib.simple lzma mailbox marshal mmap modulefinder
    multiprocessing.managers multiprocessing.shared_memory nturl2path opcode pickletools poplib profile pty pyclbr
    pydoc pydoc_data rlcompleter sre_compile sre_constants sre_parse stringprep symtable syslog tabnanny termios test
    tty turtledemo unittest.async_case wave wsgiref.types wsgiref.validate xml.dom.expatbuilder xml.dom.pulldom
    xml.sax.expatreader xmlrpc zipapp zipimport`.split(/\s+/),
);

/** `drydock: …` for a module of CPython's that is not simulated. */
export function unsimulated(name: string): string | undefined {
  const parts = name.split('.');
  const known = parts.some((_, i) => UNSIMULATED.has(parts.slice(0, i + 1).join('.')));
  return known ? `drydock: the module '${name}' is not simulated` : undefined;
}
