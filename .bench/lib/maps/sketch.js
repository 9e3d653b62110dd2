// A sketch the size of a city's: a river of 60 points, three lakes, eight seats.

export const centre = [112.5, 30.05];
export const zoom = 9;

const river = Array.from({ length: 60 }, (_, i) => [111.5 + i * 0.043, 30.05 + 0.25 * Math.sin(i / 3) - 0.004 * i]);
const lakes = [
  { at: [113.33, 29.85], radius: 10500 },
  { at: [112.5, 30.43], radius: 7000 },
  { at: [111.95, 30.2], radius: 2500 },
];
const seats = Array.from({ length: 8 }, (_, i) => ({ at: [111.8 + i * 0.22, 30.3 - 0.07 * i], name: `县城${i + 1}` }));

export const sketch = { river, lakes, seats };
export const tiles = '/tiles/{z}/{x}/{y}.png';
