// The file form: section 6 of text.md.
import { refuse } from './refusal.mjs';

const NAMES = { TRANSACTION_KEY: 'TRANSACTION KEY', ACTIVATION_CODE: 'ACTIVATION CODE',
  CONFIRMATION_CODE: 'CONFIRMATION CODE' };
const MAX_PAYLOAD = 65536;
const MAX_UNITS = 256 * 1024;
const BEGIN = /^-----BEGIN RUMS (.*)-----$/;

export function crc24(bytes) {
  let crc = 0xb704ce;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let i = 0; i < 8; i++) {
      crc <<= 1;
      if (crc & 0x1000000) {
        crc ^= 0x1864cfb;
      }
    }
  }
  return Buffer.from([crc >> 16, crc >> 8, crc].map((x) => x & 255));
}

const isHeaderValue = (value) => value.length <= 200 && value === value.replace(/^ +| +$/g, '')
  && !/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u.test(value);
const isHeaderName = (name) => /^[A-Za-z][A-Za-z0-9-]{0,31}$/.test(name);

export function writeArmour(kind, payload, headers = {}) {
  if (payload.length < 1 || payload.length > MAX_PAYLOAD) {
    refuse('LENGTH');
  }
  const names = Object.keys(headers);
  if (names.length > 16 || new Set(names.map((n) => n.toLowerCase())).size !== names.length
    || !names.every((n) => isHeaderName(n) && headers[n] !== '' && isHeaderValue(headers[n]))) {
    throw new RangeError('headers');
  }
  return [`-----BEGIN RUMS ${NAMES[kind]}-----`, ...names.map((n) => `${n}: ${headers[n]}`), '',
    ...Buffer.from(payload).toString('base64').match(/.{1,64}/g), `=${crc24(payload).toString('base64')}`,
    `-----END RUMS ${NAMES[kind]}-----`, ''].join('\n');
}

/** Whether a text is meant as a file form: a line of it begins so, behind indentation and quoting. */
export const looksArmoured = (text) => /(^|[\n\r])[ \t\u00a0\u200b\ufeff>]*-----BEGIN RUMS /.test(text);

function damagedUnless(condition, what) {
  if (!condition) {
    refuse('DAMAGED', what);
  }
}

export function readArmour(text) {
  if (text.length > MAX_UNITS) {
    refuse('LENGTH');
  }
  const lines = text.split(/[\n\r]/)
    .map((line) => line.replace(/^[ \t\u00a0\u200b\ufeff>]+/, '').replace(/[ \t\u00a0\u200b\ufeff]+$/, ''))
    .filter((line) => line !== '');
  const begin = BEGIN.exec(lines.shift() ?? '') ?? refuse('EMPTY');
  const kind = Object.keys(NAMES).find((k) => NAMES[k] === begin[1]) ?? refuse('KIND');

  const headers = {};
  while (lines.length > 0 && lines[0].includes(':')) {
    const [, name, value] = /^([^:]*): (.*)$/su.exec(lines.shift()) ?? [];
    damagedUnless(name !== undefined && isHeaderName(name) && isHeaderValue(value), 'header');
    damagedUnless(!Object.keys(headers).some((n) => n.toLowerCase() === name.toLowerCase()), 'header twice');
    headers[name] = value;
  }
  damagedUnless(Object.keys(headers).length <= 16, 'headers');

  damagedUnless(lines.pop() === `-----END RUMS ${NAMES[kind]}-----`, 'END line');
  const checksum = lines.pop() ?? '';
  damagedUnless(/^=[A-Za-z0-9+/]{4}$/.test(checksum), 'checksum');
  damagedUnless(lines.length > 0, 'no payload');
  const data = lines.join('');
  damagedUnless(/^[A-Za-z0-9+/]*={0,2}$/.test(data) && data.length % 4 === 0, 'base64');
  const payload = Buffer.from(data, 'base64');
  damagedUnless(payload.toString('base64') === data, 'bits behind the end');
  if (payload.length > MAX_PAYLOAD) {
    refuse('LENGTH');
  }
  damagedUnless(crc24(payload).toString('base64') === checksum.slice(1), 'checksum');
  return { kind, headers, payload };
}
