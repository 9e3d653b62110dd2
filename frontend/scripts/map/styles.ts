import { css } from 'lit';

/** The site's tokens reach in here from the page; what is the map's own is named below. */
export const styles = css`
  :host {
    --water: #c9d9d6;
    --ground: #f3eee2;
    display: block;
    position: relative;
    isolation: isolate;
    block-size: min(68vh, 34rem);
    min-block-size: 20rem;
    overflow: hidden;
    color: var(--ink);
    line-height: 1.35;
  }
  .frame {
    position: absolute;
    inset: 0;
    box-sizing: border-box;
    border: 1px solid var(--line);
    background: var(--ground);
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --water: #263b3d;
      --ground: #1b1813;
    }
  }
  [hidden] {
    display: none;
  }
  ::slotted(*) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .map {
    position: absolute;
    inset: 0;
    cursor: grab;
    /* one finger scrolls the page, two move the map */
    touch-action: pan-x pan-y;
  }
  .map:active {
    cursor: grabbing;
  }
  :focus-visible {
    outline: 3px solid var(--lacquer);
    outline-offset: 2px;
  }
  .map:focus-visible {
    outline-offset: -3px;
  }

  /* the sketch */
  .river {
    stroke: var(--water);
    stroke-opacity: 1;
  }
  .lake {
    fill: var(--water);
    fill-opacity: 1;
    stroke: var(--water);
    stroke-width: 9;
    stroke-opacity: 0.45;
  }
  .seat {
    position: absolute;
    transform: translate(-50%, -50%);
    white-space: nowrap;
    font: 0.8125rem var(--serif);
    letter-spacing: 0.08em;
    color: var(--faint);
  }
  .covered {
    visibility: hidden;
  }

  button {
    margin: 0;
    border: 0;
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  /* the items */
  .item {
    /* whatever the type: items may be as near as 48 pixels */
    --size: 44px;
    position: absolute;
    display: grid;
    place-items: center;
    min-inline-size: var(--size);
    min-block-size: var(--size);
    transform: translate(calc(-50% + var(--x, 0px)), calc(-50% + var(--y, 0px)));
    border-radius: 999px;
    white-space: nowrap;
    font-size: 0.9375rem;
    font-variant-numeric: tabular-nums;
  }
  .around {
    stroke: var(--lacquer);
    fill: var(--lacquer);
  }
  .around.site {
    stroke-width: 1;
    stroke-opacity: 0.35;
    fill-opacity: 0.07;
  }
  .around.vicinity {
    stroke-width: 1.5;
    stroke-opacity: 0.6;
    stroke-dasharray: 2 6;
    fill-opacity: 0.06;
  }
  .name {
    position: absolute;
    inset-block-start: calc(100% - 0.25rem);
    padding: 0.0625rem 0.4375rem;
    border-radius: 0.25rem;
    background: var(--sheet);
    color: var(--ink);
    font-size: 0.8125rem;
    visibility: hidden;
    pointer-events: none;
  }
  .item:hover .name,
  .item:focus-visible .name,
  .item[aria-current] .name,
  .item.division .name {
    visibility: visible;
  }
  .item.site {
    transform: translate(-50%, calc(-100% + 0.125rem));
  }
  .item.site svg {
    block-size: 42px;
    fill: var(--seal);
    stroke: var(--sheet);
    stroke-width: 1.5;
  }
  .item.site .count {
    position: absolute;
    inset-block-start: 1px;
    display: grid;
    place-items: center;
    block-size: 32px;
    color: #fffdf8;
    font-weight: 600;
    font-size: 0.875rem;
    line-height: 1.15;
  }
  .item.vicinity .count {
    display: grid;
    place-items: center;
    min-inline-size: 1.75rem;
    block-size: 1.75rem;
    border-radius: 999px;
    background: var(--sheet);
    color: var(--lacquer);
    font-weight: 600;
  }
  .item.cluster .count {
    display: grid;
    place-items: center;
    min-inline-size: min(2.25rem, var(--size));
    block-size: min(2.25rem, var(--size));
    box-sizing: border-box;
    padding-inline: 0.375rem;
    border: 2px solid var(--sheet);
    border-radius: 999px;
    background: var(--ink);
    color: var(--sheet);
    font-weight: 600;
    box-shadow: 0 0 0 1px var(--ink);
  }
  .item.division {
    border-radius: 0.375rem;
  }
  .chip {
    display: flex;
    align-items: baseline;
    gap: 0.25em;
    padding: 0.125rem 0.5rem;
    border: 1px solid var(--line);
    border-radius: 0.25rem;
    background: var(--sheet);
  }
  .chip .name {
    position: static;
    max-inline-size: min(9rem, 36vw);
    overflow: hidden;
    text-overflow: ellipsis;
    padding: 0;
    font: 0.9375rem var(--serif);
  }
  .chip .count {
    color: var(--lacquer);
    font-weight: 600;
  }
  .item[aria-current] {
    z-index: 1;
  }
  .item[aria-current] .chip,
  .item.vicinity[aria-current] .count {
    border-color: var(--lacquer);
    box-shadow: 0 0 0 2px var(--lacquer);
  }
  .item.site[aria-current] svg {
    filter: drop-shadow(0 0 0.125rem var(--ink));
    stroke: var(--ink);
  }

  /* what lies on the map */
  .controls {
    position: absolute;
    z-index: 1000;
    inset-block-start: 0.5rem;
    inset-inline-end: 0.5rem;
    display: grid;
    justify-items: end;
    gap: 0.5rem;
  }
  .group {
    display: grid;
    border: 1px solid var(--line);
    border-radius: 0.375rem;
    background: var(--sheet);
    overflow: hidden;
  }
  .controls button,
  summary {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
  }
  .controls button:hover,
  summary:hover {
    color: var(--lacquer);
  }
  .controls [aria-disabled='true'] {
    color: var(--line);
    cursor: default;
  }
  .controls :focus-visible {
    outline-offset: -3px;
  }
  .controls svg {
    inline-size: 1.25rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .zooms button + button {
    border-block-start: 1px solid var(--line);
  }
  summary {
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .compass > div {
    display: grid;
    grid-template-areas: ". north ." "west . east" ". south .";
    border-block-start: 1px solid var(--line);
  }
  .compass summary {
    margin-inline-start: auto;
  }
  .north {
    grid-area: north;
  }
  .south {
    grid-area: south;
  }
  .west {
    grid-area: west;
  }
  .east {
    grid-area: east;
  }
  .notes {
    position: absolute;
    z-index: 1000;
    inset-block-end: 0;
    inset-inline-start: 0;
    max-inline-size: calc(100% - 1rem);
    display: grid;
    justify-items: start;
    font-size: 0.75rem;
    color: var(--ink);
    pointer-events: none;
  }
  .notes p {
    margin: 0;
    padding: 0.125rem 0.5rem;
    background: var(--sheet);
    opacity: 0.92;
  }
  .notes .failed {
    color: var(--lacquer);
  }
  .hint {
    position: absolute;
    z-index: 1100;
    inset-block-start: 50%;
    inset-inline-start: 50%;
    inline-size: max-content;
    max-inline-size: calc(100% - 2rem);
    box-sizing: border-box;
    padding: 0.5rem 1rem;
    transform: translate(-50%, -50%);
    border-radius: 0.375rem;
    background: var(--ink);
    color: var(--paper);
    text-align: center;
    opacity: 0;
    pointer-events: none;
    transition: opacity 0.25s;
  }
  .hint.shown {
    opacity: 1;
  }
  @media (prefers-reduced-motion: reduce) {
    .hint {
      transition: none;
    }
  }
`;
