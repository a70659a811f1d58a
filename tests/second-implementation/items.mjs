// Items and conditions: section 5 of the protocol, as they are written.
import { ByteReader, join, leb, u16, u32, u8, hex, unhex } from './bytes.mjs';
import { refuse, refusedAs } from './refusal.mjs';

const VERBS = ['SET', 'ADD', 'SUBTRACT', 'CLEAR', 'UNLIMITED', 'EXTEND', 'SPECIAL'];
export const OBJECTS = ['USAGE_COUNTER', 'EXPIRATION_DATE', 'RELATIVE_EXPIRATION', 'EXPIRATION_DAYS', 'TIME_ALLOWED',
  'APPLICATION_PASSWORD', 'SIGNATURE', 'LOCAL_LICENCES', 'NETWORK_LICENCES', 'MEMORY'];
const SPECIALS = ['UNLOCK', 'CLOSE_ALL', 'CLOCK_REPAIR', 'REKEY', 'REQUIRE', 'ALLOW_TIME_JUMP', 'WIPE'];
const CONDITIONS = ['MODEL', 'FIRMWARE', 'OBJECT'];
const COMPARISONS = ['PRESENT', 'ABSENT', 'EQUAL', 'NOT_EQUAL', 'LESS', 'LESS_OR_EQUAL', 'GREATER',
  'GREATER_OR_EQUAL'];
const MAX_ITEMS = 64;
const MAX_U32 = 2 ** 32 - 2;
const MAX_U16 = 65534;

/** Objects whose values are numbers, with the largest number of each. */
const LIMITS = { USAGE_COUNTER: MAX_U32, EXPIRATION_DATE: MAX_U16, RELATIVE_EXPIRATION: MAX_U16,
  EXPIRATION_DAYS: MAX_U16, TIME_ALLOWED: MAX_U32, LOCAL_LICENCES: MAX_U16, NETWORK_LICENCES: MAX_U16 };
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const malformed = (what) => refuse('MALFORMED', what);

/** Number (from 1) of a name in a table, or MALFORMED. */
function numberOf(table, name) {
  const index = table.indexOf(name);
  return index < 0 ? malformed(`${name}`) : index + 1;
}

function nameOf(table, number) {
  return table[number - 1] ?? malformed(`${number}`);
}

function check(condition, what) {
  if (!condition) {
    malformed(what);
  }
}

const within = (value, low, high) => Number.isSafeInteger(value) && value >= low && value <= high;

/** What the value of an item is, or undefined where the table has no such combination. */
function valueForm(verb, object) {
  switch (verb) {
    case 'SET':
      return { EXPIRATION_DATE: 'date', APPLICATION_PASSWORD: 'password', SIGNATURE: 'signature',
        MEMORY: 'memory' }[object] ?? 'number';
    case 'ADD':
    case 'SUBTRACT':
      return object in LIMITS ? 'amount' : undefined;
    case 'EXTEND':
      return object === 'EXPIRATION_DATE' ? 'amount' : undefined;
    case 'CLEAR':
      return object === 'MEMORY' ? 'place' : 'nothing';
    default:
      return object in LIMITS ? 'nothing' : undefined;
  }
}

function zone(value) {
  check(within(value, 1, 3), 'zone');
  return value;
}

function text(bytes) {
  try {
    return UTF8.decode(bytes);
  } catch {
    return malformed('UTF-8');
  }
}

function counted(bytes, low, high) {
  check(within(bytes.length, low, high), 'length');
  return join(u8(bytes.length), bytes);
}

function takeCounted(reader, low, high) {
  const size = reader.uint(1);
  check(within(size, low, high), 'length');
  return reader.take(size);
}

