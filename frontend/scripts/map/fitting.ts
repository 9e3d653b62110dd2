/** Degrees. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Pixels of the world's side at zoom 0. */
const world = 256;

/** By how much of a zoom a box may be too large: addresses round what was seen. */
const slack = 0.05;

/** What is looked at, as the map has it. */
export interface Centre {
  lat: number;
  lon: number;
  zoom: number;
}

/** The middle and the greatest whole zoom at which all of `box` is seen on so many pixels. */
export function fittingView(box: Box, width: number, height: number, least: number, most: number): Centre {
  const wide = (box.east - box.west) / 360;
  const high = mercator(box.south) - mercator(box.north);
  const zoom = Math.floor(Math.log2(Math.min(width / wide, height / high) / world) + slack);
  return {
    lat: latitude((mercator(box.south) + mercator(box.north)) / 2),
    lon: (box.west + box.east) / 2,
    zoom: Math.max(least, Math.min(most, zoom)),
  };
}

/** What is seen on so many pixels. */
export function seenBox({ lat, lon, zoom }: Centre, width: number, height: number): Box {
  const side = world * 2 ** zoom;
  const [wide, high] = [(width / side) * 180, height / side / 2];
  const middle = mercator(lat);
  return { west: lon - wide, south: latitude(middle + high), east: lon + wide, north: latitude(middle - high) };
}

/** As addresses have it, to 0.001°. */
export function bboxOf({ west, south, east, north }: Box): string {
  return [west, south, east, north].map((degrees) => degrees.toFixed(3)).join(',');
}

/** The opposite of `bboxOf`. */
export function boxOf(bbox: string): Box {
  const [west, south, east, north] = bbox.split(',').map(Number);
  return { west, south, east, north };
}

/** From 0 in the north to 1 in the south. */
function mercator(degrees: number): number {
  const radians = (degrees * Math.PI) / 180;
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI);
}

function latitude(mercator: number): number {
  return ((2 * Math.atan(Math.exp((0.5 - mercator) * 2 * Math.PI)) - Math.PI / 2) * 180) / Math.PI;
}
