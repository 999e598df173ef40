import type { Candidates } from '../reference/candidates.ts';
import { namesOf, sameOne } from '../reference/same-one.ts';
import type { Who } from '../reference/who.ts';
import type { Accusations } from './accusations.ts';
import type { Mark } from './mark.ts';
import { FAR_REACH, lastTold, REACH } from './near-claims.ts';

/** The accusations in the article against somebody, by his names or those of the one for whom he speaks, that he does not make himself. */
export const accusationsAgainst = (who: Who, accusations: Accusations, names = namesOf(who.name)): number[] =>
  accusations
    .against(names)
    .filter(({ marks }) =>
      marks.some(
        ({ accused, by }) => accused?.name != null && by.name !== who.name && sameOne(names, namesOf(accused.name)),
      ),
    )
    .map(({ place }) => place);

/** Every accusation of the article that names nobody else: where one answers to "the allegations", it is to all of them. */
export const allAccusations = (mark: Mark, accusations: Accusations): number[] => {
  const names = namesOf(mark.by.name);
  return accusations.all
    .filter(({ marks }) => marks.every(({ accused, by }) => by.name !== mark.by.name && mayBe(names, accused)))
    .map(({ place }) => place);
};

/** The accusations told shortly before that may be against somebody, where none names him. */
export const openAccusations = (who: Who, mark: Mark, candidates: Candidates, accusations: Accusations): number[] => {
  const names = namesOf(who.name);
  const open = candidates
    .between(mark.sentence - REACH, mark.sentence)
    .filter(
      ({ index, claim }) =>
        claim.span.end <= mark.span.end &&
        accusations.get(index)?.every(({ by, accused }) => by.name !== who.name && mayBe(names, accused)) === true,
    );
  return lastTold(open, 1);
};

/** "Two men charged with arson were acquitted", "The clerk pleaded not guilty": the last accusation before, whatever the accused was called there. */
export const lastAccusation = (mark: Mark, candidates: Candidates): number[] =>
  lastTold(
    candidates
      .between(mark.sentence - FAR_REACH, mark.sentence)
      .filter(({ accusation, claim }) => accusation && claim.span.end <= mark.cue.start),
    0,
  );

/** One whom the article does not name here may be anybody. */
export const mayBe = (names: ReadonlySet<string>, accused: Who | null): boolean =>
  accused?.name == null || !/\p{Lu}/u.test(accused.name) || sameOne(names, namesOf(accused.name));
