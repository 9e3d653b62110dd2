// Several who send one after the other as fast as they are answered.

import { percentile } from '../report.mjs';

/**
 * Sends over so many connections until the time is up; what was begun is waited for. `send` resolves to whether what it
 * sent was acknowledged.
 */
export async function sendFor(send, connections, seconds) {
  const began = performance.now();
  const end = began + seconds * 1000;
  const times = [];
  let refused = 0;
  const sender = async () => {
    while (performance.now() < end) {
      const asked = performance.now();
      if (await send()) times.push(performance.now() - asked);
      else refused++;
    }
  };
  await Promise.all(Array.from({ length: connections }, sender));
  return {
    acknowledged: times.length,
    refused,
    perSecond: (times.length / (performance.now() - began)) * 1000,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
}
