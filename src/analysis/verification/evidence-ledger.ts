import { type Claim, type Evidence, STATUS_PRECEDENCE, type Status } from '../../article/claim.ts';
import type { BareClaim } from '../claims/find-claims.ts';
import { groupBy } from '../reference/group-by.ts';
import type { Reading } from '../reference/reading.ts';
import type { Accusations } from './accusations.ts';
import { asFigure } from './figures.ts';
import { A_GUESS, LEFT_OPEN, type Mark } from './mark.ts';
import { asSaidBy } from './who-contradicts.ts';

/** The confidence from which on evidence is shown to a reader. */
const SHOWN = 0.65;
/** How many sentences behind a claim an answer to it may stand. */
const NEAR = 3;

/** The evidence on an article's claims as it is found, and which of them are one claim. Claims are named by their places. */
export class EvidenceLedger {
  readonly #reading: Reading;
  readonly #claims: readonly BareClaim[];
  readonly #clusters: readonly string[];
  readonly #accusations: Accusations;
  readonly #members: ReadonlyMap<string, readonly number[]>;
  readonly #evidence = new Map<string, Map<string, Evidence>>();
  readonly #joined: string[];

  constructor(reading: Reading, claims: readonly BareClaim[], clusters: readonly string[], accusations: Accusations) {
    this.#reading = reading;
    this.#claims = claims;
    this.#clusters = clusters;
    this.#accusations = accusations;
    this.#members = groupBy(claims.keys(), (place) => clusters[place] ?? '');
    this.#joined = [...clusters];
  }

  /** The claims that say the same, this one among them. */
  membersWith(place: number): readonly number[] {
    return this.#members.get(this.#clusters[place] ?? '') ?? [];
  }

  /** Whether the article tells a claim only once. */
  standsAlone(place: number): boolean {
    return this.membersWith(place).length === 1;
  }

  /** Takes a claim that stands alone for the same as another. */
  join(place: number, other: number): void {
    if (this.standsAlone(place)) this.#joined[place] = this.#joined[other] ?? '';
  }

  /** What a mark bears in the mouth of the one whose words it is, on this claim. */
  asSaid(mark: Mark, place: number): Mark {
    return asSaidBy(this.#reading, mark, this.#claims[place], this.#accusations.get(place) ?? []);
  }

  /** Enters a mark as evidence on a claim. */
  bear(mark: Mark, place: number): void {
    const claim = this.#claims[place];
    if (claim === undefined) return;
    const borne = asFigure(this.#reading, this.asSaid(mark, place), claim.span);
    if (borne === undefined) return;
    const guessed = isFarOff(mark, claim) && !this.#accusations.has(place);
    const confidence = guessed ? Math.min(borne.confidence, A_GUESS) : borne.confidence;
    add(this.#evidence, this.#clusters[place] ?? '', evidenceOf({ ...borne, confidence }));
  }

  /** The claims with all that was entered on them and on those that say the same. */
  verdicts(): Claim[] {
    const gathered = new Map<string, Map<string, Evidence>>();
    for (const [place, cluster] of this.#joined.entries())
      for (const one of this.#evidence.get(this.#clusters[place] ?? '')?.values() ?? []) add(gathered, cluster, one);
    const found = new Map(Array.from(gathered, ([cluster, items]) => [cluster, verdictOf([...items.values()])]));
    return this.#claims.map((claim, place) => {
      const cluster = this.#joined[place] ?? claim.id;
      return { ...claim, cluster, ...(found.get(cluster) ?? verdictOf([])) };
    });
  }
}

const verdictOf = (evidence: readonly Evidence[]): Pick<Claim, 'status' | 'evidence'> => ({
  status: statusOf(evidence),
  evidence,
});

/** The first status of the guide's order that any evidence bears. */
export const statusOf = (evidence: readonly Pick<Evidence, 'bears'>[]): Status =>
  STATUS_PRECEDENCE.find((status) => evidence.some(({ bears }) => bears === status)) ?? 'none-stated';

/** "The company did not respond", several sentences behind a claim, "Our reporters saw smoke", in another sentence: whether it is on that is a guess. */
const isFarOff = ({ bears, target, sentence, rule }: Mark, claim: BareClaim): boolean => {
  if (target.kind !== 'nearby' || rule === 'verification/document-goes-on') return false;
  const apart = Math.abs(sentence - claim.sentence);
  return (LEFT_OPEN.has(bears) && apart > NEAR) || (bears === 'verified' && apart > 0);
};

const evidenceOf = ({ span, bears, by, rule, confidence }: Mark): Evidence => ({
  span,
  bears,
  by: by.name,
  sourceType: by.type,
  rule,
  confidence,
  shown: confidence >= SHOWN,
});

/** Adds evidence to a cluster's, unless the same place already bears the same. */
const add = (evidence: Map<string, Map<string, Evidence>>, cluster: string, one: Evidence): void => {
  const items = evidence.get(cluster) ?? new Map<string, Evidence>();
  const key = `${one.bears} ${one.span.start}`;
  if (!items.has(key)) items.set(key, one);
  evidence.set(cluster, items);
};
