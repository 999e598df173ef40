import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { shownClaims } from '../../src/article/shown.ts';
import { textOf } from '../../src/article/span.ts';
import type { PageClaims } from '../../src/protocol/messages.ts';
import { notesOn, whoSays } from '../../src/ui/claim-words.ts';
import type { Language, Say } from '../../src/ui/say.ts';
import { summarise } from '../../src/ui/summary.ts';

const texts: Readonly<Record<string, { readonly message: string }>> = messages;

/** The claims of a page as lines of text: summed up, and then each with who says so and its status. */
export const claimLines = ({ analysis, hidden }: PageClaims): readonly string[] => {
  const claims = shownClaims(analysis).filter(({ claim }) => !hidden.includes(claim.id));
  const { total, rests, status } = summarise(claims, language);
  return [
    analysis.metadata.title ?? '',
    [total, rests, status].filter((part) => part !== '').join(' '),
    '',
    ...claims.flatMap((shown, index) => [
      `${String(index + 1).padStart(3)}  ${textOf(analysis.text, shown.claim.span).replace(/\s+/g, ' ')}`,
      `     ${[whoSays(shown, analysis, say), ...notesOn(shown, analysis, say)].join(' · ')}`,
    ]),
  ];
};

/** The messages of _locales/en, filled in as the browser does. */
const say: Say = (key, ...fill) =>
  (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => fill[Number(place) - 1] ?? '');

const language: Language = { say, tag: 'en' };
