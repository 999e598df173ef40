import type { Evidence } from '../../../article/claim.ts';

/**
 * Where the claim stands that a cue bears on. clause: right behind the cue, a clause ("denied | he had paid"); phrase: right
 * behind it, a noun phrase or a list of deeds ("accused of | stealing"); noun: the rest of the noun phrase ("alleged | plot");
 * matter: right behind the cue, what is looked into: a question, what claims are of, a deed ("investigating | whether he paid");
 * matter-of: the same, whatever noun phrase it is ("under investigation for | fraud"); predicate: the rest of the clause ("allegedly | broke in"); modifier: the noun phrase's words before the cue
 * ("| fraud allegations"); subject: the cue's subject ("| the footage has not been verified"); preceding: all of the clause
 * before the cue ("| three died, police confirmed"); clause-itself: the cue's own clause ("| it had nothing to do with it");
 * reference: named group `ref` refers to it ("denied | those claims"); blanket: everything the one is accused of ("denied any
 * wrongdoing"); nearby: what `ref` refers to, or else what was told just before ("Acme declined to comment"); source: no claim but the one who makes it.
 */
export type Frame =
  | 'clause'
  | 'phrase'
  | 'noun'
  | 'matter'
  | 'matter-of'
  | 'predicate'
  | 'modifier'
  | 'what'
  | 'whom'
  | 'subject'
  | 'preceding'
  | 'clause-itself'
  | 'reference'
  | 'blanket'
  | 'nearby'
  | 'source';

/** Who speaks by a cue: its grammatical subject, the "by …" behind it, the attribution that holds it, the outlet, or nobody named. */
export type Speaker = 'subject' | 'agent' | 'outer' | 'outlet' | 'hidden';

/** Words that say something of the checking of a claim. */
export interface EvidenceCue {
  /** A phrase (lexicon/phrase.ts). Named groups: `whom`, the one accused; `ref`, words that refer to a claim; `what`, the claim itself. */
  readonly words: string;
  readonly bears: Evidence['bears'];
  readonly frame: Frame;
  readonly by: Speaker;
  /** A phrase that, close to the cue, takes its force away. */
  readonly unless?: string;
  readonly confidence: number;
  readonly rule: string;
  readonly catches: string;
  readonly not: string;
}
