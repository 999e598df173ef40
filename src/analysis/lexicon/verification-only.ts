/** A sentence that speaks of nothing but whether something has been checked, answered or commented on. */
export interface VerificationOnly {
  /** A regular expression over the whole sentence's normal text. */
  readonly words: RegExp;
  readonly rule: string;
  readonly catches: string;
  readonly not: string;
}

const REF =
  "(?:the|this|that|these|those|his|her|its|their|such|none of (?:the|these)|neither|[\\p{Lu}][\\p{L}.'-]+(?:'s)?)? ?(?:[\\p{L}'-]+ ){0,4}?(?:reports?|claims?|allegations?|accusations?|charges|statements?|assertions?|accounts?|figures?|numbers?|tolls?|videos?|footage|images?|information|details|documents?|authenticity|it|this|that|they|none|neither)";

/** Sentences that only speak of checking, by rule. */
export const VERIFICATION_ONLY: readonly VerificationOnly[] = [
  {
    rule: 'cannot-verify',
    words:
      /^(?:(?:but|and|however|meanwhile|so far|yet|still),? )?[^,;]{1,60}? (?:could(?: not|n't)|can(?: not|n't|not)|was unable to|were unable to|has not been able to|have not been able to|was not able to|has not|have not|had not|did not) (?:immediately |independently |yet |so far )*(?:verify|confirm|verified|confirmed|corroborate|authenticate) (?:the )?(?:[\p{L}'-]+ ){0,3}(?:reports?|claims?|allegations?|accounts?|figures?|numbers?|videos?|footage|images?|details|information|authenticity[^,]*|it|this|that|them)\.?$/iu,
    catches: 'The Courier could not independently verify the claim.',
    not: 'The Courier could not verify that the bridge had fallen before noon.',
  },
  {
    rule: 'declined',
    words:
      /^(?:(?:but|and|however|meanwhile|so far|yet|still),? )?[^;:"]{2,110}? (?:(?:declined|refused|declines|refuses) (?:immediate |further )?(?:to )?(?:comment|requests? for comment|answer|respond|be interviewed)|(?:did|do|does|had|has|have)(?: not|n't) (?:immediately |yet |so far |publicly )*(?:(?:respond(?:ed)?|repl(?:y|ied))(?! to (?!(?:[\p{L}-]+ ){0,4}(?:requests?|questions?|calls?|messages?|emails?|e-mails?|inquir|quer|allegations?|claims?|accusations?|reports?|it|them|this|that)))|return(?:ed)?|comment(?:ed)?|answer(?:ed)?)|could(?: not|n't) (?:immediately )?be reached|(?:had|made|has made|has so far made|offered) no (?:immediate |public |further )*(?:comment|response)|(?:is|are) yet to (?:comment|respond)|(?:was|were) (?:not (?:immediately )?available|unavailable) (?:for|to) comment)[^,;"]{0,90}\.?$/iu,
    catches: 'The ministry did not respond.',
    not: 'The ministry declined to comment, but a diplomat said talks had failed.',
  },
  {
    rule: 'not-verified',
    words: new RegExp(
      `^(?:(?:but|and|however|meanwhile|so far|yet|still),? )?${REF}(?: (?:of|by|about|from) [^,;]{2,60})? (?:(?:has|have|had|was|were|is|are|could|can)(?: not|n't|not)? ?(?:been |be |yet |so far |yet to be )*(?:independently |officially |publicly )*(?:verified|confirmed|corroborated|unverified|unconfirmed|authenticated|substantiated)|(?:remains?|remained) (?:unverified|unconfirmed|unproven))[^,;"]{0,60}\\.?$`,
      'iu',
    ),
    catches: 'The report has not been independently verified.',
    not: 'The report was published in June.',
  },
  {
    rule: 'denies-it',
    words:
      /^(?:(?:but|and|however|meanwhile),? )?[^,;"]{2,60}? (?:(?:has|have|had) )?(?:(?:repeatedly|strongly|strenuously|consistently|both|categorically|also|all) )*(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|confirmed|disputes?|disputed)(?: (?:it|this|that|them|(?:all )?(?:the|these|those|his|her|any|all)(?: the| of the)? ?(?:[\p{L}]+ )?(?:allegations?|claims?|accusations?|charges|reports?|wrongdoing|involvement)))?(?: (?:on|last) [a-z]+)?\.?$/iu,
    catches: 'Both men deny it.',
    not: 'Both men denied taking the boat.',
  },
  {
    rule: 'pleaded',
    words:
      /^(?:he|she|they|both(?: men| women)?|all (?:two|three|four|five)|[\p{Lu}][\p{L}.'-]+(?: [\p{Lu}][\p{L}.'-]+)*) (?:has |have )?pleaded not guilty[^,;"]{0,40}\.?$/iu,
    catches: 'She pleaded not guilty.',
    not: 'She pleaded not guilty to stealing the harbour bell, and her lawyer spoke for an hour.',
  },
];
