/** A row of the lexicon of lines: blocks that by their words are not the article's text. */
export interface LineRow {
  readonly rule: string;
  readonly pattern: RegExp;
  /** Longer blocks are left alone. */
  readonly longest: number;
  readonly catches: string;
  readonly not: string;
}

/** What stands between an article's paragraphs without being one of them. */
export const LINE_ROWS: readonly LineRow[] = [
  {
    rule: 'page/lines/advertisement',
    pattern:
      /^(?:advertisement|ad(?:vert)?|ad feedback|sponsored(?: content)?|promoted|(?:story|article) continues (?:below|after)\b.*|scroll (?:down )?to continue.*|continue reading below.*|loading(?: \w+)?[. …]*)$/i,
    longest: 80,
    catches: 'Article continues after this advertisement',
    not: 'Advertisement spending fell by a third, the agency said.',
  },
  {
    rule: 'page/lines/byline',
    pattern:
      /^(?:[Bb]y|BY|[Ww]ritten by|[Ww]ords by|[Ss]tory by):? (?!(?:the|a|an|all|any|now|then|its|his|her|their|late|early|contrast|comparison)\b)[A-ZÀ-Þ](?:[^.!?]|[ap]\.m\.|\b[A-ZÀ-Þ]\.)*$|\|\s*(?:[Ww]ritten )?[Bb]y\b/,
    longest: 200,
    catches: 'By Louise Barr, political reporter',
    not: 'By the end of March, ten plants had closed.',
  },
  {
    rule: 'page/lines/contact',
    pattern:
      /^(?:(?:do you (?:have|know)|have|got) (?:a|any|an?other)? ?(?:news )?(?:story|tip|question|correction|comment)|(?:contact|email) (?:the )?(?:reporter|author|writer|us)\b|write to us)/i,
    longest: 240,
    catches: 'Got a tip? Write to our desk in confidence.',
    not: 'Do you have to pay the levy? It depends on where you live.',
  },
  {
    rule: 'page/lines/copyright',
    pattern:
      /^(?:©|copyright\b|\(c\) )|\ball rights reserved\b|\bmay not be (?:published|reproduced|republished),? (?:broadcast|rewritten|redistributed|in any form)/i,
    longest: 300,
    catches: '© 2024 Harbour Media. All rights reserved.',
    not: 'The court held that copyright had expired in 1971.',
  },
  {
    rule: 'page/lines/credit',
    pattern:
      /^[([–—\-\s]*(?:additional |further )?(?:reporting|writing|editing|research|graphics|photographs?|photos?|text) by\b|^[–—-]?\s*(?:with )?(?:additional |further )?(?:reporting|files|contributions?|reports?) (?:by|from)\b|\bcontributed (?:to this (?:report|story|article)|(?:additional )?reporting)\b|\breported from [A-Z][\w. ]+(?:,| and)? [^.]*\bcontributed\b|^this (?:story|article|report) (?:was (?:first|originally) published|first appeared|originally appeared|has been (?:updated|corrected|amended)|was (?:produced|updated))\b/i,
    longest: 400,
    catches: 'Reporting by Ana Lund in Oslo; Editing by Tom Reed',
    not: 'Writing about the trial, she said the jury had been misled.',
  },
  {
    rule: 'page/lines/date',
    pattern:
      /^(?:(?:first )?(?:published|updated|posted|modified|last (?:updated|modified)|created)\b(?:[^.!?]|\d\.\d|[ap]\.m\.)*\d(?:[^.!?]|[ap]\.m\.)*$|\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?,? [^.]*\b(?:19|20)\d\d\b[^.]*$|\d+ (?:min(?:ute)?|hour|day|week|month|year)s?(?: ago| read)[^.]*$)/i,
    longest: 140,
    catches: 'Updated: 4 March 2025, 10.15am',
    not: 'Published figures for 2024 show a rise of 3 per cent.',
  },
  {
    rule: 'page/lines/picture-credit',
    pattern:
      /^\W*(?:photo(?:graph)?|image|picture|pic|video|illustration|source|credit|getty images?|reuters|afp|ap photo|pa media|epa|shutterstock)\b(?:\s*(?:[:/©|]|by\b|via\b|credit\b)[^.!?]*|\W*)$/i,
    longest: 120,
    catches: 'Photo: Harbour Press',
    not: 'Reuters reported the sale on Monday.',
  },
  {
    rule: 'page/lines/related',
    pattern:
      /^\W*(?:read (?:more|next|also|on|the full story)(?: (?:about|on) [^.!?]*)?|also read|related(?: (?:articles?|stories|story|topics?|coverage|content|news|links?|reading))?|more|more (?:about|on|from|stories|news|coverage|to read|top stories)\b[^.!?]*|see (?:also|more)|watch(?: now| more| live| below)?|listen(?: now)?|recommended(?: (?:for you|stories|reading|articles?))?|trending(?: now)?|popular|up next|keep reading|don['’]t miss|you (?:may|might) (?:also )?like|topics?|tags?|explore more(?: on these topics)?|share(?: this)?(?: article| story| on [^.!?]*)?|what to read next|most (?:read|popular|viewed)|editor['’]?s['’]? picks?|latest(?: news| stories)?|comments?|reuse this content|follow|view comments|show more|load more|see all|view all|click here[^.!?]*)[^\w.!?]*$/i,
    longest: 90,
    catches: 'Read more:',
    not: 'More news is expected on Friday.',
  },
  {
    rule: 'page/lines/related-lead',
    pattern:
      /^\W*(?:read (?:more|next|also)|also read|related(?: \w+)?|see also|recommended|more (?:on|from) .{1,40})(?:[:|>»]|\s[–—-])\s*\S/i,
    longest: 240,
    catches: 'Read more: How the quays were built',
    not: 'Related-party deals were dismissed by the court.',
  },
  {
    rule: 'page/lines/standards',
    pattern:
      /^our standards:|^(?:the )?(?:views|opinions)\b[^.]*\b(?:expressed (?:here|in this|are|by the (?:author|writer)s?)|are (?:his|her|their) own|(?:are|is) those of)\b|\b(?:views|opinions)\b[^.]*\bdo(?:es)? not necessarily reflect\b|^for the latest (?:news|updates)/i,
    longest: 360,
    catches: 'The views expressed here are those of the author.',
    not: 'Opinions expressed at the hearing differed widely.',
  },
  {
    rule: 'page/lines/subscription',
    pattern:
      /^\W*(?:sign[ -]?up|subscribe|get (?:the|our|all|your|more|news|email|daily|breaking|real-time|unlimited|access|exclusive)|follow (?:us|our|@|\w+(?: \w+)? on)|join (?:us|our|the|\w+ on)|download (?:the|our)|click|tap|register (?:now|today|here|for|to)|log ?in|become an?|support (?:our|us|independent|quality|local|free)|stay (?:informed|connected|up to date|in the know|tuned|ahead)|receive (?:our|the|news|daily|weekly)|unlock|to (?:read|continue)|this (?:article|story|content) is (?:exclusive|reserved|only|available|free|for)|listen to (?:our|the)|want more|for more [^.]*(?:sign|subscribe|visit|follow|click|download)|like us)\b.*\b(?:newsletters?|inbox|e-?mails?|whatsapp|telegram|facebook|instagram|twitter|youtube|apps?|account|subscribe|subscribers?|subscriptions?|member(?:ship)?|notifications?|alerts?|podcasts?|journalism|privacy (?:policy|notice)|terms (?:of|and)|channel|digest|briefing)\b|^by (?:signing up|subscribing|submitting|providing)\b[^.]*\byou (?:agree|confirm|accept|acknowledge)\b|^(?:already (?:have an account|a (?:subscriber|member))|log ?in|sign in|subscribe(?: now)?|register|thank you for (?:signing up|subscribing|your))\b[^.]*$/i,
    longest: 320,
    catches: 'Sign up for our morning newsletter and never miss a story.',
    not: 'Support for the mayor grew after his post on Facebook.',
  },
  {
    rule: 'page/lines/watch',
    pattern:
      /^\W*(?:WATCH|LISTEN|READ|MORE|SEE|RELATED|Watch|Listen|In pictures|GALLERY)(?: (?:MORE|ALSO|NOW|LIVE|more|also|now))?\s*[:|>»]\s*\S/,
    longest: 240,
    catches: 'WATCH | The minister answers questions on the bridge',
    not: 'Watch committees met in every village: none had seen it.',
  },
];

/** The row by which a block is no text of the article; undefined for most. */
export const lineRowOf = (text: string): LineRow | undefined =>
  LINE_ROWS.find((row) => text.length <= row.longest && row.pattern.test(text));

/** Whether words at an article's end tell who wrote it; within an article they may well be its own. */
export const isAuthorNote = (text: string): boolean => text.length <= 400 && AUTHOR_NOTE.test(text);
const AUTHOR_NOTE =
  /^(?:[A-ZÀ-Þ][A-Za-zÀ-ž.'’-]+ ){1,3}[A-ZÀ-Þ][A-Za-zÀ-ž'’-]+,? (?:(?:is|has been|was)\b[^.]*\b(?:reporter|correspondent|editor|columnist|journalist|writer|contributor|producer|bureau chief)\b|(?:covers|writes|reports|joined)\b.*\b(?:[Hh]e|[Ss]he|[Tt]hey) (?:covers?|writes?|reports?|can be reached)\b|(?:covers|writes about|reports on)\b[^.]*\bfor\b)/;

/** Whether a block asks its reader to subscribe, to sign up or to follow. */
export const isCallToSubscribe = (text: string): boolean =>
  SUBSCRIPTION.some((row) => text.length <= row.longest && row.pattern.test(text));
const SUBSCRIPTION = LINE_ROWS.filter((row) => row.rule === 'page/lines/subscription');
