import { type Commands, type Context, reads, writes } from '../command.ts';
import { array, bulk, bulks, integer, NIL, RedisError, type Reply } from '../resp.ts';

/** Latitudes that Web Mercator reaches. */
const MOST_LATITUDE = 85.05112878;
/** Of the Earth in metres, as redis has it. */
const RADIUS = 6_372_797.560856;
const UNITS: Readonly<Record<string, number>> = { m: 1, km: 1000, ft: 0.3048, mi: 1609.34 };
const STEPS = 26;
const LETTERS = '0123456789bcdefghjkmnpqrstuvwxyz';

function interleaved(x: number, y: number): bigint {
  let bits = 0n;
  for (let i = STEPS - 1; i >= 0; i--) {
    bits = (bits << 1n) | ((BigInt(x) >> BigInt(i)) & 1n);
    bits = (bits << 1n) | ((BigInt(y) >> BigInt(i)) & 1n);
  }
  return bits;
}

/** The 52 bits that a place is kept as; `latitudes` is how far they reach. */
function encode(longitude: number, latitude: number, latitudes = MOST_LATITUDE): bigint {
  const cells = 2 ** STEPS;
  const x = Math.floor(((longitude + 180) / 360) * cells);
  const y = Math.floor(((latitude + latitudes) / (2 * latitudes)) * cells);
  return interleaved(x, y);
}

/** The middle of the cell that a score means. */
function decode(score: number): readonly [longitude: number, latitude: number] {
  let bits = BigInt(score);
  let [x, y] = [0, 0];
  for (let i = 0; i < STEPS; i++) {
    y += Number(bits & 1n) * 2 ** i;
    bits >>= 1n;
    x += Number(bits & 1n) * 2 ** i;
    bits >>= 1n;
  }
  const cells = 2 ** STEPS;
  const middle = (at: number, most: number): number => {
    const least = -most + (at / cells) * (2 * most);
    const next = -most + ((at + 1) / cells) * (2 * most);
    return (least + next) / 2;
  };
  return [middle(x, 180), middle(y, MOST_LATITUDE)];
}

function distance([lon1, lat1]: readonly [number, number], [lon2, lat2]: readonly [number, number]): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const v = Math.sin((radians(lon2) - radians(lon1)) / 2);
  if (v === 0) return RADIUS * Math.abs(radians(lat2) - radians(lat1));
  const u = Math.sin((radians(lat2) - radians(lat1)) / 2);
  return 2 * RADIUS * Math.asin(Math.sqrt(u * u + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * v * v));
}

function placeOf(lon: string, lat: string): readonly [number, number] {
  const [longitude, latitude] = [Number(lon), Number(lat)];
  if (Number.isNaN(longitude) || Number.isNaN(latitude) || lon === '' || lat === '')
    throw new RedisError('ERR value is not a valid float');
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > MOST_LATITUDE)
    throw new RedisError(`ERR invalid longitude,latitude pair ${longitude.toFixed(6)},${latitude.toFixed(6)}`);
  return [longitude, latitude];
}

function unitOf(text: string): number {
  const unit = UNITS[text.toLowerCase()];
  if (unit === undefined) throw new RedisError('ERR unsupported unit provided. please use M, KM, FT, MI');
  return unit;
}

function add(context: Context, [key = '', ...words]: readonly string[]): Reply {
  const options = new Set<string>();
  let at = 0;
  while (/^(nx|xx|ch)$/i.test(words[at] ?? '')) options.add((words[at++] as string).toLowerCase());
  const places = words.slice(at);
  if (places.length === 0 || places.length % 3 !== 0 || (options.has('nx') && options.has('xx')))
    throw new RedisError('ERR syntax error. Try GEOADD key [x1] [y1] [name1] [x2] [y2] [name2] ... ');
  const fresh: (readonly [string, number])[] = [];
  for (let i = 0; i < places.length; i += 3) {
    const [longitude, latitude] = placeOf(places[i] ?? '', places[i + 1] ?? '');
    fresh.push([places[i + 2] ?? '', Number(encode(longitude, latitude))]);
  }
  const known = context.db.typed(key, 'zset');
  const scores = known?.scores ?? new Map<string, number>();
  let [added, changed] = [0, 0];
  for (const [member, score] of fresh) {
    const before = scores.get(member);
    if (before === undefined ? options.has('xx') : options.has('nx')) continue;
    if (before === undefined) added++;
    else if (before !== score) changed++;
    scores.set(member, score);
  }
  if (added + changed > 0) {
    if (known) context.db.changed(key, added + changed);
    else context.db.set(key, { type: 'zset', scores });
  }
  return integer(options.has('ch') ? added + changed : added);
}

