const RANK = '(?:former|latter|first|second|third|fourth|fifth|last|final)';
const SAYING =
  '(?:allegation|accusation|charge|count|claim|stor(?:y|ie)|report|rumou?r|account|complaint|explanation|theor(?:y|ie)|suggestion|assertion|statement|point|part|offence|offense|question|matter|version|lie)s?';
/** "the latter", "the first and last of these", "the second charge", "the first two". */
export const LISTED = new RegExp(
  `^(?:the )?(${RANK}(?:(?:, | and |, and )(?:the )?${RANK})*)(?: (two|three))?(?: (?:of (?:(?:these|those|them|the (?:two|three|four|five|several))(?: ${SAYING})?|the ${SAYING})|(?:of )?${SAYING}))?$`,
  'i',
);
/** "the last", "the first report": of time, and of no list, unless they say of which. */
const OF_TIME =
  /^(?:the )?(?:(?:last|final)(?: (?:report|account|statement|version|question|part|point|matter))?|first (?:report|account|statement|version|question))$/i;

/** Whether words pick one or several of the claims of a list: "the latter", "the second charge". */
export const picksFromList = (words: string): boolean => LISTED.test(words) && !OF_TIME.test(words);
