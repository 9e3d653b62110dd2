/** The portal's API for feedback, as the page and the worker ask it. */

import type { Entry, Photo } from './entry.js';
import type { Challenge } from './proof-of-work.js';

const address = '/api/v1/feedback';

/** After which a connection that brings nothing is given up, milliseconds. */
const patience = 60_000;

/** What a problem (RFC 9457) of this API has beside what every problem has. */
interface Problem {
  reason?: string;
  mistakes?: string[];
  challenge?: Challenge;
  url?: string;
  /** seconds */
  retryAfter?: number;
}

/** The portal answered, but not as wished; any other error says that it was not reached. */
export class Answered extends Error {
  readonly status: number;
  readonly problem: Problem;

  constructor(status: number, problem: Problem) {
    super(`answered ${status}`);
    this.status = status;
    this.problem = problem;
  }

  /** Whether it lost a photo, or never had it. */
  get missesPhoto(): boolean {
    return this.problem.reason === 'GONE';
  }
}

export interface Receipt {
  code: string;
  url: string;
}

/** Uploads one photo and returns its name. One that may have got through before is only asked for. */
export async function upload(key: string, { hash, tried }: Photo, body: Blob): Promise<string> {
  const photo = `${address}/photos/${hash}`;
  const before = tried ? await ask<{ name: string }>(photo, key, { method: 'GET' }).catch(unlessUnreached) : undefined;
  return (before ?? (await ask<{ name: string }>(photo, key, { method: 'PUT', body }))).name;
}

/** @param proof of work, where it was asked for */
export async function send(entry: Entry, proof?: string): Promise<Receipt> {
  const headers = { 'Content-Type': 'application/json' };
  const receipt = await ask<Receipt>(address, entry.key, { method: 'POST', headers, body: JSON.stringify({ ...bodyOf(entry), proof }) });
  if (!receipt.code) throw new Error('not the portal'); // a network that wants a login answers in its place
  return receipt;
}

function bodyOf({ fields, photos, language }: Entry): object {
  const field = (name: string) => fields[name]?.[0] ?? '';
  const named = (names: string[]) => Object.fromEntries(names.map((name) => [name, field(name)]));
  return {
    ...named(['commitment', 'place', 'seen', 'counted', 'words', 'contact', 'agreesWith', 'token', 'website']),
    position: field('latitude') ? { lat: Number(field('latitude')), lon: Number(field('longitude')) } : undefined,
    photos: [...(fields.photos ?? []), ...photos.map(({ name }) => name)],
    language,
  };
}

async function ask<T>(url: string, key: string, init: RequestInit): Promise<T> {
  const timer = new AbortController();
  const timeout = setTimeout(() => timer.abort(), patience);
  try {
    const answer = await fetch(url, { ...init, headers: { ...init.headers, 'Idempotency-Key': key }, signal: timer.signal });
    if (answer.ok) return await answer.json();
    throw new Answered(answer.status, await answer.json().catch(() => ({})));
  } finally {
    clearTimeout(timeout);
  }
}

function unlessUnreached(fault: unknown): undefined {
  if (!(fault instanceof Answered)) throw fault;
}
