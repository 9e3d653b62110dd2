/** Rounds of cutting; each doubles the points. */
const rounds = 3;

/**
 * The line with its corners cut by a quarter on either side, again and again (Chaikin, 1974): what was thinned by hand looks
 * drawn and not broken. It keeps its ends and leaves no corner by more than the sketch is off anyway.
 *
 * @param line of any plane, e.g. latitude and longitude within a region
 */
export function rounded(line: [number, number][]): [number, number][] {
  let cut = line;
  for (let round = 0; round < rounds; round++) {
    const inner = cut.slice(1).flatMap((to, i) => [between(cut[i], to, 0.25), between(cut[i], to, 0.75)]);
    cut = [cut[0], ...inner, cut[cut.length - 1]];
  }
  return cut;
}

function between([x, y]: [number, number], [toX, toY]: [number, number], share: number): [number, number] {
  return [x + (toX - x) * share, y + (toY - y) * share];
}
