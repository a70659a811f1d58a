import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { hex, join, u16, u32, u8, unhex } from '../bytes.mjs';
import { BoxFraming, COMMANDS, HostAnswer, MAX_PAYLOAD, cut } from '../framing.mjs';
import { Transfers } from '../transfers.mjs';
import { refusalOf, vectorNames, vectors } from '../vectors.mjs';

const pattern = (size) => Buffer.from(Array.from({ length: size }, (_, i) => i % 251));
const trimmed = (report) => hex(report).toUpperCase().replace(/(00)+$/, '');
const whole = (text) => join(unhex(text), Buffer.alloc(64 - text.length / 2));

test('framing-cut', () => {
  for (const { name, channel, command, payload, pattern: size, reports, count, sha256 } of vectors('framing-cut').cases) {
    const made = cut(channel, command, payload === undefined ? pattern(size) : unhex(payload));
    if (reports !== undefined) {
      assert.deepEqual(made.map(trimmed), reports.map((r) => trimmed(whole(r.report))), name);
    } else {
      assert.equal(made.length, count, name);
      assert.equal(createHash('sha256').update(join(...made)).digest('hex').toUpperCase(), sha256, name);
    }
    const answer = new HostAnswer(channel, command);
    const payloads = made.map((r) => answer.take(r));
    assert.equal(hex(payloads.at(-1)), hex(payload === undefined ? pattern(size) : unhex(payload)), name);
  }
});

/** The box of the vectors. */
function box(first) {
  let held;
  const transfers = new Transfers((channel, opcode, body, reply) => {
    switch (opcode) {
      case 5: return reply(join(u16(0), body));
      case 6: return reply(body.length < 4 ? u16(38) : join(u16(0), pattern(body.readUInt32BE())));
      case 7: held = reply; return undefined;
      default: return reply(u16(39));
    }
  });
  const framing = new BoxFraming({ first, firmware: 0x0102, capabilities: 3,
    work: (...args) => transfers.work(...args), dropped: (channel) => transfers.forget(channel) });
  return { framing, release: (payload) => held(payload) };
}

for (const file of vectorNames('framing-box-')) {
  test(file, () => {
    for (const { name, first, steps } of vectors(file).cases) {
      const { framing, release } = box(first);
      for (const { at, in: report, release: payload, out } of steps) {
        if (report === undefined) {
          framing.tick(at);
        } else {
          framing.receive(at, whole(report));
        }
        if (payload !== undefined) {
          release(unhex(payload));
        }
        assert.deepEqual(framing.sent().map(trimmed), out.map((r) => trimmed(whole(r.report))), `${name}, at ${at}`);
      }
    }
  });
}

test('the 65th channel takes the place of the one used least recently', () => {
  const { framing } = box(1);
  const init = (channel) => framing.receive(0, cut(channel, COMMANDS.INIT, Buffer.alloc(8))[0]);
  for (let i = 0; i < 64; i++) {
    init(0xffffffff);
  }
  framing.receive(0, cut(1, COMMANDS.PING, Buffer.alloc(0))[0]);
  init(0xffffffff);
  framing.sent();
  framing.receive(0, cut(1, COMMANDS.PING, u8(1))[0]);
  framing.receive(0, cut(2, COMMANDS.PING, u8(1))[0]);
  assert.deepEqual(framing.sent().map(trimmed), ['0000000181000101', '00000002BF00010B']);
});

test('a large request and a large answer travel in parts', () => {
  const { framing } = box(1);
  framing.receive(0, cut(0xffffffff, COMMANDS.INIT, Buffer.alloc(8))[0]);
  framing.sent();
  const call = (request) => {
    cut(1, COMMANDS.MSG, request).forEach((r) => framing.receive(0, r));
    const answer = new HostAnswer(1, COMMANDS.MSG);
    return framing.sent().map((r) => answer.take(r)).at(-1);
  };
  const body = pattern(20000);
  assert.equal(hex(call(join(u8(0x70), u8(5), u32(body.length)))), '0000');
  for (let at = 0; at < body.length; at += 7604) {
    assert.equal(hex(call(join(u8(0x71), u32(at), body.subarray(at, at + 7604)))), '0000');
  }
  assert.equal(hex(call(u8(0x72))), `0001${hex(u32(20002))}`);
  const parts = [];
  for (let at = 0; at < 20002; at = join(...parts).length) {
    const part = call(join(u8(0x73), u32(at)));
    assert.ok(part.length <= MAX_PAYLOAD);
    parts.push(part.subarray(2));
  }
  assert.deepEqual(join(...parts), join(u16(0), body));
});

test('what ends a call of the host', () => {
  const reports = cut(1, COMMANDS.MSG, pattern(200));
  const refusal = (...list) => refusalOf(() => {
    const answer = new HostAnswer(1, COMMANDS.MSG);
    list.forEach((r) => answer.take(r));
  });
  assert.equal(refusal(reports[1], reports[0], cut(2, COMMANDS.PING, u8(1))[0], reports[1]), undefined);
  assert.equal(refusal(reports[0], reports[2]), 'NOT_ANSWERING');
  assert.equal(refusal(cut(1, COMMANDS.PING, u8(1))[0]), 'NOT_ANSWERING');
  assert.equal(refusal(cut(1, COMMANDS.ERROR, u8(6))[0]), 'NOT_ANSWERING');
  assert.equal(refusal(cut(1, COMMANDS.KEEPALIVE, u8(1))[0]), undefined);
});
