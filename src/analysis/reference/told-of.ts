import { namesOf, sameOne } from './same-one.ts';

/** Whether words speak of somebody: a part of the name stands in them, or of one without a name ("the senator") the noun. */
export const isToldOf = (name: string, words: string): boolean => {
  const noun = /^(?:the|its|his|her|their) (?:[a-z-]+(?:['’]s)? )?([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (
    noun !== undefined &&
    words
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .includes(noun)
  )
    return true;
  return sameOne(namesOf(name), namesOf((words.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).join(' ')));
};
