import { NOTICE_KINDS, type Notice, type NoticeKind } from '../article/notice.ts';
import { type CharSpan, textOf } from '../article/span.ts';
import { Icon } from '../ui/icons.tsx';
import { NOTICE_LOOKS } from '../ui/notices.ts';
import { type Say, sayCount, useLanguage } from '../ui/say.ts';
import type { TabView } from './tab-view.ts';

/** What there is to notice about the article as a whole, each with its words as proof and a jump to them, and which kinds to tell. */
export const Notices = (props: {
  readonly notices: readonly Notice[];
  readonly text: string;
  readonly view: TabView;
}) => {
  const { notices, text, view } = props;
  const { say, tag } = useLanguage();
  const choices = view.notices.value;
  if (choices === undefined) return null;
  const anyOn = NOTICE_KINDS.some((kind) => choices[kind]);
  const told = notices.filter(({ kind, shown }) => shown && choices[kind]);
  return (
    <details class="noticed" open={told.length > 0}>
      <summary>
        <Icon name="more" />
        {anyOn ? counted(say, told.length, tag) : say('noticeKinds')}
      </summary>
      {told.length > 0 && (
        <ul aria-label={say('noticesLabel')}>
          {told.map((notice) => (
            <li key={`${notice.kind}-${notice.proof[0]?.start ?? 0}`}>
              <p>{say(NOTICE_LOOKS[notice.kind].sentence, notice.about ?? '')}</p>
              {notice.proof.map((span) => (
                <Proof key={span.start} span={span} text={text} onJump={() => void view.showWords(span)} />
              ))}
            </li>
          ))}
        </ul>
      )}
      <Kinds nested={anyOn} onChoose={(kind, on) => void view.chooseNotice(kind, on)} choices={choices} />
    </details>
  );
};

const counted = (say: Say, count: number, tag: string): string =>
  count === 0 ? say('noticeCount_zero') : sayCount(say, 'noticeCount', count, tag);

const Proof = (props: { readonly span: CharSpan; readonly text: string; readonly onJump: () => void }) => {
  const { say } = useLanguage();
  return (
    <button type="button" class="proof" title={say('cardJump')} onClick={props.onJump}>
      <q>{textOf(props.text, props.span)}</q>
      <Icon name="jump" />
    </button>
  );
};

const Kinds = (props: {
  readonly nested: boolean;
  readonly choices: Readonly<Record<NoticeKind, boolean>>;
  readonly onChoose: (kind: NoticeKind, on: boolean) => void;
}) => {
  const { say } = useLanguage();
  const switches = (
    <fieldset class="kinds" aria-label={say('noticeKinds')}>
      {NOTICE_KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={props.choices[kind]}
            onChange={({ currentTarget }) => props.onChoose(kind, currentTarget.checked)}
          />
          {say(NOTICE_LOOKS[kind].short)}
        </label>
      ))}
    </fieldset>
  );
  if (!props.nested) return switches;
  return (
    <details>
      <summary>
        <Icon name="more" />
        {say('noticeKinds')}
      </summary>
      {switches}
    </details>
  );
};
