import type { Point } from './region.js';

/** What is done with a pointer that was pressed on a photo. Points are fractions of the photo's width and height. */
export interface Drag {
  /** @param to where it is now */
  moved(to: Point): void;
  /** @param far whether it went further than a hand shakes */
  ended(to: Point, far: boolean): void;
  cancelled(): void;
}

/** CSS pixels within which a press without a move stays. */
const shaking = 8;

/** Where on the photo; beside it, the nearest point of its edge. */
export function pointOn(photo: HTMLElement, { clientX, clientY }: PointerEvent): Point {
  const { left, top, width, height } = photo.getBoundingClientRect();
  return { x: fraction(clientX - left, width), y: fraction(clientY - top, height) };
}

/** Follows a pointer from its press until it is lifted, taken away by the browser, or Escape is pressed. */
export function follow(pressed: PointerEvent, photo: HTMLElement, drag: Drag): void {
  const over = new AbortController();
  const { signal } = over;
  const mine = (event: PointerEvent) => event.pointerId === pressed.pointerId;
  const cancel = () => {
    over.abort();
    drag.cancelled();
  };
  photo.setPointerCapture(pressed.pointerId);
  photo.addEventListener('pointermove', (event) => mine(event) && drag.moved(pointOn(photo, event)), { signal });
  photo.addEventListener('pointercancel', (event) => mine(event) && cancel(), { signal });
  window.addEventListener('keydown', (event) => event.key === 'Escape' && cancel(), { signal });
  photo.addEventListener(
    'pointerup',
    (event) => {
      if (!mine(event)) return;
      over.abort();
      drag.ended(pointOn(photo, event), wentFar(pressed, event));
    },
    { signal },
  );
}

function wentFar(from: PointerEvent, to: PointerEvent): boolean {
  return Math.abs(to.clientX - from.clientX) > shaking || Math.abs(to.clientY - from.clientY) > shaking;
}

function fraction(pixels: number, length: number): number {
  return Math.min(Math.max(pixels / length, 0), 1);
}
