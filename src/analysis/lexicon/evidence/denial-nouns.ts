import type { EvidenceCue } from './evidence-cue.ts';

/** Whose denial it is: "his", "the army's", "Ms Lund's". */
const WHOSE =
  "(?<who>his|her|its|their|(?!(?:[Dd]espite|[Aa]mid|[Aa]fter|[Ii]n|[Ff]or|[Oo]f|[Aa]nd|[Bb]ut|[Nn]otwithstanding) |(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day's )(?:the |a |an )?(?:[\\p{L}.-]+ ){0,3}?[\\p{L}.-]+(?:'s|(?<=s)')) (?:(?:own|repeated|frequent|numerous|many|public|earlier|previous|initial|flat|strong|strenuous|vehement|vigorous|furious|firm|categorical|emphatic|angry|swift|official|constant|continued|persistent|long-?standing|routine) )*";
/** A denial with what is said of its manner: "a flat denial". */
const DENIAL = '(?:an? |the )?(?:[a-z-]+ ){0,3}?denials?';
/** By whom it is made. */
const FROM =
  '(?:from|by) (?<who>(?:the |his |her |its |their |a |an )?(?:[\\p{L}.-]+ ){0,4}?[\\p{L}.-]+)(?= ?(?:[.,;:"–)]|$|and |but |that |which |who |on |in |at |over |with |after |when |while |as ))';
/** What a denial may be of, without telling it. */
const ANY_OF_IT =
  '(?:any |all |the |these |those |such |his |her |its |their )?(?:[a-z]+ ){0,1}?(?:wrongdoing|involvement|guilt|responsibility|misconduct|impropriety|liability|complicity|accusations?|allegations?|charges?|claims?|reports?|rumou?rs?|stor(?:y|ies))';

/** Cues by which a denial is told of as a thing: "his denials", "a denial that", "drew a denial from". */
export const DENIAL_NOUNS: readonly EvidenceCue[] = [
  {
    rule: 'denial-drawn',
    words: `(?:draw~|drew|drawn|bring~|brought|prompt~|elicit~|provoke~|trigger~|earn~|(?:meet~|met) with|(?:was|were) (?:met|greeted|followed) (?:with|by)) ${DENIAL} ${FROM}`,
    bears: 'denied',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.75,
    catches: 'The story drew an angry denial from the abbey.',
    not: 'The story drew an angry crowd from the abbey.',
  },
  {
    rule: 'denial-that',
    words: `(?<!in )(?<!no )(?:${WHOSE}|(?:issue~|release~|offer~|give~|gave|make~|made|repeat~|publish~) (?:a |an |the )?(?:[a-z-]+ ){0,3}?)denials? that`,
    bears: 'denied',
    frame: 'clause',
    by: 'subject',
    confidence: 0.8,
    catches: 'The abbey issued a denial that it had sold the land.',
    not: 'The abbey issued a notice that it had sold the land.',
  },
  {
    rule: 'denial-that-by',
    words: `denials? ${FROM} that`,
    bears: 'denied',
    frame: 'clause',
    by: 'subject',
    confidence: 0.8,
    catches: 'The sale went ahead, amid denials by the abbey that it was in debt.',
    not: 'The sale went ahead, amid songs by the abbey that it was in debt.',
  },
  {
    rule: 'denial-that-fails',
    words: `(?<!in )(?<!no )${WHOSE}denials? that (?<what>[^,;.:]{2,60}? (?:had|has|have|was|were|is|are|did|would|[a-z]+ed) [^,;.:]{2,80}?) (?:was|were|is|are|has|have|did|does|came|convinced|drew|failed|rang|seemed|appeared|sounded)`,
    bears: 'denied',
    frame: 'what',
    by: 'subject',
    confidence: 0.8,
    catches: "The abbey's denial that it had sold the land convinced nobody.",
    not: "The abbey's denial convinced nobody.",
  },
  {
    rule: 'denials-from',
    words: `(?:despite|in spite of|notwithstanding|amid|after|for all) (?:the |all |all the )?(?:[a-z-]+ ){0,3}?denials? (?:of it )?${FROM}`,
    bears: 'denied',
    frame: 'blanket',
    by: 'subject',
    confidence: 0.7,
    catches: 'Despite denials from his lawyer, the abbot was removed.',
    not: 'Despite letters from his lawyer, the abbot was removed.',
  },
  {
    rule: 'denial-of-it',
    words: `${WHOSE}denials? of ${ANY_OF_IT}(?= ?(?:[.,;:"–)]|$|[a-z]))`,
    bears: 'denied',
    frame: 'blanket',
    by: 'subject',
    confidence: 0.7,
    catches: "The judge did not believe the clerk's denials of guilt.",
    not: "The judge did not believe the clerk's account of guilt.",
  },
  {
    rule: 'denials-bare',
    words: `(?:despite |in spite of |notwithstanding |amid |after |for all )?${WHOSE}denials?(?! (?:of|that|to|by|from) )(?= ?(?:[.,;:"–)]|$|[a-z]))`,
    bears: 'denied',
    frame: 'blanket',
    by: 'subject',
    unless: 'climate|holocaust|genocide|service|visas?|bail|entry|access|benefits?|in denial',
    confidence: 0.6,
    catches: 'His denials convinced nobody.',
    not: 'His debts convinced nobody.',
  },
];
