import type { EvidenceCue } from './evidence-cue.ts';

/** What a made-up story is called. */
const MADE_UP =
  '(?:false|fake|bogus|hoax|phon(?:e)?y|fabricated|made-up|incorrect|erroneous|untrue|fictitious|spoof|debunked|discredited)';
const STORY = '(?:stor(?:y|ies)|reports?|rumou?rs?|articles?|news(?: (?:stories|story|report))?|tales?|posts?|tweets?)';
const PICTURE =
  '(?:photos?|photographs?|images?|pictures?|videos?|clips?|footage|screenshots?|letters?|documents?|recordings?)';
const FAKE =
  '(?:an? )?(?:[a-z]+ ){0,2}?(?:fakes?|hoax(?:es)?|forger(?:y|ies)|fabrications?|photoshop(?:ped)?|frauds?|lies?|myths?|pranks?|stunts?|staged|doctored)';
const VERBS_OF_TELLING =
  '(?:claim(?:ed|ing|s)|sa(?:id|ys)|alleg(?:ed|es|ing)|stat(?:ed|es|ing)|suggest(?:ed|s|ing)|announc(?:ed|es|ing)|reported|reporting|declar(?:ed|es|ing))';
const IS = '(?:is|are|was|were|has|have|had|did|does|do)';
const WITH_REPORTS =
  "(?:despite|contrary to|notwithstanding|in spite of) (?:[\\p{L}'-]+ ){0,4}?(?:reports?|rumou?rs?|claims?|speculation|headlines|stories|gossip)";

