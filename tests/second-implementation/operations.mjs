// The operations of the command; README.md describes their JSON.
import { randomBytes } from 'node:crypto';
import { isExpired, makeActivationCode, openActivationCode, openRekey, sealRekey } from './activation-code.mjs';
import { hex, unhex } from './bytes.mjs';
import { makeConfirmationCode, openConfirmationCode } from './confirmation-code.mjs';
import { openAttachment, sealAttachment } from './files.mjs';
import { EVALUATION_ID, evaluationKeyRing, matchTagText } from './keys.mjs';
import { refuse } from './refusal.mjs';
import { stateDigest } from './state.mjs';
import { openText, writeFile, writeText } from './text.mjs';
import { makeTransactionKey, openTransactionKey } from './transaction-key.mjs';

const ringOf = ({ developerId = EVALUATION_ID }) => evaluationKeyRing(developerId);

const transactionOf = ({ boxName, epoch = 1, generation = 1, counter, mark }) =>
  ({ boxName, epoch, generation, counter, mark });

const reading = ({ needsConsent, repairs }) => ({ needsConsent, repairs });

function attached(ring, kind, box, body, content) {
  if (content === undefined) {
    return undefined;
  }
  const { nonce, ...rest } = content;
  return sealAttachment(ring, kind, box, body, nonce === undefined ? randomBytes(12) : unhex(nonce), rest);
}

/** REKEY without its sealed bytes gets them. */
const complete = (ring, transaction) => (item) => (item.special === 'REKEY' && item.sealed === undefined
  ? { ...item, sealed: hex(sealRekey(ring, transaction, item.newEpoch)) } : item);

/** REKEY gets the key that it carries. */
const explained = (ring, transaction) => (item) => (item.special === 'REKEY'
  ? { ...item, boxKey: hex(openRekey(ring, transaction, item.newEpoch, unhex(item.sealed))) } : item);

export const OPERATIONS = {
  makeTransactionKey(input) {
    const kind = 'TRANSACTION_KEY';
    const ring = ringOf(input);
    const transaction = transactionOf(input);
    const { model = 1, open = 1, clockSuspect = false } = input;
    const body = makeTransactionKey(ring, { ...transaction, model, open, clockSuspect });
    return {
      text: writeText(kind, body),
      file: writeFile(kind, body, attached(ring, kind, transaction, body, input.snapshot)),
      bodyHex: hex(body),
      tag: matchTagText({ ...transaction, developerId: ring.developerId }),
    };
  },

  openTransactionKey(input) {
    const kind = 'TRANSACTION_KEY';
    const ring = ringOf(input);
    const { found, opened } = openText(input.text, kind, (body, attachment) => {
      const fields = openTransactionKey(ring, body, () => input.generation ?? 1);
      return attachment === undefined ? fields
        : { ...fields, snapshot: openAttachment(ring, kind, fields, body, attachment) };
    });
    return { ...opened, verified: true, bodyHex: hex(found.body), tag: matchTagText(opened), ...reading(found) };
  },

  makeActivationCode(input) {
    const kind = 'ACTIVATION_CODE';
    const ring = ringOf(input);
    const transaction = transactionOf(input);
    const { vendorTime, expiryIndex = 0, items, takenCodeIds = [] } = input;
    const body = makeActivationCode(ring, transaction,
      { vendorTime, expiryIndex, items: items.map(complete(ring, transaction)) }, (id) => takenCodeIds.includes(id));
    return { text: writeText(kind, body), file: writeFile(kind, body), bodyHex: hex(body), suite: body[0] & 31,
      codeId: body.readUInt16BE(4) };
  },

  openActivationCode(input) {
    const ring = ringOf(input);
    const transaction = transactionOf(input);
    const { found, opened } = openText(input.text, 'ACTIVATION_CODE',
      (body) => openActivationCode(ring, transaction, body));
    const repairs = opened.items.some((item) => item.special === 'CLOCK_REPAIR');
    if (input.now !== undefined && !repairs && isExpired(opened, input.now)) {
      refuse('CODE_EXPIRED');
    }
    return { ...opened, items: opened.items.map(explained(ring, transaction)), bodyHex: hex(found.body),
      ...reading(found) };
  },

  makeConfirmationCode(input) {
    const kind = 'CONFIRMATION_CODE';
    const ring = ringOf(input);
    const transaction = transactionOf(input);
    const { commitCounter, result = 0, item = 0, stillOpen = 0 } = input;
    const body = makeConfirmationCode(ring, transaction, unhex(input.activationBodyHex),
      { commitCounter, result, item, stillOpen });
    return { text: writeText(kind, body),
      file: writeFile(kind, body, attached(ring, kind, transaction, body, input.details)), bodyHex: hex(body) };
  },

  openConfirmationCode(input) {
    const kind = 'CONFIRMATION_CODE';
    const ring = ringOf(input);
    const bodies = input.activationBodiesHex ?? [input.activationBodyHex];
    const transaction = { ...transactionOf(input), activationBodies: bodies.map(unhex) };
    const { found, opened } = openText(input.text, kind, (body, attachment) => {
      const fields = openConfirmationCode(ring, [transaction], body);
      return attachment === undefined ? fields
        : { ...fields, details: openAttachment(ring, kind, fields, body, attachment) };
    });
    const { activationBody, ...fields } = opened;
    return { ...fields, activationBodyHex: hex(activationBody), verified: true, bodyHex: hex(found.body),
      ...reading(found) };
  },

  stateDigest: ({ commitCounter, state }) => ({ digest: hex(stateDigest(commitCounter, state)) }),
};

/** One request, one answer; refusals are {"error": name of the result}. */
export function perform(request) {
  try {
    const { op, ...input } = JSON.parse(request);
    if (!Object.hasOwn(OPERATIONS, op)) {
      throw new TypeError(`no operation ${op}`);
    }
    return JSON.stringify(OPERATIONS[op](input), (_, value) => (typeof value === 'bigint' ? `${value}` : value));
  } catch (e) {
    const known = e.name === e.name.toUpperCase();
    return JSON.stringify({ error: known ? e.name : 'WRONG_USE', detail: e.message });
  }
}
