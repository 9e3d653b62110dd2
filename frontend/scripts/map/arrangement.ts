/** A box on the screen, in pixels. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Shift {
  x: number;
  y: number;
}

const gap = 2;

/**
 * How far each label moves so that it covers neither another nor anything fixed: at most to a place beside its own, and to the
 * one with the least overlap where none is free.
 *
 * @param labels where they are now; the first keep their place rather than the last
 * @param view what none leaves whose own place is in it
 */
export function arranged(labels: Box[], fixed: Box[], view: Box): Shift[] {
  const placed = [...fixed];
  return labels.map((label) => {
    const shifts = isCentredIn(label, view) ? beside(label).map((shift) => keptIn(view, label, shift)) : [{ x: 0, y: 0 }];
    const costs = shifts.map((shift) => ({ shift, cost: cost(moved(label, shift), placed, view) }));
    const { shift } = costs.reduce((best, next) => (next.cost < best.cost ? next : best));
    placed.push(moved(label, shift));
    return shift;
  });
}

/** The place itself, then up, down, right, left, the corners, and further up and down. */
function beside({ width, height }: Box): Shift[] {
  const [aside, up] = [(width + height) / 2, height + gap];
  const shifts = [
    [0, 0],
    [0, -up],
    [0, up],
    [aside, 0],
    [-aside, 0],
    [aside, -up],
    [-aside, -up],
    [aside, up],
    [-aside, up],
    [0, -2 * up],
    [0, 2 * up],
  ];
  return shifts.map(([x, y]) => ({ x, y }));
}

function isCentredIn({ x, y, width, height }: Box, view: Box): boolean {
  return shared({ x: x + width / 2, y: y + height / 2, width: 1, height: 1 }, view) === 1;
}

/** The shift, less what it or the label itself would leave the view by to a side. */
function keptIn(view: Box, { x, width }: Box, shift: Shift): Shift {
  const least = view.x + gap - x;
  const most = view.x + view.width - gap - width - x;
  return { x: Math.max(least, Math.min(most, shift.x)), y: shift.y };
}

function moved({ x, y, width, height }: Box, shift: Shift): Box {
  return { x: x + shift.x, y: y + shift.y, width, height };
}

/** Square pixels covered or out of view. */
function cost(box: Box, placed: Box[], view: Box): number {
  const outside = box.width * box.height - shared(box, view);
  return placed.reduce((sum, other) => sum + shared(box, other), outside);
}

function shared(one: Box, other: Box): number {
  const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const high = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, wide) * Math.max(0, high);
}
