/** What the server asks for when many send at once: ALTCHA's protocol, version 1. */
export interface Challenge {
  algorithm: string;
  /** the hash that is looked for, in hexadecimal digits */
  challenge: string;
  /** the highest number to try */
  maxnumber: number;
  salt: string;
  signature: string;
}

/** Hashes under way at a time; the browser makes them beside the page's own thread, which stays free in between. */
const batch = 250;

/**
 * Finds the number that the challenge asks for, within seconds on a phone, with nothing to see or do.
 *
 * @returns what is sent as the proof; undefined where the browser makes no hashes (an address that is not secure), when
 * there is no such number, and when the signal came: then the feedback goes without one
 */
export async function solve(challenge: Challenge, signal?: AbortSignal): Promise<string | undefined> {
  const { algorithm, challenge: hash, maxnumber, salt, signature } = challenge;
  if (!globalThis.crypto?.subtle) return undefined;
  const solves = solver(algorithm, salt, bytesOf(hash));
  for (let first = 0; first <= maxnumber && !signal?.aborted; first += batch) {
    const length = Math.min(batch, maxnumber - first + 1);
    const solved = await Promise.all(Array.from({ length }, (_, i) => solves(first + i)));
    const found = solved.indexOf(true);
    if (found >= 0) return btoa(JSON.stringify({ algorithm, challenge: hash, number: first + found, salt, signature }));
  }
  return undefined;
}

function solver(algorithm: string, salt: string, wanted: number[]): (number: number) => Promise<boolean> {
  const encoder = new TextEncoder();
  return async (number) => {
    const hash = new Uint8Array(await crypto.subtle.digest(algorithm, encoder.encode(salt + number)));
    return wanted.every((byte, i) => byte === hash[i]);
  };
}

function bytesOf(hex: string): number[] {
  return (hex.match(/../g) ?? []).map((digits) => parseInt(digits, 16));
}
