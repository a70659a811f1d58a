// Keys and the match tag: section 2 of the protocol.
import { createHash, createHmac, createCipheriv, createDecipheriv } from 'node:crypto';
import { BitReader, BitWriter, ascii, join, u16, u32, u8 } from './bytes.mjs';
import { writeSymbols } from './characters.mjs';
import { refuse } from './refusal.mjs';

export const sha256 = (...parts) => createHash('sha256').update(join(...parts)).digest();
export const hmac = (key, ...parts) => createHmac('sha256', key).update(join(...parts)).digest();
export const extract = (salt, ikm) => hmac(salt, ikm);

export function expand(prk, info, size) {
  let out = Buffer.alloc(0);
  let block = Buffer.alloc(0);
  for (let i = 1; out.length < size; i++) {
    block = hmac(prk, block, info, u8(i));
    out = join(out, block);
  }
  return out.subarray(0, size);
}

/** AES-256-CCM: ciphertext and tag. */
export function seal(key, nonce, aad, plaintext, tagSize) {
  const cipher = createCipheriv('aes-256-ccm', key, nonce, { authTagLength: tagSize });
  cipher.setAAD(aad, { plaintextLength: plaintext.length });
  return join(cipher.update(plaintext), cipher.final(), cipher.getAuthTag());
}

/** The plaintext, or null where the tag does not fit. */
export function open(key, nonce, aad, sealed, tagSize) {
  if (sealed.length < tagSize) {
    return null;
  }
  const size = sealed.length - tagSize;
  const decipher = createDecipheriv('aes-256-ccm', key, nonce, { authTagLength: tagSize });
  decipher.setAuthTag(sealed.subarray(size));
  decipher.setAAD(aad, { plaintextLength: size });
  try {
    return join(decipher.update(sealed.subarray(0, size)), decipher.final());
  } catch {
    return null;
  }
}

export function boxKey(updateKey, { developerId, boxName, epoch, generation }) {
  return expand(extract(ascii('RUMS-K1'), updateKey),
    join(ascii('RUMS box 1'), u32(developerId), u32(boxName), u32(epoch), u16(generation)), 32);
}

/** The keys that a box and its vendor derive from boxKey. */
export function keysOfBox(key) {
  const derive = (use) => expand(key, ascii(`RUMS ${use} 1`), 32);
  return {
    request: derive('request'),
    activation: derive('activation'),
    codeId: derive('code id'),
    confirmation: derive('confirmation'),
    snapshot: derive('snapshot'),
    details: derive('details'),
    order: derive('order'),
  };
}

export function rekeyKey(rekeyRoot, { developerId, boxName, generation }) {
  return expand(extract(ascii('RUMS-K1'), rekeyRoot),
    join(ascii('RUMS rekey 1'), u32(developerId), u32(boxName), u16(generation)), 32);
}

/** A vendor's key ring: update keys by epoch, and the rekey root. */
export class KeyRing {
  constructor({ developerId, updateKeys, rekeyRoot }) {
    Object.assign(this, { developerId, updateKeys, rekeyRoot });
  }

  /** Full epochs with these low bits, newest first. */
  epochsWithLow(low) {
    return [...this.updateKeys.keys()].filter((e) => e % 16 === low).sort((a, b) => b - a);
  }

  boxKey(box) {
    const updateKey = this.updateKeys.get(box.epoch) ?? refuse('WRONG_EPOCH');
    return boxKey(updateKey, { ...box, developerId: this.developerId });
  }

  keys(box) {
    return keysOfBox(this.boxKey(box));
  }

  rekeyKey(box) {
    return rekeyKey(this.rekeyRoot, { ...box, developerId: this.developerId });
  }
}

export const EVALUATION_ID = 0x4556414c;
const evaluationSecret = (what) => sha256(ascii(`RUMS evaluation ${what}`));
export const EVALUATION = {
  userPassword: evaluationSecret('user password').subarray(0, 16),
  adminPassword: evaluationSecret('admin password').subarray(0, 16),
  signingSeed: evaluationSecret('signing seed'),
  journal: evaluationSecret('journal').subarray(0, 16),
};

/** The published key ring; another Developer ID serves tests of foreign codes only. */
export function evaluationKeyRing(developerId = EVALUATION_ID) {
  return new KeyRing({
    developerId,
    updateKeys: new Map([1, 2].map((epoch) => [epoch, evaluationSecret(`update key ${epoch}`)])),
    rekeyRoot: evaluationSecret('rekey root'),
  });
}

/** Parts of the match tag: 5, 10 and 5 bits. */
export function matchTagParts({ developerId, boxName, counter }) {
  const bits = (count, ...parts) => new BitReader(sha256(ascii('RUMS-MT'), ...parts)).take(count);
  return { h5: bits(5, u32(developerId)), h10: bits(10, u32(developerId), u32(boxName)), c5: counter % 32 };
}

export function matchTag(transaction) {
  const { h5, h10, c5 } = matchTagParts(transaction);
  return (h5 * 1024 + h10) * 32 + c5;
}

export function matchTagText(transaction) {
  const reader = new BitReader(new BitWriter().put(matchTag(transaction), 20).toBytes());
  return writeSymbols([5, 5, 5, 5].map((width) => reader.take(width)));
}
