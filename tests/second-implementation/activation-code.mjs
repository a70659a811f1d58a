// Sections 4 and 5.3 of the protocol.
import { ascii, join, u16, u24, u32, u8, BitWriter, BitReader } from './bytes.mjs';
import { encodeItems, parseItems } from './items.mjs';
import { hmac, matchTag, matchTagParts, open, seal } from './keys.mjs';
import { refuse } from './refusal.mjs';
import { SIZES } from './short-form.mjs';

const SHORT = { suite: 1, tag: 8 };
const LONG = { suite: 2, tag: 16 };
const CLEAR = 6;
const SHORT_SIZES = [...SIZES.values()];
const LONG_MIN = 49;
const LONG_MAX = 32768;
const EPOCH_2020 = Date.UTC(2020, 0, 1) / 1000;
const HOUR = 3600;
const DAY = 24 * HOUR;

/** Section 4.2: the index is one of the table, and the code and its end lie at dates. */
function checkTimes(vendorTime, expiryIndex) {
  if (DURATIONS[expiryIndex] === undefined) {
    refuse('MALFORMED', 'expiry');
  }
  if (vendorTime + DURATIONS[expiryIndex] > 0xffffffff) {
    refuse('MALFORMED', 'the time of the code, or its end, is no date');
  }
}

/** Seconds of each expiry index; 0 for none. */
export const DURATIONS = [0, ...[1, 2, 3, 4, 6, 8, 12, 18].map((h) => h * HOUR),
  ...Array.from({ length: 31 }, (_, i) => (i + 1) * DAY), ...[45, 60, 90, 180, 365].map((d) => d * DAY)];

const isRekey = (item) => item.special === 'REKEY';

function nonceOf({ counter, mark }, codeId, suite) {
  return join(ascii('A'), u32(counter), u32(mark), u16(codeId), u8(suite));
}

function aadOf(ring, { boxName, epoch, counter, mark }, suite, clear) {
  return join(ascii('RUMS-A1'), u8(suite), u32(ring.developerId), u32(boxName), u32(epoch), u32(counter), u32(mark),
    clear);
}

function plaintextOf(vendorTime, expiryIndex, items) {
  const head = new BitWriter().put(Math.floor((vendorTime - EPOCH_2020) / 60), 26).put(expiryIndex, 6).toBytes();
  const content = join(head, encodeItems(items));
  const size = items.some(isRekey) ? undefined : SHORT_SIZES.find((n) => n >= content.length);
  const n = size ?? Math.max(LONG_MIN, content.length);
  if (n > LONG_MAX) {
    refuse('MALFORMED', 'too long');
  }
  return { form: size === undefined ? LONG : SHORT, plaintext: join(content, Buffer.alloc(n - content.length)) };
}

/**
 * The body of a code. idTaken tells whether the journal holds another body with a code id for this transaction.
 * @param transaction {boxName, epoch, generation, counter, mark}
 * @param order {vendorTime, expiryIndex, items}
 */
export function makeActivationCode(ring, transaction, { vendorTime, expiryIndex, items }, idTaken = () => false) {
  checkTimes(vendorTime, expiryIndex);
  const { form, plaintext } = plaintextOf(vendorTime, expiryIndex, items);
  const keys = ring.keys(transaction);
  const tag = matchTag({ ...transaction, developerId: ring.developerId });
  const headAndRoute = join(u8(1 << 5 | form.suite), u24(tag * 16 + transaction.epoch % 16));
  let codeId = hmac(keys.codeId, aadOf(ring, transaction, form.suite, headAndRoute), plaintext).readUInt16BE();
  while (idTaken(codeId)) {
    codeId = (codeId + 1) % 65536;
  }
  const clear = join(headAndRoute, u16(codeId));
  return join(clear, seal(keys.activation, nonceOf(transaction, codeId, form.suite),
    aadOf(ring, transaction, form.suite, clear), plaintext, form.tag));
}

