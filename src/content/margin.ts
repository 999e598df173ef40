import type { ShownClaim } from '../article/shown.ts';
import type { ClaimGroup } from '../ui/group-claims.ts';
import type { Underline } from '../ui/underlines.ts';
import type { Box } from './box.ts';
import { viewOf } from './frame-of.ts';
import type { Later } from './later.ts';
import { areaOf, type Measured, Measuring, type Surroundings } from './measure.ts';
import { type Area, findObstacles, type Origin, type Quest } from './obstacles.ts';
import { Occupied } from './occupied.ts';
import type { DrawnBadge, Overlay } from './overlay.tsx';
import { hasMargin, type Place, placeBadges, roomierSide, type Side } from './place-badges.ts';
import { screenOf } from './screen-of.ts';
import { screenWidth } from './screen-width.ts';

/** So many groups are placed and drawn in one go. */
const STRETCH = 8;
/** How far above and below the screen badges are drawn first, in screens: at once … */
const NEAR = { above: 0.5, below: 1 } as const;
/** … or in turns, where one search for what is in the way does for most articles. */
const AROUND = { above: 4, below: 8 } as const;

/** Some groups in the order of the page, and the badges that stand for them. */
interface Stretch {
  readonly groups: readonly ClaimGroup[];
  badges: readonly DrawnBadge[];
  /** Where the first of the groups that have a badge stood when they were placed, and when they were drawn. */
  placed?: FirstLine | undefined;
  drawn?: FirstLine | undefined;
}

/** A group, and how far down its line stands in the overlay's coordinates. */
interface FirstLine {
  readonly group: ClaimGroup;
  readonly top: number;
}

/** The badges of an article: those near the screen are placed and drawn at once, the others in idle time. */
export class Margin {
  readonly #overlay: Overlay;
  readonly #later: Later;
  #stretches: readonly Stretch[] = [];
  #side: Side = 'right';
  #rest: AbortController | undefined;

  constructor(overlay: Overlay, later: Later) {
    this.#overlay = overlay;
    this.#later = later;
  }

  /** Takes groups, in the order of the page, instead of the former ones; they are on the page once they are drawn. */
  take(groups: readonly ClaimGroup[]): void {
    this.stop();
    const stretches: Stretch[] = [];
    for (let from = 0; from < groups.length; from += STRETCH) {
      stretches.push({ groups: groups.slice(from, from + STRETCH), badges: [] });
    }
    this.#stretches = stretches;
    this.#overlay.keepLayers(stretches.length);
  }

  /**
   * Draws all badges where their claims now stand, those near the screen first; `atOnce` they are drawn before this
   * returns. Nothing is written before all that is near has been looked at.
   */
  draw(surroundings: Surroundings, show: Show, atOnce: boolean): void {
    this.stop();
    const stop = new AbortController();
    this.#rest = stop;
    const round = new Round(this.#overlay, surroundings);
    const near = this.#stretchesWithin(atOnce ? NEAR : AROUND, round);
    const drawingNear = this.#drawNear(near, round, show);
    if (atOnce) run(drawingNear);
    this.#later(inTurn(drawingNear, this.#drawFar(new Set(near), round, show)), stop.signal);
  }

  /** Moves the badges that are drawn as far down as their lines have moved since: at once, and with hardly anything read. */
  nudge(surroundings: Surroundings): void {
    const round = new Round(this.#overlay, surroundings);
    const { top: origin } = this.#overlay.origin();
    const moves = this.#stretches.map(({ drawn }) => {
      const top = drawn === undefined ? undefined : round.topOf([drawn.group]);
      return top === undefined || drawn === undefined ? 0 : top - origin - drawn.top;
    });
    for (const [layer, down] of moves.entries()) this.#overlay.moveLayer(layer, down);
  }

  /** The badge that stands for a claim, if it has one. */
  badgeOf(claim: ShownClaim): DrawnBadge | undefined {
    const { id } = claim.claim;
    for (const { badges } of this.#stretches) {
      const found = badges.find(({ claims }) => claims.some(({ shown }) => shown.claim.id === id));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The layer and the badges of the stretch that some claims are in. */
  layerOf(
    claims: readonly Underline[],
  ): { readonly layer: number; readonly badges: readonly DrawnBadge[] } | undefined {
    const layer = this.#stretches.findIndex(({ groups }) =>
      groups.some((group) => group.some((each) => claims.includes(each))),
    );
    const stretch = this.#stretches[layer];
    return stretch === undefined ? undefined : { layer, badges: stretch.badges };
  }

  /** Leaves what is not drawn yet. */
  stop(): void {
    this.#rest?.abort();
    this.#rest = undefined;
  }

  #stretchesWithin({ above, below }: Reach, round: Round): readonly Stretch[] {
    const screen = screenOf(this.#overlay.host.ownerDocument);
    const height = screen.bottom - screen.top;
    const near: Stretch[] = [];
    // A stretch reaches down to where the next begins.
    let bottom = Number.POSITIVE_INFINITY;
    for (const stretch of this.#stretches.toReversed()) {
      const top = round.topOf(stretch.groups);
      if (top === undefined) continue;
      if (top < screen.bottom + height * below && bottom > screen.top - height * above) near.unshift(stretch);
      bottom = top;
    }
    return near;
  }

  *#drawNear(near: readonly Stretch[], round: Round, show: Show): Generator<undefined, void> {
    const measured: (readonly [Stretch, Measured])[] = [];
    for (const stretch of near) {
      measured.push([stretch, round.measure(stretch.groups)]);
      yield;
    }
    const places = measured.flatMap(([, each]) => each.places);
    const occupied = new Occupied();
    yield* round.searching(places, occupied);
    this.#side = roomierSide(places, occupied, round.width);
    for (const [stretch, each] of measured) {
      this.#place(stretch, each, round, occupied);
      yield;
    }
    for (const stretch of near) {
      this.#show(stretch, show);
      yield;
    }
  }

