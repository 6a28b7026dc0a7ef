import { expect, test } from 'vitest';
import { createMachine } from '../../../../src/engine/index.ts';

test('the tools that Debian packages bring say their versions', async () => {
  const machine = await createMachine({ seed: 'versions', time: 'virtual', images: ['debian'] });
  const { stdout } = await machine.run(`docker run --rm -i debian sh <<'END'
exec 2>&1
(apt-get update && apt-get install -y less tree procps iputils-ping net-tools wget curl git jq nano htop vim make dnsutils iproute2 openssh-client gettext-base) > /tmp/log 2>&1
for c in less tree ps top free watch uptime pgrep sysctl netstat ifconfig wget curl git jq nano htop vim make envsubst; do $c --version </dev/null | head -1; done
ping -V | head -1; dig -v; ss -V; ip -V; ssh -V
END`);
  expect(stdout).toBe(`less 668 (GNU regular expressions)
tree v2.2.1 © 1996 - 2024 by Steve Baker, Thomas Moore, Francesc Rocher, Florian Sesser, Kyosuke Tokoro
ps from procps-ng 4.0.4
top from procps-ng 4.0.4
free from procps-ng 4.0.4
watch from procps-ng 4.0.4
uptime from procps-ng 4.0.4
pgrep from procps-ng 4.0.4
sysctl from procps-ng 4.0.4
net-tools 2.10
net-tools 2.10
GNU Wget 1.25.0 built on linux-gnu.
curl 8.14.1 (x86_64-pc-linux-gnu) drydock
git version 2.47.3
jq-1.7.1
 GNU nano, version 8.4
htop 3.4.1
VIM - Vi IMproved 9.1 (2024 Jan 02, compiled Jan 01 1970 00:00:00)
GNU Make 4.4.1
envsubst (GNU gettext-runtime) 0.23.1
ping from iputils 20240905
DiG 9.20.30-1~deb13u1-Debian
ss utility, iproute2-6.15.0
ip utility, iproute2-6.15.0, libbpf 1.5.0
OpenSSH_10.0p2 Debian-7+deb13u4, OpenSSL 3.5.4 30 Sep 2025
`);
});