/** What can be read of a body without a key; refuses as a receiver does before any decryption. */
export function parseActivationCode(body) {
  if (body.length === 0) {
    refuse('MALFORMED', 'length');
  }
  const form = [SHORT, LONG].find((f) => body[0] === (1 << 5 | f.suite)) ?? refuse('UNSUPPORTED_VERSION');
  const size = body.length - CLEAR - form.tag;
  if (form === SHORT ? !SHORT_SIZES.includes(size) : size < LONG_MIN || size > LONG_MAX) {
    refuse('MALFORMED', 'length');
  }
  const route = new BitReader(body.subarray(1, 4));
  return { form, suite: form.suite, h5: route.take(5), h10: route.take(10), c5: route.take(5),
    epochLow: route.take(4), codeId: body.readUInt16BE(4) };
}

/** Refuses a body whose route leads elsewhere. The route is not authentic: the reasons are probable ones. */
export function checkRoute(ring, transaction, { h5, h10, c5, epochLow }) {
  const expected = matchTagParts({ ...transaction, developerId: ring.developerId });
  if (h5 !== expected.h5) {
    refuse('OTHER_VENDOR');
  }
  if (h10 !== expected.h10) {
    refuse('OTHER_BOX');
  }
  if (epochLow !== transaction.epoch % 16) {
    refuse('WRONG_EPOCH');
  }
  if (c5 !== expected.c5) {
    refuse('UNKNOWN_TRANSACTION');
  }
}

/** The plaintext of a body that answers the transaction. */
export function unsealActivationCode(ring, transaction, body) {
  const { form, codeId } = parseActivationCode(body);
  const plaintext = open(ring.keys(transaction).activation, nonceOf(transaction, codeId, form.suite),
    aadOf(ring, transaction, form.suite, body.subarray(0, CLEAR)), body.subarray(CLEAR), form.tag)
    ?? refuse('FORGED');
  return { form, codeId, plaintext };
}

/** Vendor time, expiry and items of a body that answers the transaction. */
export function openActivationCode(ring, transaction, body) {
  checkRoute(ring, transaction, parseActivationCode(body));
  const { form, codeId, plaintext } = unsealActivationCode(ring, transaction, body);
  return { suite: form.suite, codeId, ...parsePlaintext(plaintext, form) };
}

function parsePlaintext(plaintext, form) {
  const head = new BitReader(plaintext);
  const vendorTime = EPOCH_2020 + 60 * head.take(26);
  const expiryIndex = head.take(6);
  checkTimes(vendorTime, expiryIndex);
  const items = parseItems(plaintext.subarray(4));
  if (form === SHORT && items.some(isRekey)) {
    refuse('MALFORMED', 'REKEY in the short suite');
  }
  return { vendorTime, expiryIndex, items };
}

/** Whether a code is over; codes without expiry never are. */
export function isExpired({ vendorTime, expiryIndex }, now) {
  return expiryIndex !== 0 && now > vendorTime + DURATIONS[expiryIndex];
}

const rekeyNonce = ({ counter, mark }, newEpoch) => join(ascii('R'), u32(counter), u32(mark), u24(newEpoch % 2 ** 24));
const rekeyAad = (ring, { boxName, generation }, newEpoch) =>
  join(ascii('RUMS-R1'), u32(ring.developerId), u32(boxName), u16(generation), u32(newEpoch));

/** The 48 bytes of REKEY. */
export function sealRekey(ring, transaction, newEpoch) {
  return seal(ring.rekeyKey(transaction), rekeyNonce(transaction, newEpoch), rekeyAad(ring, transaction, newEpoch),
    ring.boxKey({ ...transaction, epoch: newEpoch }), 16);
}

/** boxKey of the new epoch. */
export function openRekey(ring, transaction, newEpoch, sealed) {
  return open(ring.rekeyKey(transaction), rekeyNonce(transaction, newEpoch), rekeyAad(ring, transaction, newEpoch),
    sealed, 16) ?? refuse('FORGED');
}
