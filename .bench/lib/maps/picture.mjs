// A tile's worth of bytes.

import { crc32, deflateSync } from 'node:zlib';

/** A grey picture in PNG (ISO/IEC 15948) whose lines repeat in part, as a map's do: some 20 KB for 256 pixels. */
export function pictureOfNoise(side) {
  let seed = 1;
  const random = () => (seed = (seed * 48271) % 0x7fffffff) / 0x7fffffff;
  const rows = Array.from({ length: side }, () => [0, ...Array.from({ length: side }, () => 200 + Math.floor(random() ** 3 * 8))]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 8; // bits, and grey
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
