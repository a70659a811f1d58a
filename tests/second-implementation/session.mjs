// The sealed login: session.md.
import { createPrivateKey, createPublicKey, diffieHellman, timingSafeEqual } from 'node:crypto';
import { ascii, join, u16, u32, u8, unhex } from './bytes.mjs';
import { ERRORS } from './framing.mjs';
import { expand, extract, hmac, open, seal } from './keys.mjs';
import { refuse } from './refusal.mjs';

const [LOGIN_BEGIN, LOGIN_FINISH, SEALED] = [0x40, 0x41, 0x42];
const OK = u16(0);
const RESULTS = { NOT_FORMATTED: u16(28), MALFORMED: u16(38), UNKNOWN_COMMAND: u16(39), WRONG_PASSWORD: u16(41) };

const PRIVATE_PREFIX = unhex('302e020100300506032b656e04220420');
const PUBLIC_PREFIX = unhex('302a300506032b656e032100');
const privateKey = (raw) => createPrivateKey({ key: join(PRIVATE_PREFIX, raw), format: 'der', type: 'pkcs8' });
const rawPublic = (key) => createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(PUBLIC_PREFIX.length);

export const publicKey = (rawPrivate) => rawPublic(privateKey(rawPrivate));

/** X25519, or null where the result is all zero. */
export function sharedSecret(rawPrivate, other) {
  try {
    const shared = diffieHellman({ privateKey: privateKey(rawPrivate),
      publicKey: createPublicKey({ key: join(PUBLIC_PREFIX, other), format: 'der', type: 'spki' }) });
    return shared.every((byte) => byte === 0) ? null : shared;
  } catch {
    return null;
  }
}

export function loginKey(password, role, { developerId, boxName }) {
  return expand(extract(join(ascii('RUMS-LOGIN-1'), u8(role)), password), join(u32(developerId), u32(boxName)), 32);
}

export function sessionKeys(key, shared, { developerId, boxName }, role, hostPublic, boxPublic, hostNonce, boxNonce) {
  const keys = expand(extract(key, shared), join(ascii('RUMS-S1'), u32(developerId), u32(boxName), u8(role), hostPublic,
    boxPublic, hostNonce, boxNonce), 96);
  const confirmKey = keys.subarray(0, 32);
  return { confirmKey, hostToBox: keys.subarray(32, 64), boxToHost: keys.subarray(64),
    boxConfirmation: hmac(confirmKey, ascii('box')).subarray(0, 16),
    hostConfirmation: hmac(confirmKey, ascii('host')).subarray(0, 16) };
}

/** One direction of an open session: 'h' from host to box, 'b' from box to host. */
export class Direction {
  counter = 0n;

  constructor(letter, key, channel) {
    Object.assign(this, { letter, key, aad: join(u32(channel), u8(0x03), u8(SEALED)) });
  }

  nonce() {
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(this.counter++);
    return join(ascii(this.letter), Buffer.alloc(3), counter);
  }

  seal(plain) {
    return seal(this.key, this.nonce(), this.aad, plain, 16);
  }

  open(sealed) {
    return open(this.key, this.nonce(), this.aad, sealed, 16);
  }
}

const equal = (a, b) => a.length === b.length && timingSafeEqual(a, b);

/**
 * The box's end, above transfers. box: {developerId, boxName}; loginKeys by role; draw() gives {privateKey, nonce};
 * carryOut(role, opcode, body, reply) with role 0 outside a session.
 */
export class BoxSessions {
  states = new Map();

  constructor({ box, loginKeys, draw, carryOut }) {
    Object.assign(this, { box, loginKeys, draw, carryOut });
  }

  forget(channel) {
    this.states.delete(channel);
  }

