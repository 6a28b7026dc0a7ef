import { PyDict } from '../objects/object.ts';
import { ERRNO_NUMBERS } from '../objects/os-error.ts';
import type { LibraryModule } from '../vm/module-registry.ts';

/** Numbers that nothing here answers with. */
const OTHERS = `EADV:68 EAFNOSUPPORT:97 EBADE:52 EBADFD:77 EBADMSG:74 EBADR:53 EBADRQC:56 EBADSLT:57 EBFONT:59 ECANCELED:125 ECHRNG:44
  ECOMM:70 EDEADLK:35 EDEADLOCK:35 EDESTADDRREQ:89 EDOTDOT:73 EFAULT:14 EHOSTDOWN:112 EIDRM:43 EILSEQ:84 EISCONN:106
  EISNAM:120 EKEYEXPIRED:127 EKEYREJECTED:129 EKEYREVOKED:128 EL2HLT:51 EL2NSYNC:45 EL3HLT:46 EL3RST:47 ELIBACC:79
  ELIBBAD:80 ELIBEXEC:83 ELIBMAX:82 ELIBSCN:81 ELNRNG:48 EMEDIUMTYPE:124 EMSGSIZE:90 EMULTIHOP:72 ENAVAIL:119
  ENETDOWN:100 ENETRESET:102 ENFILE:23 ENOANO:55 ENOBUFS:105 ENOCSI:50 ENOKEY:126 ENOLCK:37 ENOLINK:67 ENOMEDIUM:123
  ENOMSG:42 ENONET:64 ENOPKG:65 ENOPROTOOPT:92 ENOSR:63 ENOSTR:60 ENOTBLK:15 ENOTNAM:118 ENOTRECOVERABLE:131 ENOTSOCK:88
  ENOTSUP:95 ENOTUNIQ:76 EOVERFLOW:75 EOWNERDEAD:130 EPFNOSUPPORT:96 EPROTO:71 EPROTONOSUPPORT:93 EPROTOTYPE:91
  EREMCHG:78 EREMOTE:66 EREMOTEIO:121 ERESTART:85 ERFKILL:132 ESHUTDOWN:108 ESOCKTNOSUPPORT:94 ESRMNT:69 ESTALE:116
  ESTRPIPE:86 ETIME:62 ETOOMANYREFS:109 EUCLEAN:117 EUNATCH:49 EUSERS:87 EXFULL:54`;

/** errno: Linux's numbers. */
export const errno: LibraryModule = {
  init: (_vm, module) => {
    const codes = new PyDict();
    const others = OTHERS.split(/\s+/).map((one) => {
      const [name = '', number] = one.split(':');
      return [name, Number(number)] as const;
    });
    for (const [name, number] of [...Object.entries(ERRNO_NUMBERS), ...others]) {
      module.dict.set(name, number);
      codes.map.set(number, name);
    }
    module.dict.set('EWOULDBLOCK', 11);
    module.dict.set('errorcode', codes);
  },
};
