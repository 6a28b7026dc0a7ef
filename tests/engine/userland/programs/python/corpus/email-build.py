from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email import message_from_string
from email.utils import parseaddr, formataddr

msg = EmailMessage()
msg["Subject"] = "Hello"
msg["From"] = "ann@example.com"
msg["To"] = "bob@example.com, carol@example.com"
msg.set_content("Line one\nLine two\n")
print(msg)
print(msg["subject"], msg.get_content(), msg.get_content_type(), msg.keys())
m = MIMEText("plain body")
m["Subject"] = "Old style"
print(m.as_string())
got = message_from_string("From: x@y.z\nSubject: Test\nX-Tag: a\n\nBody here\nmore\n")
print(got["From"], got["subject"], got.get_payload(), got.is_multipart(), got["none"])
print(parseaddr("Ann Lee <ann@example.com>"), formataddr(("Bob", "bob@x.org")))
import smtplib
try:
    smtplib.SMTP("127.0.0.1", 2525)
except ConnectionRefusedError as e:
    print("cannot send:", e)
