import ipaddress

net = ipaddress.ip_network("192.168.1.0/28")
print(net, net.num_addresses, net.netmask, net.broadcast_address, net.prefixlen, net.network_address)
hosts = list(net.hosts())
print(hosts[0], hosts[-1], len(hosts))
ip = ipaddress.ip_address("192.168.1.7")
print(ip in net, ip.is_private, ip.version, int(ip), ip + 1, repr(ip), ip.is_loopback, ip.packed)
print([str(s) for s in net.subnets(new_prefix=30)], net.supernet())
print(ipaddress.ip_address("::1").is_loopback, ipaddress.ip_address("2001:db8::1").exploded, ipaddress.ip_network("10.0.0.0/8").overlaps(ipaddress.ip_network("10.1.0.0/16")))
print(sorted(map(ipaddress.ip_address, ["10.0.0.2", "9.9.9.9", "10.0.0.10"])))
i = ipaddress.ip_interface("172.17.0.2/16")
print(i, i.ip, i.network)
for bad in ("256.1.1.1", "hello", "1.2.3", "192.168.1.1/24"):
    try:
        print(ipaddress.ip_network(bad) if "/" in bad else ipaddress.ip_address(bad))
    except ValueError as e:
        print(e)
ipaddress.IPv4Address("01.2.3.4")
