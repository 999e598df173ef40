import type { Runtime } from 'webextension-polyfill';
import type { Result } from '../article/result.ts';
import type { Exchange } from './exchange.ts';
import { hearMessages, type Listener } from './hear-messages.ts';
import { type AnswerOf, type QuestionOf, toBackground, toPage, toSurfaces } from './messages.ts';
import { anything, object, type Schema, text } from './schema.ts';
import { webExtension } from './web-extension.ts';

/** Why there is no answer: nobody listens, or what came back is not what the contract says. */
export type Unanswered = 'unreachable' | 'unexpected';

type Contract = Readonly<Record<string, Exchange<unknown, unknown>>>;

/** One handler for each exchange of a contract. */
export type Handlers<C> = {
  readonly [K in keyof C]: (question: QuestionOf<C[K]>, sender: Runtime.MessageSender) => Promise<AnswerOf<C[K]>>;
};

const envelope = object<{ kind: string; question: unknown }>({
  kind: text,
  question: anything,
});

const receive = async <A>(answer: Schema<A>, send: () => Promise<unknown>): Promise<Result<A, Unanswered>> => {
  let arrived: unknown;
  try {
    arrived = await send();
  } catch {
    // The browser's way of saying that nobody is there: a closed tab, a page without us, an extension just updated.
    return { ok: false, error: 'unreachable' };
  }
  const parsed = answer(arrived);
  return parsed.ok ? parsed : { ok: false, error: 'unexpected' };
};

const schemaOf = <C extends Contract, K extends keyof C>(contract: C, kind: K) =>
  contract[kind]?.answer as Schema<AnswerOf<C[K]>>;

/** Asks the background. */
export const askBackground = <K extends keyof typeof toBackground & string>(
  kind: K,
  question: QuestionOf<(typeof toBackground)[K]>,
): Promise<Result<AnswerOf<(typeof toBackground)[K]>, Unanswered>> =>
  receive(schemaOf(toBackground, kind), () => webExtension.runtime.sendMessage({ kind, question }));

/** Asks the page in a tab. */
export const askPage = <K extends keyof typeof toPage & string>(
  tab: number,
  kind: K,
  question: QuestionOf<(typeof toPage)[K]>,
): Promise<Result<AnswerOf<(typeof toPage)[K]>, Unanswered>> =>
  receive(schemaOf(toPage, kind), () => webExtension.tabs.sendMessage(tab, { kind, question }, { frameId: 0 }));

/** Tells the extension's open pages; whether any is open does not matter. */
export const tellSurfaces = async <K extends keyof typeof toSurfaces & string>(
  kind: K,
  question: QuestionOf<(typeof toSurfaces)[K]>,
): Promise<void> => {
  await receive(toSurfaces[kind].answer, () => webExtension.runtime.sendMessage({ kind, question }));
};

/** Answers the questions of a contract; anything else, and anybody else, is left unanswered. */
export const answer = <C extends Contract>(contract: C, handlers: Handlers<C>): void =>
  hearMessages(answering(contract, handlers));

/** What answers the questions of a contract, for whoever hears messages. */
export const answering =
  <C extends Contract>(contract: C, handlers: Handlers<C>): Listener =>
  (message, sender, respond) => {
    const arrived = envelope(message);
    if (!arrived.ok || !Object.hasOwn(contract, arrived.value.kind)) return undefined;
    const exchange = contract[arrived.value.kind];
    if (exchange === undefined || !mayAsk(exchange.from, sender)) return undefined;
    const question = exchange.question(arrived.value.question);
    if (!question.ok) return undefined;
    const handler = handlers[arrived.value.kind] as (question: unknown, from: typeof sender) => Promise<unknown>;
    handler(question.value, sender).then(respond, (error: unknown) => {
      // No schema takes this for an answer; whoever looks at the console sees the bug.
      respond(BROKEN);
      console.error(error);
    });
    return true;
  };

const BROKEN = 'broken';

const mayAsk = (from: Exchange<unknown, unknown>['from'], sender: Runtime.MessageSender): boolean => {
  if (sender.id !== webExtension.runtime.id) return false;
  // Chromium gives the background's own messages no address.
  const ours =
    sender.url === undefined ? sender.tab === undefined : sender.url.startsWith(webExtension.runtime.getURL(''));
  switch (from) {
    case 'page':
      return sender.tab?.id !== undefined && !ours;
    case 'surface':
      return ours;
    default:
      return true;
  }
};
