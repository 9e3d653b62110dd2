import { css } from 'lit';

/** On the photo, black and white lines lie side by side, since nobody knows what is under them. */
export const styles = css`
  :host {
    display: block;
    color: var(--ink, CanvasText);
    line-height: 1.35;
  }
  p {
    margin: 0.5rem 0 0;
  }
  .photo {
    position: relative;
    inline-size: fit-content;
    /* room for the handle of a region in the corner */
    margin: 0 12px 12px 0;
    cursor: crosshair;
    /* one finger draws, two make it larger */
    touch-action: pinch-zoom;
    user-select: none;
    -webkit-user-select: none;
  }
  img {
    display: block;
    max-inline-size: 100%;
    max-block-size: 80vh;
    block-size: auto;
  }
  .region,
  .suggestion {
    position: absolute;
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    border: 2px solid #fff;
    outline: 2px solid #000;
  }
  .region {
    background: rgb(0 0 0 / 0.6);
    cursor: move;
  }
  .region.drawn {
    pointer-events: none;
  }
  .suggestion {
    border-style: dashed;
    background: none;
    cursor: pointer;
    font: inherit;
  }
  /* however small it is, a finger finds it */
  .region::before,
  .suggestion::before {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 50%;
    inline-size: 100%;
    block-size: 100%;
    min-inline-size: 24px;
    min-block-size: 24px;
    transform: translate(-50%, -50%);
  }
  .number,
  .perhaps {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    padding: 0 0.3em;
    background: #000;
    color: #fff;
    font-size: 0.75rem;
    white-space: nowrap;
    pointer-events: none;
  }
  .perhaps {
    inset-block: auto 100%;
  }
  .perhaps.below {
    inset-block: 100% auto;
  }
  .perhaps.before {
    inset-inline: auto 0;
  }
  .handle {
    position: absolute;
    inset: auto -14px -14px auto;
    inline-size: 24px;
    block-size: 24px;
    cursor: nwse-resize;
  }
  .handle::after {
    content: '';
    position: absolute;
    inset: 6px;
    border: 2px solid #000;
    background: #fff;
  }
  .region:focus-visible,
  .suggestion:focus-visible {
    outline: 4px solid #000;
    box-shadow:
      0 0 0 6px #fff,
      0 0 0 8px #000;
    z-index: 1;
  }
  .region.current {
    border-color: #ffd24d;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .tools button {
    min-block-size: 44px;
    padding: 0 0.75rem;
    border: 1px solid var(--faint, currentColor);
    border-radius: 0.375rem;
    background: var(--sheet, Canvas);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .tools button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  .tools button:focus-visible {
    outline: 3px solid var(--lacquer, currentColor);
    outline-offset: 2px;
  }
  .how {
    color: var(--faint, inherit);
    font-size: 0.875rem;
  }
  .failed {
    color: var(--lacquer, inherit);
  }
  [hidden] {
    display: none;
  }
  .said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .region,
    .suggestion,
    .handle::after {
      forced-color-adjust: none;
      border-color: CanvasText;
      outline-color: Canvas;
    }
    .region {
      background: none;
    }
    .region.current {
      border-color: Highlight;
    }
    .handle::after {
      background: Canvas;
    }
    .region:focus-visible,
    .suggestion:focus-visible {
      outline: 4px solid Highlight;
      box-shadow: 0 0 0 6px Canvas;
    }
  }
`;
