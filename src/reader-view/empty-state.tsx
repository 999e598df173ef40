import { type Language, type MessageKey, sayCount, useLanguage } from '../ui/say.ts';
import type { TabView, View } from './tab-view.ts';

type EmptyKind = Exclude<View['state'], 'analysed'> | 'no-claims';

interface EmptyLook {
  readonly title: MessageKey;
  readonly text?: MessageKey;
  readonly action?: 'analyse' | 'read' | 'reload' | 'resume';
}

const LOOKS: Readonly<Record<EmptyKind, EmptyLook>> = {
  reading: { title: 'popupReading' },
  'not-an-article': { title: 'notArticleTitle', text: 'notArticleText', action: 'analyse' },
  'not-english': { title: 'notEnglishTitle', text: 'notEnglishUnknown', action: 'analyse' },
  'no-access': { title: 'noAccessTitle', text: 'noAccessText', action: 'reload' },
  'no-permission': { title: 'noPermissionTitle', text: 'noPermissionText' },
  'no-claims': { title: 'noClaimsTitle', text: 'noClaimsText' },
  'too-long': { title: 'tooLongTitle', text: 'tooLongText' },
  ask: { title: 'askTitle', text: 'askText', action: 'read' },
  never: { title: 'neverTitle', text: 'neverText', action: 'read' },
  paused: { title: 'pausedTitle', text: 'pausedText', action: 'resume' },
  broken: { title: 'brokenTitle', text: 'brokenText', action: 'reload' },
};

/** From so many words on an article takes long enough to say so. */
const LONG = 1500;

/** What speaks against an article, by the gate's rule. */
const REASONS: Readonly<Record<string, MessageKey>> = {
  'gate/front-page': 'gateFrontPage',
  'gate/listing': 'gateListing',
  'gate/other-kind': 'gateOtherKind',
  'gate/too-little-text': 'gateTooLittleText',
  'gate/no-sign': 'gateNoSign',
};

/** What is said when there are no claims to show: why, and what to do. */
export const EmptyState = (props: {
  readonly state: EmptyKind;
  readonly language?: string | undefined;
  readonly reason?: string | undefined;
  /** How long the article is that is being read. */
  readonly words?: number | undefined;
  readonly view: TabView;
}) => {
  const { state, view } = props;
  const language = useLanguage();
  const { say } = language;
  const look = LOOKS[state];
  const reason = REASONS[props.reason ?? ''];
  const named = state === 'not-english' ? nameOf(props.language, language) : undefined;
  const isLong = props.words !== undefined && props.words >= LONG;
  return (
    <section class={`empty ${state}`} role="status">
      {state === 'reading' && <div class="progress" />}
      <h2>{say(look.title)}</h2>
      {isLong && <p>{sayCount(say, 'readingLong', props.words, language.tag)}</p>}
      {reason !== undefined && <p>{say(reason)}</p>}
      {look.text !== undefined && <p>{named === undefined ? say(look.text) : say('notEnglishText', named)}</p>}
      {(look.action === 'analyse' || look.action === 'read') && (
        <button type="button" onClick={() => void view.analyseAnyway()}>
          {say(look.action === 'read' ? 'readPage' : 'analyseAnyway')}
        </button>
      )}
      {look.action === 'resume' && (
        <button type="button" onClick={() => void view.resume()}>
          {say('pauseEnd')}
        </button>
      )}
      {look.action === 'reload' && view.tab !== undefined && (
        <button type="button" onClick={() => void view.reload()}>
          {say('reload')}
        </button>
      )}
    </section>
  );
};

const nameOf = (tag: string | undefined, language: Language): string | undefined => {
  if (tag === undefined || tag.toLowerCase().startsWith('en')) return undefined;
  try {
    return new Intl.DisplayNames(language.tag, { type: 'language' }).of(tag);
  } catch {
    // The page's own language tag may be anything.
    return undefined;
  }
};
