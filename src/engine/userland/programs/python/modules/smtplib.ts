import type { LibraryModule } from '../vm/module-registry.ts';

/** smtplib: the client; a server has to be there */
export const smtplib: LibraryModule = {
  source: String.raw`
import base64
import re
import socket
import ssl as _ssl

SMTP_PORT, SMTP_SSL_PORT = 25, 465

class SMTPException(OSError): pass
class SMTPNotSupportedError(SMTPException): pass
class SMTPServerDisconnected(SMTPException): pass
class SMTPResponseException(SMTPException):
    def __init__(self, code, msg):
        self.smtp_code, self.smtp_error = code, msg
        self.args = (code, msg)
class SMTPSenderRefused(SMTPResponseException):
    def __init__(self, code, msg, sender):
        self.smtp_code, self.smtp_error, self.sender = code, msg, sender
        self.args = (code, msg, sender)
class SMTPRecipientsRefused(SMTPException):
    def __init__(self, recipients):
        self.recipients = recipients
        self.args = (recipients,)
class SMTPDataError(SMTPResponseException): pass
class SMTPConnectError(SMTPResponseException): pass
class SMTPHeloError(SMTPResponseException): pass
class SMTPAuthenticationError(SMTPResponseException): pass

class SMTP:
    default_port = SMTP_PORT
    def __init__(self, host='', port=0, local_hostname=None, timeout=socket._GLOBAL_DEFAULT_TIMEOUT, source_address=None):
        self.timeout, self.sock, self.file = timeout, None, None
        self.esmtp_features, self._greeted = {}, False
        self.local_hostname = local_hostname or socket.getfqdn()
        if host:
            code, msg = self.connect(host, port) #@ 263
            if code != 220:
                self.close()
                raise SMTPConnectError(code, msg)
    def __enter__(self):
        return self
    def __exit__(self, *args):
        try:
            self.quit()
        except SMTPServerDisconnected:
            pass
        finally:
            self.close()
    def set_debuglevel(self, level):
        pass
    def _get_socket(self, host, port, timeout):
        return socket.create_connection((host, port), timeout, #@ 320
                                        None)
    def connect(self, host='localhost', port=0, source_address=None):
        if not port and host.count(':') == 1:
            host, port = host.split(':')
        self._host, port = host, int(port) or self.default_port
        self.sock = self._get_socket(host, port, self.timeout) #@ 350
        self.file = None
        return self.getreply()
    def send(self, s):
        if not self.sock:
            raise SMTPServerDisconnected('please run connect() first')
        self.sock.sendall(s.encode('ascii') if isinstance(s, str) else s)
    def putcmd(self, cmd, args=''):
        self.send('%s\r\n' % (cmd + ' ' + args if args else cmd))
    def getreply(self):
        lines = []
        if self.file is None:
            self.file = self.sock.makefile('rb')
        while True:
            line = self.file.readline()
            if not line:
                self.close()
                raise SMTPServerDisconnected('Connection unexpectedly closed')
            lines.append(line[4:].strip(b' \t\r\n'))
            if line[3:4] != b'-':
                return int(line[:3]), b'\n'.join(lines)
    def docmd(self, cmd, args=''):
        self.putcmd(cmd, args)
        return self.getreply()
    def helo(self, name=''):
        self._greeted = True
        return self.docmd('helo', name or self.local_hostname)
    def ehlo(self, name=''):
        code, msg = self.docmd('ehlo', name or self.local_hostname)
        self._greeted = True
        if code == 250:
            for line in msg.decode('latin-1').split('\n')[1:]:
                k, _, v = line.partition(' ')
                self.esmtp_features[k.lower()] = v
        return code, msg
    def has_extn(self, opt):
        return opt.lower() in self.esmtp_features
    def ehlo_or_helo_if_needed(self):
        if not self._greeted and not 200 <= self.ehlo()[0] <= 299:
            self.helo()
    def starttls(self, *, context=None):
        self.ehlo_or_helo_if_needed()
        if not self.has_extn('starttls'):
            raise SMTPNotSupportedError('STARTTLS extension not supported by server.')
        code, reply = self.docmd('STARTTLS')
        if code == 220:
            self.sock = (context or _ssl._create_stdlib_context()).wrap_socket(self.sock, server_hostname=self._host)
            self.file, self._greeted, self.esmtp_features = None, False, {}
        return code, reply
    def login(self, user, password, *, initial_response_ok=True):
        self.ehlo_or_helo_if_needed()
        if not self.has_extn('auth'):
            raise SMTPNotSupportedError('SMTP AUTH extension not supported by server.')
        code, reply = self.docmd('AUTH', 'PLAIN ' + base64.b64encode(('\0%s\0%s' % (user, password)).encode()).decode())
        if code not in (235, 503):
            raise SMTPAuthenticationError(code, reply)
        return code, reply
    def sendmail(self, from_addr, to_addrs, msg, mail_options=(), rcpt_options=()):
        self.ehlo_or_helo_if_needed()
        if isinstance(msg, str):
            msg = re.sub(r'(?:\r\n|\n|\r(?!\n))', '\r\n', msg).encode('ascii')
        code, reply = self.docmd('mail', 'FROM:<%s>' % from_addr)
        if code != 250:
            raise SMTPSenderRefused(code, reply, from_addr)
        refused = {}
        to_addrs = [to_addrs] if isinstance(to_addrs, str) else list(to_addrs)
        for one in to_addrs:
            code, reply = self.docmd('rcpt', 'TO:<%s>' % one)
            if code not in (250, 251):
                refused[one] = (code, reply)
        if len(refused) == len(to_addrs):
            raise SMTPRecipientsRefused(refused)
        code, reply = self.docmd('data')
        if code != 354:
            raise SMTPDataError(code, reply)
        text = re.sub(rb'(?m)^\.', b'..', msg)
        self.send(text + (b'' if text.endswith(b'\r\n') else b'\r\n') + b'.\r\n')
        code, reply = self.getreply()
        if code != 250:
            raise SMTPDataError(code, reply)
        return refused
    def send_message(self, msg, from_addr=None, to_addrs=None, mail_options=(), rcpt_options=()):
        from email.utils import getaddresses, parseaddr
        if from_addr is None:
            from_addr = parseaddr(msg['Sender'] or msg['From'])[1]
        if to_addrs is None:
            to_addrs = [a for n, a in getaddresses([v for h in ('To', 'Cc', 'Bcc') for v in msg.get_all(h, [])])]
        return self.sendmail(from_addr, to_addrs, re.sub(rb'(?m)^Bcc:.*\n', b'', msg.as_bytes()).replace(b'\n', b'\r\n'))
    def close(self):
        sock, self.sock, self.file = self.sock, None, None
        if sock:
            sock.close()
    def noop(self):
        return self.docmd('noop')
    def quit(self):
        answer = self.docmd('quit')
        self.close()
        return answer

class SMTP_SSL(SMTP):
    default_port = SMTP_SSL_PORT
    def __init__(self, host='', port=0, local_hostname=None, *, timeout=socket._GLOBAL_DEFAULT_TIMEOUT, source_address=None, context=None):
        self.context = context or _ssl._create_stdlib_context()
        super().__init__(host, port, local_hostname, timeout)
    def _get_socket(self, host, port, timeout):
        return self.context.wrap_socket(super()._get_socket(host, port, timeout), server_hostname=host)
__all__ = ['SMTP', 'SMTPAuthenticationError', 'SMTPConnectError', 'SMTPDataError', 'SMTPException', 'SMTPHeloError', 'SMTPNotSupportedError', 'SMTPRecipientsRefused', 'SMTPResponseException', 'SMTPSenderRefused', 'SMTPServerDisconnected', 'SMTP_SSL']
`,
};
