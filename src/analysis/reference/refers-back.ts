import { picksFromList } from './picks-from-list.ts';

const NOUNS =
  '(?:reports?|claims?|allegations?|accusations?|charges?|counts|statements?|assertions?|accounts?|complaints?|suspicions?|rumou?rs?|stor(?:y|ies)|suggestions?|developments?|news|numbers?|figures?|estimates?|(?:death )?tolls?|information|matter|details|incidents?|findings?|conclusions?|version|narrative|videos?|footage|images?|photographs?|photos?|recordings?|posts?|documents?|letters?|messages?|audio|clips?|pictures?|screenshots?|authenticity|leaks?|data)';

const REFERENCE = new RegExp(
  `^(?:(?:it|this|that|them|these|those|so|neither|none of (?:this|it|the claims))(?: (?:had |has )?(?:ever )?(?:happened|occurred|took place|taken place)| (?:is|was|were|are|had been) (?:indeed |really |actually |even )?(?:so|true|the case|correct|right|accurate|what (?:had )?happened))?|(?:the|this|that|these|those|his|her|its|their|such|both|any|either|neither|(?:all|any|either|neither|none)(?: of)? (?:the|these|those|them|his|her|its|their)|all(?: of)? (?:the|these|those)|(?:the |an? )?\\p{Lu}[\\p{L}.'-]*(?:'s)?) (?:[\\p{L}'-]+ ){0,2}?${NOUNS}(?: (?:itself|themselves|as [^,]{3,30}|(?:was|were|is|are)(?: (?:true|correct|right|accurate|founded|credible))?))?|(?:any|no|all) such (?:[\\p{Ll}-]+ )?[\\p{Ll}-]+)$`,
  'u',
);

/** Whether words name a claim rather than make one: "it", "the report", "that development", "the footage", "the latter". */
export const refersBack = (words: string): boolean =>
  picksFromList(words) || REFERENCE.test(words.slice(0, 1).toLowerCase() + words.slice(1)) || REFERENCE.test(words);