/** Cues by which an article says that what went round was made up. */
export const HOAXES: readonly EvidenceCue[] = [
  {
    rule: 'fake-story',
    words: `(?<ref>(?:the|this|that|these|those) (?:[a-z-]+ ){0,2}?${MADE_UP} (?:[a-z-]+ )?${STORY})(?! (?:that|of|about|which|${VERBS_OF_TELLING}) )`,
    bears: 'disputed',
    frame: 'reference',
    by: 'outer',
    unless: '(?:if|whether|accuse~) ',
    confidence: 0.6,
    catches: 'The bogus story was read by thousands.',
    not: 'The short story was read by thousands.',
  },
  {
    rule: 'hoax-that',
    words: `(?:an?|the|this|another) (?:[a-z-]+ ){0,2}?(?:hoax|${MADE_UP} (?:[a-z-]+ ){0,2}?${STORY})(?: (?!and )[^.;,]{2,60}?)?,? (?:(?:which|that) )?(?:${VERBS_OF_TELLING}|that)(?: that)?`,
    bears: 'disputed',
    frame: 'clause',
    by: 'outer',
    unless: '(?:reject~|deny~|dismiss~|accuse~|den(?:y|ied|ies)) ',
    confidence: 0.6,
    catches: 'A hoax report filed by a blog claimed that the tenor had been arrested.',
    not: 'A long report filed by a clerk claimed that the tenor had been arrested.',
  },
  {
    rule: 'victim-of-hoax',
    words:
      '(?:is|was|were|are|been|be|became|become|fall~|fell|fallen) (?:the |a |an )?(?:[a-z]+ ){0,2}?(?:victims?|targets?|subjects?|prey) (?:of|to) (?:(?:an?|another|the|this|some|yet another) )?(?:[a-z-]+ ){0,4}?(?:hoax(?:es)?|prank|fake (?:news|reports?|stor(?:y|ies))|misinformation|false (?:rumou?rs?|reports?))',
    bears: 'disputed',
    frame: 'nearby',
    by: 'outer',
    unless: '(?:if|whether) ',
    confidence: 0.6,
    catches: 'Rumours said the tenor had drowned. He was the latest victim of an online hoax.',
    not: 'Rumours said the tenor had drowned. He was the latest victim of a rough sea.',
  },
  {
    rule: 'rumoured-is-false',
    words:
      '(?:the |an? |his |her |its |their )?(?:rumou?red|supposed|purported|reported|much-reported) (?<what>[^.;,]{6,90}?) (?:(?:is|was|were|are) {adv}|(?:appear~|seem~|prove~|turn~ out) (?:to (?:be|have been) )?){verdict}(?= ?(?:[.,;:"\')–!]|$| (?:and|but|because) ))',
    bears: 'disputed',
    frame: 'what',
    by: 'outer',
    confidence: 0.6,
    catches: 'The rumoured theft of the organ appears to be a false alarm.',
    not: 'The rumoured theft of the organ appears to be on film.',
  },
  {
    rule: 'exposed-as-fake',
    words: `(?<ref>it|this|that|which|(?:the|this|that|these|those|both|his|her|their|its) (?:[\\p{L}'-]+ ){0,3}?(?:${PICTURE}|{saying})) (?:was|were|is|are|has been|have been|had been) {adv}(?:debunked|exposed|outed|revealed|dismissed|denounced|unmasked|confirmed|shown) (?:as|to be|to have been) ${FAKE}(?: by)?`,
    bears: 'disputed',
    frame: 'reference',
    by: 'agent',
    unless: '(?:if|whether) ',
    confidence: 0.6,
    catches: 'The photo was debunked as a fake by two curators.',
    not: 'The photo was praised as a feat by two curators.',
  },
  {
    rule: 'not-despite-reports',
    words: `${IS}(?: not|n't) {adv}(?<what>[^.;,]{4,100}?),? ${WITH_REPORTS}`,
    bears: 'disputed',
    frame: 'what',
    by: 'outer',
    unless: '(?:if|whether) ',
    confidence: 0.6,
    catches: 'The tenor has not left the opera, despite frenzied reports on the web.',
    not: 'The tenor has not left the opera, despite frenzied offers from abroad.',
  },
  {
    rule: 'despite-reports-not',
    words: `${WITH_REPORTS}(?: [^.;,]{2,50}?)?, [^.;,]{2,60}? ${IS}(?: not|n't) {adv}(?<what>[^.;,]{4,100})`,
    bears: 'disputed',
    frame: 'what',
    by: 'outer',
    unless: '(?:if|whether) ',
    confidence: 0.6,
    catches: 'Contrary to reports, the tenor did not leave the opera.',
    not: 'Contrary to custom, the tenor did not leave the opera.',
  },
  {
    rule: 'conflicting-reports',
    words:
      '(?:conflicting|contradictory|contrasting|inconsistent|differing) (?:[a-z]+ )?(?:reports|accounts|versions|information|claims)(?! of interest)',
    bears: 'disputed',
    frame: 'nearby',
    by: 'outlet',
    confidence: 0.6,
    catches: 'There were conflicting reports on the raid.',
    not: 'There were conflicting dates for the raid.',
  },
  {
    rule: 'satire-site',
    words:
      '(?:(?<=(?:from|by|on|in|is|was|of|called|via|and) (?:an? |the |another )?(?:[a-z-]+ )?)(?:satirical|satire|spoof|parody|hoax|fake[- ]news|joke|prank|humou?r) (?:[a-z]+ ){0,2}?(?:web ?sites?|sites?|blogs?|publications?|pages?|outlets?|accounts?|newspapers?)|(?:describe~|label~|bill~|call~) (?:itself|himself|themselves) (?:as )?[^.;]{2,80}?satir[a-z]+|(?:site|page|website|blog|publication|outlet|newspaper) (?:known|notorious|famous|infamous) for (?:its )?(?:[a-z]+ ){0,3}?(?:satir[a-z]+|hoax(?:es)?|fake (?:news|stories)|spoofs?|parod(?:y|ies)))',
    bears: 'source-caveat',
    frame: 'source',
    by: 'outlet',
    confidence: 0.6,
    catches: 'The story comes from a satirical news site.',
    not: 'The story comes from a regional news site.',
  },
  {
    rule: 'grain-of-salt',
    words:
      '(?:with (?:an? )?(?:(?:huge|large|big|hefty|healthy|giant|whole|very|more than a) )*(?:grain|pinch|dose|spoonful|helping) of (?:salt|scepticism|skepticism|caution)|(?:treat~|treated|view~|take|taken|taking|read) (?:it |this |that |them |(?:the|this|these|those|such) [a-z]+ )?with (?:(?:great|extreme|some|due|a degree of|considerable) )?(?:caution|scepticism|skepticism)(?= ?(?:[.,;:)–]|$)))',
    bears: 'source-caveat',
    frame: 'source',
    by: 'outlet',
    confidence: 0.6,
    catches: 'The story should be taken with a grain of salt.',
    not: 'The soup should be taken with a slice of bread.',
  },
];
