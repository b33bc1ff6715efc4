// Draws the map's letters as signed distance fields, in the protocol buffers that map renderers read: 24 pixels to the em, a
// margin of 3 pixels, 256 code points to a file. The font is Noto Sans under the SIL Open Font License 1.1.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import opentype from 'opentype.js';

const EM = 24;
const MARGIN = 3;
const RADIUS = 8;
const CUTOFF = 0.25;
const CURVE_STEPS = 6;
const FONT = '@fontsource/noto-sans';
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'];
const STACKS = { 'noto-sans-regular': 400, 'noto-sans-bold': 600 };

/** Latin with its extensions, Greek, Cyrillic, punctuation and signs such as the number sign. */
const RANGES = [0, 256, 512, 768, 1024, 1280, 7680, 8192, 8448];

export function writeGlyphs(folder) {
  const home = dirname(createRequire(import.meta.url).resolve(`${FONT}/package.json`));
  for (const [stack, weight] of Object.entries(STACKS)) {
    const fonts = SUBSETS.map((subset) => {
      const bytes = readFileSync(join(home, 'files', `noto-sans-${subset}-${weight}-normal.woff`));
      return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    });
    mkdirSync(join(folder, stack), { recursive: true });
    for (const first of RANGES) {
      const last = first + 255;
      const glyphs = [];
      for (let code = first; code <= last; code++) {
        const font = fonts.find((one) => one.charToGlyphIndex(String.fromCodePoint(code)) > 0);
        if (font) {
          glyphs.push(message([3, glyph(font, code)]));
        }
      }
      const fontstack = Buffer.concat([
        message([1, Buffer.from(stack)], [2, Buffer.from(`${first}-${last}`)]),
        ...glyphs,
      ]);
      writeFileSync(join(folder, stack, `${first}-${last}.pbf`), message([1, fontstack]));
    }
  }
  copyFileSync(join(home, 'LICENSE'), join(folder, 'LICENSE.txt'));
}

function glyph(font, code) {
  const scale = EM / font.unitsPerEm;
  const shape = font.charToGlyph(String.fromCodePoint(code));
  const lines = flattened(shape.getPath(0, 0, EM).commands);
  const advance = Math.round((shape.advanceWidth ?? 0) * scale);
  if (lines.length === 0) {
    return message([1, code], [3, 0], [4, 0], [5, 0, true], [6, 0, true], [7, advance]);
  }
  const xs = lines.flatMap((line) => [line[0], line[2]]);
  const ys = lines.flatMap((line) => [line[1], line[3]]);
  const left = Math.floor(Math.min(...xs));
  const top = Math.floor(Math.min(...ys));
  const width = Math.ceil(Math.max(...xs)) - left;
  const height = Math.ceil(Math.max(...ys)) - top;
  const bitmap = Buffer.alloc((width + 2 * MARGIN) * (height + 2 * MARGIN));
  let at = 0;
  for (let y = -MARGIN; y < height + MARGIN; y++) {
    for (let x = -MARGIN; x < width + MARGIN; x++) {
      const distance = signedDistance(lines, left + x + 0.5, top + y + 0.5);
      bitmap[at++] = Math.max(0, Math.min(255, Math.round(255 - 255 * (distance / RADIUS + CUTOFF))));
    }
  }
  const ascender = Math.round(font.ascender * scale);
  return message([1, code], [2, bitmap], [3, width], [4, height], [5, left, true], [6, -top - ascender, true], [7, advance]);
}

/** The outline as straight lines [x1, y1, x2, y2], y downward. */
function flattened(commands) {
  const lines = [];
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  const to = (nextX, nextY) => {
    if (nextX !== x || nextY !== y) {
      lines.push([x, y, nextX, nextY]);
    }
    x = nextX;
    y = nextY;
  };
  for (const command of commands) {
    const fromX = x;
    const fromY = y;
    if (command.type === 'M') {
      x = startX = command.x;
      y = startY = command.y;
    } else if (command.type === 'L') {
      to(command.x, command.y);
    } else if (command.type === 'Q' || command.type === 'C') {
      for (let step = 1; step <= CURVE_STEPS; step++) {
        const t = step / CURVE_STEPS;
        to(onCurve(t, fromX, command, 'x'), onCurve(t, fromY, command, 'y'));
      }
    } else {
      to(startX, startY);
    }
  }
  return lines;
}

function onCurve(t, from, command, axis) {
  const s = 1 - t;
  const a = command[`${axis}1`];
  return command.type === 'Q'
    ? s * s * from + 2 * s * t * a + t * t * command[axis]
    : s * s * s * from + 3 * s * s * t * a + 3 * s * t * t * command[`${axis}2`] + t * t * t * command[axis];
}

/** Distance to the outline in pixels, negative inside by the non-zero rule. */
function signedDistance(lines, px, py) {
  let least = Infinity;
  let winding = 0;
  for (const [x1, y1, x2, y2] of lines) {
    const dx = x2 - x1;
    const dy = y2 - y1;
    const t = Math.max(0, Math.min(1, ((px - x1) * dx + (py - y1) * dy) / (dx * dx + dy * dy)));
    const ex = x1 + t * dx - px;
    const ey = y1 + t * dy - py;
    least = Math.min(least, ex * ex + ey * ey);
    if (y1 <= py !== y2 <= py && x1 + ((py - y1) / dy) * dx > px) {
      winding += dy > 0 ? 1 : -1;
    }
  }
  return winding === 0 ? Math.sqrt(least) : -Math.sqrt(least);
}

/** Protocol buffer fields: bytes, or whole numbers, with a third entry as zigzag. */
function message(...fields) {
  return Buffer.concat(
    fields.flatMap(([number, value, zigzag]) =>
      Buffer.isBuffer(value)
        ? [varint((number << 3) | 2), varint(value.length), value]
        : [varint(number << 3), varint(zigzag ? (value << 1) ^ (value >> 31) : value)],
    ),
  );
}

function varint(number) {
  const bytes = [];
  let rest = number >>> 0;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
  return Buffer.from(bytes);
}
