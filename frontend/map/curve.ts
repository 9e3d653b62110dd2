/**
 * A round line through all `points`, a Catmull-Rom spline: a hand-thinned line looks drawn instead of broken.
 *
 * @param points of any plane, e.g. latitude and longitude of a region
 * @param steps pieces between two points, at least 1
 */
export function curve(points: [number, number][], steps: number): [number, number][] {
  const round: [number, number][] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const [before, from, to, after] = [points[i - 1] ?? points[i], points[i], points[i + 1], points[i + 2] ?? points[i + 1]];
    for (let step = 0; step < steps; step++) {
      const at = step / steps;
      round.push([0, 1].map((axis) => between(before[axis], from[axis], to[axis], after[axis], at)) as [number, number]);
    }
  }
  return round.concat(points.slice(-1));
}

function between(before: number, from: number, to: number, after: number, at: number): number {
  const slope = to - before;
  const bend = 2 * before - 5 * from + 4 * to - after;
  const rest = 3 * (from - to) + after - before;
  return from + (at * (slope + at * (bend + at * rest))) / 2;
}
