import type { ArticleAnalysis } from '../article/analysis.ts';
import type { Article } from '../article/article.ts';
import type { ClaimReview } from '../article/claim-review.ts';
import type { Correction } from '../article/correction.ts';
import type { Look } from '../article/look.ts';
import type { Result } from '../article/result.ts';
import type { CharSpan } from '../article/span.ts';
import { article, articleAnalysis, correction, span } from './article-schema.ts';
import { type Exchange, exchange } from './exchange.ts';
import { libraryExchanges } from './library-messages.ts';
import { claimReview } from './library-schema.ts';
import {
  anything,
  count,
  either,
  flag,
  list,
  no,
  nothing,
  nullable,
  number,
  object,
  oneOf,
  optional,
  record,
  type Schema,
  text,
  yes,
} from './schema.ts';
import { look, settings, settingsChange, siteRule } from './settings.ts';

const none = object<Record<never, never>>({});

/** How far a choice reaches. */
export type Reach = 'page' | 'site' | 'everywhere';

/** Whether highlighting is on, as it stands for each reach: what a reach does not say itself it takes from the wider one. */
export type Highlighting = Readonly<Record<Reach, boolean>>;

const reach: Schema<Reach> = oneOf('page', 'site', 'everywhere');

const highlighting = object<Highlighting>({ page: flag, site: flag, everywhere: flag });

/** Which models the analysis had: rules alone when a weight file is missing or damaged. */
export type ModelsState = 'complete' | 'rules-only';

const models: Schema<ModelsState> = oneOf('complete', 'rules-only');

/** Why a text was not analysed. */
export type AnalysisFailure = 'too-long' | 'broken';

const failure: Schema<AnalysisFailure> = oneOf('too-long', 'broken');

/** The claims of a page, as the background keeps them. */
export interface PageClaims {
  /** The text's own key: the same for the same text. */
  readonly key: string;
  readonly analysis: ArticleAnalysis;
  /** Ids of the claims that the reader has hidden. */
  readonly hidden: readonly string[];
  readonly models: ModelsState;
}

/** The claims of a page. */
export const pageClaims = object<PageClaims>({ key: text, analysis: articleAnalysis, hidden: list(text), models });

/** Claims, or why there are none. */
export type AnalysisAnswer = Result<PageClaims, AnalysisFailure>;

const analysisAnswer: Schema<AnalysisAnswer> = either(
  object<{ ok: true; value: PageClaims }>({ ok: yes, value: pageClaims }),
  object<{ ok: false; error: AnalysisFailure }>({ ok: no, error: failure }),
);

/** Whether a page may be read: not during a pause, on an `ask` site when the reader asks for it, on a `never` site not. */
export type Reading = 'yes' | 'ask' | 'never' | 'paused';

/** How to go about a page, as the reader has chosen. */
export interface Manner {
  readonly reading: Reading;
  /** Milliseconds until the pause is over; 0 when there is none. */
  readonly pauseLeft: number;
  /** Whether to draw on it. */
  readonly on: boolean;
  readonly look: Look;
  /** BCP 47; null for the browser's own language. */
  readonly language: string | null;
  /** Ids of the page's claims that the reader has hidden. */
  readonly hidden: readonly string[];
  /** What the reader has put right about them. */
  readonly corrections: readonly Correction[];
}

const manner = object<Manner>({
  reading: oneOf('yes', 'ask', 'never', 'paused'),
  pauseLeft: number,
  on: flag,
  look,
  language: nullable(text),
  hidden: list(text),
  corrections: list(correction),
});

/** The interface's words in one language. */
export interface Words {
  /** BCP 47. */
  readonly tag: string;
  readonly messages: Readonly<Record<string, string>>;
}

/** The interface's words in one language. */
export const words = object<Words>({ tag: text, messages: record(text) });

/** One part of what is stored, and how much it is. */
export interface StoredPart {
  readonly what: 'settings' | 'places' | 'corrections' | 'key' | 'library' | 'other' | 'open-tabs';
  readonly bytes: number;
}

const storedPart = object<StoredPart>({
  what: oneOf('settings', 'places', 'corrections', 'key', 'library', 'other', 'open-tabs'),
  bytes: count,
});

/** What is stored for good, as the browser holds it: with the reader (sync), and on this machine. */
export interface StoredData {
  readonly sync: Readonly<Record<string, unknown>>;
  readonly local: Readonly<Record<string, unknown>>;
}

const storedData = object<StoredData>({ sync: record(anything), local: record(anything) });

/** What a page is to us just now. */
export type PageState =
  | 'reading'
  | 'not-an-article'
  | 'not-english'
  | 'analysed'
  | Exclude<Reading, 'yes'>
  | AnalysisFailure;

/** What a page says about itself. */
export interface PageDescription {
  readonly state: PageState;
  readonly address: string;
  /** BCP 47, when the page is not in English. */
  readonly language?: string;
  /** By which of the gate's rules the page is no article. */
  readonly reason?: string;
  /** The key of the claims that the page shows. */
  readonly key?: string;
  /** The part of the article's text that is on the screen. */
  readonly inView?: CharSpan;
  /** How long the article is that is being read, in words. */
  readonly words?: number;
}

