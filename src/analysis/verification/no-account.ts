/** Words of those who neither deny nor tell how it was: regrets, admissions, inquiries, feelings, the course of the law. */
const REGRET =
  /\b(?:apolog|sorry|regret|admit|acknowledg|conced|confirm|investigat|inquir|review|co-?operat|looking into|comment|responded|statement|resign|suspend|appeal|hope|wait|thank|priorit|welcom|concern|confident|hearing|trial|verdict|bail|wish|looking forward|disappoint|sad|shock|surpris|pray|proud|devastat|grateful|happy|pleased|excited|delighted|glad|love|miss)\b|\b(?:apologi|investigati|cooperati|concern|disappoint|shock|surpris)/i;

/** What looks forward, or tells of what one can and must do. */
const OF_PLANS =
  /\b(?:will|won't|would|shall|could|should|must|may|might|can|cannot|can't|going to|plans? to|need(?:s|ed)? to)\b/i;

/** "He would never do that", "I wouldn't hurt anybody": no plan. */
const WOULD_NEVER = /\b(?:would (?:never|not)|wouldn't|could (?:never|not)(?: possibly)? have|couldn't have)\b/i;

/** Whether words tell of regret, feelings or the course of the law, and not of how it was. */
export const isRegret = (told: string): boolean => REGRET.test(told);

/** Whether words tell of what is to come. */
export const isOfPlans = (told: string): boolean => OF_PLANS.test(told) && !WOULD_NEVER.test(told);

/** Whether words tell of what was or was not: an account is told in the past, or of what was always so. */
export const isPast = (told: string): boolean => PAST.test(told);
const PAST =
  /\b(?:had|was|were|did|never|always|\p{L}+ed|paid|gave|took|went|bought|sold|knew|made|kept|sent|left|slept|met|came|told|said|saw|ran|hit|fell)\b/u;