// Each form of value: how it is written, and how it is read.
const FORMS = {
  nothing: { write: () => Buffer.alloc(0), read: () => ({}) },
  number: {
    write: ({ object, value }) => (check(within(value, 0, LIMITS[object]), 'number'), leb(value)),
    read: (reader, object) => {
      const value = reader.leb();
      check(within(value, 0, LIMITS[object]), 'number');
      return { value };
    },
  },
  amount: {
    write: ({ object, value }) => (check(within(value, 1, LIMITS[object]), 'amount'), leb(value)),
    read: (reader, object) => {
      const value = reader.leb();
      check(within(value, 1, LIMITS[object]), 'amount');
      return { value };
    },
  },
  date: {
    write: ({ value }) => (check(within(value, 0, MAX_U32), 'date'), u32(value)),
    read: (reader) => {
      const value = reader.uint(4);
      check(value <= MAX_U32, 'date');
      return { value };
    },
  },
  password: {
    write: ({ text: value }) => counted(Buffer.from(value, 'utf8'), 1, 32),
    read: (reader) => ({ text: text(takeCounted(reader, 1, 32)) }),
  },
  signature: {
    write: ({ bytes }) => counted(unhex(bytes), 1, 16),
    read: (reader) => ({ bytes: hex(takeCounted(reader, 1, 16)) }),
  },
  place: {
    write: ({ zone: z, offset }) => join(u8(zone(z)), leb(offset)),
    read: (reader) => ({ zone: zone(reader.uint(1)), offset: reader.leb() }),
  },
  memory: {
    write: ({ zone: z, offset, bytes, name }) => {
      const content = unhex(bytes);
      check(within(content.length, 1, 16384), 'length');
      return join(u8(zone(z) | (name === undefined ? 0 : 128)), leb(offset), leb(content.length), content,
        name === undefined ? Buffer.alloc(0) : counted(Buffer.from(name, 'utf8'), 1, 16));
    },
    read: (reader) => {
      const first = reader.uint(1);
      const out = { zone: zone(first & 127), offset: reader.leb() };
      const size = reader.leb();
      check(within(size, 1, 16384), 'length');
      out.bytes = hex(reader.take(size));
      if (first & 128) {
        out.name = text(takeCounted(reader, 1, 16));
      }
      return out;
    },
  },
};

const comparesNumber = (comparison) => COMPARISONS.indexOf(comparison) >= 2;

const REQUIREMENTS = {
  MODEL: {
    write: ({ models }) => {
      check(models.length > 0 && models.every((code) => within(code, 1, 4)), 'models');
      return u8(models.reduce((set, code) => set | 1 << (code - 1), 0));
    },
    read: (reader) => {
      const set = reader.uint(1);
      check(within(set, 1, 15), 'models');
      return { models: [1, 2, 3, 4].filter((code) => set >> (code - 1) & 1) };
    },
  },
  FIRMWARE: { write: ({ firmware }) => u16(firmware), read: (reader) => ({ firmware: reader.uint(2) }) },
  OBJECT: {
    write: ({ object, comparison, zone: z, offset, number }) => {
      check(!comparesNumber(comparison) || object in LIMITS, 'comparison');
      return join(u8(numberOf(OBJECTS, object) << 4 | numberOf(COMPARISONS, comparison)),
        object === 'MEMORY' ? FORMS.place.write({ zone: z, offset }) : Buffer.alloc(0),
        comparesNumber(comparison) ? leb(number) : Buffer.alloc(0));
    },
    read: (reader) => {
      const byte = reader.uint(1);
      const object = nameOf(OBJECTS, byte >> 4);
      const comparison = nameOf(COMPARISONS, byte & 15);
      check(!comparesNumber(comparison) || object in LIMITS, 'comparison');
      return { object, comparison, ...(object === 'MEMORY' ? FORMS.place.read(reader) : {}),
        ...(comparesNumber(comparison) ? { number: reader.leb() } : {}) };
    },
  },
};

