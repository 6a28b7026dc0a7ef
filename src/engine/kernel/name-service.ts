/** What is asked of a name server. */
export interface DnsQuestion {
  /** Absolute, with its dot: `web.`, `2.0.18.172.in-addr.arpa.` */
  readonly name: string;
  /** `A`, `MX` … */
  readonly type: string;
}

/** A resource record; its data as zone files write it: `203.0.113.10`, `10 mail.example.com.`, `"text"`. */
export interface DnsRecord {
  readonly name: string;
  /** Seconds. */
  readonly ttl: number;
  readonly type: string;
  readonly data: string;
}

/** A name server's answer (RFC 1035). */
export interface DnsReply {
  readonly status: 'NOERROR' | 'NXDOMAIN' | 'SERVFAIL';
  /** Validated by DNSSEC (the flag `ad`). */
  readonly authentic: boolean;
  readonly answers: readonly DnsRecord[];
  readonly authority: readonly DnsRecord[];
  /** The UDP size of its OPT record; undefined without one. */
  readonly edns: number | undefined;
  /** Bytes of the whole message. */
  readonly size: number;
}
