import { type TemplateResult, html, svg } from 'lit';
import type { Texts } from './given.js';

export type Direction = 'north' | 'south' | 'west' | 'east';

/** What the buttons do. */
export interface Moves {
  zoom(steps: number): void;
  pan(direction: Direction): void;
}

const drawings = {
  plus: svg`<path d="M4 10h12M10 4v12" />`,
  minus: svg`<path d="M4 10h12" />`,
  cross: svg`<path d="M10 2v16M2 10h16M7.5 4.5 10 2l2.5 2.5M7.5 15.5 10 18l2.5-2.5M4.5 7.5 2 10l2.5 2.5M15.5 7.5 18 10l-2.5 2.5" />`,
  north: svg`<path d="m4 12 6-6 6 6" />`,
  south: svg`<path d="m4 8 6 6 6-6" />`,
  west: svg`<path d="m12 4-6 6 6 6" />`,
  east: svg`<path d="m8 4 6 6-6 6" />`,
};

const directions: Direction[] = ['north', 'west', 'east', 'south'];

/** Everything a gesture does, by buttons: no dragging is ever needed (WCAG 2.2, 2.5.7). */
export function controls(texts: Texts, moves: Moves, closest: boolean, furthest: boolean): TemplateResult {
  const button = (drawing: keyof typeof drawings, label: string, act: () => void, off = false) => html`
    <button type="button" class=${drawing} aria-label=${label} title=${label} aria-disabled=${off} @click=${act}>${icon(drawing)}</button>
  `;
  return html`
    <div class="controls">
      <div class="group zooms">
        ${button('plus', texts.zoomIn, () => moves.zoom(1), closest)}
        ${button('minus', texts.zoomOut, () => moves.zoom(-1), furthest)}
      </div>
      <details class="group compass">
        <summary aria-label=${texts.move} title=${texts.move}>${icon('cross')}</summary>
        <div>${directions.map((direction) => button(direction, texts[direction], () => moves.pan(direction)))}</div>
      </details>
    </div>
  `;
}

function icon(drawing: keyof typeof drawings): TemplateResult {
  return html`<svg viewBox="0 0 20 20" aria-hidden="true">${drawings[drawing]}</svg>`;
}
