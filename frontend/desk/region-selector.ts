import { LitElement, type PropertyValues, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { type Drag, follow, pointOn } from './pointer.js';
import { type Point, type Region, around, between, grown, holds, moved, resized } from './region.js';
import { styles } from './region-styles.js';
import { type Texts, noTexts, percent } from './region-texts.js';
import { type Sighting, Sightings } from './sightings.js';
import { filled } from './texts.js';

const arrows: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** By which a key moves, resizes or grows a region, of the photo's width and height. */
const step = 0.01;

/** Width of a region that was not drawn, of the photo's. */
const ready = 0.15;

/** How far apart are regions that are added one after another, and how many until one lies on the first. */
const apart = 0.05;
const beside = 5;

/** Milliseconds after the last change of several until it is said. */
const pause = 300;

/**
 * Lets somebody choose regions of a photo, by pointer or by keys. What it knows it is given; it asks the server for nothing
 * but the photo and what may be worth choosing.
 *
 * @fires regions-changed - `regions` are others now, by the user's hand; `detail` is what they are
 * @fires photo-failed - the photo does not come, or is none; no region can be chosen
 */
@customElement('region-selector')
export class RegionSelector extends LitElement {
  static styles = styles;

  /** Address of the photo. */
  @property() src = '';
  /** What the photo is, for who does not see it. */
  @property() alt = '';
  @property({ attribute: false }) regions: Region[] = [];
  /** Address of what may be worth choosing, asked for when the photo is there; what lies in a region is not shown. */
  @property() sightings = '';
  /** How many regions there may be. */
  @property({ type: Number }) most = 20;
  @property({ attribute: false }) texts: Partial<Texts> = {};

  @state() private loaded = false;
  @state() private failed = false;
  /** Which region the buttons are for; -1 for none. */
  @state() private current = -1;
  /** While a pointer draws it. */
  @state() private drawn?: Region;
  @state() private said = '';
  @query('.photo') private photo!: HTMLElement;
  @query('img') private image!: HTMLImageElement;
  @query('.add') private adding!: HTMLButtonElement;

  private suggestions = new Sightings(this);
  private speaking = 0;

  disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.speaking);
  }

  protected willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) this.loaded = this.failed = false;
    if (this.loaded) this.suggestions.askAt(this.sightings);
    if (this.current >= this.regions.length) this.current = -1;
  }

  protected render() {
    const { labels } = this;
    return html`
      <div class="photo" ?hidden=${this.failed} @pointerdown=${this.draw}>
        <img src=${this.src || nothing} alt=${this.alt} draggable="false" @load=${this.shown} @error=${this.missed} />
        ${this.loaded ? [this.regions.map(this.region), this.open.map(this.suggestion), this.drawing] : nothing}
      </div>
      <p class="failed" role="alert">${this.failed ? labels.failed : nothing}</p>
      <div class="tools" role="group" aria-label=${labels.tools} ?hidden=${this.failed}>${this.buttons(labels)}</div>
      <p class="how" id="how" ?hidden=${this.failed}>${labels.how}</p>
      <div class="said" role="status">${this.said}</div>
    `;
  }

  private region = (region: Region, index: number) => html`
    <div
      class="region ${index === this.current ? 'current' : ''}"
      role="application"
      tabindex="0"
      aria-label=${this.label(index)}
      aria-describedby="how"
      style=${styleMap(place(region))}
      @focus=${() => (this.current = index)}
      @keydown=${(event: KeyboardEvent) => this.pressed(event, index)}
      @pointerdown=${(event: PointerEvent) => this.drag(event, index, moved)}
    >
      <span class="number" aria-hidden="true">${index + 1}</span>
      <span class="handle" @pointerdown=${(event: PointerEvent) => this.drag(event, index, resized)}></span>
    </div>
  `;

  private suggestion = ({ kind, region }: Sighting) => html`
    <button
      type="button"
      class="suggestion"
      aria-label=${filled(this.labels.suggestion, { what: this.labels[kind], ...percent(region) })}
      style=${styleMap(place(region))}
      @pointerdown=${(event: Event) => event.stopPropagation()}
      @click=${() => this.choose(region)}
    >
      <span class="perhaps ${sides(region)}" aria-hidden="true">${this.labels[kind]}</span>
    </button>
  `;

  private get drawing() {
    return this.drawn ? html`<div class="region drawn" style=${styleMap(place(this.drawn))}></div>` : nothing;
  }

  private buttons(labels: Texts) {
    const none = this.current < 0;
    const button = (name: 'remove' | 'larger' | 'smaller', act: () => void) =>
      html`<button type="button" class=${name} ?disabled=${none} @click=${act}>${labels[name]}</button>`;
    return html`
      <button type="button" class="add" ?disabled=${!this.loaded} @click=${this.addReady}>${labels.add}</button>
      ${button('larger', () => this.change(this.current, grown(this.regions[this.current], step)))}
      ${button('smaller', () => this.change(this.current, grown(this.regions[this.current], -step)))}
      ${button('remove', () => this.drop(this.current))}
    `;
  }

  /** The texts, those that were left out being empty. */
  private get labels(): Texts {
    return { ...noTexts, ...this.texts };
  }

  /** Suggestions that nobody has followed. */
  private get open(): Sighting[] {
    return this.suggestions.found.filter((suggestion) => !this.regions.some((region) => holds(region, suggestion.region)));
  }

  private label(index: number): string {
    const count = this.regions.length;
    return filled(this.labels.region, { number: index + 1, count, ...percent(this.regions[index]) });
  }

  private shown(): void {
    this.loaded = true;
  }

  private missed(): void {
    this.failed = true;
    this.dispatchEvent(new CustomEvent('photo-failed', { bubbles: true }));
  }

  /** A press alone makes a region, too: not every hand can draw. */
  private draw(event: PointerEvent): void {
    if (!this.loaded || !isPress(event)) return;
    event.preventDefault(); // the browser would drag the photo
    const start = pointOn(this.photo, event);
    follow(event, this.photo, {
      moved: (to) => (this.drawn = between(start, to)),
      cancelled: () => (this.drawn = undefined),
      ended: (to, far) => {
        this.drawn = undefined;
        this.choose(far ? between(start, to) : this.readyAround(start));
      },
    });
  }

  private drag(event: PointerEvent, index: number, change: (region: Region, x: number, y: number) => Region): void {
    if (!isPress(event)) return;
    event.stopPropagation();
    event.preventDefault(); // the focus is set here
    this.focusRegion(index);
    const before = this.regions;
    const start = pointOn(this.photo, event);
    const drag: Drag = {
      moved: (to) => this.replace(index, change(before[index], to.x - start.x, to.y - start.y)),
      cancelled: () => (this.regions = before),
      ended: () => this.regions !== before && this.changed(this.label(index)),
    };
    follow(event, this.photo, drag);
  }

  private pressed(event: KeyboardEvent, index: number): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = arrows[event.key];
    if (direction) {
      const [x, y] = direction;
      this.change(index, (event.shiftKey ? resized : moved)(this.regions[index], x * step, y * step));
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      this.drop(index);
    } else {
      return;
    }
    event.preventDefault();
  }

  private addReady(): void {
    const middle = 0.5 + (this.regions.length % beside) * apart;
    this.choose(this.readyAround({ x: middle, y: middle }));
  }

  /** As high as wide, where the photo lets it be. */
  private readyAround(point: Point): Region {
    const { naturalWidth, naturalHeight } = this.image;
    return around(point, ready, Math.min(1, (ready * naturalWidth) / naturalHeight));
  }

  private choose(region: Region): void {
    if (this.regions.length >= this.most) {
      this.say(filled(this.labels.full, { count: this.most }));
      return;
    }
    this.regions = [...this.regions, region];
    const index = this.regions.length - 1;
    this.changed(`${this.labels.added} ${this.label(index)}`);
    void this.updateComplete.then(() => this.focusRegion(index));
  }

  private drop(index: number): void {
    this.regions = this.regions.filter((_, other) => other !== index);
    this.changed(filled(this.labels.removed, { count: this.regions.length }));
    void this.updateComplete.then(() => this.focusRegion(Math.min(index, this.regions.length - 1)));
  }

  private change(index: number, region: Region): void {
    this.replace(index, region);
    this.changed(this.label(index));
  }

  private replace(index: number, region: Region): void {
    this.regions = this.regions.map((other, at) => (at === index ? region : other));
  }

  private changed(said: string): void {
    this.say(said);
    this.dispatchEvent(new CustomEvent('regions-changed', { detail: this.regions, bubbles: true }));
  }

  /** To screen readers; of quick changes only the last. */
  private say(text: string): void {
    clearTimeout(this.speaking);
    this.speaking = setTimeout(() => (this.said = text), pause);
  }

  /** Where there is none, the button that adds one. */
  private focusRegion(index: number): void {
    const regions = this.renderRoot.querySelectorAll<HTMLElement>('.region:not(.drawn)');
    (regions[index] ?? this.adding).focus({ preventScroll: true });
  }
}

function isPress(event: PointerEvent): boolean {
  return event.isPrimary && event.button === 0;
}

/** Where its words stand, so that they do not leave the photo. */
function sides({ left, top }: Region): string {
  return `${top < 0.1 ? 'below' : ''} ${left > 0.5 ? 'before' : ''}`;
}

function place({ left, top, width, height }: Region): Record<string, string> {
  return { left: `${left * 100}%`, top: `${top * 100}%`, width: `${width * 100}%`, height: `${height * 100}%` };
}
