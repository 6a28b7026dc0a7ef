import { expect, test } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';
import { render } from '../../../../../src/engine/userland/programs/iproute2/ss-columns.ts';

const machine = await createMachine({ seed: 'iproute2', time: 'virtual', images: ['debian', 'alpine'] });
await machine.run(`docker network create net1
docker run -d --name box --network net1 debian sleep infinity
docker run -d --name web --network net1 alpine sh -c 'sleep 100000 | nc -lk -p 80'
sleep 1
docker run -d --name client --network net1 alpine sh -c 'sleep 100000 | nc web 80'
docker exec web apk add iproute2
docker exec box sh -c 'apt-get update && apt-get install -y iproute2'`);
const inWeb = async (line: string): Promise<string> => {
  const { stdout } = await machine.run(`docker exec web sh -c '{ ${line}; } 2>&1'`);
  return stdout;
};

test('ss lists listeners, connections and their owners', async () => {
  const text = await inWeb(
    'ss -tan; ss -tulpnH; ss -s; ss -tn state established; ss -tan "sport = :80 and dport gt 1000"; ss -4Qtln',
  );
  expect(
    text.replace(/127\.0\.0\.11:\d{5}/g, '127.0.0.11:PORT5'),
  ).toBe(`State  Recv-Q Send-Q Local Address:Port  Peer Address:Port 
LISTEN 0      4096         0.0.0.0:80         0.0.0.0:*    
LISTEN 0      4096      127.0.0.11:PORT5      0.0.0.0:*    
ESTAB  0      0         172.18.0.3:80      172.18.0.4:32768
udp UNCONN 0      0      127.0.0.11:PORT5 0.0.0.0:*                          
tcp LISTEN 0      4096      0.0.0.0:80    0.0.0.0:* users:(("nc",pid=3,fd=3))
tcp LISTEN 0      4096   127.0.0.11:PORT5 0.0.0.0:*                          
Total: 4
TCP:   3 (estab 1, closed 0, orphaned 0, timewait 0)

Transport Total     IP        IPv6
RAW	  0         0         0        
UDP	  1         1         0        
TCP	  3         3         0        
INET	  4         4         0        
FRAG	  0         0         0        

Recv-Q Send-Q Local Address:Port Peer Address:Port 
0      0         172.18.0.3:80     172.18.0.4:32768
State Recv-Q Send-Q Local Address:Port Peer Address:Port 
ESTAB 0      0         172.18.0.3:80     172.18.0.4:32768
State  Local Address:Port  Peer Address:Port
LISTEN       0.0.0.0:80         0.0.0.0:*   
LISTEN    127.0.0.11:PORT5      0.0.0.0:*   
`);
});

test('what ss refuses', async () => {
  expect(
    await inWeb('ss -tln foo; ss state foo; ss -tlne; ss -Z; ss -V; ss -J 2>&1 | head -2'),
  ).toBe(`Error: an inet prefix is expected rather than "foo".
Cannot parse dst/src address.
ss: wrong state name: foo
drydock: 'ss -e' is not simulated
ss: SELinux is not enabled.
ss utility, iproute2-6.15.0
ss: unrecognized option: J
Usage: ss [ OPTIONS ]
`);
});

/** Recorded of ss 6.1 on terminals of these widths. */
test.each([
  [
    80,
    `State    Recv-Q   Send-Q     Local Address:Port     Peer Address:Port  Process  
LISTEN   0        511              0.0.0.0:80            0.0.0.0:*              
LISTEN   0        128            127.0.0.1:6379          0.0.0.0:*              
LISTEN   0        511                 [::]:80               [::]:*              
LISTEN   0        511                    *:3000                *:*              
`,
  ],
  [
    100,
    `State      Recv-Q     Send-Q         Local Address:Port           Peer Address:Port     Process     
LISTEN     0          511                  0.0.0.0:80                  0.0.0.0:*                    
LISTEN     0          128                127.0.0.1:6379                0.0.0.0:*                    
LISTEN     0          511                     [::]:80                     [::]:*                    
LISTEN     0          511                        *:3000                      *:*                    
`,
  ],
  [
    undefined,
    `State  Recv-Q Send-Q Local Address:Port Peer Address:PortProcess
LISTEN 0      511          0.0.0.0:80        0.0.0.0:*          
LISTEN 0      128        127.0.0.1:6379      0.0.0.0:*          
LISTEN 0      511             [::]:80           [::]:*          
LISTEN 0      511                *:3000            *:*          
`,
  ],
])('the columns of ss on a terminal of %s columns', (width, text) => {
  const row = (backlog: string, address: string, port: string, peer: string) =>
    ['tcp', 'LISTEN', '0     ', backlog.padEnd(6), address, port, peer, '*', ''] as const;
  const rows = [
    row('511', '0.0.0.0:', '80', '0.0.0.0:'),
    row('128', '127.0.0.1:', '6379', '0.0.0.0:'),
    row('511', '[::]:', '80', '[::]:'),
    row('511', '*:', '3000', '*:'),
  ];
  expect(render(rows, { hidden: new Set([0]), header: true, width })).toBe(text);
});

