import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hex, join, u16, u8, unhex } from '../bytes.mjs';
import { BoxSessions, Direction, HostSession, loginKey, publicKey, sessionKeys, sharedSecret } from '../session.mjs';
import { refusalOf, vectors } from '../vectors.mjs';

const upper = (bytes) => hex(bytes).toUpperCase();
const BOX = { developerId: 0x52554d53, boxName: 1 };
const PASSWORDS = { 1: unhex('101112131415161718191a1b1c1d1e1f'), 2: unhex('a0a1a2a3a4a5a6a7a8a9aaabacadaeaf') };
const CHANNEL = 0x101;
const [EXAMPLE] = vectors('session-keys').cases;

test('session-keys', () => {
  for (const c of vectors('session-keys').cases) {
    const bytes = (name) => unhex(c[name]);
    const key = loginKey(bytes('password'), c.role, c);
    assert.equal(upper(key), c.loginKey);
    assert.equal(upper(publicKey(bytes('hostPrivate'))), c.hostPublic);
    assert.equal(upper(publicKey(bytes('boxPrivate'))), c.boxPublic);
    const shared = sharedSecret(bytes('hostPrivate'), bytes('boxPublic'));
    assert.equal(upper(shared), c.shared);
    const keys = sessionKeys(key, shared, c, c.role, bytes('hostPublic'), bytes('boxPublic'), bytes('hostNonce'),
      bytes('boxNonce'));
    for (const [name, value] of Object.entries(keys)) {
      assert.equal(upper(value), c[name], name);
    }
    const directions = { host: new Direction('h', keys.hostToBox, c.channel),
      box: new Direction('b', keys.boxToHost, c.channel) };
    for (const { direction, counter, plain, sealed } of c.messages) {
      assert.equal(directions[direction].counter, BigInt(counter));
      assert.equal(upper(directions[direction].seal(unhex(plain))), sealed);
    }
  }
});

function boxSessions() {
  return new BoxSessions({
    box: BOX,
    loginKeys: Object.fromEntries([1, 2].map((role) => [role, loginKey(PASSWORDS[role], role, BOX)])),
    draw: () => ({ privateKey: unhex(EXAMPLE.boxPrivate), nonce: unhex(EXAMPLE.boxNonce) }),
    carryOut(role, opcode, body, reply) {
      switch (opcode) {
        case 5: return reply(join(u16(0), u8(role), body));
        case 6: return reply(body.length < 4 ? u16(38) : join(u16(0), Buffer.alloc(body.readUInt32BE())));
        default: return reply(u16(39));
      }
    },
  });
}

function ask(sessions, request, channel = CHANNEL) {
  let answer;
  sessions.work(channel, request[0], request.subarray(1), (a) => { answer = a; });
  return answer;
}

for (const file of ['session-accept', 'session-refuse']) {
  test(file, () => {
    for (const { name, steps } of vectors(file).cases) {
      const sessions = boxSessions();
      steps.forEach(({ in: request, out, error, reset }, i) => {
        if (reset) {
          sessions.forget(CHANNEL);
          return;
        }
        const answer = ask(sessions, unhex(request));
        assert.deepEqual(Buffer.isBuffer(answer) ? upper(answer) : answer, out ?? { error }, `${name}, step ${i}`);
      });
    }
  });
}

test('host and box log in, and the host tells a wrong password', () => {
  const host = (password) => new HostSession({ box: BOX, password, role: 2, channel: CHANNEL,
    privateKey: unhex(EXAMPLE.hostPrivate), nonce: unhex(EXAMPLE.hostNonce) });
  const sessions = boxSessions();
  const right = host(PASSWORDS[2]);
  assert.equal(hex(ask(sessions, right.finish(ask(sessions, right.begin())))), '0000');
  for (const body of ['', '00', 'c0ffee']) {
    assert.equal(hex(right.answer(ask(sessions, right.request(unhex(`05${body}`))))), `000002${body}`);
  }
  const wrong = host(PASSWORDS[1]);
  assert.equal(refusalOf(() => wrong.finish(ask(sessions, wrong.begin()))), 'WRONG_PASSWORD');
  assert.equal(refusalOf(() => right.answer(u16(0))), 'SESSION_ENDED');
});
