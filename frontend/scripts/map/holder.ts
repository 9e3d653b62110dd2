import type { Item, Items } from './given.js';

/** Degrees by which the middle of a box in an address may be beside its place. */
export const rounding = 0.001;

/** Whether the place of this id has an item for itself. */
export function standsAlone(id: string, { features }: Items): boolean {
  return features.some((item) => String(item.id) === id && !item.bbox);
}

/**
 * The item that stands for a place: its own, or else of those around it the nearest.
 *
 * @param at longitude and latitude of the place
 * @returns nothing where no item is around it
 */
export function holderOf(id: string, at: [number, number], { features }: Items): Item | undefined {
  const own = features.find((item) => String(item.id) === id);
  if (own) return own;
  const around = features.filter(({ bbox }) => bbox && holds(bbox, at));
  return around.sort((one, other) => distance(one, at) - distance(other, at))[0];
}

function holds([west, south, east, north]: number[], [lon, lat]: [number, number]): boolean {
  return lon > west - rounding && lon < east + rounding && lat > south - rounding && lat < north + rounding;
}

/** In degrees, of use only to compare. */
function distance({ geometry: { coordinates } }: Item, [lon, lat]: [number, number]): number {
  return Math.hypot(coordinates[0] - lon, coordinates[1] - lat);
}
