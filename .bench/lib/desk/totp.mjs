// The code of an authenticator app, RFC 6238.

import { createHmac } from 'node:crypto';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const stepMillis = 30_000;

/** Six digits for this moment; `secret` as people type it, in base 32 with spaces. */
export function totp(secret) {
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / stepMillis)));
  const digest = createHmac('sha1', bytes(secret)).update(step).digest();
  const number = digest.readUInt32BE(digest.at(-1) & 0xf) & 0x7fffffff;
  return `${number % 1_000_000}`.padStart(6, '0');
}

function bytes(base32) {
  const bits = [...base32.replaceAll(/\s/g, '')].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
}
