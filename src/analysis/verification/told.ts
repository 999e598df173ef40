import { sharedLength, spanLength, textOf } from '../../article/span.ts';
import type { BareClaim } from '../claims/find-claims.ts';
import { hasVerb } from '../claims/finite-verb.ts';
import { namesEvent } from '../lexicon/event-nouns.ts';
import { type Candidate, type Candidates, candidatesOf } from '../reference/candidates.ts';
import { groupBy } from '../reference/group-by.ts';
import { type Reading, wordsAt } from '../reference/reading.ts';
import type { Accusations } from './accusations.ts';
import { mainMatter } from './main-matter.ts';
import { CONTRADICTS, LEFT_OPEN, type Mark } from './mark.ts';
import { type Matters, mattersOf } from './matters.ts';
import { isOpenQuestion } from './questions-before.ts';

/** The claims of an article as those look at them who ask what a mark bears on. */
export interface Told {
  readonly candidates: Candidates;
  /** Without those that say next to nothing. */
  readonly telling: Candidates;
  /** Without those that only tell that something is looked into, or not answered. */
  readonly open: Candidates;
  /** Of the open ones, those that tell a deed or a happening, or are accusations. */
  readonly checkable: Candidates;
  /** Of the telling ones, those that are no question which somebody does not answer. */
  readonly answered: Candidates;
  readonly matters: Matters;
  /** What the article is mainly about; looked for when first asked. */
  readonly main: () => Candidate | undefined;
  /** The places of the claims that somebody contests, confirms or alleges. */
  readonly contested: ReadonlySet<number>;
  /** The marks by which a question is said to be open. */
  readonly questions: readonly Mark[];
}

/** What the article tells, as those look at it who ask what a mark bears on; `contested` is what others speak of, known once the rest is. */
export const readTold = (
  reading: Reading,
  claims: readonly BareClaim[],
  marks: readonly Mark[],
  accusations: Accusations,
): Told => {
  const all = claims.map((claim, index) => ({ claim, index, accusation: accusations.has(index) }));
  const candidates = candidatesOf(reading, all);
  const openAt = groupBy(
    marks.filter(({ bears, target }) => LEFT_OPEN.has(bears) && target.kind !== 'content'),
    ({ sentence }) => sentence,
  );
  const verdicts = groupBy(
    marks.filter(({ bears, target }) => IS_A_VERDICT.has(bears) && target.kind !== 'content'),
    ({ sentence }) => sentence,
  );
  const telling = all.filter(
    (one) => saysSomething(reading, one) && !isVerdict(one, verdicts.get(one.claim.sentence) ?? []),
  );
  const open = candidatesOf(
    reading,
    telling.filter((one) => one.accusation || !tellsOfChecking(reading, one, openAt.get(one.claim.sentence) ?? [])),
  );
  const silences = groupBy(
    marks.filter(({ bears }) => bears === 'no-comment'),
    ({ sentence }) => sentence,
  );
  const isAsked = ({ claim, accusation }: Candidate): boolean =>
    !accusation && silences.get(claim.sentence)?.some(({ cue }) => cue.end <= claim.span.start) === true;
  let main: { readonly matter: Candidate | undefined } | undefined;
  return {
    candidates,
    telling: candidatesOf(reading, telling),
    answered: candidatesOf(
      reading,
      telling.filter((one) => !isAsked(one)),
    ),
    open,
    checkable: candidatesOf(
      reading,
      open.all.filter(
        (one) =>
          !isAsked(one) &&
          (one.accusation || hasVerb(reading, one.claim.span) || tellsDeed(wordsAt(reading, one.claim.span))),
      ),
    ),
    matters: mattersOf(reading, candidates),
    main: () => {
      main ??= { matter: mainMatter(reading, open) };
      return main.matter;
    },
    contested: new Set(),
    questions: marks.filter((mark) => isOpenQuestion(reading, mark)),
  };
};

/** "said | to be the killer", "claimed | responsibility for the blast": a deed told without a verb. */
const tellsDeed = (words: string): boolean =>
  /^(?:to (?:be|have)|(?:sole |full )?(?:responsibility|credit)) /.test(words) || namesEvent(words);

/** What is said of claims told before. */
const IS_A_VERDICT: ReadonlySet<string> = new Set([...CONTRADICTS, 'unverified']);
/** What share of a claim such words make up if it tells nothing else. */
const MOST = 0.6;

/** "These reports are wholly untrue": words on a claim, which are none themselves. */
const isVerdict = ({ claim, accusation }: Candidate, marks: readonly Mark[]): boolean =>
  !accusation && marks.some(({ span }) => sharedLength(span, claim.span) >= spanLength(claim.span) * MOST);

/** "They had launched an inquiry": no claim that another inquiry would bear on; `marks` are its sentence's of what is open. */
const tellsOfChecking = (reading: Reading, { claim }: Candidate, marks: readonly Mark[]): boolean =>
  OPENS_INQUIRY.test(textOf(reading.layers.text, claim.span)) ||
  marks.some(({ cue }) => sharedLength(cue, claim.span) > 0);

const OPENS_INQUIRY =
  /\b(?:launch|open|beg[iu]n|order|start|announc|continu|conduct)(?:ed|ing)? (?:[\p{L}-]+ ){0,4}(?:investigation|inquiry|probe|review)\b/u;

/** A single word, or a thing and nothing that it does, is no claim that others could speak of, unless it is an accusation. */
const saysSomething = (reading: Reading, { claim, accusation }: Candidate): boolean =>
  accusation ||
  (claim.span.end - claim.span.start >= MANY_LETTERS &&
    !OF_ANSWERS.test(textOf(reading.layers.text, claim.span)) &&
    !(claim.rule === 'models/attribution' && ASKS_OR_AIMS.test(textOf(reading.layers.text, claim.span))) &&
    (hasVerb(reading, claim.span) ||
      namesEvent(wordsAt(reading, claim.span)) ||
      !NAMES_OBJECT.test(claim.rule) ||
      !A_THING.test(textOf(reading.layers.text, claim.span))));
/** "vowed | to build a dam", "differ over | how far it should go": neither true nor false. */
const ASKS_OR_AIMS = /^(?:to|how|what|why|where|when) /;
/** Rules of attributions whose content may be a mere object. */
const NAMES_OBJECT = /said-(?:models|verb-object|noun)/;
/** How a phrase opens that only names something. */
const A_THING = /^(?:an?|the|his|her|its|their|this|these|those|many|some|several)\s/i;
const MANY_LETTERS = 14;
/** What is said of answering, and not of the matter. */
const OF_ANSWERS = /\b(?:requests? for comment|respond(?:ed)? (?:shortly|soon|later|in due course))\b/i;
