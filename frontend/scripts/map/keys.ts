import type { Direction, Moves } from './controls.js';

const arrows: Record<string, Direction> = { ArrowUp: 'north', ArrowDown: 'south', ArrowLeft: 'west', ArrowRight: 'east' };
const zooms: Record<string, number> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** Moves by the arrow keys, + and -; what is pressed together with another key is the browser's. */
export function byKeys(event: KeyboardEvent, moves: Moves): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const direction = arrows[event.key];
  const steps = zooms[event.key];
  if (!direction && !steps) return;
  event.preventDefault();
  if (direction) moves.pan(direction);
  else moves.zoom(steps);
}
