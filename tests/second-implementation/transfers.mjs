// Requests and answers larger than a message: framing.md, Transfers. The box's end.
import { join, u16, u32 } from './bytes.mjs';
import { MAX_PAYLOAD } from './framing.mjs';

const [BEGIN, PUT, END, GET] = [0x70, 0x71, 0x72, 0x73];
const OK = u16(0);
const MORE = u16(1);
const MALFORMED = u16(38);
const MAX_BODY = 65536;
const MAX_PUT = 7604;
const MAX_PART = 7607;

export class Transfers {
  pending = new Map();

  /** carryOut(channel, opcode, body, reply) as in framing.mjs. */
  constructor(carryOut) {
    this.carryOut = carryOut;
  }

  forget(channel) {
    this.pending.delete(channel);
  }

  work(channel, request, reply) {
    const opcode = request[0];
    const body = request.subarray(1);
    const held = this.pending.get(channel) ?? {};
    const steps = { [BEGIN]: begin, [PUT]: put, [END]: end, [GET]: get };
    if (!(opcode in steps)) {
      this.forget(channel);
      this.run(channel, opcode, body, reply);
      return;
    }
    const { keep, answer, run } = steps[opcode](body, held) ?? { answer: MALFORMED };
    if (keep === undefined) {
      this.forget(channel);
    } else {
      this.pending.set(channel, keep);
    }
    if (run === undefined) {
      reply(answer);
    } else {
      this.run(channel, run.target, run.body, reply);
    }
  }

  run(channel, opcode, body, reply) {
    this.carryOut(channel, opcode, body, (answer) => {
      if (Buffer.isBuffer(answer) && answer.length > MAX_PAYLOAD) {
        this.pending.set(channel, { answer });
        reply(join(MORE, u32(answer.length)));
      } else {
        reply(answer);
      }
    });
  }
}

// Each step gives what it keeps and answers, or undefined where a rule is broken.

function begin(body) {
  if (body.length !== 5 || (body[0] >= BEGIN && body[0] <= GET)) {
    return undefined;
  }
  const length = body.readUInt32BE(1);
  return length >= 1 && length <= MAX_BODY
    ? { keep: { request: { target: body[0], length, collected: Buffer.alloc(0) } }, answer: OK } : undefined;
}

function put(body, { request }) {
  const data = body.subarray(4);
  if (request === undefined || data.length < 1 || data.length > MAX_PUT
    || body.readUInt32BE(0) !== request.collected.length
    || request.collected.length + data.length > request.length) {
    return undefined;
  }
  return { keep: { request: { ...request, collected: join(request.collected, data) } }, answer: OK };
}

function end(body, { request }) {
  return request !== undefined && body.length === 0 && request.collected.length === request.length
    ? { run: { target: request.target, body: request.collected } } : undefined;
}

function get(body, { answer }) {
  if (answer === undefined || body.length !== 4 || body.readUInt32BE(0) >= answer.length) {
    return undefined;
  }
  const offset = body.readUInt32BE(0);
  return { keep: { answer }, answer: join(OK, answer.subarray(offset, offset + MAX_PART)) };
}
