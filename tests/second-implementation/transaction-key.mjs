// Section 3 of the protocol.
import { timingSafeEqual } from 'node:crypto';
import { BitReader, BitWriter, ascii, join, u32 } from './bytes.mjs';
import { hmac, sha256 } from './keys.mjs';
import { refuse } from './refusal.mjs';

const FIELD_BITS = 111;

/** The 175 bits of fields and MAC, and one zero bit. */
export function withMac(fields, mac) {
  const bits = new BitWriter();
  bits.bits = [...fields.bits];
  return bits.putBytes(mac).toBytes();
}

/** Splits a body of 22 bytes into a reader of the fields, the 14 bytes they are for the MAC, and the MAC. */
export function splitBody(body) {
  if (body.length !== 22 || (body[21] & 1) !== 0) {
    refuse('MALFORMED', 'no 175 bits');
  }
  const fields = Buffer.from(body.subarray(0, 14));
  fields[13] &= 0xfe;
  const macBits = new BitReader(body);
  macBits.take(FIELD_BITS);
  const mac = Buffer.from(Array.from({ length: 8 }, () => macBits.take(8)));
  return { reader: new BitReader(body), fields, mac };
}

const vendorHint = (developerId) => sha256(u32(developerId))[0];

function macOf(keys, developerId, epoch, fields) {
  return hmac(keys.request, ascii('RUMS-T1'), u32(developerId), u32(epoch), fields).subarray(0, 8);
}

/** The body of 22 bytes; the box is {boxName, epoch, generation} of the key ring. */
export function makeTransactionKey(ring, { boxName, epoch, generation, counter, mark, model, open, clockSuspect }) {
  const bits = new BitWriter().put(1, 3).put(epoch % 16, 4).put(boxName, 32).put(counter, 24).put(mark, 32)
    .put(vendorHint(ring.developerId), 8).put(model - 1, 2).put(open, 4).put(clockSuspect ? 1 : 0, 1).put(0, 1);
  const keys = ring.keys({ boxName, epoch, generation });
  return withMac(bits, macOf(keys, ring.developerId, epoch, bits.toBytes()));
}

/** The fields of a body, not verified. */
export function parseTransactionKey(body) {
  const { reader, fields, mac } = splitBody(body);
  if (reader.take(3) !== 1) {
    refuse('UNSUPPORTED_VERSION');
  }
  const out = { epochLow: reader.take(4), boxName: reader.take(32), counter: reader.take(24), mark: reader.take(32),
    vendorHint: reader.take(8), model: reader.take(2) + 1, open: reader.take(4), clockSuspect: reader.take(1) === 1 };
  if (reader.take(1) !== 0) {
    refuse('UNSUPPORTED_VERSION', 'reserved bit');
  }
  return { ...out, fields, mac };
}

/** Verified fields with the full epoch; generationOf tells what the journal knows of a BoxName. */
export function openTransactionKey(ring, body, generationOf = () => 1) {
  const { epochLow, vendorHint: hint, fields, mac, ...rest } = parseTransactionKey(body);
  if (hint !== vendorHint(ring.developerId)) {
    refuse('OTHER_VENDOR');
  }
  const epochs = ring.epochsWithLow(epochLow);
  if (epochs.length === 0) {
    refuse('WRONG_EPOCH');
  }
  const generation = generationOf(rest.boxName);
  for (const epoch of epochs) {
    const keys = ring.keys({ boxName: rest.boxName, epoch, generation });
    if (timingSafeEqual(mac, macOf(keys, ring.developerId, epoch, fields))) {
      return { developerId: ring.developerId, epoch, generation, ...rest };
    }
  }
  return refuse('FORGED');
}
