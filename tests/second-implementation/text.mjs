// From a text to bodies, and back: text.md as a whole, with results of section 9 of the protocol.
import { looksArmoured, readArmour, writeArmour } from './armour.mjs';
import { readPayload, writePayload } from './files.mjs';
import { refuse, refusedAs } from './refusal.mjs';
import { readShort, writeShort } from './short-form.mjs';

const RESULTS = { KIND: 'WRONG_KIND', PADDING: 'MALFORMED', TOO_LONG_TO_TYPE: 'TOO_LONG_TO_TYPE' };
const resultOf = (problem) => RESULTS[problem] ?? 'DAMAGED_TEXT';

/** The candidates of a text of either form: [{kind, body, needsConsent, repairs, attachment}]. */
export function readText(text) {
  if (!looksArmoured(text)) {
    return refusedAs(resultOf, () => readShort(text));
  }
  const { kind, payload, headers } = refusedAs(resultOf, () => readArmour(text));
  return [{ kind, headers, ...readPayload(kind, payload), needsConsent: false, repairs: [] }];
}

/** Opens the first candidate of a kind that is authentic; open throws for others. */
export function openText(text, kind, open) {
  const candidates = readText(text);
  const fitting = candidates.filter((c) => c.kind === kind);
  if (fitting.length === 0) {
    refuse('WRONG_KIND');
  }
  let failure;
  for (const found of fitting) {
    try {
      return { found, opened: open(found.body, found.attachment) };
    } catch (e) {
      failure ??= e;
    }
  }
  throw failure;
}

export const writeFile = (kind, body, attachment, headers) =>
  writeArmour(kind, writePayload(kind, body, attachment), headers);

/** The typed form where there is one, else the file form. */
export function writeText(kind, body) {
  try {
    return writeShort(kind, body);
  } catch (e) {
    if (e.name !== 'TOO_LONG_TO_TYPE') {
      throw e;
    }
    return writeFile(kind, body);
  }
}
