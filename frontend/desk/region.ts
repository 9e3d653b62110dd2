/** A rectangle on a photo, in fractions of its width and height from its upper left corner. */
export interface Region {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** In the same fractions. */
export interface Point {
  x: number;
  y: number;
}

/** Of the width and of the height; what is smaller can hardly be seen. */
const least = 0.01;

/** A tenth of a pixel of the largest photos. */
const exactness = 1e4;

/** The region with these two corners, as much of it as lies on the photo. */
export function between(one: Point, other: Point): Region {
  const [left, width] = span(Math.min(one.x, other.x), Math.max(one.x, other.x));
  const [top, height] = span(Math.min(one.y, other.y), Math.max(one.y, other.y));
  return { left, top, width, height };
}

/** A region of that size, as near to the point as the photo lets it be. */
export function around({ x, y }: Point, width: number, height: number): Region {
  return moved({ left: 0, top: 0, width, height }, x - width / 2, y - height / 2);
}

export function moved({ left, top, width, height }: Region, x: number, y: number): Region {
  const start = { x: limited(left + x, 0, 1 - width), y: limited(top + y, 0, 1 - height) };
  return between(start, { x: start.x + width, y: start.y + height });
}

/** With its lower right corner elsewhere. */
export function resized({ left, top, width, height }: Region, x: number, y: number): Region {
  return between({ x: left, y: top }, { x: left + Math.max(least, width + x), y: top + Math.max(least, height + y) });
}

/** Larger on every side, or smaller by less than nothing. */
export function grown({ left, top, width, height }: Region, by: number): Region {
  const x = Math.max(by, (least - width) / 2);
  const y = Math.max(by, (least - height) / 2);
  return between({ x: left - x, y: top - y }, { x: left + width + x, y: top + height + y });
}

/** Whether the inner one lies on the outer, but for what can hardly be seen. */
export function holds(outer: Region, inner: Region): boolean {
  return (
    outer.left <= inner.left + least &&
    outer.top <= inner.top + least &&
    outer.left + outer.width >= inner.left + inner.width - least &&
    outer.top + outer.height >= inner.top + inner.height - least
  );
}

/** Where it starts and how long it is: inside the photo, and not too short. */
function span(start: number, end: number): [number, number] {
  const from = rounded(limited(start, 0, 1 - least));
  return [from, rounded(limited(end, from + least, 1) - from)];
}

function limited(value: number, from: number, to: number): number {
  return Math.min(Math.max(value, from), to);
}

function rounded(value: number): number {
  return Math.round(value * exactness) / exactness;
}
