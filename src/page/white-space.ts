/** Characters that a reader never sees: soft hyphens, zero-width characters, direction marks, byte-order marks. */
const INVISIBLE =
  '\\u00AD\\u034F\\u061C\\u115F\\u1160\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF';

const INVISIBLE_RUN = new RegExp(`[${INVISIBLE}]+`, 'g');

/** Matches where text can't be taken as it stands: invisible characters, white space that is no single space. */
export const NEEDS_CARE = new RegExp(`[${INVISIBLE}]|[^\\S ]| {2}`);

/** One stretch each of white space, of invisible characters, or of everything else. */
export const STRETCHES = new RegExp(`[^\\s${INVISIBLE}]+(?: [^\\s${INVISIBLE}]+)*|[${INVISIBLE}]+|\\s+`, 'g');

/** Whether a stretch of `STRETCHES` is invisible. */
export const isInvisible = (stretch: string): boolean => INVISIBLE_TEST.test(stretch);
const INVISIBLE_TEST = new RegExp(`^[${INVISIBLE}]`);

/** Text as an article has it: invisible characters gone, each stretch of white space one space, none at the ends. */
export const normalised = (text: string): string => text.replace(INVISIBLE_RUN, '').replace(/\s+/g, ' ').trim();