  *#drawFar(drawn: ReadonlySet<Stretch>, round: Round, show: Show): Generator<undefined, void> {
    const occupied = new Occupied();
    const far: { readonly stretch: Stretch; readonly measured: Measured }[] = [];
    for (const stretch of this.#stretches) {
      if (drawn.has(stretch)) {
        for (const { badge } of stretch.badges) occupied.add(badge.box);
      } else {
        far.push({ stretch, measured: round.measure(stretch.groups) });
        yield;
      }
    }
    yield* round.searching(
      far.flatMap(({ measured }) => measured.places),
      occupied,
    );
    for (const { stretch, measured } of far) {
      this.#place(stretch, measured, round, occupied);
      yield;
    }
    for (const stretch of this.#stretches) {
      if (drawn.has(stretch)) continue;
      this.#show(stretch, show);
      yield;
    }
  }

  #show(stretch: Stretch, show: Show): void {
    const layer = this.#stretches.indexOf(stretch);
    stretch.drawn = stretch.placed;
    this.#overlay.moveLayer(layer, 0);
    show(layer, stretch.badges);
  }

  #place(stretch: Stretch, { groups, places }: Measured, round: Round, occupied: Occupied): void {
    const exact = places.map((place) => ({ ...place, end: () => round.endOf(place, occupied) }));
    const [group, place] = [groups[0], places[0]];
    stretch.placed = group === undefined || place === undefined ? undefined : { group, top: place.line.top };
    stretch.badges = placeBadges(exact, occupied, round.width, this.#side).map((badge) => ({
      badge,
      claims: badge.groups.flatMap((group) => groups[group] ?? []),
    }));
  }
}

/** So many screens above and below the one that the reader sees. */
interface Reach {
  readonly above: number;
  readonly below: number;
}

/** Draws the badges of one layer. */
type Show = (layer: number, badges: readonly DrawnBadge[]) => void;

const run = (work: Iterator<undefined, void>): void => {
  while (!work.next().done);
};

function* inTurn(...works: readonly Iterable<undefined>[]): Generator<undefined, void> {
  for (const work of works) yield* work;
}

/** One drawing of all badges: what it measures is remembered until the next. */
class Round {
  readonly #document: Document;
  readonly #origin: Origin;
  readonly #measuring: Measuring;
  readonly width: number;
  /** What was searched last, and whether within the column of text too. */
  #area: Area | undefined;
  #whole = false;
  /** Whether some badge found no room in the margins. */
  #narrow = false;

  constructor(overlay: Overlay, surroundings: Surroundings) {
    this.#document = overlay.host.ownerDocument;
    this.#origin = () => overlay.origin();
    this.#measuring = new Measuring(surroundings, this.#origin);
    this.width = screenWidth(this.#document) - this.#origin().left - viewOf(this.#document).scrollX;
  }

  measure(groups: readonly ClaimGroup[]): Measured {
    return this.#measuring.measure(groups);
  }

  /** How far down the screen the first of these groups stands. */
  topOf(groups: readonly ClaimGroup[]): number | undefined {
    return this.#measuring.topOf(groups);
  }

  /** Searches for what is in the way of badges beside the column; where margins are too narrow, in the column too. */
  *searching(places: readonly Place[], occupied: Occupied): Generator<undefined, void> {
    this.#area = areaOf(places);
    const { column } = this.#measuring;
    this.#whole = this.#narrow || column === undefined || !hasMargin(column, this.width);
    if (this.#area === undefined) return;
    yield* this.#search(this.#area, this.#whole ? undefined : column, occupied);
  }

  /** The last line of a place's paragraph; the lines around it are occupied then. */
  endOf(place: Place, occupied: Occupied): Box {
    this.#narrow = true;
    const end = place.end();
    const area = this.#area;
    if (area === undefined || end.top < area.top || end.bottom + NEIGHBOURHOOD > area.bottom) {
      run(this.#search({ top: end.top - NEIGHBOURHOOD, bottom: end.bottom + NEIGHBOURHOOD }, undefined, occupied));
    } else if (!this.#whole) {
      this.#whole = true;
      run(this.#search(area, undefined, occupied));
    }
    return end;
  }

  #search(area: Area, column: Quest['column'], occupied: Occupied): Generator<undefined, void> {
    return findObstacles(
      this.#document.body,
      { area, column, around: this.#measuring.around, origin: this.#origin },
      occupied,
    );
  }
}

/** So far from its line a mark after a paragraph's last word may reach. */
const NEIGHBOURHOOD = 12;
