// The payload of the file form: sections 3, 4.5 and 8 of the protocol.
import { ascii, join, u32 } from './bytes.mjs';
import { decode, encode } from './cbor.mjs';
import { open, seal } from './keys.mjs';
import { refuse, refusedAs } from './refusal.mjs';
import { DETAILS, SNAPSHOT } from './state.mjs';

const NUMBERS = { TRANSACTION_KEY: 1, ACTIVATION_CODE: 2, CONFIRMATION_CODE: 3 };
const ATTACHMENTS = {
  TRANSACTION_KEY: { key: 'snapshot', label: 'RUMS-N1', codec: SNAPSHOT },
  CONFIRMATION_CODE: { key: 'details', label: 'RUMS-D1', codec: DETAILS },
};

/** The payload of a body, with what is sealed beside it: {nonce, sealed}. */
export function writePayload(kind, body, attachment) {
  const map = new Map([[0, NUMBERS[kind]], [1, body]]);
  if (attachment !== undefined) {
    map.set(2, attachment.nonce).set(3, attachment.sealed);
  }
  return encode(map);
}

export function readPayload(kind, payload) {
  const map = refusedAs(() => 'MALFORMED', () => decode(payload));
  if (!(map instanceof Map) || !Number.isInteger(map.get(0))) {
    refuse('MALFORMED');
  }
  if (map.get(0) !== NUMBERS[kind]) {
    refuse('WRONG_KIND');
  }
  const body = map.get(1);
  const bare = map.size === 2;
  const attached = map.size === 4 && kind in ATTACHMENTS && Buffer.isBuffer(map.get(2)) && map.get(2).length === 12
    && Buffer.isBuffer(map.get(3)) && map.get(3).length >= 16;
  if (!Buffer.isBuffer(body) || !(bare || attached)) {
    refuse('MALFORMED');
  }
  return { body, attachment: attached ? { nonce: map.get(2), sealed: map.get(3) } : undefined };
}

const aad = (ring, kind, body) => join(ascii(ATTACHMENTS[kind].label), u32(ring.developerId), body);

/** Seals a snapshot or details for the body of its code. */
export function sealAttachment(ring, kind, box, body, nonce, content) {
  const { key, codec } = ATTACHMENTS[kind];
  const plaintext = encode(codec.toCbor(content));
  return { nonce, sealed: seal(ring.keys(box)[key], nonce, aad(ring, kind, body), plaintext, 16) };
}

export function openAttachment(ring, kind, box, body, { nonce, sealed }) {
  const { key, codec } = ATTACHMENTS[kind];
  const plaintext = open(ring.keys(box)[key], nonce, aad(ring, kind, body), sealed, 16) ?? refuse('FORGED');
  return codec.fromCbor(refusedAs(() => 'MALFORMED', () => decode(plaintext)));
}
