import { toPage } from '../protocol/messages.ts';
import { answering } from '../protocol/transport.ts';
import { isWriting } from './is-writing.ts';
import { PageLanguage } from './page-language.ts';
import { PageSession } from './page-session.ts';
import { offerPart, partOf } from './parts.ts';

offerPart('session', (look) => {
  const session = new PageSession(new PageLanguage(), look, () => partOf('drawing'));
  void session.read();
  const hear = answering(toPage, {
    describe: async () => session.describe(),
    'analyse-anyway': async () => {
      await session.readAnyway();
      return null;
    },
    'show-claim': async ({ claim }) => ({ found: await session.showClaim(claim) }),
    'show-words': async ({ span }) => ({ found: await session.showWords(span) }),
    step: async ({ by }) => {
      await session.step(by);
      return null;
    },
    'open-card': async () => {
      await session.openCard();
      return null;
    },
    'who-says': async () => {
      await session.whoSays();
      return null;
    },
    writing: async () => ({ writing: isWriting(document), address: location.href }),
    redraw: async () => {
      await session.settle();
      return null;
    },
  });
  return { session, hear };
});
