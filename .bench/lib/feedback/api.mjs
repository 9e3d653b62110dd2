// Feedback as the script of a page sends it.

import { createHash, randomBytes } from 'node:crypto';
import { request } from './request.mjs';
import { said } from './said.mjs';

/** Resolves to one who can send feedback to the API, its photo first. */
export async function openApi(url) {
  const send = async (photo) => {
    const headers = { Origin: url, 'Idempotency-Key': randomBytes(16).toString('base64url') };
    const photos = photo ? [await sendPhoto(url, headers, photo)] : [];
    const body = Buffer.from(JSON.stringify({ ...said(), photos }));
    const { status } = await request('POST', `${url}/api/v1/feedback`, { ...headers, 'Content-Type': 'application/json' }, body);
    return status === 201;
  };
  return { name: 'API', send };
}

/** Its name. */
async function sendPhoto(url, headers, photo) {
  const digest = createHash('sha256').update(photo).digest('hex');
  const { body } = await request('PUT', `${url}/api/v1/feedback/photos/${digest}`, headers, photo);
  return JSON.parse(body).name;
}
