// Requests over connections that are kept.

import { Agent, request as ask } from 'node:http';

const agent = new Agent({ keepAlive: true });

/** Resolves to the status and body of the answer. */
export function request(method, address, headers, body) {
  return new Promise((resolve, reject) => {
    const answered = async (response) => {
      const chunks = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve({ status: response.statusCode, body: Buffer.concat(chunks).toString() });
    };
    ask(address, { method, agent, headers: { ...headers, 'Content-Length': body.length } }, (response) => answered(response).catch(reject))
      .on('error', reject)
      .end(body);
  });
}
