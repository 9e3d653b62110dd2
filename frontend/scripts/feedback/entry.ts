/** One thing that somebody says, from the first key pressed until its tracking code has been seen. */
export interface Entry {
  /** under which it is sent, once, however often it is sent */
  key: string;
  /** the keys it had before, the first of them first */
  formerKeys: string[];
  state: 'draft' | 'waiting' | 'refused' | 'sent';
  /** of the form that shows it, language prefix included */
  page: string;
  /** fields of the form by name, but for photos that are kept here; empty when sent */
  fields: Record<string, string[]>;
  /** in the order they were chosen; empty when sent */
  photos: Photo[];
  /** what the chosen commitment is called; empty without one */
  about: string;
  language: string;
  /** milliseconds since 1970, as all times here */
  changedAt: number;
  /** how often sending failed */
  tries: number;
  /** before which the server does not want it; 0 where it said nothing */
  heldUntil: number;
  /** what it waits for or why it was refused: a word that the page has a text for */
  reason: string;
  /** the code that follows it; empty until sent */
  code: string;
  /** path of its own page, or of what was sent under its key before; may be empty */
  url: string;
}

/** A photo of an entry; the picture itself is kept beside it. */
export interface Photo {
  /** SHA-256 of its file, hexadecimal */
  hash: string;
  /** by which feedback names it; empty until it was uploaded */
  name: string;
  /** whether an upload was begun, so that it may have got through without an answer */
  tried: boolean;
}

const day = 24 * 3600_000;

/** Phones are shared: a draft is kept for 7 days. */
const draftLifetime = 7 * day;

/** After that nobody comes back to a code; Outbox.java tells it. */
const codeLifetime = 400 * day;

export function newDraft(page: string, language: string): Entry {
  return {
    key: newKey(),
    formerKeys: [],
    state: 'draft',
    page,
    fields: {},
    photos: [],
    about: '',
    language,
    changedAt: Date.now(),
    tries: 0,
    heldUntil: 0,
    reason: '',
    code: '',
    url: '',
  };
}

/** The same under another key: nothing was uploaded under that one. */
export function rekeyed(entry: Entry): Entry {
  return { ...withoutUploads(entry), key: newKey(), formerKeys: [...(entry.formerKeys ?? []), entry.key] };
}

/** The server has lost its photos, or never had them. */
export function withoutUploads(entry: Entry): Entry {
  return { ...entry, photos: entry.photos.map((photo) => ({ ...photo, name: '', tried: false })) };
}

/** Whether the form still shows it. */
export function isDraft(entry: Entry): boolean {
  return entry.state === 'draft' || entry.state === 'refused';
}

export function isExpired(entry: Entry): boolean {
  const lifetime = isDraft(entry) ? draftLifetime : entry.state === 'sent' ? codeLifetime : Infinity;
  return Date.now() - entry.changedAt > lifetime;
}

/** 128 random bits in base64url. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
}