test('ip shows addresses, links and routes in the forms of iproute2 6', async () => {
  const { stdout, stderr } = await machine.run(
    `docker exec box sh -c 'exec 2>&1; ip addr; ip -br a; ip -br link; ip -4 -o a; ip r; ip route get 8.8.8.8; ip route get 127.0.0.1; ip -j r; ip -j -p link show lo; ip rule; ip neigh'`,
  );
  const masked = (stdout + stderr)
    .replace(/(?:[0-9a-f]{2}:){5}[0-9a-f]{2} brd ff/g, 'MAC brd ff')
    .replace(/UP {13}(?:[0-9a-f]{2}:){5}[0-9a-f]{2}/, 'UP MAC');
  expect(masked).toBe(`1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
    inet6 ::1/128 scope host proto kernel_lo 
       valid_lft forever preferred_lft forever
2: eth0@if3: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default 
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netnsid 0
    inet 172.18.0.2/16 brd 172.18.255.255 scope global eth0
       valid_lft forever preferred_lft forever
lo               UNKNOWN        127.0.0.1/8 ::1/128 
eth0@if3         UP             172.18.0.2/16 
lo               UNKNOWN        00:00:00:00:00:00 <LOOPBACK,UP,LOWER_UP> 
eth0@if3         UP MAC <BROADCAST,MULTICAST,UP,LOWER_UP> 
1: lo    inet 127.0.0.1/8 scope host lo\\       valid_lft forever preferred_lft forever
2: eth0    inet 172.18.0.2/16 brd 172.18.255.255 scope global eth0\\       valid_lft forever preferred_lft forever
default via 172.18.0.1 dev eth0 
172.18.0.0/16 dev eth0 proto kernel scope link src 172.18.0.2 
8.8.8.8 via 172.18.0.1 dev eth0 src 172.18.0.2 uid 0 
    cache 
local 127.0.0.1 dev lo src 127.0.0.1 uid 0 
    cache <local> 
[{"dst":"default","gateway":"172.18.0.1","dev":"eth0","flags":[]},{"dst":"172.18.0.0/16","dev":"eth0","protocol":"kernel","scope":"link","prefsrc":"172.18.0.2","flags":[]}]
[ {
        "ifindex": 1,
        "ifname": "lo",
        "flags": [ "LOOPBACK","UP","LOWER_UP" ],
        "mtu": 65536,
        "qdisc": "noqueue",
        "operstate": "UNKNOWN",
        "linkmode": "DEFAULT",
        "group": "default",
        "txqlen": 1000,
        "link_type": "loopback",
        "address": "00:00:00:00:00:00",
        "broadcast": "00:00:00:00:00:00"
    } ]
0:	from all lookup local
32766:	from all lookup main
32767:	from all lookup default
`);
});

test('what ip refuses', async () => {
  const { stdout } = await machine.run(
    `docker exec box sh -c 'exec 2>&1; ip link set eth0 down; echo $?; ip link show nope; echo $?; ip foo; ip addr foo; echo $?; ip -z; ip -V; tc qdisc; ip monitor'`,
  );
  expect(stdout).toBe(`RTNETLINK answers: Operation not permitted
2
Device "nope" does not exist.
1
Object "foo" is unknown, try "ip help".
Command "foo" is unknown, try "ip address help".
255
Option "-z" is unknown, try "ip -help".
ip utility, iproute2-6.15.0, libbpf 1.5.0
drydock: 'tc' is not simulated
drydock: 'ip monitor' is not simulated
`);
});