const SPECIAL_FORMS = {
  CLOCK_REPAIR: {
    write: ({ minLatest, newTime }) => join(u32(minLatest), u32(newTime)),
    read: (reader) => ({ minLatest: reader.uint(4), newTime: reader.uint(4) }),
  },
  REKEY: {
    write: ({ newEpoch, sealed }) => {
      check(within(newEpoch, 1, 2 ** 32 - 1), 'epoch');
      check(unhex(sealed).length === 48, 'sealed key');
      return join(leb(newEpoch), unhex(sealed));
    },
    read: (reader) => {
      const newEpoch = reader.leb();
      check(within(newEpoch, 1, 2 ** 32 - 1), 'epoch');
      return { newEpoch, sealed: hex(reader.take(48)) };
    },
  },
  REQUIRE: {
    write: (item) => join(u8(numberOf(CONDITIONS, item.kind)), REQUIREMENTS[item.kind].write(item)),
    read: (reader) => {
      const kind = nameOf(CONDITIONS, reader.uint(1));
      return { kind, ...REQUIREMENTS[kind].read(reader) };
    },
  },
};

const ofPartition = (item) => item.verb !== 'SPECIAL' || (item.special === 'REQUIRE' && item.kind === 'OBJECT');
const changesSomething = (item) => item.verb !== 'SPECIAL' || ['CLOCK_REPAIR', 'REKEY'].includes(item.special);

function checkList(items) {
  check(items.length <= MAX_ITEMS, 'more than 64 items');
  const wipes = items.filter((item) => item.special === 'WIPE').length;
  check(wipes === 0 || (wipes === 1 && !items.some(changesSomething)), 'WIPE with other changes');
}

/** The items without the zeros that follow them. */
export function encodeItems(items) {
  checkList(items);
  let current;
  return join(...items.map((item) => {
    const special = item.verb === 'SPECIAL';
    const number = special ? numberOf(SPECIALS, item.special) : numberOf(OBJECTS, item.object);
    const value = special ? (SPECIAL_FORMS[item.special]?.write(item) ?? Buffer.alloc(0))
      : FORMS[valueForm(item.verb, item.object) ?? malformed(`${item.verb} of ${item.object}`)].write(item);
    const follows = ofPartition(item) && item.appId !== current;
    const first = u8(numberOf(VERBS, item.verb) << 5 | number << 1 | (follows ? 1 : 0));
    current = follows ? item.appId : current;
    return join(first, follows ? u16(current) : Buffer.alloc(0), value);
  }));
}

/** The items of a plaintext behind its first four bytes. */
export function parseItems(bytes) {
  const reader = new ByteReader(bytes);
  const items = [];
  let current;
  refusedAs(() => 'MALFORMED', () => {
    while (reader.left > 0) {
      const first = reader.uint(1);
      if (first === 0) {
        check(reader.take(reader.left).every((byte) => byte === 0), 'something behind the end');
        return;
      }
      const item = { verb: nameOf(VERBS, first >> 5) };
      const special = item.verb === 'SPECIAL';
      item[special ? 'special' : 'object'] = nameOf(special ? SPECIALS : OBJECTS, first >> 1 & 15);
      if (first & 1) {
        const appId = reader.uint(2);
        check(appId !== current, 'AppID of the current partition again');
        current = appId;
      }
      if (special) {
        Object.assign(item, SPECIAL_FORMS[item.special]?.read(reader) ?? {});
        check(ofPartition(item) || !(first & 1), 'AppID without partition');
      } else {
        const form = valueForm(item.verb, item.object) ?? malformed(`${item.verb} of ${item.object}`);
        Object.assign(item, FORMS[form].read(reader, item.object));
      }
      if (ofPartition(item)) {
        check(current !== undefined, 'no AppID');
        item.appId = current;
      }
      items.push(item);
    }
  });
  checkList(items);
  return items;
}

/** Whether an item closes every other open transaction. */
export function impliesCloseAll(item) {
  return ['CLEAR', 'SUBTRACT'].includes(item.verb)
    || ['CLOSE_ALL', 'REKEY', 'CLOCK_REPAIR', 'WIPE'].includes(item.special);
}
