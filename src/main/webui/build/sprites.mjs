// Draws the map's signs: one arrow for one-way streets, as a distance field, so that the style gives it its colour.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const SIDE = 20;
const SHAFT = [[0.14, 0.5], [0.62, 0.5]];
const HEAD = [[0.52, 0.24], [0.86, 0.5], [0.52, 0.76]];
const HALF_WIDTH = 0.055;
const SPREAD = 0.16;
const EDGE = 191;

export function writeSprites(folder) {
  mkdirSync(folder, { recursive: true });
  for (const ratio of [1, 2]) {
    const side = SIDE * ratio;
    const name = ratio === 1 ? 'sprite' : `sprite@${ratio}x`;
    writeFileSync(join(folder, `${name}.png`), png(side, arrow(side)));
    const arrowAt = { x: 0, y: 0, width: side, height: side, pixelRatio: ratio, sdf: true };
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ arrow: arrowAt }));
  }
}

/** Opacity by pixel: the edge of the sign is at 191 of 255. */
function arrow(side) {
  const opacity = Buffer.alloc(side * side);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const distance = distanceToArrow((x + 0.5) / side, (y + 0.5) / side);
      opacity[y * side + x] = Math.max(0, Math.min(255, Math.round(EDGE - (255 * distance) / SPREAD)));
    }
  }
  return opacity;
}

function distanceToArrow(x, y) {
  const shaft = toLine(x, y, SHAFT[0], SHAFT[1]) - HALF_WIDTH;
  const edges = HEAD.map((corner, i) => [corner, HEAD[(i + 1) % HEAD.length]]);
  const inside = edges.every(([a, b]) => (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]) >= 0);
  const head = Math.min(...edges.map(([a, b]) => toLine(x, y, a, b)));
  return Math.min(shaft, inside ? -head : head);
}

function toLine(x, y, [x1, y1], [x2, y2]) {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const t = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x1 + t * dx - x, y1 + t * dy - y);
}

/** A picture that is black where it is not transparent. */
function png(side, opacity) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(side * (1 + 4 * side));
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      rows[y * (1 + 4 * side) + 1 + 4 * x + 3] = opacity[y * side + x];
    }
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
