// Section 8 of the protocol.
import { timingSafeEqual } from 'node:crypto';
import { BitWriter, ascii, u16, u32 } from './bytes.mjs';
import { hmac, sha256 } from './keys.mjs';
import { refuse } from './refusal.mjs';
import { splitBody, withMac } from './transaction-key.mjs';

const FINAL = [0, 36];

function macOf(ring, { boxName, generation, mark }, epoch, fields, activationBody) {
  const { confirmation } = ring.keys({ boxName, epoch, generation });
  return hmac(confirmation, ascii('RUMS-C1'), fields, u32(ring.developerId), u32(epoch), u16(generation), u32(mark),
    sha256(activationBody)).subarray(0, 8);
}

/**
 * @param transaction {boxName, generation, counter, mark} and epoch, the one after the update
 * @param outcome {commitCounter, result, item, stillOpen}
 */
export function makeConfirmationCode(ring, transaction, activationBody, { commitCounter, result, item, stillOpen }) {
  const bits = new BitWriter().put(1, 3).put(transaction.epoch % 16, 4).put(transaction.boxName, 32)
    .put(transaction.counter, 24).put(commitCounter, 24).put(FINAL.includes(result) ? 1 : 0, 1).put(result, 7)
    .put(Math.min(item, 15), 4).put(stillOpen, 4).put(activationBody[5], 8);
  return withMac(bits, macOf(ring, transaction, transaction.epoch, bits.toBytes(), activationBody));
}

/** The fields of a body, not verified. */
export function parseConfirmationCode(body) {
  const { reader, fields, mac } = splitBody(body);
  if (reader.take(3) !== 1) {
    refuse('UNSUPPORTED_VERSION');
  }
  return { epochLow: reader.take(4), boxName: reader.take(32), counter: reader.take(24),
    commitCounter: reader.take(24), final: reader.take(1) === 1, result: reader.take(7), item: reader.take(4),
    stillOpen: reader.take(4), codeIdLow: reader.take(8), fields, mac };
}

/**
 * @param transactions what the journal holds: [{boxName, generation, counter, mark, activationBodies}]
 */
export function openConfirmationCode(ring, transactions, body) {
  const { epochLow, codeIdLow, fields, mac, ...rest } = parseConfirmationCode(body);
  const known = transactions.filter((t) => t.boxName === rest.boxName && t.counter === rest.counter);
  if (known.length === 0) {
    refuse('UNKNOWN_TRANSACTION');
  }
  for (const transaction of known) {
    for (const activationBody of transaction.activationBodies.filter((b) => b[5] === codeIdLow)) {
      for (const epoch of ring.epochsWithLow(epochLow)) {
        if (timingSafeEqual(mac, macOf(ring, transaction, epoch, fields, activationBody))) {
          return { ...rest, epoch, generation: transaction.generation, mark: transaction.mark, activationBody };
        }
      }
    }
  }
  return refuse('FORGED');
}
