/** The forms of one verb, in lower case. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** Verbs whose past or participle is not base + "ed": base → past, participle. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  bear: ['bore', 'borne'],
  find: ['found', 'found'],
  foresee: ['foresaw', 'foreseen'],
  forecast: ['forecast', 'forecast'],
  forget: ['forgot', 'forgotten'],
  give: ['gave', 'given'],
  hear: ['heard', 'heard'],
  hold: ['held', 'held'],
  know: ['knew', 'known'],
  learn: ['learned', 'learned'],
  let: ['let', 'let'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  shoot: ['shot', 'shot'],
  show: ['showed', 'shown'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  understand: ['understood', 'understood'],
  write: ['wrote', 'written'],
};

/** Verbs of more than one syllable that double their last letter all the same. */
const DOUBLING = new Set([
  'admit',
  'commit',
  'refer',
  'quip',
  'pan',
  'slam',
  'tip',
  'prefer',
  'concur',
  'plan',
  'brag',
  'blog',
  'rebut',
]);

/** All forms of a verb: irregular ones from the table, the rest by the rules of English spelling. */
export const inflect = (base: string): VerbForms => {
  const irregular = IRREGULAR[base];
  const past = irregular?.[0] ?? withEd(base);
  return { base, third: withS(base), past, participle: irregular?.[1] ?? past, gerund: withIng(base) };
};

const withS = (base: string): string => {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
};

const withEd = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
};

const withIng = (base: string): string => {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
};

const doubled = (base: string): string => (DOUBLING.has(base) ? base + base.slice(-1) : base);