interface Search {
  from: readonly [number, number];
  /** In metres: of a circle, or of a box. */
  radius: number | undefined;
  box: readonly [width: number, height: number] | undefined;
  unit: number;
  order: 'asc' | 'desc' | undefined;
  count: number | undefined;
  withCoord: boolean;
  withDist: boolean;
  withHash: boolean;
  store: string | undefined;
  storeDistance: boolean;
}

function memberPlace(context: Context, key: string, member: string): readonly [number, number] {
  const score = context.db.typed(key, 'zset')?.scores.get(member);
  if (score === undefined) throw new RedisError('ERR could not decode requested zset member');
  return decode(score);
}

function options(context: Context, key: string, words: readonly string[], search: Search): Search {
  for (let i = 0; i < words.length; i++) {
    const word = (words[i] ?? '').toUpperCase();
    const next = (): string => words[++i] ?? '';
    if (word === 'ASC' || word === 'DESC') search.order = word === 'ASC' ? 'asc' : 'desc';
    else if (word === 'WITHCOORD') search.withCoord = true;
    else if (word === 'WITHDIST') search.withDist = true;
    else if (word === 'WITHHASH') search.withHash = true;
    else if (word === 'ANY') continue;
    else if (word === 'COUNT') {
      search.count = Number(next());
      if (!(search.count > 0)) throw new RedisError('ERR COUNT must be > 0');
    } else if (word === 'FROMMEMBER') search.from = memberPlace(context, key, next());
    else if (word === 'FROMLONLAT') search.from = placeOf(next(), next());
    else if (word === 'BYRADIUS') {
      const radius = Number(next());
      search.unit = unitOf(next());
      search.radius = radius * search.unit;
    } else if (word === 'BYBOX') {
      const [width, height] = [Number(next()), Number(next())];
      search.unit = unitOf(next());
      search.box = [width * search.unit, height * search.unit];
    } else if (word === 'STORE' || word === 'STOREDIST') {
      search.storeDistance = word === 'STOREDIST';
      const after = words[i + 1];
      if (after !== undefined && search.store === undefined) search.store = next();
    } else throw new RedisError('ERR syntax error');
  }
  return search;
}

const EMPTY = (): Search => ({
  from: [0, 0],
  radius: undefined,
  box: undefined,
  unit: 1,
  order: undefined,
  count: undefined,
  withCoord: false,
  withDist: false,
  withHash: false,
  store: undefined,
  storeDistance: false,
});

function find(context: Context, key: string, search: Search): Reply {
  const scores = context.db.typed(key, 'zset')?.scores ?? new Map<string, number>();
  let hits = [...scores]
    .sort(([, a], [, b]) => a - b)
    .flatMap(([member, score]) => {
      const place = decode(score);
      const metres = distance(search.from, place);
      if (search.radius !== undefined && metres > search.radius) return [];
      if (search.box) {
        const [width, height] = search.box;
        const across = distance([search.from[0], place[1]], place);
        const along = distance([search.from[0], search.from[1]], [search.from[0], place[1]]);
        if (across > width / 2 || along > height / 2) return [];
      }
      return [{ member, score, place, metres }];
    });
  const order = search.order ?? (search.count === undefined ? undefined : 'asc');
  if (order) hits.sort((a, b) => (a.metres - b.metres) * (order === 'asc' ? 1 : -1));
  if (search.count !== undefined) hits = hits.slice(0, search.count);
  if (search.store !== undefined) {
    if (hits.length === 0) context.db.delete(search.store);
    else
      context.db.set(search.store, {
        type: 'zset',
        scores: new Map(
          hits.map(({ member, score, metres }) => [member, search.storeDistance ? metres / search.unit : score]),
        ),
      });
    return integer(hits.length);
  }
  if (!search.withCoord && !search.withDist && !search.withHash) return bulks(hits.map(({ member }) => member));
  return array(
    hits.map(({ member, score, place, metres }) =>
      array([
        bulk(member),
        ...(search.withDist ? [bulk((metres / search.unit).toFixed(4))] : []),
        ...(search.withHash ? [integer(score)] : []),
        ...(search.withCoord ? [bulks(place.map(String))] : []),
      ]),
    ),
  );
}