  work(channel, opcode, body, reply) {
    const state = this.states.get(channel);
    const ends = () => {
      this.forget(channel);
      reply({ error: ERRORS.SESSION_ENDED });
    };
    if (opcode === LOGIN_BEGIN) {
      this.forget(channel);
      reply(this.begin(channel, body));
    } else if (opcode === LOGIN_FINISH) {
      if (state?.begun === undefined) {
        ends();
      } else {
        reply(this.finish(channel, body, state.begun));
      }
    } else if (opcode === SEALED) {
      const plain = state?.open?.fromHost.open(body);
      if (plain === undefined || plain === null || plain.length === 0) {
        ends();
      } else {
        this.sealed(plain, state.open, reply);
      }
    } else if (state?.open !== undefined) {
      ends();
    } else {
      this.forget(channel);
      this.carryOut(0, opcode, body, reply);
    }
  }

  begin(channel, body) {
    const role = body[0];
    if (body.length !== 49 || !(role in this.loginKeys)) {
      return RESULTS.MALFORMED;
    }
    const hostPublic = body.subarray(1, 33);
    const drawn = this.draw();
    const shared = sharedSecret(drawn.privateKey, hostPublic);
    if (shared === null) {
      return RESULTS.MALFORMED;
    }
    const boxPublic = publicKey(drawn.privateKey);
    const begun = sessionKeys(this.loginKeys[role], shared, this.box, role, hostPublic, boxPublic, body.subarray(33),
      drawn.nonce);
    this.states.set(channel, { begun: { ...begun, role } });
    return join(OK, boxPublic, drawn.nonce, begun.boxConfirmation);
  }

  finish(channel, body, { role, hostConfirmation, hostToBox, boxToHost }) {
    this.forget(channel);
    if (!equal(body, hostConfirmation)) {
      return RESULTS.WRONG_PASSWORD;
    }
    this.states.set(channel, { open: { role, fromHost: new Direction('h', hostToBox, channel),
      toHost: new Direction('b', boxToHost, channel) } });
    return OK;
  }

  sealed(plain, { role, toHost }, reply) {
    const answer = (result) => reply(join(OK, toHost.seal(result)));
    const opcode = plain[0];
    if ([0x40, 0x41, 0x42, 0x70, 0x71, 0x72, 0x73].includes(opcode)) {
      answer(RESULTS.UNKNOWN_COMMAND);
    } else {
      this.carryOut(role, opcode, plain.subarray(1), answer);
    }
  }
}

/** The host's end: requests to send, and what to do with their answers. */
export class HostSession {
  constructor({ box, password, role, channel, privateKey: drawn, nonce }) {
    Object.assign(this, { box, key: loginKey(password, role, box), role, channel, drawn, nonce });
  }

  begin() {
    return join(u8(LOGIN_BEGIN), u8(this.role), publicKey(this.drawn), this.nonce);
  }

  /** LOGIN_FINISH, once the box has shown that it knows the password. */
  finish(answer) {
    const body = answer.subarray(2);
    const boxPublic = body.subarray(0, 32);
    const shared = answer.readUInt16BE() === 0 && body.length === 64 ? sharedSecret(this.drawn, boxPublic) : null;
    if (shared === null) {
      refuse('SESSION_ENDED');
    }
    const keys = sessionKeys(this.key, shared, this.box, this.role, publicKey(this.drawn), boxPublic, this.nonce,
      body.subarray(32, 48));
    if (!equal(body.subarray(48), keys.boxConfirmation)) {
      refuse('WRONG_PASSWORD');
    }
    this.toBox = new Direction('h', keys.hostToBox, this.channel);
    this.fromBox = new Direction('b', keys.boxToHost, this.channel);
    return join(u8(LOGIN_FINISH), keys.hostConfirmation);
  }

  request(plain) {
    return join(u8(SEALED), this.toBox.seal(plain));
  }

  /** Result and body of a sealed answer. */
  answer(payload) {
    const plain = payload.length >= 2 && payload.readUInt16BE() === 0 ? this.fromBox.open(payload.subarray(2)) : null;
    return plain !== null && plain.length >= 2 ? plain : refuse('SESSION_ENDED');
  }
}
