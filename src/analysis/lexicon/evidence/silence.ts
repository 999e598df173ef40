import type { EvidenceCue } from './evidence-cue.ts';

/** Cues by which the one asked about a claim says nothing of it. */
export const SILENCE: readonly EvidenceCue[] = [
  {
    rule: 'decline-whether',
    words:
      "(?:(?:decline~|refuse~) to (?:say|confirm|answer questions?|comment|discuss|elaborate|specify|disclose|reveal|be drawn|speculate|reply|respond)|(?:would(?: not|n't) (?:immediately )?(?:confirm|say|comment|disclose|answer questions?)|(?:did|could|has|have|had)(?: not|n't) (?:immediately )?(?:say|comment|answer questions?|disclose|said|commented))|made no comment|(?:dodge~|sidestep~|duck~|evade~) (?:a )?questions?|avoided (?:answering )?questions?) {adv}(?:on|about|over|to)?(?: (?:questions|a question) (?:on|about))? ?(?:if|whether|that)",
    bears: 'no-comment',
    frame: 'clause',
    by: 'subject',
    confidence: 0.85,
    catches: 'The minister declined to say whether the deal was signed.',
    not: 'The minister was asked whether the deal was signed.',
  },
  {
    rule: 'no-comment',
    words:
      "(?:(?:decline~|refuse~) (?:(?:immediate|further) )?(?:to (?:comment|answer|respond|reply|be interviewed|speak)(?: (?:further|publicly|immediately))?|(?:a )?requests? for (?:comment|an interview)|comment|an interview)|(?:(?:did|do|does|has|have|had)(?: not|n't| yet to)|yet to|fail~ to|without) (?:immediately |publicly |so far |yet |directly |issue[d]? a )*(?:(?:respond(?:ed|ing)?|reply|replied)(?! to (?!(?:[\\p{L}-]+ ){0,4}(?:requests?|questions?|calls?|messages?|emails?|e-mails?|inquir|quer|allegations?|claims?|accusations?|reports?|lawsuits?|charges|criticism|comment|it|them|this|that)))|comment(?:ed|ing)?|answer(?:ed|ing)?|return(?:ed|ing)?)(?: (?:calls?|messages?|emails?|a call|a message|an email|a phone call|phone calls|repeated calls|telephone calls))?|would(?: not|n't) (?:publicly |immediately )?(?:comment|respond|discuss)|(?:could|can)(?: not|n't) (?:immediately )?be (?:reached|contacted|located)(?: for comment)?|(?:had|has|made|makes|offered|gave|have)(?: so far)?(?: made)? no (?:immediate |public |further |official )*(?:comment|response|reply|reaction|statement)|(?:was|were|is|are)(?: not|n't) (?:immediately )?(?:available|reachable)(?: (?:for|to) comment)?|(?:was|were|is|are) (?:immediately )?(?:unavailable|unreachable)(?: (?:for|to) comment)?|there (?:was|has been|is) no (?:immediate |official )*(?:comment|response|reaction)(?: from)?|(?:decline~|refuse~) to (?:say|disclose|reveal|specify|discuss|elaborate on|explain) (?:how|why|where|who|what|when|which|the|any|details)|neither confirm(?:ed|s)? nor den(?:y|ied|ies)|(?:does|do) not (?:routinely |usually |generally )?comment|remained silent|kept silent|has not entered a plea|(?:has|have|had)(?: not|n't) (?:yet )?(?:filed|entered|made|issued) (?:a |any )?(?:plea|comment|statement|response))(?: (?:further|immediately|publicly))?",
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    unless:
      "declined to (?:comment|answer)[^.]* (?:whether|if) |respond~ to (?:the )?(?:emergency|scene|fire|call~)|(?:not|n't) comment~ (?:whether|if)",
    confidence: 0.85,
    catches: 'Acme did not immediately respond to a request for comment.',
    not: 'Acme declined to renew the contract.',
  },
];