function search(context: Context, key: string, words: readonly string[], store?: string): Reply {
  const wanted = options(context, key, words, { ...EMPTY(), store });
  if (wanted.radius === undefined && wanted.box === undefined)
    throw new RedisError('ERR exactly one of BYRADIUS and BYBOX can be specified for GEOSEARCH');
  return find(context, key, wanted);
}

/** Places on the Earth, kept in sorted sets (redis geo.c, geohash.c). */
export const geo: Commands = {
  geoadd: writes(-5, 'key [NX|XX] [CH] longitude latitude member [longitude latitude member ...]', add),
  geodist: reads(-4, 'key member1 member2 [M|KM|FT|MI]', (context, [key = '', a = '', b = '', unit = 'm']) => {
    const size = unitOf(unit);
    const scores = context.db.typed(key, 'zset')?.scores;
    const [x, y] = [scores?.get(a), scores?.get(b)];
    return x === undefined || y === undefined ? NIL : bulk((distance(decode(x), decode(y)) / size).toFixed(4));
  }),
  geopos: reads(-2, 'key [member [member ...]]', (context, [key = '', ...members]) => {
    const scores = context.db.typed(key, 'zset')?.scores;
    return array(
      members.map((member) => {
        const score = scores?.get(member);
        return score === undefined ? { kind: 'nil', isArray: true } : bulks(decode(score).map(String));
      }),
    );
  }),
  geohash: reads(-2, 'key [member [member ...]]', (context, [key = '', ...members]) => {
    const scores = context.db.typed(key, 'zset')?.scores;
    return bulks(
      members.map((member) => {
        const score = scores?.get(member);
        if (score === undefined) return undefined;
        // The common form has latitudes up to the poles, five bits a letter; the last one has none left.
        const [longitude, latitude] = decode(score);
        const bits = encode(longitude, latitude, 90);
        return Array.from({ length: 11 }, (_, i) =>
          i === 10 ? '0' : LETTERS.charAt(Number((bits >> BigInt(52 - (i + 1) * 5)) & 31n)),
        ).join('');
      }),
    );
  }),
  geosearch: reads(
    -7,
    'key FROMMEMBER member|FROMLONLAT longitude latitude BYRADIUS radius M|KM|FT|MI|BYBOX width height M|KM|FT|MI [ASC|DESC] [COUNT count [ANY]] [WITHCOORD] [WITHDIST] [WITHHASH]',
    (context, [key = '', ...words]) => search(context, key, words),
  ),
  geosearchstore: writes(
    -8,
    'destination source FROMMEMBER member|FROMLONLAT longitude latitude BYRADIUS radius M|KM|FT|MI|BYBOX width height M|KM|FT|MI [ASC|DESC] [COUNT count [ANY]] [STOREDIST]',
    (context, [to = '', key = '', ...words]) => search(context, key, words, to),
  ),
  georadius: writes(
    -6,
    'key longitude latitude radius M|KM|FT|MI [WITHCOORD] [WITHDIST] [WITHHASH] [COUNT count [ANY]] [ASC|DESC] [STORE key|STOREDIST key]',
    (context, [key = '', lon = '', lat = '', radius = '', unit = '', ...words]) => {
      const size = unitOf(unit);
      return find(
        context,
        key,
        options(context, key, words, {
          ...EMPTY(),
          from: placeOf(lon, lat),
          radius: Number(radius) * size,
          unit: size,
        }),
      );
    },
  ),
  georadiusbymember: writes(
    -5,
    'key member radius M|KM|FT|MI [WITHCOORD] [WITHDIST] [WITHHASH] [COUNT count [ANY]] [ASC|DESC] [STORE key|STOREDIST key]',
    (context, [key = '', member = '', radius = '', unit = '', ...words]) => {
      const size = unitOf(unit);
      return find(
        context,
        key,
        options(context, key, words, {
          ...EMPTY(),
          from: memberPlace(context, key, member),
          radius: Number(radius) * size,
          unit: size,
        }),
      );
    },
  ),
};
