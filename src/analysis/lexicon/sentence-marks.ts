import type { SentenceKind } from '../../article/sentence.ts';

/** What tells a sentence that claims nothing by its words. */
export interface SentenceMark {
  readonly kind: Exclude<SentenceKind, 'claim' | 'verification'>;
  /** A regular expression over the sentence's normal text (see `normalise`). */
  readonly words: RegExp;
  readonly rule: string;
  readonly catches: string;
  readonly not: string;
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*';

/** Marks of labels, framing and opinion by rule; the first that matches decides. */
export const SENTENCE_MARKS: readonly SentenceMark[] = [
  {
    rule: 'boilerplate',
    kind: 'label',
    words:
      /^(?:this (?:article|story|post|page|piece) (?:is|was|has been|first|originally|contains|may contain|will be|includes)\b|a version of this article|(?:all rights reserved|copyright|©|\(c\))|(?:our|the) standards:|(?:the )?(?:associated press|ap|reuters|afp|agencies)(?: (?:writers?|reporters?|journalists?|correspondents?|staff)\b.{0,160})? contributed|(?:[\p{Lu}][\p{L}.'-]* ){1,8}contributed (?:to|reporting)|with (?:reporting|files|additional reporting|contributions|inputs) (?:by|from)\b|with (?:ap|reuters|afp|agency|agencies|wire)\b|an earlier version of this|story (?:updated|continues)|this (?:material|content|report|newsletter|transcript|translation|interview|episode|piece) (?:may|was|has been|is)\b|(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed|(?:we|our editors|[\p{L} ]{2,30}) may (?:earn|receive) (?:a|an) (?:affiliate )?commission|some (?:of the )?links|prices? (?:and availability )?(?:is|are|may)\b.{0,30}(?:change|correct|accurate)|(?:continue|keep) reading|most (?:popular|viewed|shared)|for (?:confidential|free) (?:support|help|advice)|in the (?:uk|us|u\.s\.|uk and ireland|united states|australia),? (?:the )?(?:samaritans|national suicide|lifeline|call)|(?:we|please) (?:use|accept|enable) (?:cookies|javascript)|by (?:signing up|clicking|subscribing|continuing)|this site (?:is|uses)|disclaimer:|correction:|editor'?s'? note|note to readers|(?:additional|further) reporting by|reporting by|writing by|editing by|compiled by|\(?(?:additional |with )?reporting by\b)/iu,
    catches: 'This article was updated on Tuesday.',
    not: 'This bridge was repaired on Tuesday.',
  },
  {
    rule: 'note-to-editors',
    kind: 'label',
    words:
      /^(?:EDS:|EDITORS?:|ATTENTION EDITORS?\b|UPDATES?:|CORRECTS?:|RECASTS?:|ADDS?:|\((?:corrects|corrected|adds|updates|updated with|recasts|removes|deletes|clarifies|fixes|refiles|repeats|rewrites|writes through|this version of the (?:story|article)|the (?:story|article|headline) (?:was|has been|is)|this (?:story|article|version) (?:was|has been)))\b/i,
    catches: '(Corrects the spelling of the name in paragraph two.)',
    not: '(The lake is now dry.)',
  },
  {
    rule: 'about-the-author',
    kind: 'label',
    words:
      /^(?!(?:[\p{L}-]+ )?(?:[Uu]n\p{Ll}+|[Ee]arl(?:y|ier)|[Ii]nitial|[Ll]ocal|[Nn]ews|[Mm]edia|[Pp]ress|[Ss]everal|[Ss]ome|[Mm]any|[Oo]ther|[Rr]ecent|[Pp]olice|[Ii]ntelligence|[Cc]onflicting|[Ff]irst|[Ff]urther|[Mm]ultiple|[Vv]arious|[Oo]nline|[Ee]yewitness|[Tt]hese|[Tt]hose|[Ss]uch) reports\b)[\p{Lu}][\p{L}.'-]*(?: [\p{L}.'-]+){0,8}?,? (?:(?:is|was) (?:an? |the |[\p{L}'’ -]{2,30}'s )?(?:[\p{L}-]+ ){0,4}?(?:staff (?:writer|reporter)|reporter|correspondent|columnist|freelance(?:r| (?:writer|journalist))|contributor|contributing (?:writer|editor)|news editor|writer|editor|producer|journalist)(?:,? (?:at|for|with|on|of|based in|covering|who covers|and)\b.{0,120})?|(?:covers|writes about|reports on|reported from|reported this story|writes for)\b.{3,120}|contributed (?:to|reporting)\b.{0,60}|can be reached\b.{3,80})\.?$/u,
    catches: 'Mara Lind is a staff writer at the Courier, covering harbours.',
    not: 'Mara Lind is a doctor at the hospital.',
  },
  {
    rule: 'byline',
    kind: 'label',
    words: new RegExp(
      `^(?:(?:[Bb][Yy]:?|(?:[Ww]ords|[Tt]ext|[Pp]hotos?|[Pp]hotographs?|[Pp]ictures?|[Vv]ideo|[Ii]llustrations?|[Gg]raphics?|[Rr]eport|[Ss]tory)(?: by:?|:)) (?:[A-Z][\\p{L}.'-]+)(?: (?:[A-Z][\\p{L}.'-]+|de|van|von|and|&)){1,8}[.,|]?(?: (?:in|for) [A-Z][\\p{L} ]+)?$|(?:[Pp]ublished|[Uu]pdated|[Pp]osted|[Ll]ast updated|[Ff]irst published|[Mm]odified|PUBLISHED|UPDATED)\\b.{0,60}(?:[0-9]{4}|[0-9]:[0-9]{2}|ago|${MONTH} [0-9]+).{0,30}$|[Ss]ource:? .{2,60}\\b(?:[Ee]ditor|[0-9]{4})\\b)`,
      'u',
    ),
    catches: 'By Anna Lind and Tom Okoro',
    not: 'By Monday the river had fallen.',
  },
  {
    rule: 'call-to-action',
    kind: 'label',
    words:
      /^(?:sign up|subscribe|click (?:here|on|to)|follow (?:us|our|the latest|[A-Z@])|download (?:the|our)|join (?:us|our|the conversation)|get (?:the latest|our|more|breaking|all the|unlimited)\b|have you (?:been affected|got a|a story)|do you have (?:a|any|information|tips)|share (?:this|your|with)|tell us|contact us|email (?:us|me|[a-z]+@)|send (?:us|your|tips)|support (?:our|us|independent)|donate|register (?:now|here|for)|log in|listen (?:to|now|here|:)|watch (?:the|this|more|now|live|:|our)|read (?:the full|our|the rest|more|also|next|:|on:)|see (?:also|more|:)|swipe|scroll|tap (?:here|to)|visit (?:our|us|the website)|stay (?:up to date|informed|tuned)|don'?t miss|if you (?:have|or someone you know|are affected|need|would like|want to (?:read|contact|get|receive))\b.*(?:call|contact|email|visit|helpline|click|sign|get in touch)|to (?:read|get|receive|continue reading|subscribe|contact|report a)\b.*(?:click|sign up|subscribe|visit|email|newsletter|tips?))/i,
    catches: 'Sign up for our morning briefing.',
    not: 'Follow-up tests are due in June.',
  },
  {
    rule: 'credit',
    kind: 'label',
    words:
      /^(?:\(?(?:file(?:d)? )?(?:photo(?:graph|s)?|image|picture|video|credit|photo credit|image source|image caption|media caption|getty images|illustration|graphic)s?\s*(?:\)|:|-|–|by\b|courtesy\b|credit\b|source\b|\/)|\(?(?:xinhua|reuters|afp|ap|epa|getty images|pa media|pa|shutterstock|alamy|bloomberg|zuma|imago|dpa|tass|anadolu)\s*(?:\/|\||via\b)|(?:getty images|reuters|afp|ap photo|shutterstock|alamy|pa media|epa)\.?$)/i,
    catches: 'FILE PHOTO: A ferry leaves the harbour.',
    not: 'Photographers crowded the harbour.',
  },
  {
    rule: 'credit-in-brackets',
    kind: 'label',
    words:
      /^[([](?:[\p{L}. '&-]{2,40}(?:\/|\||via )[\p{L}. '&/-]{2,60}|(?:photo|image|picture|credit|ap|reuters|afp|xinhua)[^)\]]{0,60})[)\]]\.?$/iu,
    catches: '(Xinhua/Li Wen)',
    not: '(The lake is now dry.)',
  },
  {
    rule: 'cue-word',
    kind: 'label',
    words:
      /^(?:watch|listen|read|see|photos?|video|live|gallery|in pictures|pictures|slideshow|analysis|explainer|explained|opinion|more|also|related|recommended|also on [\p{L} ]+|podcast|fact check|breaking|exclusive|update|updated|editorial|comment|quiz|recap|timeline|map|interactive|graphic|must read|trending|read more|read also|see also|read next|more on this(?: story)?|more from [\p{L} ]+|related (?:articles?|stories|topics|coverage|content)|further reading|advertisement|sponsored|the (?:big picture|bottom line|latest|backdrop|context|details|background)|why it matters|what'?s next|state of play|zoom (?:in|out)|between the lines|what they're saying|flashback|go deeper|by the numbers|driving the news|catch up quick|the other side|yes,? but|worth noting|in summary|summary|key points|at a glance|what we know|highlights|top stories|most read|editors' picks|don't miss|subscribe|newsletter|now playing|up next)\s*(?:\||:|–|-(?= )|>|»|$|\.$|\.\.\.$|…$|\()/iu,
    catches: 'READ MORE: How the dam failed',
    not: 'More than a hundred came.',
  },
  {
    rule: 'framing',
    kind: 'framing',
    words:
      /^(?:(?:but |and |so |now |still,? |meanwhile,? )?(?:questions (?:are|were|have been|remain|abound|about)\b(?: being)? ?(?:raised|asked|growing|mounting|unanswered)?|here(?:'s| is| are) (?:what|how|why|a look|the|some|everything|our|five|three|ten|[0-9]+)|this is what|these are the|among them:?|the (?:question|tagline|answer|result|reason|problem|catch|bottom line|upshot)(?: is)?[:.?]|that(?:'s| is) (?:not all|where .{2,40} comes? in|the question)|(?:twitter|the internet|social media|fans|users|people|reaction)\b.{0,60}:|let's (?:take|look|start|begin)|so (?:far|what|how),? ?(?:so good|now)|stay tuned|more to (?:follow|come)|more details? (?:to follow|soon)|this is a (?:breaking|developing) (?:news )?story)|(?:a |the )?(?:number of |series of )?questions (?:have been|were|are being) raised)[^?]{0,60}$/i,
    catches: 'Questions are being raised.',
    not: 'Questions about the dam were sent to the minister in June, who answered all of them within the week and in writing.',
  },
  {
    rule: 'live-log',
    kind: 'label',
    words:
      /^.{0,40}\bthe latest on .{3,120}(?::|\(all times [a-z ]+\):?)$|^[0-9]{1,2}(?::[0-9]{2})? ?(?:[ap]\.?m\.?|GMT|BST|ET)(?: [A-Z]{2,4})?:?$/i,
    catches: 'The Latest on the floods (all times local):',
    not: 'The latest on the floods came from the harbour office.',
  },
  {
    rule: 'markup',
    kind: 'label',
    words: /^<\/?[a-z][^>]*>/i,
    catches: '<embed id="12"/>',
    not: '3 < 4 was chalked on the wall.',
  },
  {
    rule: 'media-player',
    kind: 'label',
    words:
      /^(?:video player|media player|slideshow \(|playback|this video|your browser|please (?:enable|update)|loading|close|skip (?:to|ad)|play video|image [0-9]+ of|[0-9]+ of [0-9]+|[0-9]+ (?:images|photos|comments|shares|min(?:ute)?s? read)|view (?:all|more|gallery|image|comments)|show (?:more|less|caption|all)|toggle|advertisement|share|save|print|copy link|facebook|twitter|whatsapp|comments?)\b.{0,40}$/i,
    catches: 'Slideshow (3 images)',
    not: 'Close to a hundred people came to the hall and stayed until the lights went out.',
  },
  {
    rule: 'opinion',
    kind: 'opinion',
    words:
      /^(?:(?:but |and |so )?(?:we|you|one|the government|ministers|lawmakers|congress|parliament|voters|everyone|readers) (?:should|must|ought to|need to)\b|(?:it is|it's) (?:time|high time|about time) (?:to|for|that)\b|let us (?:not )?\b|shame on\b|enough is enough|(?:sadly|thankfully|mercifully|frankly|in my (?:view|opinion)|to my mind),)/i,
    catches: 'It is time to close the loophole.',
    not: 'It is raining in the valley.',
  },
  {
    rule: 'signature',
    kind: 'label',
    words: /^(?:--|–) ?\p{Lu}[\p{L}.'-]*(?: (?:\p{Lu}[\p{L}.'-]*|and|de|van|von)){1,6}\.?$/u,
    catches: '--Mara Lind.',
    not: '-- and then they left.',
  },
  {
    rule: 'speaker-label',
    kind: 'label',
    words: /^\p{Lu}[\p{Lu}.,' -]{3,60}:$/u,
    catches: 'MARA LIND, HOST:',
    not: 'The harbour office said:',
  },
];
