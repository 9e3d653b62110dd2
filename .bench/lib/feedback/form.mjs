// Feedback as a browser without scripts posts it.

import { randomBytes } from 'node:crypto';
import { said } from './said.mjs';
import { request } from './request.mjs';

const boundary = '----jingnuo';

/** Opens the form once; resolves to one who can send it. */
export async function openForm(url) {
  const page = await (await fetch(`${url}/feedback/new`)).text();
  const token = page.match(/name="token" value="([^"]+)"/)[1];
  const send = async (photo) => {
    const fields = { key: randomBytes(16).toString('base64url'), token, step: 'send', ...said() };
    const headers = { Origin: url, 'Content-Type': `multipart/form-data; boundary=${boundary}` };
    const { status } = await request('POST', `${url}/feedback/new`, headers, multipart(fields, photo));
    return status === 303;
  };
  return { name: 'form', send };
}

function multipart(fields, photo) {
  const part = (disposition) => `--${boundary}\r\nContent-Disposition: form-data; name=${disposition}\r\n`;
  const parts = Object.entries(fields).map(([name, value]) => `${part(`"${name}"`)}\r\n${value}\r\n`);
  if (photo) parts.push(`${part('"photo"; filename="photo.jpg"')}Content-Type: image/jpeg\r\n\r\n`, photo, '\r\n');
  parts.push(`--${boundary}--\r\n`);
  return Buffer.concat(parts.map((each) => Buffer.from(each)));
}
