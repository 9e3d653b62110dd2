/** Keeps the map from being a trap: the page scrolls under one finger and the wheel, the map moves by what is meant for it. */

import type { Map } from 'leaflet';

export type Hint = 'twoFingers' | 'wheel';

/** Pixels by which a finger may miss. */
const slip = 12;

/**
 * @param frame holds the map and gets each event before it
 * @param hint told what to do instead when a gesture was left to the page
 */
export function keepToItself(frame: HTMLElement, map: Map, hint: (hint: Hint) => void): void {
  // before the map's own listeners: only what was pressed tells a mouse from a finger on a machine with both
  frame.addEventListener(
    'pointerdown',
    ({ pointerType }) => (pointerType === 'touch' ? map.dragging.disable() : map.dragging.enable()),
    { capture: true },
  );
  frame.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey) return;
      event.stopPropagation();
      hint('wheel');
    },
    { capture: true, passive: true },
  );
  let start: Touch | undefined;
  frame.addEventListener('touchstart', ({ touches }) => (start = touches.length === 1 ? touches[0] : undefined), { passive: true });
  frame.addEventListener(
    'touchmove',
    ({ touches: [touch] }) => {
      if (!start || Math.hypot(touch.clientX - start.clientX, touch.clientY - start.clientY) < slip) return;
      start = undefined;
      hint('twoFingers');
    },
    { passive: true },
  );
}