const description = object<PageDescription>({
  state: oneOf('reading', 'not-an-article', 'not-english', 'analysed', 'ask', 'never', 'paused', 'too-long', 'broken'),
  address: text,
  language: optional(text),
  reason: optional(text),
  key: optional(text),
  inView: optional(span),
  words: optional(count),
});

/** What the background answers; whoever asks is known by the browser, never by what the message says. */
export const toBackground = {
  /** A page's article to be analysed; its claims are kept for the tab that asks. */
  analyse: exchange(
    'page',
    object<{ readonly article: Article; readonly reviews?: readonly ClaimReview[] }>({
      article,
      reviews: optional(list(claimReview)),
    }),
    analysisAnswer,
  ),
  /** The first paragraphs of a long article, whose claims are wanted at once and without status; nothing is kept. */
  opening: exchange('page', object({ article }), object({ analysis: nullable(articleAnalysis) })),
  /** The page that asks shows no article any more. */
  forget: exchange('page', none, nothing),
  /** How to go about the page that asks. */
  manner: exchange('page', none, manner),
  /** The interface's words in the language that the reader has chosen; null when that is the browser's own. */
  words: exchange('either', none, nullable(words)),
  /** The settings. */
  settings: exchange('surface', none, settings),
  /** Changes some settings. */
  'change-settings': exchange('surface', settingsChange, settings),
  /** The rules for sites, by the site's name. */
  sites: exchange('surface', none, record(siteRule)),
  /** Makes a rule for a site, or with null takes it back. */
  'choose-site': exchange('surface', object({ site: text, rule: nullable(siteRule) }), record(siteRule)),
  /** What is found in a short text of our own, for the live example; nothing is kept. */
  example: exchange('surface', object({ text }), object({ analysis: nullable(articleAnalysis) })),
  /** What is stored, part by part. */
  stored: exchange('surface', none, list(storedPart)),
  /** All that is stored for good. */
  'export-data': exchange('surface', none, storedData),
  /** Deletes all that is stored. */
  'delete-data': exchange('surface', none, nothing),
  /** Puts back what was exported. */
  'restore-data': exchange('surface', storedData, nothing),
  /** For how many milliseconds more nothing is read. */
  pause: exchange('surface', none, object({ left: number })),
  /** Reads nothing for so many milliseconds; 0 ends the pause. */
  'pause-for': exchange('surface', object({ milliseconds: count }), object({ left: number })),
  /** The claims kept for a tab, and what the reader has put right about them. */
  claims: exchange(
    'surface',
    object({ tab: count }),
    object({ claims: nullable(pageClaims), corrections: list(correction) }),
  ),
  /** Whether highlighting is on for an address. */
  highlighting: exchange('surface', object({ tab: count, address: text }), highlighting),
  /** Turns highlighting on or off for an address. */
  choose: exchange('surface', object({ tab: count, address: text, reach, on: flag }), highlighting),
  /** Hides a claim of the asking page, or shows it again. */
  hide: exchange('page', object({ claim: text, hidden: flag }), nothing),
  /** Hides a claim of a tab, or shows it again. */
  'hide-in-tab': exchange('surface', object({ tab: count, claim: text, hidden: flag }), nothing),
  /** Keeps what the reader puts right on the asking page; a correction that puts nothing right is forgotten. */
  correct: exchange('page', object({ correction }), nothing),
  /** The same for the page of a tab. */
  'correct-in-tab': exchange('surface', object({ tab: count, correction }), nothing),
  /** Opens the help page where it explains a word. */
  help: exchange('either', object({ about: text }), nothing),
  /** Shows all hidden claims of a tab again. */
  unhide: exchange('surface', object({ tab: count }), nothing),
  ...libraryExchanges,
} as const;

/** What a page's content script answers to the background and to the popup. */
export const toPage = {
  describe: exchange('surface', none, description),
  /** Reads and analyses the page although it does not look like a news article. */
  'analyse-anyway': exchange('surface', none, nothing),
  /** Brings a claim into view and washes it for a moment. */
  'show-claim': exchange('surface', object({ claim: text }), object({ found: flag })),
  /** Brings words into view and washes them for a moment. */
  'show-words': exchange('surface', object({ span }), object({ found: flag })),
  /** Goes to the next claim (1) or the one before (-1). */
  step: exchange('surface', object({ by: number }), nothing),
  /** Opens the card of the claim that the reader is at, or closes the card that is open. */
  'open-card': exchange('surface', none, nothing),
  /** Opens the card of what is selected, or says that there is none. */
  'who-says': exchange('surface', none, nothing),
  /** Where the page is, and whether the reader is writing there. */
  writing: exchange('surface', none, object({ writing: flag, address: text })),
  /** Highlighting, settings or hidden claims have changed. */
  redraw: exchange('surface', none, nothing),
} as const;

/** What the extension's own pages are told; nobody waits for an answer. */
export const toSurfaces = {
  /** What is known of a tab has changed. */
  'tab-changed': exchange('either', object({ tab: count }), nothing),
} as const;

/** The question of an exchange. */
export type QuestionOf<E> = E extends Exchange<infer Q, infer _> ? Q : never;

/** The answer of an exchange. */
export type AnswerOf<E> = E extends Exchange<infer _, infer A> ? A : never;
